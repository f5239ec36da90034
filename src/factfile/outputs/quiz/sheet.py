"""What the student's sheet prints of a form: no key, no reasons, no ids."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from factfile.items import BLANK, Form, Item, Question, letters

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
    why: bool


@dataclass(frozen=True, slots=True)
class Section:
    """The questions of one format under their heading."""

    format: str
    heading: str
    directions: str
    questions: tuple[Asked, ...]


def sections(form: Form, texts: Mapping[str, str]) -> tuple[Section, ...]:
    """The form as the sheet prints it."""
    return tuple(
        Section(
            part.format,
            texts[part.format],
            texts[f"{part.format}_directions"],
            tuple(map(asked, part.questions)),
        )
        for part in form.sections
    )


def asked(question: Question) -> Asked:
    texts = [option.text for option in question.options]
    return Asked(
        number=question.number,
        stem=pieces(question.item),
        hint=question.item.hint,
        options=tuple(zip(letters(len(texts)), texts, strict=True)),
        prompts=tuple(part.prompt for part in question.parts),
        columns=2 if max(map(len, texts), default=0) <= SHORT else 1,
        # What sources say against each other is worth a word in class, and no point.
        why=question.item.cognition == "analyze" and question.item.format == "choice",
    )


def pieces(item: Item) -> tuple[str, ...]:
    """The stem, cut where a blank belongs, or a NOT in bold, which is easily missed."""
    if item.kind == "which_not":
        return tuple(re.split(r"\bNOT\b", item.stem))
    return tuple(item.stem.split(BLANK))
