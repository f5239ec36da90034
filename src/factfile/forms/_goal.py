"""What is wanted of a form, and how far one is from it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from factfile.forms import _rules
from factfile.forms._table import Hand, Sort
from factfile.forms.cells import Cell
from factfile.items import FALSE, TRUE, Item

HOUSE = 3
"""So many cells stand before those of the blueprint: true, false, and what negates."""

Bounds = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Goal:
    """How many items a form has, in all and in each cell.

    If it is `fair`, neither true nor false statements have more than their share.
    `weights` say how much each cell counts beside the others.
    """

    wanted: int
    bounds: tuple[Bounds, ...]
    fair: bool
    weights: tuple[int, ...]

    def lacks(self, hand: Hand) -> int:
        """How far a form is from it, in items."""
        cells = sum(map(_off, hand.counts, self.bounds))
        true, false = hand.counts[:2]
        return cells + self._unfair(true, false) + abs(self.wanted - hand.size)

    def change(self, hand: Hand, add: Sort | None, out: Iterable[Sort] = ()) -> int:
        """By how much more, weighted, the form would lack with one in and some out."""
        change = dict.fromkeys(add or (), 1)
        size = hand.size + (add is not None)
        for sort in out:
            size -= 1
            for cell in sort:
                change[cell] = change.get(cell, 0) - 1
        more = abs(self.wanted - size) - abs(self.wanted - hand.size)
        for cell, by in change.items():
            if by:
                count, bounds = hand.counts[cell], self.bounds[cell]
                off = _off(count + by, bounds) - _off(count, bounds)
                more += self.weights[cell] * off
        if 0 in change or 1 in change:
            true, false = hand.counts[:2]
            more -= self._unfair(true, false)
            more += self._unfair(true + change.get(0, 0), false + change.get(1, 0))
        return more

    def exchanges(self, hand: Hand) -> Callable[[Sort, Sort], int]:
        """The same for one in and one out, told quickly for many of them."""
        rows = [*zip(self.weights, hand.counts, self.bounds, strict=True)]
        more = [w * (_off(n + 1, b) - _off(n, b)) for w, n, b in rows]
        less = [w * (_off(n - 1, b) - _off(n, b)) for w, n, b in rows]
        true, false = hand.counts[:2]
        unfair = self._unfair(true, false)

        def change(add: Sort, out: Sort) -> int:
            coming, going = _apart(add, out)
            by = sum([more[cell] for cell in coming])
            by += sum([less[cell] for cell in going])
            if 0 in coming or 1 in coming or 0 in going or 1 in going:
                true_now = true + (0 in coming) - (0 in going)
                false_now = false + (1 in coming) - (1 in going)
                by += self._unfair(true_now, false_now) - unfair
            return by

        return change

    def stressed(self, hand: Hand) -> "Goal":
        """The same, but what the form lacks counts more from now on."""
        rows = zip(self.weights, hand.counts, self.bounds, strict=True)
        weights = tuple(w + bool(_off(count, bounds)) for w, count, bounds in rows)
        return replace(self, weights=weights)

    def short(self, hand: Hand) -> set[int]:
        """The cells of which a form has too little."""
        rows = enumerate(zip(hand.counts, self.bounds, strict=True))
        return {cell for cell, (count, (least, _)) in rows if count < least}

    def _unfair(self, true: int, false: int) -> int:
        most = _rules.most_of(true + false)
        return max(0, true - most, false - most) if self.fair else 0


def goal(
    cells: Sequence[Cell], formats: Sequence[str], wanted: int, *, fair: bool
) -> tuple[Goal, list[Callable[[Item], bool]]]:
    """What the cells and the house want, and what says whether an item counts in each.

    A cell for each format comes last; it is free until forms are to be alike in it.
    """
    free = 0, wanted
    tests = [
        lambda item: item.key.id == TRUE,
        lambda item: item.key.id == FALSE,
        lambda item: item.kind == "which_not",
        *(cell.fits for cell in cells),
        *map(_of, formats),
    ]
    bounds = (
        free,
        free,
        (0, max(1, wanted // _rules.NEGATED) if fair else wanted),
        *((c.least, wanted if c.most is None else c.most) for c in cells),
        *(free for _ in formats),
    )
    return Goal(wanted, bounds, fair, (1,) * len(bounds)), tests


def _of(format: str) -> Callable[[Item], bool]:
    return lambda item: item.format == format


@lru_cache(100_000)
def _apart(add: Sort, out: Sort) -> tuple[Sort, Sort]:
    """The cells of the one that the other is not in, and the other way round."""
    coming, going = set(add) - set(out), set(out) - set(add)
    return tuple(sorted(coming)), tuple(sorted(going))


def _off(count: int, bounds: Bounds) -> int:
    """By how many a cell is off its bounds."""
    least, most = bounds
    return least - count if count < least else count - most if count > most else 0
