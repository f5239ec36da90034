"""It was not yet there, or no longer, at the time that is said.

Only for what had this role at some time. Of anything else it would be true as well, and
absurd as an answer. What lives on under another name is not dissolved.
"""

from factfile.facts.dates import Date
from factfile.facts.model import Thing
from factfile.facts.truth._case import Case


def prove(case: Case) -> str | None:
    value, fact = case.value, case.fact
    if not isinstance(value, Thing):
        return None
    if (fact.relation.id, case.role) not in case.facts.places[value.id]:
        return None
    lives = [one.life for one in case.facts.bodies[case.facts.one_body[value.id]]]
    dates = [date for r in sorted(case.said) if isinstance(date := fact.one(r), Date)]
    apart = any(all(life and life.differs(d) for life in lives) for d in dates)
    return "" if apart else None
