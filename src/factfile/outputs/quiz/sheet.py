"""What the student's sheet prints of a form: no key, no reasons, no ids."""

import re
from dataclasses import dataclass
from string import ascii_uppercase
from typing import NamedTuple

from factfile import items
from factfile.items import BLANK, Form, Item, Question


class Format(NamedTuple):
    """What stands above the questions of a format."""

    heading: str
    directions: str


FORMATS = {
    "choice": Format("Multiple choice", "Choose the one right answer."),
    "true_false": Format("True or false", "Is the statement true or false?"),
    "matching": Format(
        "Matching",
        "Write a letter on each line, for a point each. Not every letter is used.",
    ),
    "order": Format(
        "Order in time", "Write a number into each box. A point if all are right."
    ),
    "short": Format("Short answers", "Write the answer on the line."),
    "cloze": Format("Missing words", "Write what is missing on the line."),
    "recall": Format(
        "Lists", "Write one on each line, in any order, for a point each."
    ),
}

SHORT = 34
"""An option of up to so many characters fits half a line."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question without its answer; its stem is in pieces, see `pieces`."""

    number: int
    stem: tuple[str, ...]
    hint: str
    options: tuple[tuple[str, str], ...]
    columns: int
    prompts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """The questions of one format under their heading."""

    format: str
    heading: str
    directions: str
    questions: tuple[Asked, ...]


def sections(form: Form) -> tuple[Section, ...]:
    """The form as the sheet prints it."""
    return tuple(map(section, form.sections))


def section(part: items.Section) -> Section:
    return Section(
        part.format, *FORMATS[part.format], tuple(map(asked, part.questions))
    )


def asked(question: Question) -> Asked:
    texts = [option.text for option in question.options]
    return Asked(
        number=question.number,
        stem=pieces(question.item),
        hint=question.item.hint,
        options=tuple(zip(ascii_uppercase, texts, strict=False)),
        prompts=tuple(part.prompt for part in question.parts),
        columns=2 if all(len(text) <= SHORT for text in texts) else 1,
    )


def pieces(item: Item) -> tuple[str, ...]:
    """The stem, cut where a blank belongs, or a NOT in bold, which is easily missed."""
    if item.kind == "which_not":
        return tuple(re.split(r"\bNOT\b", item.stem))
    return tuple(item.stem.split(BLANK))
