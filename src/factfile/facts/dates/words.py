"""Says dates as people write them: "12 September 1921", "in mid-1936", "from 1933 to
1935".
"""

from collections.abc import Mapping
from typing import Any

from factfile.facts.dates import Date
from factfile.facts.dates.edtf import POINT, parse
from factfile.facts.model import Value

# The forms of the vocabulary for the parts of a year, by their numbers in EDTF.
PARTS = {
    **{"21": "spring", "22": "summer", "23": "autumn", "24": "winter"},
    **{"33": "quarter1", "34": "quarter2", "35": "quarter3", "36": "quarter4"},
    **{"37": "early", "38": "mid", "39": "late", "40": "half1", "41": "half2"},
}
PREPOSITIONS = ("in ", "on ", "at ", "around ")


def bare(date: Date, words: Mapping[str, Any]) -> str:
    """The date alone: "September 1921", "about 1936", "from 1933 to 1935"."""
    if date.words:
        first = next((word for word in PREPOSITIONS if date.words.startswith(word)), "")
        return date.words.removeprefix(first)
    return _marked(date, _plain(date, words), words)


def placed(date: Date, words: Mapping[str, Any]) -> str:
    """The date with its preposition, as in a sentence: "in September 1921"."""
    if date.words:
        return date.words
    if date.grain in ("interval", "between"):
        return _plain(date, words)
    # The first of several possible dates decides for all.
    grain = date.ends[0].grain if date.ends and date.ends[0] else date.grain
    preposition = "on" if grain == "day" else "in"
    if date.mark == "?":
        return _marked(
            date, words["date"][preposition].format(date=_plain(date, words)), words
        )
    return str(words["date"][preposition].format(date=bare(date, words)))


def grain(date: Date) -> str:
    """How exactly one may ask for it: "day", "month", "year", "about", or "" for
    "When".
    """
    if date.words or date.grain not in ("day", "month", "year"):
        return ""
    if date.mark:
        return "about" if date.grain == "year" and date.mark == "~" else ""
    return date.grain


def to_year(date: Date) -> Date | None:
    """The year of a date that is certainly in one."""
    return parse(f"{date.year:04}") if date.year else None


def as_asked(value: Value) -> Value:
    """The value, but of a date that is certainly in one year the year, to compare."""
    return (isinstance(value, Date) and to_year(value)) or value


def _marked(date: Date, text: str, words: Mapping[str, Any]) -> str:
    if not date.mark:
        return text
    return str(
        words["date"]["perhaps" if date.mark == "?" else "about"].format(date=text)
    )


def _plain(date: Date, words: Mapping[str, Any]) -> str:
    form: str = words["date"][_form(date)]
    if date.ends:
        *first, last = (bare(end, words) if end else "" for end in date.ends)
        return form.format(a=", ".join(first), b=last)
    return form.format(**_pieces(date, words))


def _form(date: Date) -> str:
    """Which of the vocabulary's forms says a date of this grain."""
    if date.grain == "part":
        return PARTS[date.edtf[5:7]]
    if date.grain == "interval":
        return "from_to" if all(date.ends) else "from" if date.ends[0] else "until"
    return date.grain


def _pieces(date: Date, words: Mapping[str, Any]) -> dict[str, str]:
    match = POINT.fullmatch(date.edtf)
    assert match, date.edtf
    year = match["year"].replace("X", "0")
    return {
        "year": year.lstrip("0"),
        "month": words["months"][int(match["month"]) - 1]
        if date.grain in ("day", "month")
        else "",
        "day": match["day"].lstrip("0") if date.grain == "day" else "",
        "century": _ordinal(int(year) // 100 + 1),
    }


def _ordinal(number: int) -> str:
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(
        number % 10 if number % 100 // 10 != 1 else 0, "th"
    )
    return f"{number}{suffix}"
