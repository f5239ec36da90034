"""What one source gives where sources differ: its own word, though others say else.

Asked of each value that a source defends against the fact's own. What the other sources
give stands among the wrong answers, and the key names them all: the question is whose
word it is, and not who is right.
"""

from collections.abc import Iterator
from dataclasses import replace

from factfile.facts import Fact, Facts
from factfile.facts.dates import words as date_words
from factfile.facts.model import value_id
from factfile.facts.voice import as_told
from factfile.items import Item
from factfile.questions._asking import asked, blank
from factfile.questions._options import choice
from factfile.questions._views import views


def ask(facts: Facts, fact: Fact) -> Iterator[Item]:
    for role in asked(fact):
        for view in views(facts, fact, role)[1:]:
            if not view.claims:
                continue
            told = as_told(fact, role, view.value, view.claims)
            true = date_words.as_asked(view.value)
            place = blank(facts, told, role, fact.relation.asks[role], true)
            if place and place.voice:
                for item in choice(facts, "claim", place, value_id(true)):
                    yield replace(item, level="extra", cognition="analyze")
