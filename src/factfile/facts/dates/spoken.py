"""Reads dates as people write them: "12 May 1901", "12.5.1901", "about 1900".

What can be read in two ways is not read at all: the complaint says both.
"""

import re
from collections.abc import Mapping

from factfile.facts.dates.edtf import NotADate, parse

MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august"),
    *("september", "october", "november", "december"),
)
MONTH = r"(?P<month>[a-z]{3,})\.?"
NUMBER = r"(?P<number>0?[1-9]|1[0-2])"
PARTS = {
    **{"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24},
    **{"early": 37, "mid": 38, "late": 39},
}

# Whatever else stands around a date, it stands in front of it or is a question mark.
AROUND = re.compile(
    r"(?:in |on |the |year )*"
    r"(?P<about>(?:about|around|circa|ca\.?|c\.|approximately|roughly) ?)?"
    r"(?P<perhaps>(?:perhaps|probably|possibly) )?"
    r"(?:the )?(?P<date>.*?)\.?(?P<asked> ?\?)?"
)
FORMS = [
    re.compile(form)
    for form in (
        rf"(?P<year>\d{{4}})(?:-{NUMBER}(?:-(?P<day>\d\d?))?)?",
        rf"(?P<day>\d\d?)(?:st|nd|rd|th|\.)? (?:of )?{MONTH},? (?P<year>\d{{4}})",
        rf"{MONTH} (?P<day>\d\d?)(?:st|nd|rd|th)?,? (?P<year>\d{{4}})",
        rf"{MONTH},? (?:of )?(?P<year>\d{{4}})",
        rf"(?P<day>\d\d?)\. ?{NUMBER}\. ?(?P<year>\d{{4}})",
        rf"{NUMBER}[./] ?(?P<year>\d{{4}})",
        rf"(?P<year>\d{{4}})[./]{NUMBER}[./](?P<day>\d\d?)",
    )
]
EITHER_WAY = re.compile(r"(\d\d?)[/-](\d\d?)[/-](\d{4})")
OPEN = re.compile(
    r"(?:since |from )(?P<a>.+?)(?: on| onwards?)?"
    r"|(?P<b>.+?) ?(?:-|–|—| to | until )(?: ?(?:today|now|present|the present))?"
)
UNTIL = re.compile(r"(?:until|till|to|up to) (.+)")
FROM_TO = re.compile(
    r"(?:from )?(.+?)(?: ?[–—] ?| - | to | until | till |(?<=\d{4})[-/](?=\d{4}))(.+)"
)

LIKE = "a date like 1901, May 1901, 12 May 1901, about 1901 or between 1901 and 1903"
SPAN_LIKE = "a time like 1887-1901, since 1920 or until 1901"


def moment(text: str) -> str:
    """A date in EDTF. Raises NotADate."""
    plain = " ".join(text.casefold().split())
    if both := re.fullmatch(r"between (.+) and (.+)", plain):
        return _read(f"[{moment(both[1])}..{moment(both[2])}]")
    if either := re.fullmatch(r"(.+) or (.+)", plain):
        return _read(f"[{moment(either[1])},{moment(either[2])}]")
    around = AROUND.fullmatch(plain)
    if not around:
        raise NotADate(f"'{text}' is not {LIKE}")
    asked = around["perhaps"] or around["asked"]
    mark = "~" if around["about"] else "?" if asked else ""
    return _read(_date(around["date"], text) + mark)


def span(text: str) -> str:
    """A time with beginning and end, of which one may be open, in EDTF.

    Raises NotADate.
    """
    plain = " ".join(text.casefold().split())
    if short := re.fullmatch(r"((\d\d)\d\d)[-–—/](\d\d)", plain):
        years = f"{short[1]}-{short[2]}{short[3]}"
        raise NotADate(f"'{text}' could be years or a month: write {years} or May 1901")
    if until := UNTIL.fullmatch(plain):
        return _read(f"../{moment(until[1])}")
    ends = FROM_TO.fullmatch(plain)
    if ends and ends[2] not in ("today", "now", "present", "the present"):
        return _read(f"{moment(ends[1])}/{moment(ends[2])}")
    if begun := OPEN.fullmatch(plain):
        return _read(f"{moment(begun['a'] or begun['b'])}/..")
    try:
        return moment(plain)
    except NotADate:
        raise NotADate(f"'{text}' is not {SPAN_LIKE}") from None


def _date(plain: str, text: str) -> str:
    """The date without what stands around it."""
    if unclear := EITHER_WAY.fullmatch(plain):
        return _either_way(*unclear.groups())
    if decade := re.fullmatch(r"(\d{3})0'?s", plain):
        return f"{decade[1]}X"
    if century := re.fullmatch(r"(\d\d?)(?:st|nd|rd|th)[ -]century", plain):
        return f"{int(century[1]) - 1:02}XX"
    if part := re.fullmatch(rf"({'|'.join(PARTS)})[ -](?:of )?(\d{{4}})", plain):
        return f"{part[2]}-{PARTS[part[1]]}"
    for form in FORMS:
        found = form.fullmatch(plain)
        number = _month(found.groupdict()) if found else None
        if found and number is not None:
            day = found.groupdict().get("day")
            parts = (f"{int(part):02}" for part in (number, day) if part)
            return "-".join((found["year"], *parts))
    raise NotADate(f"'{text}' is not {LIKE}")


def _month(said: Mapping[str, str | None]) -> str | None:
    """The number of the month, empty where only a year is said; None if there is no
    month of that name.
    """
    if name := said.get("month"):
        numbers = (n for n, month in enumerate(MONTHS, 1) if month.startswith(name))
        return next(map(str, numbers), None)
    return said.get("number") or ""


def _either_way(a: str, b: str, year: str) -> str:
    """12/31/1901 and 31/12/1901 can only be one day; 12/5/1901 can be two."""
    first, second = f"{int(a):02}", f"{int(b):02}"
    if int(a) <= 12 and int(b) <= 12 and a != b:
        raise NotADate(
            f"'{a}/{b}/{year}' could be two days: write "
            f"{year}-{first}-{second} or {year}-{second}-{first}"
        )
    return f"{year}-{second}-{first}" if int(a) > 12 else f"{year}-{first}-{second}"


def _read(edtf: str) -> str:
    """The same, if it is a date at all: no 31 February, no end before the beginning."""
    parse(edtf)
    return edtf
