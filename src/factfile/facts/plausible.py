"""Wrong answers that a learner could believe: proved wrong, alike, and of the time."""

from collections.abc import Iterator
from functools import lru_cache

from factfile.facts.blanks import Blank, Wrong, disproof
from factfile.facts.collection import Facts
from factfile.facts.dates import Date
from factfile.facts.kinship import kin
from factfile.facts.model import Fact, Thing, Value
from factfile.facts.plausible_years import wrong_years
from factfile.facts.typography import words_of
from factfile.order import shuffle_key


def wrong_values(facts: Facts, blank: Blank, most: int) -> list[Wrong]:
    """Up to `most` wrong answers, the most believable first; years on both sides."""
    if isinstance(blank.true, Date):
        return wrong_years(facts, blank, blank.true, most)
    chosen: list[Wrong] = []
    for candidate in _candidates(facts, blank):
        proof = disproof(facts, blank, candidate)
        if proof and not any(kin(facts, candidate, other.value) for other in chosen):
            chosen.append(Wrong(candidate, proof))
        if len(chosen) == most:
            break
    return chosen


def _candidates(facts: Facts, blank: Blank) -> Iterator[Value]:
    """What the curator vouches for, then what rivals say, then things by likeness."""
    yield from (value for role, value, _ in blank.fact.wrong if role == blank.role)
    yield from (other.value for other in blank.fact.others if other.role == blank.role)
    true = blank.true
    if isinstance(true, Thing):
        alike = facts.by_kind[true.kind.id]
        fit = [thing for thing in alike if _fits(facts, blank, true, thing)]
        yield from sorted(fit, key=lambda thing: _unlikeness(facts, blank, true, thing))


def _fits(facts: Facts, blank: Blank, true: Thing, thing: Thing) -> bool:
    """Of the same trade, of the time, in the same form, and not in the stem."""
    trade = not true.professions or bool(true.professions & thing.professions)
    mentioned = [v for values in blank.fact.values.values() for v in values]
    return (
        trade
        and _alive(blank.fact, thing)
        and _form(thing.name) == _form(true.name)
        and _of_a_length(thing.name, true.name)
        and not words_of(thing.name) & words_of(blank.stem)
        and not any(kin(facts, thing, other) for other in mentioned)
    )


@lru_cache(4096)
def _form(text: str) -> tuple[bool, bool, bool]:
    """What makes an option stand out: marks within it, digits, all capitals."""
    marked = any(c in ",.(" for c in text)
    return marked, any(c.isdigit() for c in text), text.isupper()


def _of_a_length(a: str, b: str) -> bool:
    short, long = sorted((len(a), len(b)))
    return long <= 2.5 * short or long - short <= 10


def _alive(fact: Fact, thing: Thing) -> bool:
    return not thing.life or all(not thing.life.differs(time) for time in _times(fact))


def _times(fact: Fact) -> list[Date]:
    """When the fact was: its own dates, or else the lives of those in it."""
    values = [value for values in fact.values.values() for value in values]
    dates = [value for value in values if isinstance(value, Date)]
    return dates or [v.life for v in values if isinstance(v, Thing) and v.life]


def _unlikeness(
    facts: Facts, blank: Blank, true: Thing, thing: Thing
) -> tuple[int, int, str]:
    """Puts first what has more in common with the true answer; a hash settles ties."""
    told = facts.by_thing.get(thing.id, [])
    company = sum(_names(f, true) or _in_role(f, blank, thing) for f in told)
    return -company, -bool(told), shuffle_key(blank.fact.id, true.id, thing.id)


def _names(fact: Fact, thing: Thing) -> bool:
    return any(_has(fact, role, thing) for role in fact.values)


def _in_role(fact: Fact, blank: Blank, thing: Thing) -> bool:
    same = fact.relation.id == blank.fact.relation.id
    return same and _has(fact, blank.role, thing)


def _has(fact: Fact, role: str, thing: Thing) -> bool:
    values = fact.values.get(role, ())
    return any(isinstance(v, Thing) and v.id == thing.id for v in values)
