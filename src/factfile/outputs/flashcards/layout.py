"""Cards as they are printed: numbered, set in a size that fits, eight on a sheet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factfile.items import Item, Reference
from factfile.outputs._measure import line_count, width
from factfile.outputs.flashcards.cards import Card, Paragraph, Run, card
from factfile.outputs.flashcards.fitting import LEADING, STEPS, Side, sides
from factfile.outputs.flashcards.papers import COLUMNS, ROWS, Paper, Room

EDGE = 6.5
"""The size of the type at the edge of a card, and how far from it the text is."""
SPACED = 1.1
"""How much wider capitals are that are set apart."""
MOST = 12
"""As many lines stand there at most, or the text might find no room."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A card, or a part ("1 of 2") of one whose text is too long for it.

    `topic` and `imprint` stand at the edges of its two sides, beside the number.
    """

    number: int
    part: str
    topic: str
    front: Side
    back: Side
    imprint: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of paper with its two pages."""

    number: int
    cards: tuple[Printed, ...]

    @property
    def pages(self) -> dict[str, int]:
        return {"front": 2 * self.number - 1, "back": 2 * self.number}


def sheets(items: Sequence[Item], reference: Reference, paper: Paper) -> list[Sheet]:
    """All items in their order."""
    cards = [
        printed
        for number, item in enumerate(items, 1)
        for printed in _printed(number, card(item, reference), paper.room)
    ]
    each = COLUMNS * ROWS
    starts = range(0, len(cards), each)
    return [
        Sheet(number, tuple(cards[start : start + each]))
        for number, start in enumerate(starts, 1)
    ]


def _printed(number: int, card: Card, room: Room) -> Iterator[Printed]:
    beside = room.width - width(f"{number} · 00 of 00", EDGE) - EDGE
    topic, imprint = (_shortened(text, beside) for text in (card.topic, card.imprint))
    # Style turns topics into capitals.
    fronts = sides(card.front, _inside(room, _lines(topic.upper(), beside)))
    backs = sides(card.back, _inside(room, _lines(imprint, beside)))
    count = max(len(fronts), len(backs))
    for part in range(count):
        yield Printed(
            number=number,
            part=f"{part + 1} of {count}" if count > 1 else "",
            topic=topic,
            front=fronts[part] if part < len(fronts) else _before("question"),
            back=backs[part] if part < len(backs) else _before("answer"),
            imprint=imprint,
        )


def _before(what: str) -> Side:
    """Where nothing is left of it, but something of the other side."""
    text = f"For the {what} see part 1."
    return Side(STEPS[-1].name, (Paragraph("elsewhere", (Run(text),)),))


def _inside(room: Room, lines: int) -> Room:
    """What so many lines at the edge leave for the text."""
    return Room(room.width, room.height - EDGE * (lines * LEADING + 1))


def _shortened(edge: str, beside: float) -> str:
    edge = edge[:1000]
    while _lines(edge.upper(), beside) > MOST:
        edge = f"{edge[:-9]}…"
    return edge


def _lines(edge: str, beside: float) -> int:
    return line_count(edge, beside, EDGE * SPACED)
