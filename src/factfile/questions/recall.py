"""A whole list from memory: all its members, in any order.

Only of a list that is whole, in the world or for the source that is quoted, and has two
to seven members. The question says how many there are.
"""

from collections.abc import Iterator
from dataclasses import replace

from factfile.facts import Fact, Facts
from factfile.facts.dates import Date
from factfile.facts.dates import words as date_words
from factfile.facts.model import value_id
from factfile.facts.wording.naming import name
from factfile.facts.wording.typography import joined
from factfile.items import Item, Option, Part
from factfile.questions._asking import asked, blank, posed, stated
from factfile.questions._evidence import item

FEWEST, MOST = 2, 7
"""Members; more of them is a roll to call, not a thing to know."""


def ask(facts: Facts, fact: Fact) -> Iterator[Item]:
    for role in asked(fact):
        values = fact.values[role]
        place = blank(facts, fact, role, fact.relation.asks[role], values[0])
        if not (place and place.whole and FEWEST <= len(values) <= MOST):
            continue
        parts = tuple(
            Part("", Option(value_id(v), name(facts, v), stated(facts, place, v)))
            for v in values
        )
        # Years are asked for as such, and days and months with a plain "When".
        years = all(
            isinstance(v, Date) and date_words.grain(v) == "year" for v in values
        )
        grain = "year" if years else ""
        count = facts.words["ask"]["all"][len(values) - FEWEST]
        key = Option("all", joined(name(facts, v) for v in values), "")
        stem = f"{posed(facts, place, grain, every=True)} {count}"
        key = replace(key, why=stated(facts, place, *values))
        yield replace(
            item(facts, "recall", place, stem, key, format="recall"), parts=parts
        )
