"""An Anki package: a note for each fact, a card for each question, by topic.

The lock of earlier packages makes the next one an update that learners can take: it
changes what changed, and keeps their reviews and whatever they wrote elsewhere.
"""

from collections.abc import Sequence

from factfile.items import Item, Reference
from factfile.outputs.anki import decks, notes, publish
from factfile.outputs.anki.lock import Lock
from factfile.outputs.anki.notetype import SLOTS

__all__ = ["KINDS", "SLOTS", "package", "surplus"]

KINDS = ("short", "cloze")
"""The kinds of question that make good cards."""


def package(
    items: Sequence[Item], reference: Reference, name: str, lock: Lock
) -> tuple[bytes, Lock]:
    """The package of a deck called `name`, and the lock that the next one needs.

    The items stand in learning order. ValueError if learners could not take it.
    """
    # genanki takes a tenth of a second to import, which `--help` need not wait for.
    from factfile.outputs.anki import apkg

    for item in items:
        if item.kind not in KINDS:
            raise ValueError(
                f"{item.id}: {item.kind} makes no card, only {' and '.join(KINDS)} do"
            )
    names = decks.names((item.topic for item in items), reference, name, lock.decks)
    made = tuple(notes.notes(items, reference, names, lock))
    published = publish.published(made, names, reference.edition, lock)
    return apkg.write(made, reference, name, published), published


def surplus(items: Sequence[Item], reference: Reference, lock: Lock) -> list[Item]:
    """The questions that find no slot on their fact's note and so are left out."""
    return [
        item
        for guid, group in notes.groups(items, reference.id).items()
        for item in group
        if item.id not in notes.slotted(group, notes.known(guid, lock))
    ]
