"""Wrong answers that a learner could believe: proved wrong, of the same kind, of the
time.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

from factfile.facts.dates import Date, parse
from factfile.facts.model import Fact, Facts, Source, Thing, Value
from factfile.facts.truth import Proof, disprove, kin
from factfile.facts.wording import words_of
from factfile.order import pick, shuffle_key

NEAR = 9
"""Years around the true one in which a wrong year is believable."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """A value and the proof that it is wrong."""

    value: Value
    proof: Proof


@dataclass(frozen=True, slots=True)
class Blank:
    """A place in a sentence to be answered: what is true there, and what is said beside
    it.
    """

    fact: Fact
    role: str
    true: Value
    said: frozenset[str]
    voice: Source | None
    stem: str


def wrong_values(facts: Facts, blank: Blank, most: int) -> list[Wrong]:
    """Up to `most` wrong answers, the most believable first; years on both sides."""
    if isinstance(blank.true, Date):
        return _years(facts, blank, blank.true, most)
    chosen: list[Wrong] = []
    for candidate in _candidates(facts, blank):
        proof = _proof(facts, blank, candidate)
        if proof and not any(kin(facts, candidate, other.value) for other in chosen):
            chosen.append(Wrong(candidate, proof))
        if len(chosen) == most:
            break
    return chosen


def _proof(facts: Facts, blank: Blank, value: Value) -> Proof | None:
    return disprove(facts, blank.fact, blank.role, value, blank.said, blank.voice)


def _candidates(facts: Facts, blank: Blank) -> Iterator[Value]:
    """What the curator vouches for, then what rivals say, then things by likeness."""
    yield from (value for role, value, _ in blank.fact.wrong if role == blank.role)
    yield from (other.value for other in blank.fact.others if other.role == blank.role)
    true = blank.true
    if isinstance(true, Thing):
        fit = [
            thing for thing in facts.things.values() if _fits(facts, blank, true, thing)
        ]
        yield from sorted(fit, key=lambda thing: _unlikeness(facts, blank, true, thing))


def _fits(facts: Facts, blank: Blank, true: Thing, thing: Thing) -> bool:
    """Of exactly the same kind and trade, of the time, in the same form, and not in the
    stem.
    """
    same = thing.kind.id == true.kind.id
    trade = not true.professions or bool(true.professions & thing.professions)
    mentioned = [v for values in blank.fact.values.values() for v in values]
    return (
        same
        and trade
        and _alive(blank.fact, thing)
        and _form(thing.name) == _form(true.name)
        and _of_a_length(thing.name, true.name)
        and not words_of(thing.name) & words_of(blank.stem)
        and not any(kin(facts, thing, other) for other in mentioned)
    )


def _form(text: str) -> tuple[bool, bool, bool]:
    """What would make one option stand out among the others: a comma, a digit,
    capitals.
    """
    return "," in text or "(" in text, any(c.isdigit() for c in text), text.isupper()


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
    company = sum(
        (_appears(fact, true) and _appears(fact, thing)) or _in_role(fact, blank, thing)
        for fact in facts.facts.values()
    )
    known = any(_appears(fact, thing) for fact in facts.facts.values())
    return -company, -known, shuffle_key(blank.fact.id, true.id, thing.id)


def _appears(fact: Fact, thing: Thing) -> bool:
    return any(
        isinstance(v, Thing) and v.id == thing.id
        for vs in fact.values.values()
        for v in vs
    )


def _in_role(fact: Fact, blank: Blank, thing: Thing) -> bool:
    if fact.relation.id != blank.fact.relation.id:
        return False
    return any(
        isinstance(v, Thing) and v.id == thing.id
        for v in fact.values.get(blank.role, ())
    )


def _years(facts: Facts, blank: Blank, true: Date, most: int) -> list[Wrong]:
    """Wrong years on both sides of the true one, so that its rank tells nothing.

    The rank of the true year is settled first, then the years are taken: those of other
    events before made-up ones (Rank-first keeps "take the middle one" from paying).
    """
    year = true.year
    if year is None:
        return []
    fair = list(_fair_years(facts, blank, year))
    earlier = [wrong for wrong in fair if _year(wrong) < year]
    later = [wrong for wrong in fair if _year(wrong) > year]
    most = min(most, len(fair))
    ranks = range(max(0, most - len(later)), min(most, len(earlier)) + 1)
    rank = ranks[pick(len(ranks), blank.fact.id, blank.role, true.edtf)]
    sets = (
        sorted((*before, *after), key=_year)
        for before in combinations(earlier, rank)
        for after in combinations(later, most - rank)
    )
    first = next(sets)
    return next((years for years in (first, *sets) if _uneven(years, year)), first)


def _uneven(wrongs: list[Wrong], year: int) -> bool:
    """Whether the years, the true one among them, are not all equally far apart."""
    years = sorted((*map(_year, wrongs), year))
    return len({b - a for a, b in pairwise(years)}) > 1


def _fair_years(facts: Facts, blank: Blank, year: int) -> Iterator[Wrong]:
    """Believable wrong years, those of other events first."""
    events = _event_years(facts)
    near = [y for y in range(max(1, year - NEAR), year + NEAR + 1) if y != year]
    for other in sorted(near, key=lambda y: _year_rank(blank, y, y in events, year)):
        date = parse(f"{other:04}")
        if _in_life(blank, date) and (proof := _proof(facts, blank, date)):
            yield Wrong(date, proof)


def _year_rank(
    blank: Blank, year: int, event: bool, true: int
) -> tuple[bool, int, str]:
    return (
        not event,
        abs(year - true) // 4,
        shuffle_key(blank.fact.id, blank.role, str(year)),
    )


def _event_years(facts: Facts) -> set[int]:
    return {
        value.year
        for fact in facts.facts.values()
        for values in fact.values.values()
        for value in values
        if isinstance(value, Date) and value.year
    }


def _in_life(blank: Blank, year: Date) -> bool:
    """Within the lives of all in the sentence, unless the date itself begins or ends
    one.
    """
    true = blank.true
    listed = blank.role in blank.fact.lists
    for values in blank.fact.values.values():
        for thing in values:
            if (
                not isinstance(thing, Thing)
                or not thing.life
                or not isinstance(true, Date)
            ):
                continue
            edges = (thing.life.start, thing.life.end)
            at_an_edge = not listed and any(true.hull.meets(edge) for edge in edges)
            if not at_an_edge and thing.life.differs(year):
                return False
    return True


def _year(wrong: Wrong) -> int:
    return (isinstance(wrong.value, Date) and wrong.value.year) or 0
