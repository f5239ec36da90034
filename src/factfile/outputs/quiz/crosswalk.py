"""All forms of a quiz side by side: every answer, and where each question stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factfile.items import Form
from factfile.outputs.quiz.sheet import pieces

BESIDE = 8
"""Forms that fit side by side on a page."""


@dataclass(frozen=True, slots=True)
class Table:
    """A head of letters, and below each the cells of the rows, which begin with a
    number or a question.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]


def answers(forms: Sequence[Form]) -> Iterator[Table]:
    """By number: what is right in each form."""
    for some in _beside(forms):
        columns = [[question.answer for question in form.questions] for form in some]
        rows = enumerate(zip(*columns, strict=True), 1)
        yield Table(_heads(some), tuple((str(number), row) for number, row in rows))


def places(forms: Sequence[Form]) -> Iterator[Table]:
    """By question: its number in each form; none where the forms ask other ones."""
    first = {question.item.id: question for question in forms[0].questions}
    numbers = [{q.item.id: str(q.number) for q in form.questions} for form in forms]
    if any(each.keys() != first.keys() for each in numbers):
        return
    for start, some in zip(range(0, len(forms), BESIDE), _beside(forms), strict=True):
        near = numbers[start : start + len(some)]
        rows = (
            (" ".join(pieces(asked.item)), tuple(each[id] for each in near))
            for id, asked in first.items()
        )
        yield Table(_heads(some), tuple(rows))


def _beside(forms: Sequence[Form]) -> list[Sequence[Form]]:
    return [forms[start : start + BESIDE] for start in range(0, len(forms), BESIDE)]


def _heads(forms: Sequence[Form]) -> tuple[str, ...]:
    return tuple(form.letter for form in forms)
