"""Only the answer sounds like the question.

One option shares the stem of a word with the question, and it is the key. Bad: "What
was the film company Mezhrabpom-Rus renamed?" with the key "Mezhrabpomfilm" beside
"Sovkino". Good: all options sound like it, or none does.
"""

from collections.abc import Iterator

from factfile.checks._options import telling
from factfile.checks._words import sounds
from factfile.facts import Facts
from factfile.items import Item


def of_item(facts: Facts, item: Item) -> Iterator[str]:
    if not (texts := telling(item)):
        return
    stem = sounds(facts, item.stem)
    key, *others = (bool(sounds(facts, text) & stem) for text in texts)
    if key and not any(others):
        yield "only the answer sounds like the question"
