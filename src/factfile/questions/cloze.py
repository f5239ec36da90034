"""A true sentence with a blank.

The blank stands for one value, and what is left of the sentence has one right answer. A
short list that is whole gives a sentence for each member, with the others left
standing.
"""

from collections.abc import Iterable, Iterator

from factfile.facts import Fact, Facts
from factfile.facts.dates import Date
from factfile.facts.model import Thing, Value, value_id
from factfile.facts.wording.naming import Hidden, name
from factfile.items import BLANK, Item, Option
from factfile.questions._asking import asked, blank, sole, stated
from factfile.questions._evidence import item
from factfile.questions._telling import told

LONGEST_LIST = 7
"""Members; more of them is a wall of names, not a sentence."""


def _answer(facts: Facts, value: Value) -> str:
    """What fills the blank: of a place with its article, which would tell it."""
    if isinstance(value, Thing) and "place" in value.kind.line:
        return f"{value.article} {name(facts, value)}".strip()
    return name(facts, value)


def _between(value: Value, values: Iterable[Value]) -> bool:
    """Whether it lies midway between the years next to it, at most two from each, so
    that the list fills the blank by itself.
    """
    year = value.year if isinstance(value, Date) else None
    years = [v.year for v in values if isinstance(v, Date) and v.year]
    if year is None or not min(years) < year < max(years):
        return False
    before = year - max(other for other in years if other < year)
    after = min(other for other in years if other > year) - year
    return before == after <= 2


def ask(facts: Facts, fact: Fact) -> Iterator[Item]:
    for role in asked(fact):
        for true in fact.values[role]:
            place = blank(facts, fact, role, fact.relation.states, true)
            short = len(fact.values[role]) <= LONGEST_LIST
            if _between(true, fact.values[role]):
                continue
            if place and ((place.whole and short) or sole(facts, place)):
                shown = (
                    Hidden(v, BLANK) if v is true else v for v in fact.values[role]
                )
                key = Option(value_id(true), _answer(facts, true), told(facts, place))
                element = value_id(true) if role in fact.lists else ""
                yield item(
                    facts,
                    "cloze",
                    place,
                    stated(facts, place, *shown),
                    key,
                    element=element,
                    format="cloze",
                )
