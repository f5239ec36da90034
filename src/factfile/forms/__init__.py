"""Draws forms from the bank: so many items of each sort, by a seed, no fact asked
twice.
"""

from factfile.forms._lots import TooFew
from factfile.forms._refusing import Unfilled
from factfile.forms.avoiding import untold
from factfile.forms.cells import Cell
from factfile.forms.draw import draw, listed
from factfile.forms.parallel import other_items, same_items
from factfile.forms.supply import supply
from factfile.forms.uses import NEVER, Uses

__all__ = [
    "NEVER",
    "Cell",
    "TooFew",
    "Unfilled",
    "Uses",
    "draw",
    "listed",
    "other_items",
    "same_items",
    "supply",
    "untold",
]
