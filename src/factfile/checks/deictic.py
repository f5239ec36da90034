"""A word that means something else by the time it is read.

Bad: "Where is the archive now?"; "Who is the current director?" Good: "Where was the
archive in 2020?"; "the last year of the war"; "Who was still a member in 1930?", which
means then.
"""

from collections.abc import Iterator

from factfile.checks._options import said
from factfile.checks._words import found
from factfile.facts import Facts
from factfile.items import Item


def of_item(facts: Facts, item: Item) -> Iterator[str]:
    if word := found(facts, "deictic", item, *said(item), item.statement):
        yield f"'{word}' means the day of reading: say as of when"
