"""Which is NOT on a list: one outsider among members.

Only of a list that is whole, in the world or for the source that is quoted, and has
three members or more; and only where one NOT turns the question, which it does where
what is asked for stands before the verb. No other kind negates anything.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from factfile.facts import Fact, Facts
from factfile.facts.blanks import Blank
from factfile.facts.model import Value, value_id
from factfile.facts.plausible import wrong_values
from factfile.facts.wording.naming import name
from factfile.items import Item, Option
from factfile.order import shuffle_key
from factfile.questions._asking import asked, blank, posed, rank, stated
from factfile.questions._evidence import item
from factfile.questions._options import MOST
from factfile.questions._reasons import why_wrong
from factfile.questions._telling import told

MEMBERS = 3
"""A list has at least so many members, and so many are shown."""


def ask(facts: Facts, fact: Fact) -> Iterator[Item]:
    for role in asked(fact):
        members = fact.values[role]
        place = blank(facts, fact, role, fact.relation.asks[role], members[0])
        if place and place.whole and len(members) >= MEMBERS:
            yield from _outsiders(facts, place)


def _outsiders(facts: Facts, place: Blank) -> Iterator[Item]:
    stem = posed(facts, place, these=True)
    turned = _turned(facts, stem)
    wrongs = wrong_values(facts, replace(place, stem=stem), 1)
    if not (wrongs and turned):
        return
    wrong = wrongs[0].value
    what = why_wrong(facts, place, wrongs[0])
    why = f"{told(facts, place)} {what}".strip()
    key = Option(value_id(wrong), name(facts, wrong), why, rank(wrong))
    lots = {value_id(member): member for member in place.fact.values[place.role]}
    drawn = sorted(lots, key=lambda id: shuffle_key(place.fact.id, key.id, id))
    members = tuple(_member(facts, place, lots[id]) for id in drawn[:MOST])
    made = item(facts, "which_not", place, turned, key, members, key.id)
    yield replace(made, cognition="understand")


def _member(facts: Facts, place: Blank, member: Value) -> Option:
    why = stated(facts, place, member)
    shown = name(facts, member)
    return Option(value_id(member), shown, why, rank(member), "member")


def _turned(facts: Facts, stem: str) -> str:
    """The question with a NOT behind its verb, where that stands next to what is asked
    for, as in "Which of these people was ..."; else nothing.
    """
    these, verbs = facts.words["said"]["these"], "|".join(facts.words["turned"])
    asked = rf"(?:^|, )(?i:{these})(?: \w+){{1,2}} (?:{verbs})(?= )"
    turned, count = re.subn(asked, r"\g<0> NOT", stem, count=1)
    return turned if count else ""
