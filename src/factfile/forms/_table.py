"""Forms as they grow: what is in each, and what may not come beside it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from factfile.forms import _rules
from factfile.forms._secrets import Secrets
from factfile.items import Item

Sort = tuple[int, ...]
"""In which cells an item counts, by their numbers."""


@dataclass(slots=True, eq=False)
class Hand:
    """A form as it grows: its items by their numbers, and how many count in each cell.

    `told` are the items that an item here gives away, or that give away one here, and
    `answers` stand with those here, each with how often.
    """

    counts: list[int]
    size: int = 0
    items: list[int] = field(default_factory=list)
    told: Counter[int] = field(default_factory=Counter)
    answers: Counter[str] = field(default_factory=Counter)


Seat = tuple[Hand, int]
"""An item where it lies."""


class Table:
    """Forms on one table: no fact is in two of their items.

    `items` are known by their numbers, `sorts` say in which cells each counts.
    """

    def __init__(
        self,
        items: Sequence[Item],
        sorts: Sequence[Sort],
        hands: Sequence[Hand],
        secrets: Secrets,
    ) -> None:
        self.items, self.sorts, self.hands = items, sorts, hands
        self._secrets = secrets
        self._owners: dict[str, Seat] = {}
        self._enemies: dict[int, list[int]] = {}

    @property
    def drawn(self) -> list[list[Item]]:
        """The items of each form, in the order of their numbers."""
        return [[self.items[number] for number in sorted(h.items)] for h in self.hands]

    def add(self, hand: Hand, number: int) -> None:
        self._count(hand, number, 1)
        hand.items.append(number)
        for fact in self.items[number].facts:
            self._owners[fact] = hand, number

    def remove(self, hand: Hand, number: int) -> None:
        self._count(hand, number, -1)
        hand.items.remove(number)
        for fact in self.items[number].facts:
            del self._owners[fact]

    def fits(self, hand: Hand, number: int) -> bool:
        """Whether it can come to this hand and nothing has to go."""
        return not (
            hand.told[number]
            or any(fact in self._owners for fact in self.items[number].facts)
            or _rules.reuses(self.items[number], hand.answers)
        )

    def may_come(self, hand: Hand, number: int) -> bool:
        """Whether it can come to this hand if what is in the way goes."""
        item = self.items[number]
        return number not in hand.items and not _rules.reuses(item, hand.answers)

    def in_the_way(self, hand: Hand, number: int) -> tuple[Seat, ...]:
        """What has to go before an item can come to this hand."""
        facts = self.items[number].facts
        owners = [self._owners[fact] for fact in facts if fact in self._owners]
        seats = {other: owner for owner, other in owners}
        if hand.told[number]:
            enemies = self._of(number)
            seats |= {other: hand for other in hand.items if other in enemies}
        return tuple((owner, other) for other, owner in seats.items())

    def _count(self, hand: Hand, number: int, by: int) -> None:
        hand.size += by
        for cell in self.sorts[number]:
            hand.counts[cell] += by
        for answer, _ in _rules.answers(self.items[number]):
            hand.answers[answer] += by
        for enemy in self._of(number):
            hand.told[enemy] += by

    def _of(self, number: int) -> list[int]:
        """The items that give this one away, or are given away by it."""
        if number not in self._enemies:
            item = self.items[number]
            self._enemies[number] = [
                place
                for place, other in enumerate(self.items)
                if place != number and self._secrets.enemies(item, other)
            ]
        return self._enemies[number]
