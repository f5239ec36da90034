"""A learner with the real Anki, for tests to hand packages to."""

from html.parser import HTMLParser
from pathlib import Path

# First, or the parts of Anki import each other in a circle.
import anki.collection
from anki.cards import Card
from anki.scheduler.v3 import CardAnswer, Scheduler

__all__ = ["Card", "Learner", "shown", "sides"]


class Learner:
    """A learner's collection, with what Anki does by default."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.anki = anki.collection.Collection(str(folder / "collection.anki2"))

    def take(self, data: bytes) -> dict[str, int]:
        """Imports a package as a double click does; what Anki says that it did."""
        path = self.folder / "deck.apkg"
        path.write_bytes(data)
        options = self.anki._backend.get_import_anki_package_presets()
        log = self.anki.import_anki_package(
            anki.collection.ImportAnkiPackageRequest(
                package_path=str(path), options=options
            )
        ).log
        return self._said(log)

    def take_text(self, text: str) -> dict[str, int]:
        """Imports a text as File > Import does; what Anki says that it did."""
        path = self.folder / "update.csv"
        path.write_text(text, encoding="utf-8")
        metadata = self.anki.get_csv_metadata(path=str(path), delimiter=None)
        request = anki.collection.ImportCsvRequest(path=str(path), metadata=metadata)
        return self._said(self.anki.import_csv(request).log)

    def _said(self, log: anki.collection.ImportLogWithChanges.Log) -> dict[str, int]:
        self.anki.models._clear_cache()
        said = {
            name: len(getattr(log, name))
            for name in ("new", "updated", "duplicate", "conflicting")
        }
        return {name: count for name, count in said.items() if count}

    def add_field(self, name: str) -> None:
        """Adds a field of the learner's own to the note type."""
        models = self.anki.models
        notetype = models.by_name("factfile")
        assert notetype
        models.add_field(notetype, models.new_field(name))
        models.update_dict(notetype)
        models._clear_cache()

    def write(
        self, card: Card, fields: dict[str, str], tags: tuple[str, ...] = ()
    ) -> None:
        """Edits the note of a card, as in the browser, and adds tags."""
        note = card.note()
        for name, value in fields.items():
            note[name] = value
        note.tags += tags
        self.anki.update_note(note)

    def cards(self, search: str = "") -> list[Card]:
        cards = [self.anki.get_card(id) for id in self.anki.find_cards(search)]
        return sorted(cards, key=lambda card: (card.due, card.ord))

    def card(self, fact: str, slot: int = 1) -> Card:
        return self.cards(f"Id:iwa/{fact} card:{slot}")[0]

    def review(self, card: Card) -> None:
        card.start_timer()
        states = self.anki._backend.get_scheduling_states(card.id)
        scheduler = self.anki.sched
        assert isinstance(scheduler, Scheduler)
        scheduler.answer_card(
            scheduler.build_answer(card=card, states=states, rating=CardAnswer.EASY)
        )


def sides(card: Card) -> tuple[str, str]:
    """Front and back as Anki's window shows them to who has typed nothing yet."""
    place = f"[[type:Typed {card.ord + 1}]]"
    typed = card.note()[f"Typed {card.ord + 1}"]
    asked = '<input type="text" aria-label="The answer, to be typed">'
    front, back = card.question(), card.answer()
    return front.replace(place, asked), back.replace(place, f"<code>{typed}</code>")


class _Shown(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.text, self.hidden = "", False

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.hidden = tag == "style"
        self.text += "\n" if tag == "br" else ""

    def handle_endtag(self, tag: str) -> None:
        self.hidden = False

    def handle_data(self, data: str) -> None:
        self.text += "" if self.hidden else data


def shown(html: str) -> str:
    """What a reader sees of it."""
    page = _Shown()
    page.feed(html)
    page.close()
    return page.text
