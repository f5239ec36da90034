"""Punctuation as a printer sets it, and other things that are done to words alone."""

import re
from collections.abc import Iterable
from functools import lru_cache


def capital(text: str) -> str:
    """The text with its first letter, behind quotes if need be, in upper case."""
    at = len(text) - len(text.lstrip("“‘(["))
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def typeset(text: str) -> str:
    """Straight quotes, apostrophes and hyphens between years as a printer sets them."""
    text = re.sub(r"(?<=\w)'|'(?=\d\ds?\b)", "’", text)
    text = re.sub(r"'(?=\w)", "‘", text).replace("'", "’")
    text = re.sub(r'(^|[\s(\[–—/])"(?=\S)', r"\1“", text).replace('"', "”")
    text = re.sub(r"\b(\d{4})-(\d{4})\b", r"\1–\2", text)
    return text.replace(" - ", " – ").replace("...", "…")


def joined(texts: Iterable[str], last: str = "and") -> str:
    """Texts as a list in a sentence: "a", "a and b", "a, b and c"."""
    *first, end = texts
    return f"{', '.join(first)} {last} {end}" if first else end


SHORT_NAME = re.compile(r"\b[A-ZÀ-ÖØ-Þ]\w{2,3}\b")


def names_of(text: str) -> frozenset[str]:
    """The short words of a text that begin with a capital: "Rus", "John"."""
    return frozenset(SHORT_NAME.findall(text))


@lru_cache(4096)
def words_of(text: str) -> frozenset[str]:
    """The longer words of a text, cut to five letters, which is mostly their stem."""
    words = re.findall(r"\w{5,}", text.casefold())
    return frozenset(word[:5] for word in words)
