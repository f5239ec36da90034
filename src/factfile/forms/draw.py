"""Draws forms: the same bank and the same seed give the same questions, for ever."""

from collections.abc import Sequence

from factfile.forms._blueprint import assemble
from factfile.forms._dealing import deal
from factfile.forms._lots import TooFew, choose
from factfile.forms._pages import sections
from factfile.forms._printed import question
from factfile.forms._secrets import Secrets
from factfile.forms.cells import Cell
from factfile.forms.uses import NEVER, Uses
from factfile.forms.wanted import Wanted
from factfile.items import Form, Item, Section


def draw(
    bank: Sequence[Item],
    title: str,
    seed: str,
    wanted: int,
    given: Sequence[Item] = (),
    *,
    cells: Sequence[Cell] = (),
    used: Uses = NEVER,
) -> Form:
    """A form of `wanted` questions that meets the cells of a blueprint; without any it
    is spread evenly over the formats in the bank.

    `given` are in it whatever the seed; of the others those are taken that were `used`
    never or longest ago. No fact is asked twice, and no question gives away another's
    answer as long as there are other items to take; of a blueprint none ever. Raises
    TooFew.
    """
    asked = Wanted(wanted, 1, tuple(given), tuple(cells), used)
    (items,) = hands(bank, seed, asked)
    return Form(title, seed, tuple(sections([*given, *items], seed)))


def hands(bank: Sequence[Item], seed: str, wanted: Wanted) -> list[list[Item]]:
    """The items beside those given of each form. Raises TooFew."""
    if wanted.count < len(wanted.given):
        raise TooFew(
            f"{wanted.count} questions wanted, and {len(wanted.given)} are to be among "
            "them: ask for more"
        )
    secrets = Secrets([*bank, *wanted.given])
    if wanted.cells:
        return assemble(bank, seed, wanted, secrets)
    *fresh, everything = wanted.used.pools(bank)
    for pool in fresh:
        try:
            chosen = choose(pool, seed, wanted, secrets)
            break
        except TooFew:
            pass
    else:
        chosen = choose(everything, seed, wanted, secrets)
    return deal(chosen, wanted.forms, secrets) if wanted.forms > 1 else [chosen]


def listed(bank: Sequence[Item], title: str, seed: str) -> Form:
    """All items in the order given, each with its options in the order of the seed."""
    questions = (question(number, item, seed) for number, item in enumerate(bank, 1))
    return Form(title, seed, (Section("", tuple(questions)),))
