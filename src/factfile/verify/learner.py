"""A learner who does to a deck what learners do, and remembers it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from anki.cards import Card, CardId
from anki.models import NotetypeDict
from anki.notes import NoteId

from factfile.verify.collection import Anki

REVIEWED, EDITED, TAGGED, HANDLED = 200, 20, 20, 5
"""Cards that are answered, notes that are edited, and tagged, and cards of each other
handling.
"""

OWN = "This is my own."
TAG = "my::own"
STYLE = "/* my own */"
DECK = "My own deck"


@dataclass(frozen=True, slots=True)
class _State:
    """What a learner has of a card."""

    name: str
    reviews: int
    due: int
    interval: int
    queue: int
    flag: int
    deck: int


class Learner:
    """Reviews, edits, tags, suspends, flags and moves; then tells what is lost."""

    def __init__(self, anki: Anki) -> None:
        self.anki = anki
        cards = anki.cards()
        firsts = list({card.nid: card for card in reversed(cards)}.values())[::-1]
        self.edited = self._edit(firsts[:EDITED])
        self.tagged = self._tag(firsts[EDITED : EDITED + TAGGED])
        for card in firsts[:REVIEWED]:
            anki.review(card)
        self._handle(cards[-3 * HANDLED :])
        self._restyle()
        anki.backdate()
        self.had = {card.id: self._state(card) for card in anki.cards()}

    def _edit(self, cards: list[Card]) -> dict[NoteId, str]:
        """Writes into the notes of these cards; what then stands there."""
        written = {}
        for card in cards:
            note = self.anki.note(card)
            note["Note"] = f"{note['Note']} {OWN}".strip()
            self.anki.all.update_note(note)
            written[note.id] = note["Note"]
        return written

    def _tag(self, cards: list[Card]) -> list[NoteId]:
        notes = [card.nid for card in cards]
        self.anki.all.tags.bulk_add(notes, TAG)
        return notes

    def _handle(self, cards: list[Card]) -> None:
        ids = [card.id for card in cards]
        suspended, flagged, moved = (ids[place::3] for place in range(3))
        anki = self.anki.all
        anki.sched.suspend_cards(suspended)
        anki.set_user_flag_for_cards(4, flagged)
        deck = anki.decks.id(DECK)
        assert deck
        anki.set_deck(moved, deck)

    def _restyle(self) -> None:
        for notetype in self._notetypes():
            notetype["css"] += STYLE
            self.anki.all.models.update_dict(notetype)

    def _notetypes(self) -> list[NotetypeDict]:
        """Those of the learner's notes."""
        used = {card.nid for card in self.anki.cards()}
        found = {self.anki.all.get_note(id).mid for id in used}
        types = (self.anki.all.models.get(id) for id in sorted(found))
        return [notetype for notetype in types if notetype]

    def _state(self, card: Card) -> _State:
        return _State(
            f"{self.anki.note(card).guid}: card {card.ord + 1}",
            self.anki.reviews(card.id),
            card.due,
            card.ivl,
            card.queue,
            card.user_flag(),
            card.did,
        )

    def lost(self, corrected: Collection[str]) -> tuple[str, ...]:
        """What the learner had and has no more, each in a sentence.

        `corrected` are the guids of notes that are otherwise now: `replaced` tells what
        was written there.
        """
        have = {card.id: self._state(card) for card in self.anki.cards()}
        words = (what for guid, what in self._gone_words() if guid not in corrected)
        return (*self._lost_cards(have), *words, *self._lost_style())

    def replaced(self, corrected: Collection[str]) -> tuple[str, ...]:
        """What the learner wrote into notes that were corrected."""
        return tuple(what for guid, what in self._gone_words() if guid in corrected)

    def _lost_cards(self, have: dict[CardId, _State]) -> Iterator[str]:
        for id, before in self.had.items():
            after = have.get(id)
            if after is None:
                yield f"{before.name}: the card is gone"
                continue
            for what in ("reviews", "due", "interval", "queue", "flag", "deck"):
                was, now = getattr(before, what), getattr(after, what)
                # A new card's place in the queue is ours to say.
                if was != now and not (what == "due" and before.reviews == 0):
                    yield f"{before.name}: its {what} was {was} and is {now}"

    def _gone_words(self) -> Iterator[tuple[str, str]]:
        for id, written in self.edited.items():
            note = self.anki.all.get_note(id)
            if note["Note"] != written:
                yield note.guid, f"{note.guid}: what the learner wrote is gone"
        for id in self.tagged:
            note = self.anki.all.get_note(id)
            if TAG not in note.tags:
                yield note.guid, f"{note.guid}: the learner's tag is gone"

    def _lost_style(self) -> Iterator[str]:
        if not all(STYLE in notetype["css"] for notetype in self._notetypes()):
            yield "the learner's own style is gone"
