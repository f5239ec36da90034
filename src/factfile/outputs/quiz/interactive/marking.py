"""What the page that marks itself knows of a form: the key, in a veil."""

import json
import re
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import asdict

from factfile.items import Form, Option, Question, Reference
from factfile.order import shuffle_key
from factfile.outputs.quiz import answers

DATE = re.compile(r"(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?")
"""A month or a day as the id of an option."""


def veiled(form: Form, reference: Reference) -> str:
    """The key as the page's script reads it, and as no glance at the source does."""
    known = {
        "form": f"factfile-quiz-{_fingerprint(form)}",
        "questions": [_known(question, reference) for question in form.questions],
        "sources": [
            {"id": source.id, "cite": source.cite}
            for source in answers.bibliography(form, reference)
        ],
    }
    return b64encode(json.dumps(known).encode()).decode()


def _fingerprint(form: Form) -> str:
    """Another for every other form: under it a device keeps what was answered."""
    ids = (
        (question.item.id, *(option.id for option in _answerable(question)))
        for question in form.questions
    )
    return shuffle_key(form.seed, *(id for each in ids for id in each))


def _answerable(question: Question) -> Iterator[Option]:
    """What an answer refers to by its place."""
    yield from question.options
    yield from (part.answer for part in question.parts)


def _known(question: Question, reference: Reference) -> dict[str, object]:
    answer = answers.answered(question, reference)
    return {
        "format": question.item.format,
        "points": question.item.points,
        "right": right(question),
        "verdicts": [asdict(verdict) for verdict in answer.verdicts],
        "notes": [
            {"name": name, "remarks": [_remark(remark) for remark in remarks]}
            for name, remarks in answer.notes
        ],
    }


def _remark(remark: answers.Remark) -> dict[str, object]:
    passages = [{"source": p.source.id, "text": p.text} for p in remark.passages]
    return {"text": remark.text, "passages": passages}


def right(question: Question) -> list[list[str]]:
    """All that is right on each line of the page; what is chosen is known by place."""
    item = question.item
    match item.format:
        case "choice" | "true_false":
            return [[_place(question, item.key)]]
        case "matching":
            return [[_place(question, part.answer)] for part in question.parts]
        case "order":
            return [[part.answer.text] for part in question.parts]
        case "recall":
            return [[*spellings(part.answer)] for part in question.parts]
        case _:
            return [[*spellings(item.key), *item.accept]]


def _place(question: Question, option: Option) -> str:
    return str(question.options.index(option))


def spellings(answer: Option) -> Iterator[str]:
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
