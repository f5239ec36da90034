"""Makes forms on a table as hard as one another."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import combinations

from factfile.forms._table import Hand, Sort, Table

ALIKE = 0.002
"""Mean difficulties that differ by no more are alike."""
LEAST = 1e-6
"""What is less is no change."""
STEPS = 50
"""At most so many, though each brings the forms closer."""

May = Callable[[Hand], Callable[[Sort, Sort], bool]]
"""For a form whether an item of a sort may give way to one of another."""


def even_out(table: Table, may: May) -> float:
    """Change items for others, of another form or of none, as long as it brings two
    forms closer, those that are farthest apart first. Returns by how much the means
    still differ.
    """
    for _ in range(STEPS):
        hands = sorted(table.hands, key=lambda hand: _mean(table, hand))
        easy, hard = hands[0], hands[-1]
        if _apart(table, easy, hard) <= ALIKE:
            break
        pairs = sorted(combinations(hands, 2), key=lambda pair: -_apart(table, *pair))
        if not (
            any(_exchanged(table, may, easy, hard) for easy, hard in pairs)
            or _replaced(table, may, hard, easy)
            or _replaced(table, may, easy, hard)
        ):
            break
    means = [_mean(table, hand) for hand in table.hands]
    return max(means) - min(means)


def _apart(table: Table, easy: Hand, hard: Hand) -> float:
    return _mean(table, hard) - _mean(table, easy)


def _mean(table: Table, hand: Hand) -> float:
    return _total(table, hand) / max(1, len(hand.items))


def _total(table: Table, hand: Hand) -> float:
    return sum(table.items[number].difficulty.value for number in hand.items)


def _harder(table: Table, a: int, b: int) -> float:
    return table.items[a].difficulty.value - table.items[b].difficulty.value


def _exchanged(table: Table, may: May, easy: Hand, hard: Hand) -> bool:
    """Whether two items changed places: half the gap, carried over, would close it."""
    sorts = table.sorts
    gap = _total(table, hard) - _total(table, easy)
    pairs = sorted(
        (abs(gap / 2 - more), a, b)
        for a in hard.items
        for b in easy.items
        if LEAST < (more := _harder(table, a, b)) < gap - LEAST
    )
    may_go, may_come = may(hard), may(easy)
    return any(
        may_go(sorts[a], sorts[b])
        and may_come(sorts[b], sorts[a])
        and _swap(table, hard, a, easy, b)
        for _, a, b in pairs
    )


def _swap(table: Table, hand: Hand, a: int, other: Hand, b: int) -> bool:
    table.remove(hand, a)
    table.remove(other, b)
    fits = table.fits(hand, b) and table.fits(other, a)
    table.add(hand, b if fits else a)
    table.add(other, a if fits else b)
    return fits


def _replaced(table: Table, may: May, hand: Hand, other: Hand) -> bool:
    """Whether an item gave way to one that is in no form, so that a form came closer to
    another, most rather by half of what they are apart.
    """
    ways = sorted(_ways(table, may, hand, _total(table, other) - _total(table, hand)))
    return any(_give_way(table, hand, old, new) for _, old, new in ways)


def _ways(
    table: Table, may: May, hand: Hand, change: float
) -> Iterator[tuple[float, int, int]]:
    out = {number for each in table.hands for number in each.items}
    spare: defaultdict[Sort, list[int]] = defaultdict(list)
    for number, sort in enumerate(table.sorts):
        if number not in out:
            spare[sort].append(number)
    may_come = may(hand)
    for old in hand.items if abs(change) > LEAST else ():
        for sort, numbers in spare.items():
            if may_come(table.sorts[old], sort):
                for new in numbers:
                    share = _harder(table, new, old) / change
                    if LEAST < share < 1:
                        yield abs(0.5 - share), old, new


def _give_way(table: Table, hand: Hand, old: int, new: int) -> bool:
    table.remove(hand, old)
    fits = table.fits(hand, new)
    table.add(hand, new if fits else old)
    return fits
