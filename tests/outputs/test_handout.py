import random
import re
from datetime import date
from io import BytesIO
from itertools import combinations

import pytest
from playwright.sync_api import Browser
from pypdf import PdfReader

from factfile.items import Citation, OtherValue, Reference, Source
from factfile.outputs._measure import width, wrap
from factfile.outputs.handout import handout
from factfile.overview import (
    Basis,
    Chain,
    Days,
    Entry,
    Name,
    Overview,
    Person,
    Row,
    Step,
    Term,
)

REFERENCE = Reference(
    id="lamps",
    title="Lamp Society",
    edition="2026-11-23",
    as_of="23 November 2026",
    language="en",
    license="CC-BY-4.0",
    topics={},
    sources={
        "annals": Source("annals", "the Annals", "Annals of Bergen. 1960."),
        "diary": Source("diary", "Anna’s diary", "“A Diary.” 1924."),
        "leaflet": Source("leaflet", "a leaflet", "Ten Years of Lamps. 1911."),
        "unread": Source("unread", "a book", "Nobody cites this book."),
    },
)


def day(year: int, month: int = 1, number: int = 1) -> int:
    return date(year, month, number).toordinal()


def year(number: int) -> Days:
    """Some day of a year."""
    return Days(day(number), day(number, 12, 31))


def span(first: int, last: int) -> Days:
    """From some day of a year to some day of another."""
    core = day(first, 12, 31), day(last)
    return Days(day(first), day(last, 12, 31), core)


KNOWN = Basis((Citation("annals", "p. 7"),))
SAID = Basis(
    (Citation("diary"),),
    speaker="diary",
    others=(OtherValue("1902", (Citation("leaflet", "(in its title)"), Citation("annals", "p. 9")), disputed=True),),
)  # fmt: skip

SEAT = Row(
    "Seat",
    (
        Entry("Bergen", "from 1901 to 1904", span(1901, 1904), lasted=True, basis=KNOWN),
        Entry("Oslo", "from 1904 to 1910", span(1904, 1910), lasted=True, basis=SAID),
    ),
)  # fmt: skip
MEETINGS = Row(
    "Meetings",
    (
        Entry("", "1902", year(1902), lasted=False, basis=SAID),
        Entry("", "1906", year(1906), lasted=False, basis=SAID),
    ),
)
PAGE = Overview(
    title="Lamps: at a glance",
    rows=(SEAT, MEETINGS),
    chains=(
        Chain(
            "Lamp Club",
            (
                Step("renamed", "1901", "Lamp Society", SAID),
                Step("merged", "1910", "League of Light", KNOWN),
            ),
        ),
    ),
    people=(
        Person("Anna Moe", "Moe", "lamplighter", "Lit the first lamp.", (("ru", "Анна Му"),), KNOWN),
        Person("Plato", "Plato", "", "Was quoted."),
    ),
    terms=(
        Term("Lamp Society", "a society", (Name("Norwegian", "no", "Lampelaget"), Name("Norwegian", "no", "LL", SAID), Name("Russian", "ru", "Лампа"))),
        Term("“wick”", "the thread of a lamp"),
    ),
)  # fmt: skip


def rows(*entries: Entry) -> Overview:
    return Overview("Lamps", rows=(Row("Row", entries),))


def words(html: str) -> str:
    """What a reader reads where there are no pictures: no tags, single spaces."""
    body = re.sub(r"<svg.*?</svg>", "", html[html.index("<body>") :], flags=re.DOTALL)
    body = re.sub(r"</?(b|i|span|sup)\b[^>]*>", "", body).replace("&nbsp;", " ")
    return " ".join(re.sub(r"<[^>]+>", " ", body).split()).replace(" ,", ",")


def shapes(html: str, kind: str) -> list[tuple[float, float]]:
    """Where bars of a kind begin and how wide they are."""
    found = re.findall(rf'<rect class="{kind}" x="(.+?)" y=".+?" width="(.+?)"', html)
    return [(float(x), float(width)) for x, width in found]


# What it says


def test_says_all_that_its_pictures_show_and_everything_else_in_order() -> None:
    assert words(handout(PAGE, REFERENCE)) == (
        "Lamp Society Facts as of 23 November 2026. Licence: CC-BY-4.0. "
        "Lamps: at a glance "
        "Timeline Dark is certain, pale is possible. A dot in a pale bar: on some day of that time. "
        "The timeline as a table "
        "Seat from 1901 to 1904 Bergen from 1904 to 19101 Oslo "
        "Meetings 19021 19061 "
        "1 According to Anna’s diary. Others: 1902 – a leaflet (in its title), the Annals, p. 9. "
        "Names and successors Names and successors as a table "
        "Before How and when After "
        "Lamp Club renamed, 19011 Lamp Society "
        "Lamp Society merged, 1910 League of Light "
        "Who was who "
        "Anna Moe Анна Му, lamplighter. Lit the first lamp. "
        "Plato. Was quoted. "
        "Names and terms "
        "Lamp Society, a society. Norwegian Lampelaget, LL1; Russian Лампа "
        "“wick”, the thread of a lamp. "
        "Sources “A Diary.” 1924. Annals of Bergen. 1960. Ten Years of Lamps. 1911."
    )


def test_what_there_is_nothing_of_has_no_heading() -> None:
    assert words(handout(Overview("Lamps"), REFERENCE)) == (
        "Lamp Society Facts as of 23 November 2026. Licence: CC-BY-4.0. Lamps"
    )


def test_a_note_stands_in_the_section_that_first_needs_it() -> None:
    term = Term("Lamp", "", (Name("Russian", "ru", "Лампа", SAID),))
    assert words(handout(Overview("Lamps", terms=(term,)), REFERENCE)).endswith(
        "Names and terms Lamp Russian Лампа1 "
        "1 According to Anna’s diary. Others: 1902 – a leaflet (in its title), the Annals, p. 9. "
        "Sources “A Diary.” 1924. Annals of Bergen. 1960. Ten Years of Lamps. 1911."
    )


def test_what_holds_of_a_whole_row_is_marked_at_its_title() -> None:
    marks = re.findall(
        r">([^<>]+)<tspan class=\"mark\"[^>]*>(\d)<", handout(PAGE, REFERENCE)
    )
    assert marks == [("from 1904 to 1910", "1"), ("Meetings", "1"), ("renamed", "1")]


def test_names_in_other_languages_say_in_which() -> None:
    html = handout(PAGE, REFERENCE)
    assert '<span lang="ru">Анна Му</span>' in html
    assert '<span lang="no">Lampelaget</span>' in html


def test_the_word_by_which_one_looks_for_a_name_stands_out() -> None:
    html = handout(PAGE, REFERENCE)
    assert "<dt>Anna <b>Moe</b> <span" in html
    assert "<dt><b>Plato</b>.</dt>" in html


def test_a_picture_has_a_name_and_says_what_is_in_it() -> None:
    html = handout(PAGE, REFERENCE)
    assert re.findall(r'<svg role="img" aria-labelledby="(.+?)"', html) == [
        "timeline-1 timeline-1-desc",
        "succession-1 succession-1-desc",
    ]
    assert '<title id="timeline-1">Timeline</title>' in html
    assert (
        '<desc id="timeline-1-desc">Seat; Meetings. The table after the timeline says the same.</desc>'
    ) in html


# The timeline


def test_what_is_certain_is_dark_inside_what_is_possible() -> None:
    # Ten years on 504 points.
    html = handout(Overview("Lamps", rows=(SEAT,)), REFERENCE)
    assert shapes(html, "hull") == [(0.0, 201.6), (151.1, 352.9)]
    assert shapes(html, "core") == [(50.2, 101.0), (201.5, 252.3)]


def test_what_happened_in_a_year_is_a_dot_in_the_middle_of_it() -> None:
    html = handout(
        rows(
            Entry("a", "1901", year(1901), lasted=False),
            Entry("b", "1910", year(1910), lasted=False),
        ),
        REFERENCE,
    )
    assert shapes(html, "hull") == [(0.0, 50.4), (453.6, 50.4)]
    assert re.findall(r'<circle class="dot" cx="(.+?)"', html) == ["25.2", "478.8"]


def test_what_happened_on_a_day_is_a_dot_alone() -> None:
    exact = day(1905, 7, 2)
    html = handout(
        rows(Entry("a", "2 July 1905", Days(exact, exact), lasted=False)), REFERENCE
    )
    assert shapes(html, "hull") == []
    assert re.findall(r'<circle class="dot" cx="(.+?)"', html) == ["252.0"]


def test_an_open_end_is_an_arrow_at_the_side_with_room_before_it() -> None:
    html = handout(
        rows(
            Entry("a", "until 1905", Days(None, day(1905, 12, 31)), lasted=True),
            Entry("b", "from 1905 on", Days(day(1905), None), lasted=True),
        ),
        REFERENCE,
    )
    # 1904 to 1906: the year, and one to each side.
    assert re.findall(r'<text class="axis"[^>]*>(\d+)<', html) == ["1904", "1905", "1906"]  # fmt: skip
    assert shapes(html, "hull") == [(0.0, 336.2), (168.3, 335.7)]
    assert re.findall(r'class="tip" d="M(.+?) .+?l(.+?) ', html) == [("0", "5"), ("504", "-5")]  # fmt: skip


@pytest.mark.parametrize(
    ("first", "last", "written"),
    [
        (1901, 1905, ["1901", "1902", "1903", "1904", "1905"]),
        (1901, 1930, ["1902", "1904", "1906", "1908", "1910", "1912", "1914", "1916", "1918", "1920", "1922", "1924", "1926", "1928"]),
        (1701, 2000, ["1720", "1740", "1760", "1780", "1800", "1820", "1840", "1860", "1880", "1900", "1920", "1940", "1960", "1980"]),
        (1, 1999, ["200", "400", "600", "800", "1000", "1200", "1400", "1600", "1800"]),
    ],
)  # fmt: skip
def test_as_many_years_are_written_as_have_room(
    first: int, last: int, written: list[str]
) -> None:
    html = handout(rows(Entry("a", "x", span(first, last), lasted=True)), REFERENCE)
    assert re.findall(r'<text class="axis"[^>]*>(\d+)<', html) == written


# Words


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one two", ("one two",)),
        ("the film company was renamed", ("the film", "company", "was", "renamed")),
        ("Arbeiter-Zeitung", ("Arbeiter-", "Zeitung")),
        ("Donaudampfschifffahrt", ("Donauda", "mpfschif", "ffahrt")),
        ("", ()),
    ],
)
def test_lines_break_at_spaces_and_hyphens_and_nowhere_else_but_in_giants(
    text: str, lines: tuple[str, ...]
) -> None:
    assert wrap(text, 60, 10) == lines


def test_a_line_is_given_more_room_than_any_common_type_needs(browser: Browser) -> None:
    texts = [
        "Münzenberg",
        "WWW MMM",
        "1921–1933",
        "Межрабпом",
        "illi",
        "Œuvre",
        "Ærø",
        "“Sichel”",
        "日本",
    ]
    screen = browser.new_page()
    screen.set_content(handout(PAGE, REFERENCE))
    for font in ("DejaVu Serif", "DejaVu Serif Condensed"):
        for text in texts:
            real = screen.evaluate(
                """([text, font]) => {
                    const span = document.createElement("span");
                    span.style.font = `100px "${font}"`;
                    span.style.fontSizeAdjust = ".48";
                    span.style.display = "inline-block";
                    span.style.whiteSpace = "pre";
                    span.textContent = text;
                    document.body.append(span);
                    return span.getBoundingClientRect().width;
                }""",
                [text, font],
            )
            assert real <= width(text, 100)
    screen.close()


# Nothing meets anything: twenty made handouts in a real browser

LONG = (
    "Auslandskomitee zur Organisierung der Arbeiterhilfe für die Hungernden in Rußland"
)
WORDS = [*LONG.split(), "Межрабпомфильм", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", "a", "“Mother”", "W. M.", "founded", "in", "Œuvre"]  # fmt: skip


def made(number: int) -> Overview:
    """From 1 to 60 events in 5 to 300 years, under short names and long ones."""
    chance = random.Random(number)
    years = [5, 12, 40, 110, 300][number % 5]
    count = [1, 3, 9, 25, 60][number // 4]

    def text(most: int) -> str:
        return " ".join(chance.choices(WORDS, k=chance.randint(1, most)))

    def entry(lasted: bool) -> Entry:
        start = day(1700) + chance.randrange(years * 365)
        end = start + chance.choice([0, 30, 364, years * 40])
        days: Days = Days(
            None if lasted and chance.random() < 0.1 else start,
            None if lasted and chance.random() < 0.1 else end,
        )
        if days.first is None and days.last is None:
            days = Days(start, None)
        label = text(12) if chance.random() < 0.8 else ""
        when = chance.choice(["1700", "12 September 1721", "in the last days of " * 3])
        basis = chance.choice([KNOWN, SAID])
        return Entry(label, when, days, lasted, basis)

    events = tuple(entry(lasted=False) for _ in range(count))
    spans = tuple(entry(lasted=True) for _ in range(1 + count // 4))
    steps = tuple(
        Step("became a part of", chance.choice(["", "1701", "the spring of 1702"]), text(9), SAID)
        for _ in range(1 + count // 6)
    )  # fmt: skip
    return Overview(
        title=text(4),
        rows=(Row(text(20), events), Row("B", spans)),
        chains=(Chain(text(5), steps), Chain("A", (Step("renamed", "1701", "B"),))),
    )


BOXES = """() => [...document.querySelectorAll("svg")].map(svg => ({
    size: [svg.viewBox.baseVal.width, svg.viewBox.baseVal.height],
    texts: [...svg.querySelectorAll("text")].map(text => {
        const {x, y, width, height} = text.getBBox();
        return [text.textContent, x, x + width, y, y + height];
    }),
}))"""
"""What there is in each picture, in its own units: the halo of a text is no part of it."""


@pytest.mark.parametrize("number", range(20))
def test_no_text_meets_another_or_leaves_its_picture(
    browser: Browser, number: int
) -> None:
    overview = made(number)
    html = handout(overview, REFERENCE)
    screen = browser.new_page(viewport={"width": 800, "height": 900})
    screen.set_content(html)
    pictures = screen.evaluate(BOXES)
    assert screen.evaluate("document.documentElement.scrollWidth") == 800
    screen.close()

    for picture in pictures:
        wide, high = picture["size"]
        for text, left, right, top, bottom in picture["texts"]:
            # A serif may reach over the width of its letter.
            assert -1 < left < right < wide + 1, text
            assert -1 < top < bottom <= high, text
        for (one, *a), (other, *b) in combinations(picture["texts"], 2):
            beside = a[1] <= b[0] or b[1] <= a[0]
            # The box of a line is higher than its letters.
            below = a[3] <= b[2] + 1.5 or b[3] <= a[2] + 1.5
            assert beside or below, (one, other)

    shown = "".join(text for picture in pictures for text, *_ in picture["texts"])
    for row in overview.rows:
        for entry in row.entries:
            assert sum(map(shown.count, entry.label.split()[:1] or [entry.when[:4]]))


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("number", [7, 12, 16, 19])
def test_no_picture_is_divided_between_pages(
    browser: Browser, number: int, paper: str
) -> None:
    html = handout(made(number), REFERENCE, paper)
    screen = browser.new_page()
    screen.set_content(html)
    heights = screen.evaluate(
        """() => [...document.querySelectorAll("svg")].map(svg => svg.viewBox.baseVal.height)"""
    )
    screen.close()
    # What a page has room for, in the units of a picture that is as wide as its text.
    room = {"A4": 267 / 178 * 504, "Letter": 249.4 / 183.9 * 504}[paper]
    assert max(heights) <= room


def test_a_row_that_is_higher_than_a_page_goes_on_in_another_picture() -> None:
    events = (Entry("A long story that needs room", "1901", year(1901), lasted=False),)
    html = handout(rows(*events * 60), REFERENCE)
    titles = re.findall(r'<text class="head"[^>]*>(.+?)</text>', html)
    assert titles == ["Row", "Row, continued", "Row, continued", "Row, continued"]
    assert html.count('<text class="when"') == 60
    assert '<title id="timeline-2">Timeline, part 2 of 4</title>' in html


def test_a_long_chain_goes_on_below() -> None:
    steps = tuple(Step("renamed", str(1901 + n), f"Lamp Society {n}") for n in range(9))
    html = handout(Overview("Lamps", chains=(Chain("Club", steps),)), REFERENCE)
    boxes = re.findall(r'<rect class="body" x="(.+?)" y="(.+?)"', html)
    assert len(boxes) == 10
    assert len({y for _, y in boxes}) == 3


def test_a_body_that_stands_further_up_is_drawn_otherwise() -> None:
    chains = (
        Chain("A", (Step("merged", "1901", "C"),)),
        Chain("B", (Step("merged", "1902", "C"),), known=frozenset({"C"})),
    )
    html = handout(Overview("Lamps", chains=chains), REFERENCE)
    assert re.findall(r'<rect class="(\w+)"', html) == ["body", "body", "body", "again"]


# The page


def test_markup_in_a_text_stays_text() -> None:
    trap = "<b>{{x}}</b> & </text>"
    safe = "&lt;b&gt;{{x}}&lt;/b&gt; &amp; &lt;/text&gt;"
    overview = Overview(
        title=trap,
        rows=(Row(trap, (Entry(trap, trap, year(1901), lasted=False),)),),
        chains=(Chain(trap, (Step(trap, trap, trap),)),),
        people=(Person(trap, trap, trap, trap),),
        terms=(Term(trap, trap, (Name(trap, "de", trap),)),),
    )
    html = handout(overview, REFERENCE)
    assert html.count(safe) >= 12
    assert "<b>{{x}}" not in html
    assert html.count("</style>") == 1


def test_a_page_needs_nothing_from_elsewhere() -> None:
    page = handout(PAGE, REFERENCE)
    assert not re.search(r"<script|<link|<img|@import|url\(|https?:", page)


def test_the_same_overview_gives_the_same_page() -> None:
    assert handout(made(9), REFERENCE) == handout(made(9), REFERENCE)


@pytest.mark.parametrize(
    ("width", "picture", "table"), [(900, True, False), (360, False, True)]
)
def test_a_narrow_screen_has_the_tables_instead_of_the_pictures(
    browser: Browser, width: int, picture: bool, table: bool
) -> None:
    screen = browser.new_page(viewport={"width": width, "height": 640})
    screen.set_content(handout(PAGE, REFERENCE))
    box = screen.locator("table").first.bounding_box()
    holder = screen.locator(".table").first.bounding_box()
    assert box
    assert holder
    assert screen.locator("svg").first.is_visible() == picture
    assert (holder["height"] >= box["height"]) == table
    assert screen.evaluate("document.documentElement.scrollWidth") == width
    screen.close()


def test_colours_follow_the_screen_and_paper_is_white(browser: Browser) -> None:
    colours = """() => [
        getComputedStyle(document.documentElement).backgroundColor,
        getComputedStyle(document.querySelector(".core")).fill,
    ]"""
    screen = browser.new_page(color_scheme="dark")
    screen.set_content(handout(PAGE, REFERENCE))
    assert screen.evaluate(colours) == ["rgb(25, 24, 23)", "rgb(143, 193, 217)"]
    screen.emulate_media(media="print")
    assert screen.evaluate(colours) == ["rgb(255, 255, 255)", "rgb(36, 86, 110)"]
    screen.close()


@pytest.mark.parametrize(
    ("paper", "size"), [("A4", (595, 842)), ("Letter", (612, 792))]
)
def test_paper_has_the_title_the_edition_and_the_licence_at_its_foot(
    browser: Browser, paper: str, size: tuple[int, int]
) -> None:
    page = browser.new_page()
    page.set_content(handout(PAGE, REFERENCE, paper))
    sheets = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True))).pages
    page.close()
    (sheet,) = sheets
    text = sheet.extract_text()
    assert (round(sheet.mediabox.width), round(sheet.mediabox.height)) == size
    assert "Lamps: at a glance · 23 November 2026 · CC-BY-4.0" in text
    assert "Page 1 of 1" in text
    assert "as a table" not in text
