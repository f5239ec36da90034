"""What the page tells on which an author browses everything."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from generated import fact_file
from markupsafe import escape
from pages import (
    BAUHAUS,
    FILES,
    HISTORY,
    PNG,
    ROYAL,
    SEAT,
    UNFOLD,
    Opened,
    page_of,
    read,
    shown,
    small,
    texts,
)
from playwright.sync_api import Browser

from factfile.cli._facts import Bank
from factfile.facts.wording.naming import name
from factfile.facts.wording.typography import typeset
from factfile.items import BLANK, Item

# Everything is there


def said(bank: Bank, item: Item) -> Iterator[str]:
    """What the page has to tell of a question."""
    yield from item.stem.split(BLANK)
    yield item.kind.replace("_", " ").capitalize()
    yield f"{item.difficulty.band} {item.difficulty.value:.2f}, {item.cognition}"
    yield from item.accept
    yield from (text for part in item.parts for text in (part.prompt, part.answer.text))
    yield item.id
    if not item.parts:
        yield item.key.text
    if item.format in ("choice", "matching"):
        for option in item.distractors:
            yield option.text
            yield option.why
    if item.format in ("short", "recall"):
        yield f"hint: {item.hint}"
    if BLANK in item.stem:
        yield f"[{item.hint}]"
    if item.format == "true_false":
        # Of what is false the reason is told; what is true stands above.
        yield item.key.why if item.key.text == "False" else ""
    for problem in bank.held:
        if problem.item == item.id:
            yield f"Held back: {problem.what.removeprefix(f'{item.id}: ')} {problem.rule}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_question_is_on_the_page_with_all_that_there_is_to_tell(
    opened: Opened, path: Path
) -> None:
    bank = read(path)
    items = {item.id: item for item in (*bank.items, *bank.withheld)}

    found = texts(opened(path), ".question")

    assert found.keys() == items.keys()
    lacking = {
        id: [
            what for what in said(bank, item) if " ".join(what.split()) not in found[id]
        ]
        for id, item in items.items()
    }
    assert {id: what for id, what in lacking.items() if what} == {}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_fact_is_on_the_page_with_its_place_and_its_evidence(
    opened: Opened, path: Path
) -> None:
    bank = read(path)

    found = texts(opened(path), ".fact")

    assert found.keys() == {f"fact/{id}" for id in bank.facts.facts}
    for id, fact in bank.facts.facts.items():
        text = found[f"fact/{id}"]
        place = f"{Path(fact.where.path).name}:{fact.where.line}"
        assert f"{id} {place} {fact.level}" in text
        assert typeset(fact.note) in text
        for claim in fact.claims:
            assert typeset(claim.source.short.rstrip(")")) in text
            assert typeset(claim.locator.strip("()")) in text
        for other in fact.others:
            assert name(bank.facts, other.value) in text
            for claim in other.claims:
                assert typeset(claim.locator.strip("()")) in text
        for value in fact.all_values:
            # What a sentence may leave out is no part of the statement.
            assert name(bank.facts, value) in text or fact.relation.own
        for before in fact.builds_on:
            assert before in text


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_problem_is_told_at_the_top_and_leads_to_where_it_is(
    opened: Opened, path: Path
) -> None:
    bank = read(path)
    page = opened(path)

    found = page.evaluate(
        "Array.from(document.querySelectorAll('.findings li'), (one) =>"
        "[one.textContent.replace(/\\s+/g, ' ').trim(),"
        " decodeURIComponent(one.querySelector('a').hash.slice(1))])"
    )

    assert found == [
        [
            f"{Path(one.where.path).name}:{one.where.line} {one.what} {one.rule}",
            one.item or f"fact/{one.facts[0]}",
        ]
        for one in (*bank.problems, *bank.held)
    ]


@pytest.mark.parametrize("seed", range(1, 7))
def test_whatever_the_facts_are_all_of_them_are_on_the_page(
    tmp_path: Path, seed: int
) -> None:
    path = tmp_path / "made.toml"
    path.write_text(fact_file(seed), encoding="utf-8")
    bank = read(path)

    page = page_of(path)

    items = [item.id for item in (*bank.items, *bank.withheld)]
    assert len(items) > 50
    for id in (*(f"fact/{id}" for id in bank.facts.facts), *items):
        assert page.count(f'id="{escape(id)}"') == 1
    for problem in (*bank.problems, *bank.held):
        assert str(escape(problem.what)) in page


def test_facts_stand_by_topic_each_after_those_it_builds_on(opened: Opened) -> None:
    bank = read(HISTORY)
    page = opened(HISTORY)

    topics = page.locator(".topic h2").all_inner_texts()
    assert topics == [*bank.reference.topics.values()]
    order = [id.removeprefix("fact/") for id in shown(page, ".fact")]
    assert [bank.facts.facts[id].topic for id in order] == sorted(
        (bank.facts.facts[id].topic for id in order), key=[*bank.reference.topics].index
    )
    for id, fact in bank.facts.facts.items():
        near = [b for b in fact.builds_on if bank.facts.facts[b].topic == fact.topic]
        assert all(order.index(before) < order.index(id) for before in near)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            SEAT + 'denied = true\nnote = "It had no seat."\n',
            "Not so: Workers’ Aid had its seat in Oslo from 1920 to 1930.",
        ),
        (
            SEAT + 'withdrawn = "The page was a hoax."\n',
            "Unasked it is withdrawn: The page was a hoax.",
        ),
        (SEAT + 'was = ["old-seat"]\n', "Formerly old-seat"),
        (
            SEAT + 'waive.leak = "It is the town."\n',
            "Finding fact seat: waive: nothing here breaks the rule leak: take it out waive",
        ),
        (SEAT + 'waive.leak = "It is the town."\n', "Waives leak It is the town."),
        (
            SEAT + '[fact.seat.rivals.city]\nvoss = ["diary (a notice)"]\n',
            "Rivals city Oslo] Voss a diary (a notice)",
        ),
        (
            SEAT + '[fact.seat.errors.city]\nvoss = ["diary"]\n',
            "Errors city Oslo] Voss a diary",
        ),
        (
            SEAT + '[fact.seat.says.during]\n"1920-05/1930" = ["diary"]\n',
            "More exactly during from 1920 to 1930] from May 1920 to 1930 a diary",
        ),
        (
            '[fact.motto]\ntopic = "early"\nstates = "{organization} had the motto {motto: Light}."\n'
            'asks = {}\norganization = "aid"\nsources = ["atlas"]\n',
            "Unasked it asks nothing: write a question under asks",
        ),
        (
            SEAT.replace('city = "oslo"', 'city = ["oslo", "moss"]'),
            "Unasked there may be more under city than stand there: name two wrong answers,",
        ),
        (
            '[fact.motto]\ntopic = "early"\nstates = "{organization} had the motto {motto: Light}."\n'
            'asks = { motto = "Which motto did {organization} have?" }\norganization = "aid"\nsources = ["atlas"]\n',
            "No choice there may be another motto: name two wrong answers,",
        ),
    ],
    ids=[
        *("denied", "withdrawn", "renamed", "finding", "waiver"),
        *("rival", "error", "finer", "asks nothing", "open list", "no choice"),
    ],
)
def test_a_fact_says_what_its_author_should_know(
    browser: Browser, tmp_path: Path, text: str, says: str
) -> None:
    page = browser.new_page()
    page.set_content(page_of(small(tmp_path, text)))

    (found,) = texts(page, ".fact").values()

    page.close()
    assert says in found


def test_a_question_of_several_facts_stands_under_the_first_and_the_others_name_it(
    opened: Opened,
) -> None:
    bank = read(BAUHAUS)
    page = opened(BAUHAUS)
    several = [item for item in bank.items if len(item.facts) > 1]
    assert len(several) > 10

    for item in several:
        first, *others = item.facts
        inside = page.locator(f'[id="fact/{first}"] [id="{item.id}"]')
        assert inside.count() == 1
        for other in others:
            own = page.locator(f'[id="fact/{other}"] .own').text_content()
            assert item.id in (own or "")


def test_questions_are_counted_in_a_table_of_topics_and_kinds(opened: Opened) -> None:
    bank = read(ROYAL)
    page = opened(ROYAL)
    kinds, bands = sorted({i.kind for i in bank.items}), ("easy", "medium", "hard")

    head, *rows = [
        [" ".join(cell.split()) for cell in row.locator("th, td").all_text_contents()]
        for row in page.locator(".chart tr").all()
    ]

    assert head == ["", "all", *(kind.replace("_", " ") for kind in kinds), *bands]
    assert [row[0] for row in rows] == [*bank.reference.topics.values(), "All"]
    assert rows[0] == [
        *("Beginnings", "65 10", "20 7", "1 1", "5 3", "1 2", "0", "0", "1 4", "0"),
        *("5 3", "30 7", "0", "1 1", "1 1", "7", "51", "7"),
    ]
    for place, kind in enumerate(kinds, 2):
        for id, row in zip(bank.reference.topics, rows, strict=False):
            items = [i for i in bank.items if (i.topic, i.kind) == (id, kind)]
            assert int(row[place].split()[0]) == len(items)
    assert page.locator(".tallies dd").all_inner_texts() == [
        "core\u00a0336, extra\u00a049",
        "remember\u00a0369, understand\u00a012, analyze\u00a04",
        "“Royal Society: a quiz” that share no fact, each of 20 questions: at least 2.",
    ]
    assert page.locator(".sum").inner_text() == (
        f"49 facts from {len(bank.facts.sources)} sources make 385 questions."
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_more_questions_the_more_colour_and_the_longer_the_bar(
    opened: Opened, scheme: str
) -> None:
    page = opened(ROYAL, color_scheme=scheme)

    ground, *shades = page.evaluate(
        """() => {
            const light = (cell) => {
                const [r, g, b] = getComputedStyle(cell).backgroundColor
                    .match(/[\\d.]+/g).map(Number);
                return r + g + b;
            };
            const cells = [...document.querySelectorAll("tbody .shade")];
            const ground = getComputedStyle(document.body).getPropertyValue("--ground");
            const by = (cell) => parseInt(cell.textContent);
            cells.sort((a, b) => by(a) - by(b));
            return [ground, ...cells.map((cell) => [by(cell), light(cell)])];
        }"""
    )

    assert ground in ("#fff", "#191817")
    tones = [tone for _, tone in shades]
    assert tones == sorted(tones, reverse=scheme == "light")
    assert len(set(tones)) > 10
    parts = page.locator("tbody tr:first-child td.band").evaluate_all(
        "(cells) => cells.map((cell) => cell.style.getPropertyValue('--part'))"
    )
    assert [round(65 * float(part)) for part in parts] == [7, 51, 7]


def test_facts_that_nothing_asks_are_named_and_lead_to_their_places(
    opened: Opened,
) -> None:
    bank = read(HISTORY)
    asked = {fact for item in bank.items for fact in item.facts}
    page = opened(HISTORY)

    led = page.locator(".tallies a").evaluate_all("(all) => all.map((one) => one.hash)")

    assert led == [f"#fact/{id}" for id in bank.facts.facts if id not in asked]
    for link in led:
        place = page.locator(f'[id="{link[1:]}"] .own').text_content() or ""
        assert "Unasked" in place


def test_on_a_small_screen_names_of_kinds_stay_above_their_numbers(
    opened: Opened,
) -> None:
    page = opened(HISTORY, width=360)
    page.locator(".chart tbody tr").nth(8).evaluate("(row) => row.scrollIntoView()")

    middles = page.evaluate(
        """() => {
            const middle = (one) => {
                const box = one.getBoundingClientRect();
                return [box.left + box.width / 2, box.top];
            };
            const names = [...document.querySelectorAll(".chart thead span")];
            const cells = document.querySelectorAll(".chart tfoot .shade");
            return [names.map(middle), [...cells].map(middle)];
        }"""
    )

    names, numbers = middles
    assert len(names) == len(numbers) > 10
    for (middle, top), (number, _) in zip(names, numbers, strict=True):
        assert abs(middle - number) < 2
        assert 0 <= top < 60


# The timeline


def test_the_timeline_tells_every_date_in_order_and_leads_to_its_fact(
    opened: Opened,
) -> None:
    bank = read(BAUHAUS)
    page = opened(BAUHAUS)

    told = page.evaluate(
        "Array.from(document.querySelectorAll('.timeline dd a'), (one) => "
        "[one.closest('div').querySelector('dt').textContent, one.hash])"
    )

    years = [int(year) for year, _ in told]
    assert years == sorted(years)
    assert sorted(link.removeprefix("#fact/") for _, link in told) == sorted(
        fact.id
        for fact in bank.facts.facts.values()
        if not fact.denied
        for _ in fact.dates
    )


def test_dates_far_from_most_leave_room_for_these_in_the_picture(
    opened: Opened,
) -> None:
    page = opened(HISTORY)

    axis = page.locator("svg text").all_text_contents()

    assert (axis[0], axis[-1]) == ("1918", "1936")
    assert page.locator("svg a").count() > 120


def test_every_link_leads_to_a_place_on_the_page(opened: Opened) -> None:
    page = opened(HISTORY, java_script_enabled=False)

    lost = page.evaluate(
        "Array.from(document.querySelectorAll('a[href]'), (one) => one.getAttribute('href'))"
        ".filter((link) => !document.getElementById(decodeURIComponent(link.slice(1))))"
    )

    assert lost == []


# Whatever a text holds


def trap(number: int) -> str:
    """What would be a script, a picture, a template or a place of one; with letters
    that run the other way, a symbol, and a word that no line can hold.
    """
    return (
        f"</script><img src=x onerror=pwned({number})>{{{{{number}}}}}{{% x %}}"
        f"<!--&amp; 🚢 مرحبا {'w' * 70}{number}"
    )


def toml(number: int, before: str = "") -> str:
    return json.dumps(f"{before}{trap(number)}", ensure_ascii=False)


TRAPS = 24
NAUGHTY = f"""
[about]
id = "trap"
title = {toml(1)}
edition = 2026-01-31
license = {toml(2)}
[topic]
all = {toml(3)}
[source.atlas]
short = {toml(4)}
cite = {toml(5)}
grade = "A"
[source.diary]
short = {toml(6)}
cite = {toml(7)}
[organization]
aid = {{ name = {toml(8)} }}
[city]
oslo = {{ name = {toml(9)}, aliases = [{toml(10)}] }}
moss = {{ name = {toml(11)} }}
hamar = {{ name = {toml(12)} }}
voss = {{ name = "Voss" }}
arna = {{ name = "Arna" }}
odda = {{ name = "Odda" }}
[fact.seat]
topic = "all"
relation = "seat"
organization = "aid"
city = "oslo"
during = "1920/1930"
sources = [{toml(13, "atlas ")}]
note = {toml(14)}
image = {{ file = "ship.png", credit = {toml(15)}, license = {toml(16)}, alt = {toml(17)} }}
waive.leak = {toml(18)}
rivals.city.moss = [{toml(19, "diary ")}]
errors.city.hamar = ["diary"]
[fact.motto]
topic = "all"
states = "{{organization}} had the motto {{motto: A < b > c}}."
asks = {{ motto = "Which motto did {{organization}} have?" }}
organization = "aid"
sources = ["atlas"]
accept.motto = [{toml(21)}]
wrong.motto.{toml(22)} = {toml(23)}
wrong.motto."B" = "It was not."
[fact.met]
topic = "all"
states = "{{organization}} met in {{city}}."
asks = {{ city = "In which city did {{organization}} meet?" }}
one = {{ "organization -> city" = {toml(20)} }}
organization = "aid"
city = "voss"
sources = ["atlas"]
[fact.gone]
topic = "all"
relation = "founded"
organization = "aid"
city = "moss"
sources = ["atlas"]
withdrawn = {toml(24)}
"""


@pytest.fixture
def naughty(tmp_path: Path) -> Path:
    (tmp_path / "ship.png").write_bytes(PNG)
    (tmp_path / "<script>{{x}}.toml").write_text(NAUGHTY, encoding="utf-8")
    return tmp_path


EVERYTHING = """() => {
    const text = (root) => Array.from(root.querySelectorAll("*")).reduce(
        (all, one) => one.shadowRoot ? all + text(one.shadowRoot) : all, root.textContent);
    const images = (root) => Array.from(root.querySelectorAll("img"), (one) => one.alt);
    return text(document.body) + images(document).join("");
}"""


def test_any_text_is_shown_as_it_stands_and_never_executed(
    opened: Opened, naughty: Path
) -> None:
    page = opened(naughty)

    said = page.evaluate(EVERYTHING)

    assert [n for n in range(1, TRAPS + 1) if typeset(trap(n)) not in said] == []
    assert "A < b > c" in said
    assert "<script>{{x}}.toml:" in said
    assert page.locator("script").count() == 1
    assert page.evaluate("typeof pwned") == "undefined"
    # One with its fact; those of its cards stand with them.
    assert page.evaluate("document.querySelectorAll('img').length") == 1
    assert page.title() == f"{typeset(trap(1))}: preview"


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_nothing_runs_over_the_edge_of_a_small_screen(
    opened: Opened, naughty: Path, script: bool
) -> None:
    for path in (BAUHAUS, ROYAL, naughty):
        page = opened(path, width=360, java_script_enabled=script)
        page.evaluate(UNFOLD)

        assert page.evaluate("document.documentElement.scrollWidth") == 360
        wide = page.evaluate(
            "Array.from(document.querySelectorAll('main *'))"
            ".filter((one) => one.getBoundingClientRect().right > 360)"
            ".map((one) => one.outerHTML.slice(0, 200))"
        )
        assert wide == []


# For everybody


@pytest.mark.parametrize("width", [360, 1000])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_can_be_read_by_everybody(
    opened: Opened, naughty: Path, width: int, scheme: str
) -> None:
    # A topic is enough: one is like the other.
    for path, fragment in ((BAUHAUS, "#topic=after"), (naughty, "")):
        page = opened(path, fragment, width=width, color_scheme=scheme)
        page.evaluate(UNFOLD)
        found = Axe().run(page).response["violations"]
        assert [
            f"{one['id']}: {node['html']}: {node['failureSummary']}"
            for one in found
            for node in one["nodes"]
        ] == []


def test_without_a_script_everything_is_there(opened: Opened) -> None:
    bank = read(HISTORY)
    page = opened(HISTORY, java_script_enabled=False)

    assert not page.locator("#filter").is_visible()
    assert len(shown(page, ".fact")) == len(bank.facts.facts)
    assert len(shown(page, ".question")) == len(bank.items) + len(bank.withheld)

    place = page.locator('[id="fact/founded"]')
    place.locator(".questions > summary").click()
    assert place.locator('[id="choice/founded/city"]').is_visible()
    place.locator(".cards > summary").click()
    assert "September 1921" in place.locator(".card").nth(1).inner_text()
    place.locator("dd a").first.click()
    assert page.url.endswith("#source/gse79")
    assert page.locator('[id="source/gse79"]').is_visible()


def test_on_paper_it_is_white_and_has_no_filters(
    browser: Browser, opened: Opened
) -> None:
    page = opened(BAUHAUS, color_scheme="dark")
    page.emulate_media(media="print")

    ground = "getComputedStyle(document.documentElement).backgroundColor"
    assert page.evaluate(ground) == "rgb(255, 255, 255)"
    assert not page.locator("#filter").is_visible()


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_same_facts_give_the_same_bytes(
    made: Callable[[Path], Path], tmp_path: Path, seed: str
) -> None:
    target = tmp_path / "page.html"
    subprocess.run(
        [sys.executable, "-m", "factfile", "preview", str(BAUHAUS), "-o", str(target)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONHASHSEED": seed},
        check=True,
        capture_output=True,
    )

    assert target.read_bytes() == made(BAUHAUS).read_bytes()
