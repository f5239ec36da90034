"""What is true, false or unknown: a value is wrong only where a proof says so.

Everything here would rather say nothing than be mistaken. What is not proved false is
unknown, and what is unknown is never offered as a wrong answer.
"""

from dataclasses import dataclass

from factfile.facts.collection import Facts
from factfile.facts.dates import Date
from factfile.facts.fitting import fits_another, gives_elsewhere
from factfile.facts.kinship import kin
from factfile.facts.model import Fact, One, Source, Value


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
    if _defended(facts, fact, role, value, voice) or gives_elsewhere(
        facts, fact, role, value, said
    ):
        return None
    return (
        _vouched(facts, fact, role, value)
        or _off_the_list(fact, role, said, voice)
        or _only_one(facts, fact, role, said)
        or _anothers(facts, fact, role, value)
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


def _anothers(facts: Facts, fact: Fact, role: str, value: Value) -> Proof | None:
    # Only where another source is quoted: what anybody defends is left out before.
    # A source that lists some of many does not say that another's value is wrong.
    if role in fact.lists:
        return None
    rivals = (other for other in fact.others if other.role == role)
    given = any(kin(facts, other.value, value) for other in rivals)
    return Proof("rival", "") if given else None
