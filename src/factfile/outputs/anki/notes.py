"""Notes: what is known of one fact, with its questions in slots that stay theirs."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from factfile.items import Item, Reference
from factfile.outputs.anki import decks, fields
from factfile.outputs.anki.html import literal
from factfile.outputs.anki.lock import Lock
from factfile.outputs.anki.notetype import SLOTS


@dataclass(frozen=True, slots=True)
class Note:
    """A note without its time; fields that are empty are left out."""

    guid: str
    topic: str
    slots: tuple[str, ...]
    fields: Mapping[str, str]
    tags: tuple[str, ...]

    @property
    def digest(self) -> str:
        """A hash of all that an update would change in a learner's collection."""
        content = json.dumps([dict(self.fields), self.tags], sort_keys=True)
        return hashlib.sha256(content.encode()).hexdigest()[:16]


def groups(items: Iterable[Item], about: str) -> dict[str, list[Item]]:
    """The items of each note by its guid, in their order."""
    found: dict[str, list[Item]] = {}
    for item in items:
        # Facts, not texts, are the identity: a corrected fact is still the same note.
        own = item.facts[0] if len(item.facts) == 1 else item.id
        found.setdefault(f"{about}/{own}", []).append(item)
    return found


def known(guid: str, lock: Lock) -> tuple[str, ...]:
    """The ids of the questions that learners have on a note."""
    return lock.notes[guid].slots if guid in lock.notes else ()


def slotted(items: Sequence[Item], given: Sequence[str]) -> tuple[str, ...]:
    """The ids of questions slot by slot: those that learners know first, then the new.

    A question that vanished keeps its slot, or another's reviews would become its own.
    """
    new = (item.id for item in items if item.id not in given)
    return (*given, *new)[:SLOTS]


def notes(
    items: Iterable[Item], reference: Reference, names: Mapping[str, str], lock: Lock
) -> Iterator[Note]:
    """A note for each fact, in the order of the items."""
    for guid, group in groups(items, reference.id).items():
        slots = slotted(group, known(guid, lock))
        # By slot, so that an order that changes elsewhere changes nothing on the note.
        asked = sorted(
            (i for i in group if i.id in slots), key=lambda i: slots.index(i.id)
        )
        if not asked:
            continue
        topic = asked[0].topic
        filled = {"Id": literal(guid), "Language": literal(reference.language)}
        filled["Deck"] = _context(reference.title, decks.title_of(names[topic]))
        filled |= _known(asked, reference) | _questions(asked, slots)
        kept = {name: html for name, html in filled.items() if html}
        yield Note(guid, topic, slots, kept, _tags(asked, reference.id))


def _context(title: str, topic: str) -> str:
    return f'{literal(title)} <span class="topic">{literal(topic)}</span>'


def _known(items: Sequence[Item], reference: Reference) -> dict[str, str]:
    return {
        "Statement": literal(items[0].statement),
        "Sources": fields.sources(items, reference),
        "Others": fields.others(items, reference),
        "Note": "<br>".join(dict.fromkeys(literal(i.note) for i in items if i.note)),
    }


def _questions(items: Sequence[Item], slots: Sequence[str]) -> dict[str, str]:
    filled = {}
    for item in items:
        slot = slots.index(item.id) + 1
        filled[f"Question {slot}"] = fields.question(item)
        filled[f"Answer {slot}"] = fields.answer(item)
        filled[f"Also {slot}"] = fields.also(item, items[0].statement)
    return filled


def _tags(items: Sequence[Item], about: str) -> tuple[str, ...]:
    tags = {f"{about}::{item.topic}" for item in items}
    tags |= {f"{about}::level::{item.level}" for item in items}
    if any(other.disputed for item in items for other in item.others):
        tags.add(f"{about}::disputed")
    return tuple(sorted(tags))
