"""The papers to print on: how large their cards are, and where these are cut."""

from dataclasses import dataclass

COLUMNS, ROWS = 2, 4

# All of this is in millimetres.
MARGIN = 8
"""What is left white around a page: common printers reach no further."""
PADDING = 5
"""What is left white around the text of a card."""
TICK, GAP = 3, 1
"""How long the marks to cut by are, and how far from the cards."""
POINT = 25.4 / 72


@dataclass(frozen=True, slots=True)
class Room:
    """What there is room for on a side of a card, in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper and the cards on it; `size` is what CSS calls it.

    The cards stand in the middle, or those on its back would not lie behind those on
    its front.
    """

    size: str
    width: float
    height: float
    card_width: float
    card_height: float

    @property
    def room(self) -> Room:
        return Room(
            (self.card_width - 2 * PADDING) / POINT,
            (self.card_height - 2 * PADDING) / POINT,
        )

    @property
    def head(self) -> float:
        """How far the cards are below the margin."""
        return (self.height - ROWS * self.card_height) / 2 - MARGIN

    @property
    def frame(self) -> str:
        """The cards with the marks around them, as the view box of an SVG."""
        return f"0 0 {self._across:g} {self._down:g}"

    @property
    def marks(self) -> str:
        """The marks in it, as a path: one at each end of every cut."""
        xs = [TICK + GAP + n * self.card_width for n in range(COLUMNS + 1)]
        ys = [TICK + GAP + n * self.card_height for n in range(ROWS + 1)]
        upright = [f"M{x:g} 0v{TICK}M{x:g} {self._down:g}v-{TICK}" for x in xs]
        level = [f"M0 {y:g}h{TICK}M{self._across:g} {y:g}h-{TICK}" for y in ys]
        return "".join(upright + level)

    @property
    def _across(self) -> float:
        return COLUMNS * self.card_width + 2 * (TICK + GAP)

    @property
    def _down(self) -> float:
        return ROWS * self.card_height + 2 * (TICK + GAP)


PAPERS = {
    "A4": Paper("A4", 210, 297, 93, 66),
    "Letter": Paper("letter", 215.9, 279.4, 96, 61.5),
}
