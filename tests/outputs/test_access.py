"""Cards and pages as a screen reader and weak eyes meet them: axe-core finds nothing."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from cards import CITY, ITEMS, REFERENCE
from learner import Learner
from playwright.sync_api import Browser

from factfile.outputs.flashcards import flashcards

DECKS = Path(__file__).parents[2] / "decks"
STEP = 47
"""Every so many cards one is looked at."""


def complaints(
    browser: Browser,
    html: str,
    width: int,
    *but: str,
    scheme: Literal["light", "dark"] = "light",
) -> list[str]:
    page = browser.new_page(
        viewport={"width": width, "height": 800}, color_scheme=scheme
    )
    page.set_content(html)
    rules = {rule: {"enabled": False} for rule in but}
    found = Axe().run(page, options={"rules": rules}).response["violations"]
    page.close()
    return [
        f"{one['id']}: {node['html']}: {node['failureSummary']}"
        for one in found
        for node in one["nodes"]
    ]


def page_of(card: str, night: bool) -> str:
    """What Anki's reviewer has around a card."""
    mode = "nightMode night_mode" if night else ""
    # The window is Anki's own: title, language and scale are not the card's to say.
    return (
        '<!doctype html><html lang="en"><head><title>Anki</title>'
        '<meta name="viewport" content="width=device-width"></head>'
        f'<body class="card {mode}">{card}</body></html>'
    )


@pytest.mark.parametrize(
    ("night", "width"), [(False, 360), (True, 1000)], ids=["phone", "night"]
)
def test_cards_can_be_read_by_everybody(
    learner: Learner, browser: Browser, night: bool, width: int
) -> None:
    learner.take((DECKS / "international-workers-aid.apkg").read_bytes())
    cards = learner.cards()[::STEP]
    assert len(cards) > 10
    for card in cards:
        for side in (card.question(), card.answer()):
            # The answer of a folded list is looked at unfolded.
            html = page_of(re.sub("<details>", "<details open>", side), night)
            # A card is no page, and has no heading.
            assert complaints(browser, html, width, "page-has-heading-one") == []


@pytest.mark.parametrize(
    ("scheme", "width"), [("light", 360), ("dark", 1000)], ids=["phone", "dark"]
)
def test_flashcards_can_be_read_by_everybody(
    browser: Browser, scheme: Literal["light", "dark"], width: int
) -> None:
    longer = replace(CITY, stem="What was it? " * 70)
    html = flashcards([*ITEMS, longer], REFERENCE, "Aid in cards")
    assert complaints(browser, html, width, scheme=scheme) == []


@pytest.mark.parametrize("page", sorted(p.name for p in DECKS.glob("*.html")))
@pytest.mark.parametrize("width", [360, 1000])
def test_pages_can_be_read_by_everybody(
    browser: Browser, page: str, width: int
) -> None:
    html = (DECKS / page).read_text(encoding="utf-8")
    assert complaints(browser, html, width) == []
