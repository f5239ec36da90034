"""How hard an item may be: an estimate from the facts, which no learner has tried."""

from collections.abc import Iterable
from math import sqrt

from factfile.facts.blanks import Blank
from factfile.facts.collection import Facts
from factfile.facts.dates import Date
from factfile.facts.model import Thing, Value
from factfile.facts.plausible.likeness import likeness
from factfile.items import Difficulty

WEIGHTS = {
    "likeness of the options": 0.35,
    "obscurity of the answer": 0.25,
    "closeness in time": 0.20,
    "length of the stem": 0.10,
    "format": 0.10,
}
"""A proposal: to be tuned once learners have answered."""

FORMATS = {"true_false": 0, "choice": 0.3, "matching": 0.4, "order": 0.5}
"""From recognizing to free recall; what stands not here is recalled."""

LONG = 30
"""Words of a stem that is as long as it may be."""


def difficulty(
    facts: Facts, place: Blank, format: str, stem: str, wrong: Iterable[Value]
) -> Difficulty:
    """From 0 to 1, with its parts; what cannot be told counts as middling."""
    alike = [likeness(facts, place.true, value) for value in wrong]
    mean = sum(alike) / len(alike) if alike else 0.5
    values = (
        mean,
        _obscurity(facts, place),
        mean if isinstance(place.true, Date) else 0.5,
        min(1, len(stem.split()) / LONG),
        FORMATS.get(format, 1),
    )
    parts = tuple(zip(WEIGHTS, values, strict=True))
    return Difficulty(sum(WEIGHTS[name] * value for name, value in parts), parts)


def _obscurity(facts: Facts, place: Blank) -> float:
    """How little the facts make of the answer: less where others name it too."""
    level = 1 if place.fact.level == "extra" else 0.5
    if not isinstance(place.true, Thing):
        return level
    named = len(facts.by_thing.get(place.true.id, ()))
    return level / sqrt(min(4, max(1, named)))
