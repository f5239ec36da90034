"""Draws forms from the bank: so many items of each format, by a seed, no fact asked
twice.
"""

from factfile.forms.draw import TooFew, draw, listed
from factfile.forms.parallel import other_items, same_items

__all__ = ["TooFew", "draw", "listed", "other_items", "same_items"]
