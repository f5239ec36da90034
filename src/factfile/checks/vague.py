"""A word of frequency that everybody understands in another way.

Bad: "Which cities were often the seat of a congress?" Good: a number, "nearly 300"
among them, or a question that needs none.
"""

from collections.abc import Iterator

from factfile.checks._options import said
from factfile.checks._words import found
from factfile.facts import Facts
from factfile.items import Item


def of_item(facts: Facts, item: Item) -> Iterator[str]:
    if word := found(facts, "vague", item, *said(item)):
        yield f"'{word}' is vague: how often, how many?"
