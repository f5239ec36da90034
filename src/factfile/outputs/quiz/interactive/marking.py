"""What the page that marks itself knows of a form: the key, in a veil."""

import json
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import asdict

from factfile.items import Form, Option, Question, Reference
from factfile.order import shuffle_key
from factfile.outputs._right import right
from factfile.outputs.quiz import answers


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
    # What is chosen is known by its place.
    places = {option: str(place) for place, option in enumerate(question.options)}
    return {
        "format": question.item.format,
        "points": question.item.points,
        "right": right(question, places.__getitem__),
        "verdicts": [asdict(verdict) for verdict in answer.verdicts],
        "notes": [
            {"name": name, "remarks": [_remark(remark) for remark in remarks]}
            for name, remarks in answer.notes
        ],
    }


def _remark(remark: answers.Remark) -> dict[str, object]:
    passages = [{"source": p.source.id, "text": p.text} for p in remark.passages]
    return {"text": remark.text, "passages": passages}
