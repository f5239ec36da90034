"""A collection of the real Anki, as far as a rehearsal needs it."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

# First, or the parts of Anki import each other in a circle.
import anki.collection
from anki.cards import Card, CardId
from anki.errors import BackendError
from anki.notes import Note
from anki.scheduler.v3 import CardAnswer, Scheduler

Said = dict[str, set[int]]
"""The ids of notes by what Anki's log of an import says of them."""

ERROR = "docs.ankiweb.net/templates/errors"
"""Stands on a card that Anki cannot show."""


class Anki:
    """A collection in a folder, with what Anki does by default."""

    def __init__(self, folder: Path) -> None:
        self.all = anki.collection.Collection(str(folder / "collection.anki2"))
        self.newest = 0

    def close(self) -> None:
        self.all.close()

    def take(self, package: Path) -> Said:
        """Imports a package as a double click does; which notes Anki says are new,
        updated, duplicate or conflicting.
        """
        if not zipfile.is_zipfile(package):
            raise ValueError(f"{package}: not an Anki package (.apkg)")
        options = self.all._backend.get_import_anki_package_presets()
        request = anki.collection.ImportAnkiPackageRequest(
            package_path=str(package), options=options
        )
        try:
            log = self.all.import_anki_package(request).log
        except BackendError as error:
            raise ValueError(f"{package}: Anki does not take it: {error}") from None
        self.all.models._clear_cache()
        assert self.all.db
        self.newest = self.all.db.scalar("select max(mod) from notes") or 0
        kinds = ("new", "updated", "duplicate", "conflicting")
        return {kind: {one.id.nid for one in getattr(log, kind)} for kind in kinds}

    def cards(self) -> list[Card]:
        """All cards in a lasting order: by their notes' guids, and by their places."""
        cards = [self.all.get_card(id) for id in self.all.find_cards("")]
        guids = {card.id: self.note(card).guid for card in cards}
        return sorted(cards, key=lambda card: (guids[card.id], card.ord))

    def note(self, card: Card) -> Note:
        return self.all.get_note(card.nid)

    def review(self, card: Card) -> None:
        """Answers a card with "easy"."""
        card.start_timer()
        states = self.all._backend.get_scheduling_states(card.id)
        scheduler = self.all.sched
        assert isinstance(scheduler, Scheduler)
        answer = scheduler.build_answer(
            card=card, states=states, rating=CardAnswer.EASY
        )
        scheduler.answer_card(answer)

    def reviews(self, card: CardId) -> int:
        """How often a card was answered, as the log of all reviews has it."""
        assert self.all.db
        count: int = self.all.db.scalar(
            "select count() from revlog where cid = ?", card
        )
        return count

    def backdate(self) -> None:
        """Makes all that was changed here as old as the newest note of the package.

        A learner works before the next release comes out; a rehearsal works today.
        """
        database = self.all.db
        assert database
        newest = self.newest
        database.execute("update notes set mod = min(mod, ?)", newest)
        database.execute("update notetypes set mtime_secs = min(mtime_secs, ?)", newest)
        self.all.models._clear_cache()

    def empty(self) -> int:
        """Cards that Empty Cards would remove."""
        return sum(len(note.card_ids) for note in self.all.get_empty_cards().notes)

    def unrenderable(self) -> Iterator[str]:
        """Each card that Anki cannot show; those that are empty it shows on purpose."""
        left = {id for note in self.all.get_empty_cards().notes for id in note.card_ids}
        for card in self.cards():
            shown = card.question() + card.answer()
            if card.id not in left and ERROR in shown:
                yield f"{self.note(card).guid}: card {card.ord + 1} cannot be shown"

    def missing(self) -> tuple[str, ...]:
        """Files that cards name and the collection has not."""
        return tuple(self.all.media.check().missing)
