"""The article before a blank tells how the answer begins.

Bad: "It was a _____ that founded the school.": no answer with a vowel fits. Good: the
article is part of the answer, or "the" stands before it.
"""

from collections.abc import Iterator

from factfile.facts import Facts
from factfile.items import BLANK, Item


def of_item(facts: Facts, item: Item) -> Iterator[str]:
    if item.format != "cloze":
        return
    before = item.stem.partition(BLANK)[0].rstrip("“ ").split()
    if not before:
        return
    # With a capital it is an article only where the sentence begins: not "Section A".
    word = before[0].lower() if len(before) == 1 else before[-1]
    if word in facts.words["rules"]["article"]:
        yield f"'{word}' before the blank tells how the answer begins"
