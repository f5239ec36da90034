"""Events to be put into the order of time: four or five whose order is certain.

Each is certain to be a year from the next, whatever source one follows. None begins or
ends a thing that stands in another.
"""

from collections.abc import Iterator
from dataclasses import replace

from factfile.facts import Fact, Facts
from factfile.items import Item, Option, Part
from factfile.order import shuffle_key
from factfile.questions._events import Event, event, later
from factfile.questions._several import dated, of_events

FEWEST, MOST = 4, 5
"""Events; of four one arrangement in 24 is right, of five one in 120."""


def ask(facts: Facts, fact: Fact) -> Iterator[Item]:
    anchor = event(facts, fact)
    chain = _chain(facts, anchor) if anchor else []
    if len(chain) < FEWEST:
        return
    parts = tuple(
        Part(one.label, replace(dated(facts, one), text=str(place), rank=place))
        for place, one in enumerate(chain, 1)
    )
    stem = facts.words["ask"]["order"].format(count=len(chain))
    key = Option("order", "; ".join(part.prompt for part in parts), "")
    made = of_events(facts, "order", chain, stem, key, format="order")
    yield replace(made, parts=parts)


def _chain(facts: Facts, anchor: Event) -> list[Event]:
    """The anchor and later events, drawn by hash, that are certainly all apart."""
    lots = sorted(
        later(facts, anchor),
        key=lambda one: shuffle_key(anchor.fact.id, one.fact.id),
    )
    chain = [anchor]
    for one in lots:
        if len(chain) < MOST and all(
            one.before(other) or other.before(one) for other in chain
        ):
            chain.append(one)
    return sorted(chain, key=lambda one: one.days.lo)
