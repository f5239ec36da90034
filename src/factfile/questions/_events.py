"""What happened when, for questions about order: sentences without their dates."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from factfile.facts import Fact, Facts
from factfile.facts.dates import BEGIN, FOREVER, Date, Span
from factfile.facts.fitting import another, contradicting
from factfile.facts.model import Thing
from factfile.facts.truth import dependency
from factfile.facts.voice import attested, disputed
from factfile.facts.wording.naming import Shown
from factfile.facts.wording.sentences import sentence
from factfile.facts.wording.typography import capital
from factfile.order import shuffle_key

WINDOW = 40
"""How many later events are looked at on the way to a question about order."""
APART = 365
"""Days that lie at least between two events whose order is asked."""
LONGEST = 30
"""Years within which events are of one story."""


@dataclass(frozen=True, slots=True)
class Event:
    """A fact with one date; `days` are all on which anybody says that it was.

    `label` says what happened and not when. `begins_or_ends` are the families of things
    whose existence it bounds, `names` those of all things in it.
    """

    fact: Fact
    role: str
    days: Span
    label: str
    names: frozenset[str]
    begins_or_ends: frozenset[str]

    def before(self, other: "Event") -> bool:
        """Certainly, and by long enough, and not for a reason that stands in both."""
        apart = other.days.lo - self.days.hi >= APART
        tells = self.begins_or_ends & other.names or other.begins_or_ends & self.names
        return apart and not tells


def event(facts: Facts, fact: Fact) -> Event | None:
    """The fact as an event; None where it is none whose time can be compared."""
    row, turns = _row(facts)
    return row[turns[fact.id]] if fact.id in turns else None


def later(facts: Facts, anchor: Event) -> list[Event]:
    """Events of one story that are certainly after it, in the order of time."""
    row, turns = _row(facts)
    after = row[turns[anchor.fact.id] + 1 :][:WINDOW]
    near = (e for e in after if e.days.lo - anchor.days.hi <= LONGEST * 366)
    return [event for event in near if anchor.before(event)]


def earlier(facts: Facts, anchor: Event) -> list[Event]:
    """Events of one story that are certainly before it, in the order of time."""
    row, turns = _row(facts)
    turn = turns[anchor.fact.id]
    before = row[max(0, turn - WINDOW) : turn]
    near = (e for e in before if anchor.days.lo - e.days.hi <= LONGEST * 366)
    return [event for event in near if event.before(anchor)]


@lru_cache(4)
def _row(facts: Facts) -> tuple[list[Event], dict[str, int]]:
    """All events in the order of time, and the turn of each."""
    events = [e for fact in facts.fellows if (e := _event(facts, fact))]
    events.sort(key=lambda e: (e.days.lo, shuffle_key(e.fact.id)))
    return events, {event.fact.id: turn for turn, event in enumerate(events)}


def _event(facts: Facts, fact: Fact) -> Event | None:
    """The fact as an event that can be told without a source; None if it cannot."""
    roles = [role for role in fact.values if fact.relation.roles[role].kind == "date"]
    if fact.denied or fact.withdrawn or fact.voice or fact.lists or len(roles) != 1:
        return None
    number = any(role.kind == "number" for role in fact.relation.roles.values())
    if number or _of_a_life(fact) or contradicting(facts, fact):
        # A count is no event; and that somebody was born first is no question.
        return None
    role = roles[0]
    if not all(gap.on for gap in fact.relation.states.gaps if gap.role == role):
        # "By 1926" and "after 1926" do not say when it was.
        return None
    others = fact.values.keys() - {role}
    kept = others - disputed(fact, others)
    if not (fact.relation.states.required - {role} <= kept):
        return None
    days = _days(fact, role)
    if days is None or not attested(fact, kept, role):
        return None
    if another(facts, fact, frozenset(kept)) or not _once(fact, role, frozenset(kept)):
        # Without its date it would be true of another time as well, or is dated twice.
        return None
    families = frozenset(facts.families[id] for id in fact.names)
    return Event(
        fact=fact,
        role=role,
        days=days,
        label=_label(facts, fact, role, frozenset(kept)),
        names=families,
        begins_or_ends=frozenset(_bounded(facts, fact, days)),
    )


def _once(fact: Fact, role: str, said: frozenset[str]) -> bool:
    """Whether it can have happened but once, as far as the rules or its author say."""
    # Who asks "When did it ...?" says that there is one answer.
    return role in fact.relation.asks or dependency(fact, role, said) is not None


def _of_a_life(fact: Fact) -> bool:
    """Whether it is somebody's birth or death."""
    roles = (fact.relation.roles[name] for name in fact.relation.bounds)
    return any(role.kind == "person" for role in roles)


def _days(fact: Fact, role: str) -> Span | None:
    """All days on which anybody says that it was, slips left out."""
    given = [o.value for o in fact.others if o.role == role and o.how != "errors"]
    dates = [v for v in (*fact.values[role], *given) if isinstance(v, Date)]
    span = Span(min(d.hull.lo for d in dates), max(d.hull.hi for d in dates))
    return None if span.lo == BEGIN or span.hi == FOREVER else span


def _bounded(facts: Facts, fact: Fact, days: Span) -> Iterator[str]:
    """The families whose life the event begins or ends, by its relation or by date."""
    for role, values in fact.values.items():
        for value in values:
            if not isinstance(value, Thing):
                continue
            life = value.life
            edge = life and (life.start.meets(days) or life.end.meets(days))
            if edge or role in fact.relation.bounds:
                yield facts.families[value.id]


def _label(facts: Facts, fact: Fact, role: str, said: frozenset[str]) -> str:
    relation = replace(fact.relation, states=fact.relation.states.without(role))
    filling: dict[str, tuple[Shown, ...]] = {r: fact.values[r] for r in sorted(said)}
    text = sentence(facts, relation, filling, None)
    # Where the date stood first, what followed it begins the sentence.
    return capital(text.lstrip(", ").removesuffix("."))
