"""What is right on each line of a question, for programs that mark it."""

import re
from collections.abc import Callable, Iterator

from factfile.items import Option, Question

DATE = re.compile(r"(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?")
"""A month or a day as the id of an option."""


def right(question: Question, chosen: Callable[[Option], str]) -> list[list[str]]:
    """All that is right on each line; what is chosen goes by the name given to it."""
    item = question.item
    match item.format:
        case "choice" | "true_false":
            return [[chosen(item.key)]]
        case "matching":
            return [[chosen(part.answer)] for part in question.parts]
        case "order":
            return [[part.answer.text] for part in question.parts]
        case "recall":
            return [[*_spellings(part.answer)] for part in question.parts]
        case _:
            return [[*_spellings(item.key), *item.accept]]


def _spellings(answer: Option) -> Iterator[str]:
    """The answer, and where it is a day or a month, other usual ways to write it."""
    yield answer.text
    date = DATE.fullmatch(answer.id)
    word = re.search(r"[^\W\d]+", answer.text)
    if not (date and word):
        return
    year, month, day = date.groups()
    yield date[0]
    if day is None:
        yield from (f"{word[0][:3]} {year}", f"{month} {year}", f"{int(month)} {year}")
        return
    for name in (word[0], word[0][:3]):
        yield f"{int(day)} {name} {year}"
        yield f"{int(day)} of {name} {year}"
        yield f"{name} {int(day)} {year}"
    yield f"{day} {month} {year}"
    yield f"{int(day)} {int(month)} {year}"
    # Of two numbers up to twelve nobody knows which is the month.
    if int(day) > 12:
        yield f"{int(month)} {int(day)} {year}"
