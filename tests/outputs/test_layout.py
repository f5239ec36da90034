"""Sheets in every look, on every paper: nothing splits, sticks out or overlaps."""

import re
from dataclasses import replace
from functools import cache
from io import BytesIO
from itertools import product
from pathlib import Path
from typing import Literal

import pytest
from markupsafe import escape
from outputs.test_access import complaints
from outputs.test_quiz import BERLIN, FORM, LONG, REFERENCE, SEAT, VIENNA
from playwright.sync_api import Browser
from pypdf import PdfReader

from factfile.cli import _facts
from factfile.forms import draw, other_items, same_items
from factfile.items import Form, Option, Part, Question, Section
from factfile.outputs.quiz import answers_of, key, quiz
from factfile.outputs.quiz.layout import COLUMNS, LOOKS, SPACINGS, Layout

IWA = Path(__file__).parents[2] / "facts" / "international-workers-aid"
LAYOUTS = [
    Layout(*which)
    for which in product(("A4", "Letter"), LOOKS, COLUMNS)
    if which[1] in ("standard", "contrast") or which[2] == 1
]

# Printable widths in CSS pixels, from the margins of each look.
MILLIMETRE = 96 / 25.4
WIDTHS = {"A4": 210, "Letter": 215.9}
MARGINS = {"standard": 20, "large": 15, "dyslexia": 22, "contrast": 20}

MEASURE = """
() => {
  const marks = [...document.querySelectorAll('.bubble, .box, .letter, .blank, .line')]
    .map(e => [e.className, e.getBoundingClientRect()]);
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.data.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width > 1) texts.push([node.data.trim().slice(0, 40), rect]);
    }
  }
  const wrong = [];
  const all = [...marks, ...texts];
  const width = document.documentElement.clientWidth;
  for (const [name, r] of all) {
    if (r.left < -0.5 || r.right > width + 0.5) wrong.push('out: ' + name);
  }
  // Letters reach into the leading above and below them, so only the middle counts.
  const core = r => [r.left + 1, r.top + r.height * 0.3, r.right - 1, r.bottom - r.height * 0.3];
  for (let i = 0; i < texts.length; i++) {
    const [l, t, r, b] = core(texts[i][1]);
    for (let j = i + 1; j < texts.length; j++) {
      const [l2, t2, r2, b2] = core(texts[j][1]);
      if (l < r2 && l2 < r && t < b2 && t2 < b) {
        wrong.push('over: ' + texts[i][0] + ' | ' + texts[j][0]);
      }
    }
  }
  return [wrong, texts.length];
}
"""


@cache
def bank() -> _facts.Bank:
    return _facts.bank(IWA)


@cache
def form(seed: str, number: int = 1) -> Form:
    return other_items(bank().items, "A quiz", seed, 24, 2)[number - 1]


def named(layout: Layout) -> str:
    return f"{layout.paper}-{layout.look}-{layout.columns}"


@pytest.mark.parametrize("layout", LAYOUTS, ids=named)
def test_nothing_sticks_out_or_overlaps_on_paper(
    browser: Browser, layout: Layout
) -> None:
    width = (WIDTHS[layout.paper] - 2 * MARGINS[layout.look]) * MILLIMETRE
    page = browser.new_page(viewport={"width": int(width), "height": 1000})
    page.emulate_media(media="print")
    # Every layout with some of twenty seeds, every seed with some of the layouts.
    for seed in range(LAYOUTS.index(layout) % 4, 20, 4):
        page.set_content(quiz(form(str(seed)), bank().reference, layout))
        wrong, texts = page.evaluate(MEASURE)
        assert texts > 80
        assert wrong == [], seed
    page.close()


@pytest.mark.parametrize("layout", LAYOUTS, ids=named)
def test_no_question_splits_across_pages(browser: Browser, layout: Layout) -> None:
    page = browser.new_page()
    page.set_content(quiz(LONG, REFERENCE, layout))
    sheets = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True))).pages
    page.close()
    texts = [sheet.extract_text() for sheet in sheets]
    begun = [sorted(map(int, re.findall(r"\bbegin(\d+)", text))) for text in texts]
    ended = [sorted(map(int, re.findall(r"\blast(\d+)", text))) for text in texts]
    assert begun == ended
    assert sorted(number for some in begun for number in some) == [*range(1, 57)]
    assert all(f"Form {LONG.hash}" in text for text in texts)


def test_large_print_has_18_points_and_one_column_of_options(browser: Browser) -> None:
    page = browser.new_page()
    page.emulate_media(media="print")
    page.set_content(quiz(FORM, REFERENCE, Layout(look="large")))
    size = (
        "parseFloat(getComputedStyle(document.querySelector('.question p')).fontSize)"
    )
    assert page.evaluate(size) == 24
    left = "[...document.querySelectorAll('.options > li')].map(e => e.getBoundingClientRect().left)"
    assert len(set(page.evaluate(left)[:3])) == 1
    page.close()


def test_the_page_for_readers_with_dyslexia_brings_its_font(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content(quiz(FORM, REFERENCE, Layout(look="dyslexia")))
    page.evaluate("document.fonts.ready")
    loaded = "[...document.fonts].filter(f => f.status == 'loaded').map(f => f.family + f.weight)"
    assert sorted(page.evaluate(loaded)) == [
        "Atkinson Hyperlegible400",
        "Atkinson Hyperlegible700",
    ]
    slanted = "[...document.querySelectorAll('*')].filter(e => getComputedStyle(e).fontStyle != 'normal').length"
    assert page.evaluate(slanted) == 0
    page.close()


def test_only_that_page_carries_a_font() -> None:
    pages = {look: quiz(FORM, REFERENCE, Layout(look=look)) for look in LOOKS}
    assert [look for look, page in pages.items() if "@font-face" in page] == [
        "dyslexia"
    ]


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_look_can_be_read_by_everybody(
    browser: Browser, look: str, scheme: Literal["light", "dark"]
) -> None:
    page = quiz(FORM, REFERENCE, Layout(look=look, columns=2, spacing=SPACINGS[1]))
    assert complaints(browser, page, 1000, scheme=scheme) == []


def test_the_answers_of_all_forms_stand_side_by_side(browser: Browser) -> None:
    forms = [form("1", 1), form("1", 2)]
    page = answers_of(forms, REFERENCE)
    for one in forms:
        assert f"<b>{one.letter}</b> <code>{one.hash}</code>" in page
    row = '<th scope="row">1</th><td>{}</td><td>{}</td>'
    assert row.format(*(one.questions[0].answer for one in forms)) in page
    assert "Where each question stands" not in page
    assert complaints(browser, page, 1000) == []


def test_where_the_items_are_the_same_their_numbers_stand_side_by_side() -> None:
    whole = bank()
    forms = same_items(draw(whole.items, "A quiz", "1", 20), 10)
    page = answers_of(forms, whole.reference)
    first = forms[0].questions[0].item
    numbers = [
        next(q.number for q in one.questions if q.item == first) for one in forms
    ]
    cells = "".join(f"<td>{number}</td>" for number in numbers[:8])
    assert f'<th scope="row">{first.stem}</th>{cells}' in page


def test_a_sheet_and_its_key_share_letter_and_hash() -> None:
    for one in (form("1", 1), form("1", 2)):
        sign = f"Form {one.letter} {one.hash}"
        assert sign in quiz(one, REFERENCE)
        assert sign in key(one, bank().reference)


ARABIC = Option("ar", "المساعدة العمالية الدولية (IAH)", "")


@pytest.mark.parametrize(("language", "turned"), [("ar", True), ("en", False)])
def test_a_language_that_runs_to_the_left_turns_the_page(
    browser: Browser, language: str, turned: bool
) -> None:
    options = (BERLIN, ARABIC, VIENNA)
    item = replace(SEAT, key=ARABIC, distractors=(BERLIN, VIENNA), accept=())
    one = Form("Seats", "1", (Section("choice", (Question(1, item, options),)),))
    page = browser.new_page(viewport={"width": 800, "height": 600})
    page.set_content(quiz(one, replace(REFERENCE, language=language)))
    boxes = [
        (bubble.bounding_box(), text.bounding_box())
        for bubble, text in zip(
            page.locator(".options .bubble").all(),
            page.locator(".options bdi").all(),
            strict=True,
        )
    ]
    page.close()
    sides = [bubble["x"] > text["x"] for bubble, text in boxes if bubble and text]
    assert sides == [turned] * 3


WORD = (
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
)
STRANGE = (
    "sixty words " * 30,
    "A" * 300,
    f"{WORD} {WORD.upper()}",
    "المساعدة العمالية الدولية للجائعين في روسيا السوفيتية",
    "Международная рабочая помощь голодающим в Советской России",
    "👩‍🌾🚢🌾 ✊🏽",
)


@pytest.mark.parametrize("layout", LAYOUTS, ids=named)
def test_whatever_a_text_is_it_is_printed_whole(
    browser: Browser, layout: Layout
) -> None:
    options = tuple(Option(str(n), text, "") for n, text in enumerate(STRANGE))
    asked = [
        Question(
            n,
            replace(SEAT, stem=f"{text}?", key=options[0], distractors=options[1:]),
            options,
        )
        for n, text in enumerate(STRANGE, 1)
    ]
    parts = tuple(Part(option.text, option) for option in options)
    pairs = replace(SEAT, format="matching", kind="matching", parts=parts)
    matching = Section("matching", (Question(7, pairs, options, parts),))
    one = Form("Strange", "1", (Section("choice", tuple(asked)), matching))
    width = (WIDTHS[layout.paper] - 2 * MARGINS[layout.look]) * MILLIMETRE
    page = browser.new_page(viewport={"width": int(width), "height": 1000})
    page.emulate_media(media="print")
    page.set_content(quiz(one, REFERENCE, layout))
    wrong, texts = page.evaluate(MEASURE)
    shown = page.inner_text("main")
    page.close()
    assert wrong == []
    assert texts > 60
    # As a choice, as a question, as a premise and as a response.
    assert all(shown.count(text.strip()) >= 8 for text in STRANGE)


def test_forty_items_of_matching_are_printed_whole(browser: Browser) -> None:
    options = tuple(Option(str(n), f"response {n}.", f"So {n}.") for n in range(42))
    parts = tuple(Part(f"premise {n}.", options[n]) for n in range(40))
    item = replace(
        SEAT, format="matching", kind="matching", parts=parts, distractors=options[40:]
    )
    section = Section("matching", (Question(1, item, options, parts),))
    one = Form("Many", "1", (section,))
    page = browser.new_page()
    page.set_content(quiz(one, REFERENCE))
    shown = page.inner_text("main")
    page.set_content(key(one, REFERENCE))
    told = page.inner_text("main")
    page.close()
    assert all(f"premise {n}." in shown for n in range(40))
    assert all(f"response {n}." in shown for n in range(42))
    assert "AN premise 39. – response 39. So 39." in " ".join(told.split())
    assert "Points: 40" in told


def test_no_sheet_of_twenty_seeds_holds_anything_of_its_key() -> None:
    about = bank().reference
    for seed in range(20):
        one = form(str(seed))
        sheet = quiz(one, about)
        for question in one.questions:
            item = question.item
            told = [option.why for option in (item.key, *item.distractors)]
            told += [part.answer.why for part in item.parts]
            hidden = [item.id, item.note, item.statement, *told]
            # A true statement is its own reason.
            secret = [t for t in hidden if t and t not in item.stem]
            assert [text for text in secret if str(escape(text)) in sheet] == []


def test_the_words_around_the_questions_can_be_said_in_any_language() -> None:
    texts = {
        "name": "Nom & prénom",
        "page": "Page {page} sur {pages}",
        "choice": "Choix",
    }
    page = quiz(FORM, REFERENCE, texts=texts)
    assert "<span>Nom &amp; prénom</span>" in page
    assert "<h2>Choix</h2>" in page
    assert r'"Page\20 " counter(page) "\20 sur\20 " counter(pages)' in page
    assert "<span>Class</span>" in page
