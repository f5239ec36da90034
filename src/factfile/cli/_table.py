"""A table of counts by topic, for 80 columns."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import wrap

WIDTH = 80
NARROW, BROAD = 16, 26
"""How broad titles are that would be broader, at least and at most."""


@dataclass(frozen=True, slots=True)
class Column:
    """A name, and the number below it in each row."""

    name: str
    numbers: tuple[int, ...]

    @property
    def narrow(self) -> int:
        """The width of its numbers, with some space before them."""
        return 2 + max(2, *(len(str(number)) for number in self.numbers))

    @property
    def wide(self) -> int:
        return max(self.narrow, 2 + len(self.name))


def table(
    corner: str, titles: Sequence[str], columns: Sequence[Column]
) -> Iterator[str]:
    """Its lines. Where the names of columns have no room beside one another, they stand
    above one another; a title that is too long is wrapped.
    """
    longest = max(map(len, (corner, *titles)))
    widths = [column.wide for column in columns]
    if sum(widths) + min(longest, NARROW) > WIDTH:
        widths = [column.narrow for column in columns]
    broad = min(longest, BROAD, max(NARROW, WIDTH - sum(widths)))
    yield from _head(corner.ljust(broad), columns, widths)
    for place, title in enumerate(titles):
        numbers = [column.numbers[place] or "·" for column in columns]
        cells = (f"{n:>{width}}" for n, width in zip(numbers, widths, strict=True))
        first, *more = wrap(
            title, broad, subsequent_indent="  ", max_lines=2, placeholder="…"
        )
        yield first.ljust(broad) + "".join(cells)
        yield from more


def _head(
    corner: str, columns: Sequence[Column], widths: Sequence[int]
) -> Iterator[str]:
    """Each name ends where its numbers do, on the lowest line that has room for it."""
    lines, end = [corner], len(corner)
    for column, width in zip(columns, widths, strict=True):
        end += width
        begin = end - len(column.name)
        free = (place for place, line in enumerate(lines) if len(line) < begin)
        place = next(free, len(lines))
        if place == len(lines):
            lines.append("")
        lines[place] = lines[place].ljust(begin) + column.name
    return reversed(lines)
