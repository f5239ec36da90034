"""Sets texts as large as they fit on a card; what never fits goes on on another one."""

import re
from bisect import bisect
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from factfile.outputs._measure import line_count
from factfile.outputs.flashcards.cards import Paragraph, Run
from factfile.outputs.flashcards.papers import Room

LEADING = 1.25
"""The height of a line, by the size of its type."""
SPACE = 0.45
"""What is left white before a paragraph, by the size of its type."""
INDENT = 1.6
"""How far the text of an option is from the edge, by the size of its type."""
RUNNING = 0.96
"""How much narrower a line is than its letters at their widest, which no type has."""
BOLD = 1.05
"""How much wider it is where bold words may be all of it."""


@dataclass(frozen=True, slots=True)
class Step:
    """How large the question and the answer are set, and what is small, in points."""

    name: str
    main: float
    small: float

    def size(self, paragraph: Paragraph) -> float:
        main = paragraph.kind in ("question", "option", "answer")
        return self.main if main else self.small


STEPS = (
    Step("large", 15, 8),
    Step("medium", 12, 7.5),
    Step("small", 10, 7),
    Step("least", 8, 7),
)


@dataclass(frozen=True, slots=True)
class Side:
    """A side of a card, or what of it fits on one."""

    step: str
    paragraphs: tuple[Paragraph, ...]


def sides(paragraphs: Sequence[Paragraph], room: Room) -> list[Side]:
    """One side, set as large as all of it fits, or several, set as small as may be."""
    for step in STEPS:
        if height(paragraphs, room, step) <= room.height:
            return [Side(step.name, tuple(paragraphs))]
    parts = _parts(paragraphs, lambda some: height(some, room, step) <= room.height)
    return [Side(step.name, part) for part in parts]


def height(paragraphs: Sequence[Paragraph], room: Room, step: Step) -> float:
    """How high these become at most, one below the other."""
    return sum(_height(one, room.width, step.size(one)) for one in paragraphs)


def _height(paragraph: Paragraph, room: float, size: float) -> float:
    if paragraph.kind == "option":
        room -= INDENT * size
    bold = any(run.style == "filled" for run in paragraph.runs)
    wide = RUNNING * BOLD if bold else RUNNING
    lines = line_count("".join(map(_shown, paragraph.runs)), room, size * wide)
    return (lines * LEADING + SPACE) * size


def _shown(run: Run) -> str:
    """A run as what takes as much room: a hint has a line to both of its sides, and the
    letter of an option stands before its text.
    """
    return {"blank": f"——{run.text}——", "letter": ""}.get(run.style, run.text)


def _parts(
    paragraphs: Sequence[Paragraph], fits: Callable[[Sequence[Paragraph]], bool]
) -> Iterator[tuple[Paragraph, ...]]:
    """The paragraphs in several parts; one that is too long for a part is divided."""
    ahead, part = list(paragraphs), list[Paragraph]()
    while ahead:
        if fits([*part, ahead[0]]):
            part.append(ahead.pop(0))
            continue
        if not part:
            first, ahead[0] = _divided(ahead[0], lambda one: fits([one]))
            part.append(first)
        yield tuple(part)
        part = []
    yield tuple(part)


def _divided(
    paragraph: Paragraph, fits: Callable[[Paragraph], bool]
) -> tuple[Paragraph, Paragraph]:
    """The paragraph in two, the first as long as fits: between words, or inside of one
    that is longer.
    """

    def last(places: Sequence[int]) -> int:
        fitting = bisect(places, False, key=lambda at: not fits(_cut(paragraph, at)[0]))
        return places[fitting - 1] if fitting else 0

    text = "".join(run.text for run in paragraph.runs)
    spaces = [space.start() for space in re.finditer(r"(?<=\S) ", text)]
    return _cut(paragraph, last(spaces) or last(range(1, len(text))) or 1)


def _cut(paragraph: Paragraph, at: int) -> tuple[Paragraph, Paragraph]:
    """What stands before a place in the text, with dots, and what stands behind it."""
    first, rest = list[Run](), list[Run]()
    for run in paragraph.runs:
        first.append(Run(run.text[:at], run.style))
        rest.append(Run(run.text[at:], run.style))
        at = max(at - len(run.text), 0)
    return (
        Paragraph(paragraph.kind, (*(r for r in first if r.text), Run(" …"))),
        Paragraph(paragraph.kind, tuple(r for r in rest if r.text)),
    )
