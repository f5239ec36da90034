"""What a correction changed in a set that was printed."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from factfile.forms.sets import Asked, Set, asked
from factfile.items import Form, Question, letters

LINES = ("matching", "order", "recall")
"""Formats whose answers stand on lines; which of them changed is not kept."""


@dataclass(frozen=True, slots=True)
class Erratum:
    """A question that is not any more as it was printed.

    `what` changed: "answer" if another is right, "question" if it is put in other
    words, "key" if only the key says something else, "gone" if it is asked no more, in
    which case there is no question `now`. `was` is the letter or the verdict that the
    key gave, where it gave one.
    """

    letter: str
    number: int
    item: str
    what: str
    was: str
    now: Question | None


def errata(
    set: Set, now: Sequence[Form], lasting: Callable[[str], str]
) -> Iterator[Erratum]:
    """What changed since the set was drawn, by its forms as they are now."""
    for sheet, form in zip(set.sheets, now, strict=True):
        questions = {question.number: question for question in form.questions}
        for number, then in enumerate(sheet.questions, 1):
            question = questions.get(number)
            if what := _what(then, question, lasting):
                was = _answer(then)
                yield Erratum(sheet.letter, number, then.id, what, was, question)


def _what(then: Asked, question: Question | None, lasting: Callable[[str], str]) -> str:
    if question is None:
        return "gone"
    now = asked(question, lasting)
    told = now.answer != then.answer
    if now.key != then.key or (told and question.item.format in LINES):
        return "answer"
    # An option that came for another may have moved the letter of the right one.
    if now.sheet != then.sheet or now.options != then.options:
        return "question"
    return "key" if told else ""


def _answer(then: Asked) -> str:
    """The letter of the answer that was printed as right, or the verdict."""
    if then.key in then.options:
        return letters(len(then.options))[then.options.index(then.key)]
    return then.key if then.key in ("true", "false") else ""
