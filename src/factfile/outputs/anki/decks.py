"""The decks of a collection: one for each topic, under the name first published."""

import hashlib
import re
from collections.abc import Iterable, Mapping

from factfile.items import Reference
from factfile.outputs.anki.html import literal


def root(name: str, known: Mapping[str, str]) -> str:
    """The deck that holds those of all topics, called `name` if it is a new one."""
    return next((deck.partition("::")[0] for deck in known.values()), _plain(name))


def names(
    topics: Iterable[str], reference: Reference, name: str, known: Mapping[str, str]
) -> dict[str, str]:
    """The deck of every topic, known or new.

    Anki finds a deck by its name, so that a better title would only split it in two.
    It also sorts decks by name; numbers keep the topics in learning order.
    """
    holder, wanted = root(name, known), set(topics)
    return dict(known) | {
        topic: f"{holder}::{place:02} {_plain(title)}"
        for place, (topic, title) in enumerate(reference.topics.items(), 1)
        if topic in wanted and topic not in known
    }


def title_of(deck: str) -> str:
    """The title of a topic as it was first published."""
    return deck.partition("::")[2].partition(" ")[2]


def number(about: str, topic: str) -> int:
    """The id of a topic's deck, or without a topic that of the deck that holds them."""
    digest = hashlib.sha256(f"{about}/{topic}".encode()).digest()
    return 2**30 + int.from_bytes(digest[:8], "big") % 2**30


def description(reference: Reference, facts: int, cards: int) -> str:
    """What Anki shows of the whole before learning begins."""
    return (
        f"<p>{_many(facts, 'fact')}, {_many(cards, 'question')}, "
        f"{_many(len(reference.sources), 'source')}. "
        f"Edition {literal(reference.edition)}, licence {literal(reference.license)}. "
        "The sources stand on the back of every card.</p>"
    )


def _many(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def _plain(title: str) -> str:
    # A double colon would open a deck of its own.
    return re.sub(":{2,}", ":", " ".join(title.split())).strip(": ")
