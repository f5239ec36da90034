"""Reads what a fact file says of itself: its title and edition, topics and sources."""

from collections.abc import Iterator
from datetime import date

from factfile.facts.model import About, Source
from factfile.facts.reading.tables import Table

LANGUAGES = ("en",)
STANCES = ("own", "allied", "opposed", "independent")
GRADES = ("A", "B", "C", "D")


def about(files: list[Table]) -> About:
    """The one [about] of all files."""
    holding = [file for file in files if "about" in file]
    for extra in holding[1:]:
        extra.complain("[about] stands in one file of a folder only", "about", "about")
    file = holding[0] if holding else files[0]
    if not holding:
        file.complain("[about] is missing: it gives id, title and edition", "about")
        return About("", "", date.max, "en", "", file.where())
    table = file.table("about")
    id = table.text("id", needed=True)
    if id:
        table.check_id(id, "id")
    language = table.choice("language", LANGUAGES, "en")
    itself = About(
        id=id,
        title=table.text("title", needed=True),
        edition=table.day("edition"),
        language=language if language in LANGUAGES else "en",
        license=table.text("license"),
        where=table.where(),
    )
    table.done()
    return itself


def topics(files: list[Table]) -> Iterator[tuple[str, str]]:
    """The topics and their titles, in learning order."""
    for file in files:
        table = file.table("topic")
        for id in table.data:
            table.check_id(id)
            yield id, table.text(id, needed=True)


def source(id: str, table: Table) -> Source:
    """One source."""
    year = table.get("year")
    if year is not None and type(year) is not int:
        table.complain("year is a number without quotes: year = 1979", "type", "year")
    found = Source(
        id=id,
        short=table.text("short", needed=True),
        cite=table.text("cite", needed=True),
        year=year if isinstance(year, int) else None,
        kind=table.text("kind"),
        stance=table.choice("stance", STANCES, "independent"),
        lineage=table.text("lineage") or id,
        grade=table.choice("grade", GRADES, "C"),
        where=table.where(),
    )
    table.done()
    return found
