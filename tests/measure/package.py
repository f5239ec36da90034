"""Packages against plain genanki, size and time: .venv/bin/python tests/measure/package.py

Writes the same 10,000 notes with the same note type both ways, in one run.
"""

import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import genanki

sys.path.insert(0, str(Path(__file__).parents[1]))
from cards import REFERENCE, item

from factfile.outputs.anki import apkg, decks, notes, notetype, publish
from factfile.outputs.anki.lock import Lock

COUNT = 10_000


def main() -> None:
    items = [
        replace(
            item(kind, f"f{n}", "when", f"When was number {n} founded?", f"In {n}"),
            note="Nine lamplighters met in a boathouse.",
        )
        for n in range(COUNT)
        for kind in ("short", "cloze")
    ]
    names = decks.names(["organization"], REFERENCE, "Aid", {})
    made = tuple(notes.notes(items, REFERENCE, names, Lock()))
    lock = publish.published(made, names, REFERENCE.edition, Lock())

    start = time.perf_counter()
    ours = len(apkg.write(made, REFERENCE, "Aid", lock, {}))
    our_time = time.perf_counter() - start

    start = time.perf_counter()
    theirs = plain(made)
    their_time = time.perf_counter() - start

    print(f"{COUNT} notes, {2 * COUNT} cards")
    print(f"plain genanki: {theirs:>12,} bytes, {their_time:6.2f} s")
    print(f"factfile:      {ours:>12,} bytes, {our_time:6.2f} s")
    print(
        f"that is 1/{theirs / ours:.1f} of the size, {our_time / their_time:.2f}x time"
    )


def plain(made: tuple[notes.Note, ...]) -> int:
    model = genanki.Model(
        notetype.ID,
        notetype.NAME,
        fields=notetype.fields(),
        templates=notetype.templates(),
        css=notetype.style(),
    )
    deck = genanki.Deck(1_763_856_019_212, "Aid")
    for note in made:
        values = [note.fields.get(name, "") for name in notetype.FIELD_IDS]
        deck.add_note(genanki.Note(model, values, guid=note.guid, tags=note.tags))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plain.apkg"
        genanki.Package(deck).write_to_file(path)
        return path.stat().st_size


if __name__ == "__main__":
    main()
