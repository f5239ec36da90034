"""What a test is made of: items with their keys, distractors and reasons, drawn into
forms.

Everything here is ready to print and knows nothing of how it was found out. Texts are
plain text with real punctuation; a writer escapes them for its own format.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import factorial
from string import ascii_uppercase

BLANK = "_____"
"""Stands in a cloze stem where the answer was; it occurs in no other text."""

TRUE, FALSE = "true", "false"
"""The ids of the two options of a true/false item."""


@dataclass(frozen=True, slots=True)
class Citation:
    """One source for a statement, and where in it: a paragraph, a page, a remark."""

    source: str
    locator: str = ""


def cited(short: str, locator: str) -> str:
    """A source's name with the place in it; two brackets in a row become one."""
    if locator.startswith("(") and short.endswith(")"):
        return f"{short[:-1]}; {locator[1:]}"
    if not locator or locator.startswith("("):
        return f"{short} {locator}".strip()
    return f"{short}, {locator}"


@dataclass(frozen=True, slots=True)
class Period:
    """From when to when, in years and their fractions, and how people write it."""

    begin: float
    end: float
    words: str


@dataclass(frozen=True, slots=True)
class OtherValue:
    """A value that other sources give for the same thing.

    `disputed` tells a rival, which contradicts, from a refinement, which is only more
    exact. `of` says in a word what it is the value of, where that is not what the item
    asks for: a year, where it asks for a name.
    """

    value: str
    citations: tuple[Citation, ...]
    disputed: bool
    of: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """A possible answer, and one sentence or two that say why it is right or wrong.

    Options stand in the order of `rank`: dates and numbers ascend; names all have rank
    0 and are put in an order that tells nothing when a form is drawn. `proof` is the
    rule by which a wrong option is wrong ("one", "complete" ...), empty for the key.
    """

    id: str
    text: str
    why: str
    rank: int = 0
    proof: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """One line of an item that has several, and the answer that belongs to it.

    A premise with its response, an event with its place in time, or, without a prompt,
    a member of a list.
    """

    prompt: str
    answer: Option


@dataclass(frozen=True, slots=True)
class Difficulty:
    """How hard an item may be, from 0 to 1: an estimate from the facts, untried.

    `parts` are what it is made of, each from 0 to 1, in the words of the reference.
    """

    value: float
    parts: tuple[tuple[str, float], ...] = ()

    @property
    def band(self) -> str:
        """In a word: easy, medium or hard."""
        return "easy" if self.value < 0.4 else "medium" if self.value < 0.6 else "hard"


UNTRIED = Difficulty(0.5)


@dataclass(frozen=True, slots=True)
class Item:
    """One question with its key.

    `id` is `kind/fact[+fact...]/role[/element]` and never changes with the wording.
    `kind` says how it was made, `format` how it is answered: choice, true_false, short,
    cloze, matching, order or recall. `statement` is the whole true sentence that the
    item asks about. `hint` says in a word what belongs in the blank or on the line
    ("city"). `accept` holds other spellings that count as right. `parts` are the lines
    of matching, order and recall, which have them instead of a key that one could
    choose; the distractors of matching are responses that belong to no premise.
    `cognition` is the cognitive level: remember, understand or analyze. `time` is when
    the fact was, where one date says so and nobody disputes it.
    """

    id: str
    kind: str
    format: str
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
    parts: tuple[Part, ...] = ()
    cognition: str = "remember"
    difficulty: Difficulty = UNTRIED
    time: Period | None = None

    @property
    def points(self) -> int:
        """One, and for lines that are right or wrong by themselves one each."""
        return len(self.parts) if self.format in ("matching", "recall") else 1


@dataclass(frozen=True, slots=True)
class Source:
    """A source as a bibliography prints it; `short` is how a sentence names it."""

    id: str
    short: str
    cite: str


@dataclass(frozen=True, slots=True)
class Retired:
    """A fact that is asked no more, and why, for those who have learned it."""

    fact: str
    topic: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reference:
    """What outputs may say about the facts as a whole, beside the items.

    `edition` is the ISO date of the state of knowledge, `as_of` the same day in words.
    `life` is that of the organization. `former` has the oldest id of each fact that was
    renamed, by its id of today.
    """

    id: str
    title: str
    edition: str
    as_of: str
    language: str
    license: str
    topics: Mapping[str, str]
    sources: Mapping[str, Source]
    life: Period | None = None
    former: Mapping[str, str] = field(default_factory=dict)
    retired: tuple[Retired, ...] = ()

    def lasting(self, id: str) -> str:
        """The id under which a fact, or an item of it, was first known."""
        kind, _, rest = id.partition("/")
        if not rest:
            return self.former.get(id, id)
        facts, _, place = rest.partition("/")
        first = "+".join(self.former.get(fact, fact) for fact in facts.split("+"))
        return f"{kind}/{first}/{place}"


@dataclass(frozen=True, slots=True)
class Question:
    """An item with its place in a form: its number, its options and its lines as they
    are printed.
    """

    number: int
    item: Item
    options: tuple[Option, ...]
    parts: tuple[Part, ...] = ()

    @property
    def answer(self) -> str:
        """The right answer as an overview gives it: letters for options."""
        match self.item.format:
            case "choice":
                return self.letter(self.item.key)
            case "matching":
                return " ".join(self.letter(part.answer) for part in self.parts)
            case "order":
                return " ".join(part.answer.text for part in self.parts)
        return self.item.key.text

    def letter(self, option: Option) -> str:
        """The letter of an option: "A" for the first."""
        return ascii_uppercase[self.options.index(option)]

    @property
    def chance(self) -> float:
        """How many points pure guessing gets, on average."""
        if self.item.format == "order":
            return 1 / factorial(len(self.parts))
        return self.item.points / len(self.options) if self.item.distractors else 0


@dataclass(frozen=True, slots=True)
class Section:
    """The questions of one format in a form."""

    format: str
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
