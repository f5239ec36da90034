"""What people answer, or say as an option, read as they mean it or asked for again."""

import unicodedata
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import click

PLACES = ("city", "town", "village")
SOURCES = ("document", "book", "press", "website", "own")
LONGEST = 120
"""Letters of an answer: it stands in questions, which have to be read at once."""


def today() -> date:
    """The day on which a first file is written; nothing else here looks at a clock."""
    return datetime.now().astimezone().date()


def plain(answer: str) -> str:
    """A line of any letters that can be printed.

    Raises BadParameter where it is not, as all that read an answer do.
    """
    from factfile.facts.reading.tables import UNPRINTABLE

    text = " ".join(unicodedata.normalize("NFC", answer).split())
    bad = [c for c in text if unicodedata.category(c) in UNPRINTABLE]
    if bad:
        raise click.BadParameter(f"U+{ord(bad[0]):04X} cannot be printed: leave it out")
    if "_____" in text:
        raise click.BadParameter("five underscores are a blank: leave them out")
    if len(text) > LONGEST:
        what = f"{len(text)} letters are too many: {LONGEST} at most, so shorten it"
        raise click.BadParameter(what)
    return text


def moment(answer: str) -> str:
    """A date as people write it, in EDTF; not one that is yet to come."""
    from factfile.facts.dates import spoken

    return _past(plain(answer), spoken.moment)


def lasting(answer: str) -> str:
    """A time with its beginning, and its end if it has one, in EDTF."""
    from factfile.facts.dates import spoken
    from factfile.facts.dates.edtf import parse

    edtf = _past(plain(answer), spoken.span)
    # Of some days it must be certain: of none it is in "1920" or "until 1920".
    if edtf and (edtf.startswith("..") or not ("/.." in edtf or parse(edtf).core)):
        what = f"'{answer}' is not from when until when: 1887-1901 or since 1887"
        raise click.BadParameter(what)
    return edtf


def _past(text: str, read: Callable[[str], str]) -> str:
    from factfile.facts.dates.edtf import NotADate, parse

    if not text:
        return ""
    try:
        edtf = read(text)
    except NotADate as error:
        raise click.BadParameter(str(error)) from None
    if parse(edtf).start.lo > today().toordinal():
        raise click.BadParameter(f"'{text}' is yet to come")
    return edtf


def year(answer: str) -> str:
    """A year in figures."""
    from factfile.facts.dates.edtf import parse

    edtf = moment(answer)
    found = parse(edtf).year if edtf else None
    if edtf and not found:
        raise click.BadParameter(f"'{answer}' is not one year, like 1950")
    return str(found or "")


def names(answer: str) -> tuple[str, ...]:
    """Several names, with commas between them."""
    parts = (part.strip() for part in plain(answer).split(","))
    return tuple(filter(None, parts))


def option(
    name: str, type: Callable[[str], Any], help: str, metavar: str = "TEXT"
) -> Callable[..., Any]:
    """An option that is empty where it is not given."""
    return click.option(f"--{name}", type=type, metavar=metavar, default="", help=help)
