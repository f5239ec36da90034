"""A fact says that just this was not so, and nothing else."""

from factfile.facts.dates import Date
from factfile.facts.fact import Fact
from factfile.facts.model import Thing, Value
from factfile.facts.truth._case import Case
from factfile.facts.voice import voice


def prove(case: Case) -> str | None:
    denial = _denial(case)
    speaker = denial and voice(denial, denial.values)
    if not (denial and speaker):
        return None
    # In a bare sentence only what can be denied without a source is wrong.
    stands = speaker.source is None or speaker.source is case.source
    return denial.claims[0].source.short if stands else None


def _denial(case: Case) -> Fact | None:
    """A fact that denies just this: all that it says is said, and no more is."""
    if not isinstance(case.value, Thing):
        return None
    given = case.facts.giving(case.fact, case.role, [case.value])
    return next((other for other in given if _denies(case, other)), None)


def _denies(case: Case, other: Fact) -> bool:
    beside = other.values.keys() - {case.role}
    return bool(
        other.denied
        and not other.withdrawn
        and beside <= case.said
        and _as_named(other.one(case.role), case.value)
        and all(_within(case.fact.one(r), other.one(r)) for r in beside)
    )


def _within(ours: Value | None, theirs: Value | None) -> bool:
    """Whether what is denied of theirs is denied of ours: the same, or a time in it."""
    if isinstance(ours, Date) and isinstance(theirs, Date):
        return ours.hull in theirs.hull
    return ours == theirs or _as_named(ours, theirs)


def _as_named(a: Value | None, b: Value | None) -> bool:
    """Whether it is one thing at one time of its life: denied of Rus is not denied of
    what Rus became.
    """
    if not (isinstance(a, Thing) and isinstance(b, Thing) and a.id == b.id):
        return False
    return a.name == b.name or not {a.name, b.name} <= set(a.named)
