"""Another source gives it, and not the one that the sentence quotes."""

from factfile.facts.kinship import kin
from factfile.facts.truth._case import Case


def prove(case: Case) -> str | None:
    # Only where another source is quoted: what anybody defends is left out before.
    # A source that lists some of many does not say that another's value is wrong.
    if case.role in case.fact.lists:
        return None
    rivals = (other for other in case.fact.others if other.role == case.role)
    given = any(kin(case.facts, other.value, case.value) for other in rivals)
    return "" if given else None
