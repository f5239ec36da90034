import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from jinja2 import UndefinedError
from playwright.sync_api import Browser
from pypdf import PageObject, PdfReader

from factfile.items import (
    BLANK,
    FALSE,
    TRUE,
    Citation,
    Form,
    Item,
    Option,
    OtherValue,
    Part,
    Question,
    Reference,
    Section,
    Source,
)
from factfile.outputs.quiz import key, quiz
from factfile.outputs.quiz.layout import Layout
from factfile.outputs.quiz.templates import PAGES

Page = Callable[..., str]

REFERENCE = Reference(
    id="iwa",
    title="International Workers’ Aid",
    edition="2026-11-23",
    as_of="23 November 2026",
    language="en",
    license="CC-BY-4.0",
    topics={"organization": "Organization"},
    sources={
        "gse79": Source("gse79", "the Great Soviet Encyclopedia (1979)", "“International Workers’ Aid.” 1979."),
        "forum": Source("forum", "the Münzenberg Forum", "Münzenberg Forum. Chronicle."),
        "dewiki": Source("dewiki", "the German Wikipedia", "Ärzte und Helfer. 2026."),
        "unread": Source("unread", "a book", "Nobody cites this book."),
    },
)  # fmt: skip

BERLIN = Option("berlin", "Berlin", "Its seat until 1933.")
PARIS = Option("paris", "Paris", "It moved there in 1933.")
VIENNA = Option("vienna", "Vienna", "Never its seat.")
YES = Option(TRUE, "True", "It went there in 1933.")
NO = Option(FALSE, "False", "It did go there.")

SEAT = Item(
    id="choice/seat-paris/city",
    kind="choice",
    format="choice",
    facts=("seat-paris",),
    role="city",
    topic="organization",
    level="core",
    stem="In which city did the committee sit?",
    key=PARIS,
    distractors=(BERLIN, VIENNA),
    statement="The committee sat in Paris from 1933 to 1935.",
    hint="city",
    accept=("Lutetia", "Paname"),
    citations=(Citation("gse79", "¶7"),),
    others=(
        OtherValue("Amsterdam", (Citation("dewiki", "(a notice)"), Citation("forum")), disputed=True),
        OtherValue("Paris, rue Mondétour", (Citation("forum", "p. 3"),), disputed=False),
    ),
    note="Its paper stayed in Berlin.",
)  # fmt: skip


def plain(kind: str, stem: str, key: Option = PARIS, *distractors: Option) -> Item:
    """An item that nobody disputes."""
    return replace(
        SEAT,
        id=f"{kind}/seat-paris/city",
        kind=kind,
        format=kind,
        stem=stem,
        key=key,
        distractors=distractors,
        others=(),
        note="",
    )


def form(*questions: Question, title: str = "Seats") -> Form:
    """A form with a section for each of the questions."""
    sections = (Section(question.item.format, (question,)) for question in questions)
    return Form(title, "a-seed", tuple(sections))


CHOICE = Question(1, replace(SEAT, accept=()), (BERLIN, PARIS, VIENNA))
STATEMENT = Question(2, plain("true_false", "It went to Paris.", YES, NO), (YES, NO))
SHORT = Question(3, plain("short", "Where did it go?"), ())
CLOZE = Question(4, plain("cloze", f"It sat in {BLANK} then."), ())


def event(place: int, text: str, why: str) -> Part:
    """A line of an item about order, with its true place."""
    return Part(text, Option(text, str(place), why, place))


LENIN = Part("the appeal", Option("lenin", "Lenin", "He asked all workers."))
GORKY = Part("the letter", Option("gorky", "Gorky", "He wrote to America."))
HOOVER = Part("the grain", Option("hoover", "Hoover", "He sent it by ship."))
NANSEN = Option("nansen", "Nansen", "He belongs to none.")
DROUGHT = event(1, "The rain failed", "It failed in 1920.")
CALL = event(2, "Gorky wrote", "He wrote in 1921.")
SHIP = event(3, "A ship sailed", "It sailed in 1922.")
BREAD = Part("", Option("bread", "bread", "It sent bread."))
MILK = Part("", Option("milk", "milk", "It sent milk."))

MATCHING = Question(
    5,
    replace(
        plain(
            "matching", "Match deeds with men.", Option("all", "who – what", ""), NANSEN
        ),
        accept=(),
        parts=(LENIN, GORKY, HOOVER),
    ),
    (GORKY.answer, HOOVER.answer, LENIN.answer, NANSEN),
    (GORKY, HOOVER, LENIN),
)
ORDER = Question(
    6,
    replace(
        plain("order", "Number the events.", Option("order", "in order", "")),
        accept=(),
        parts=(DROUGHT, CALL, SHIP),
    ),
    (),
    (CALL, SHIP, DROUGHT),
)
LIST = Option("all", "bread and milk", "It sent bread and milk.")
RECALL = Question(
    7,
    replace(
        plain("recall", "What was sent? Name both.", LIST),
        hint="food",
        accept=(),
        parts=(BREAD, MILK),
    ),
    (),
    (BREAD, MILK),
)
FORM = form(CHOICE, STATEMENT, SHORT, CLOZE, MATCHING, ORDER, RECALL)


def words(html: str) -> str:
    """What a reader reads: no styles, no tags, single spaces."""
    body = html[html.index("<body>") :]
    body = re.sub(r"</?(a|b|i|code|small|span)\b[^>]*>", "", body)
    return " ".join(re.sub(r"<[^>]+>", " ", body).split())


def printed(browser: Browser, html: str) -> list[PageObject]:
    """The pages that come out of the printer."""
    page = browser.new_page()
    page.set_content(html)
    pdf = page.pdf(prefer_css_page_size=True)
    page.close()
    return list(PdfReader(BytesIO(pdf)).pages)


# The sheet


def test_the_sheet_has_room_for_name_class_date_and_score() -> None:
    assert words(quiz(FORM, REFERENCE)).startswith(
        "International Workers’ Aid Facts as of 23 November 2026. Licence: CC-BY-4.0. "
        f"Form {FORM.hash}. Seats Name Class Date Score / 10 Multiple choice"
    )


def test_the_sheet_asks_in_each_format_under_its_directions() -> None:
    assert words(quiz(FORM, REFERENCE)).endswith(
        "Multiple choice Choose the one right answer. "
        "In which city did the committee sit? A Berlin B Paris C Vienna "
        "True or false Is the statement true or false? "
        "It went to Paris. True False "
        "Short answers Write the answer on the line. "
        "Where did it go? city "
        "Missing words Write what is missing on the line. "
        "It sat in city then. "
        "Matching Write a letter on each line, for a point each. Not every letter is used. "
        "Match deeds with men. "
        "the letter the grain the appeal A Gorky B Hoover C Lenin D Nansen "
        "Order in time Write a number into each box. A point if all are right. "
        "Number the events. Gorky wrote A ship sailed The rain failed "
        "Lists Write one on each line, in any order, for a point each. "
        "What was sent? Name both. food food"
    )


def test_a_blank_stands_in_the_sentence_with_its_hint_below() -> None:
    assert (
        '<p>It sat in <span class="blank" role="img" aria-label="blank: city">'
        "<small>city</small></span> then.</p>"
    ) in quiz(form(CLOZE), REFERENCE)


def test_blanks_boxes_and_lines_are_named_for_those_who_hear_the_page() -> None:
    sheet = quiz(FORM, REFERENCE)
    assert re.findall(r'role="img" aria-label="blank: (\w+)"', sheet) == [
        *("city", "city"),
        *("letter", "letter", "letter"),
        *("number", "number", "number"),
        *("food", "food"),
    ]
    assert (
        sheet.count('aria-label="blank: letter"></span> <bdi>the grain</bdi></li>') == 1
    )
    assert (
        sheet.count('aria-label="blank: number"></span> <bdi>A ship sailed</bdi></li>')
        == 1
    )


def test_NOT_is_bold_where_a_question_is_turned_and_nowhere_else() -> None:
    stem = "Who did NOT <i>sign</i> the NOTE?"
    turned = replace(CHOICE, item=replace(CHOICE.item, kind="which_not", stem=stem))
    straight = replace(CHOICE, item=replace(CHOICE.item, stem=stem))
    bold = "<p>Who did <b>NOT</b> &lt;i&gt;sign&lt;/i&gt; the NOTE?</p>"
    as_it_is = "<p>Who did NOT &lt;i&gt;sign&lt;/i&gt; the NOTE?</p>"
    for page in quiz, key:
        assert bold in page(form(turned), REFERENCE)
        assert as_it_is in page(form(straight), REFERENCE)


def test_numbers_run_on_from_section_to_section() -> None:
    numbers = re.findall(r'class="question" value="(\d+)"', quiz(FORM, REFERENCE))
    assert numbers == ["1", "2", "3", "4", "5", "6", "7"]


def test_options_stand_in_two_columns_unless_one_is_long() -> None:
    congress = Option(
        "congress", "an international conference of relief committees", ""
    )
    long = replace(CHOICE, options=(BERLIN, PARIS, congress))
    assert '<ol class="options columns-2">' in quiz(form(CHOICE), REFERENCE)
    assert '<ol class="options columns-1">' in quiz(form(long), REFERENCE)


def test_the_source_of_the_sheet_gives_nothing_away() -> None:
    sheet = quiz(FORM, REFERENCE)
    assert "Paris" in sheet
    for secret in (
        *("paris", "berlin", "choice/", "seat-", "a-seed", "data-"),
        *("moved there", "Its seat until", "went there in", "did go there"),
        *("Lutetia", "Amsterdam", "rue Mondétour", "paper stayed", "1935"),
        *("gse79", "¶7", "Encyclopedia", "forum", "Wikipedia"),
        *("lenin", "all workers", "to America", "by ship", "to none", "who –"),
        *("failed in", "wrote in", "sailed in", "in order<"),
        *("bread", "milk"),
    ):
        assert secret not in sheet


def test_the_sheet_is_the_same_whichever_option_is_right() -> None:
    wrong = replace(CHOICE.item, key=BERLIN, distractors=(PARIS, VIENNA))
    lie = replace(STATEMENT.item, key=NO, distractors=(YES,))
    other = form(replace(CHOICE, item=wrong), replace(STATEMENT, item=lie))
    assert quiz(other, REFERENCE) == quiz(form(CHOICE, STATEMENT), REFERENCE)


def test_the_sheet_is_the_same_whichever_lines_are_right() -> None:
    def turned(question: Question) -> Question:
        """With each answer at another line."""
        answers = [part.answer for part in reversed(question.parts)]
        parts = tuple(map(Part, [part.prompt for part in question.parts], answers))
        return replace(question, item=replace(question.item, parts=parts), parts=parts)

    lines = MATCHING, ORDER, RECALL
    assert [question.answer for question in lines] == [
        "A B C",
        "2 3 1",
        "bread and milk",
    ]
    assert [turned(question).answer for question in lines[:2]] == ["C B A", "1 3 2"]
    assert quiz(form(*map(turned, lines)), REFERENCE) == quiz(form(*lines), REFERENCE)


# The key


def test_the_key_opens_with_all_answers_at_a_glance() -> None:
    assert words(key(FORM, REFERENCE)).startswith(
        "International Workers’ Aid Facts as of 23 November 2026. Licence: CC-BY-4.0. "
        f"Form {FORM.hash}. Seats Key. Seed: a-seed "
        "Answers at a glance Guessing alone scores about 1.8 of 10. "
        "1 B 2 True 3 Paris 4 Paris 5 A B C 6 2 3 1 7 bread and milk Multiple choice"
    )


def test_the_key_explains_every_option() -> None:
    assert (
        "In which city did the committee sit? "
        "A Berlin Wrong Its seat until 1933. "
        "B Paris Right It moved there in 1933. "
        "C Vienna Wrong Never its seat. "
    ) in words(key(FORM, REFERENCE))


def test_the_key_says_why_a_statement_is_true() -> None:
    assert ("It went to Paris. True It went there in 1933. ") in words(
        key(FORM, REFERENCE)
    )


def test_the_key_explains_every_pair_and_then_what_is_left_over() -> None:
    assert (
        "Match deeds with men. "
        "A the letter – Gorky He wrote to America. "
        "B the grain – Hoover He sent it by ship. "
        "C the appeal – Lenin He asked all workers. "
        "D Nansen Wrong He belongs to none. "
    ) in words(key(FORM, REFERENCE))


def test_the_key_tells_events_in_the_order_of_time() -> None:
    assert (
        "Number the events. "
        "1 The rain failed It failed in 1920. "
        "2 Gorky wrote He wrote in 1921. "
        "3 A ship sailed It sailed in 1922. "
    ) in words(key(FORM, REFERENCE))


def test_the_key_gives_a_list_with_one_reason() -> None:
    assert (
        "What was sent? Name both. bread and milk It sent bread and milk. Points: 2 Sources:"
    ) in words(key(FORM, REFERENCE))


@pytest.mark.parametrize(
    ("question", "score"),
    [
        (CHOICE, "0.3 of 1"),  # three options
        (STATEMENT, "0.5 of 1"),
        (SHORT, "0.0 of 1"),
        (MATCHING, "0.8 of 3"),  # three premises with four responses each
        (ORDER, "0.2 of 1"),  # three events, in one of six orders
        (RECALL, "0.0 of 2"),
    ],
)
def test_guessing_is_told_in_points(question: Question, score: str) -> None:
    assert f"Guessing alone scores about {score}." in key(form(question), REFERENCE)
    assert f"Score / {score[-1]} " in words(quiz(form(question), REFERENCE))


def test_the_key_lists_the_other_spellings_that_count_as_right() -> None:
    assert (
        "Where did it go? Paris It moved there in 1933. Also right: Lutetia; Paname "
    ) in words(key(FORM, REFERENCE))


def test_the_key_tells_rival_values_from_more_exact_ones() -> None:
    assert (
        "Other sources give: "
        "Amsterdam: the German Wikipedia (a notice); the Münzenberg Forum "
        "More exactly: Paris, rue Mondétour: the Münzenberg Forum, p. 3 "
        "Note: Its paper stayed in Berlin. "
        "Sources: the Great Soviet Encyclopedia (1979), ¶7 "
        "Item: choice/seat-paris/city"
    ) in words(key(FORM, REFERENCE))


def test_the_bibliography_holds_what_is_cited_in_alphabetical_order() -> None:
    def cited(form: Form) -> list[str]:
        return re.findall(r'<li id="source-(\w+)">', key(form, REFERENCE))

    assert cited(FORM) == ["dewiki", "gse79", "forum"]
    assert cited(form(CLOZE)) == ["gse79"]


def test_every_link_in_the_key_leads_to_a_source_on_its_page() -> None:
    page = key(FORM, REFERENCE)
    links = set(re.findall(r'href="#([^"]+)"', page))
    assert links == set(re.findall(r' id="([^"]+)"', page))


# Both


def test_markup_in_a_text_stays_text() -> None:
    code = Option("code", "<i>k</i>", "<u>")
    trap = form(Question(1, plain("cloze", f"<b>{{{{x}}}} & {BLANK}</p>", code), ()))
    for page in quiz(trap, REFERENCE), key(trap, REFERENCE):
        assert "<p>&lt;b&gt;{{x}} &amp; <span" in page
        assert "</span>&lt;/p&gt;</p>" in page
    assert "<b><bdi>&lt;i&gt;k&lt;/i&gt;</bdi></b>" in key(trap, REFERENCE)


def test_a_title_cannot_break_out_of_the_style_sheet(browser: Browser) -> None:
    title = 'A "quiz" </style><b>\\</b>} of 1921'
    html = quiz(form(CHOICE, title=title), REFERENCE)
    assert html.count("</style>") == 1
    (paper,) = printed(browser, html)
    assert paper.extract_text().count(title) == 2


def test_the_same_form_gives_the_same_page() -> None:
    assert quiz(FORM, REFERENCE) == quiz(FORM, REFERENCE)
    assert key(FORM, REFERENCE) == key(FORM, REFERENCE)


def test_a_page_needs_nothing_from_elsewhere() -> None:
    for page in quiz(FORM, REFERENCE), key(FORM, REFERENCE):
        assert not re.search(r"<script|<link|<img|@import|url\(|https?:", page)


def test_facts_without_a_licence_are_under_none() -> None:
    free = replace(REFERENCE, license="")
    for page in quiz(FORM, free), key(FORM, free):
        assert "Licence" not in page


def test_a_name_that_a_template_was_not_given_is_an_error() -> None:
    with pytest.raises(UndefinedError, match="'nobody' is undefined"):
        PAGES.from_string("{{ nobody }}").render()


@pytest.mark.parametrize("page", [quiz, key])
def test_nothing_runs_over_the_edge_of_a_small_screen(
    browser: Browser, page: Page
) -> None:
    screen = browser.new_page(viewport={"width": 360, "height": 640})
    screen.set_content(page(FORM, REFERENCE))
    assert screen.evaluate("document.documentElement.scrollWidth") == 360
    screen.close()


@pytest.mark.parametrize(
    ("width", "placed"), [(900, (True, False)), (360, (False, True))]
)
def test_responses_stand_beside_the_premises_or_on_a_small_screen_below(
    browser: Browser, width: int, placed: tuple[bool, bool]
) -> None:
    screen = browser.new_page(viewport={"width": width, "height": 640})
    screen.set_content(quiz(FORM, REFERENCE))
    premises = screen.locator(".premises").bounding_box()
    responses = screen.locator(".responses").bounding_box()
    screen.close()
    assert premises
    assert responses
    beside = responses["x"] > premises["x"] + premises["width"]
    below = responses["y"] > premises["y"] + premises["height"]
    assert (beside, below) == placed


def test_paper_is_white_where_the_screen_is_dark(browser: Browser) -> None:
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    screen = browser.new_page(color_scheme="dark")
    screen.set_content(quiz(FORM, REFERENCE))
    assert screen.evaluate(ground) == "rgb(25, 24, 23)"
    screen.emulate_media(media="print")
    assert screen.evaluate(ground) == "rgb(255, 255, 255)"
    screen.close()


# On paper


def long_choice(number: int) -> Question:
    options = tuple(
        Option(name, "option " * (number % 9) + f"{name}{number}", "So. " * number)
        for name in ("first", "second", "third", "last")
    )
    stem = f"begin{number} " + "a long stem " * (number * 7 % 40)
    return Question(number, plain("choice", stem, *options), options)


def long_statement(number: int) -> Question:
    stem = f"begin{number} " + "a long statement " * (number % 20) + f"last{number}"
    return Question(number, plain("true_false", stem, YES, NO), (YES, NO))


def long_matching(number: int) -> Question:
    parts = tuple(
        Part(
            "premise " * (1 + number * place % 11),
            Option(str(place), "response " * (1 + place * 5 % 9), "So. " * number),
        )
        for place in range(1, 7)
    )
    left = Option("left", f"last{number}", "")
    item = plain("matching", f"begin{number}", Option("all", "", ""), left)
    options = (*(part.answer for part in parts), left)
    return Question(number, replace(item, parts=parts), options, parts)


def long_order(number: int) -> Question:
    texts = ("event " * (1 + number * place % 30) for place in range(1, 5))
    parts = tuple(
        event(place, text, "So. " * number)
        for place, text in enumerate((*texts, f"last{number}"), 1)
    )
    item = plain("order", f"begin{number}", Option("order", "", ""))
    return Question(number, replace(item, parts=parts), (), parts)


STATEMENTS = Section("true_false", tuple(map(long_statement, range(31, 41))))
CHOICES = Section("choice", tuple(map(long_choice, range(1, 31))))
PAIRS = Section("matching", tuple(map(long_matching, range(41, 49))))
EVENTS = Section("order", tuple(map(long_order, range(49, 57))))
SIZES = {"A4": (595, 842), "Letter": (612, 792)}
LONG = Form("A long quiz", "a-seed", (CHOICES, STATEMENTS, PAIRS, EVENTS))


@pytest.mark.parametrize("paper", SIZES)
@pytest.mark.parametrize("page", [quiz, key])
def test_long_questions_are_printed_in_order_and_none_splits_across_pages(
    browser: Browser, page: Page, paper: str
) -> None:
    layout = Layout(paper)
    sheets = printed(browser, page(LONG, REFERENCE, layout))
    texts = [sheet.extract_text() for sheet in sheets]
    begun = [re.findall(r"\bbegin(\d+)", text) for text in texts]
    ended = [re.findall(r"\blast(\d+)", text) for text in texts]
    assert begun == ended
    assert [int(number) for each in begun for number in each] == list(range(1, 57))

    assert len(sheets) > 3
    for number, sheet in enumerate(sheets, 1):
        assert (round(sheet.mediabox.width), round(sheet.mediabox.height)) == SIZES[
            paper
        ]
        assert f"Page {number} of {len(sheets)}" in texts[number - 1]
        assert re.search(
            rf"A long quiz(: key)? · Form {LONG.hash} · 23 November 2026",
            texts[number - 1],
        )


def test_the_lines_of_a_list_stay_with_its_question(browser: Browser) -> None:
    def asked(number: int) -> Question:
        lines = (BREAD,) * (2 + number % 6)
        item = replace(RECALL.item, stem=f"begin{number}", hint=f"line{number}")
        return Question(number, replace(item, parts=lines), (), lines)

    lists = Section("recall", tuple(map(asked, range(1, 31))))
    sheets = printed(browser, quiz(Form("Lists", "a-seed", (lists,)), REFERENCE))
    assert len(sheets) > 3
    for sheet in sheets:
        text = sheet.extract_text()
        for number in map(int, re.findall(r"begin(\d+)", text)):
            assert len(re.findall(rf"line{number}\b", text)) == 2 + number % 6


def test_no_heading_is_left_alone_at_the_foot_of_a_page(browser: Browser) -> None:
    for length in range(6, 14):
        section = Section("choice", (CHOICE,) * length)
        many = Form("Seats", "a-seed", (section, STATEMENTS))
        for sheet in printed(browser, quiz(many, REFERENCE)):
            text = sheet.extract_text()
            assert ("TRUE OR FALSE" in text) == ("begin31 " in text)
