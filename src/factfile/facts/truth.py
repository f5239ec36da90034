"""What is true, false or unknown: a value is wrong only where a proof says so.

Everything here would rather say nothing than be mistaken. What is not proved false is
unknown, and what is unknown is never offered as a wrong answer.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from factfile.facts.collection import Facts
from factfile.facts.dates import Date
from factfile.facts.kinship import kin, one_mention
from factfile.facts.model import Fact, One, Source, Thing, Value


@dataclass(frozen=True, slots=True)
class Proof:
    """Why a value is wrong: by which rule, and the reason as a clause or a sentence.

    `rule` is "one" (there is one value), "complete" (a whole list), "wrong" (vouched
    for) or "rival" (others say so, and not the source that the sentence quotes).
    """

    rule: str
    why: str


def disprove(
    facts: Facts,
    fact: Fact,
    role: str,
    value: Value,
    said: frozenset[str],
    voice: Source | None,
) -> Proof | None:
    """A proof that the statement is false with this value in the role, or None.

    `said` are the roles that the sentence says beside it, each with its true value;
    `voice` is the source to which the sentence is attributed, if to any.
    """
    if fact.denied or fact.withdrawn:
        return None
    if any(kin(facts, value, true) for true in fact.values.get(role, ())):
        return None
    if _defended(facts, fact, role, value, voice) or _fits_elsewhere(
        facts, fact, role, value, said
    ):
        return None
    return (
        _vouched(facts, fact, role, value)
        or _off_the_list(fact, role, said, voice)
        or _only_one(facts, fact, role, said)
        or _anothers(facts, fact, role, value, voice)
    )


def dependency(fact: Fact, role: str, said: frozenset[str]) -> One | None:
    """What makes the role's value the only one, given what is said; None if nothing
    does.
    """
    if role in fact.lists:
        return None
    fixed = (one for one in fact.relation.one if one.role == role)
    return next(
        (one for one in fixed if all(_fixed(fact, g, said) for g in one.given)), None
    )


def _fixed(fact: Fact, given: str, said: frozenset[str]) -> bool:
    value = fact.one(given)
    if given not in said or value is None:
        return False
    # A state is only known to hold at instants that are certainly inside its time.
    lasting = fact.relation.roles[given].kind == "interval"
    return not (lasting and isinstance(value, Date) and value.core is None)


def _defended(
    facts: Facts, fact: Fact, role: str, value: Value, voice: Source | None
) -> bool:
    """Whether some source gives this value, so that it is no plain wrong answer.

    In a sentence attributed to one source, what only others defend is a fair wrong
    answer.
    """
    for other in fact.others:
        if other.role == role and kin(facts, other.value, value):
            theirs = voice and voice.id not in {
                claim.source.id for claim in other.claims
            }
            if not (theirs and other.how == "rivals"):
                return True
    return False


def _fits_elsewhere(
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


def _vouched(facts: Facts, fact: Fact, role: str, value: Value) -> Proof | None:
    for name, wrong, why in fact.wrong:
        if name == role and kin(facts, wrong, value):
            return Proof("wrong", why)
    return None


def _off_the_list(
    fact: Fact, role: str, said: frozenset[str], voice: Source | None
) -> Proof | None:
    whole = fact.complete.get(role, "named")
    # The list of one year is not the list of all: what limits it must be said.
    if not fact.values.keys() - {role} <= said:
        return None
    if whole == "true" or (voice and whole == voice.id):
        return Proof("complete", "")
    return None


def _only_one(
    facts: Facts, fact: Fact, role: str, said: frozenset[str]
) -> Proof | None:
    reason = dependency(fact, role, said)
    # Where two facts give two values, the rule claims too much and proves nothing.
    if reason is None or fits_another(facts, fact, role, frozenset(reason.given)):
        return None
    return Proof("one", reason.why)


def _anothers(
    facts: Facts, fact: Fact, role: str, value: Value, voice: Source | None
) -> Proof | None:
    # A source that lists some of many does not say that another's value is wrong.
    if role in fact.lists:
        return None
    rivals = (other for other in fact.others if other.role == role)
    if voice and any(kin(facts, other.value, value) for other in rivals):
        return Proof("rival", "")
    return None
