import pytest
from small import facts

from factfile.facts.model import Where
from factfile.items import Citation, OtherValue
from factfile.overview import KNOWN, Basis, Days, Entry, Row
from factfile.survey.timeline import timeline
from factfile.survey.wanted import Line

FACTS = facts("""
[organization]
club = { name = "Lamp Club", article = "the", named = { "Lamp Club" = "1901/1904", "Lamp League" = "1904/.." } }
guild = { name = "Lamp Guild", article = "the" }
[city]
oslo = { name = "Oslo" }
bergen = { name = "Bergen" }

[fact.seat-oslo]
topic = "all"
relation = "seat"
organization = "club"
city = "oslo"
during = "1902/1903"
sources = ["atlas p. 5"]

[fact.seat-bergen]
topic = "all"
relation = "seat"
organization = "club"
city = "bergen"
during = "1901"
sources = ["atlas"]

[fact.founded]
topic = "all"
relation = "founded"
organization = "club"
city = "oslo"
when = "1901-02-03"
sources = ["bulletin", "chronicle"]
rivals.when."1902" = ["diary"]

[fact.guild-founded]
topic = "all"
relation = "founded"
organization = "guild"
city = "oslo"
when = "1900"
sources = ["atlas"]

[fact.meetings]
topic = "all"
states = "{organization} met {on when}."
asks = { when = "When did {organization} meet?" }
organization = "club"
when = ["1903", "1902-05"]
complete.when = "atlas"
sources = ["atlas"]

[fact.motto]
topic = "all"
states = "{organization} lit {what: lamps}."
asks = {}
organization = "club"
sources = ["atlas"]

[fact.not-banned]
topic = "all"
states = "{organization} was banned {on when}."
asks = {}
organization = "club"
when = "1902"
denied = true
note = "It was not."
sources = ["atlas"]

[fact.gone]
topic = "all"
states = "{organization} danced {on when}."
asks = {}
organization = "club"
when = "1902"
withdrawn = "It was another club."
sources = ["atlas"]

[fact.unsaid]
topic = "all"
states = "{organization} sang {on when}."
asks = {}
organization = "club"
when = "1902"
sources = ["bulletin"]
rivals.when."1903" = ["bulletin"]
""")  # fmt: skip

HERE = Where("lamps.toml", 5), Where("lamps.toml", 6), Where("lamps.toml", 4)


def entries(*ids: str, thing: str = "") -> tuple[Entry, ...]:
    (row,), problems = timeline(FACTS, [Line("Row", ids, thing, HERE)])
    assert problems == []
    return row.entries


def told(*ids: str, thing: str = "") -> list[tuple[str, str]]:
    """The labels and dates of a row."""
    return [(entry.label, entry.when) for entry in entries(*ids, thing=thing)]


def test_facts_of_one_relation_are_told_apart_by_what_they_do_not_share() -> None:
    assert told("seat-oslo", "seat-bergen") == [
        ("Bergen", "1901"),
        ("Oslo", "from 1902 to 1903"),
    ]
    assert told("founded", "guild-founded") == [
        ("Lamp Guild", "1900"),
        ("Lamp Club", "3 February 1901"),
    ]


def test_a_list_of_dates_is_told_by_its_dates_in_order_of_time() -> None:
    assert told("meetings") == [("", "May 1902"), ("", "1903")]


def test_other_facts_are_told_by_their_sentences_without_the_date() -> None:
    assert told("guild-founded", "seat-oslo") == [
        ("The Lamp Guild was founded in Oslo", "1900"),
        ("The Lamp Club had its seat in Oslo", "from 1902 to 1903"),
    ]


def test_a_sentence_does_not_name_whom_all_of_its_row_are_about() -> None:
    assert told("founded", "seat-oslo", "meetings") == [
        ("Was founded in Oslo", "3 February 1901"),
        ("Had its seat in Oslo", "from 1902 to 1903"),
        ("Met", "May 1902"),
        ("Met", "1903"),
    ]


def test_a_thing_is_told_by_its_names() -> None:
    assert told(thing="club") == [
        ("Lamp Club", "from 1901 to 1904"),
        ("Lamp League", "from 1904 on"),
    ]
    assert {entry.basis for entry in entries(thing="club")} == {KNOWN}


def test_a_date_is_known_by_what_is_possible_and_what_is_certain() -> None:
    def days(id: str) -> tuple[Days, bool]:
        (entry,) = entries(id)
        return entry.days, entry.lasted

    # Days since the year 1: 1 January 1901 is day 693961.
    assert days("seat-oslo") == (Days(694326, 695055, (694690, 694691)), True)
    assert days("seat-bergen") == (Days(693961, 694325, None), True)
    assert days("founded") == (Days(693994, 693994, (693994, 693994)), False)
    assert days("guild-founded") == (Days(693596, 693960, None), False)


def test_an_open_end_is_open() -> None:
    _, league = entries(thing="club")
    assert league.days == Days(695056, None, None)


def test_what_is_disputed_is_told_in_the_voice_of_a_source() -> None:
    (founded,) = entries("founded")
    assert founded.basis == Basis(
        citations=(Citation("bulletin"), Citation("chronicle")),
        speaker="bulletin",
        others=(OtherValue("1902", (Citation("diary"),), disputed=True),),
    )
    (seat,) = entries("seat-oslo")
    assert seat.basis == Basis(citations=(Citation("atlas", "p. 5"),))


@pytest.mark.parametrize(
    ("ids", "thing", "problem"),
    [
        (("founed",), "", "5: handout.row: unknown fact 'founed': did you mean 'founded'? [fact]"),
        (("motto",), "", "5: handout.row: fact 'motto' has no date [fact]"),
        (("not-banned",), "", "5: handout.row: fact 'not-banned' is denied [fact]"),
        (("gone",), "", "5: handout.row: fact 'gone' is withdrawn [fact]"),
        ((), "clubb", "6: handout.row: unknown thing 'clubb': did you mean 'club'? [thing]"),
        ((), "guild", "6: handout.row: thing 'guild' has no names by time: it has no `named` [thing]"),
        (("unsaid",), "", "4: handout.row: no source says this of any of them [date]"),
    ],
)  # fmt: skip
def test_complains_of_what_has_no_place_in_time(
    ids: tuple[str, ...], thing: str, problem: str
) -> None:
    _, problems = timeline(FACTS, [Line("Row", ids, thing, HERE)])
    assert [str(one) for one in problems] == [f"lamps.toml:{problem}"]


def test_rows_stand_in_the_order_of_the_recipe() -> None:
    lines = [Line("B's", ("meetings",), "", HERE), Line("A", (), "club", HERE)]
    rows, _ = timeline(FACTS, lines)
    assert [row.title for row in rows] == ["B’s", "A"]
    assert all(isinstance(row, Row) for row in rows)
