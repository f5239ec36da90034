"""Two questions of a kind read the same.

With different answers neither can be asked; with the same answer one is enough, and the
first is asked. Bad: "Who was a member of the committee?" with the keys Kollwitz and
Einstein. Good: "Who was president of the committee from 1921 to 1933?" with one key. A
question that has options or lines has them to tell it.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factfile.facts import Facts
from factfile.items import Item

RECALLED = ("short", "cloze", "recall", "true_false")
"""Formats that have nothing but the stem to tell what is asked."""


def of_bank(facts: Facts, bank: Sequence[Item]) -> Iterator[tuple[Item, str]]:
    asked: defaultdict[tuple[str, str, str], list[Item]] = defaultdict(list)
    for item in bank:
        if item.format in RECALLED:
            # What belongs in a blank is printed with it; a statement has none.
            hint = "" if item.format == "true_false" else item.hint
            asked[item.kind, item.stem, hint].append(item)
    for items in asked.values():
        first, *others = items
        if len({_answer(item) for item in items}) > 1:
            for item in items:
                yield item, "the same question has another answer"
        else:
            for item in others:
                yield item, f"asks the same as {first.id}"


def _answer(item: Item) -> frozenset[str]:
    return frozenset(part.answer.id for part in item.parts) or frozenset({item.key.id})
