"""Cards as Anki shows them: the templates of the note type, filled with a note."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from factfile.items import Item, Reference
from factfile.outputs.anki import decks, notes, notetype, publish
from factfile.outputs.anki.lock import Lock

_SECTION = re.compile(r"\{\{#(.+?)\}\}(.*?)\{\{/\1\}\}", re.DOTALL)
_PLACE = re.compile(r"\{\{(.+?)\}\}")
_INPUT = '<input type="text" aria-label="The answer, to be typed">'


@dataclass(frozen=True, slots=True)
class Card:
    """The two sides of a card, as HTML; `item` is the lasting id of its question."""

    item: str
    front: str
    back: str


def cards(
    items: Sequence[Item], reference: Reference, name: str, lock: Lock
) -> Iterator[Card]:
    """The cards of the deck called `name`, note by note, as learners would meet them
    now; whatever speaks against publishing it.
    """
    topics = [item.topic for item in items]
    names = decks.names(topics, reference, name, lock.decks)
    for note in notes.notes(items, reference, names, lock):
        edition = publish.stamp(note, reference.edition, lock).edition
        yield from _cards(note.slots, {**note.fields, "Edition": edition})


def _cards(slots: Sequence[str], fields: Mapping[str, str]) -> Iterator[Card]:
    for slot, (item, template) in enumerate(
        zip(slots, notetype.templates(), strict=False), 1
    ):
        if template["name"] in fields:
            typed = f"Typed {slot}"
            front = {**fields, f"type:{typed}": _INPUT}
            back = {**fields, f"type:{typed}": f"<code>{fields.get(typed)}</code>"}
            yield Card(
                item, _filled(template["qfmt"], front), _filled(template["afmt"], back)
            )


def _filled(template: str, fields: Mapping[str, str]) -> str:
    """The template with its fields; what is asked for where there is none is left out.

    Whatever opens a place in a text stands there as an entity, and opens none.
    """
    while _SECTION.search(template):
        template = _SECTION.sub(
            lambda part: part[2] if part[1] in fields else "", template
        )
    return _PLACE.sub(lambda place: fields.get(place[1], ""), template).strip()
