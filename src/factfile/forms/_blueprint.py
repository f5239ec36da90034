"""Draws forms that meet a blueprint, or says which of its cells cannot be filled."""

from collections.abc import Sequence

from factfile.forms._assembling import Assembly
from factfile.forms._evening import even_out
from factfile.forms._lots import lot
from factfile.forms._refusing import alone, beside
from factfile.forms._secrets import Secrets
from factfile.forms.wanted import Wanted
from factfile.items import Item

ALIKE = 0.01
"""By so much the mean difficulties of parallel forms may differ; rather they are not
quite alike in their cells.
"""
TURNS = 3
"""So many ways are tried to meet a blueprint, each for as long as it gets nearer."""


def assemble(
    bank: Sequence[Item], seed: str, wanted: Wanted, secrets: Secrets
) -> list[list[Item]]:
    """The items beside those given of each form: it meets the cells, all forms have as
    many of each cell and format and are about as hard, and none shares a fact.

    Raises Unfilled.
    """
    for refusal in alone(bank, wanted):
        raise refusal
    for pool in wanted.used.pools(bank):
        if found := search(pool, seed, wanted, secrets):
            return found
    raise next(beside(_preferred(bank, seed, wanted), wanted, secrets))


def search(
    bank: Sequence[Item], seed: str, wanted: Wanted, secrets: Secrets
) -> list[list[Item]]:
    """The same, or nothing where no forms were found."""
    items = _preferred(bank, seed, wanted)
    # Rather too many true statements, or too many that negate, than no form.
    for fair in (True, False):
        assembly = Assembly(items, wanted, secrets, fair=fair)
        for turn in range(TURNS):
            if assembly.fill(turn=turn):
                assembly.settle()
                if even_out(assembly.table, assembly.may_give_way) > ALIKE:
                    assembly.loosen()
                    even_out(assembly.table, assembly.may_give_way)
                return assembly.table.drawn
            assembly.clear()
    return []


def _preferred(bank: Sequence[Item], seed: str, wanted: Wanted) -> list[Item]:
    """What was asked longest ago first, then as lots fall."""
    return sorted(bank, key=lambda item: (wanted.used.last(item), lot(item, seed)))
