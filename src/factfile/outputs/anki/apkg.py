"""The bytes of a package: the same for the same notes, whenever and wherever made."""

import hashlib
import json
import sqlite3
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from io import BytesIO
from itertools import count
from typing import Any

import genanki

from factfile.items import Reference
from factfile.outputs.anki import decks, notetype
from factfile.outputs.anki.lock import Lock, NoteLock, Stamp
from factfile.outputs.anki.notes import Note

_DAY = 86_400_000
_STEP = 16
"""A note's id is followed by those of its cards."""


_PLACES = {name: place for place, name in enumerate(notetype.FIELD_IDS)}
"""The place of each field."""
_QUESTIONS = [_PLACES[name] for name in notetype.TEMPLATE_IDS]
"""The place of each slot's question."""


class _NoteType(genanki.Model):
    # Which field a card needs: genanki would render every template for every field.
    _req = tuple((slot, "all", (place,)) for slot, place in enumerate(_QUESTIONS))

    def __init__(self, stamp: Stamp) -> None:
        super().__init__(
            # As text, or genanki writes the note type once for every deck.
            model_id=str(notetype.ID),
            name=notetype.NAME,
            fields=notetype.fields(),
            templates=notetype.templates(),
            css=notetype.style(),
        )
        self.time = stamp.time

    def to_json(self, timestamp: float, deck_id: int) -> dict[str, Any]:
        # The deck is where a learner's own new notes would go: nowhere in particular.
        return {**super().to_json(self.time, deck_id), "did": None}


class _Note(genanki.Note):
    # genanki gives the whole package one time; Anki then takes every note for changed,
    # and what learners wrote into it is lost.
    def __init__(self, stamp: Stamp, first_id: int, **content: Any) -> None:
        super().__init__(**content)
        self.time, self.first_id = stamp.time, first_id
        # Each template asks for its own question, and nothing else need be looked at.
        self.cards = [
            genanki.Card(slot)
            for slot, place in enumerate(_QUESTIONS)
            if self.fields[place]
        ]

    def write_to_db(
        self, cursor: Any, timestamp: float, deck_id: int, ids: Any
    ) -> None:
        super().write_to_db(cursor, self.time, deck_id, count(self.first_id))

    def _check_invalid_html_tags_in_fields(self) -> None:
        """Everything was escaped; looking for mistakes takes as long as the rest."""


class _Topic(genanki.Deck):
    # A note is made when its turn comes: ten thousand at once take longer to keep than
    # to write.
    def __init__(self, number: int, name: str, notes: Iterable[_Note]) -> None:
        super().__init__(number, name)
        self.coming = notes

    def write_to_db(self, cursor: Any, timestamp: float, ids: Any) -> None:
        super().write_to_db(cursor, timestamp, ids)
        for note in self.coming:
            note.write_to_db(cursor, timestamp, self.deck_id, ids)


def write(
    notes: Sequence[Note],
    reference: Reference,
    name: str,
    lock: Lock,
    media: Mapping[str, bytes],
) -> bytes:
    """A package of these notes, in learning order, and of the files that they show by
    name; the lock has all the notes.
    """
    assert lock.notetype
    top = genanki.Deck(decks.number(reference.id, ""), decks.root(name, lock.decks))
    # What was withdrawn keeps its note and asks nothing.
    facts = sum(note.cards > 0 for note in notes)
    cards = sum(note.cards for note in notes)
    top.description = decks.description(reference, facts, cards)
    model = _NoteType(lock.notetype)
    top.add_model(model)
    ids = _ids({note.guid: lock.notes[note.guid] for note in notes})
    dues: dict[str, list[tuple[int, Note]]] = {}
    for due, note in enumerate(notes, 1):
        dues.setdefault(note.topic, []).append((due, note))
    topics = [
        _Topic(
            decks.number(reference.id, topic),
            lock.decks[topic],
            _made(dues[topic], model, lock, ids),
        )
        for topic in sorted(dues)
    ]
    return _zip(_database([top, *topics]), media)


def _made(
    notes: Iterable[tuple[int, Note]],
    model: _NoteType,
    lock: Lock,
    ids: Mapping[str, int],
) -> Iterator[_Note]:
    for due, note in notes:
        stamp = lock.notes[note.guid].stamp
        fields = [""] * len(_PLACES)
        for name, html in note.fields.items():
            fields[_PLACES[name]] = html
        fields[_PLACES["Edition"]] = stamp.edition
        yield _Note(
            stamp,
            ids[note.guid],
            model=model,
            fields=fields,
            tags=note.tags,
            guid=note.guid,
            due=due,
        )


def _ids(notes: dict[str, NoteLock]) -> dict[str, int]:
    """An id for each note: to Anki, the millisecond in which it was made.

    It is one of the day before the edition, never in the future, and hangs on the note
    alone, so that what did not change stays the same byte for byte.
    """
    ids: dict[str, int] = {}
    taken = set()
    for guid, note in sorted(notes.items()):
        day = Stamp("", note.stamp.edition).time * 1000 - _DAY
        place = int.from_bytes(hashlib.sha256(guid.encode()).digest()[:8], "big")
        while (first := day + place % (_DAY // _STEP) * _STEP) in taken:
            place += 1
        taken.add(first)
        ids[guid] = first
    return ids


def _database(decks: list[genanki.Deck]) -> bytes:
    with closing(sqlite3.connect(":memory:")) as connection:
        # What was overwritten leaves no trace, which each SQLite leaves elsewhere.
        connection.execute("PRAGMA secure_delete = ON")
        genanki.Package(decks).write_to_db(connection.cursor(), 0, count())
        connection.commit()
        connection.execute("VACUUM")
        data = bytearray(connection.serialize())
    # The version of SQLite that wrote it.
    data[96:100] = bytes(4)
    return bytes(data)


def _zip(database: bytes, media: Mapping[str, bytes]) -> bytes:
    # A file goes by its number, and a list tells its name.
    named = json.dumps({str(number): name for number, name in enumerate(media)})
    files = {"collection.anki2": database, "media": named.encode()}
    files |= {str(number): data for number, data in enumerate(media.values())}
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for name, data in files.items():
            # Left to itself, zipfile writes the time, the system and its permissions.
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            # Harder work than 5 makes it no smaller.
            package.writestr(entry, data, zipfile.ZIP_DEFLATED, 5)
    return target.getvalue()
