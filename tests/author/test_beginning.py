"""The first fact file: it says what was told, whatever was told, and nothing else."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factfile import checks, questions, recipe
from factfile.author import beginning
from factfile.author.beginning import Event, Leader, Source, Story, noun, proper, simple
from factfile.author.beginning.story import UNKNOWN
from factfile.cli._answers import plain
from factfile.facts import Facts, read
from factfile.facts.model import Thing

BAND = Story(
    id="valley-band",
    title="Valley Brass Band",
    edition=date(2026, 11, 26),
    article="the",
    founded="1887-05",
    place="Lom",
    place_kind="village",
    nearby=("Vågå", "Otta"),
    office="conductor",
    leaders=(Leader("Ole Lie", "1887/1901"), Leader("Anna Dahl", "1901/1910")),
    events=(Event("the", "first concert", "1888"),),
    source=Source("Parish Chronicle", "Ola Nordmann", "1950", "book"),
)


def as_read(text: str) -> Facts:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "facts.toml"
        file.write_text(text, encoding="utf-8")
        return read(file)


def said(facts: Facts) -> list[str]:
    """What is told of each fact, once."""
    items = [item for item in questions.ask(facts) if item.kind == "cloze"]
    return list(dict.fromkeys(item.statement for item in items))


def test_what_was_told_is_told_and_nothing_else() -> None:
    assert said(as_read(beginning.facts(BAND))) == [
        "The Valley Brass Band was founded in May 1887.",
        "The Valley Brass Band was founded in Lom.",
        "Ole Lie was conductor of the Valley Brass Band from 1887 to 1901.",
        "Anna Dahl was conductor of the Valley Brass Band from 1901 to 1910.",
        "The first concert of the Valley Brass Band took place in 1888.",
    ]


def test_every_wrong_answer_of_a_first_quiz_is_proved() -> None:
    asked = list(questions.ask(as_read(beginning.facts(BAND))))
    choices = {item.id: item for item in asked if item.kind in ("choice", "year")}
    assert set(choices) == {
        "year/founded/when",
        "choice/founded-in/city",
        "year/first-concert/when",
    }
    for item in choices.values():
        assert len(item.distractors) >= 2
        assert {option.proof for option in item.distractors} == {"one"}


def test_a_place_that_the_name_tells_is_told_with_the_year() -> None:
    story = Story("lom", "Lom Band", date(2026, 11, 26), "the", "1887", "Lom")
    facts = as_read(beginning.facts(story))
    assert list(facts.facts) == ["founded"]
    told = {item.statement for item in questions.ask(facts)}
    assert f"According to {UNKNOWN}, the Lom Band was founded in Lom in 1887." in told
    assert not story.tells_place


@pytest.mark.parametrize(
    ("more", "ids"),
    [
        ({"founded": "1887"}, ["founded"]),
        ({"founded": "1900~"}, ["founded"]),
        ({"founded": "18XX"}, ["founded"]),
        ({"place": "Lom"}, ["founded-in"]),
        ({"leaders": (Leader("Ole Lie", "1920/.."),)}, ["led-ole-lie"]),
        ({"events": (Event("the", "fire", "1911"),)}, ["fire"]),
    ],
)
def test_one_answer_is_enough(more: dict[str, object], ids: list[str]) -> None:
    story = Story("band", "Valley Band", date(2026, 11, 26), **more)  # type: ignore[arg-type]
    facts = as_read(beginning.facts(story))
    assert list(facts.facts) == ids
    assert story.tells
    assert any(item.kind == "short" for item in questions.ask(facts))


def test_of_who_leads_it_still_the_beginning_is_told() -> None:
    leaders = (Leader("Ole Lie", "1910/1920"), Leader("Bo Vik", "1920/.."))
    story = replace(BAND, founded="", place="", leaders=leaders, events=())
    assert said(as_read(beginning.facts(story))) == [
        "Ole Lie was conductor of the Valley Brass Band from 1910 to 1920.",
        "Bo Vik became conductor of the Valley Brass Band in 1920.",
    ]


def test_who_says_so_is_not_made_up() -> None:
    story = Story("band", "Valley Band", date(2026, 11, 26), founded="1887")
    (source,) = as_read(beginning.facts(story)).sources.values()
    assert (source.short, source.cite, source.grade) == (
        "the author of these questions",
        "The author of these questions, from memory.",
        "C",
    )


@pytest.mark.parametrize(
    ("source", "short", "cite", "grade"),
    [
        (
            Source("Chronicle.", "Ola Nordmann", "1950", "book"),
            "Ola Nordmann (1950)",
            "Ola Nordmann: Chronicle. 1950.",
            "B",
        ),
        (
            Source("Minutes", "", "1887", "document"),
            "“Minutes” (1887)",
            "Minutes. 1887.",
            "A",
        ),
        (Source("Our page", kind="own"), "“Our page”", "Our page.", "C"),
        (Source("", "Ola Nordmann"), "Ola Nordmann", "Ola Nordmann.", "C"),
    ],
)
def test_a_source_is_cited_with_what_is_known_of_it(
    source: Source, short: str, cite: str, grade: str
) -> None:
    story = Story("band", "Band", date(2026, 11, 26), founded="1887", source=source)
    (found,) = as_read(beginning.facts(story)).sources.values()
    assert (found.short, found.cite, found.grade) == (short, cite, grade)


def uncommented(text: str) -> str:
    """The file with all of its examples put to use."""
    example = re.compile(r"^# (?=\[|[a-z-]+(\.\S+)? += )", re.MULTILINE)
    return example.sub("", text)


@pytest.mark.parametrize(
    "story",
    [
        BAND,
        Story("band", "Band", date(2026, 11, 26), founded="1890"),
        Story("band", "Band", date(2026, 11, 26), founded="1900~"),
        Story("band", "Band", date(2026, 11, 26), place="Oslo", nearby=("Bergen",)),
        Story(
            "band", "Band", date(2026, 11, 26), place="oslo", nearby=("Bergen", "Hamar")
        ),
    ],
)
def test_every_example_in_the_file_can_be_used_as_it_stands(story: Story) -> None:
    text = uncommented(beginning.facts(story))
    facts = as_read(text)
    asked = tuple(questions.ask(facts))
    assert {"founders", "renamed", "uniforms"} < set(facts.facts)
    assert "gazette" in facts.sources
    assert [p for p in checks.check(facts, asked) if not p.item] == []
    assert text.count("\n# ") < beginning.facts(story).count("\n# ") - 20


def test_the_examples_make_the_answers_wrong_that_they_say() -> None:
    facts = as_read(uncommented(beginning.facts(BAND)))
    asked = {item.id: item for item in questions.ask(facts)}
    why = {o.text: o.why for o in asked["choice/founded-in/city"].distractors}
    assert why["Oslo"] == "Oslo was where the founders had met before."
    assert asked["year/uniforms/when"].key.text == "1895"
    assert asked["choice/founders/person/nils-aas"].key.text == "Nils Aas"
    assert facts.one_body["first-name"] == facts.one_body[BAND.id]
    # Two sources differ, and so the question says whose year it asks for.
    assert asked["year/founded/when"].stem.startswith(
        "According to Ola Nordmann (1950)"
    )


def test_every_relation_that_the_file_names_is_there() -> None:
    text = beginning.facts(BAND)
    facts = as_read(text)
    named = text.partition("among many others: ")[2].partition("\n# All")[0]
    words = re.findall(r"[a-z_]+", named)
    assert len(words) > 15
    assert set(words) <= set(facts.relations)


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("Lom Brass Band", "lom-brass-band"),
        ("Überlingen, 2nd band", "uberlingen-2nd-band"),
        ("Bodø & Łódź Straße", "bodo-lodz-strasse"),
        ("Workers' Aid", "workers-aid"),
        ("Духовой оркестр", ""),
        ("../..", ""),
        ("a" * 300, "a" * 40),
        ("x" * 39 + " y", "x" * 39),
    ],
)
def test_a_name_becomes_an_id(text: str, id: str) -> None:
    assert simple(text) == id


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("first concert", ("the", "first concert")),
        ("First concert", ("the", "first concert")),
        ("The first concert", ("the", "first concert")),
        ("a fire", ("the", "fire")),
        ("the Fahnenweihe", ("the", "Fahnenweihe")),
        ("First Norwegian tour", ("the", "first Norwegian tour")),
        ("Jubilee Tour", ("the", "Jubilee Tour")),
        ("Fire", ("the", "fire")),
        ("NATO concert", ("the", "NATO concert")),
        ("the", ("the", "the")),
    ],
)
def test_what_happened_is_told_as_a_noun(text: str, parts: tuple[str, str]) -> None:
    assert noun(text) == parts


def test_the_article_of_a_name_is_kept_apart() -> None:
    assert proper("The Lom Band") == ("the", "Lom Band")
    assert proper("Theatre of Lom") == ("", "Theatre of Lom")
    assert proper("The") == ("", "The")


NASTY = st.sampled_from(
    [
        *('"', "\\", '"""', "'''", "{", "}", "[", "]", "{organization}", "{{x}}"),
        *("$id", "${x}", "#", "\\n", "\\u0041", "%s", "{0}", "=", "::", "<b>", "_"),
        *("😀", "שלום", "\u202e", "e\u0301", "Oslo", "\n", " "),
    ]
)
LETTERS = st.characters(exclude_categories=("Cc", "Cs", "Co", "Cn"))
LINE = (
    st.lists(NASTY | LETTERS, min_size=1, max_size=8)
    .map(lambda parts: plain("".join(parts).replace("_____", "_")))
    .filter(bool)
)


@settings(max_examples=200, deadline=None)
@given(LINE, LINE, LINE, LINE, LINE, LINE, LINE)
def test_whatever_was_told_stands_in_the_file_as_it_was_told(
    title: str, place: str, near: str, person: str, office: str, event: str, source: str
) -> None:
    story = Story(
        id="band",
        title=title,
        edition=date(2026, 11, 26),
        founded="1887",
        place=place,
        nearby=(near,),
        office=office,
        leaders=(Leader(person, "1887/1901"),),
        events=(Event("the", event, "1888"),),
        source=Source(source, source, "1950", "book"),
    )
    facts = as_read(beginning.facts(story))
    assert facts.about.title == title
    names = [thing.name for thing in facts.things.values()]
    assert names == [title, *dict.fromkeys((place, near)), person, event]
    (led,) = facts.by_relation["led"]
    assert [v.words for v in led.values["office"] if not isinstance(v, Thing)] == [
        office
    ]
    (cited,) = facts.sources.values()
    assert cited.short == f"{source} (1950)"
    # No text of anybody's is a template: whatever can be asked is.
    assert any("1887" in item.key.text for item in questions.ask(facts))
    with TemporaryDirectory() as folder:
        file = Path(folder) / "band.toml"
        file.write_text(beginning.recipe(story, 3), encoding="utf-8")
        made = recipe.read(file)
        assert made.deck
        assert (made.deck.name, made.quizzes[0].count) == (title, 3)
