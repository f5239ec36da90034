"""Questions as JSON, for programs."""

import json
from typing import Any

from factfile.items import Citation, Form, Option, Question, Reference


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
        "format": item.format,
        "facts": list(item.facts),
        "topic": item.topic,
        "level": item.level,
        "cognition": item.cognition,
        "difficulty": round(item.difficulty.value, 3),
        "stem": item.stem,
        "hint": item.hint,
        "options": [
            {**_option(o), "right": o not in item.distractors, "proof": o.proof}
            for o in question.options
        ],
        "lines": [
            {"prompt": part.prompt, "answer": _option(part.answer)}
            for part in question.parts
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
                "of": other.of,
                "sources": _cited(other.citations, reference),
            }
            for other in item.others
        ],
    }


def _option(option: Option) -> dict[str, str]:
    return {"id": option.id, "text": option.text, "why": option.why}


def _cited(
    citations: tuple[Citation, ...], reference: Reference
) -> list[dict[str, str]]:
    return [
        {"id": c.source, "locator": c.locator, "cite": reference.sources[c.source].cite}
        for c in citations
    ]
