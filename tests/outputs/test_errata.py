"""The page of corrections: what it prints, and for whom."""

import re
from dataclasses import replace
from io import BytesIO
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser
from pypdf import PdfReader

from factfile.items import BLANK, FALSE, TRUE, Item, Option, Part, Question, Reference
from factfile.outputs.errata import Correction, Quiz, Sheet, errata

REFERENCE = Reference(
    id="lamps",
    title="Lamp Society",
    edition="2026-11-23",
    as_of="23 November 2026",
    language="en",
    license="CC-BY-4.0",
    topics={},
    sources={},
)

OSLO, NARVIK, HAMAR = (
    Option(name.casefold(), name, "") for name in ("Oslo", "Narvik", "Hamar")
)
HALL = Item(
    id="choice/hall/town",
    kind="choice",
    format="choice",
    facts=("hall",),
    role="town",
    topic="places",
    level="core",
    stem="Where did the hall stand?",
    key=NARVIK,
    distractors=(OSLO, HAMAR),
    statement="The hall stood in Narvik.",
    hint="town",
    accept=(),
    citations=(),
    others=(),
    note="",
)
ASKED = Question(1, HALL, (OSLO, NARVIK, HAMAR))
LETTERS = (("A", OSLO), ("B", NARVIK), ("C", HAMAR))


def of(format: str, stem: str, **other: object) -> Question:
    """A question of a format that has no options to choose from."""
    plain = replace(HALL, kind=format, format=format, stem=stem, distractors=())
    item = replace(plain, **other)  # type: ignore[arg-type]
    return Question(1, item, (), item.parts)


def page(*corrections: Correction, keys: tuple[Question, ...] = ()) -> str:
    sheet = Sheet("B", "04561c", corrections, keys)
    quiz = Quiz("term-1", "End of term", "1 May 2026", (sheet,))
    return errata([quiz], REFERENCE)


def told(html: str) -> str:
    """What one reads, without what is around it."""
    main = html.split("<main>")[1].split("</main>")[0]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", main)).strip()


HEAD = "End of term Form B 04561c term-1, printed with facts as of 1 May 2026. "


@pytest.mark.parametrize(
    ("correction", "says"),
    [
        (
            Correction(7, ASKED, LETTERS, reworded=True),
            "Question 7 reads now: Where did the hall stand? A Oslo B Narvik C Hamar",
        ),
        (
            Correction(7, ASKED, LETTERS, answered=True, was="C"),
            "Question 7 has another answer: Where did the hall stand? A Oslo B Narvik "
            "C Hamar The right answer is B, Narvik . The key said C.",
        ),
        (
            Correction(
                7, ASKED, (("B", NARVIK), ("D", OSLO)), ("A", "C"), reworded=True
            ),
            "Question 7 reads now: Where did the hall stand? B Narvik D Oslo "
            "A is no answer any more. C is no answer any more.",
        ),
        (
            Correction(9, None, reason="There were two halls."),
            "Question 9 does not count: There were two halls.",
        ),
        (
            Correction(
                2,
                of("true_false", "It was so.", key=Option(FALSE, "False", "")),
                answered=True,
                was=TRUE.capitalize(),
            ),
            "Question 2 has another answer: It was so. The right answer is False . "
            "The key said True.",
        ),
        (
            Correction(
                3,
                of("cloze", f"It stood in {BLANK}.", accept=("Narvik & Co.",)),
                reworded=True,
                answered=True,
            ),
            "Question 3 reads now: It stood in town . "
            "The right answer is Narvik; Narvik &amp; Co .",
        ),
        (
            Correction(
                4,
                of(
                    "order",
                    "What came when?",
                    parts=(
                        Part("The gate", Option("gate", "2", "", 2)),
                        Part("The bridge", Option("bridge", "1", "", 1)),
                    ),
                ),
                answered=True,
            ),
            "Question 4 has another answer: What came when? The gate The bridge "
            "The right answers are: The gate – 2 The bridge – 1",
        ),
        (
            Correction(
                5,
                replace(
                    of(
                        "matching",
                        "What stood where?",
                        parts=(Part("The hall", NARVIK), Part("The gate", HAMAR)),
                        distractors=(OSLO,),
                    ),
                    options=(HAMAR, NARVIK, OSLO),
                ),
                (("A", HAMAR), ("B", NARVIK), ("C", OSLO)),
                answered=True,
            ),
            "Question 5 has another answer: What stood where? The hall The gate "
            "A Hamar B Narvik C Oslo "
            "The right answers are: The hall – B The gate – A",
        ),
        (
            Correction(
                6,
                of(
                    "recall",
                    "Which towns had halls?",
                    parts=(Part("", NARVIK), Part("", OSLO)),
                ),
                answered=True,
            ),
            "Question 6 has another answer: Which towns had halls? "
            "The right answers are: Narvik Oslo",
        ),
    ],
    ids=lambda one: "" if isinstance(one, str) else None,
)
def test_each_format_says_what_it_asks_and_what_is_right(
    correction: Correction, says: str
) -> None:
    assert told(page(correction)) == HEAD + says


def test_a_form_without_a_letter_or_a_hash_does_without() -> None:
    sheet = Sheet("", "", (Correction(9, None, reason="So."),), ())
    html = errata([Quiz("x", "A quiz", "1 May 2026", (sheet,))], REFERENCE)

    assert told(html).startswith("A quiz x, printed with facts as of 1 May 2026.")


def test_what_says_not_is_bold() -> None:
    item = replace(HALL, kind="which_not", stem="Which is NOT a town?")
    html = page(Correction(1, replace(ASKED, item=item), LETTERS, reworded=True))

    assert "<p>Which is <b>NOT</b> a town?</p>" in html


def test_texts_of_facts_are_text() -> None:
    evil = "</style><script>alert(1)</script>{{ 7 * 7 }}"
    option = Option("evil", evil, "")
    item = replace(HALL, stem=evil, key=option, hint=evil)
    asked = Question(1, item, (option, OSLO))
    corrections = (
        Correction(1, asked, (("A", option), ("B", OSLO)), reworded=True, answered=True),
        Correction(2, None, reason=evil),
    )  # fmt: skip
    quiz = Quiz("x", evil, evil, (Sheet("A", "", corrections, (asked,)),))
    html = errata([quiz], replace(REFERENCE, title=evil, license=evil))

    assert "<script" not in html
    assert html.count("</style>") == 1
    assert "&lt;script&gt;alert(1)&lt;/script&gt;{{ 7 * 7 }}" in html


WHOLE = page(
    Correction(7, ASKED, LETTERS, reworded=True, answered=True, was="C"),
    Correction(8, of("cloze", f"It stood in {BLANK}."), reworded=True),
    Correction(9, None, reason="There were two halls."),
    keys=(ASKED, of("short", "Where was the gate?")),
)


def printed(browser: Browser, html: str) -> PdfReader:
    view = browser.new_page()
    view.set_content(html)
    pdf = PdfReader(BytesIO(view.pdf(prefer_css_page_size=True)))
    view.close()
    return pdf


def test_what_only_teachers_need_is_a_page_of_its_own(browser: Browser) -> None:
    first, last = printed(browser, WHOLE).pages

    assert "FOR TEACHERS" not in first.extract_text()
    assert "There were two halls." in first.extract_text()
    assert "\nFOR TEACHERS\n" in last.extract_text()
    assert "choice/hall/town" in last.extract_text()
    for number, sheet in enumerate((first, last), 1):
        text = " ".join(sheet.extract_text().split())
        assert f"Page {number} of 2" in text
        assert "End of term: corrections · 23 November 2026" in text


def test_where_only_keys_changed_there_is_only_that_page(browser: Browser) -> None:
    (only,) = printed(browser, page(keys=(ASKED,))).pages

    assert "FOR TEACHERS" in only.extract_text()


@pytest.mark.parametrize(
    ("paper", "size"), [("A4", (595, 842)), ("Letter", (612, 792))]
)
def test_it_is_for_the_paper_that_is_asked_for(
    browser: Browser, paper: str, size: tuple[int, int]
) -> None:
    sheet = Sheet("A", "", (Correction(1, None, reason="So."),), ())
    html = errata([Quiz("x", "A quiz", "1 May 2026", (sheet,))], REFERENCE, paper)

    box = printed(browser, html).pages[0].mediabox
    assert (round(box.width), round(box.height)) == size


def test_a_question_is_not_torn_apart(browser: Browser) -> None:
    many = [Correction(n, ASKED, LETTERS, answered=True) for n in range(1, 20)]
    pages = printed(browser, page(*many)).pages

    assert len(pages) > 2
    for sheet in pages:
        text = sheet.extract_text()
        assert text.count("has another answer") == text.count("The right answer is")


@pytest.mark.parametrize(
    ("scheme", "width"), [("light", 360), ("dark", 1000)], ids=["phone", "dark"]
)
def test_it_can_be_read_by_everybody(
    browser: Browser, scheme: Literal["light", "dark"], width: int
) -> None:
    view = browser.new_page(
        viewport={"width": width, "height": 800}, color_scheme=scheme
    )
    view.set_content(WHOLE)

    assert Axe().run(view).response["violations"] == []
    assert view.evaluate("document.documentElement.scrollWidth") == width
    view.close()
