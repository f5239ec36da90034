"""Two options say the same, or one is contained in the other.

So do two premises or two responses of matching, and two events to be put in order. Bad:
"Berlin" and "East Berlin"; "the committee" and "Committee". Good: "Berlin", "Paris";
"200" and "1,200".
"""

import re
from collections.abc import Iterator
from itertools import permutations

from factfile.checks._options import options
from factfile.facts import Facts
from factfile.items import Item


def of_item(facts: Facts, item: Item) -> Iterator[str]:
    for texts in _sets(item):
        for a, b in permutations(texts, 2):
            if _within(a.casefold(), b.casefold()):
                yield f"the option '{a}' is in the option '{b}'"
                return


def _within(a: str, b: str) -> bool:
    """Whether one is a word or more of the other; a number's digits are one word."""
    part = rf"(?<!\w)(?<!\d[,.]){re.escape(a)}(?!\w|[,.]\d)"
    return a in b and bool(re.search(part, b))


def _sets(item: Item) -> Iterator[tuple[str, ...]]:
    """Texts that have to differ from each other."""
    yield options(item)
    if item.format in ("matching", "order"):
        yield tuple(part.prompt for part in item.parts)
    if item.format == "matching":
        answers = (*(part.answer for part in item.parts), *item.distractors)
        yield tuple(answer.text for answer in answers)
