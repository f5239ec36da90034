"""Reads blueprints: of which questions a quiz has how many."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from factfile.facts import Wrong
from factfile.facts.dates.edtf import NotADate, parse
from factfile.facts.model import Where
from factfile.facts.problems import did_you_mean
from factfile.facts.reading.fact import LEVELS
from factfile.facts.reading.loading import load
from factfile.facts.reading.tables import Table
from factfile.forms.cells import FACETS, Cell
from factfile.items import BANDS, COGNITION, Period
from factfile.questions import kinds, years

ANY = Cell()
RANGE = re.compile(r"(\d{1,4})?\s*([-–])?\s*(\d{1,4})?")


def cells(table: Table) -> dict[Cell, Where]:
    """The cells of a blueprint, and where each stands.

    A facet is a table of values, each with how many there are to be; or with a table of
    its own, which says so under `count` and goes on by other facets.
    """
    return dict(_cells(table, ANY))


def read(path: Path) -> dict[Cell, Where]:
    """The blueprint in a file of its own. Raises Wrong."""
    file = load(path, str(path))
    found = cells(file)
    if file.problems:
        raise Wrong(file.problems)
    return found


def size(blueprint: Collection[Cell]) -> int:
    """How many questions it is for: as many as all topics, or all kinds and so on, add
    up to, where each says exactly how many; 0 where none do.
    """
    sums = []
    for name in FACETS:
        group = [
            one for one in blueprint if [facet for facet, _ in one.facets] == [name]
        ]
        if all(one.least == one.most for one in group):
            sums.append(sum(one.least for one in group))
    return max(sums)


def cell(text: str) -> Cell:
    """A cell in one word: "topic=origins,kind=choice:2-4". Raises ValueError."""
    sort, colon, count = text.rpartition(":")
    made = ANY
    for part in sort.split(","):
        facet, equals, value = part.partition("=")
        if not (colon and equals):
            raise ValueError(f"'{text}' is not like topic=origins,kind=choice:3")
        made = _with(made, facet.strip(), value.strip())
    return _counted(made, count)


def topics(blueprint: Mapping[Cell, Where | None]) -> Iterator[tuple[Where, str]]:
    """The topics that its file names, which only the facts know."""
    for cell, where in blueprint.items():
        if cell.topic and where:
            yield where, cell.topic


def _cells(table: Table, base: Cell) -> Iterator[tuple[Cell, Where]]:
    for facet in table.data:
        if facet == "count" and base != ANY:
            yield from _of(table, "count", base)
        elif facet not in FACETS:
            hint = did_you_mean(facet, FACETS)
            table.get(facet)
            table.complain(f"a blueprint knows no '{facet}'{hint}", "key", facet)
        else:
            values = table.table(facet)
            for value in values.data:
                yield from _valued(values, facet, value, base)


def _valued(
    values: Table, facet: str, value: str, base: Cell
) -> Iterator[tuple[Cell, Where]]:
    try:
        made = _with(base, facet, value)
    except ValueError as error:
        values.get(value)
        values.complain(str(error), "choice", value)
        return
    if isinstance(values.get(value), dict):
        yield from _cells(values.table(value), made)
    else:
        yield from _of(values, value, made)


def _of(table: Table, key: str, made: Cell) -> Iterator[tuple[Cell, Where]]:
    count = table.get(key)
    try:
        whole = isinstance(count, int) and not isinstance(count, bool)
        if not whole and not isinstance(count, str):
            raise ValueError(RANGES.format(count=count))
        yield _counted(made, str(count)), table.where(key)
    except ValueError as error:
        table.complain(f"{made}: {error}", "count", key)


RANGES = 'a count is 4, "2-4", "2-" or "-4", not \'{count}\''


def _counted(made: Cell, count: str) -> Cell:
    """The cell with a number or a range, of which an end may be open."""
    found = RANGE.fullmatch(count.strip())
    if not found or not (found[1] or found[3]):
        raise ValueError(RANGES.format(count=count))
    least = int(found[1] or 0)
    most = int(found[3]) if found[3] else None if found[2] else least
    if most is not None and most < least:
        raise ValueError(f"{least} at least is more than {most} at most")
    return replace(made, least=least, most=most)


KNOWN: Mapping[str, tuple[str, ...]] = {
    "level": LEVELS,
    "difficulty": BANDS,
    "cognition": COGNITION,
}


def _with(base: Cell, facet: str, value: str) -> Cell:
    """The cell that says this, too. Raises ValueError."""
    if facet not in FACETS:
        what = f"a blueprint knows no '{facet}'{did_you_mean(facet, FACETS)}"
        raise ValueError(what)
    if dict(base.facets).get(facet):
        raise ValueError(f"{facet} stands there twice")
    if facet == "period":
        return replace(base, period=_period(value))
    known = kinds() if facet == "kind" else KNOWN.get(facet, ())
    if not value or (known and value not in known):
        raise ValueError(f"unknown {facet} '{value}'{did_you_mean(value, known)}")
    words: dict[str, Any] = {facet: value}
    return replace(base, **words)


def _period(text: str) -> Period:
    try:
        span = years(parse(text))
    except NotADate as error:
        raise ValueError(str(error)) from None
    if span is None:
        raise ValueError(f"the period '{text}' needs a beginning and an end: 1921/1925")
    return Period(*span, text)
