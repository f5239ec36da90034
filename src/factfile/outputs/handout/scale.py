"""Where a day stands in the timeline, and which years are written above it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, date

from factfile.outputs._measure import width
from factfile.outputs.handout.shapes import WHEN, WIDTH
from factfile.overview import Row

STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000)
"""From one year that is written to the next."""

APART = 30


@dataclass(frozen=True, slots=True)
class Scale:
    """The days of a picture, from the first of January to the last of December."""

    first: int
    last: int

    def x(self, day: int) -> float:
        return (day - self.first) / (self.last + 1 - self.first) * WIDTH


def scale(rows: Iterable[Row]) -> Scale:
    """From the first to the last year of all ends, and room for those that are open."""
    spans = [entry.days for row in rows for entry in row.entries]
    known = [day for span in spans for day in (span.first, span.last) if day]
    first, last = (date.fromordinal(day).year for day in (min(known), max(known)))
    more = 1 + (last - first) // 15
    first -= more * any(span.first is None for span in spans)
    last += more * any(span.last is None for span in spans)
    last = min(last, MAXYEAR)
    return Scale(_new_year(max(first, 1)), date(last, 12, 31).toordinal())


def years(scale: Scale) -> Iterator[tuple[float, str]]:
    """Where years begin, and which: as many as have room beside one another."""
    first, last = (date.fromordinal(day).year for day in (scale.first, scale.last))
    each = WIDTH / (last + 1 - first)
    step = next((step for step in STEPS if step * each >= APART), STEPS[-1])
    for year in range(-(-first // step) * step, last + 1, step):
        x = scale.x(_new_year(year))
        if x + width(str(year), WHEN) < WIDTH:
            yield x, str(year)


def _new_year(year: int) -> int:
    return date(year, 1, 1).toordinal()
