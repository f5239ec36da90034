"""The key stands out by its length.

Bad: "an international conference of relief committees" among "a party" and "a strike".
Good: options of about the same length. A key of four words or more may be a third
longer than the longest distractor; no option may be two and a half times as long as
another unless they differ by ten letters or less.
"""

from collections.abc import Iterator, Sequence

from factfile.checks._items import problem
from factfile.facts import Facts, Problem
from factfile.items import Item


def check(facts: Facts, bank: Sequence[Item]) -> Iterator[Problem]:
    for item in bank:
        if item.kind == "true_false" or not item.distractors:
            continue
        others = [len(option.text) for option in item.distractors]
        key = len(item.key.text)
        long_key = len(item.key.text.split()) >= 4 and key > 1.33 * max(others)
        short, long = min(key, *others), max(key, *others)
        if long_key or (long > 2.5 * short and long - short > 10):
            yield problem(facts, item, "an option stands out by its length", "length")
