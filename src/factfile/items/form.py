"""Forms: items as they are handed out, numbered and in sections."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain, count, islice, product
from math import factorial
from string import ascii_uppercase

from factfile.items.item import Item, Option, Part


@cache
def letters(number: int) -> tuple[str, ...]:
    """The first letters of so many: A to Z, then AA, AB and so on."""
    return tuple("".join(word) for word in islice(_words(), number))


def _words() -> Iterator[tuple[str, ...]]:
    sizes = (product(ascii_uppercase, repeat=size) for size in count(1))
    return chain.from_iterable(sizes)


def sign(letter: str, printed: Iterable[str]) -> str:
    """The hash of a form of that letter, on which that is printed."""
    content = "\n".join((letter, *printed))
    return hashlib.sha256(content.encode()).hexdigest()[:6]


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
        return letters(len(self.options))[self.options.index(option)]

    @property
    def chance(self) -> float:
        """How many points pure guessing gets, on average."""
        if self.item.format == "order":
            return 1 / factorial(len(self.parts))
        return self.item.points / len(self.options) if self.item.distractors else 0

    @property
    def printed(self) -> list[str]:
        """What stands on the sheet, by its ids and in its order; no id of an answer."""
        mixed = self.options if self.item.distractors else ()
        options = [option.id for option in mixed]
        return [self.item.id, *options, *[part.prompt for part in self.parts]]


@dataclass(frozen=True, slots=True)
class Section:
    """The questions of one format in a form."""

    format: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """A test as it is handed out: the same items and seed give the same form.

    `letter` tells parallel forms apart ("A", "B"); it is empty where there is only one.
    """

    title: str
    seed: str
    sections: tuple[Section, ...]
    letter: str = ""

    @property
    def questions(self) -> tuple[Question, ...]:
        return tuple(
            question for section in self.sections for question in section.questions
        )

    @property
    def hash(self) -> str:
        """Six hexadecimal digits that a sheet shares with its key and with no other:
        they hang on what is asked in which order, and tell nothing of the answers.
        """
        printed = (id for question in self.questions for id in question.printed)
        return sign(self.letter, printed)

    @property
    def points(self) -> int:
        return sum(question.item.points for question in self.questions)
