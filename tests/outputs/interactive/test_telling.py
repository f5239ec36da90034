"""What the page tells: nothing before it marks, afterwards what the key tells."""

import base64
import re
from dataclasses import replace
from io import BytesIO

from answering import Open, mark_all
from playwright.sync_api import Page
from pypdf import PdfReader
from seven import (
    CHOICE,
    FORM,
    MATCHING,
    ORDER,
    RECALL,
    REFERENCE,
    STATEMENT,
    form,
)

from factfile.items import Question
from factfile.outputs.quiz.interactive import interactive


def veiled(html: str) -> str:
    """What stands in the veil."""
    (veil,) = re.findall(r'id="veiled">([^<]+)<', html)
    return base64.b64decode(veil).decode()


def bare(html: str) -> str:
    """The page without what is in the veil."""
    return re.sub(r'(id="veiled">)[^<]+', r"\1", html)


def told(page: Page) -> list[str]:
    """What is said below each question, line by line."""
    texts = page.locator(".feedback").all_inner_texts()
    return [re.sub(r"\s*\n\s*", "\n", text).strip() for text in texts]


# Before


SECRETS = (
    *("until 1930", "bank was", "left for", "Tromsø", "paper stayed", "three hundred"),
    *("wrote the", "cast the", "none of it", "sewed the"),
    *("1912", "1920", "1901", "boathouse was", "Bergen</", "Bjørgvin", "Hamar", "Moss"),
    *("Voss", "the Annals", "Annals of", "a leaflet", "p. 1", "choice/", "fact-"),
    *("bodo", "oslo", "narvik", "lamps", "a-seed"),
)


def test_the_source_gives_nothing_away_before_it_is_unveiled() -> None:
    html = interactive(FORM, REFERENCE)

    assert [secret for secret in SECRETS if secret in html] == []
    known = veiled(html)
    assert "It sat in Bod" in known
    assert "Voss" in known


def test_outside_the_veil_it_is_the_same_whichever_answers_are_right() -> None:
    def turned(question: Question) -> Question:
        """With another option, or each answer at another line."""
        item = question.item
        if item.distractors and not item.parts:
            key, *others = item.distractors[0], item.key, *item.distractors[1:]
            return replace(
                question, item=replace(item, key=key, distractors=tuple(others))
            )
        answers = [part.answer for part in reversed(item.parts)]
        parts = tuple(
            replace(part, answer=answer)
            for part, answer in zip(item.parts, answers, strict=True)
        )
        return replace(question, item=replace(item, parts=parts), parts=parts)

    questions = CHOICE, STATEMENT, MATCHING, ORDER, RECALL
    plain = interactive(form(*questions), REFERENCE)
    other = interactive(form(*map(turned, questions)), REFERENCE)

    assert veiled(plain) != veiled(other)
    assert bare(plain) == bare(other)


def test_it_asks_the_questions_of_the_form_in_their_order(opened: Open) -> None:
    shown = opened(FORM).locator(".question").all()

    for question, asked in zip(FORM.questions, shown, strict=True):
        text = asked.text_content() or ""
        stem = question.item.stem.split("_")[0]
        lines = [part.prompt for part in question.parts if part.prompt]
        options = [option.text for option in question.options]
        for words in ([stem, *lines], [stem, *options]):
            places = [text.find(word) for word in words]
            assert -1 not in places
            assert places == sorted(places)
    assert len(FORM.questions) == 7


def test_a_teacher_says_the_words_of_the_sheet_otherwise() -> None:
    texts = {"true": "Vrai", "short_directions": "Écrivez."}
    html = interactive(FORM, REFERENCE, texts=texts)

    assert "<span>Vrai</span>" in html
    assert "<span>False</span>" in html
    assert "<p>Écrivez.</p>" in html
    assert "<p>Type what is missing.</p>" in html


def test_without_script_all_can_be_read(opened: Open) -> None:
    page = opened(FORM, java_script_enabled=False)
    text = page.locator("body").inner_text()

    assert (
        "Marking needs script, and here it is off. All questions can be read." in text
    )
    for question in FORM.questions:
        assert question.item.stem.split("_")[0].strip() in text
        for option in question.options:
            assert page.get_by_text(option.text).count() > 0
        for part in question.parts:
            assert part.prompt in text
    assert [b for b in page.locator("button").all() if b.is_visible()] == []
    assert "Result" not in text
    assert "kept in this browser" not in text


# Afterwards


def test_it_explains_as_the_key_does(opened: Open) -> None:
    page = opened(FORM)
    page.locator("[type=radio]").nth(0).check(force=True)
    mark_all(page)

    assert told(page) == [
        "A\nOslo WRONG, YOUR ANSWER Only its bank was there.\n"
        "B\nBodø RIGHT It sat in Bodø until 1930.\n"
        "C\nNarvik WRONG It left for Narvik later.\n"
        "Other sources give: Tromsø: a leaflet\n"
        "Note: Its paper stayed behind.\nSources: the Annals, p. 1",
        "False RIGHT It lit three hundred.\nSources: the Annals, p. 2",
        "D\nthe flag – Di She sewed the flag.\n"
        "A\nthe song – Ada She wrote the song.\n"
        "B\nthe bell – Bo He cast the bell.\n"
        "C\nCy WRONG He did none of it.\n"
        "Sources: the Annals, p. 3",
        "1\nLamps were lit That was in 1901.\n"
        "2\nThe oil ran out That was in 1912.\n"
        "3\nPower came That was in 1920.\n"
        "Sources: the Annals, p. 4",
        "Bergen RIGHT The boathouse was in Bergen.\n"
        "Also right: Bjørgvin\nSources: the Annals, p. 5",
        "Hamar RIGHT It sailed to Hamar at last.\nSources: the Annals, p. 6",
        "Moss and Voss RIGHT It had branches in Moss and Voss.\nSources: the Annals, p. 7",
    ]


def test_whole_references_stand_below_once_their_questions_are_marked(
    opened: Open,
) -> None:
    page = opened(FORM)
    sources = page.locator(".sources")
    assert not sources.is_visible()
    page.locator("#question-5 [type=text]").fill("x")
    page.keyboard.press("Enter")
    assert sources.locator("li").all_inner_texts() == ["Annals of Bergen. 1960."]

    mark_all(page)

    assert sources.locator("li").all_inner_texts() == [
        "Annals of Bergen. 1960.",
        "Ten Years of Lanterns. 1911.",
    ]
    for link in page.locator("a").all():
        target = link.get_attribute("href")
        assert target
        assert page.locator(target).count() == 1


def test_each_line_is_marked_in_words(opened: Open) -> None:
    page = opened(form(MATCHING))
    for line, choice in enumerate((4, 1, 0)):
        page.locator("select").nth(line).select_option(index=choice)
    page.locator("button:has-text('Check')").click()

    marks = page.locator(".mark").all_inner_texts()
    assert [mark.casefold() for mark in marks] == ["right", "right", "not answered"]


def test_the_result_says_what_guessing_scores(opened: Open) -> None:
    page = opened(FORM)

    # A third, a half, three quarters of a point for the pairs, a sixth for the order.
    assert page.locator(".result .heading p").inner_text() == (
        "Guessing alone scores about 1.8 of 10."
    )


# On paper


def printed(page: Page) -> str:
    pdf = page.pdf(prefer_css_page_size=True)
    pages = PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(sheet.extract_text() for sheet in pages).split())


def test_unmarked_it_prints_the_questions(opened: Open) -> None:
    text = printed(opened(FORM))

    assert "NAME SCORE / 10" in text
    for question in FORM.questions:
        assert f"{question.number} {question.item.stem.split('_')[0].strip()}" in text
        assert all(option.text in text for option in question.options)
        assert all(part.prompt in text for part in question.parts)
    assert "A Ada" in text
    for word in ("Check", "Mark all", "Result", "marked", *SECRETS):
        assert word not in text


def test_marked_it_prints_a_record(opened: Open) -> None:
    page = opened(FORM)
    page.locator("#question-5 [type=text]").fill("Bergen, Norway")
    page.locator("#question-6 [type=text]").fill("Oslo")
    page.locator("[type=radio]").nth(1).check(force=True)
    mark_all(page)
    page.locator(".claims label").first.click()

    text = printed(page)

    assert "SCORE 2 / 10" in text
    assert "Right by your own judgement · 1 of 1 point" in text
    assert "2 of 10 points, 1 by your own judgement" in text
    assert "1 Right 2 Not answered 3 Not answered 0 of 3" in text
    assert "I was right: “Bergen, Norway”" in text
    assert "I was right: “Oslo”" not in text
    assert "Its paper stayed behind." in text
    for word in ("Print", "Start again", "A machine"):
        assert word not in text
