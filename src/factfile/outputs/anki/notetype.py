"""The one note type of every deck: released, so its fields and templates stay for ever.

Anki refuses the update of a note type whose fields or templates became others, and with
it every later correction. Looks may change: the texts of the templates and the style.
"""

import hashlib
import json
from pathlib import Path
from typing import Any

ID = 1_763_856_019_211
NAME = "factfile"
SLOTS = 12

# By its id Anki knows a field or a template again, even under another name.
_FACT = {
    "Id": 101,
    "Status": 102,
    "Statement": 103,
    "Sources": 104,
    "Others": 105,
    "Note": 106,
    "Image": 107,
    "Timeline": 108,
    "Similar": 109,
    "Edition": 110,
    "Deck": 111,
    "Language": 112,
    "Spare 1": 113,
    "Spare 2": 114,
    "Spare 3": 115,
}
_SLOT = {"Question": 1000, "Answer": 2000, "Also": 3000, "Typed": 4000}
_TEMPLATE = 9000

_OPEN = {"Statement", "Note", "Question 1", "Answer 1", "Question 2", "Answer 2"}
_DESCRIPTIONS = {
    "Id": "Updates find the note by this. Please quote it when you report an error.",
    "Status": "Says so when a fact was withdrawn.",
    "Others": "What other sources say.",
    "Edition": "When this note last changed.",
    "Spare 1": "Kept for later editions.",
    "Spare 2": "Kept for later editions.",
    "Spare 3": "Kept for later editions.",
}

FIELD_IDS = _FACT | {
    f"{name} {slot}": number + slot
    for slot in range(1, SLOTS + 1)
    for name, number in _SLOT.items()
}
"""The fields in their order."""

TEMPLATE_IDS = {f"Question {slot}": _TEMPLATE + slot for slot in range(1, SLOTS + 1)}


def fields() -> list[dict[str, Any]]:
    """The fields, as Anki's JSON has them."""
    return [
        {
            "name": name,
            "id": number,
            "font": "Arial",
            "size": 16,
            "collapsed": name not in _OPEN,
            "description": _DESCRIPTIONS.get(name, ""),
            "preventDeletion": True,
            # Every note has them alike, so that a search for them finds nothing.
            "excludeFromSearch": name in ("Deck", "Language"),
        }
        for name, number in FIELD_IDS.items()
    ]


def templates() -> list[dict[str, Any]]:
    """A template for each slot: it makes a card where the slot has a question."""
    front, back = _text("front.html"), _text("back.html")
    return [
        {
            "name": name,
            "id": number,
            "qfmt": front.replace(" N}}", f" {slot}}}}}"),
            "afmt": back.replace(" N}}", f" {slot}}}}}"),
            # In Anki's list of cards, the bare texts.
            "bqfmt": f"{{{{Question {slot}}}}}",
            "bafmt": f"{{{{Answer {slot}}}}}",
        }
        for slot, (name, number) in enumerate(TEMPLATE_IDS.items(), 1)
    ]


def style() -> str:
    """The style that all cards share."""
    return _text("style.css")


def digest() -> str:
    """A hash of all that a learner would see change."""
    parts = json.dumps([fields(), templates(), style()], sort_keys=True)
    return hashlib.sha256(parts.encode()).hexdigest()[:16]


def _text(name: str) -> str:
    return Path(__file__).with_name(name).read_text(encoding="utf-8")
