"""Notes: what is known of one fact, with its questions in slots that stay theirs."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from factfile.items import Item, Reference, Retired
from factfile.outputs.anki import decks, fields, media
from factfile.outputs.anki.html import literal
from factfile.outputs.anki.lock import Lock
from factfile.outputs.anki.notetype import SLOTS, TEMPLATE_IDS


@dataclass(frozen=True, slots=True)
class Note:
    """A note without its time; fields that are empty are left out."""

    guid: str
    topic: str
    slots: tuple[str, ...]
    fields: Mapping[str, str]
    tags: tuple[str, ...]

    @property
    def cards(self) -> int:
        """How many questions it asks: none, where its fact was withdrawn."""
        return sum(name in self.fields for name in TEMPLATE_IDS)

    @property
    def digest(self) -> str:
        """A hash of all that an update would change in a learner's collection."""
        return digest(self.fields, self.tags)


def digest(fields: Mapping[str, str], tags: Sequence[str]) -> str:
    """A hash of the fields that are not empty, and of the tags."""
    content = json.dumps([dict(fields), tags], sort_keys=True)
    return hashlib.sha256(content.encode()).hexdigest()[:16]


def guid(reference: Reference, own: str) -> str:
    """What Anki knows a note by: the oldest id of its fact, and never a text."""
    return f"{reference.id}/{reference.lasting(own)}"


def groups(items: Iterable[Item], reference: Reference) -> dict[str, list[Item]]:
    """The items of each note by its guid, in their order."""
    found: dict[str, list[Item]] = {}
    for item in items:
        # Facts, not texts, are the identity: a corrected fact is still the same note.
        own = item.facts[0] if len(item.facts) == 1 else item.id
        found.setdefault(guid(reference, own), []).append(item)
    return found


def known(guid: str, lock: Lock) -> tuple[str, ...]:
    """The ids of the questions that learners have on a note."""
    return lock.notes[guid].slots if guid in lock.notes else ()


def slotted(ids: Sequence[str], given: Sequence[str]) -> tuple[str, ...]:
    """The ids of questions slot by slot: those that learners know first, then the new.

    A question that vanished keeps its slot, or another's reviews would become its own.
    """
    return (*given, *(id for id in ids if id not in given))[:SLOTS]


def notes(
    items: Iterable[Item], reference: Reference, names: Mapping[str, str], lock: Lock
) -> Iterator[Note]:
    """A note for each fact, in the order of the items, and one for each retired fact
    that learners have.
    """
    for id, group in groups(items, reference).items():
        asked = {reference.lasting(item.id): item for item in group}
        slots = slotted([*asked], known(id, lock))
        # By slot, so that an order that changes elsewhere changes nothing on the note.
        cards = {slot: asked[slot] for slot in slots if slot in asked}
        if cards:
            yield _note(id, cards, slots, reference, names)
    for retired in reference.retired:
        id = guid(reference, retired.fact)
        if id in lock.notes:
            yield _tombstone(id, retired, known(id, lock), reference, names)


def _note(
    guid: str,
    cards: Mapping[str, Item],
    slots: tuple[str, ...],
    reference: Reference,
    names: Mapping[str, str],
) -> Note:
    asked = [*cards.values()]
    filled = _context(guid, asked[0].topic, reference, names)
    filled |= _known(asked, reference) | _questions(cards, slots)
    kept = {name: html for name, html in filled.items() if html}
    return Note(guid, asked[0].topic, slots, kept, _tags(asked, reference.id))


def _tombstone(
    guid: str,
    retired: Retired,
    slots: tuple[str, ...],
    reference: Reference,
    names: Mapping[str, str],
) -> Note:
    """The note of a fact that is asked no more: the reason, and no question.

    Its cards are empty then, and Anki's own Empty Cards removes them with the note.
    """
    topic = retired.topic
    filled = _context(guid, topic, reference, names)
    filled["Status"] = f"Withdrawn: {literal(retired.reason)}"
    tags = (f"{reference.id}::{topic}", f"{reference.id}::withdrawn")
    return Note(guid, topic, slots, filled, tags)


def _context(
    guid: str, topic: str, reference: Reference, names: Mapping[str, str]
) -> dict[str, str]:
    title = literal(decks.title_of(names[topic]))
    return {
        "Id": literal(guid),
        "Language": literal(reference.language),
        "Deck": f'{literal(reference.title)} <span class="topic">{title}</span>',
    }


def _known(items: Sequence[Item], reference: Reference) -> dict[str, str]:
    return {
        "Statement": literal(items[0].statement),
        "Sources": fields.sources(items, reference),
        "Others": fields.others(items, reference),
        "Image": "".join(
            media.html(picture, reference) for picture in media.of(items, reference)
        ),
        "Timeline": fields.timeline(items[0].time, reference.life),
        "Note": "<br>".join(dict.fromkeys(literal(i.note) for i in items if i.note)),
    }


def _questions(cards: Mapping[str, Item], slots: Sequence[str]) -> dict[str, str]:
    filled, first = {}, next(iter(cards.values()))
    for id, item in cards.items():
        slot = slots.index(id) + 1
        filled[f"Question {slot}"] = fields.question(item)
        filled[f"Answer {slot}"] = fields.answer(item)
        filled[f"Also {slot}"] = fields.also(item, first.statement)
        filled[f"Typed {slot}"] = fields.typed(item)
    return filled


def _tags(items: Sequence[Item], about: str) -> tuple[str, ...]:
    tags = {f"{about}::{item.topic}" for item in items}
    tags |= {f"{about}::level::{item.level}" for item in items}
    if any(other.disputed for item in items for other in item.others):
        tags.add(f"{about}::disputed")
    return tuple(sorted(tags))
