"""The record of a test as a program reads it."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from factfile.items import Form, Reference
from factfile.outputs.record import write

Document = dict[str, Any]

SCHEMA: Document = json.loads(
    (Path(__file__).parents[1] / "docs" / "form-1.schema.json").read_text("utf-8")
)


def record(forms: Sequence[Form], reference: Reference, name: str = "") -> Document:
    document: Document = json.loads(write(forms, reference, name))
    return document


def questions(document: Document) -> list[Document]:
    return [question for form in document["forms"] for question in form["questions"]]
