"""An event to be put in order tells its place by its own words.

Bad: "The committee met again", "The school was reopened", "The loan of 1922 was paid
back"; "The Second Congress met" beside "The Third Congress met". Good: "The Soviet
trade unions joined"; one "first congress" alone, which tells nothing of other events;
"The first issue of the journal appeared", as a relation says of all its facts.
"""

import re
from collections.abc import Iterator

from factfile.checks._words import found, plain
from factfile.facts import Facts
from factfile.items import Item

YEAR = re.compile(r"(?<![\d.,])(1\d|20)\d\d(?!\d|[.,]\d)")


def of_item(facts: Facts, item: Item) -> Iterator[str]:
    places: list[str] = []
    for fact, label in _events(item):
        if word := found(facts, "order", item, label) or _year(label):
            yield f"'{word}' tells when it was: '{label}'"
            return
        places += _places(facts, fact, label)
    if len(set(places)) > 1:
        one, two, *_ = dict.fromkeys(places)
        yield f"'{one}' and '{two}' tell which was before the other"


def _events(item: Item) -> Iterator[tuple[str, str]]:
    """The ids of the facts and what is said of each."""
    if item.kind == "first":
        yield from (
            (option.id, option.text) for option in (item.key, *item.distractors)
        )
    elif item.format == "order":
        yield from ((part.answer.id, part.prompt) for part in item.parts)


def _year(label: str) -> str:
    match = YEAR.search(label)
    return match[0] if match else ""


def _places(facts: Facts, fact: str, label: str) -> Iterator[str]:
    """Places in a row, in a name too, unless the relation says so of all its facts."""
    relation = facts.facts[fact].relation
    given = () if relation.own else _words(relation.states.text)
    for word in _words(plain(facts, label)):
        if word in facts.words["rules"]["ordinal"] and word not in given:
            yield word


def _words(text: str) -> list[str]:
    return re.findall(r"[\w-]+", text.casefold())
