"""How an author finds something on the page, and comes back to it."""

import re
from collections.abc import Callable

import pytest
from pages import BAUHAUS, HISTORY, Opened, read, shown
from playwright.sync_api import Page

from factfile.cli._facts import Bank
from factfile.items import Item


def address(page: Page) -> str:
    fragment: str = page.evaluate("location.hash")
    return fragment


def counted(page: Page) -> str:
    return page.locator("output").inner_text()


def test_filters_work_by_keyboard_and_a_reload_keeps_them(opened: Opened) -> None:
    page = opened(BAUHAUS)

    def focused() -> str:
        found: str = page.evaluate("document.activeElement.name ?? ''")
        return found

    for _ in range(12):
        page.keyboard.press("Tab")
        if focused() == "q":
            break
    assert focused() == "q"
    page.keyboard.type("tomas MALDONADO")
    page.keyboard.press("Tab")
    assert focused() == "topic"
    page.keyboard.press("End")
    page.keyboard.press("Tab")
    assert focused() == "kind"
    page.keyboard.type("true")

    kept = address(page)
    assert kept == "#q=tomas+MALDONADO&topic=after&kind=true_false"
    found = shown(page, ".question")
    assert found == ["true_false/ulm-founders/person/maldonado"]
    assert page.locator(".question:visible").count() == 1
    assert counted(page) == "1 of 49 facts, 1 of 396 questions"

    page.reload()

    assert (address(page), shown(page, ".question")) == (kept, found)
    assert page.locator("[name=q]").input_value() == "tomas MALDONADO"
    assert page.locator("[name=topic]").input_value() == "after"

    page.locator("button").focus()
    page.keyboard.press("Enter")
    page.wait_for_function("location.hash === ''")

    assert counted(page) == "49 facts, 396 questions"


@pytest.mark.parametrize(
    ("choice", "fits"),
    [
        ("kind=who_says", lambda bank, item: item.kind == "who_says"),
        ("level=extra", lambda bank, item: item.level == "extra"),
        ("difficulty=hard", lambda bank, item: item.difficulty.band == "hard"),
        ("held=yes", lambda bank, item: item in bank.withheld),
        ("topic=end", lambda bank, item: item.topic == "end"),
        (
            "disputed=yes",
            lambda bank, item: any(
                other.how == "rivals"
                for other in bank.facts.facts[item.facts[0]].others
            ),
        ),
        (
            "kind=short&level=core&difficulty=medium",
            lambda bank, item: (
                (item.kind, item.level, item.difficulty.band)
                == ("short", "core", "medium")
            ),
        ),
        ("q=choice/founded/city", lambda bank, item: item.id == "choice/founded/city"),
        ("kind=nonsense&level=", lambda bank, item: True),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_filter_leaves_just_what_fits(
    opened: Opened, choice: str, fits: Callable[[Bank, Item], bool]
) -> None:
    bank = read(HISTORY)

    page = opened(HISTORY, f"#{choice}")

    fit = {item.id for item in (*bank.items, *bank.withheld) if fits(bank, item)}
    assert set(shown(page, ".question")) == fit
    assert fit
    # Whatever is looked for inside a fact need not be opened by hand.
    inside = choice.split("=")[0] in ("kind", "difficulty", "held", "q")
    unfolded = page.locator(".fact:not([hidden]) .questions[open]").count()
    narrow = inside and "nonsense" not in choice
    assert unfolded == (len(shown(page, ".fact")) if narrow else 0)


def test_a_fact_without_questions_is_found_by_its_own_words(opened: Opened) -> None:
    page = opened(HISTORY, "#q=munzenberg-break")

    assert "fact/munzenberg-break" in shown(page, ".fact")


def test_where_nothing_fits_the_page_says_so(opened: Opened) -> None:
    page = opened(HISTORY, "#q=xyzzy")

    assert shown(page, ".fact, .topic") == []
    assert re.fullmatch(r"0 of \d+ facts, 0 of [\d,]+ questions", counted(page))


def test_a_link_leads_to_what_a_filter_hides_and_a_reload_there_again(
    opened: Opened,
) -> None:
    page = opened(HISTORY, "#topic=film")
    (finding, *_) = page.locator(".findings li a").all()
    target = page.evaluate(
        "decodeURIComponent(document.querySelector('.findings li a').hash.slice(1))"
    )
    assert target not in shown(page, ".question")

    page.locator(".findings summary").click()
    finding.click()

    def seen() -> None:
        place = page.locator(f'[id="{target}"]')
        place.wait_for(state="visible")
        page.wait_for_function(
            "(id) => { const box = document.getElementById(id).getBoundingClientRect();"
            " return box.top >= 0 && box.top < innerHeight; }",
            arg=target,
        )

    seen()
    assert target in shown(page, ".question")
    page.reload()
    seen()


def test_a_link_keeps_the_filter_that_shows_what_it_leads_to(opened: Opened) -> None:
    page = opened(BAUHAUS, "#topic=after")
    before = shown(page, ".fact")

    page.evaluate("(id) => { location.hash = id }", before[-1])
    page.wait_for_function("location.hash.includes('at=')")

    assert address(page) == f"#topic=after&at={before[-1].replace('/', '%2F')}"
    assert shown(page, ".fact") == before


def test_what_is_not_chosen_is_faint_in_the_picture(opened: Opened) -> None:
    page = opened(BAUHAUS, "#topic=after")

    strokes = page.evaluate(
        "Array.from(document.querySelectorAll('svg a'), (one) =>"
        "[one.getAttribute('href').slice(1), one.classList.contains('faint')])"
    )

    left = set(shown(page, ".fact"))
    assert {id for id, faint in strokes if not faint} <= left
    assert {id for id, faint in strokes if faint}.isdisjoint(left)
    assert {faint for _, faint in strokes} == {True, False}


def test_a_source_is_told_where_one_reads_and_escape_leads_back(opened: Opened) -> None:
    page = opened(HISTORY)
    link = page.locator(".own dd a").first
    link.focus()

    page.keyboard.press("Enter")

    note = page.locator("#reference")
    whole = page.evaluate(
        "document.querySelector('.sources li[id=\"source/gse79\"]').textContent"
    )
    assert note.inner_text() == whole
    page.keyboard.press("Escape")
    assert not note.is_visible()
    assert page.evaluate("document.activeElement.textContent").startswith(
        "the Great Soviet"
    )
    assert address(page) == ""
