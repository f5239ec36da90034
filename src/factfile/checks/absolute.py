"""A word that allows no exception, which is mostly false.

Who has learned to take tests crosses out what is said "always" or "only". Bad: the
option "only communists"; the statement "All members were German." Good: options that
are all as absolute, or none; a name that has such a word in it; "every two years".
"""

from collections.abc import Iterator

from factfile.checks._options import quoted, telling
from factfile.checks._words import found
from factfile.facts import Facts
from factfile.items import Item


def of_item(facts: Facts, item: Item) -> Iterator[str]:
    if item.format == "true_false":
        if word := found(facts, "absolute", item, item.stem):
            yield f"the statement says '{word}', which tells that it is false"
        return
    texts = () if quoted(item) else telling(item)
    words = [word for text in texts if (word := found(facts, "absolute", item, text))]
    if len(words) == 1:
        yield f"only one option says '{words[0]}'"
