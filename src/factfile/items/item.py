"""Items: one question each, with its key, its distractors and their reasons."""

from dataclasses import dataclass

from factfile.items.reference import Citation, Period

BLANK = "_____"
"""Stands in a cloze stem where the answer was; it occurs in no other text."""

TRUE, FALSE = "true", "false"
"""The ids of the two options of a true/false item."""


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
        return BANDS[(self.value >= 0.4) + (self.value >= 0.6)]


BANDS = ("easy", "medium", "hard")
COGNITION = ("remember", "understand", "analyze")
"""The cognitive levels, the lowest first."""
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
    `cognition` is the cognitive level, one of COGNITION. `time` is when
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
