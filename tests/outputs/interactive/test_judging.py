"""Typed answers are compared leniently, and the learner has the last word."""

from dataclasses import replace

import pytest
from answering import Open, mark_all
from playwright.sync_api import Page
from seven import FORM, RECALL, SHORT, form

from factfile.items import Option, Question


def short(key: str, *accept: str, id: str = "key") -> Question:
    item = replace(SHORT.item, key=Option(id, key, ""), accept=accept)
    return replace(SHORT, item=item)


def verdict(page: Page, answer: str) -> str:
    """What a fresh page says of the answer."""
    page.evaluate("localStorage.clear()")
    page.reload()
    page.locator("[type=text]").fill(answer)
    page.keyboard.press("Enter")
    return page.locator(".verdict b").inner_text()


@pytest.mark.parametrize(
    ("question", "right", "wrong"),
    [
        (
            short("Bodø"),
            (
                "Bodø",
                "bodø",
                " BODØ ",
                "Bodø.",
                "“Bodø”",
                "«Bodø»",
                "in Bodø",
                "the Bodø",
            ),
            ("Bod", "Bodø or Oslo", "inBodø", "?", "the"),
        ),
        (
            short("Willi Münzenberg", "Вилли Мюнценберг"),
            ("willi munzenberg", "Willi Mu\u0308nzenberg", "вилли  мюнценберг"),
            ("Münzenberg", "Willi", "Willi Muenzenberg"),
        ),
        (
            short("the Workers’ Aid"),
            ("Workers' Aid", "the workers aid", "a Workers´ Aid"),
            ("Worker Aid", "Aid"),
        ),
        (short("IWA"), ("iwa", "I.W.A.", "the I.W.A"), ("I W A", "IW")),
        (
            short("Mezhrabpom-Rus"),
            ("mezhrabpom rus", "Mezhrabpom–Rus"),
            ("Mezhrabpom",),
        ),
        (
            short("about 750,000 dollars"),
            ("750000 dollars", "about 750 000 dollars", "750.000 dollars"),
            ("750 dollars", "75,000 dollars", "750,000"),
        ),
        (
            short("2.5 million"),
            ("2,5 million",),
            ("25 million", "2.05 million", "2 million"),
        ),
        (short("1933"), ("in 1933", "1933."), ("33", "1933 or 1934", "1934")),
        (
            short("3 January 1924", id="1924-01-03"),
            (
                *(
                    "3 january 1924",
                    "January 3, 1924",
                    "3rd January 1924",
                    "Jan. 3rd, 1924",
                ),
                *("the 3rd of January 1924", "on 3 Jan 1924", "1924-01-03"),
                *("3.1.1924", "03.01.1924", "3/1/1924"),
            ),
            ("1/3/1924", "3 January", "January 1924", "4 January 1924", "1924"),
        ),
        (
            short("14 May 1932", id="1932-05-14"),
            ("14/5/1932", "5/14/1932", "May 14 1932"),
            ("15 May 1932", "14 5 32"),
        ),
        (
            short("June 1932", id="1932-06"),
            ("june 1932", "Jun 1932", "6/1932", "06.1932", "1932-06", "in June, 1932"),
            ("1932", "June", "July 1932"),
        ),
        (short("mid-1936", "1936", id="1936-38"), ("1936", "mid 1936"), ("38 1936",)),
        (short("“C++”"), ("c++",), ("C", "C+")),
        (short("🏮"), ("🏮", " 🏮 "), ("🔥", "lantern")),
        (short("…"), ("…",), ("...!", "x")),
        (short("جمعية الفوانيس"), ("جمعية الفوانيس",), ("جمعية",)),
    ],
    ids=lambda value: value.item.key.text if isinstance(value, Question) else "",
)
def test_what_counts_in_a_typed_answer(
    opened: Open, question: Question, right: tuple[str, ...], wrong: tuple[str, ...]
) -> None:
    page = opened(form(question))

    assert {answer: verdict(page, answer) for answer in right} == dict.fromkeys(
        right, "Right"
    )
    assert {answer: verdict(page, answer) for answer in wrong} == dict.fromkeys(
        wrong, "No match"
    )


def test_a_learner_may_say_that_the_answer_was_right(opened: Open) -> None:
    page = opened(form(SHORT))
    page.locator("[type=text]").fill("Bergen in Norway")
    page.keyboard.press("Enter")

    assert page.locator(".claims").inner_text().split("\n\n") == [
        "A machine compares letters, not meaning. If yours means the same, say so:",
        "I was right: “Bergen in Norway”",
    ]
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    said = page.locator(".verdict")
    assert said.inner_text() == "Right by your own judgement · 1 of 1 point"
    score = page.locator("#score")
    assert score.inner_text() == "1 of 1 point, 1 by your own judgement"

    page.keyboard.press("Space")
    assert said.inner_text() == "No match · 0 of 1 point"
    assert score.inner_text() == "0 of 1 point"


def test_in_a_list_every_line_without_a_match_can_be_claimed(opened: Open) -> None:
    page = opened(form(RECALL))
    lines = page.locator("[type=text]")
    lines.nth(0).fill("Mosse")
    lines.nth(1).fill("Voss")
    page.keyboard.press("Enter")
    marks = page.locator(".mark")

    assert [mark.casefold() for mark in marks.all_inner_texts()] == [
        "no match",
        "right",
    ]
    assert page.locator(".claims label").all_inner_texts() == ["I was right: “Mosse”"]
    page.locator(".claims label").click()

    assert [mark.casefold() for mark in marks.all_inner_texts()] == ["right", "right"]
    assert page.locator(".verdict").inner_text() == (
        "Right by your own judgement · 2 of 2 points"
    )


def test_there_is_nothing_to_claim_where_one_chooses_or_is_silent(opened: Open) -> None:
    page = opened(FORM)
    page.locator("[type=radio]").first.check(force=True)
    page.locator("select").first.select_option(index=1)
    mark_all(page)

    assert page.locator(".verdict").count() == 7
    assert page.locator("[type=checkbox]").count() == 0
