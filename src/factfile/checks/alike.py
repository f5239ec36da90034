"""Two options say the same, or one is contained in the other.

Bad: "Berlin" and "East Berlin"; "the committee" and "Committee". Good: "Berlin",
"Paris".
"""

import re
from collections.abc import Iterator, Sequence
from itertools import permutations

from factfile.checks._items import problem
from factfile.facts import Facts, Problem
from factfile.items import Item


def check(facts: Facts, bank: Sequence[Item]) -> Iterator[Problem]:
    for item in bank:
        for a, b in permutations((item.key, *item.distractors), 2):
            if re.search(rf"\b{re.escape(a.text.casefold())}\b", b.text.casefold()):
                what = f"the option '{a.text}' is in the option '{b.text}'"
                yield problem(facts, item, what, "alike")
                break
