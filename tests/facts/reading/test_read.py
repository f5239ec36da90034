import json
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from factfile.facts import Fact, Facts, Wrong, read
from factfile.facts.dates import Date
from factfile.facts.dates.edtf import parse
from factfile.facts.fact import Claim, Other
from factfile.facts.model import Image, One, Role, Thing, Value, Where

# Every construct of the format.
WHOLE = """\
[about]
id       = "whole"
title    = "The whole format"
edition  = 2026-11-23
language = "en"
license  = "CC-BY-4.0"

[topic]
origins      = "Origins"
organization = "Organization"
relief       = "Relief"

[source.gse79]
short   = "the Great Soviet Encyclopedia (1979)"
cite    = "The Great Soviet Encyclopedia."
year    = 1979
kind    = "encyclopedia"
stance  = "allied"
lineage = "soviet-encyclopedias"
grade   = "C"

[source.riddell2021]
short = "John Riddell (2021)"
cite  = "John Riddell."

[kind.union]
is     = "organization"
plural = "unions"
lead   = "the union"
quoted = true

[organization]
iwa    = { name = "International Workers' Aid", article = "the", aliases = ["IWA"], life = "1921/1935", names = { de = "Internationale Arbeiterhilfe", ru = "Межрабпом" } }
friends = { name = "Friends of Soviet Russia", number = "plural", life = 1921 }
[union]
miners = { name = "Miners' Union", lead = "", quoted = false }
[firm]
studio = { name = "Mezhrabpomfilm", lead = "the film company", named = { "Rus" = "1915/1924", "Mezhrabpom-Rus" = "1924/1928" } }
[committee]
cc = { name = "central committee", article = "the", of = "iwa" }
[person]
kollwitz = { name = "Käthe Kollwitz", sort = "Kollwitz", as = ["artist", "teacher"], gloss = "German graphic artist" }
[film]
mother = { name = "Mother", tell = "after Gorky's novel" }
[city]
berlin    = { name = "Berlin" }
paris     = { name = "Paris" }
amsterdam = { name = "Amsterdam" }
[port]
stettin = { name = "Stettin" }
hamburg = { name = "Hamburg" }

[relation.ended]
states = "{organization} was dissolved {on when}."

[relation.helped]
roles  = { helper = "organization", helped = "thing", number = "number?", how = "text?" }
states = "{helper} helped {helped}[ with {number} parcels][ by {how}]."
asks   = { helped = "Whom did {helper} help?" }
one    = { "helped -> helper" = "only one body came" }
chain  = ["helper", "helped"]
same   = true

[fact.founded]
topic        = "origins"
relation     = "founded"
organization = "IWA"
when         = 1921-09-12
sources      = ["gse79 ¶4", "riddell2021 (12 September)"]
says.when."1921-09-12"   = ["riddell2021 note 3"]
rivals.when."1921-08-12" = ["gse79"]
errors.city."paris"      = ["gse79 (a slip)"]

[fact.seat]
topic        = "organization"
relation     = "seat"
organization = "cc"
city         = "Paris"
during       = "1933/1935 in its last years"
sources      = "gse79"
voice        = "gse79"
note         = "It had been in\\n  Berlin."
level        = "extra"
builds_on    = ["founded"]
was          = "seat-old"

[fact.ended]
topic        = "organization"
relation     = "ended"
organization = "Mezhrabpom-Rus"
when         = 1928
sources      = ["gse79"]
withdrawn    = "It only took another name."

[fact.ship]
topic   = "relief"
states  = "The first ship left {port: Stettin} {on when: 1921-10-15}[ with {cargo}]."
asks    = { port = "From which port did the first ship leave?" }
one     = ["when -> port"]
sources = ["gse79"]
wrong.port."Hamburg" = "It was bound for Hamburg."
image   = { file = "ship.jpg", credit = "A sailor", license = "CC0", alt = "A ship" }

[fact.congresses]
topic         = "organization"
states        = "{organization} met {on when}."
organization  = "iwa"
when          = ["1921", 1922, "1923~"]
complete.when = "gse79"
sources       = ["gse79 ¶7"]

[fact.artists]
topic  = "relief"
states = "{person} and {work} stood by {organization}."
roles  = { work = "film" }
person = ["kollwitz"]
work   = "mother"
organization = ["iwa", "friends"]
complete     = { organization = "named", person = true }
sources      = ["riddell2021"]
denied       = true

[fact.help]
topic    = "relief"
relation = "helped"
helper   = "friends"
helped   = "miners"
number   = 1200
how      = "rail"
sources  = ["riddell2021"]
"""


JPEG = b"\xff\xd8\xff\xe0 a ship"


@pytest.fixture
def whole(tmp_path: Path) -> Facts:
    return load(tmp_path, WHOLE.encode())


def load(folder: Path, text: bytes) -> Facts:
    (folder / "ship.jpg").write_bytes(JPEG)
    file = folder / "whole.toml"
    file.write_bytes(text)
    return read(file)


def shown(facts: Facts, fact: str) -> dict[str, list[str]]:
    """The values of a fact: things by id and name, dates and texts as written."""
    return {
        role: list(map(_shown, values))
        for role, values in facts.facts[fact].values.items()
    }


def _shown(value: Value) -> str:
    if isinstance(value, Thing):
        return f"{value.id}: {value.name}"
    return value.edtf if isinstance(value, Date) else value.words


def test_about_topics_and_sources_are_read(whole: Facts) -> None:
    about = whole.about
    assert (about.id, about.title, about.language, about.license) == (
        "whole", "The whole format", "en", "CC-BY-4.0",
    )  # fmt: skip
    assert about.edition == date(2026, 11, 23)
    assert list(whole.topics.items()) == [
        ("origins", "Origins"),
        ("organization", "Organization"),
        ("relief", "Relief"),
    ]
    gse79 = whole.sources["gse79"]
    assert (gse79.short, gse79.cite, gse79.year, gse79.kind) == (
        "the Great Soviet Encyclopedia (1979)",
        "The Great Soviet Encyclopedia.",
        1979,
        "encyclopedia",
    )
    assert (gse79.stance, gse79.lineage, gse79.grade) == (
        "allied", "soviet-encyclopedias", "C",
    )  # fmt: skip


def test_a_source_that_says_little_is_its_own_witness(whole: Facts) -> None:
    riddell = whole.sources["riddell2021"]
    assert (riddell.year, riddell.lineage) == (None, "riddell2021")
    assert (riddell.stance, riddell.grade) == ("independent", "C")


def test_kinds_add_to_those_that_there_are(whole: Facts) -> None:
    union = whole.kinds["union"]
    assert union.line == ("union", "organization")
    assert (union.plural, union.lead, union.quoted) == ("unions", "the union", True)
    assert whole.kinds["port"].line == ("port", "city", "place")


def test_things_are_read_with_all_that_is_known_of_them(whole: Facts) -> None:
    iwa, studio, cc = (whole.things[id] for id in ("iwa", "studio", "cc"))
    assert (iwa.name, iwa.article, iwa.kind.id) == (
        "International Workers' Aid", "the", "organization",
    )  # fmt: skip
    assert iwa.life == parse("1921/1935")
    assert iwa.all_names == (
        "International Workers' Aid",
        "IWA",
        "Internationale Arbeiterhilfe",
        "Межрабпом",
    )
    assert studio.named == {
        "Rus": parse("1915/1924"),
        "Mezhrabpom-Rus": parse("1924/1928"),
    }
    assert (studio.lead, cc.part_of) == ("the film company", "iwa")
    kollwitz, mother = whole.things["kollwitz"], whole.things["mother"]
    assert (kollwitz.sort, kollwitz.gloss) == ("Kollwitz", "German graphic artist")
    assert kollwitz.professions == {"artist", "teacher"}
    assert mother.tell == "after Gorky's novel"
    assert whole.things["friends"].plural
    assert whole.things["friends"].life == parse("1921")


def test_a_thing_has_the_lead_and_quotes_of_its_kind_unless_it_says_otherwise(
    whole: Facts,
) -> None:
    mother, miners = whole.things["mother"], whole.things["miners"]
    assert (mother.lead, mother.quoted) == ("the film", True)
    assert (miners.lead, miners.quoted) == ("the union", False)


def test_a_relation_that_is_there_is_reworded_key_by_key(whole: Facts) -> None:
    ended = whole.relations["ended"]
    assert ended.states.text == "{organization} was dissolved {on when}."
    assert ended.asks["when"].text == "When did {organization} cease to exist?"
    assert ended.roles["when"] == Role("when", "date")
    assert ended.one[0].given == ("organization",)


def test_a_relation_has_roles_questions_and_rules(whole: Facts) -> None:
    helped = whole.relations["helped"]
    assert list(helped.roles.values()) == [
        Role("helper", "organization"),
        Role("helped", "thing"),
        Role("number", "number", optional=True),
        Role("how", "text", optional=True),
    ]
    assert helped.one == (One(("helped",), "helper", "only one body came"),)
    assert (helped.chain, helped.same, helped.own) == (
        ("helper", "helped"),
        True,
        False,
    )


def test_a_fact_fills_its_places_by_id_or_by_name(whole: Facts) -> None:
    assert shown(whole, "founded") == {
        "organization": ["iwa: IWA"],
        "when": ["1921-09-12"],
    }
    assert shown(whole, "seat") == {
        "organization": ["cc: central committee"],
        "city": ["paris: Paris"],
        "during": ["1933/1935"],
    }
    assert shown(whole, "help") == {
        "helper": ["friends: Friends of Soviet Russia"],
        "helped": ["miners: Miners' Union"],
        "number": ["1,200"],
        "how": ["rail"],
    }


def test_a_name_by_time_is_the_thing_under_that_name(whole: Facts) -> None:
    assert shown(whole, "ended") == {
        "organization": ["studio: Mezhrabpom-Rus"],
        "when": ["1928"],
    }


def test_a_statement_of_its_own_has_its_values_in_place(whole: Facts) -> None:
    ship = whole.facts["ship"]
    assert shown(whole, "ship") == {
        "port": ["stettin: Stettin"],
        "when": ["1921-10-15"],
    }
    assert ship.relation.own
    assert list(ship.relation.roles.values()) == [
        Role("cargo", "text", optional=True),
        Role("port", "port"),
        Role("when", "date"),
    ]
    assert [one.role for one in ship.relation.one] == ["port"]


def test_a_list_says_what_it_is_a_list_of(whole: Facts) -> None:
    assert shown(whole, "congresses")["when"] == ["1921", "1922", "1923~"]
    assert whole.facts["congresses"].lists == ("when",)
    assert whole.facts["congresses"].complete == {"when": "gse79"}
    assert whole.facts["artists"].complete == {
        "organization": "named",
        "person": "true",
    }
    assert whole.facts["artists"].one("work") == whole.things["mother"]
    assert whole.facts["artists"].one("organization") is None


def test_sources_speak_with_a_locator_for_and_against(whole: Facts) -> None:
    founded, paris = whole.facts["founded"], whole.things["paris"]
    gse79, riddell = whole.sources["gse79"], whole.sources["riddell2021"]
    assert founded.claims == (Claim(gse79, "¶4"), Claim(riddell, "(12 September)"))
    assert founded.others == (
        Other("says", "when", parse("1921-09-12"), (Claim(riddell, "note 3"),)),
        Other("rivals", "when", parse("1921-08-12"), (Claim(gse79),)),
        Other("errors", "city", paris, (Claim(gse79, "(a slip)"),)),
    )


def test_everything_else_that_a_fact_may_say_is_read(whole: Facts) -> None:
    seat, ship = whole.facts["seat"], whole.facts["ship"]
    assert (seat.topic, seat.level, seat.note) == (
        "organization", "extra", "It had been in Berlin.",
    )  # fmt: skip
    assert (seat.voice, seat.builds_on, seat.was) == (
        whole.sources["gse79"], ("founded",), ("seat-old",),
    )  # fmt: skip
    assert ship.wrong == (
        ("port", whole.things["hamburg"], "It was bound for Hamburg."),
    )
    assert ship.image == Image(".jpg", JPEG, "A sailor", "CC0", "A ship")
    assert whole.facts["ended"].withdrawn == "It only took another name."
    assert whole.facts["artists"].denied
    assert (ship.denied, ship.level, ship.builds_on) == (False, "core", ())


def test_things_and_facts_know_their_lines(whole: Facts) -> None:
    lines = WHOLE.split("\n")
    for thing in whole.things.values():
        assert lines[thing.where.line - 1].startswith(f"{thing.id} ")
    for fact in whole.facts.values():
        assert lines[fact.where.line - 1] == f"[fact.{fact.id}]"
    assert whole.sources["gse79"].where == Where(
        str(whole.path), lines.index("[source.gse79]") + 1
    )


@pytest.mark.parametrize(
    "text",
    [
        b"\xef\xbb\xbf" + WHOLE.encode(),
        WHOLE.replace("\n", "\r\n").encode(),
        b"\xef\xbb\xbf" + WHOLE.replace("\n", "\r\n").encode(),
    ],
    ids=["byte order mark", "Windows line ends", "both"],
)
def test_files_written_on_windows_say_the_same(tmp_path: Path, text: bytes) -> None:
    assert vars(load(tmp_path, text)) == vars(load(tmp_path, WHOLE.encode()))


def test_names_are_the_same_however_their_accents_are_encoded(tmp_path: Path) -> None:
    composed, apart = "Käthe", "Ka\u0308the"
    text = WHOLE.replace('person = ["kollwitz"]', f'person = ["{apart} Kollwitz"]')
    assert load(tmp_path, text.encode()).facts["artists"].values["person"] == (
        load(tmp_path, WHOLE.encode()).things["kollwitz"],
    )
    text = WHOLE.replace(composed, apart)
    assert load(tmp_path, text.encode()).things["kollwitz"].name == "Käthe Kollwitz"


def test_a_folder_of_files_is_read_as_one(tmp_path: Path) -> None:
    head, things, facts = (tmp_path / name for name in ("a.toml", "c.toml", "b.toml"))
    at, then = WHOLE.index("[kind.union]"), WHOLE.index("[fact.founded]")
    head.write_text(WHOLE[:at], encoding="utf-8")
    things.write_text(WHOLE[at:then], encoding="utf-8")
    facts.write_text(WHOLE[then:], encoding="utf-8")
    (tmp_path / "README.md").write_text("Not a fact.")
    (tmp_path / "ship.jpg").write_bytes(JPEG)
    parts, whole = read(tmp_path), load(tmp_path / "..", WHOLE.encode())
    assert list(parts.facts) == list(whole.facts)
    assert list(parts.things) == list(whole.things)
    assert parts.facts["seat"].where == Where(str(facts), 11)
    for id, fact in whole.facts.items():
        assert said(parts.facts[id]) == said(fact)


def said(fact: Fact) -> tuple[object, ...]:
    values = {role: list(map(_shown, vs)) for role, vs in fact.values.items()}
    return fact.id, fact.topic, fact.relation.states, values, len(fact.claims)


# Anything anywhere --------------------------------------------------------------------

ANYTHING = (
    *("1", "1.5", "true", "1921-01-01", '"x"', '""', r'"\u0000"', '"{"', "[]", "{}"),
    *("[[1]]", '{ x = "y" }'),
)


@pytest.mark.parametrize("anything", ANYTHING)
def test_anything_in_any_place_is_read_or_complained_of_at_its_line(
    tmp_path: Path, anything: str
) -> None:
    data = tomllib.loads(WHOLE)
    leaves = list(_leaves(data))
    # What one fact may say is tried in one fact, and so with things and sources.
    places = {
        (p[0], *p[2:]): p for leaf in leaves for n in (1, 2, 3, 4) if (p := leaf[:n])
    }
    for place in places.values():
        kept = [leaf for leaf in leaves if leaf[: len(place)] != place]
        lines = [_line(data, leaf) for leaf in kept]
        lines.append(f"{_dotted(place)} = {anything}")
        try:
            load(tmp_path, "\n".join(lines).encode())
        except Wrong as wrong:
            for problem in wrong.problems:
                where = problem.where
                assert where.path == str(tmp_path / "whole.toml"), str(problem)
                assert 1 <= where.line <= len(lines), str(problem)
                assert str(problem).isprintable()


Key = tuple[str, ...]


def _leaves(data: object, path: Key = ()) -> Iterator[Key]:
    if not isinstance(data, dict):
        yield path
        return
    for key, value in data.items():
        yield from _leaves(value, (*path, key))


def _line(data: object, path: Key) -> str:
    """A value on a line of its own, its whole path as a dotted key."""
    for key in path:
        assert isinstance(data, dict)
        data = data[key]
    value = data.isoformat() if isinstance(data, date) else json.dumps(data)
    return f"{_dotted(path)} = {value}"


def _dotted(path: Key) -> str:
    return ".".join(map(json.dumps, path))
