"""A question to be answered in a word or two.

Asked of a fact wherever the stem has one right answer: a relation that allows only one,
or a statement of its own whose author vouches for the question. Lists are not asked so.
"""

from collections.abc import Iterator

from factfile.facts import Fact, Facts
from factfile.facts.dates import Date
from factfile.facts.dates import words as date_words
from factfile.facts.model import value_id
from factfile.facts.wording.naming import name
from factfile.items import Item, Option
from factfile.questions._asking import asked, blank, posed, sole
from factfile.questions._evidence import item
from factfile.questions._telling import told


def ask(facts: Facts, fact: Fact) -> Iterator[Item]:
    for role in asked(fact):
        true = fact.one(role)
        place = true and blank(facts, fact, role, fact.relation.asks[role], true)
        if not (true and place and sole(facts, place)):
            continue
        grain = date_words.grain(true) if isinstance(true, Date) else ""
        stem = posed(facts, place, grain)
        key = Option(value_id(true), name(facts, true), told(facts, place))
        yield item(facts, "short", place, stem, key, format="short")
