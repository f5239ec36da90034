"""Successors as a picture: boxes in order of time, and between them arrows that say
how and when.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factfile.outputs._measure import width, wrap
from factfile.outputs.handout.notes import Notes
from factfile.outputs.handout.shapes import (
    LABEL,
    LEADING,
    MARK,
    WHEN,
    WIDTH,
    Bar,
    Drawing,
    Line,
    Tip,
    Words,
)
from factfile.outputs.handout.timeline import HEIGHTS
from factfile.overview import Chain, Step

NAME, SAID = 96, 80
"""How wide a name may be in its box, and the words at an arrow."""

PAD, LEAST, AIR = 5, 42, 8
"""What is free around words, the shortest arrow, and what is free below a line."""


@dataclass(frozen=True, slots=True)
class Box:
    """A body by its name; `kind` tells one that stands further up already."""

    lines: tuple[str, ...]
    kind: str

    @property
    def wide(self) -> float:
        return max(width(line, LABEL) for line in self.lines) + 2 * PAD

    @property
    def high(self) -> float:
        return len(self.lines) * LEADING + PAD

    def at(self, x: float, middle: float) -> Drawing:
        top = middle - self.high / 2
        first = top + PAD / 2 + LEADING * 0.75
        words = (
            Words(x + self.wide / 2, first + n * LEADING, line, "label", "", "middle")
            for n, line in enumerate(self.lines)
        )
        box = Bar(x, top, self.wide, self.high, self.kind)
        return Drawing(0, words=tuple(words), bars=(box,))


@dataclass(frozen=True, slots=True)
class Arrow:
    """From one box to the next: above it when it was, below it how."""

    when: tuple[str, ...]
    how: tuple[str, ...]
    mark: str

    @property
    def wide(self) -> float:
        texts = (width(text, WHEN) for text in (*self.when, *self.how))
        return max(LEAST, max(texts) + width(self.mark, MARK) + 2 * PAD)

    @property
    def high(self) -> float:
        return 2 * (max(len(self.when), len(self.how)) * LEADING + 2)

    def at(self, x: float, middle: float) -> Drawing:
        center, above = x + self.wide / 2 - 2, middle - 3 - LEADING * len(self.when)
        words = [
            Words(center, above + n * LEADING, line, "when", "", "middle")
            for n, line in enumerate(self.when, 1)
        ]
        words += [
            Words(center, middle + n * LEADING - 1, line, "how", "", "middle")
            for n, line in enumerate(self.how, 1)
        ]
        if words:
            last = words[-1]
            words[-1] = Words(
                last.x, last.y, last.text, last.kind, self.mark, last.anchor
            )
        end = x + self.wide - 3
        line, tip = Line(x + 3, middle, end - 1), Tip(end, middle)
        return Drawing(0, words=tuple(words), lines=(line,), tips=(tip,))


def drawings(chains: Sequence[Chain], notes: Notes, paper: str) -> list[Drawing]:
    """All chains below one another, in parts that fit a page."""
    made: list[Drawing] = []
    for chain in chains:
        for line in map(_line, _lines(chain, notes)):
            if made and made[-1].height + line.height <= HEIGHTS[paper]:
                made.append(made.pop().above(line))
            else:
                made.append(line)
    return made


def _lines(chain: Chain, notes: Notes) -> Iterator[list[Box | Arrow]]:
    """A chain, and where it is long, on in another line that begins with an arrow."""
    line: list[Box | Arrow] = [_box(chain.name, chain)]
    for step in chain.steps:
        more = _arrow(step, notes), _box(step.name, chain)
        if sum(piece.wide for piece in (*line, *more)) > WIDTH:
            yield line
            line = []
        line += more
    yield line


def _box(name: str, chain: Chain) -> Box:
    kind = "again" if name in chain.known else "body"
    return Box(wrap(name, NAME, LABEL), kind)


def _arrow(step: Step, notes: Notes) -> Arrow:
    when, how = wrap(step.when, SAID, WHEN), wrap(step.how, SAID, WHEN)
    return Arrow(when, how, notes.mark(step.basis))


def _line(pieces: Sequence[Box | Arrow]) -> Drawing:
    """Boxes and arrows side by side, all in the middle of the line."""
    height, x = max(piece.high for piece in pieces), 1.0
    drawing = Drawing(height + AIR)
    for piece in pieces:
        drawing = drawing.over(piece.at(x, height / 2 + 1))
        x += piece.wide
    return drawing
