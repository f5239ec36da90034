"""What a test is made of: items with their keys, distractors and reasons, drawn into
forms.

Everything here is ready to print and knows nothing of how it was found out. Texts are
plain text with real punctuation; a writer escapes them for its own format.
"""

from collections.abc import Mapping
from dataclasses import dataclass

BLANK = "_____"
"""Stands in a cloze stem where the answer was; it occurs in no other text."""

TRUE, FALSE = "true", "false"
"""The ids of the two options of a true/false item."""


@dataclass(frozen=True, slots=True)
class Citation:
    """One source for a statement, and where in it: a paragraph, a page, a remark."""

    source: str
    locator: str = ""


@dataclass(frozen=True, slots=True)
class OtherValue:
    """A value that other sources give for the same thing.

    `disputed` tells a rival, which contradicts, from a refinement, which is only more
    exact.
    """

    value: str
    citations: tuple[Citation, ...]
    disputed: bool


@dataclass(frozen=True, slots=True)
class Option:
    """A possible answer, and one sentence or two that say why it is right or wrong.

    Options stand in the order of `rank`: dates and numbers ascend; names all have rank
    0 and are put in an order that tells nothing when a form is drawn.
    """

    id: str
    text: str
    why: str
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Item:
    """One question with its key.

    `id` is `kind/fact[+fact...]/role[/element]` and never changes with the wording.
    `statement` is the whole true sentence that the item asks about. `hint` says in a
    word what belongs in the blank or on the line ("city"). `accept` holds other
    spellings that count as right.
    """

    id: str
    kind: str
    facts: tuple[str, ...]
    role: str
    topic: str
    level: str
    stem: str
    key: Option
    distractors: tuple[Option, ...]
    statement: str
    hint: str
    accept: tuple[str, ...]
    citations: tuple[Citation, ...]
    others: tuple[OtherValue, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Source:
    """A source as a bibliography prints it; `short` is how a sentence names it."""

    id: str
    short: str
    cite: str


@dataclass(frozen=True, slots=True)
class Reference:
    """What outputs may say about the facts as a whole, beside the items.

    `edition` is the ISO date of the state of knowledge, `as_of` the same day in words.
    """

    id: str
    title: str
    edition: str
    as_of: str
    language: str
    license: str
    topics: Mapping[str, str]
    sources: Mapping[str, Source]


@dataclass(frozen=True, slots=True)
class Question:
    """An item with its place in a form: its number and its options in printed order."""

    number: int
    item: Item
    options: tuple[Option, ...]

    @property
    def letter(self) -> str:
        """The letter of the key: "A" for the first option."""
        return "ABCDE"[self.options.index(self.item.key)]


@dataclass(frozen=True, slots=True)
class Section:
    """The questions of one kind in a form."""

    kind: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """A test as it is handed out: the same items and seed give the same form."""

    title: str
    seed: str
    sections: tuple[Section, ...]

    @property
    def questions(self) -> tuple[Question, ...]:
        return tuple(
            question for section in self.sections for question in section.questions
        )
