"""What stands near in a row, so that nobody has to look at the whole file."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Generic, Protocol, TypeVar


class Named(Protocol):
    """What has an id."""

    @property
    def id(self) -> str: ...


One = TypeVar("One", bound=Named)


class Neighbours(Generic[One]):
    """Facts, things or answers in rows: those of one relation or kind, in an order.

    What is added moves neighbours apart only where it comes to stand.
    """

    def __init__(
        self,
        all: Iterable[One],
        row: Callable[[One], str],
        order: Callable[[One], tuple[int, str]],
    ) -> None:
        self._row: Callable[[One], str] = row
        self._rows: defaultdict[str, list[One]] = defaultdict(list)
        for one in sorted(all, key=order):
            self._rows[row(one)].append(one)
        self._turns = {
            one.id: turn
            for each in self._rows.values()
            for turn, one in enumerate(each)
        }

    def after(self, row: str, id: str, most: int) -> list[One]:
        """Those that come after it, as if the row were a ring; from the start where it
        is not in the row.
        """
        ring: list[One] = self._rows[row]
        start = self._turns.get(id, -1) + 1
        around = [*ring[start:], *ring[:start]][:most]
        return [other for other in around if other.id != id]

    def near(self, one: One, most: int) -> list[One]:
        """Its neighbours on both sides: `most` of them, if there are so many."""
        row = self._rows[self._row(one)]
        first = self._turns[one.id] - most // 2
        first = max(0, min(first, len(row) - most - 1))
        return [other for other in row[first : first + most + 1] if other.id != one.id]
