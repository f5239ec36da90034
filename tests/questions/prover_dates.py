"""Dates and numbers for the second opinion: what they may cover, and how they are said.

Written from the manual alone, with no look at how the product reads them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import inf
from typing import Any

Span = tuple[date, date]

LONG_AGO, FAR_AHEAD = date.min, date.max

POINT = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d\dXX)(-(?P<month>\d\d|XX)(-(?P<day>\d\d|XX))?)?"
    r"(?P<mark>[~?%]?)"
)

# Seasons, quarters, thirds and halves of a year: the first month and how many follow.
# A winter may be the one that a year begins with or the one that it ends with.
PARTS = {
    **{21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (1, 14)},
    **{33 + n: (1 + 3 * n, 3) for n in range(4)},
    **{37 + n: (1 + 4 * n, 4) for n in range(3)},
    **{40: (1, 6), 41: (7, 6)},
}

NAMES = {
    **{21: "spring", 22: "summer", 23: "autumn", 24: "winter"},
    **{33 + n: f"quarter{n + 1}" for n in range(4)},
    **{37: "early", 38: "mid", 39: "late", 40: "half1", 41: "half2"},
}

MARGINS = {1: 1, 3: 3, 4: 3, 6: 3, 14: 3, 12: 24, 120: 120, 1200: 1200}
"""Months by which a marked date may be off, by the months that it lasts itself."""

NUMBER = re.compile(
    r"(?:(?P<mark>about|around|some|roughly|approximately|nearly|almost|over|more than"
    r"|at least|under|less than|fewer than|up to|at most)\s+)?"
    r"(?P<digits>\d[\d,]*(?:\.\d+)?)(?:\s+(?P<scale>thousand|million|billion)\b)?"
)
OPEN_ABOVE = ("over", "more than", "at least")
OPEN_BELOW = ("under", "less than", "fewer than", "up to", "at most")
SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9}


@dataclass(frozen=True)
class Days:
    """The days between which it began, and those between which it ended."""

    begin: Span
    end: Span

    @property
    def hull(self) -> Span:
        return self.begin[0], self.end[1]

    @property
    def core(self) -> Span | None:
        first, last = self.begin[1], self.end[0]
        return (first, last) if first <= last else None


def days(text: str) -> Days:
    """What is written in EDTF; the words behind it only say it more nicely."""
    edtf = text.split()[0]
    if edtf.startswith("["):
        ends = [point(end) for end in re.split(r",|\.\.", edtf[1:-1])]
        span = min(first for first, _ in ends), max(last for _, last in ends)
        return Days(span, span)
    if "/" in edtf:
        return interval(*edtf.split("/"))
    return Days(point(edtf), point(edtf))


def interval(first: str, last: str) -> Days:
    """From one to the other; an end that is open or unknown may be any day."""
    known = [point(end) for end in (first, last) if end not in ("", "..")]
    begin = known[0] if first not in ("", "..") else (LONG_AGO, known[0][1])
    end = known[-1] if last not in ("", "..") else (known[-1][0], FAR_AHEAD)
    return Days(begin, end)


def point(text: str) -> Span:
    """The first and the last day that one date may cover."""
    match = POINT.fullmatch(text)
    assert match, f"{text} is no date"
    times = {"": 0, "%": 2}.get(match["mark"], 1)
    if match["day"] not in (None, "XX"):
        day = date.fromisoformat(text[:10])
        return day - timedelta(7 * times), day + timedelta(7 * times)
    first, count = months(match)
    margin = MARGINS[count] * times
    return begin_of(first - margin), end_of(first + count - 1 + margin)


def months(match: re.Match[str]) -> tuple[int, int]:
    """The first month, counted from the year 0, and how many there are."""
    january = 12 * int(match["year"].replace("X", "0"))
    if match["month"] in (None, "XX"):
        return january, 12 * int(10 ** match["year"].count("X"))
    month = int(match["month"])
    first, count = PARTS[month] if month > 12 else (month, 1)
    return january + first - 1, count


def begin_of(month: int) -> date:
    return date(month // 12, month % 12 + 1, 1) if month >= 12 else LONG_AGO


def end_of(month: int) -> date:
    after = month + 1
    return FAR_AHEAD if after >= 12 * 10_000 else begin_of(after) - timedelta(1)


def hull(text: str) -> Span:
    """The first and the last day that a date may cover."""
    return days(text).hull


def core(text: str) -> Span | None:
    """The days that are certainly inside a span."""
    return days(text).core


def year(text: str) -> str:
    """The year that a date is certainly in; nothing if it may be in two."""
    first, last = hull(text)
    return f"{first.year:04}" if first.year == last.year else ""


def meet(a: Span, b: Span) -> bool:
    return a[0] <= b[1] and b[0] <= a[1]


def inside(a: Span, b: Span) -> bool:
    """Whether all of the first lies in the second."""
    return b[0] <= a[0] and a[1] <= b[1]


def overlap(a: Span | None, b: Span | None) -> bool:
    """Whether two certain times share more than the day on which one hands over."""
    return bool(a and b and max(a[0], b[0]) < min(a[1], b[1]))


def covers(theirs: str, ours: str) -> bool:
    """Whether one state may have lasted all that is certain of another."""
    certain = core(ours)
    return inside(certain, hull(theirs)) if certain else meet(hull(ours), hull(theirs))


def ways_to_say(text: str, words: Any) -> Iterator[tuple[str, str]]:
    """How a sentence may put a date, the most exact way first, each with what is said.

    A mark may stand apart from its date, as in "perhaps in 1936", so it is not looked
    for: whoever reads the date reads the mark as well.
    """
    edtf, _, own = text.partition(" ")
    yield own or plain(edtf, words), edtf
    if re.fullmatch(r"\d{4}-\d\d-\d\d", edtf):
        yield plain(edtf[:7], words), edtf[:7]
    if sure := year(edtf):
        yield sure.lstrip("0"), sure


def plain(edtf: str, words: Any) -> str:
    """The date in words, without a mark of its own."""
    forms = words["date"]
    if edtf.startswith("["):
        ends = [marked(end, words) for end in re.split(r",|\.\.", edtf[1:-1])]
        form = forms["between" if ".." in edtf else "either"]
        return str(form.format(a=", ".join(ends[:-1]), b=ends[-1]))
    if "/" in edtf:
        a, b = ("" if e in ("", "..") else marked(e, words) for e in edtf.split("/"))
        form = forms["from_to" if a and b else "from" if a else "until"]
        return str(form.format(a=a, b=b))
    return plain_point(edtf, words)


def plain_point(edtf: str, words: Any) -> str:
    match = POINT.fullmatch(edtf)
    assert match, f"{edtf} is no date"
    month, day = (match[part] for part in ("month", "day"))
    number = int(match["year"].replace("X", "0"))
    form = {0: "year", 1: "decade", 2: "century"}[match["year"].count("X")]
    if month not in (None, "XX"):
        form = NAMES.get(int(month), "month" if day in (None, "XX") else "day")
    return str(
        words["date"][form].format(
            year=number,
            century=ordinal(number // 100 + 1),
            month=words["months"][int(month) - 1] if form in ("month", "day") else "",
            day=int(day) if form == "day" else "",
        )
    )


def marked(edtf: str, words: Any) -> str:
    """An end of a span, with its mark."""
    text, mark = plain(edtf, words), edtf[-1]
    form = {"?": "perhaps", "~": "about", "%": "about"}.get(mark)
    return str(words["date"][form].format(date=text)) if form else text


def ordinal(number: int) -> str:
    teen = number % 100 // 10 == 1
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def amount(text: str) -> tuple[float, float, str]:
    """The least and the most that a number may mean, and of what."""
    match = NUMBER.match(text)
    assert match, f"{text} is no number"
    number = float(match["digits"].replace(",", "")) * SCALES.get(match["scale"], 1)
    unit = text[match.end() :].strip()
    if match["mark"] in OPEN_ABOVE:
        return number, inf, unit
    if match["mark"] in OPEN_BELOW:
        return 0, number, unit
    margin = number / 10 if match["mark"] else 0
    return number - margin, number + margin, unit


def numbers_in(text: str) -> Iterator[str]:
    """Whatever in a text may be a number with its unit: up to three words of it."""
    for match in NUMBER.finditer(text):
        words = text[match.end() :].rstrip(".?").split()
        yield from (" ".join([match[0], *words[:count]]) for count in range(4))


def apart(a: str, b: str) -> bool:
    """Whether two numbers are certainly two, of the same."""
    (low, high, unit), (least, most, other) = amount(a), amount(b)
    return unit == other and (high < least or most < low)


def means_no_more(a: str, b: str) -> bool:
    """Whether whoever gives the one number gives the other as well: the same, or one
    that the other is about.
    """
    (low, high, unit), (least, most, other) = amount(a), amount(b)
    open_ended = not least or most == inf
    within = (
        (low, high) == (least, most) if open_ended else least <= low <= high <= most
    )
    return unit == other and within
