"""A test with its parallel forms as it was printed, for programs that mark it.

It has the answers, so it stays with the key. docs/form-1.schema.json describes it.
"""

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from factfile.items import Form, Item, Question, Reference
from factfile.outputs._json import described, document
from factfile.outputs._right import right

VERSION = 1
"""Goes up, with a schema of its own, only where a program would read amiss."""

RULES = {"order": "all", "recall": "any_order"}
"""How the lines of a format are marked; those of the others each by itself."""


def write(forms: Sequence[Form], reference: Reference, name: str = "") -> str:
    """The forms as a JSON document that ends with a line break.

    `name` is that under which a ledger keeps them, if one does.
    """
    first = forms[0]
    return document(
        {
            "document": "factfile-form",
            "version": VERSION,
            "facts": reference.id,
            "edition": reference.edition,
            "title": first.title,
            "seed": first.seed,
            "set": name,
            "forms": [_form(form, reference) for form in forms],
        }
    )


def key_hash(form: Form, reference: Reference) -> str:
    """Another wherever the key has another answer, or another reason or note.

    Where the hash of a form says what was asked, this says what was right.
    """
    content = [
        (question.number, _id(question.item, reference), *_told(question))
        for question in form.questions
    ]
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()


def _told(question: Question) -> tuple[object, ...]:
    """What the key says of a question's answers, and not of the question."""
    item = question.item
    answers = [part.answer for part in question.parts] or [item.key]
    right = [(answer.text, answer.why) for answer in answers]
    spellings = sorted(item.accept)
    reasons = [option.why for option in question.options]
    return question.answer, right, spellings, reasons, item.key.why, item.note


def _form(form: Form, reference: Reference) -> dict[str, Any]:
    return {
        "letter": form.letter,
        "hash": form.hash,
        "key_hash": key_hash(form, reference),
        "points": form.points,
        "questions": [_question(question, reference) for question in form.questions],
    }


def _question(question: Question, reference: Reference) -> dict[str, Any]:
    item = question.item
    # The options of a question about time are facts.
    lasting = reference.lasting if item.kind == "first" else str
    # What is to be written down has its answer for an option, which nobody sees.
    options = question.options if item.distractors else ()
    return {
        **described(question),
        "id": _id(item, reference),
        "facts": [reference.lasting(fact) for fact in item.facts],
        "points": item.points,
        "chance": question.chance,
        "options": [
            {"letter": question.letter(option), "id": lasting(option.id)}
            for option in options
        ],
        "lines": [1 + item.parts.index(part) for part in question.parts],
        "answer": {
            "rule": RULES.get(item.format, "each"),
            "right": right(question, question.letter),
        },
    }


def _id(item: Item, reference: Reference) -> str:
    """A teacher's own question is of no fact, whatever its id looks like."""
    return reference.lasting(item.id) if item.facts else item.id
