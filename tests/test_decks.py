"""What lies in decks/: up to date, and good in the real Anki and on real paper."""

import shutil
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from learner import Learner, shown
from playwright.sync_api import Browser
from pypdf import PdfReader

from factfile.cli import _facts, _make
from factfile.facts import Facts
from factfile.forms import draw
from factfile.items import BLANK, Item
from factfile.outputs import anki
from factfile.recipe import Recipe

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "decks" / "international-workers-aid.apkg"
QUIZ = ROOT / "decks" / "international-workers-aid-sample-quiz.html"
KEY = ROOT / "decks" / "international-workers-aid-sample-key.html"
ON_SCREEN = ROOT / "decks" / "international-workers-aid-sample-interactive.html"


def found() -> tuple[_facts.Bank, Recipe]:
    path, recipe = _facts.find(str(ROOT / "decks" / "international-workers-aid.toml"))
    assert recipe
    return _facts.bank(path), recipe


@pytest.fixture(scope="module")
def deck_items() -> list[Item]:
    bank, recipe = found()
    assert recipe.deck
    return _facts.chosen(bank, recipe.deck.choice)


def content(path: str, data: bytes) -> object:
    """What a file says: of a package its parts, since each zlib packs them otherwise."""
    if not path.endswith(".apkg"):
        return data.decode()
    package = zipfile.ZipFile(BytesIO(data))
    return {name: package.read(name) for name in package.namelist()}


def test_decks_are_what_the_facts_make() -> None:
    bank, recipe = found()

    made = _make.everything(bank, recipe)

    on_disk = {path: content(path.name, path.read_bytes()) for path in made}
    assert on_disk == {path: content(path.name, data) for path, data in made.items()}
    assert {path.name for path in (ROOT / "decks").iterdir()} == {
        recipe.path.name,
        *(path.name for path in made),
    }, "run make, and commit what it changed"


def test_the_facts_are_without_a_fault() -> None:
    bank, _ = found()

    assert [str(problem) for problem in bank.problems] == []


def test_anki_takes_every_note_and_makes_every_card(
    learner: Learner, deck_items: list[Item]
) -> None:
    said = learner.take(PACKAGE.read_bytes())

    # A note for each fact, and for each that is asked no more.
    assert said == {"new": len(_make.read_lock(found()[1]).notes)}
    assert len(learner.cards()) == len(deck_items)
    assert learner.anki.get_empty_cards().notes == []
    assert learner.anki.media.check().missing == []


def test_no_two_cards_have_the_same_front(learner: Learner) -> None:
    learner.take(PACKAGE.read_bytes())

    fronts = [shown(card.question()) for card in learner.cards()]

    assert len(set(fronts)) == len(fronts)


def test_taking_the_deck_again_changes_nothing(learner: Learner) -> None:
    first = learner.take(PACKAGE.read_bytes())

    assert learner.take(PACKAGE.read_bytes()) == {"duplicate": first["new"]}


def test_every_card_shows_its_question_and_its_answer(
    learner: Learner, deck_items: list[Item]
) -> None:
    learner.take(PACKAGE.read_bytes())
    fronts = {shown(card.question()): shown(card.answer()) for card in learner.cards()}

    for item in deck_items:
        [(front, back)] = [
            (front, back)
            for front, back in fronts.items()
            if item.stem.replace(BLANK, f"[{item.hint}]") in front
        ]
        # At the head of a sentence it has a capital.
        assert item.key.text.casefold() in back.casefold()
        assert item.key.text not in front
        assert all(source in back for source in ("Sources: ", item.facts[0]))


def test_no_card_has_a_mistake_in_its_template(learner: Learner) -> None:
    learner.take(PACKAGE.read_bytes())

    for card in learner.cards():
        assert "docs.ankiweb.net" not in card.question() + card.answer()
        assert "{{" not in card.question() + card.answer()


@pytest.fixture(scope="module")
def pages(browser: Browser) -> Iterator[dict[Path, list[str]]]:
    page = browser.new_page()
    texts = {}
    for path in (QUIZ, KEY):
        page.goto(path.as_uri())
        pdf = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True)))
        texts[path] = [sheet.extract_text() for sheet in pdf.pages]
    yield texts
    page.close()


def test_the_quiz_prints_all_its_questions(pages: dict[Path, list[str]]) -> None:
    bank, recipe = found()
    quiz = recipe.quizzes[0]
    form = draw(_facts.chosen(bank, quiz.choice), quiz.title, quiz.seed, quiz.count)
    text = " ".join(" ".join(pages[QUIZ]).split())

    places = [text.find(f"{q.number} {q.item.stem}") for q in form.questions]
    assert len(places) == 20
    assert -1 not in places
    assert places == sorted(places)
    for number, sheet in enumerate(pages[QUIZ], 1):
        assert f"Page {number} of {len(pages[QUIZ])}" in sheet


@pytest.mark.parametrize("path", [QUIZ, ON_SCREEN], ids=["paper", "screen"])
def test_the_sheet_holds_nothing_of_the_key(path: Path) -> None:
    bank, recipe = found()
    items = _facts.chosen(bank, recipe.quizzes[0].choice)
    sheet = path.read_text(encoding="utf-8")

    reasons = {option.why for item in items for option in (item.key, *item.distractors)}
    assert [
        why for why in reasons if why and why in sheet and why not in stems(items)
    ] == []
    assert [item.id for item in items if item.id in sheet] == []


def test_who_knows_every_answer_gets_every_point_on_the_screen(
    browser: Browser,
) -> None:
    bank, recipe = found()
    quiz = recipe.quizzes[0]
    form = draw(_facts.chosen(bank, quiz.choice), quiz.title, quiz.seed, quiz.count)
    page = browser.new_page()
    page.goto(ON_SCREEN.as_uri())

    for question in form.questions:
        options = page.locator(f"#question-{question.number} label")
        options.nth(question.options.index(question.item.key)).click()
    page.locator("#mark").click()

    assert page.locator("#score").inner_text() == "20 of 20 points"
    page.close()


def stems(items: list[Item]) -> set[str]:
    """What is asked; a true statement is its own reason."""
    return {item.stem for item in items}


def test_the_key_explains_every_option(pages: dict[Path, list[str]]) -> None:
    key = KEY.read_text(encoding="utf-8")

    assert key.count('class="question"') == 20
    assert key.count(">Right<") + key.count(">Wrong<") >= 3 * key.count(">Right<")
    assert all(
        f"Page {n} of {len(pages[KEY])}" in s for n, s in enumerate(pages[KEY], 1)
    )


TAKEN_BACK = {
    f"cloze/congresses/when/{year}": "the years beside the blank gave it away"
    for year in (1922, 1925, 1927, 1929)
}
"""Questions that learners had and that are asked no more, each with the reason."""


def test_the_published_ids_are_still_asked() -> None:
    """A question that learners have keeps its id, whatever becomes of its wording."""
    bank, recipe = found()
    asked = {item.id for item in bank.items}

    published = [
        slot for note in _make.read_lock(recipe).notes.values() for slot in note.slots
    ]

    # Of a fact that makes no card any more the cards are emptied.
    facts = {id.split("/")[1] for id in asked if id.split("/")[0] in anki.DEFAULT}
    still = [slot for slot in published if slot.split("/")[1] in facts]
    assert {slot for slot in still if slot not in asked} == set(TAKEN_BACK)
    assert len(still) > 500


def test_every_construct_of_the_format_is_in_use() -> None:
    facts: Facts = found()[0].facts

    every = facts.facts.values()
    assert {other.how for fact in every for other in fact.others} == {
        "says",
        "rivals",
        "errors",
    }
    assert {"gse79", "named"} <= {
        voice for fact in every for voice in fact.complete.values()
    }
    assert any(thing.named for thing in facts.things.values())
    assert any(thing.part_of for thing in facts.things.values())
    assert any(fact.denied for fact in every)
    assert any(fact.wrong for fact in every)
    assert any(fact.voice for fact in every)
    assert any(fact.builds_on for fact in every)
    assert {fact.level for fact in every} == {"core", "extra"}


def test_a_copy_elsewhere_builds_the_same(tmp_path: Path) -> None:
    for folder in ("decks", "facts"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    path, recipe = _facts.find(
        str(tmp_path / "decks" / "international-workers-aid.toml")
    )
    assert recipe

    made = _make.everything(_facts.bank(path), recipe)

    assert {p.name: p.read_bytes() for p in made} == {
        p.name: d for p, d in made.items()
    }
