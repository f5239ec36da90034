"""What a recipe wants to see on its handout."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from factfile.facts.model import Where
from factfile.facts.reading.positions import Key, positions
from factfile.facts.reading.tables import Table

HEAD = re.compile(r"^[ \t]*\[\[\s*handout\s*\.\s*row\s*\]\]", re.MULTILINE)
NAME = "handout.row"


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the timeline: facts that have dates, or a thing with names by time.

    `where` are the lines of the recipe: of the facts, of the thing, of the row itself.
    """

    title: str
    facts: tuple[str, ...]
    thing: str
    where: tuple[Where, Where, Where]


@dataclass(frozen=True, slots=True)
class Wanted:
    """The handout: its title, its paper, the rows of its timeline, and which relations
    it draws as chains; None draws all that there are.
    """

    title: str
    paper: str
    rows: tuple[Line, ...]
    chains: tuple[str, ...] | None
    where: Where


def read(recipe: Table, papers: tuple[str, ...]) -> Wanted | None:
    """The table [handout] of a recipe; None without one."""
    table = recipe.table("handout")
    if "handout" not in recipe:
        return None
    wanted = Wanted(
        title=table.text("title", needed=True),
        paper=table.choice("paper", papers, papers[0]),
        rows=tuple(_line(row) for row in _rows(table)),
        chains=table.texts("chains") if "chains" in table else None,
        where=table.where("chains"),
    )
    table.done(("row",))
    return wanted


def _rows(table: Table) -> Iterator[Table]:
    """Each [[handout.row]] as a table that knows its own lines."""
    rows = table.get("row") if "row" in table else []
    if not (isinstance(rows, list) and all(isinstance(row, dict) for row in rows)):
        table.complain("row is a list of tables: write [[handout.row]]", "type", "row")
        return
    text = Path(table.file).read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    heads = [head.start() for head in HEAD.finditer(text)]
    if len(heads) != len(rows):
        # Rows that are written in another way have the line of the first.
        heads = [0] * len(rows)
    for row, start, end in zip(rows, heads, [*heads, None][1:], strict=True):
        part = "\n" * text.count("\n", 0, start) + text[start : end or None]
        yield Table(row, (NAME,), table.file, _lines(part), table.problems)


def _lines(text: str) -> dict[Key, int]:
    """The lines of the first row of a text."""
    found = positions(text).items()
    return {(NAME, *k[2:]): n for k, n in found if k[:2] == ("handout", "row")}


def _line(row: Table) -> Line:
    line = Line(
        title=row.text("title", needed=True),
        facts=row.texts("facts"),
        thing=row.text("thing"),
        where=(row.where("facts"), row.where("thing"), row.where()),
    )
    if bool(line.facts) == bool(line.thing):
        row.complain(
            'write facts = ["..."] or thing = "...", one of the two', "missing"
        )
    row.done()
    return line
