"""A statement says two things, so that it may be half true.

Bad: "The society, which met in Berlin, published a journal."; "It moved because the
rent was high." Good: one thing in one clause; "The town in which it met was Berlin",
where the clause only says which town.
"""

from collections.abc import Iterator

from factfile.checks._words import found
from factfile.facts import Facts
from factfile.items import Item


def of_item(facts: Facts, item: Item) -> Iterator[str]:
    if item.format != "true_false":
        return
    if word := found(facts, "clause", item, item.stem):
        word = word.lstrip(", ")
        yield f"'{word}' begins a second claim: leave it to a fact of its own"
