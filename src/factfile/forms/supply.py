"""How many forms a bank can still give that share no fact."""

from bisect import bisect_left
from collections.abc import Sequence

from factfile.forms._blueprint import search
from factfile.forms._lots import TooFew, choose
from factfile.forms._secrets import Secrets
from factfile.forms.cells import Cell
from factfile.forms.wanted import Wanted
from factfile.items import Item

MOST = 40
"""No school year has more weeks, and to count on takes long in a large file."""


def supply(
    bank: Sequence[Item],
    seed: str,
    wanted: int,
    given: Sequence[Item] = (),
    cells: Sequence[Cell] = (),
) -> int:
    """How many forms of `wanted` questions were found by drawing them, at most `MOST`:
    no fact is in two of them, and each meets the cells of a blueprint.

    `given` are in each of them. Another seed may find more.
    """
    own = wanted - len(given)
    if own < 1:
        # What is given is all that such a form asks.
        return int(own == 0)
    gone = {fact for item in given for fact in item.facts}
    free = [item for item in bank if gone.isdisjoint(item.facts)]
    facts = {fact for item in free for fact in item.facts}
    most = min(MOST, len(facts) // own)

    secrets = Secrets([*free, *given])

    def too_many(forms: int) -> bool:
        asked = Wanted(wanted, forms, tuple(given), tuple(cells))
        if cells:
            return not search(free, seed, asked, secrets)
        try:
            choose(free, seed, asked, secrets)
        except TooFew:
            return True
        return False

    return bisect_left(range(1, most + 1), True, key=too_many)
