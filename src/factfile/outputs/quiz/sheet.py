"""What the student's sheet prints of a form: no key, no reasons, no ids."""

from dataclasses import dataclass
from string import ascii_uppercase
from typing import NamedTuple

from factfile import items
from factfile.items import BLANK, Form, Question


class Kind(NamedTuple):
    """What stands above the questions of a kind."""

    heading: str
    directions: str


KINDS = {
    "choice": Kind("Multiple choice", "Choose the one right answer."),
    "true_false": Kind("True or false", "Is the statement true or false?"),
    "short": Kind("Short answers", "Write the answer on the line."),
    "cloze": Kind("Missing words", "Write what is missing on the line."),
}

SHORT = 34
"""An option of up to so many characters fits half a line."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question without its answer; its stem is cut where a blank belongs."""

    number: int
    stem: tuple[str, ...]
    hint: str
    options: tuple[tuple[str, str], ...]
    columns: int


@dataclass(frozen=True, slots=True)
class Section:
    """The questions of one kind under their heading."""

    kind: str
    heading: str
    directions: str
    questions: tuple[Asked, ...]


def sections(form: Form) -> tuple[Section, ...]:
    """The form as the sheet prints it."""
    return tuple(map(section, form.sections))


def section(part: items.Section) -> Section:
    return Section(part.kind, *KINDS[part.kind], tuple(map(asked, part.questions)))


def asked(question: Question) -> Asked:
    texts = [option.text for option in question.options]
    return Asked(
        number=question.number,
        stem=tuple(question.item.stem.split(BLANK)),
        hint=question.item.hint,
        options=tuple(zip(ascii_uppercase, texts, strict=False)),
        columns=2 if all(len(text) <= SHORT for text in texts) else 1,
    )
