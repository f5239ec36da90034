"""What is true, false or unknown: a value is wrong only where a proof says so.

Everything here would rather say nothing than be mistaken. What is not proved false is
unknown, and what is unknown is never offered as a wrong answer.

A proof is a module of this folder. Its name is the rule, its docstring the manual page,
and it has one function, which gives the reason as a clause or a sentence (it may be
empty where the rule says it all), or None:

    def prove(case: Case) -> str | None
"""

from dataclasses import dataclass

from factfile.facts.collection import Facts
from factfile.facts.fact import Fact
from factfile.facts.fitting import gives_elsewhere
from factfile.facts.kinship import goes_by, kin
from factfile.facts.model import Source, Value
from factfile.facts.truth import complete, denied, inverse, one, rival, time, wrong
from factfile.facts.truth._case import Case
from factfile.facts.truth.one import dependency

__all__ = ["Case", "Proof", "dependency", "disprove"]

PROOFS = {
    "wrong": wrong.prove,
    "complete": complete.prove,
    "one": one.prove,
    "rival": rival.prove,
    "denied": denied.prove,
    "inverse": inverse.prove,
    "time": time.prove,
}
"""In the order in which they are tried: what explains best comes first."""


@dataclass(frozen=True, slots=True)
class Proof:
    """Why a value is wrong: by which rule, and the reason."""

    rule: str
    why: str


def disprove(
    facts: Facts,
    fact: Fact,
    role: str,
    value: Value,
    said: frozenset[str],
    source: Source | None,
) -> Proof | None:
    """A proof that the statement is false with this value in the role, or None.

    `said` are the roles that the sentence says beside it, each with its true value;
    `source` is the one to which the sentence is attributed, if to any.
    """
    case = Case(facts, fact, role, value, said, source)
    if fact.denied or fact.withdrawn or _may_be_true(case):
        return None
    reasons = ((rule, prove(case)) for rule, prove in PROOFS.items())
    return next((Proof(rule, why) for rule, why in reasons if why is not None), None)


def _may_be_true(case: Case) -> bool:
    """Whether it is true or counts as right, or somebody says so, here or in another
    fact.
    """
    facts, fact, role, value = case.facts, case.fact, case.role, case.value
    return (
        any(
            kin(facts, value, true) or goes_by(value, fact.accepted(role, true))
            for true in fact.values.get(role, ())
        )
        or _is_defended(case)
        or gives_elsewhere(facts, fact, role, value, case.said)
    )


def _is_defended(case: Case) -> bool:
    """Whether some source gives this value, so that it is no plain wrong answer.

    In a sentence attributed to one source, what only others defend is a fair wrong
    answer.
    """
    for other in case.fact.others:
        if other.role == case.role and kin(case.facts, other.value, case.value):
            # Several articles of one work go by one name.
            names = {claim.source.short for claim in other.claims}
            theirs = case.source and case.source.short not in names
            if not (theirs and other.how == "rivals"):
                return True
    return False
