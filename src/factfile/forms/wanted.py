"""What is wanted of a drawing."""

from dataclasses import dataclass

from factfile.forms.cells import Cell
from factfile.forms.uses import NEVER, Uses
from factfile.items import Item


@dataclass(frozen=True, slots=True)
class Wanted:
    """So many forms of `count` items each, the given ones in each of them.

    Each form meets the cells of the blueprint; without any it is spread evenly over the
    formats in the bank. What was `used` longest ago is taken first.
    """

    count: int
    forms: int = 1
    given: tuple[Item, ...] = ()
    cells: tuple[Cell, ...] = ()
    used: Uses = NEVER
