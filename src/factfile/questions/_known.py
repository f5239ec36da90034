"""What is known of a wrong answer: who gives it, and what is true of it instead."""

from collections.abc import Iterator
from itertools import islice

from factfile.facts.blanks import Blank
from factfile.facts.collection import Facts
from factfile.facts.dates import Date
from factfile.facts.fact import Fact
from factfile.facts.kinship import kin
from factfile.facts.model import Thing, Value
from factfile.facts.numbers import Number
from factfile.facts.voice import disputed

LOOKED_AT = 60
"""Facts about a wrong answer that are searched for the one that tells best."""


def givers(facts: Facts, blank: Blank, value: Value) -> Iterator[tuple[str, str]]:
    """Who gives a value, each with the remark that goes with it, if any."""
    for other in blank.fact.others:
        if other.role == blank.role and is_given(facts, other.value, value):
            for claim in other.claims:
                # A remark may be what matters, as "(in Germany)"; a page is not.
                remark = claim.locator if claim.locator.startswith("(") else ""
                yield claim.source.short, remark


def is_given(facts: Facts, given: Value, value: Value) -> bool:
    """Whether who gives the one gives the other: a day its year, a decade no year."""
    if isinstance(given, Date) and isinstance(value, Date):
        return given.hull in value.hull
    if isinstance(given, Number) or isinstance(value, Number):
        return given == value
    return kin(facts, given, value)


def best_of(
    facts: Facts, blank: Blank, value: Value, *, alike: bool = False
) -> Fact | None:
    """The fact that tells best what the value is: one of the same relation, if any.

    With `alike` only such a one.
    """
    mine = blank.fact
    told = (
        fact
        for fact in islice(_told_of(facts, blank, value), LOOKED_AT)
        if not (fact.id == mine.id or fact.denied or fact.withdrawn)
    )

    def tells(fact: Fact) -> bool:
        near = _has_to_do(facts, fact, mine, value)
        same = fact.relation.id == mine.relation.id and value in fact.given(blank.role)
        # What else happened in that city or year says nothing of this.
        return near and not alike if _is_place(value) else same or (near and not alike)

    return next(filter(tells, told), None)


def _is_place(value: Value) -> bool:
    """Whether it is somewhere, or some time, where many things may have been."""
    return isinstance(value, Date) or (
        isinstance(value, Thing) and "place" in value.kind.line
    )


def _has_to_do(facts: Facts, fact: Fact, mine: Fact, value: Value) -> bool:
    """Whether a fact about the value is also about something of mine: no place, and not
    that which all facts of the file are about.
    """
    if isinstance(value, Date) and not any(
        _happened(fact, role, value) for role in fact.values
    ):
        return False
    ours, theirs = (_particular(facts, one) for one in (mine, fact))
    return any(kin(facts, a, b) for a in theirs for b in ours)


def _particular(facts: Facts, fact: Fact) -> list[Value]:
    """What a fact names that by far not all facts name."""
    return [
        value
        for value in fact.all_values
        if isinstance(value, Thing)
        and value.name != facts.about.title
        and not _is_place(value)
    ]


def _told_of(facts: Facts, blank: Blank, value: Value) -> Iterator[Fact]:
    """The facts that are about this thing, or of this topic and year."""
    if isinstance(value, Thing):
        for fact in facts.giving(blank.fact, blank.role, [value]):
            if value.id in fact.names:
                yield fact
        yield from facts.by_thing.get(value.id, ())
    elif isinstance(value, Date) and value.year:
        yield from facts.by_year.get((blank.fact.topic, value.year), ())


def _happened(fact: Fact, role: str, year: Date) -> bool:
    """Whether an undisputed date of the fact is in this year."""
    when = fact.one(role)
    if not isinstance(when, Date) or when.grain == "interval":
        return False
    return when.year == year.year and not disputed(fact, [role])
