"""Questions as JSON, for programs."""

from typing import Any

from factfile.items import Citation, Form, Option, Question, Reference
from factfile.outputs._json import described, document


def write(form: Form, reference: Reference) -> str:
    """The form as a JSON document that ends with a line break."""
    content = {
        "facts": reference.id,
        "title": form.title,
        "edition": reference.edition,
        "license": reference.license,
        "seed": form.seed,
        "questions": [_question(question, reference) for question in form.questions],
    }
    return document(content)


def _question(question: Question, reference: Reference) -> dict[str, Any]:
    item = question.item
    return {
        **described(question),
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
