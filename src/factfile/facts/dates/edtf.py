"""Reads dates in EDTF: ISO 8601-2, its levels 0 and 1, and the parts of a year."""

import re
from dataclasses import replace
from datetime import date

from factfile.facts.dates import BEGIN, FOREVER, Date, Span

# How far a date may be off that is marked approximate (~) or uncertain (?), in months;
# twice that when it is both (%). Days are the exception: a week.
MARGIN = {"month": 1, "part": 3, "year": 24, "decade": 120, "century": 1200}
WEEK = 7

# First month and length in months of the parts of a year that EDTF numbers from 21.
# Winter may be that of the year's beginning or of its end.
PARTS = {
    **{21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (1, 14)},
    **{33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3)},
    **{37: (1, 4), 38: (5, 4), 39: (9, 4), 40: (1, 6), 41: (7, 6)},
}

POINT = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d\dXX)(-(?P<month>\d\d|XX)(-(?P<day>\d\d|XX))?)?"
    r"(?P<mark>[~?%]?)",
    re.ASCII,
)

# Two dates as people say or print them: "1933 to 1935", "1933–1935". Any other words
# after a date say it in words.
SPOKEN = re.compile(
    r"[^/\s]+(\s+(to|until|till|through|and|or|-|–|—)(\s|\d|$)|[-–—]\d{4}\b)",
    re.IGNORECASE,
)

# A date with a space inside, which is no word after it: "1933 / 1935", "1936 ?".
SPACED = re.compile(r"\S+\s+([/~?%]|\.\.)|\S*/\s+[\d.]")


class NotADate(ValueError):
    """The text is not a date that this module reads."""


def parse(text: str) -> Date:
    """Read "1921-09-12", "1936~", "1933/1935", "[1936,1937]", "192X", "1922-38" ...

    Words after the date are printed instead of it: "1930/1933 in the early 1930s".
    Raises NotADate with a message that says what would be right.
    """
    text = text.strip()
    if SPOKEN.match(text):
        raise NotADate(f"'{text}' is not a date like 1933/1935 or [1936,1937]")
    if SPACED.match(text):
        raise NotADate(
            f"'{text}' has a space in its date: write one like 1933/1935 or 1936?"
        )
    edtf, _, words = text.partition(" ")
    return replace(_date(edtf), words=words.strip())


def _date(edtf: str) -> Date:
    if edtf.startswith("["):
        return _either(edtf)
    if "/" in edtf:
        return _interval(edtf)
    return _point(edtf)


def _point(edtf: str) -> Date:
    match = POINT.fullmatch(edtf)
    if not match:
        raise NotADate(f"'{edtf}' is not a date like 1921, 1921-09 or 1921-09-12")
    grain, span = _days(edtf, *match.group("year", "month", "day"))
    mark = match["mark"]
    if mark:
        span = _widen(span, grain, 2 if mark == "%" else 1)
    return Date(edtf, span, span, grain, mark)


def _days(edtf: str, year: str, month: str | None, day: str | None) -> tuple[str, Span]:
    if "X" in year and month:
        raise NotADate(f"'{edtf}' has a month in a year that is not known")
    if month == "XX" and day not in (None, "XX"):
        raise NotADate(f"'{edtf}' has a day in a month that is not known")
    first = int(year.replace("X", "0"))
    if first == 0:
        raise NotADate(f"'{edtf}': years begin with 0001")
    if month is None or month == "XX":
        width = 10 ** year.count("X")
        grain = {1: "year", 10: "decade", 100: "century"}[width]
        return grain, _months(first, 1, 12 * width)
    if int(month) in PARTS and day is None:
        return "part", _months(first, *PARTS[int(month)])
    if not 1 <= int(month) <= 12:
        raise NotADate(f"'{edtf}' has no month {month}: months are 01 to 12")
    whole = _months(first, int(month), 1)
    return ("month", whole) if day in (None, "XX") else ("day", _day(edtf, whole, day))


def _day(edtf: str, month: Span, day: str | None) -> Span:
    exact = month.lo + int(day or 0) - 1
    if not month.lo <= exact <= month.hi:
        length = month.hi - month.lo + 1
        raise NotADate(f"'{edtf}' has no day {day}: that month has {length}")
    return Span(exact, exact)


def _months(year: int, month: int, count: int) -> Span:
    return Span(_first(year, month), _first(year, month + count) - 1)


def _first(year: int, month: int) -> int:
    """The first day of a month; month 13 is next January, month 0 last December."""
    years, month = divmod(month - 1, 12)
    year += years
    if year < 1:
        return BEGIN + 1
    return FOREVER if year > date.max.year else date(year, month + 1, 1).toordinal()


def _widen(span: Span, grain: str, times: int) -> Span:
    if grain == "day":
        return Span(
            max(span.lo - WEEK * times, BEGIN + 1), min(span.hi + WEEK * times, FOREVER)
        )
    months = MARGIN[grain] * times
    first, last = date.fromordinal(span.lo), date.fromordinal(span.hi)
    return Span(
        _first(first.year, first.month - months),
        _first(last.year, last.month + months + 1) - 1,
    )


def _interval(edtf: str) -> Date:
    if edtf.count("/") > 1:
        raise NotADate(f"'{edtf}' has more than two ends: write one like 1933/1935")
    a, b = (None if end in ("", "..") else _point(end) for end in edtf.split("/"))
    if a is None and b is None:
        raise NotADate(f"'{edtf}' has no end that is known: write one like 1933/..")
    if a and b and b.end.hi < a.start.lo:
        raise NotADate(f"'{edtf}' ends before it begins: write {b.edtf}/{a.edtf}")
    start = a.start if a else Span(BEGIN, b.end.hi if b else FOREVER)
    end = b.end if b else Span(a.start.lo if a else BEGIN, FOREVER)
    return Date(edtf, start, end, "interval", ends=(a, b))


def _either(edtf: str) -> Date:
    between = ".." in edtf
    texts = edtf[1:-1].split(".." if between else ",")
    whole = edtf.endswith("]") and all(texts)
    if not whole or len(texts) < 2 or (between and len(texts) > 2):
        raise NotADate(f"'{edtf}' is not a choice like [1936,1937] or [1936..1938]")
    dates = [_point(text) for text in texts]
    first, last = dates[0], dates[-1]
    if between and last.end.hi < first.start.lo:
        raise NotADate(
            f"'{edtf}' ends before it begins: write [{last.edtf}..{first.edtf}]"
        )
    span = Span(min(d.start.lo for d in dates), max(d.end.hi for d in dates))
    return Date(edtf, span, span, "between" if between else "either", ends=tuple(dates))
