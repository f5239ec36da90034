"""Numbers as history knows them: exact, about, or more than so many.

A number is written as people write it, "105", "about 18,000" or "more than 2.5 million
dollars", and known here by the smallest and the largest that it may mean.
"""

import re
from dataclasses import dataclass
from fractions import Fraction
from math import inf

MARGIN = Fraction(1, 10)
"""How far a number may be off that is only about so many: by a tenth."""

SCALES = {"": 1, "thousand": 10**3, "million": 10**6, "billion": 10**9}

# What stands before a number, and how far down and up it may then reach.
ABOUT = ("about", "around", "some", "roughly", "approximately", "nearly", "almost")
MORE = ("over", "more than", "at least")
LESS = ("under", "less than", "fewer than", "up to", "at most")

# Behind these words another number stands, or "more".
NO_UNITS = ("to", "or", "and", *(f"{scale}s?" for scale in SCALES if scale))

WRITTEN = re.compile(
    rf"((?P<mark>{'|'.join((*ABOUT, *MORE, *LESS))})\s+)?"
    r"(?P<digits>\d{1,3}(,\d{3}){1,4}|\d{1,15})(\.(?P<decimals>\d{1,6}))?"
    rf"(\s+(?P<scale>{'|'.join(filter(None, SCALES))}))?"
    # The unit of "18 000" is not "000", and that of "500 or more" not "or more".
    rf"(\s+(?P<unit>(?!(?i:{'|'.join(NO_UNITS)})\b|[-–—\d])\S.*))?",
    re.ASCII,
)


class NotANumber(ValueError):
    """The text is not a number that this module reads."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number with its qualifier and unit; `low` and `high` enclose what it may mean.

    `scale` is the word for thousands or millions with which it is said.
    """

    mark: str
    amount: Fraction
    scale: str
    unit: str

    @property
    def low(self) -> float:
        if self.mark in ABOUT:
            return float(self.amount * (1 - MARGIN))
        return 0 if self.mark in LESS else float(self.amount)

    @property
    def high(self) -> float:
        if self.mark in ABOUT:
            return float(self.amount * (1 + MARGIN))
        return inf if self.mark in MORE else float(self.amount)

    @property
    def bounded(self) -> bool:
        """Whether it says how many there were, and not only how many at least."""
        return self.mark not in MORE and self.mark not in LESS

    @property
    def words(self) -> str:
        """As people write it: "about 18,000 members"."""
        scaled = self.amount / SCALES[self.scale]
        digits = (
            f"{scaled.numerator:,}" if scaled.denominator == 1 else f"{float(scaled):,}"
        )
        return " ".join(filter(None, (self.mark, digits, self.scale, self.unit)))

    def differs(self, other: "Number") -> bool:
        """Certainly another number, of the same things."""
        apart = self.high < other.low or other.high < self.low
        return self.unit == other.unit and apart


def parse(text: str) -> Number:
    """Read "105", "about 18,000 members", "more than 2.5 million dollars" ...

    Raises NotANumber with a message that says what would be right.
    """
    match = WRITTEN.fullmatch(" ".join(text.split()))
    if not match:
        raise NotANumber(f"'{text}' is not a number like 105 or 'about 18,000 members'")
    decimals = match["decimals"] or ""
    digits = int(match["digits"].replace(",", "") + decimals)
    scale = match["scale"] or ""
    amount = Fraction(digits, 10 ** len(decimals)) * SCALES[scale]
    return Number(match["mark"] or "", amount, scale, match["unit"] or "")
