"""The answer, or a telling part of it, stands in the question.

Bad: "What did the Red Cross Society of Japan call its journal?" with the key "Journal
of the Red Cross". Bad: one option alone shares a word with the question, and it is the
key. Bad: "Which organization was known as Mezhrabpom?" in a deck called by the answer.
Good: "In which city did the society meet in 1922?" with the key "Berlin".
"""

import re
from collections.abc import Iterator, Sequence

from factfile.checks._items import problem
from factfile.facts import Facts, Problem
from factfile.facts.typography import typeset, words_of
from factfile.items import Item


def check(facts: Facts, bank: Sequence[Item]) -> Iterator[Problem]:
    for item in bank:
        what = _what_tells(facts, item)
        if what and item.kind != "true_false":
            yield problem(facts, item, what, "leak")


def _what_tells(facts: Facts, item: Item) -> str:
    """What gives the answer away, if anything does."""
    head = typeset(f"{facts.about.title} {facts.topics[item.topic]}")
    if _says(head, item.key.text):
        return "the answer stands in the title or the topic, which cards show"
    if told := _words(item.key.text) & _words(item.stem):
        return f"'{min(told)}' of the answer stands in the question"
    if _says(item.stem, item.key.text):
        return f"the answer '{item.key.text}' stands in the question"
    if item.distractors and _clang(item):
        return "only the answer sounds like the question"
    return ""


def _says(text: str, answer: str) -> bool:
    """Whether the whole answer, however short, stands in the text."""
    whole = rf"(?<!\w){re.escape(answer.casefold())}(?!\w)"
    return bool(re.search(whole, text.casefold()))


def _words(text: str) -> set[str]:
    """Words of four or more letters or digits."""
    return set(re.findall(r"\w{4,}", text.casefold()))


def _clang(item: Item) -> bool:
    """Whether the key shares a word stem with the question, and no distractor does."""
    stem = words_of(item.stem)
    return bool(words_of(item.key.text) & stem) and not any(
        words_of(option.text) & stem for option in item.distractors
    )
