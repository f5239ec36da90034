"""How alike two answers are, from 0 to 1: in what is told of them, in time, in size."""

from math import exp

from factfile.facts.collection import Facts
from factfile.facts.dates import Date
from factfile.facts.model import Thing, Value
from factfile.facts.numbers import Number

YEAR = 365.25
NEAR = 5
"""Years after which two dates are about a third as alike as two of one year."""
GENERATION = 20
"""The same for the lives of two things."""


def likeness(facts: Facts, a: Value, b: Value) -> float:
    """What a learner has to know to tell the two apart; a proposal, not a measure."""
    if isinstance(a, Thing) and isinstance(b, Thing):
        shared = _shared(facts.places[a.id], facts.places[b.id])
        length = _ratio(len(a.name), len(b.name))
        return 0.5 * shared + 0.3 * _contemporary(a, b) + 0.2 * length
    if isinstance(a, Date) and isinstance(b, Date):
        return exp(-abs(a.start.lo - b.start.lo) / YEAR / NEAR)
    if isinstance(a, Number) and isinstance(b, Number):
        return _ratio(float(a.amount), float(b.amount))
    # Words are alike as far as their author chose them to be.
    return 0.5


def _shared(a: frozenset[tuple[str, str]], b: frozenset[tuple[str, str]]) -> float:
    """The share of places in relations that both fill among those that either does."""
    return len(a & b) / len(a | b) if a or b else 0.0


def _contemporary(a: Thing, b: Thing) -> float:
    if not (a.life and b.life):
        return 0.5
    # Where a life began is known more often than where it ended.
    return exp(-abs(a.life.start.hi - b.life.start.hi) / YEAR / GENERATION)


def _ratio(a: float, b: float) -> float:
    return min(a, b) / max(a, b) if a and b else 0.0
