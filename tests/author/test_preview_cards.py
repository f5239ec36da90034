"""The cards on the page, as Anki shows them."""

import base64
from pathlib import Path

import pytest
from learner import Learner, sides
from pages import HISTORY, PNG, ROOT, SEAT, Opened, page_of, small
from playwright.sync_api import Browser

LOOK = """(card) => {
    const from = card.getBoundingClientRect();
    return [card, ...card.querySelectorAll("*")].map((one) => {
        const box = one.getBoundingClientRect(), style = getComputedStyle(one);
        const place = box.width ? [box.x - from.x, box.y - from.y, box.width, box.height] : [];
        const look = ["font", "color", "backgroundColor", "border", "letterSpacing", "display"];
        return [one.className, ...place.map(Math.round), ...look.map((name) => style[name])];
    });
}"""
"""Where everything on a card stands, how large it is and how it looks."""


@pytest.mark.parametrize("night", [False, True], ids=["day", "night"])
def test_a_card_looks_as_in_anki(
    learner: Learner, browser: Browser, opened: Opened, night: bool
) -> None:
    learner.take((ROOT / "decks" / "international-workers-aid.apkg").read_bytes())
    page = opened(HISTORY, width=360, color_scheme="dark" if night else "light")
    mode = "nightMode night_mode" if night else ""
    cards = learner.cards()[::97]
    assert len(cards) > 4
    for card in cards:
        fact = card.note()["Id"].partition("/")[2]
        place = page.locator(f'[id="fact/{fact}"] .cards')
        place.evaluate("(one) => { one.open = true }")
        pair = place.locator(".pair").nth(card.ord).locator(".card > div")
        for side, html in enumerate(sides(card)):
            mine = pair.nth(side)
            wide = mine.evaluate("(one) => one.getBoundingClientRect().width")
            alone = browser.new_page(viewport={"width": wide, "height": 800})
            alone.set_content(f'<!doctype html><body class="card {mode}">{html}')
            theirs = alone.locator("main").evaluate(LOOK)
            alone.close()
            assert len(theirs) > 3
            assert mine.evaluate(LOOK) == theirs


def test_the_style_of_the_page_stays_out_of_the_cards_and_theirs_out_of_the_page(
    opened: Opened,
) -> None:
    page = opened(HISTORY)

    fonts = page.evaluate(
        "['header', 'summary'].map((name) => getComputedStyle("
        "document.querySelector('.anki').shadowRoot.querySelector(name)).fontFamily)"
    )
    assert all(font.startswith("system-ui") for font in fonts)
    assert "Iowan" not in page.evaluate("getComputedStyle(document.body).fontFamily")
    # Once for all cards.
    assert page.content().count(".card.nightMode") == 1


def test_a_picture_stands_with_its_fact_and_on_its_cards(
    opened: Opened, tmp_path: Path
) -> None:
    (tmp_path / "ship.png").write_bytes(PNG)
    image = 'image = { file = "ship.png", credit = "A sailor", license = "CC0", alt = "A steamer" }\n'
    path = small(tmp_path, SEAT + image)

    page = opened(path)

    page.locator(".cards > summary").click()
    pictures = page.locator("img")
    assert pictures.count() == 1 + page.locator(".pair").count()
    data = f"data:image/png;base64,{base64.b64encode(PNG).decode()}"
    for picture in pictures.all():
        assert picture.get_attribute("src") == data
        assert picture.get_attribute("alt") == "A steamer"
        picture.scroll_into_view_if_needed()
        page.wait_for_function(
            "(one) => one.naturalWidth === 1", arg=picture.element_handle()
        )
    assert "A sailor, CC0" in page.locator("figcaption").first.inner_text()
    # Its bytes stand there once.
    assert page_of(path).count(base64.b64encode(PNG).decode()) == 1
