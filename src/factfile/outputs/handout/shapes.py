"""What the pictures are made of: texts, strokes, dots and the like, in points."""

from dataclasses import dataclass, replace
from typing import Self

WIDTH = 504
"""The width of a picture: that of the text on A4."""

LABEL, WHEN, HEAD, MARK = 7.6, 6.8, 7.2, 5.2
"""Sizes of type: names, dates and years, what stands above a row, numbers of notes."""

LEADING = 9.2
"""From line to line."""


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text; `kind` is its class, `mark` the number of a note behind it."""

    x: float
    y: float
    text: str
    kind: str
    mark: str = ""
    anchor: str = "start"


@dataclass(frozen=True, slots=True)
class Bar:
    """A box of a class: what is possible (hull), what is certain (core), a body."""

    x: float
    y: float
    width: float
    height: float
    kind: str


@dataclass(frozen=True, slots=True)
class Dot:
    """Something that happened; where its day is not known, in the middle."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Tip:
    """The head of an arrow that points to the right, or with -1 to the left."""

    x: float
    y: float
    turn: int = 1


@dataclass(frozen=True, slots=True)
class Line:
    """A thin line from left to right."""

    x: float
    y: float
    to: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes that stay together, and how high they are."""

    height: float
    words: tuple[Words, ...] = ()
    bars: tuple[Bar, ...] = ()
    dots: tuple[Dot, ...] = ()
    tips: tuple[Tip, ...] = ()
    lines: tuple[Line, ...] = ()

    def lowered(self, by: float) -> Self:
        """The same, further down; its height stays what it was."""
        return replace(
            self,
            words=tuple(replace(one, y=one.y + by) for one in self.words),
            bars=tuple(replace(one, y=one.y + by) for one in self.bars),
            dots=tuple(replace(one, y=one.y + by) for one in self.dots),
            tips=tuple(replace(one, y=one.y + by) for one in self.tips),
            lines=tuple(replace(one, y=one.y + by) for one in self.lines),
        )

    def over(self, other: "Drawing") -> "Drawing":
        """This one and another in the same place."""
        return Drawing(
            height=max(self.height, other.height),
            words=self.words + other.words,
            bars=self.bars + other.bars,
            dots=self.dots + other.dots,
            tips=self.tips + other.tips,
            lines=self.lines + other.lines,
        )

    def above(self, other: "Drawing") -> "Drawing":
        """This one and another below it."""
        height = self.height + other.height
        return self.over(replace(other.lowered(self.height), height=height))


def space(height: float) -> Drawing:
    """Nothing, so high."""
    return Drawing(height)
