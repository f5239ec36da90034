"""Whose word it is: what is asked as known, and what "according to" a source."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from factfile.facts.dates import Date
from factfile.facts.model import Claim, Fact, Source, Value

TRUSTED = ("A", "B")
"""Grades of which one source is enough."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks in a sentence: a source, or nobody in particular (None)."""

    source: Source | None


def voice(fact: Fact, roles: Iterable[str]) -> Voice | None:
    """Who can say this much of the fact; None when nobody can.

    A bare sentence needs two independent lineages or one trusted source, and no rival
    on any of its roles. Otherwise the first source speaks that stands by all of it.
    """
    roles = frozenset(roles)
    witnesses = supporting(fact, roles)
    if fact.voice:
        return None if _contradicts(fact.voice, fact, roles) else Voice(fact.voice)
    if not disputed(fact, roles) and _enough(witnesses):
        return Voice(None)
    if not witnesses:
        return None
    # A fact names its main source first.
    return Voice(witnesses[0].source)


def as_exactly(fact: Fact, role: str, asked: Value) -> Fact:
    """The fact with no more disputes than there are about the role so exactly asked.

    Who gives a day of September 1921 does not contradict that it was in 1921.
    """
    if not isinstance(asked, Date):
        return fact
    others = (
        other
        for other in fact.others
        if other.role != role
        or not isinstance(other.value, Date)
        or other.value.hull not in asked.hull
    )
    return replace(fact, others=tuple(others))


def supporting(fact: Fact, roles: frozenset[str]) -> tuple[Claim, ...]:
    """The claims of sources that give no other value for any of the roles."""
    elsewhere = {
        claim.source.id
        for other in fact.others
        if other.role in roles
        for claim in other.claims
    }
    return tuple(claim for claim in fact.claims if claim.source.id not in elsewhere)


def disputed(fact: Fact, roles: Iterable[str]) -> frozenset[str]:
    """Those of the roles for which some source defends another value."""
    rivals = frozenset(other.role for other in fact.others if other.how == "rivals")
    return rivals.intersection(roles)


def _contradicts(source: Source, fact: Fact, roles: frozenset[str]) -> bool:
    """Whether the source gives another value, and not just a more exact one."""
    return any(
        other.role in roles and other.how != "says"
        for other in fact.others
        for claim in other.claims
        if claim.source.id == source.id
    )


def _enough(claims: Iterable[Claim]) -> bool:
    sources = [claim.source for claim in claims]
    trusted = any(source.grade in TRUSTED for source in sources)
    return trusted or len({source.lineage for source in sources}) >= 2
