"""Moves on the way to a goal: what comes to a form, and what has to go for it."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

from factfile.forms._goal import Goal
from factfile.forms._table import Hand, Seat, Sort, Table

SHORTEST, LONGER = 6, 13
"""Moves for which what was taken out stays out: so many, or up to so many more."""

Move = tuple[int, tuple[Seat, ...]]
"""What comes, and what goes."""


class Moves:
    """The moves on a table. `ages` say for each item how lately it was asked."""

    def __init__(
        self, table: Table, goal: Goal, ages: Sequence[tuple[int, int]]
    ) -> None:
        self._table, self._ages = table, ages
        self._sorts: defaultdict[Sort, list[int]] = defaultdict(list)
        for number, sort in enumerate(table.sorts):
            self._sorts[sort].append(number)
        supply = Counter(cell for sort in table.sorts for cell in sort)
        self._scarcity = [
            least * len(table.hands) / max(1, supply[cell])
            for cell, (least, _) in enumerate(goal.bounds)
        ]
        self._count = 0
        self._resting: dict[int, int] = {}

    def gain(self, hand: Hand, goal: Goal) -> Move | None:
        """What can come and serves the hand most; of equals what was asked longest ago,
        then what is scarce, then a format of which there is little.
        """
        short, found = goal.short(hand), []
        for sort, numbers in self._sorts.items():
            more = goal.change(hand, sort)
            if more < 0 and (number := self._first(hand, numbers)) is not None:
                urgency, like = self._urgency(short, sort), hand.counts[sort[-1]]
                found.append((more, self._ages[number], -urgency, like, number))
        return (min(found)[-1], ()) if found else None

    def exchange(self, hand: Hand, goal: Goal) -> Move | None:
        """What serves the hand most though something has to go for it."""
        table, short, found = self._table, goal.short(hand), []
        leaving: dict[Sort, tuple[Seat, ...]] = {}
        change = goal.exchanges(hand)
        for sort, numbers in self._sorts.items():
            if short and short.isdisjoint(sort):
                continue
            for number in numbers:
                if not self._rested(number) or not table.may_come(hand, number):
                    continue
                away = table.in_the_way(hand, number)
                here = any(owner is hand for owner, _ in away)
                if not here and hand.size >= goal.wanted:
                    if sort not in leaving:
                        leaving[sort] = self._least(hand, sort, change)
                    away += leaving[sort]
                more = self._cost(hand, goal, sort, away)
                rank = more, len(away), -self._urgency(short, sort), number
                found.append((rank, (number, away)))
        return min(found, key=_rank)[1] if found else None

    def make(self, hand: Hand, move: Move | None, turn: int) -> None:
        """Make a move, or let one pass. Another turn lets items rest otherwise."""
        self._count += 1
        number, away = move or (None, ())
        for owner, other in away:
            self._table.remove(owner, other)
            # Of different lengths, so that it does not go round in circles.
            rest = SHORTEST + other * (2 * turn + 1) % LONGER
            self._resting[other] = self._count + rest
        if number is not None:
            self._table.add(hand, number)

    def _first(self, hand: Hand, numbers: Iterable[int]) -> int | None:
        free = (n for n in numbers if self._rested(n) and self._table.fits(hand, n))
        return next(free, None)

    def _rested(self, number: int) -> bool:
        return self._resting.get(number, 0) <= self._count

    def _urgency(self, short: set[int], sort: Sort) -> float:
        """How scarce that is of which there is too little, and this is."""
        return sum(self._scarcity[cell] for cell in sort if cell in short)

    def _cost(self, hand: Hand, goal: Goal, sort: Sort, away: Iterable[Seat]) -> int:
        """By how much more all forms would lack if it came and these went."""
        sorts = self._table.sorts
        here = [sorts[number] for owner, number in away if owner is hand]
        others = [(owner, number) for owner, number in away if owner is not hand]
        elsewhere = (goal.change(owner, None, [sorts[n]]) for owner, n in others)
        return goal.change(hand, sort, here) + sum(elsewhere)

    def _least(
        self, hand: Hand, sort: Sort, change: Callable[[Sort, Sort], int]
    ) -> tuple[Seat, ...]:
        """What is best given up for an item of this sort."""
        sorts = self._table.sorts
        more = {out: change(sort, out) for out in {sorts[n] for n in hand.items}}
        # Of equals what is preferred least.
        ranks = ((more[sorts[number]], -number) for number in hand.items)
        return tuple((hand, -number) for _, number in sorted(ranks)[:1])


def _rank(found: tuple[tuple[int, int, float, int], Move]) -> tuple[float, ...]:
    return found[0]
