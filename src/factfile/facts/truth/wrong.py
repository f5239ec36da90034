"""The curator vouches that it is wrong, and says why."""

from factfile.facts.kinship import kin
from factfile.facts.truth._case import Case


def prove(case: Case) -> str | None:
    for role, value, why in case.fact.wrong:
        if role == case.role and kin(case.facts, value, case.value):
            return why
    return None
