"""The answer, or a telling part of it, stands in the question.

Bad: "What did the Red Cross Society of Japan call its journal?" with the key "Journal
of the Red Cross". Bad: "Which organization was known as Mezhrabpom?" in a deck called
by the answer. Good: "In which city did the society meet in 1922?" with the key
"Berlin"; "Which museum was in Berlin?" with the key "Pergamon Museum".
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from factfile.checks._options import SYMMETRIC, options
from factfile.checks._words import fillers
from factfile.facts import Facts
from factfile.facts.model import Thing
from factfile.facts.wording.naming import name
from factfile.facts.wording.typography import typeset
from factfile.items import Item


def of_item(facts: Facts, item: Item) -> Iterator[str]:
    for asked, answer in _asked(item):
        told = _words([answer]) & _words([asked])
        if told:
            told -= _innocent(facts, item)
        shown = _stands(answer, _head(facts, item.topic))
        if shown and item.format != "matching":
            yield "the answer stands in the title or the topic, which cards show"
        elif told:
            yield f"'{min(told)}' of the answer stands in the question"
        elif _stands(answer, asked):
            yield f"the answer '{answer}' stands in the question"
        else:
            continue
        return


@lru_cache(64)
def _head(facts: Facts, topic: str) -> str:
    return typeset(f"{facts.about.title} {facts.topics.get(topic, '')}")


def _innocent(facts: Facts, item: Item) -> set[str]:
    """Words that the question may share with its answer.

    Those of the title stand in most questions, that of a kind in those for it, and what
    other options or other members have too tells nothing.
    """
    texts = [typeset(facts.about.title), item.hint, *fillers(facts)]
    return _words([*texts, *options(item)[1:], *_fellows(facts, item)])


def _fellows(facts: Facts, item: Item) -> Iterator[str]:
    """What stands beside the blank in a sentence that is a list."""
    if item.format == "cloze":
        for value in facts.facts[item.facts[0]].values.get(item.role, ()):
            if name(facts, value) != item.key.text:
                lead = value.lead if isinstance(value, Thing) else ""
                yield f"{lead} {name(facts, value)}"


def _asked(item: Item) -> Iterator[tuple[str, str]]:
    """What is asked, with what answers it."""
    match item.format:
        case "matching":
            yield from ((part.prompt, part.answer.text) for part in item.parts)
        case "recall":
            yield from ((item.stem, part.answer.text) for part in item.parts)
        case "choice" | "short" | "cloze" if item.kind not in SYMMETRIC:
            yield item.stem, item.key.text


def _stands(answer: str, text: str) -> bool:
    """Whether the whole answer, however short, stands in the text."""
    answer, text = answer.casefold(), text.casefold()
    whole = rf"(?<!\w){re.escape(answer)}(?!\w)"
    return answer in text and bool(re.search(whole, text))


def _words(texts: Iterable[str]) -> set[str]:
    """Words of four or more letters or digits."""
    return {word for text in texts for word in re.findall(r"\w{4,}", text.casefold())}
