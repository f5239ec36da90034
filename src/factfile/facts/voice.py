"""Whose word it is: what is asked as known, and what "according to" a source."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from factfile.facts.dates import Date
from factfile.facts.fact import Claim, Fact, Other
from factfile.facts.model import Source, Value

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


def as_told(fact: Fact, role: str, value: Value, claims: tuple[Claim, ...]) -> Fact:
    """The fact as those tell it who give the role another value than it has.

    Its own value is now a rival among the others, and what its curator vouches for says
    nothing of it. Of what need not be said nobody knows whether they say it too.
    """
    ones = (one for one in fact.relation.one if one.role == role)
    kept = fact.relation.states.required.union(*(one.given for one in ones))
    values = {r: v for r, v in fact.values.items() if r in kept}
    # Who says the fact's own value more exactly says nothing more exact of another.
    finer = [o for o in fact.others if (o.how, o.role) == ("says", role)]
    theirs = (claim for other in finer for claim in other.claims)
    givers = (*supporting(fact, frozenset([role])), *theirs)
    own = Other("rivals", role, fact.values[role][0], givers)
    sources = {claim.source.id for claim in claims}
    # A slip of theirs stays: it is no wrong answer, whoever made it.
    rest = (
        other
        for other in fact.others
        if other not in finer
        and not ((other.how, other.role) == ("rivals", role) and _by(other, sources))
    )
    return replace(
        fact,
        values={**values, role: (value,)},
        claims=claims,
        others=(own, *rest) if theirs else tuple(rest),
        wrong=(),
        accept=(),
        voice=claims[0].source if claims else None,
    )


def _by(other: Other, sources: set[str]) -> bool:
    return any(claim.source.id in sources for claim in other.claims)


def attested(fact: Fact, roles: Iterable[str], when: str) -> bool:
    """Whether that it happened can be told without a source, however it is dated."""
    return _enough(supporting(fact, frozenset((*roles, when))))


def supporting(fact: Fact, roles: frozenset[str]) -> tuple[Claim, ...]:
    """The claims of sources that give no other value for any of the roles."""
    elsewhere = {
        claim.source.short
        for other in fact.others
        if other.role in roles
        for claim in other.claims
    }
    # By its name, which is all that a sentence tells of it.
    return tuple(claim for claim in fact.claims if claim.source.short not in elsewhere)


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
        if claim.source.short == source.short
    )


def _enough(claims: Iterable[Claim]) -> bool:
    sources = [claim.source for claim in claims]
    trusted = any(source.grade in TRUSTED for source in sources)
    return trusted or len({source.lineage for source in sources}) >= 2
