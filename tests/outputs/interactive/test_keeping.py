"""What is answered is kept on the device, and nowhere else."""

import base64
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from answering import Open, mark_all, press
from playwright.sync_api import Browser, Page
from seven import CHOICE, FORM, MATCHING, RECALL, REFERENCE, SHORT, form

from factfile.items import Form, Option
from factfile.outputs.quiz.interactive import interactive


def state(page: Page) -> object:
    """All that a learner sees of the answers and the marks."""
    return (
        page.locator("[type=text], select").evaluate_all(
            "all => all.map(a => a.value)"
        ),
        page.locator("[type=radio], [type=checkbox]").evaluate_all(
            "all => all.map(a => a.checked)"
        ),
        page.locator("fieldset").evaluate_all("all => all.map(a => a.disabled)"),
        page.locator("main").inner_text(),
    )


def answer_some(page: Page) -> None:
    """One question is marked, one claimed, one half answered."""
    press(page, "Tab ArrowDown Enter")
    page.locator("#question-3 select").nth(1).select_option(index=2)
    page.locator("#question-7 [type=text]").nth(1).fill("Voss")
    page.locator("#question-5 [type=text]").fill("Bergen, Norway")
    press(page, "Enter")
    page.locator(".claims label").click()


def test_a_reload_loses_nothing(opened: Open) -> None:
    page = opened(FORM)
    fresh = state(page)
    answer_some(page)
    before = state(page)
    assert before != fresh
    assert "2 of 7 questions marked: 2 of 2 points, 1 by" in str(before)

    page.reload()

    assert state(page) == before


def test_what_is_all_marked_stays_so(opened: Open) -> None:
    page = opened(FORM)
    answer_some(page)
    mark_all(page)
    before = state(page)

    page.reload()

    assert state(page) == before
    assert "Guessing alone" in str(before)


def test_one_can_start_again(opened: Open) -> None:
    page = opened(FORM)
    fresh = state(page)
    answer_some(page)
    before = state(page)

    page.once("dialog", lambda dialog: dialog.dismiss())
    page.locator("#again").click()
    assert state(page) == before

    page.once("dialog", lambda dialog: dialog.accept())
    with page.expect_event("load"):
        page.locator("#again").click()
    assert state(page) == fresh
    page.reload()
    assert state(page) == fresh


OSLO = Option("oslo", "Oslo", "")
OTHERS: dict[str, Callable[[], Form]] = {
    "another seed": lambda: form(CHOICE, SHORT, seed="b"),
    "another item": lambda: form(
        replace(CHOICE, item=replace(CHOICE.item, id="choice/other/role")), SHORT
    ),
    "other options": lambda: form(
        replace(CHOICE, options=(OSLO, *CHOICE.options[1:2])), SHORT
    ),
    "another order": lambda: form(SHORT, CHOICE),
}


@pytest.mark.parametrize("other", OTHERS)
def test_another_form_begins_anew(opened: Open, tmp_path: Path, other: str) -> None:
    page = opened(form(CHOICE, SHORT))
    page.locator("[type=text]").fill("Bergen")
    html = interactive(OTHERS[other](), REFERENCE)
    (tmp_path / "other.html").write_text(html, encoding="utf-8")

    page.goto((tmp_path / "other.html").as_uri())
    assert page.locator("[type=text]").input_value() == ""

    page.goto((tmp_path / "quiz.html").as_uri())
    assert page.locator("[type=text]").input_value() == "Bergen"


def test_a_better_wording_leaves_the_answers(opened: Open) -> None:
    page = opened(form(SHORT))
    page.locator("[type=text]").fill("Bergen")
    item = replace(SHORT.item, stem="In which town was the boathouse?")

    again = opened(form(replace(SHORT, item=item)), context=page.context)

    assert "In which town" in again.locator("main").inner_text()
    assert again.locator("[type=text]").input_value() == "Bergen"


def test_a_browser_that_keeps_nothing_is_no_error(browser: Browser) -> None:
    errors: list[str] = []
    page = browser.new_page()
    page.on("pageerror", lambda error: errors.append(str(error)))
    html = base64.b64encode(interactive(FORM, REFERENCE).encode()).decode()
    # An address like this one has no storage.
    page.goto(f"data:text/html;base64,{html}")

    answer_some(page)
    mark_all(page)

    assert errors == []
    assert page.locator("#score").inner_text().startswith("3 of 10 points")
    assert "kept in this browser" not in page.locator("body").inner_text()
    page.close()


def test_where_answers_are_kept_the_page_says_so(opened: Open) -> None:
    text = opened(FORM).locator("header").inner_text()

    assert "Your answers are kept in this browser and sent nowhere." in text


def test_nothing_is_asked_of_a_network(opened: Open) -> None:
    page = opened(FORM)
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    page.reload()
    answer_some(page)
    mark_all(page)

    assert asked == [page.url]
    assert page.url.startswith("file:///")


def test_the_same_form_gives_the_same_page() -> None:
    assert interactive(FORM, REFERENCE) == interactive(FORM, REFERENCE)


def test_lines_and_members_are_parts_of_the_form(opened: Open) -> None:
    page = opened(form(MATCHING, RECALL))
    page.locator("select").first.select_option(index=1)
    parts = tuple(reversed(MATCHING.parts))
    mixed = replace(MATCHING, item=replace(MATCHING.item, parts=parts), parts=parts)

    again = opened(form(mixed, RECALL), context=page.context)

    assert again.locator("select").first.input_value() == ""
