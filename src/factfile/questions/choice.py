"""A question with three or four options, one of them right and all others proved wrong.

A fourth option only where a third wrong answer is as good as the others, and no
question where there are not two: options are never made up to fill a place. Of a list
that is whole, each member is the right answer of one question.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from factfile.facts import Fact, Facts, date_words
from factfile.facts.blanks import Blank
from factfile.facts.dates import Date
from factfile.facts.model import Value
from factfile.facts.naming import name
from factfile.facts.plausible import wrong_values
from factfile.items import Item, Option
from factfile.questions._asking import asked, blank, posed, rank, sole, value_id
from factfile.questions._evidence import item
from factfile.questions._reasons import told, why_wrong

FEWEST, MOST = 2, 3
"""Wrong answers to a question."""


def ask(facts: Facts) -> Iterator[Item]:
    for fact, role in asked(facts):
        for true in _answers(fact.values[role]):
            place = blank(facts, fact, role, fact.relation.asks[role], true)
            if place:
                yield from _choice(facts, fact, place, true)


def _answers(values: Iterable[Value]) -> Iterable[Value]:
    """Things and words as they are and dates as years, each of them once."""
    # Years compare fairly where days would give themselves away.
    years = (date_words.to_year(v) if isinstance(v, Date) else v for v in values)
    return {value_id(value): value for value in years if value}.values()


def _choice(facts: Facts, fact: Fact, place: Blank, true: Value) -> Iterator[Item]:
    grain = "year" if isinstance(true, Date) else ""
    stem = posed(facts, place, grain, these=not sole(facts, place))
    place = replace(place, stem=stem)
    wrongs = wrong_values(facts, place, MOST)
    if len(wrongs) < FEWEST:
        return
    distractors = tuple(
        Option(
            value_id(w.value),
            name(facts, w.value),
            why_wrong(facts, place, w),
            rank(w.value),
        )
        for w in wrongs
    )
    key = Option(value_id(true), name(facts, true), told(facts, place), rank(true))
    element = value_id(true) if place.role in fact.lists else ""
    yield item(facts, "choice", place, stem, key, distractors, element)
