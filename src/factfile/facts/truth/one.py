"""There can be only one value where all that settles it is said, and it is another."""

from factfile.facts.dates import Date
from factfile.facts.fact import Fact
from factfile.facts.fitting import fits_another
from factfile.facts.model import One
from factfile.facts.truth._case import Case


def prove(case: Case) -> str | None:
    rule = dependency(case.fact, case.role, case.said)
    if rule is None:
        return None
    # Where two facts give two values, the rule claims too much and proves nothing.
    if fits_another(case.facts, case.fact, case.role, frozenset(rule.given)):
        return None
    return rule.why


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
