"""Wrong numbers that a learner could believe, on both sides of the true one."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import combinations

from factfile.facts.blanks import Blank, Wrong, disproof
from factfile.facts.collection import Facts
from factfile.facts.numbers import SCALES, Number
from factfile.order import pick, shuffle_key

SMALL = 20
"""Up to this number the wrong ones are a few more or fewer, beyond it, times more."""
STEPS = range(1, 6)
TIMES = tuple(map(Fraction, ("5/4", "3/2", "7/4", "2", "5/2")))
FARTHER = tuple(map(Fraction, ("3", "4", "5", "6")))
"""Taken where too few of the nearer ones are left, so that each rank can be had."""
OFF = (*range(91, 100), *range(101, 110))
"""So many per cent of these, so that a wrong number is no multiple of the true one."""


def wrong_numbers(facts: Facts, blank: Blank, true: Number, most: int) -> list[Wrong]:
    """Wrong numbers on both sides, so that the rank of the true one tells nothing.

    A number that only says how many there were at least makes none wrong.
    """
    if not true.bounded:
        return []
    fair = list(_fair(facts, blank, true))
    less = [wrong for wrong in fair if _amount(wrong) < true.amount]
    more = [wrong for wrong in fair if _amount(wrong) > true.amount]
    most = min(most, len(fair))
    ranks = range(max(0, most - len(more)), min(most, len(less)) + 1)
    # Where the fact names wrong numbers on one side only, that side gets one.
    sides = {given.amount < true.amount for given in _given(blank) if given != true}
    if sides == {False} and len(ranks) > 1:
        ranks = ranks[:-1]
    elif sides == {True} and len(ranks) > 1:
        ranks = ranks[1:]
    rank = ranks[pick(len(ranks), blank.fact.id, blank.role, true.words)]
    sets = (
        sorted((*below, *above), key=_amount)
        for below in combinations(less, rank)
        for above in combinations(more, most - rank)
    )
    return next(sets, [])


def _fair(facts: Facts, blank: Blank, true: Number) -> Iterator[Wrong]:
    """Believable wrong numbers: what is vouched for or given, then made-up ones."""
    chosen: list[Number] = []
    for value in numbers(blank, true):
        if all(value.differs(other) for other in chosen) and (
            proof := disproof(facts, blank, value)
        ):
            chosen.append(value)
            yield Wrong(value, proof)


def numbers(blank: Blank, true: Number) -> list[Number]:
    """All that may be thought of, right or wrong, in the order of preference."""
    return [*_given(blank), *_made_up(blank, true)]


def _given(blank: Blank) -> Iterator[Number]:
    """The other numbers that the fact itself names."""
    given = blank.fact.contested(blank.role)
    yield from (value for value in given if isinstance(value, Number))


def _made_up(blank: Blank, true: Number) -> list[Number]:
    """Numbers like it in qualifier, scale and roundness, the nearer ones first."""
    if true.amount <= SMALL and not true.mark:
        near = {true.amount + step for n in STEPS for step in (n, -n)}
        return _drawn(blank, true, near)
    near, far = (set(_times(blank, true, times)) for times in (TIMES, FARTHER))
    return _drawn(blank, true, near) + _drawn(blank, true, far - near)


def _times(blank: Blank, true: Number, times: Iterable[Fraction]) -> Iterator[Fraction]:
    """So many times more and so many times less, and a little off."""
    for one in times:
        off = one * Fraction(OFF[pick(len(OFF), blank.fact.id, str(one))], 100)
        yield _as_round(true, true.amount * off)
        yield _as_round(true, true.amount / off)


def _drawn(blank: Blank, true: Number, amounts: Iterable[Fraction]) -> list[Number]:
    made = [replace(true, amount=amount) for amount in amounts if amount > 0]
    return sorted(made, key=lambda n: shuffle_key(blank.fact.id, blank.role, n.words))


def _as_round(true: Number, amount: Fraction) -> Fraction:
    """The amount with no more digits that count, and no finer, than the true one."""
    printed = f"{float(true.amount / SCALES[true.scale]):f}"
    whole, _, decimals = printed.rstrip("0").partition(".")
    count = len((whole + decimals).strip("0"))
    # Before a word like million one decimal is not odd.
    finest = Fraction(SCALES[true.scale], 10 ** max(len(decimals), bool(true.scale)))
    scale = Fraction(10) ** (len(str(int(amount))) - count)
    return round(amount / max(scale, finest)) * max(scale, finest)


def _amount(wrong: Wrong) -> Fraction:
    assert isinstance(wrong.value, Number)
    return wrong.value.amount
