"""Questions are answered by keyboard alone, and marked."""

from typing import Literal

import pytest
from answering import Open, press
from playwright.sync_api import Page
from seven import CHOICE, CLOZE, FORM, MATCHING, ORDER, RECALL, SHORT, STATEMENT, form

from factfile.items import Question


def focused(page: Page) -> str:
    """What a screen reader has been put at."""
    text: str = page.evaluate("document.activeElement.innerText")
    return text


PAIRS = "Tab ArrowDown ArrowDown ArrowDown ArrowDown Tab ArrowDown Tab ArrowDown "
PLACES = "Tab ArrowDown ArrowDown Tab ArrowDown ArrowDown ArrowDown Tab ArrowDown "


@pytest.mark.parametrize(
    ("question", "keys", "verdict"),
    [
        (CHOICE, "Tab ArrowDown Enter", "Right · 1 of 1 point"),
        (CHOICE, "Tab Space Tab Enter", "Wrong · 0 of 1 point"),
        (STATEMENT, "Tab ArrowDown Enter", "Right · 1 of 1 point"),
        (STATEMENT, "Tab Space Enter", "Wrong · 0 of 1 point"),
        (MATCHING, PAIRS + "ArrowDown Tab Enter", "Right · 3 of 3 points"),
        (MATCHING, PAIRS + "Tab Enter", "Partly right · 2 of 3 points"),
        (MATCHING, "Tab ArrowDown Tab Tab Tab Enter", "Wrong · 0 of 3 points"),
        (ORDER, PLACES + "Tab Enter", "Right · 1 of 1 point"),
        (ORDER, PLACES + "ArrowDown Tab Enter", "Wrong · 0 of 1 point"),
        (SHORT, "Tab 'Bergen' Enter", "Right · 1 of 1 point"),
        (SHORT, "Tab 'Bjørgvin' Tab Enter", "Right · 1 of 1 point"),
        (SHORT, "Tab 'Oslo' Enter", "No match · 0 of 1 point"),
        (CLOZE, "Tab 'Hamar' Enter", "Right · 1 of 1 point"),
        (CLOZE, "Tab 'Moss' Enter", "No match · 0 of 1 point"),
        (RECALL, "Tab 'Voss' Enter 'Moss' Enter", "Right · 2 of 2 points"),
        (RECALL, "Tab 'Voss' Tab 'Oslo' Enter", "Partly right · 1 of 2 points"),
        (RECALL, "Tab 'Voss' Tab 'voss' Enter", "Partly right · 1 of 2 points"),
        (RECALL, "Tab 'Oslo' Tab Tab Enter", "No match · 0 of 2 points"),
    ],
)
def test_a_question_is_answered_by_keyboard_and_marked_at_once(
    opened: Open, question: Question, keys: str, verdict: str
) -> None:
    page = opened(form(question))

    press(page, keys)

    assert focused(page) == verdict
    assert page.locator(".verdict").get_attribute("role") == "status"


def test_all_are_answered_in_turn_and_marked_at_the_end(opened: Open) -> None:
    page = opened(FORM)

    press(page, "Tab ArrowDown Tab Tab Space Tab " + PAIRS + "Tab " + PLACES)
    press(page, "Tab Tab 'Oslo' Tab Tab 'Hamar' Tab Tab 'Moss' Tab 'Voss' Tab Tab")
    assert focused(page) == "Mark all"
    press(page, "Enter")

    assert focused(page) == page.locator("#score").inner_text() == "7 of 10 points"
    assert page.locator("#scores").inner_text().splitlines() == [
        "1 Right",
        "2 Wrong",
        "3 Partly right 2 of 3",
        "4 Right",
        "5 No match",
        "6 Right",
        "7 Right 2 of 2",
    ]
    assert not page.locator("#mark").is_visible()


def test_what_is_marked_cannot_be_changed(opened: Open) -> None:
    page = opened(form(CHOICE, SHORT))
    press(page, "Tab Space Enter")

    assert page.locator("[type=radio]").first.is_disabled()
    assert not page.locator("button:has-text('Check')").first.is_visible()

    page.locator(".options label").nth(1).click(force=True)
    assert page.locator("[type=radio]").first.is_checked()
    assert page.locator("#score").inner_text() == (
        "1 of 2 questions marked: 0 of 1 point"
    )


def test_nothing_is_marked_before_it_is_answered(opened: Open) -> None:
    page = opened(form(CHOICE))

    press(page, "Tab Tab Enter")

    said = page.locator(".verdict")
    assert said.inner_text() == "Answer first, or mark all at the end."
    assert page.locator(".feedback").inner_text() == ""
    press(page, "Shift+Tab Space")
    assert said.inner_text() == ""


def test_what_is_not_answered_is_marked_only_after_asking(opened: Open) -> None:
    page = opened(FORM)
    press(page, "Tab ArrowDown Enter")

    page.once("dialog", lambda dialog: dialog.dismiss())
    page.locator("#mark").click()
    assert page.locator("#score").inner_text().startswith("1 of 7 questions marked")

    with page.expect_event("dialog") as asked:
        page.once("dialog", lambda dialog: dialog.accept())
        page.locator("#mark").click()

    assert asked.value.message == "Not answered: 2, 3, 4, 5, 6, 7. Mark all the same?"
    assert page.locator("#score").inner_text() == "1 of 10 points"
    assert page.locator(".verdict").all_inner_texts()[1:] == [
        "Not answered · 0 of 1 point",
        "Not answered · 0 of 3 points",
        *["Not answered · 0 of 1 point"] * 3,
        "Not answered · 0 of 2 points",
    ]


@pytest.mark.parametrize("question", [CHOICE, MATCHING, SHORT, CLOZE])
def test_one_sees_where_the_keyboard_is(opened: Open, question: Question) -> None:
    page = opened(form(question))
    ring = """() => {
      const at = document.activeElement;
      const shown = at.type === "radio" ? at.nextElementSibling : at;
      return getComputedStyle(shown).outline;
    }"""

    press(page, "Tab")
    assert "solid 2px" in page.evaluate(ring)
    press(page, "Tab " * len(question.parts or "1"))
    assert focused(page) == "Check"
    assert "solid 2px" in page.evaluate(ring)


def test_every_control_has_the_name_of_its_question(opened: Open) -> None:
    page = opened(FORM)

    def group(name: str) -> list[str]:
        inside = page.get_by_role("group", name=name)
        kinds: tuple[Literal["radio", "combobox", "textbox"], ...]
        kinds = ("radio", "combobox", "textbox")
        return [kind for kind in kinds for _ in inside.get_by_role(kind).all()]

    assert group("1 Where did the society sit?") == ["radio"] * 3
    assert group("2 It lit two hundred lanterns.") == ["radio"] * 2
    assert group("3 Match works with makers.") == ["combobox"] * 3
    assert group("4 Number the events.") == ["combobox"] * 3
    assert group("5 Where was the boathouse?") == ["textbox"]
    assert group("7 Where were its branches? Name both.") == ["textbox"] * 2
    assert page.get_by_role("radio", name="A Oslo").count() == 1
    assert page.get_by_role("combobox", name="the song").count() == 1
    assert page.get_by_role("combobox", name="Power came").count() == 1
    blank = page.locator(".cloze").get_by_role("textbox", name="town")
    described = f"#{blank.get_attribute('aria-describedby')}"
    assert page.locator(described).inner_text().split() == [
        *("6", "It", "sailed", "to", "town", "at", "last."),
    ]
