"""A question, an option or a statement that denies something.

A "not" is read over, and two make a riddle. Bad: "Which city was not a seat?"; the
statement "It did not move to Paris." Good: the same asked the other way; the kind
which_not, which prints its one NOT in capitals; for what did not happen, a fact that is
marked `denied`; "a house without a roof" and "No. 5", which deny no sentence.
"""

from collections.abc import Iterator

from factfile.checks._options import said
from factfile.checks._words import found
from factfile.facts import Facts
from factfile.items import Item


def of_item(facts: Facts, item: Item) -> Iterator[str]:
    if word := found(facts, "negative", item, *said(item)):
        yield f"'{word}' makes it a denial: turn it round"
