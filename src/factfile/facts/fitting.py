"""What other facts say where all that a sentence says fits them too."""

from collections.abc import Iterator

from factfile.facts.collection import Facts
from factfile.facts.dates import Date
from factfile.facts.kinship import kin, one_mention
from factfile.facts.model import Fact, Thing, Value


def gives_elsewhere(
    facts: Facts, fact: Fact, role: str, value: Value, said: frozenset[str]
) -> bool:
    """Whether anybody gives the value in another fact where all that is said may fit.

    A fact that was withdrawn counts here: what was once believed is not offered as
    wrong.
    """
    for other in _siblings(facts, fact, said - {role}):
        given = any(kin(facts, value, theirs) for theirs in other.given(role))
        fits = (_fits(facts, fact, s, other.given(s)) for s in said - {role})
        if given and all(fits):
            return True
    return False


def _siblings(facts: Facts, fact: Fact, said: frozenset[str]) -> Iterator[Fact]:
    """The other facts of the relation in which what is said may fit.

    Facts of what did not happen are left out, and those of other things altogether.
    """
    for other in _near(facts, fact, said):
        if other is not fact and not other.denied:
            yield other


def _near(facts: Facts, fact: Fact, said: frozenset[str]) -> Iterator[Fact]:
    relation = fact.relation.id
    for role in sorted(said):
        things = [v.id for v in fact.values.get(role, ()) if isinstance(v, Thing)]
        if things:
            families = dict.fromkeys(facts.families[id] for id in things)
            for family in ("", *families):
                yield from facts.by_place.get((relation, role, family), ())
            return
    yield from facts.by_relation[relation]


def fits_another(
    facts: Facts, fact: Fact, role: str, said: frozenset[str]
) -> Fact | None:
    """A fact that gives the role another value where all that is said fits too."""
    for other in _siblings(facts, fact, said - {role}):
        theirs, ours = other.values.get(role, ()), fact.values.get(role, ())
        differs = any(not kin(facts, a, b) for a in theirs for b in ours)
        fits = (_fits(facts, fact, s, other.values.get(s, ())) for s in said - {role})
        if differs and not other.withdrawn and all(fits):
            return other
    return None


def _fits(facts: Facts, fact: Fact, role: str, theirs: tuple[Value, ...]) -> bool:
    ours = fact.values.get(role, ())
    if not ours or not theirs:
        return True
    if fact.relation.roles[role].kind == "interval":
        return any(_covers(b, a) for a in ours for b in theirs)
    return any(one_mention(facts, a, b) for a in ours for b in theirs)


def _covers(theirs: Value, ours: Value) -> bool:
    """Whether one state could hold for all that is certain of another's time."""
    if not (isinstance(theirs, Date) and isinstance(ours, Date)):
        return True
    return ours.core in theirs.hull if ours.core else not theirs.differs(ours)
