"""Cards as a page shows them, beside the same cards in the real Anki."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from cards import CITY, ITEMS, NAME_OF_DECK, REFERENCE, WHEN, build, item
from learner import Learner, sides

from factfile.cli import _facts, _make
from factfile.items import Item, Option, Part, Picture
from factfile.outputs.anki.card import Card, cards
from factfile.outputs.anki.lock import Lock
from factfile.outputs.anki.notetype import style

ROOT = Path(__file__).parents[2]

SHIP = Picture(".png", b"\x89PNG\r\n\x1a\n", "A sailor", "CC0", "A steamer")
OPTIONS = item(
    "choice",
    "seat-paris",
    "city",
    "Where did it sit?",
    "Paris",
    format="choice",
    distractors=(Option("bonn", "Bonn", "It never did."),),
)
YEAR = item("short", "seat-paris", "during", "In which year did it move?", "1933")
LIST = item(
    "recall",
    "relief",
    "food",
    "What was sent?",
    "bread and milk",
    parts=(Part("", Option("b", "bread", "")), Part("", Option("m", "milk", ""))),
)
BOTH = item("first", "founded", "when", "Which came first?", "The first")
TRAP = "<b>{{Answer 1}} {{#Note}} [sound:x.mp3] \\(x\\) & {{/Note}}"
"""What would be a field, a sound or a formula if it were not text."""


def as_shown(learner: Learner) -> list[list[str]]:
    """Front and back of each card by Anki itself, without the style."""
    head = f"<style>{style()}</style>"
    found = [sides(card) for card in learner.cards()]
    assert all(side.startswith(head) for card in found for side in card)
    return [[side.removeprefix(head).strip() for side in card] for card in found]


def both(made: Iterable[Card]) -> list[list[str]]:
    return [[card.front, card.back] for card in made]


@pytest.mark.parametrize(
    "items",
    [
        ITEMS,
        (OPTIONS, YEAR, LIST),
        (replace(BOTH, facts=("founded", "seat-paris"), id="first/a+b/when"),),
        (replace(CITY, stem=TRAP, note=TRAP, statement=TRAP, accept=(TRAP,)),),
    ],
    ids=["words", "options", "several facts", "markup"],
)
def test_a_card_is_just_what_anki_shows(
    learner: Learner, items: tuple[Item, ...]
) -> None:
    shows = {"seat-paris": SHIP}
    learner.take(build(items, pictures=shows)[0])

    made = cards(items, replace(REFERENCE, pictures=shows), NAME_OF_DECK, Lock())

    shown = as_shown(learner)
    assert len(shown) == len(items)
    assert both(made) == shown


def test_every_card_of_the_history_is_just_what_anki_shows(learner: Learner) -> None:
    path, recipe = _facts.find(str(ROOT / "decks" / "international-workers-aid.toml"))
    assert recipe
    bank = _facts.bank(path)
    learner.take((ROOT / "decks" / "international-workers-aid.apkg").read_bytes())

    assert both(_make.cards(bank, recipe)) == as_shown(learner)


def test_a_card_is_known_by_its_question() -> None:
    made = cards(ITEMS, REFERENCE, NAME_OF_DECK, Lock())

    assert [card.item for card in made] == [one.id for one in ITEMS]


def test_a_question_keeps_its_slot_and_an_unchanged_note_its_edition() -> None:
    _, lock = build((WHEN, CITY, YEAR))
    later = replace(REFERENCE, edition="2027-01-01")

    (city,) = [
        c for c in cards((YEAR, CITY, WHEN), later, "", lock) if c.item == CITY.id
    ]
    assert "<span>2026-11-23</span>" in city.back

    (year,) = cards((YEAR,), later, "", lock)
    assert year.item == YEAR.id
    assert "<span>2027-01-01</span>" in year.back


def test_a_card_is_shown_though_learners_have_a_later_one() -> None:
    _, lock = build((CITY,))
    changed, earlier = replace(CITY, note="In exile?"), "2026-01-01"

    (card,) = cards((changed,), replace(REFERENCE, edition=earlier), "", lock)

    assert "In exile?" in card.back
