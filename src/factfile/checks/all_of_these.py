"""An option that speaks of the other options.

It is right or wrong for reasons of its own, and stops making sense when options change
places. Bad: "all of these", "none of the above", "both Berlin and Paris" beside
"Berlin". Good: options that stand alone; "workers of both countries".
"""

from collections.abc import Iterator

from factfile.checks._options import options, quoted
from factfile.checks._words import found
from factfile.facts import Facts
from factfile.items import Item


def of_item(facts: Facts, item: Item) -> Iterator[str]:
    if quoted(item):
        return
    for text in options(item):
        word = found(facts, "all_of_these", item, text)
        if word and text.startswith(word):
            yield f"'{word}' is no answer of its own"
            return
