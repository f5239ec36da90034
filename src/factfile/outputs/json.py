"""Questions as JSON, for programs."""

import json
from typing import Any

from factfile.items import Citation, Form, Question, Reference


def write(form: Form, reference: Reference) -> str:
    """The form as a JSON document that ends with a line break."""
    document = {
        "facts": reference.id,
        "title": form.title,
        "edition": reference.edition,
        "license": reference.license,
        "seed": form.seed,
        "questions": [_question(question, reference) for question in form.questions],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _question(question: Question, reference: Reference) -> dict[str, Any]:
    item = question.item
    return {
        "number": question.number,
        "id": item.id,
        "kind": item.kind,
        "facts": list(item.facts),
        "topic": item.topic,
        "level": item.level,
        "stem": item.stem,
        "hint": item.hint,
        "options": [
            {"id": o.id, "text": o.text, "right": o is item.key, "why": o.why}
            for o in question.options
        ],
        "answer": item.key.text,
        "accept": list(item.accept),
        "statement": item.statement,
        "note": item.note,
        "sources": _cited(item.citations, reference),
        "others": [
            {
                "value": other.value,
                "disputed": other.disputed,
                "sources": _cited(other.citations, reference),
            }
            for other in item.others
        ],
    }


def _cited(
    citations: tuple[Citation, ...], reference: Reference
) -> list[dict[str, str]]:
    return [
        {"id": c.source, "locator": c.locator, "cite": reference.sources[c.source].cite}
        for c in citations
    ]
