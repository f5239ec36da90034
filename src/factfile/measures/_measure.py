"""One number about a bank, beside the number that it should be."""

from dataclasses import dataclass
from math import erfc, sqrt

LEVEL = 0.01
"""Chance of an alarm where nothing is wrong, over all guessers together."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What was found, what was to be expected, and whether the two agree.

    `count` is how many questions it rests on; `bound` the upper 95 % bound of the
    value, or the edge that it may not cross.
    """

    name: str
    value: float
    expected: float
    bound: float
    count: int
    fits: bool


def above(z: float) -> float:
    """The chance of a standard normal value above z."""
    return erfc(z / sqrt(2)) / 2


def interval(share: float, count: int, z: float = 2.576) -> tuple[float, float]:
    """Between which shares a count of drawings lies, 99 times of 100 (z = 2.576)."""
    half = z * sqrt(share * (1 - share) / count) if count else 1.0
    return share - half, share + half
