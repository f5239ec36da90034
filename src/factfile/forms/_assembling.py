"""Fills forms by a blueprint: adds what serves it most, removes what is in the way.

A search that remembers what it took out (tabu search): each move adds one item to the
form that is farthest from its blueprint, and takes out what may not stand beside it.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from factfile.forms import _rules
from factfile.forms._goal import HOUSE, goal
from factfile.forms._table import Hand, Seat, Sort, Table
from factfile.forms.cells import Cell
from factfile.forms.uses import NEVER, Uses
from factfile.items import Item

PATIENCE = 150
"""Moves without getting nearer, after which a way is given up."""
HASTE = 20
"""The same where not much hangs on it."""
SHORTEST, LONGER = 6, 13
"""Moves for which what was taken out stays out: so many, or up to so many more."""

Move = tuple[int, tuple[Seat, ...]]
"""What comes, and what goes."""


class Assembly:
    """So many forms of `wanted` items each, the given ones among them, on their way to
    meet the cells.

    `items` come in the order in which they are preferred, of those that are as long not
    `used`. None shares a fact with
    another, and none in a form gives another away. Unless it is `fair`, a form may have
    any share of true statements, and any number that negates.
    """

    def __init__(
        self,
        items: Sequence[Item],
        cells: Sequence[Cell],
        wanted: int,
        forms: int,
        given: Sequence[Item] = (),
        used: Uses = NEVER,
        *,
        fair: bool = True,
    ) -> None:
        items = [item for item in items if _rules.keeps_secrets(item, given)]
        formats = sorted({item.format for item in items})
        self._goal, tests = goal(cells, formats, wanted, fair=fair)
        self._blueprint = self._goal
        sorts = [tuple(c for c, fits in enumerate(tests) if fits(i)) for i in items]
        start = [sum(map(test, given)) for test in tests]
        hands = [Hand([*start], len(given)) for _ in range(forms)]
        self.table = Table(items, sorts, hands)
        self._sorts: defaultdict[Sort, list[int]] = defaultdict(list)
        for number, sort in enumerate(sorts):
            self._sorts[sort].append(number)
        supply = Counter(cell for sort in sorts for cell in sort)
        self._scarcity = [
            least * forms / max(1, supply[cell])
            for cell, (least, _) in enumerate(self._goal.bounds)
        ]
        self._ages = [used.last(item) for item in items]
        self._moves = 0
        self._resting: dict[int, int] = {}

    def fill(self, patience: int = PATIENCE, turn: int = 0) -> bool:
        """Move until every form meets its goal; False when that gets nowhere.

        Another turn takes another way.
        """
        best, since = self._lack(), 0
        while best and since < patience:
            hand = max(self.table.hands, key=self._goal.lacks)
            move = self._gain(hand)
            if not move:
                self._goal = self._goal.stressed(hand)
                move = self._exchange(hand)
            if move:
                self._make(hand, move, turn)
            self._moves += 1
            lack = self._lack()
            best, since = min(best, lack), 0 if lack < best else since + 1
        return not best

    def settle(self) -> None:
        """Give all forms as many items of each cell and format as the most usual has,
        if that is soon found.
        """
        hands = self.table.hands
        before = self._goal, [[*hand.items] for hand in hands]
        rows = [hand.counts for hand in hands]
        means = [sum(row) / len(rows) for row in zip(*rows, strict=True)]
        usual = min(rows, key=lambda row: sum(map(_apart, row, means)))
        bounds = tuple((count, count) for count in usual)
        self._goal = replace(self._goal, bounds=bounds)
        if not self.fill(HASTE):
            self._goal, drawn = before
            self.clear()
            for hand, numbers in zip(hands, drawn, strict=True):
                for number in numbers:
                    self.table.add(hand, number)

    def loosen(self) -> None:
        """Let forms be unlike again as far as the blueprint lets them."""
        self._goal = self._blueprint

    def clear(self) -> None:
        """Take everything out but what is given."""
        for hand in self.table.hands:
            for number in [*hand.items]:
                self.table.remove(hand, number)

    def counts(self, cell: int) -> list[int]:
        """How many items of a cell each form has."""
        return [hand.counts[HOUSE + cell] for hand in self.table.hands]

    def may_give_way(self, hand: Hand) -> Callable[[Sort, Sort], bool]:
        """Whether the form would meet its goal as well with an item of another sort."""
        change = self._goal.exchanges(hand)
        return lambda old, new: change(new, old) <= 0

    def _lack(self) -> int:
        return sum(map(self._goal.lacks, self.table.hands))

    def _gain(self, hand: Hand) -> Move | None:
        """What can come and serves the hand most; of equals what was asked longest ago,
        then what is scarce, then a format of which there is little.
        """
        short, found = self._goal.short(hand), []
        for sort, numbers in self._sorts.items():
            more = self._goal.change(hand, sort)
            if more < 0 and (number := self._first(hand, numbers)) is not None:
                urgency, like = self._urgency(short, sort), hand.counts[sort[-1]]
                found.append((more, self._ages[number], -urgency, like, number))
        return (min(found)[-1], ()) if found else None

    def _first(self, hand: Hand, numbers: Iterable[int]) -> int | None:
        free = (n for n in numbers if self._rested(n) and self.table.fits(hand, n))
        return next(free, None)

    def _rested(self, number: int) -> bool:
        return self._resting.get(number, 0) <= self._moves

    def _urgency(self, short: set[int], sort: Sort) -> float:
        """How scarce that is of which there is too little, and this is."""
        return sum(self._scarcity[cell] for cell in sort if cell in short)

    def _exchange(self, hand: Hand) -> Move | None:
        """What serves the hand most though something has to go for it."""
        table, short, found = self.table, self._goal.short(hand), []
        leaving: dict[Sort, tuple[Seat, ...]] = {}
        change = self._goal.exchanges(hand)
        for sort, numbers in self._sorts.items():
            if short and short.isdisjoint(sort):
                continue
            for number in numbers:
                if not self._rested(number) or not table.may_come(hand, number):
                    continue
                away = table.in_the_way(hand, number)
                here = [n for owner, n in away if owner is hand]
                if not here and hand.size >= self._goal.wanted:
                    if sort not in leaving:
                        leaving[sort] = self._least(hand, sort, change)
                    away += leaving[sort]
                more = self._cost(hand, sort, away)
                rank = more, len(away), -self._urgency(short, sort), number
                found.append((rank, (number, away)))
        return min(found, key=_rank)[1] if found else None

    def _cost(self, hand: Hand, sort: Sort, away: Iterable[Seat]) -> int:
        """By how much more all forms would lack if it came and these went."""
        sorts, change = self.table.sorts, self._goal.change
        cost = change(hand, sort, [sorts[n] for owner, n in away if owner is hand])
        others = [(owner, n) for owner, n in away if owner is not hand]
        return cost + sum(change(owner, None, [sorts[n]]) for owner, n in others)

    def _least(
        self, hand: Hand, sort: Sort, change: Callable[[Sort, Sort], int]
    ) -> tuple[Seat, ...]:
        """What is best given up for an item of this sort."""
        sorts = self.table.sorts
        out = {sorts[number] for number in hand.items}
        more = {one: change(sort, one) for one in out}
        # Of equals what is preferred least.
        ranks = ((more[sorts[number]], -number) for number in hand.items)
        return tuple((hand, -number) for _, number in sorted(ranks)[:1])

    def _make(self, hand: Hand, move: Move, turn: int) -> None:
        number, away = move
        for owner, other in away:
            self.table.remove(owner, other)
            # Of different lengths, so that it does not go round in circles.
            rest = SHORTEST + other * (2 * turn + 1) % LONGER
            self._resting[other] = self._moves + 1 + rest
        self.table.add(hand, number)


def _apart(count: int, mean: float) -> float:
    return abs(count - mean)


def _rank(found: tuple[tuple[int, int, float, int], Move]) -> tuple[float, ...]:
    return found[0]
