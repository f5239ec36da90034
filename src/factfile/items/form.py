"""Forms: items as they are handed out, numbered and in sections."""

from dataclasses import dataclass
from math import factorial
from string import ascii_uppercase

from factfile.items.item import Item, Option, Part


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
