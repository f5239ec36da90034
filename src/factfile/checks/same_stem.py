"""Two questions of a kind read the same and have different answers.

Bad: "Who was a member of the committee?" with the keys Kollwitz and Einstein. Good:
"Who was president of the committee from 1921 to 1933?" with one key. A question that
asks for one of several ("Which of these ...") has its options to tell it.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factfile.checks._items import problem
from factfile.facts import Facts, Problem
from factfile.items import Item


def check(facts: Facts, bank: Sequence[Item]) -> Iterator[Problem]:
    asked: defaultdict[tuple[str, str], list[Item]] = defaultdict(list)
    for item in bank:
        if item.kind != "choice":
            asked[item.kind, item.stem].append(item)
    for items in asked.values():
        if len({item.key.id for item in items}) > 1:
            for item in items:
                yield problem(
                    facts, item, "the same question has another answer", "same_stem"
                )
