"""A page for those who have a printed quiz: what was corrected in it since.

Its last part is for teachers alone, and in print a page of its own: where only the key
says something else.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from factfile.items import Option, Question, Reference
from factfile.outputs.quiz import frame
from factfile.outputs.quiz.answers import matched
from factfile.outputs.quiz.layout import Layout
from factfile.outputs.quiz.sheet import pieces
from factfile.outputs.quiz.templates import environment, render
from factfile.outputs.quiz.texts import TEXTS

PAGES = environment(__name__)
NAME = "Corrections"


@dataclass(frozen=True, slots=True)
class Correction:
    """A question as it is now, or why it does not count.

    `options` are by their letters on the printed sheet, `dropped` those of its letters
    that are no answer any more. `reworded` is whether the sheet
    reads otherwise, `answered` whether another answer is right than the key said; `was`
    is what it said, where that is known.
    """

    number: int
    question: Question | None
    options: tuple[tuple[str, Option], ...] = ()
    dropped: tuple[str, ...] = ()
    reworded: bool = False
    answered: bool = False
    was: str = ""
    reason: str = ""

    @property
    def stem(self) -> tuple[str, ...]:
        """In pieces, between which there is a blank or a NOT."""
        return pieces(self.question.item) if self.question else ()

    @property
    def right(self) -> tuple[str, ...]:
        """What is right: an answer, or one for each line."""
        if not self.question:
            return ()
        item = self.question.item
        letters = {option: letter for letter, option in self.options}
        match item.format:
            case "choice":
                return (f"{letters[item.key]}, {item.key.text}",)
            case "matching":
                pairs = matched(self.question)
                return tuple(f"{one} – {letters[o]}" for one, o in pairs if one)
            case "order":
                parts = self.question.parts
                return tuple(f"{one.prompt} – {one.answer.text}" for one in parts)
            case "recall":
                return tuple(one.answer.text for one in self.question.parts)
        return ("; ".join((item.key.text, *item.accept)),)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A form, the hash at its feet if it is known, what was corrected in it, and of
    which questions only the key changed.
    """

    letter: str
    hash: str
    corrections: tuple[Correction, ...]
    keys: tuple[Question, ...]

    @property
    def told(self) -> list[tuple[Question, tuple[str, ...]]]:
        """Those questions, with their stems in pieces."""
        return [(question, pieces(question.item)) for question in self.keys]


@dataclass(frozen=True, slots=True)
class Quiz:
    """A set under its name, and of which day in words its sheets are."""

    name: str
    title: str
    as_of: str
    sheets: tuple[Sheet, ...]


def errata(quizzes: Sequence[Quiz], reference: Reference, paper: str = "A4") -> str:
    """The page, as HTML."""
    titles = {quiz.title for quiz in quizzes}
    name = f"{titles.pop()}: corrections" if len(titles) == 1 else NAME
    around = frame(name, NAME, reference, Layout(paper), TEXTS)
    sheets = [(quiz, sheet) for quiz in quizzes for sheet in quiz.sheets]
    page = {
        "corrected": [one for one in sheets if one[1].corrections],
        "keys": [one for one in sheets if one[1].keys],
    }
    return render(PAGES, "errata.html.j2", around | page)
