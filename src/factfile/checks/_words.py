"""Looking for words in what an item says."""

import re
from collections.abc import Iterable
from functools import lru_cache

from factfile.facts import Facts
from factfile.facts.wording.typography import capital, names_of, typeset, words_of
from factfile.items import Item


def found(facts: Facts, words: str, item: Item, *texts: str) -> str:
    """The first word of one of the vocabulary's lists in the texts; else "".

    With a capital it is part of a name, unless it begins the text. Nothing counts that
    is quoted, or stands in the name of a thing, or means something else in its phrase,
    as in "first aid".
    """
    pattern = _pattern(tuple(facts.words["rules"][words]))
    for text in texts:
        # Few texts have such a word, and only these are worth a closer look.
        if pattern.search(text):
            match = pattern.search(_own(facts, item, text))
            if match:
                return match[0]
    return ""


def plain(facts: Facts, text: str) -> str:
    """The text without quotations, and without phrases that are exempt."""
    text = re.sub("“[^”]*”", "_", text)
    return _pattern(tuple(facts.words["rules"]["exempt"])).sub("_", text)


def attributed(facts: Facts, text: str) -> bool:
    """Whether the text is told as a source's word."""
    start: str = facts.words["said"]["according"].split("{", 1)[0]
    return text.casefold().startswith(start)


def sounds(facts: Facts, text: str) -> frozenset[str]:
    """The stems of the longer words of a text that mean something, and short names.

    A short name of the title stands in most questions, and tells nothing.
    """
    short = names_of(text) - set(facts.about.title.split())
    names = {name.casefold() for name in short} - {*fillers(facts)}
    return words_of(text) - words_of(" ".join(fillers(facts))) | names


def fillers(facts: Facts) -> tuple[str, ...]:
    """Words that any two sentences may share."""
    return (*facts.words["small"], *facts.words["rules"]["filler"])


@lru_cache(64)
def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    """The words in small letters, or with a capital before a small word, at the start.

    An apostrophe is part of a word, as in Italian "all’estero", but for "today’s".
    """
    small = sorted(words, key=len, reverse=True)
    begun = [capital(word) for word in small]
    begin, end = r"(?:(?<![\w-])|(?=,))", r"(?![\w-]|’(?!s\b))"
    phrases = _any(word for word in begun if " " in word)
    return re.compile(
        rf"{begin}{_any(small)}{end}|^{phrases}{end}"
        rf"|^{_any(begun)}(?=,|\s[a-zà-ÿ\d])"
    )


def _any(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(map(re.escape, words)) or '(?!)'})"


def _own(facts: Facts, item: Item, text: str) -> str:
    """What is said in the item's own words, without names."""
    for name in _names(facts, item):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "_", text)
    return plain(facts, text)


def _names(facts: Facts, item: Item) -> list[str]:
    """The proper names of all things that the item may name, the longest first."""
    options = (option.id for option in (item.key, *item.distractors))
    parts = (part.answer.id for part in item.parts)
    # A false statement names what its id ends with.
    ids = {item.id.rpartition("/")[2], *options, *parts}
    ids.update(*(facts.facts[fact].names for fact in item.facts))
    known = ids & facts.things.keys()
    names = {typeset(name) for id in known for name in facts.things[id].all_names}
    proper = (name for name in names if name[:1].isupper())
    return sorted(proper, key=lambda name: (-len(name), name))
