"""What a correction changed in a set that was printed."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from factfile.forms.sets import Asked, Set, Sheet, asked
from factfile.items import FALSE, TRUE, Form, Option, Question, letters, sign

LINES = ("matching", "order", "recall")
"""Formats whose answers stand on lines; which of them changed is not kept."""


@dataclass(frozen=True, slots=True)
class Erratum:
    """A question that is not any more as it was printed.

    `what` changed: "answer" if another is right, "question" if it is put in other
    words, "key" if only the key says something else, "gone" if it is asked no more, in
    which case there is no question `now`. `was` is the letter or the verdict that the
    key gave, where it gave one.

    `reworded` is whether the sheet reads otherwise, too, where another answer is right.
    `options` are those of today, each by the letter that it has on the printed sheet:
    what is new by that of what is gone. `dropped` are the letters that nothing has now.
    """

    letter: str
    number: int
    item: str
    what: str
    was: str
    now: Question | None
    reworded: bool = False
    options: tuple[tuple[str, Option], ...] = ()
    dropped: tuple[str, ...] = ()


def errata(
    set: Set, now: Sequence[Form], lasting: Callable[[str], str]
) -> Iterator[Erratum]:
    """What changed since the set was drawn, by its forms as they are now."""
    for sheet, form in zip(set.sheets, now, strict=True):
        questions = {question.number: question for question in form.questions}
        for number, then in enumerate(sheet.questions, 1):
            question, was = questions.get(number), _answer(then)
            if question is None:
                yield Erratum(sheet.letter, number, then.id, "gone", was, None)
                continue
            today = asked(question, lasting)
            # An option may have come for another that reads just so.
            reworded = today.sheet != then.sheet or today.options != then.options
            if what := _what(then, today, question.item.format, reworded):
                options = _in_print(then, today, question.options)
                had = letters(len(then.options))
                yield Erratum(
                    *(sheet.letter, number, then.id, what, was, question),
                    reworded=reworded,
                    options=tuple(options),
                    dropped=tuple(x for x in had if x not in dict(options)),
                )


def _what(then: Asked, today: Asked, format: str, reworded: bool) -> str:
    told = today.answer != then.answer
    if today.key != then.key or (told and format in LINES):
        return "answer"
    return "question" if reworded else "key" if told else ""


def _answer(then: Asked) -> str:
    """The letter of the answer that was printed as right, or the verdict."""
    if then.key in then.options:
        return letters(len(then.options))[then.options.index(then.key)]
    return then.key if then.key in (TRUE, FALSE) else ""


def _in_print(
    then: Asked, today: Asked, options: Sequence[Option]
) -> list[tuple[str, Option]]:
    """The options by their letters on the sheet, in the order of these."""
    if not today.options:
        return []
    names = letters(len(then.options) + len(options))
    had = dict(zip(then.options, names, strict=False))
    gone = [letter for id, letter in had.items() if id not in today.options]
    free = iter((*gone, *names[len(then.options) :]))
    pairs = zip(today.options, options, strict=True)
    found = [(had.get(id) or next(free), option) for id, option in pairs]
    return sorted(found, key=lambda pair: names.index(pair[0]))


def hash_of(sheet: Sheet, now: Form, sure: Callable[[Asked], bool]) -> str:
    """The hash that stands on a printed sheet, if what it hangs on can still be known:
    not where lines may have read otherwise, nor where it is not sure that a question
    had in print the id under which it is kept.
    """
    questions = {question.number: question for question in now.questions}
    printed: list[str] = []
    for number, then in enumerate(sheet.questions, 1):
        question = questions.get(number)
        same = question is not None and asked(question, str) == then
        if not sure(then) or (then.lines and not same):
            return ""
        prompts = [part.prompt for part in question.parts] if question else []
        verdicts = (TRUE, FALSE) if then.key in (TRUE, FALSE) else ()
        printed += [then.id, *(then.options or verdicts), *prompts]
    return sign(sheet.letter, printed)
