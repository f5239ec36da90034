"""An Anki package: a note for each fact, a card for each question, by topic.

The lock of earlier packages makes the next one an update that learners can take: it
changes what changed, and keeps their reviews and whatever they wrote elsewhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from factfile.items import Item, Reference
from factfile.outputs.anki import decks, media, notes, publish, update
from factfile.outputs.anki.lock import Lock
from factfile.outputs.anki.notetype import SLOTS

__all__ = ["DEFAULT", "KINDS", "SLOTS", "Deck", "deck", "surplus"]

KINDS = ("short", "cloze", "first", "recall", "choice", "year")
"""The kinds of question that can be cards."""
DEFAULT = ("short", "cloze")
"""Those that make the best ones: who picks from options learns to pick."""


@dataclass(frozen=True, slots=True)
class Deck:
    """A deck as it goes out: the package, the text that corrects what a package may
    not, and the lock that the next one needs.
    """

    package: bytes
    update: str
    lock: Lock


def deck(items: Sequence[Item], reference: Reference, name: str, lock: Lock) -> Deck:
    """The deck called `name`, of items in learning order.

    ValueError if learners could not take it.
    """
    # genanki takes a tenth of a second to import, which `--help` need not wait for.
    from factfile.outputs.anki import apkg

    for item in items:
        if item.kind not in KINDS:
            raise ValueError(
                f"{item.id}: {item.kind} makes no card, only {', '.join(KINDS)} do"
            )
    topics = [item.topic for item in items]
    names = decks.names(topics, reference, name, lock.decks)
    made = tuple(notes.notes(items, reference, names, lock))
    published = publish.published(made, names, reference.edition, lock)
    return Deck(
        apkg.write(made, reference, name, published, media.files(items, reference)),
        update.write(
            made, names, reference.edition, published, decks.root(name, lock.decks)
        ),
        published,
    )


def surplus(items: Sequence[Item], reference: Reference, lock: Lock) -> list[Item]:
    """The questions that find no slot on their fact's note and so are left out."""
    left: list[Item] = []
    for guid, group in notes.groups(items, reference).items():
        asked = {reference.lasting(item.id): item for item in group}
        slots = notes.slotted([*asked], notes.known(guid, lock))
        left += [item for id, item in asked.items() if id not in slots]
    return left
