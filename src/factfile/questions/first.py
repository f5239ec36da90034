"""Which came first: two events whose order nobody disputes.

Both are certain to be a year apart whatever source one follows, at most thirty years,
and neither begins or ends a thing that stands in the other. Each event is in one such
question at most, so that none tells the answer to another. A question of two options is
half guessed: ask several.
"""

from collections.abc import Iterator
from dataclasses import replace

from factfile.facts import Fact, Facts
from factfile.facts.plausible import of_a_length
from factfile.items import Item
from factfile.order import shuffle_key
from factfile.questions._events import Event, earlier, event, later
from factfile.questions._several import dated, of_events


def ask(facts: Facts, fact: Fact) -> Iterator[Item]:
    anchor = event(facts, fact)
    partner = anchor and _partner(facts, anchor)
    if not (anchor and partner and anchor.before(partner)):
        return
    # Two that choose each other are a pair, and nobody is in two.
    if _partner(facts, partner) is anchor:
        events = (anchor, partner)
        key, wrong = (dated(facts, one) for one in events)
        stem = facts.words["ask"]["first"]
        key = replace(key, proof="")
        yield of_events(facts, "first", events, stem, key, (wrong,))


def _partner(facts: Facts, one: Event) -> Event | None:
    """The event with which it makes the pair that a hash puts first."""

    def lot(other: Event) -> str:
        return shuffle_key(*sorted((one.fact.id, other.fact.id)))

    all = (*earlier(facts, one), *later(facts, one))
    return min(
        (e for e in all if of_a_length(e.label, one.label)), key=lot, default=None
    )
