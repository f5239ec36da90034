"""The page on small screens, in the dark, in high contrast, and for those who hear it."""

import re
from dataclasses import replace

import pytest
from answering import Open, mark_all
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page
from seven import CHOICE, FORM, MATCHING, form

from factfile.items import Form, Option, Section
from factfile.outputs.quiz.layout import LOOKS, Layout

LONG = Option("long", "A response as long as a sentence, " * 4 + "Verylongword" * 9, "")


def answer_all(page: Page) -> None:
    """Something for every question, so that all that can be told is told."""
    for group in page.locator("fieldset:has([type=radio])").all():
        group.locator("[type=radio]").first.check(force=True)
    for select in page.locator("select").all():
        select.select_option(index=1)
    for line in page.locator("[type=text]").all():
        line.fill("Longerthananylineiswide" * 9)
    mark_all(page)


def complaints(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {node['html']}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize("width", [360, 1000])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_can_be_read_by_everybody(opened: Open, width: int, scheme: str) -> None:
    size = {"width": width, "height": 800}
    page = opened(FORM, viewport=size, color_scheme=scheme)
    assert complaints(page) == []

    page.locator("#question-1 button").click()
    assert complaints(page) == []

    answer_all(page)
    page.locator("[type=checkbox]").first.check()
    assert complaints(page) == []


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("width", [360, 1000])
def test_it_is_for_the_eyes_that_the_sheet_is_for(
    opened: Open, look: str, width: int
) -> None:
    layout = Layout(look=look, columns=2, spacing="wide")
    size = {"width": width, "height": 800}
    page = opened(FORM, layout=layout, viewport=size, has_touch=True)
    answer_all(page)

    assert complaints(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == width
    overlapping = page.evaluate(
        """() => [...document.querySelectorAll("label.line")].filter((line) =>
          line.querySelector("input").offsetHeight > line.offsetHeight).length"""
    )
    assert overlapping == 0


def boxes(parts: Locator) -> list[tuple[str, float, float]]:
    """What is seen of these, and how large."""
    seen = [(part, part.bounding_box()) for part in parts.all()]
    return [
        (part.evaluate("one => one.outerHTML"), box["width"], box["height"])
        for part, box in seen
        if box
    ]


def test_nothing_runs_over_the_edge_of_a_phone(opened: Open) -> None:
    long = form(*FORM.questions, title="Lantern" * 20)
    page = opened(long, viewport={"width": 360, "height": 640})
    width = "document.documentElement.scrollWidth"
    assert page.evaluate(width) == 360

    answer_all(page)

    assert page.evaluate(width) == 360


def test_nothing_runs_over_where_letters_are_twice_as_large(opened: Open) -> None:
    page = opened(FORM, viewport={"width": 360, "height": 640})
    page.add_style_tag(content=":root { font-size: 200% !important }")

    assert page.evaluate("document.documentElement.scrollWidth") == 360


def test_long_options_stay_on_a_phone(opened: Open) -> None:
    options = (LONG, *CHOICE.options[1:])
    pairs = replace(
        MATCHING, options=(*MATCHING.options[:2], LONG, MATCHING.options[3])
    )
    page = opened(
        form(replace(CHOICE, options=options), pairs),
        viewport={"width": 360, "height": 640},
    )
    answer_all(page)

    assert page.evaluate("document.documentElement.scrollWidth") == 360


def test_what_belongs_on_a_line_is_said_on_one_line(opened: Open) -> None:
    page = opened(FORM, viewport={"width": 360, "height": 640})

    hints = boxes(page.locator("small"))

    assert len(hints) == 4
    assert [hint for hint in hints if hint[2] > 30] == []


def test_all_that_one_touches_is_large_enough_for_a_finger(opened: Open) -> None:
    page = opened(FORM, viewport={"width": 360, "height": 640}, has_touch=True)
    targets = "button, select, [type=text], .options label, .claims label"

    before = boxes(page.locator(targets))
    answer_all(page)
    after = boxes(page.locator(targets))
    links = boxes(page.locator("#scores a"))

    assert len(before) > 20
    assert len(after) > 20
    assert [one for one in (*before, *after) if min(one[1:]) < 44] == []
    assert [one for one in links if one[2] < 24] == []
    assert len(links) == 7


def test_nothing_moves(opened: Open) -> None:
    page = opened(FORM, reduced_motion="reduce")
    answer_all(page)

    moving = page.evaluate(
        """() => [...document.querySelectorAll("*")].filter((one) => {
          const style = getComputedStyle(one);
          return style.animationName !== "none" || style.scrollBehavior !== "auto"
            || style.transitionDuration !== "0s";
        }).length"""
    )

    assert moving == 0


def test_in_forced_colours_one_sees_what_is_chosen(opened: Open) -> None:
    page = opened(form(CHOICE), forced_colors="active")
    grounds = "all => all.map((one) => getComputedStyle(one).backgroundColor)"
    bubbles = page.locator(".options .bubble")
    assert len(set(bubbles.evaluate_all(grounds))) == 1

    page.locator("[type=radio]").nth(1).check(force=True)

    first, chosen, last = bubbles.evaluate_all(grounds)
    assert first == last != chosen


def test_a_verdict_is_said_in_words(opened: Open) -> None:
    page = opened(FORM)
    answer_all(page)

    words = r"(Right|Partly right|Wrong|No match) · \d of \d points?"
    for said in page.locator(".verdict").all_inner_texts():
        assert re.fullmatch(words, said)
    assert page.locator(".verdict").count() == 7


def test_paper_is_white_where_the_screen_is_dark(opened: Open) -> None:
    page = opened(FORM, color_scheme="dark")
    answer_all(page)
    page.emulate_media(media="print")

    def colour(part: str, what: str) -> str:
        style = f"one => getComputedStyle(one).{what}"
        found: str = page.locator(part).first.evaluate(style)
        return found

    assert colour("html", "backgroundColor") == "rgb(255, 255, 255)"
    assert colour("h1", "color") == "rgb(0, 0, 0)"
    assert colour("[type=text]", "color") == "rgb(0, 0, 0)"


def test_what_was_answered_is_still_easy_to_read(opened: Open) -> None:
    page = opened(FORM)
    answer_all(page)

    for part in ("[type=text]", "select"):
        shown = page.locator(part).first
        style = "one => [getComputedStyle(one).color, getComputedStyle(one).opacity]"
        assert shown.is_disabled()
        assert shown.evaluate(style) == ["rgb(0, 0, 0)", "1"]


def test_many_questions_are_numbered_through(opened: Open) -> None:
    many = tuple(replace(CHOICE, number=number) for number in range(1, 13))
    page = opened(Form("Many", "a-seed", (Section("choice", many),)))

    numbers = page.locator(".number").all_inner_texts()
    assert numbers == [str(number) for number in range(1, 13)]
