"""The cells of a blueprint: of which items a form has how many."""

from collections.abc import Iterator
from dataclasses import dataclass, fields

from factfile.items import Item, Period


@dataclass(frozen=True, slots=True)
class Cell:
    """At least and at most so many items of a sort in each form.

    An item is of the sort that is all that the cell says: an empty text or None says
    nothing. `most` None is no limit. Cells may overlap: an item counts in each that it
    fits.
    """

    topic: str = ""
    period: Period | None = None
    kind: str = ""
    level: str = ""
    difficulty: str = ""
    cognition: str = ""
    least: int = 0
    most: int | None = None

    @property
    def facets(self) -> Iterator[tuple[str, str]]:
        """What it says, by name: ("topic", "origins")."""
        for name in FACETS:
            value = getattr(self, name)
            if value:
                yield name, value.words if isinstance(value, Period) else value

    def fits(self, item: Item) -> bool:
        return (
            self.topic in ("", item.topic)
            and self.kind in ("", item.kind)
            and self.level in ("", item.level)
            and self.difficulty in ("", item.difficulty.band)
            and self.cognition in ("", item.cognition)
            and (self.period is None or _within(item.time, self.period))
        )

    def __str__(self) -> str:
        """As a sentence names it: "topic origins, kind choice"."""
        return ", ".join(f"{name} {value}" for name, value in self.facets)


FACETS = tuple(
    field.name for field in fields(Cell) if field.name not in ("least", "most")
)
"""By what a blueprint can tell items apart."""


def _within(time: Period | None, period: Period) -> bool:
    return bool(time and period.begin <= time.begin and time.end <= period.end)
