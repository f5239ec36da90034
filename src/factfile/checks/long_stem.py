"""The question has more words than one can keep in mind.

Bad: more than 35 words, or 45 where a source speaks. Good: one clause that asks one
thing; what a learner may want to know besides stands in the note.
"""

from collections.abc import Iterator

from factfile.checks._words import attributed
from factfile.facts import Facts
from factfile.items import Item

MOST, ATTRIBUTED = 35, 45


def of_item(facts: Facts, item: Item) -> Iterator[str]:
    words = len(item.stem.split())
    most = ATTRIBUTED if attributed(facts, item.stem) else MOST
    if words > most:
        yield f"the question has {words} words: no more than {most} are read at once"
