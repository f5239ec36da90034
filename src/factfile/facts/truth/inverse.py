"""Of the value itself something else is known, and only one thing can be.

The reason is the id of the fact that says so.
"""

from factfile.facts.dates import Date
from factfile.facts.dates.words import as_asked
from factfile.facts.fact import Fact
from factfile.facts.fitting import fits_another
from factfile.facts.kinship import kin
from factfile.facts.model import One, Thing
from factfile.facts.truth._case import Case, one_thing
from factfile.facts.voice import as_exactly, voice


def prove(case: Case) -> str | None:
    if not isinstance(case.value, Thing):
        return None
    for rule in case.fact.relation.one:
        if case.role in rule.given and rule.role in case.said:
            for other in case.facts.giving(case.fact, case.role, [case.value]):
                if _tells(case, other, rule):
                    return other.id
    return None


def _tells(case: Case, other: Fact, rule: One) -> bool:
    """Whether another fact proves by the rule that the value does not go with ours."""
    if other.id == case.fact.id or other.denied or other.withdrawn or other.lists:
        return False
    facts, ours, theirs = case.facts, case.fact.one(rule.role), other.given(rule.role)
    beside = [role for role in rule.given if role != case.role]
    return bool(
        ours
        and theirs
        and _certain(other, rule)
        and one_thing(facts, other.one(case.role), case.value)
        and not any(kin(facts, ours, their) for their in theirs)
        and all(role in case.said and _at_one(case, other, role) for role in beside)
        and not fits_another(facts, other, rule.role, frozenset(rule.given))
    )


def _certain(other: Fact, rule: One) -> bool:
    """Whether it can be told without a source, no more exactly than to the year."""
    exact = as_exactly(other, rule.role, as_asked(other.given(rule.role)[0]))
    speaker = voice(exact, other.values)
    return speaker is not None and speaker.source is None


def _at_one(case: Case, other: Fact, role: str) -> bool:
    """Whether both facts certainly say the same there, or share a certain instant."""
    a, b = case.fact.one(role), other.one(role)
    if isinstance(a, Date) and isinstance(b, Date):
        if case.fact.relation.roles[role].kind == "interval":
            return bool(a.core and b.core and a.core.meets(b.core))
        return a.edtf == b.edtf and a.start.lo == a.start.hi
    return a == b or one_thing(case.facts, a, b)
