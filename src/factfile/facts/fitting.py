"""What other facts say where all that a sentence says fits them too."""

from collections.abc import Iterator

from factfile.facts.collection import Facts
from factfile.facts.dates import Date
from factfile.facts.fact import Fact
from factfile.facts.kinship import kin, one_mention
from factfile.facts.model import Thing, Value


def gives_elsewhere(
    facts: Facts, fact: Fact, role: str, value: Value, said: frozenset[str]
) -> bool:
    """Whether anybody gives the value in another fact where all that is said may fit.

    A fact that was withdrawn counts here: what was once believed is not offered as
    wrong.
    """
    near = _siblings(facts, fact, said - {role})
    if isinstance(value, Thing):
        giving = facts.giving(fact, role, [value])
        near = (other for other in giving if _counts(fact, other))
    for other in near:
        given = any(kin(facts, value, theirs) for theirs in other.given(role))
        fits = (_fits(facts, fact, s, other.given(s)) for s in said - {role})
        if given and all(fits):
            return True
    return False


def _siblings(facts: Facts, fact: Fact, said: frozenset[str]) -> Iterator[Fact]:
    """The other facts of the relation in which what is said may fit."""
    return (other for other in _near(facts, fact, said) if _counts(fact, other))


def _counts(fact: Fact, other: Fact) -> bool:
    """Whether the other says something of its own: what did not happen does not."""
    return other.id != fact.id and not other.denied


def _near(facts: Facts, fact: Fact, said: frozenset[str]) -> Iterator[Fact]:
    """The facts of the relation that may name what is said: the shortest such list."""
    lists = [facts.by_relation[fact.relation.id]]
    for role in sorted(said):
        things = [v for v in fact.values.get(role, ()) if isinstance(v, Thing)]
        if things:
            lists.append(facts.giving(fact, role, things))
    yield from min(lists, key=len)


def another(facts: Facts, fact: Fact, said: frozenset[str]) -> Fact | None:
    """A fact in which all that is said may fit as well, for whoever it may be."""
    for other in _siblings(facts, fact, said):
        fits = (_fits(facts, fact, s, other.given(s)) for s in said)
        if not other.withdrawn and all(fits):
            return other
    return None


def contradicting(facts: Facts, fact: Fact) -> Fact | None:
    """A fact that says of just the same that it was, where this one says it was not."""
    for other in _near(facts, fact, frozenset(fact.values)):
        if other.denied == fact.denied or other.withdrawn or fact.withdrawn:
            continue
        denial, claim = (fact, other) if fact.denied else (other, fact)
        if all(_says(facts, claim, role, v) for role, v in denial.values.items()):
            return other
    return None


def _says(facts: Facts, fact: Fact, role: str, values: tuple[Value, ...]) -> bool:
    ours = fact.values.get(role, ())
    return any(kin(facts, a, b) for a in values for b in ours)


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
    if fact.relation.same:
        # Before and after it is one body, and here each name of it is another.
        return any(_named_alike(a, b) for a in ours for b in theirs)
    return any(one_mention(facts, a, b) for a in ours for b in theirs)


def _covers(theirs: Value, ours: Value) -> bool:
    """Whether one state could hold for all that is certain of another's time.

    Or whether both certainly hold at once, for longer than a day on which one follows
    the other.
    """
    if not (isinstance(theirs, Date) and isinstance(ours, Date)):
        return True
    a, b = ours.core, theirs.core
    if a and b and max(a.lo, b.lo) < min(a.hi, b.hi):
        return True
    return a in theirs.hull if a else not theirs.differs(ours)


def _named_alike(a: Value, b: Value) -> bool:
    if isinstance(a, Thing) and isinstance(b, Thing):
        return (a.id, a.name) == (b.id, b.name)
    return not (isinstance(a, Date) and isinstance(b, Date) and a.differs(b))
