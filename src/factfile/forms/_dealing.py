"""Deals items into hands that are alike: as many of each sort, and about as hard."""

from collections.abc import Iterator, Sequence
from itertools import permutations
from operator import eq

from factfile.forms._evening import even_out
from factfile.forms._secrets import Secrets
from factfile.forms._table import Hand as on_table
from factfile.forms._table import Table
from factfile.items import Item

Hand = list[Item]

FEW = 5
"""Up to so many hands every way to deal a round is tried; beyond, only the fairest."""


def deal(items: Sequence[Item], number: int, secrets: Secrets) -> list[Hand]:
    """So many hands of equal size, none with two items that give each other away where
    that can be had.
    """
    hands: list[Hand] = [[] for _ in range(number)]
    for round in _rounds(items, number):
        _deal(round, hands, secrets)
    _part_enemies(hands, secrets)
    return _evened_out(hands, secrets)


def _sort(item: Item) -> tuple[str, str, bool]:
    """What every hand gets alike: the format, true and false, what negates."""
    verdict = item.key.id if item.format == "true_false" else ""
    return item.format, verdict, item.kind == "which_not"


def _rounds(items: Sequence[Item], number: int) -> Iterator[list[Item]]:
    """Items for one in each hand, of one sort and about as hard; the rest mixed."""
    rest: list[Item] = []
    for sort in sorted({_sort(item) for item in items}):
        like = sorted((i for i in items if _sort(i) == sort), key=_hardness)
        spare = len(like) % number
        rest += like[:spare]
        yield from _slices(like[spare:], number)
    yield from _slices(sorted(rest, key=_hardness), number)


def _slices(items: list[Item], size: int) -> Iterator[list[Item]]:
    return (items[start : start + size] for start in range(0, len(items), size))


def _hardness(item: Item) -> tuple[float, str]:
    return item.difficulty.value, item.id


def _total(hand: Hand) -> float:
    return sum(item.difficulty.value for item in hand)


def _deal(round: list[Item], hands: list[Hand], secrets: Secrets) -> None:
    """The hardest to the easiest hand, or the fairest way that parts enemies."""
    falling = sorted(round, key=_hardness, reverse=True)
    rising = sorted(range(len(hands)), key=lambda place: (_total(hands[place]), place))
    ways = permutations(rising) if len(hands) <= FEW else [tuple(rising)]
    best = min(
        ways, key=lambda way: _unfairness(falling, [hands[p] for p in way], secrets)
    )
    for item, place in zip(falling, best, strict=False):
        hands[place].append(item)


def _unfairness(
    items: list[Item], hands: list[Hand], secrets: Secrets
) -> tuple[int, float]:
    pairs = list(zip(items, hands, strict=False))
    enemies = sum(not secrets.stands(item, hand) for item, hand in pairs)
    totals = [_total(hand) + item.difficulty.value for item, hand in pairs]
    return enemies, sum(total**2 for total in totals)


def _part_enemies(hands: list[Hand], secrets: Secrets) -> None:
    """Exchange what gives another away for an item of its sort in another hand."""
    for hand in hands:
        for item in [one for one in hand if not _fits(one, hand, secrets)]:
            for other in hands:
                if other is not hand and _exchanged(hand, item, other, secrets):
                    break


def _exchanged(hand: Hand, item: Item, other: Hand, secrets: Secrets) -> bool:
    for theirs in other:
        if _may_exchange(hand, item, other, theirs, secrets):
            _exchange(hand, item, other, theirs)
            return True
    return False


def _fits(item: Item, hand: Hand, secrets: Secrets) -> bool:
    return secrets.stands(item, [one for one in hand if one != item])


def _may_exchange(
    hand: Hand, mine: Item, other: Hand, theirs: Item, secrets: Secrets
) -> bool:
    """Whether both are of one sort and each fits where the other was."""
    return (
        _sort(mine) == _sort(theirs)
        and secrets.stands(theirs, [one for one in hand if one != mine])
        and secrets.stands(mine, [one for one in other if one != theirs])
    )


def _exchange(hand: Hand, mine: Item, other: Hand, theirs: Item) -> None:
    hand[hand.index(mine)], other[other.index(theirs)] = theirs, mine


def _evened_out(hands: list[Hand], secrets: Secrets) -> list[Hand]:
    """The same, after exchanges of items of one sort that make them more alike."""
    items = [item for hand in hands for item in hand]
    numbers = {sort: (n,) for n, sort in enumerate(sorted(set(map(_sort, items))))}
    sorts = [numbers[_sort(item)] for item in items]
    growing = [on_table([0] * len(numbers)) for _ in hands]
    table = Table(items, sorts, growing, secrets)
    for hand, into in zip(hands, growing, strict=True):
        for item in hand:
            table.add(into, items.index(item))
    even_out(table, lambda hand: eq)
    return table.drawn
