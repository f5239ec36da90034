"""The picture of the bank: of which kind each topic has how many questions, and how
hard they are.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from factfile.author.stats import BANDS, Count, Row, Stats


@dataclass(frozen=True, slots=True)
class Cell:
    """A count, and from 0 to 1 how much of its colour, or of a bar, it has."""

    count: Count
    part: float


@dataclass(frozen=True, slots=True)
class Line:
    """A topic, or all: what is asked in all, by kind, and by difficulty."""

    title: str
    asked: Count
    kinds: tuple[Cell, ...]
    bands: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """The kinds that there are, and a line for each topic and for all."""

    kinds: tuple[str, ...]
    bands: tuple[str, ...]
    topics: tuple[Line, ...]
    all: Line


def chart(stats: Stats) -> Chart | None:
    """None where nothing is asked."""
    kinds = [kind for kind, count in stats.all.by["kind"].items() if count.questions]
    if not kinds:
        return None
    rows = [*stats.topics.values()]
    most = max(row.by["kind"][kind].questions for row in rows for kind in kinds)
    return Chart(
        kinds=tuple(kind.replace("_", " ") for kind in kinds),
        bands=BANDS,
        topics=tuple(_line(row, kinds, most) for row in rows),
        all=_line(stats.all, kinds, most),
    )


def _line(row: Row, kinds: Sequence[str], most: int) -> Line:
    bands = row.by["difficulty"].values()
    return Line(
        title=row.title,
        asked=row.asked,
        kinds=tuple(_shaded(row.by["kind"][kind], most) for kind in kinds),
        bands=tuple(Cell(band, _part(band, row.asked.questions)) for band in bands),
    )


def _shaded(count: Count, most: int) -> Cell:
    """By the root: beside the many statements all else would be pale."""
    return Cell(count, round(sqrt(_part(count, most)), 2))


def _part(count: Count, of: int) -> float:
    return round(count.questions / max(of, 1), 4)
