"""Dates as history knows them: to the day, the month or the year, or only roughly.

A date is written in EDTF (ISO 8601-2, levels 0 and 1 and the parts of a year of level
2), and known here by four days: the earliest and the latest on which it may have begun,
and the earliest and the latest on which it may have ended. Every comparison is made on
those four, so that "before" is only said of what is certainly before.
"""

from dataclasses import dataclass
from datetime import date
from typing import Self

BEGIN, FOREVER = 0, date.max.toordinal() + 1
"""Before and after every day that can be written."""


@dataclass(frozen=True, slots=True)
class Span:
    """All days from `lo` to `hi`, both included; 1 January of the year 1 is day 1."""

    lo: int
    hi: int

    def __contains__(self, other: "Span") -> bool:
        return self.lo <= other.lo and other.hi <= self.hi

    def meets(self, other: "Span") -> bool:
        return self.lo <= other.hi and other.lo <= self.hi


@dataclass(frozen=True, slots=True)
class Date:
    """A day, a month, a year ..., or an interval, with what is uncertain about it.

    `grain` is day, month, part (of a year), year, decade, century, interval, either or
    between; `mark` is the EDTF qualifier; `words` is printed instead of the date where
    the fact file gives them. `ends` holds the dates that an interval or a choice is
    made of, None for an end that is unknown.
    """

    edtf: str
    start: Span
    end: Span
    grain: str
    mark: str = ""
    words: str = ""
    ends: tuple[Self | None, ...] = ()

    @property
    def hull(self) -> Span:
        """All that it may cover."""
        return Span(self.start.lo, self.end.hi)

    @property
    def core(self) -> Span | None:
        """What is certainly inside it; None when no day is."""
        inside = Span(self.start.hi, self.end.lo)
        return inside if inside.lo <= inside.hi else None

    @property
    def year(self) -> int | None:
        """The year, if it is certainly one."""
        if self.hull.lo == BEGIN or self.hull.hi == FOREVER:
            return None
        first, last = date.fromordinal(self.hull.lo), date.fromordinal(self.hull.hi)
        return first.year if first.year == last.year else None

    def before(self, other: "Date") -> bool:
        """Certainly over before the other begins."""
        return self.hull.hi < other.hull.lo

    def differs(self, other: "Date") -> bool:
        """Certainly another time: the two share no day."""
        return not self.hull.meets(other.hull)
