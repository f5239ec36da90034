"""The timeline as pictures, each as high as a page has room for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce

from factfile.outputs._measure import wrap
from factfile.outputs.handout.notes import Notes
from factfile.outputs.handout.rooms import Room, drawn, lanes, room
from factfile.outputs.handout.scale import Scale, scale, years
from factfile.outputs.handout.shapes import (
    HEAD,
    LEADING,
    WIDTH,
    Drawing,
    Line,
    Words,
    space,
)
from factfile.overview import Overview, Row

HEIGHTS = {"A4": 740, "Letter": 670}
"""How high a picture may be on a page."""

TITLE, AROUND = 20, 68
"""What the first page has above its picture: lines of this size, and other things."""

AXIS, END = 14, 3
"""Heights: of the years above a picture, and of what is free below a row."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A part of the timeline that is not divided between pages, with all the years."""

    drawing: Drawing
    years: tuple[tuple[float, str], ...]
    titles: tuple[str, ...]


def pictures(overview: Overview, notes: Notes, paper: str) -> list[Picture]:
    """The timeline in as many pictures as it needs."""
    made: list[tuple[Drawing, list[str]]] = []
    if not overview.rows:
        return []
    time = scale(overview.rows)
    above = AROUND + len(wrap(overview.title, WIDTH, TITLE)) * TITLE * 1.2
    for row in overview.rows:
        for part in _parts(row, time, notes, HEIGHTS[paper] - above - AXIS):
            most = HEIGHTS[paper] - above * (len(made) < 2)
            if not made or made[-1][0].height + part.height > most:
                made.append((space(AXIS), []))
            drawing, titles = made.pop()
            made.append((drawing.above(part), [*titles, row.title]))
    return [
        Picture(drawing, tuple(years(time)), tuple(dict.fromkeys(titles)))
        for drawing, titles in made
    ]


def _parts(row: Row, time: Scale, notes: Notes, most: float) -> Iterator[Drawing]:
    """A row, in several parts where it is higher than a page."""
    marks = [notes.mark(entry.basis) for entry in row.entries]
    # What holds of all is said once.
    shared = marks[0] if len({*marks}) == 1 else ""
    ahead = [
        [
            room(entry, "" if shared else mark, time)
            for entry, mark in zip(row.entries, marks, strict=True)
        ]
    ]
    title = row.title
    while ahead:
        rooms = ahead.pop(0)
        part = _row(title, shared, rooms, time)
        half = (len(rooms) + 1) // 2
        if part.height > most and half < len(rooms):
            ahead = [rooms[:half], rooms[half:], *ahead]
        else:
            yield part
            title = f"{row.title}, continued"


def _row(title: str, mark: str, rooms: Sequence[Room], time: Scale) -> Drawing:
    texts = wrap(title, WIDTH * 0.8, HEAD)
    words = (
        Words(0, 10 + n * LEADING, text, "head", mark * (n + 1 == len(texts)))
        for n, text in enumerate(texts)
    )
    height = 6 + len(texts) * LEADING
    head = Drawing(height, words=tuple(words), lines=(Line(0, 0, WIDTH),))
    drawings = (drawn(lane, time) for lane in lanes(rooms))
    return reduce(Drawing.above, [head, *drawings, space(END)])
