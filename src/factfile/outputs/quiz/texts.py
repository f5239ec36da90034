"""The words that a sheet prints around its questions, to be said in any language."""

import re
from collections.abc import Mapping
from functools import lru_cache

from factfile.items import Reference

TEXTS: Mapping[str, str] = {
    "name": "Name",
    "class": "Class",
    "date": "Date",
    "score": "Score",
    "form": "Form",
    "page": "Page {page} of {pages}",
    "facts_as_of": "Facts as of",
    "licence": "Licence:",
    "true": "True",
    "false": "False",
    "why": "Why?",
    "choice": "Multiple choice",
    "choice_directions": "Choose the one right answer.",
    "true_false": "True or false",
    "true_false_directions": "Is the statement true or false?",
    "matching": "Matching",
    "matching_directions": (
        "Write a letter on each line, for a point each. Not every letter is used."
    ),
    "order": "Order in time",
    "order_directions": "Write a number into each box. A point if all are right.",
    "short": "Short answers",
    "short_directions": "Write the answer on the line.",
    "cloze": "Missing words",
    "cloze_directions": "Write what is missing on the line.",
    "recall": "Lists",
    "recall_directions": "Write one on each line, in any order, for a point each.",
}
"""Each by its name in a recipe. In `page` stand {page} and {pages}."""


UNSAFE = re.compile(r"[\W_]")


def imprint(reference: Reference, texts: Mapping[str, str] = TEXTS) -> str:
    """Of which day the facts are, and under what licence, if they have one."""
    as_of = f"{texts['facts_as_of']} {reference.as_of}."
    licence = f" {texts['licence']} {reference.license}." if reference.license else ""
    return as_of + licence


def css_string(text: str) -> str:
    """The text as CSS writes it, safe in <style>, where HTML's escapes mean nothing."""
    escaped = UNSAFE.sub(lambda found: f"\\{ord(found[0]):x} ", text)
    return f'"{escaped}"'


@lru_cache  # All forms of a quiz say it alike.
def css_page(text: str) -> str:
    """The number of a page in words, as CSS writes it."""
    counters = {"{page}": "counter(page)", "{pages}": "counter(pages)"}
    pieces = re.split(r"(\{pages?\})", text)
    return " ".join(
        counters.get(piece) or css_string(piece) for piece in pieces if piece
    )
