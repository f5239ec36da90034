"""Items of several facts: their evidence together."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain
from typing import TypeVar

from factfile.facts import Facts
from factfile.facts.blanks import Blank
from factfile.items import Item, Option
from factfile.questions._events import Event
from factfile.questions._evidence import item
from factfile.questions._telling import statement

Found = TypeVar("Found")


def dated(facts: Facts, event: Event) -> Option:
    """An event as an option, with its date as the reason."""
    why = statement(facts, event.fact, event.role)
    return Option(event.fact.id, event.label, why, 0, "order")


def of_events(
    facts: Facts,
    kind: str,
    events: Sequence[Event],
    stem: str,
    key: Option,
    wrong: tuple[Option, ...] = (),
    *,
    format: str = "choice",
) -> Item:
    """An item about the order of events, which is asked by the first of them."""
    places = [
        Blank(e.fact, e.role, e.fact.values[e.role][0], frozenset(), None, "")
        for e in events
    ]
    return of_several(facts, kind, places, stem, key, wrong, format=format)


def of_several(
    facts: Facts,
    kind: str,
    places: Sequence[Blank],
    stem: str,
    key: Option,
    wrong: tuple[Option, ...] = (),
    *,
    format: str = "choice",
) -> Item:
    """An item of several facts, with the sources of all."""
    items = [
        item(facts, kind, place, stem, key, wrong, format=format) for place in places
    ]
    levels = {one.level for one in items}
    return replace(
        items[0],
        id=f"{kind}/{'+'.join(one.facts[0] for one in items)}/{items[0].role}",
        facts=tuple(one.facts[0] for one in items),
        level="extra" if "extra" in levels else "core",
        statement=" ".join(dict.fromkeys(one.statement for one in items)),
        citations=_all(one.citations for one in items),
        # Whose dates these are, only their own facts could tell.
        others=(),
        accept=(),
        note="",
        cognition="understand",
    )


def _all(groups: Iterable[tuple[Found, ...]]) -> tuple[Found, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(groups)))
