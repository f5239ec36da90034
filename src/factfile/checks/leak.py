"""The answer, or a telling part of it, stands in the question.

Bad: "What did the Red Cross Society of Japan call its journal?" with the key "Journal
of the Red Cross". Bad: one option alone shares a word with the question, and it is the
key. Good: "In which city did the society meet in 1922?" with the key "Berlin".
"""

import re
from collections.abc import Iterator, Sequence

from factfile.checks._items import problem
from factfile.facts import Facts, Problem
from factfile.facts.wording import words_of
from factfile.items import Item


def check(facts: Facts, bank: Sequence[Item]) -> Iterator[Problem]:
    for item in bank:
        if item.kind == "true_false":
            continue
        told = _words(item.key.text) & _words(item.stem)
        if told:
            word = min(told)
            yield problem(
                facts, item, f"'{word}' of the answer stands in the question", "leak"
            )
        elif item.distractors and _clang(item):
            yield problem(
                facts, item, "only the answer sounds like the question", "leak"
            )


def _words(text: str) -> set[str]:
    """Words of four or more letters or digits."""
    return set(re.findall(r"\w{4,}", text.casefold()))


def _clang(item: Item) -> bool:
    """Whether the key shares a word stem with the question, and no distractor does."""
    stem = words_of(item.stem)
    return bool(words_of(item.key.text) & stem) and not any(
        words_of(option.text) & stem for option in item.distractors
    )
