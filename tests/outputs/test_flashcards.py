import re
from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

import pytest
from cards import CITY, CITY_CLOZE, REFERENCE, WHEN, YEAR_CLOZE, item
from playwright.sync_api import Browser
from pypdf import PageObject, PdfReader

from factfile.cli import _facts
from factfile.items import BLANK, Citation, Item, Option, Part, Source
from factfile.outputs._measure import width
from factfile.outputs.anki import KINDS
from factfile.outputs.flashcards import flashcards
from factfile.outputs.flashcards.fitting import (
    BOLD,
    RUNNING,
    SPACE,
    STEPS,
    height,
)
from factfile.outputs.flashcards.layout import sheets
from factfile.outputs.flashcards.papers import PAPERS as SIZES
from factfile.recipe.choice import Choice

ROOT = Path(__file__).parents[2]
PAPERS = {"A4": (210, 297, 93, 66), "Letter": (215.9, 279.4, 96, 61.5)}
"""Width and height of a paper and of the cards on it, in mm."""
PIXEL = 25.4 / 96
POINT = 25.4 / 72


def made(*items: Item, title: str = "Aid in cards", **how: str) -> str:
    return flashcards(items, REFERENCE, title, **how)


def sides(html: str, side: str) -> list[str]:
    """What one reads on each front or back: no tags, single spaces."""
    found = re.findall(rf'<article class="{side}".*?</article>', html, re.DOTALL)
    inline = (re.sub(r"</?(b|bdi|span)\b[^>]*>", "", one) for one in found)
    return [" ".join(re.sub(r"<[^>]+>", " ", one).split()) for one in inline]


def many(count: int) -> list[Item]:
    return [
        item("short", f"fact-{n}", "city", f"Question{n}q?", f"Answer{n}a")
        for n in range(1, count + 1)
    ]


# What stands on them


def test_a_front_asks_under_its_topic_and_a_back_answers_and_says_who_says_so() -> None:
    html = made(CITY)
    assert sides(html, "front") == [
        "Organization 1 In which city did the central committee sit from 1933?"
    ]
    assert sides(html, "back") == [
        "Paris The central committee sat in Paris from 1933. "
        "Other sources give: Amsterdam – the Münzenberg Forum (notices); John Riddell (2021), ¶12 "
        "Sources: the Great Soviet Encyclopedia (1979), ¶7 "
        "seat-paris · 23 November 2026 1"
    ]


def test_a_blank_has_its_hint_and_is_filled_on_the_back() -> None:
    html = made(CITY_CLOZE)
    assert (
        'sat in <span class="blank" role="img" aria-label="blank: city">city</span> from 1933.'
    ) in html
    assert "sat in <b>Paris</b> from 1933.</p>" in html


def test_what_fills_the_head_of_a_sentence_has_a_capital() -> None:
    head = replace(CITY_CLOZE, stem=f"{BLANK} was its seat.", key=Option("h", "the Hague", ""))  # fmt: skip
    assert "<b>The Hague</b> was its seat." in made(head)


def test_the_statement_stands_there_only_where_it_says_more() -> None:
    more = replace(CITY_CLOZE, statement="It sat in Paris, rue Mondétour, from 1933.")
    assert "rue Mondétour" in sides(made(more), "back")[0]
    assert sides(made(CITY_CLOZE), "back")[0].count("central committee sat") == 1


def test_options_are_lettered_and_the_back_names_the_right_one() -> None:
    ages = [Option(str(n), f"{n} years", "", rank=n) for n in (14, 12, 16)]
    choice = replace(WHEN, format="choice", key=ages[0], distractors=tuple(ages[1:]), accept=(), others=())  # fmt: skip
    html = made(choice)
    assert sides(html, "front")[0].endswith(
        "founded? A 12 years B 14 years C 16 years".replace("A 12", "A12").replace("B 14", "B14").replace("C 16", "C16")
    )  # fmt: skip
    assert sides(html, "back")[0].startswith("B14 years International Workers’ Aid")


def test_a_list_is_answered_in_a_line() -> None:
    parts = tuple(Part("", Option(one, one, "")) for one in ("bread", "milk"))
    recall = replace(WHEN, format="recall", key=Option("all", "bread and milk", ""), parts=parts, accept=())  # fmt: skip
    assert sides(made(recall), "back")[0].startswith("bread and milk International")


def test_other_spellings_and_what_is_more_exact_stand_on_the_back() -> None:
    assert sides(made(WHEN), "back")[0].startswith(
        "September 1921 Also right: Sept. 1921; 9/1921 "
        "International Workers’ Aid was founded in September 1921. "
        "More exactly: 12 September 1921 – John Riddell (2021) Sources: "
    )


def test_cards_are_numbered_in_the_order_that_they_are_given_in() -> None:
    html = made(WHEN, CITY, YEAR_CLOZE)
    assert re.findall(r'aria-label="Card (.+?)"', html) == [
        *("1, front", "2, front", "3, front"),
        *("1, back", "2, back", "3, back"),
    ]
    assert [text[-2:] for text in sides(html, "back")] == [" 1", " 2", " 3"]


def test_a_front_gives_nothing_away() -> None:
    fronts = " ".join(sides(made(WHEN, CITY, CITY_CLOZE, YEAR_CLOZE), "front"))
    for secret in ("September", "Amsterdam", "Encyclopedia", "seat-paris", "founded ·"):
        assert secret not in fronts


def test_markup_in_a_text_stays_text() -> None:
    trap = '</p></style><script>x</script>{{ 7 * 7 }} & "'
    source = Source("trap", trap, "")
    reference = replace(
        REFERENCE,
        topics={"organization": trap},
        sources={"trap": source},
        license=trap,
        as_of=trap,
        title=trap,
    )
    every = replace(
        CITY_CLOZE,
        facts=(trap,),
        stem=f"{trap}{BLANK}",
        key=Option("t", trap, ""),
        hint=trap,
        accept=(trap,),
        statement=trap,
        citations=(Citation("trap", trap),),
        others=(replace(CITY.others[0], value=trap, citations=(Citation("trap"),)),),
    )
    html = flashcards([every], reference, trap)
    assert html.count("</style>") == 1
    assert "<script" not in html
    assert "{{ 7 * 7 }}" in html


def test_the_same_items_give_the_same_page() -> None:
    assert made(WHEN, CITY) == made(WHEN, CITY)


def test_the_page_needs_nothing_from_elsewhere() -> None:
    assert not re.search(r"<script|<link|<img|@import|url\(|https?:", made(WHEN, CITY))


# On paper


def printed(browser: Browser, html: str) -> list[PageObject]:
    """The pages that come out of the printer."""
    page = browser.new_page()
    page.set_content(html)
    pdf = page.pdf(prefer_css_page_size=True)
    page.close()
    return list(PdfReader(BytesIO(pdf)).pages)


def places(page: PageObject) -> dict[str, tuple[float, float]]:
    """Where each question and each answer begins, in mm from the left and the bottom."""
    found: dict[str, tuple[float, float]] = {}

    def visit(text: str, cm: Sequence[float], tm: Sequence[float], *_: object) -> None:
        if match := re.search(r"(?:Question|Answer)(\d+)", text):
            x = cm[0] * tm[4] + cm[2] * tm[5] + cm[4]
            y = cm[1] * tm[4] + cm[3] * tm[5] + cm[5]
            found[match[1]] = x * POINT, y * POINT

    page.extract_text(visitor_text=visit)
    return found


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("count", [1, 8, 9, 20, 23])
def test_each_sheet_is_two_pages_and_each_back_lies_behind_its_front(
    browser: Browser, paper: str, count: int
) -> None:
    wide, high, card, _ = PAPERS[paper]
    pages = printed(browser, made(*many(count), paper=paper))

    assert len(pages) == 2 * -(-count // 8)
    seen: list[str] = []
    for front, back in zip(pages[::2], pages[1::2], strict=True):
        assert abs(float(front.mediabox.width) * POINT - wide) < 0.5
        assert abs(float(front.mediabox.height) * POINT - high) < 0.5
        asked, answered = places(front), places(back)
        assert asked.keys() == answered.keys()
        seen += asked
        for number, (x, y) in asked.items():
            # A text begins at the left of its card: the other side is mirrored, it is not.
            left = x - 5
            assert abs(wide - (left + card) + 5 - answered[number][0]) < 0.5
            # The text stands higher or lower on the card, but on no other card.
            assert abs(y - answered[number][1]) < 20
    assert seen == [str(n) for n in range(1, count + 1)]


BOXES = """() => [...document.querySelectorAll(".page")].map(page => {
    const edge = page.getBoundingClientRect();
    const box = element => {
        const {x, y, width, height} = element.getBoundingClientRect();
        return [x - edge.x, y - edge.y, width, height];
    };
    return {
        size: [edge.width, edge.height],
        cards: Object.fromEntries([...page.querySelectorAll("article")].map(
            card => [card.ariaLabel.split(",")[0], box(card)])),
        marks: box(page.querySelector("path")),
        foot: box(page.querySelector(".foot")),
    };
})"""


def laid_out(browser: Browser, html: str, paper: str) -> Any:
    """Where everything is on its page, in mm, within the white margin of 8 mm."""
    wide, high = PAPERS[paper][:2]
    page = browser.new_page(
        viewport={
            "width": round((wide - 16) / PIXEL),
            "height": round((high - 16) / PIXEL),
        }
    )
    page.emulate_media(media="print")
    page.set_content(html)
    pages = page.evaluate(BOXES)
    page.close()
    return pages


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("flip", ["long", "short"])
@pytest.mark.parametrize("count", [8, 3])
def test_all_cards_are_alike_and_mirrored_on_the_edge_that_the_printer_turns_them_on(
    browser: Browser, paper: str, flip: str, count: int
) -> None:
    _, _, wide, high = PAPERS[paper]
    front, back = laid_out(
        browser, made(*many(count), paper=paper, flip=flip), paper
    )  # fmt: skip
    assert front["size"] == back["size"]
    top = min(y for _, y, *_ in front["cards"].values())
    for number, (x, y, across, down) in front["cards"].items():
        assert (across * PIXEL, down * PIXEL) == pytest.approx((wide, high), abs=0.05)
        mirrored = (
            [2 * wide / PIXEL - across - x, y]
            if flip == "long"
            else [x, 2 * top + 4 * high / PIXEL - down - y]
        )
        assert back["cards"][number] == pytest.approx(
            [*mirrored, across, down], abs=0.1 / PIXEL
        )
    assert [round(n * PIXEL) for n in front["cards"]["Card 2"][:1]] == [wide]


@pytest.mark.parametrize("paper", PAPERS)
def test_cards_stand_in_the_middle_of_the_paper_and_the_rest_outside_of_them(
    browser: Browser, paper: str
) -> None:
    wide, high, card_wide, card_high = PAPERS[paper]
    for page in laid_out(browser, made(*many(8), paper=paper), paper):
        _, top, *_ = page["cards"]["Card 1"]
        # The margin is 8 mm.
        assert 8 + top * PIXEL == pytest.approx((high - 4 * card_high) / 2, abs=0.05)
        left, above, across, down = (n * PIXEL for n in page["marks"])
        assert left == pytest.approx(-4, abs=0.1)
        assert across == pytest.approx(2 * card_wide + 8, abs=0.2)
        assert above - top * PIXEL == pytest.approx(-4, abs=0.1)
        assert down == pytest.approx(4 * card_high + 8, abs=0.2)
        # Printers reach the marks and the foot.
        assert (wide - across) / 2 >= 7.9
        _, foot, _, deep = (n * PIXEL for n in page["foot"])
        assert foot >= top * PIXEL + 4 * card_high - 0.05
        assert foot + deep <= high - 16


def test_marks_end_before_the_cards() -> None:
    html = made(*many(1))
    (path,) = set(re.findall(r'<path d="(.+?)"', html))
    assert path == (
        "M4 0v3M4 272v-3M97 0v3M97 272v-3M190 0v3M190 272v-3"
        "M0 4h3M194 4h-3M0 70h3M194 70h-3M0 136h3M194 136h-3M0 202h3M194 202h-3M0 268h3M194 268h-3"
    )
    assert 'viewBox="0 0 194 272"' in html


@pytest.mark.parametrize("paper", PAPERS)
def test_each_page_says_what_it_is(browser: Browser, paper: str) -> None:
    pages = printed(browser, made(*many(9), paper=paper))
    texts = [" ".join(page.extract_text().split()) for page in pages]
    for number, text in enumerate(texts, 1):
        assert text.endswith(
            "Aid in cards Facts as of 23 November 2026. Licence: CC-BY-4.0. "
            f"Sheet {(number + 1) // 2}, {'front' if number % 2 else 'back'} "
            f"Page {number} of 4"
        )


def test_a_long_title_stays_in_its_line(browser: Browser) -> None:
    long, short = (
        laid_out(browser, made(*many(9), title=title), "A4")
        for title in ("A history of aid " * 20, "Aid")
    )
    assert long == short


# Everything fits

FITS = """() => [...document.querySelectorAll("article")].flatMap(card => {
    const {x, y, width, height} = card.getBoundingClientRect();
    const white = parseFloat(getComputedStyle(card).padding) - .5;
    const inside = box => x + white <= box.left && box.right <= x + width - white
        && y + white <= box.top && box.bottom <= y + height - white;
    const lines = [...card.querySelectorAll(".edge, .text > p")];
    // The fronts have their edge above, the backs below.
    const boxes = lines.map(line => {
        const range = document.createRange();
        range.selectNodeContents(line);
        const {top, bottom} = line.getBoundingClientRect();
        const {left, right} = range.getBoundingClientRect();
        return {top, bottom, left, right};
    });
    const apart = boxes.slice(1).every((box, n) => boxes[n].bottom <= box.top + .5);
    const whole = card.scrollWidth <= card.clientWidth && card.scrollHeight <= card.clientHeight;
    return whole && apart && boxes.every(inside) ? [] : [card.innerText];
})"""


def overfull(browser: Browser, html: str, paper: str) -> list[str]:
    """The cards on which a text is cut, or meets another, or the edge."""
    page = browser.new_page(viewport={"width": 740, "height": 1000})
    page.emulate_media(media="print")
    # The widest type that many have.
    page.set_content(html.replace('"Source Serif 4"', '"DejaVu Serif"'))
    assert page.locator("article").count() > 0
    found: list[str] = page.evaluate(FITS)
    page.close()
    return found


FILES = (
    "facts/international-workers-aid",
    "tests/files/bauhaus.toml",
    "tests/files/royal-society.toml",
)


@pytest.mark.parametrize("file", FILES)
def test_every_card_of_real_facts_fits(browser: Browser, file: str) -> None:
    bank = _facts.bank(ROOT / file)
    items = _facts.chosen(bank, Choice(KINDS))
    for paper in PAPERS:
        html = flashcards(items, bank.reference, "Cards", paper)
        assert overfull(browser, html, paper) == []


GERMAN = (
    "Auslandskomitee zur Organisierung der Arbeiterhilfe für die Hungernden in Rußland "
)
TEXTS = {
    "a name of 300 letters": (GERMAN * 4)[:300],
    "a word of 300 letters": "Donaudampfschifffahrtsgesellschaft" * 9,
    "capitals": "HAUPTVERWALTUNG DES GOUVERNEMENTS MOSKAU " * 7,
    "Russian": "Международная рабочая помощь голодающим Поволжья и Урала " * 6,
    "Arabic": "اللجنة الخارجية لتنظيم مساعدة العمال للجياع في روسيا " * 6,
    "Chinese": "國際工人援助會為俄國飢民組織的國外委員會" * 12,
    "emoji": "🎭🎬 🚂 🏭🏭🏭 👩‍🏭👨‍👩‍👧‍👦 " * 20,
    "sixty words": "It was sent by ship and rail to the towns along the river. " * 5,
    "hyphens": "Arbeiter-Illustrierte-Zeitung-Verlags-Gesellschaft-" * 6,
}


def long(kind: str, text: str, **other: Any) -> Item:
    """An item in which everything is this long."""
    filled = replace(
        item(kind, "long", "city", f"What was {text} of {text}?", text),
        statement=f"It was {text} of {text}.",
        accept=(text, text),
        others=(replace(CITY.others[0], value=text),) * 2,
    )
    return replace(filled, **other)


def every_format(text: str) -> list[Item]:
    options = [Option(str(n), f"{text} {n}", "", rank=n) for n in range(4)]
    return [
        long("short", text),
        long("cloze", text, stem=f"It was {BLANK} of {text}.", hint=text),
        long("choice", text, key=options[0], distractors=tuple(options[1:])),
        replace(long("short", text), accept=(), others=(), stem="What was it?"),
        replace(CITY_CLOZE, key=Option("t", text, "")),
    ]


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_nothing_is_cut_however_long_it_is(browser: Browser, text: str) -> None:
    for paper in PAPERS:
        html = made(*every_format(text.strip()), paper=paper)
        assert overfull(browser, html, paper) == []


LETTERS = (
    *("etaoinshrdlu", "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    *("áéíóúäöüßñçæœøåčšž", "абвгдежзийклмнопрстуфхцчшщъыьэюя", "АБВГДЕЖЗИЙКЛМ"),
    *("αβγδεζηθικλμνξοπρστυφχψω", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "國際工人援助會", "🎭🎬🚂🏭"),
    *("0123456789", "-–—’“”().,;:/"),
)  # fmt: skip


def nonsense(chance: Random, words: int) -> str:
    """Up to so many words of letters that no language puts together."""

    def word() -> str:
        return "".join(chance.choices(chance.choice(LETTERS), k=chance.randint(1, 14)))

    def compound() -> str:
        return "-".join(word() for _ in range(chance.choice((1, 1, 1, 2, 4))))

    return " ".join(compound() for _ in range(chance.randint(1, words)))


def nonsensical(count: int) -> list[Item]:
    """Items that use such words for everything."""
    chance, items = Random(1921), list[Item]()
    for number in range(count):
        a, b, c = (nonsense(chance, words) for words in (60, 20, 10))
        kind, stem = (("short", f"{b}?"), ("cloze", f"{b} {BLANK} {c}."))[number % 2]
        items.append(long(kind, a, stem=stem, hint=c, accept=(b, c)))
        options = [Option(str(n), nonsense(chance, 25), "") for n in range(3)]
        items.append(long("choice", a, key=options[0], distractors=tuple(options[1:])))
    return items


def test_whatever_the_letters_are_they_fit(browser: Browser) -> None:
    for paper in PAPERS:
        assert overfull(browser, made(*nonsensical(25), paper=paper), paper) == []


WIDTHS = """([texts, weight]) => {
    const line = document.createElement("span");
    line.style = `font: ${weight} 100px "DejaVu Serif"; font-size-adjust: .48; white-space: pre`;
    document.body.append(line);
    return texts.map(text => {
        line.textContent = text;
        return line.getBoundingClientRect().width;
    });
}"""


@pytest.mark.parametrize(("weight", "factor"), [(400, RUNNING), (700, RUNNING * BOLD)])
def test_no_line_is_wider_than_was_estimated(
    browser: Browser, weight: int, factor: float
) -> None:
    bank = _facts.bank(ROOT / FILES[1])
    texts = {text for item in bank.items for text in (item.stem, item.statement)}
    # As much as fits on a line in the largest type.
    lines = sorted({text[:25] for text in texts if len(text) >= 25})
    page = browser.new_page()
    widths = page.evaluate(WIDTHS, [lines, weight])
    page.close()
    assert len(lines) > 100
    for line, real in zip(lines, widths, strict=True):
        assert real <= width(line, 100 * factor), line


HEIGHTS = """() => [...document.querySelectorAll("article")].map(card =>
    [...card.querySelectorAll(".text > p")].map(p => p.getBoundingClientRect().height))"""


def test_no_text_is_higher_than_was_estimated(browser: Browser) -> None:
    items = [*nonsensical(25), *(one for text in TEXTS.values() for one in every_format(text))]  # fmt: skip
    page = browser.new_page()
    page.emulate_media(media="print")
    page.set_content(made(*items).replace('"Source Serif 4"', '"DejaVu Serif"'))
    heights = page.evaluate(HEIGHTS)
    page.close()

    steps = {step.name: step for step in STEPS}
    each = iter(heights)
    for sheet in sheets(items, REFERENCE, SIZES["A4"]):
        for side in (*(c.front for c in sheet.cards), *(c.back for c in sheet.cards)):
            step = steps[side.step]
            for one, real in zip(side.paragraphs, next(each), strict=True):
                space = SPACE * step.size(one)
                estimated = height([one], SIZES["A4"].room, step) - space
                assert real * PIXEL <= estimated * POINT + 0.01, one
    assert next(each, None) is None


def test_even_an_absurd_topic_leaves_room(browser: Browser) -> None:
    reference = replace(REFERENCE, topics={"organization": "Wide Ways " * 500})
    absurd = replace(CITY, facts=("long-id-" * 200,))
    html = flashcards([absurd, *every_format(GERMAN)], reference, "Cards", "Letter")
    assert overfull(browser, html, "Letter") == []
    assert "Paris" in html


def sizes(html: str, side: str) -> list[str]:
    return re.findall(rf'<article class="{side}".*?<div class="text (\w+)">', html, re.DOTALL)  # fmt: skip


def test_what_is_longer_is_set_smaller() -> None:
    steps = [
        replace(CITY, stem="What was it? " * count, accept=("spelling",) * count)
        for count in (1, 16, 25, 40)
    ]
    html = made(*steps)
    assert sizes(html, "front") == ["large", "medium", "small", "least"]
    html = made(
        *(replace(step, stem="What?", accept=step.accept * 2) for step in steps)
    )
    assert sizes(html, "back")[:3] == ["large", "large", "small"]


def test_what_is_too_long_for_a_card_goes_on_on_the_next() -> None:
    text = " ".join(f"word{n}" for n in range(150))
    html = made(CITY, replace(CITY, key=Option("t", text, "")), CITY)
    labels = re.findall(r'aria-label="Card (.+?), back"', html)
    assert labels == ["1", "2, part 1 of 3", "2, part 2 of 3", "2, part 3 of 3", "3"]
    fronts, backs = sides(html, "front"), sides(html, "back")
    assert fronts[1] == (
        "Organization 2 · 1 of 3 In which city did the central committee sit from 1933?"
    )
    assert fronts[2] == "Organization 2 · 2 of 3 For the question see part 1."
    assert re.findall(r"word\d+", " ".join(backs)) == text.split()
    assert " … seat-paris · 23 November 2026 2 · 1 of 3" in backs[1]
    assert "Amsterdam" in backs[3]


def test_a_question_may_be_longer_than_its_answer() -> None:
    html = made(replace(CITY, stem="Long words " * 70))
    fronts, backs = sides(html, "front"), sides(html, "back")
    assert re.findall("Long words", " ".join(fronts)) == ["Long words"] * 70
    assert backs[1:] == [
        "For the answer see part 1. seat-paris · 23 November 2026 1 · 2 of 2"
    ]


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_nothing_is_lost_where_a_card_goes_on(text: str) -> None:
    """Every letter is there, in its order, on as many cards as it takes."""
    html = made(long("cloze", text.strip(), stem=f"{text}{BLANK}{text}" * 3, hint="x"))
    asked = "".join(re.findall(r'<p class="question".*?</p>', html))
    asked = re.sub(r"<.*?>|\s|…", "", asked)
    assert asked == re.sub(r"\s", "", f"{text}x{text}" * 3)


# On a screen


@pytest.mark.parametrize(
    ("width", "beside"), [(1000, True), (360, False)], ids=["wide", "phone"]
)
def test_each_back_stands_beside_its_front_or_below_it(
    browser: Browser, width: int, beside: bool
) -> None:
    screen = browser.new_page(viewport={"width": width, "height": 900})
    screen.set_content(made(*many(10), *every_format(TEXTS["a word of 300 letters"])))
    assert screen.evaluate("document.documentElement.scrollWidth") == width
    boxes = {
        str(card.get_attribute("aria-label")): card.bounding_box()
        for card in screen.locator("article").all()
    }
    screen.close()
    for number in range(1, 11):
        front, back = boxes[f"Card {number}, front"], boxes[f"Card {number}, back"]
        assert front
        assert back
        if beside:
            assert front["y"] == back["y"]
            assert back["x"] > front["x"] + front["width"]
        else:
            assert front["x"] == back["x"]
            assert 0 < back["y"] - (front["y"] + front["height"]) < 20


def test_paper_is_white_where_the_screen_is_dark(browser: Browser) -> None:
    ground = "getComputedStyle(document.querySelector('.back')).backgroundColor"
    screen = browser.new_page(color_scheme="dark")
    screen.set_content(made(CITY))
    assert screen.evaluate(ground) != "rgba(0, 0, 0, 0)"
    screen.emulate_media(media="print")
    assert screen.evaluate(ground) == "rgba(0, 0, 0, 0)"
    assert screen.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"  # fmt: skip
    screen.close()
