"""A true sentence with a blank.

The blank stands for one value, and what is left of the sentence has one right answer. A
short list that is whole gives a sentence for each member, with the others left
standing.
"""

from collections.abc import Iterator

from factfile.facts import Fact, Facts
from factfile.facts.wording import Hidden, name
from factfile.items import BLANK, Item, Option
from factfile.questions._asking import (
    asked,
    blank,
    item,
    sole,
    stated,
    told,
    value_id,
)  # fmt: skip

LONGEST_LIST = 7
"""Members; more of them is a wall of names, not a sentence."""


def ask(facts: Facts) -> Iterator[Item]:
    for fact, role in asked(facts):
        for true in fact.values[role]:
            place = blank(facts, fact, role, fact.relation.states, true)
            if place and (_is_short_list(fact, role) or sole(facts, place)):
                shown = (
                    Hidden(v, BLANK) if v is true else v for v in fact.values[role]
                )
                key = Option(value_id(true), name(facts, true), told(facts, place))
                element = value_id(true) if role in fact.lists else ""
                yield item(
                    facts,
                    "cloze",
                    place,
                    stated(facts, place, *shown),
                    key,
                    (),
                    element,
                )


def _is_short_list(fact: Fact, role: str) -> bool:
    whole = fact.complete.get(role, "named") != "named"
    return whole and 1 < len(fact.values[role]) <= LONGEST_LIST
