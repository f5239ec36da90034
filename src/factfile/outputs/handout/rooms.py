"""The room of an entry in the timeline: its text, and below it the stroke of its time.

Rooms lie in lanes, each in the first lane in which it meets no other; so no text ever
meets another, however many there are.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from factfile.outputs._measure import width, wrap
from factfile.outputs.handout.scale import Scale
from factfile.outputs.handout.shapes import (
    LABEL,
    LEADING,
    MARK,
    WHEN,
    WIDTH,
    Bar,
    Dot,
    Drawing,
    Tip,
    Words,
)
from factfile.overview import Entry

ROOM, GAP = 124, 6
"""How wide a text may be, and how far from the next."""

RADIUS, STROKE, BELOW = 2.3, 4.2, 5
"""Of a dot, of a bar, and what is free below it."""

SIZES = {"label": LABEL, "when": WHEN}


@dataclass(frozen=True, slots=True)
class Room:
    """An entry with its text, and how far it reaches; `time` is that of its stroke.

    A line of text has its class. `ragged` is the side on which lines may end early.
    """

    entry: Entry
    lines: tuple[tuple[str, str], ...]
    mark: str
    left: float
    right: float
    time: tuple[float, float]
    anchor: str


def room(entry: Entry, mark: str, scale: Scale) -> Room:
    """The room that an entry needs; text that would run out on the right is moved."""
    lines = [(line, "label") for line in wrap(entry.label, ROOM, LABEL)]
    kind = "when" if lines else "label"
    lines += [(line, kind) for line in wrap(entry.when, ROOM, SIZES[kind])]
    needed = max(width(line, SIZES[kind]) for line, kind in lines) + width(mark, MARK)
    begin, end = _time(entry, scale)
    moved = begin + needed > WIDTH
    left = max(0, WIDTH - needed) if moved else begin
    return Room(
        entry=entry,
        lines=tuple(lines),
        mark=mark,
        left=min(left, begin),
        right=max(end, left + needed + GAP),
        time=(begin, end),
        anchor="end" if moved else "start",
    )


def _time(entry: Entry, scale: Scale) -> tuple[float, float]:
    """Where the stroke begins and ends: in the picture, and at least a dot wide."""
    days = entry.days
    begin = scale.x(days.first) if days.first else 0
    end = scale.x(days.last + 1) if days.last else WIDTH
    middle = min(max((begin + end) / 2, RADIUS), WIDTH - RADIUS)
    return min(begin, middle - RADIUS), max(end, middle + RADIUS)


def lanes(rooms: Sequence[Room]) -> list[list[Room]]:
    found: list[list[Room]] = []
    for one in rooms:
        fit = (lane for lane in found if not any(_meet(one, other) for other in lane))
        lane = next(fit, None)
        if lane is None:
            found.append([one])
        else:
            lane.append(one)
    return found


def _meet(one: Room, other: Room) -> bool:
    return one.left < other.right and other.left < one.right


def drawn(lane: Sequence[Room], scale: Scale) -> Drawing:
    """Rooms side by side: their last lines on one height, and their strokes below."""
    base = max(len(room.lines) for room in lane) * LEADING
    drawing = Drawing(base + STROKE + BELOW)
    for room in lane:
        drawing = drawing.over(_text(room, base)).over(_stroke(room, base + 2, scale))
    return drawing


def _text(room: Room, base: float) -> Drawing:
    x = WIDTH if room.anchor == "end" else room.left
    first, last = base - LEADING * (len(room.lines) - 1) - 1.5, len(room.lines) - 1
    words = (
        Words(
            x,
            first + n * LEADING,
            line,
            kind,
            room.mark if n == last else "",
            room.anchor,
        )
        for n, (line, kind) in enumerate(room.lines)
    )
    return Drawing(base, words=tuple(words))


def _stroke(room: Room, y: float, scale: Scale) -> Drawing:
    (begin, end), days, middle = room.time, room.entry.days, y + STROKE / 2
    hull = Bar(begin, y, end - begin, STROKE, "hull")
    bars, dots = [hull], []
    if not room.entry.lasted:
        dots.append(Dot((begin + end) / 2, middle))
        if end - begin <= 2 * RADIUS + 0.1:
            bars = []
    elif days.core:
        first, last = scale.x(days.core[0]), scale.x(days.core[1] + 1)
        core = Bar(first, y, min(last, WIDTH) - first, STROKE, "core")
        bars.append(core)
    tips = [Tip(0, middle, -1)] * (days.first is None)
    tips += [Tip(WIDTH, middle)] * (days.last is None)
    return Drawing(0, bars=tuple(bars), dots=tuple(dots), tips=tuple(tips))
