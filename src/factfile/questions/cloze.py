"""A true sentence with a blank.

The blank stands for one value, and what is left of the sentence has one right answer. A
short list that is whole gives a sentence for each member, with the others left
standing.
"""

from collections.abc import Iterator

from factfile.facts import Facts
from factfile.facts.blanks import Blank
from factfile.facts.naming import Hidden, name
from factfile.items import BLANK, Item, Option
from factfile.questions._asking import asked, blank, sole, stated, value_id
from factfile.questions._evidence import item
from factfile.questions._reasons import told

LONGEST_LIST = 7
"""Members; more of them is a wall of names, not a sentence."""


def ask(facts: Facts) -> Iterator[Item]:
    for fact, role in asked(facts):
        for true in fact.values[role]:
            place = blank(facts, fact, role, fact.relation.states, true)
            if place and (_is_short_list(place) or sole(facts, place)):
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


def _is_short_list(place: Blank) -> bool:
    """Whether the list is short, and whole in the world or for whoever speaks."""
    whole = place.fact.complete.get(place.role, "named")
    speaker = place.voice.id if place.voice else "true"
    size = len(place.fact.values[place.role])
    return whole in ("true", speaker) and 1 < size <= LONGEST_LIST
