"""Questions with options: one right, the others proved wrong, never padded."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from factfile.facts import Fact, Facts
from factfile.facts.blanks import Blank, Wrong
from factfile.facts.model import Value, value_id
from factfile.facts.plausible import wrong_values
from factfile.facts.wording.naming import name
from factfile.items import Item, Option
from factfile.questions._asking import blank, posed, rank, sole
from factfile.questions._evidence import item
from factfile.questions._reasons import why_wrong
from factfile.questions._telling import told

FEWEST, MOST = 2, 3
"""Wrong answers to a question."""


def choose(
    facts: Facts, kind: str, fact: Fact, role: str, values: Iterable[Value]
) -> Iterator[Item]:
    """A question for each of the values, where two others or more are proved wrong."""
    for true in {value_id(value): value for value in values}.values():
        place = blank(facts, fact, role, fact.relation.asks[role], true)
        if place:
            yield from choice(facts, kind, place)


def choice(facts: Facts, kind: str, place: Blank, element: str = "") -> Iterator[Item]:
    """The question that asks for the blank; of a list, for one of its members."""
    fact, true = place.fact, place.true
    grain = "year" if fact.relation.roles[place.role].kind == "date" else ""
    stem = posed(facts, place, grain, these=not sole(facts, place))
    place = replace(place, stem=stem)
    wrongs = wrong_values(facts, place, MOST)
    if len(wrongs) < FEWEST:
        return
    distractors = tuple(wrong_option(facts, place, wrong) for wrong in wrongs)
    key = Option(value_id(true), name(facts, true), told(facts, place), rank(true))
    listed = value_id(true) if place.role in fact.lists else ""
    yield item(
        facts,
        kind,
        place,
        stem,
        key,
        distractors,
        element or listed,
        wrong=[w.value for w in wrongs],
    )


def wrong_option(facts: Facts, place: Blank, wrong: Wrong) -> Option:
    value = wrong.value
    why = why_wrong(facts, place, wrong, above=True)
    shown = name(facts, value)
    return Option(value_id(value), shown, why, rank(value), wrong.proof.rule)
