"""Fills forms by a blueprint: adds what serves it most, removes what is in the way.

A search that remembers what it took out (tabu search): each move adds one item to the
form that is farthest from its blueprint, and takes out what may not stand beside it.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from factfile.forms._goal import HOUSE, goal
from factfile.forms._moves import Moves
from factfile.forms._secrets import Secrets
from factfile.forms._table import Hand, Sort, Table
from factfile.forms.wanted import Wanted
from factfile.items import Item

PATIENCE = 150
"""Moves without getting nearer, after which a way is given up."""
HASTE = 20
"""The same where not much hangs on it."""


class Assembly:
    """Forms on their way to meet the cells.

    `items` come in the order in which they are preferred, of those that are as long not
    used. None shares a fact with another, and none in a form gives another away. Unless
    it is `fair`, a form may have any share of true statements, and any number that
    negates.
    """

    def __init__(
        self,
        items: Sequence[Item],
        wanted: Wanted,
        secrets: Secrets,
        *,
        fair: bool = True,
    ) -> None:
        given = wanted.given
        items = [item for item in items if secrets.keeps(item, given)]
        formats = sorted({item.format for item in items})
        self._goal, tests = goal(wanted.cells, formats, wanted.count, fair=fair)
        self._blueprint = self._goal
        sorts = [tuple(c for c, fits in enumerate(tests) if fits(i)) for i in items]
        start = [sum(map(test, given)) for test in tests]
        hands = [Hand([*start], len(given)) for _ in range(wanted.forms)]
        self.table = Table(items, sorts, hands, secrets)
        ages = [wanted.used.last(item) for item in items]
        self._moves = Moves(self.table, self._goal, ages)

    def fill(self, patience: int = PATIENCE, turn: int = 0) -> bool:
        """Move until every form meets its goal; False when that gets nowhere.

        Another turn takes another way.
        """
        best, since = self._lack(), 0
        while best and since < patience:
            hand = max(self.table.hands, key=self._goal.lacks)
            move = self._moves.gain(hand, self._goal)
            if not move:
                self._goal = self._goal.stressed(hand)
                move = self._moves.exchange(hand, self._goal)
            self._moves.make(hand, move, turn)
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


def _apart(count: int, mean: float) -> float:
    return abs(count - mean)
