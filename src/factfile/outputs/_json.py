"""What JSON documents of questions share."""

import json
from typing import Any

from factfile.items import Question


def document(content: dict[str, Any]) -> str:
    """The content as a JSON document that ends with a line break."""
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def described(question: Question) -> dict[str, Any]:
    """A question's number, and what its item is."""
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
    }
