"""Decks as learners get them, in the real Anki."""

import hashlib
import os
import re
import sqlite3
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from cards import (
    AMSTERDAM,
    CITY,
    CITY_CLOZE,
    ITEMS,
    NAME_OF_DECK,
    REFERENCE,
    WHEN,
    YEAR_CLOZE,
    build,
    item,
    retire,
)
from hypothesis import given
from hypothesis import strategies as st
from learner import Card, Learner, shown

from factfile.items import Item, Option, Part, Period, Picture
from factfile.outputs.anki import deck, surplus
from factfile.outputs.anki.fields import timeline
from factfile.outputs.anki.html import linked, literal
from factfile.outputs.anki.lock import Lock, NoteLock, Stamp, read, write
from factfile.outputs.anki.notetype import (
    FIELD_IDS,
    ID,
    NAME,
    TEMPLATE_IDS,
    digest,
    fields,
    style,
    templates,
)


def field(card: Card, name: str) -> str:
    return card.note()[name]


def rows(data: bytes, query: str) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(":memory:")
    connection.deserialize(zipfile.ZipFile(BytesIO(data)).read("collection.anki2"))
    found = connection.execute(query).fetchall()
    connection.close()
    return found


# What comes in


def test_a_fact_becomes_a_note_and_each_question_its_card(learner: Learner) -> None:
    assert learner.take(build(ITEMS)[0]) == {"new": 2}

    cards = [(card.note().guid, card.template()["name"]) for card in learner.cards()]
    assert cards == [
        ("iwa/founded", "Question 1"),
        ("iwa/seat-paris", "Question 1"),
        ("iwa/seat-paris", "Question 2"),
        ("iwa/seat-paris", "Question 3"),
    ]
    assert learner.anki.get_empty_cards().notes == []
    assert learner.anki.fix_integrity() == ("Database rebuilt and optimized.", True)


def test_an_item_of_several_facts_is_a_note_of_its_own(learner: Learner) -> None:
    first = replace(
        WHEN, id="short/founded+seat-paris/first", facts=("founded", "seat-paris")
    )

    learner.take(build([first])[0])

    assert learner.cards()[0].note().guid == "iwa/short/founded+seat-paris/first"


def test_every_slot_makes_a_card_that_shows_its_question_and_answer(
    learner: Learner,
) -> None:
    items = [
        item("short", "many", f"r{n}", f"Question number {n}?", f"Answer number {n}")
        for n in range(1, 13)
    ]

    learner.take(build(items)[0])

    assert len(learner.cards()) == 12
    for n, card in enumerate(learner.cards(), 1):
        assert f"Question number {n}?" in shown(card.question())
        assert f"Answer number {n}" in shown(card.answer())
        assert "docs.ankiweb.net" not in card.question() + card.answer()


def test_anki_finds_nothing_wrong_with_the_templates(learner: Learner) -> None:
    learner.take(build(ITEMS)[0])
    notetype = learner.anki.models.by_name("factfile")
    assert notetype

    learner.anki.models.update_dict(notetype)  # raises for an unknown field

    assert [field["name"] for field in notetype["flds"]] == list(FIELD_IDS)


def test_a_question_to_type_the_answer_to_works_when_a_note_has_one(
    learner: Learner,
) -> None:
    learner.take(build(ITEMS)[0])
    card = learner.card("founded")
    assert "type:" not in card.question() + card.answer()

    note = card.note()
    note["Typed 1"] = "September 1921"
    learner.anki.update_note(note)

    card = learner.card("founded")
    assert "[[type:Typed 1]]" in card.question()
    assert "[[type:Typed 1]]" in card.answer()
    assert len(learner.cards("Id:iwa/founded")) == 1


def test_the_list_of_cards_shows_the_bare_question_and_answer(learner: Learner) -> None:
    learner.take(build(ITEMS)[0])

    card = learner.card("founded")

    assert (
        card.render_output(reload=True, browser=True).question_text
        == "When was International Workers’ Aid founded?"
    )
    assert card.render_output(reload=True, browser=True).answer_text == "September 1921"


def test_cards_come_in_learning_order(learner: Learner) -> None:
    learner.take(build([CITY, WHEN])[0])

    assert [(card.note().guid, card.due) for card in learner.cards()] == [
        ("iwa/seat-paris", 1),
        ("iwa/founded", 2),
    ]


def test_topics_are_decks_in_their_order_and_tags(learner: Learner) -> None:
    learner.take(build(ITEMS)[0])

    assert [deck.name for deck in learner.anki.decks.all_names_and_ids()] == [
        "Default",
        "International Workers’ Aid",
        "International Workers’ Aid::01 Origins",
        "International Workers’ Aid::02 Organization",
    ]
    top = learner.anki.decks.by_name("International Workers’ Aid")
    assert top
    assert (
        top["desc"]
        == "<p>2 facts, 4 questions, 3 sources. Edition 2026-11-23, licence CC-BY-4.0. The sources stand on the back of every card.</p>"
    )
    assert learner.card("founded").note().tags == ["iwa::level::core", "iwa::origins"]
    assert learner.card("seat-paris").note().tags == [
        "iwa::disputed",
        "iwa::level::core",
        "iwa::level::extra",
        "iwa::organization",
    ]


def test_a_double_colon_in_a_title_opens_no_deck() -> None:
    lock = deck(
        ITEMS,
        replace(REFERENCE, topics={"origins": "A::B", "organization": " :: C "}),
        "::Aid::Relief::",
        Lock(),
    ).lock

    assert lock.decks == {
        "origins": "Aid:Relief::01 A:B",
        "organization": "Aid:Relief::02 C",
    }


def test_other_kinds_of_question_are_refused() -> None:
    with pytest.raises(ValueError, match=r"true_false/founded/when: true_false makes"):
        build([replace(WHEN, id="true_false/founded/when", kind="true_false")])


PICKED = replace(
    CITY,
    id="choice/seat-paris/city",
    kind="choice",
    format="choice",
    key=Option("paris", "Paris", "It sat in Paris."),
    distractors=(
        Option("berlin", "Berlin <1>", "It had left Berlin."),
        Option("rome", "Rome", ""),
    ),
)


def test_options_are_picked_without_a_script_and_told_on_the_back(
    learner: Learner,
) -> None:
    data, _ = build([PICKED])
    learner.take(data)
    card = learner.card("seat-paris")
    front, back = shown(card.question()), shown(card.answer())
    assert "It sat in Paris." not in front
    for text in ("Paris", "Berlin <1>", "Rome"):
        assert text in front
    assert "Paris ✓It sat in Paris." in back
    assert "Berlin <1>It had left Berlin." in back
    assert back.count("✓") == 1
    # The same order on both sides, and on every machine.
    for side in (front, back):
        places = [side.index(text) for text in ("Berlin", "Rome", "Paris")]
        assert places == sorted(places)


def test_a_list_from_memory_stands_line_by_line(learner: Learner) -> None:
    parts = tuple(Part("", Option(c, c, "")) for c in ("Ann", "Bo & Co"))
    listed = replace(
        CITY, id="recall/seat-paris/person", kind="recall", format="recall", parts=parts
    )
    data, _ = build([listed])
    learner.take(data)
    assert "<li>Ann</li><li>Bo &amp; Co</li>" in learner.card("seat-paris").answer()


def test_a_year_is_typed_and_nothing_else(learner: Learner) -> None:
    year = item("short", "year", "when", "In which year?", "1933")
    data, _ = build([year, *ITEMS])
    learner.take(data)
    assert "[[type:Typed 1]]" in learner.card("year").question()
    for fact in ("founded", "seat-paris"):
        assert "[[type:" not in learner.card(fact).question()


# What stands on the cards


def test_a_cloze_shows_what_belongs_in_the_blank_and_then_what_did(
    learner: Learner,
) -> None:
    learner.take(build(ITEMS)[0])
    card = learner.card("seat-paris", 2)

    assert "The central committee sat in [city] from 1933." in shown(card.question())
    assert (
        field(card, "Answer 2")
        == '<span class="sentence whole">The central committee sat in <b class="filled">Paris</b> from 1933.</span>'
    )


def test_a_blank_that_opens_a_sentence_is_filled_with_a_capital(
    learner: Learner,
) -> None:
    cloze = item(
        "cloze",
        "elected",
        "body",
        "_____ was elected by the congresses.",
        "the central committee",
        statement="The central committee was elected by the congresses.",
    )

    learner.take(build([cloze])[0])

    assert (
        field(learner.card("elected"), "Answer 1")
        == '<span class="sentence whole"><b class="filled">The central committee</b> was elected by the congresses.</span>'
    )


def test_the_back_says_everything_that_is_known(learner: Learner) -> None:
    learner.take(build(ITEMS)[0])

    back = [
        line
        for line in shown(learner.card("founded").answer()).splitlines()
        if line.strip()
    ]

    assert back == [
        "International Workers’ Aid Origins",
        "When was International Workers’ Aid founded?",
        "September 1921",
        "Also accepted: Sept. 1921; 9/1921",
        "International Workers’ Aid was founded in September 1921.",
        "More exactly: 12 September 1921 – John Riddell (2021)",
        "Sources: the Great Soviet Encyclopedia (1979), ¶7The Great Soviet Encyclopedia, 3rd edition.Riddell, John: International Workers Aid. https://johnriddell.com/2021/06/09/.",
        "iwa/founded 2026-11-23",
    ]


LIFE = Period(1921.0, 1936.0, "1921 to 1935")


def test_the_time_of_a_fact_is_drawn_in_the_life_of_the_organization(
    learner: Learner,
) -> None:
    when = replace(WHEN, time=Period(1924.0, 1925.5, "1924 & later"))
    data, _ = build([when], life=LIFE)
    learner.take(data)
    assert (
        '<div class="axis" role="img" aria-label="1921–1935: 1924 &amp; later">'
        '<span>1921</span><span class="line">'
        '<i style="left:20.0%;width:10.0%"></i></span><span>1935</span></div>'
    ) in learner.card("founded").answer()
    assert "axis" not in learner.card("founded").question().partition("</style>")[2]


@pytest.mark.parametrize(
    ("time", "life"),
    [
        (None, LIFE),
        (Period(1924.0, 1925.0, "1924"), None),
        (Period(1920.9, 1921.0, "late 1920"), LIFE),
        (Period(1935.0, 1936.1, "1935"), LIFE),
    ],
)
def test_what_lies_not_in_that_life_is_not_drawn(
    time: Period | None, life: Period | None
) -> None:
    assert timeline(time, life) == ""


SHIP = Picture(".png", b"\x89PNG ship", "A sailor’s <album>", "CC0", 'A "ship"')


def test_a_picture_is_on_the_back_with_its_words_and_who_made_it(
    learner: Learner,
) -> None:
    learner.take(build(ITEMS, pictures={"founded": SHIP, "nobody-asks": SHIP})[0])

    card = learner.card("founded")
    assert "<img" not in card.question()
    (name,) = re.findall(
        r'<img src="(.*?)" alt="A &quot;ship&quot;">', field(card, "Image")
    )
    assert "A sailor’s <album>, CC0" in shown(card.answer())
    assert field(learner.card("seat-paris"), "Image") == ""
    folder = Path(learner.anki.media.dir())
    assert (folder / name).read_bytes() == SHIP.data
    assert [path.name for path in folder.iterdir()] == [name]
    assert learner.anki.media.check().missing == []


def test_a_better_picture_reaches_who_has_the_old_one(learner: Learner) -> None:
    first, lock = build(ITEMS, pictures={"founded": SHIP})
    better = replace(SHIP, data=SHIP.data + b" of steam")
    second, _ = build(ITEMS, lock, pictures={"founded": better}, edition="2026-12-01")
    learner.take(first)

    said = learner.take(second)

    assert said == {"updated": 1, "duplicate": 1}
    (name,) = re.findall('src="(.*?)"', field(learner.card("founded"), "Image"))
    assert (Path(learner.anki.media.dir()) / name).read_bytes() == better.data


def test_a_dispute_says_who_gives_what(learner: Learner) -> None:
    learner.take(build([CITY])[0])
    assert (
        shown(field(learner.card("seat-paris"), "Others"))
        == "Other sources give: Amsterdam – the Münzenberg Forum (notices); John Riddell (2021), ¶12"
    )


def test_a_dispute_that_several_questions_share_is_told_once(learner: Learner) -> None:
    learner.take(build(ITEMS)[0])
    assert (
        shown(field(learner.card("seat-paris"), "Others"))
        == "Other sources give: Amsterdam – the Münzenberg Forum (notices); John Riddell (2021), ¶12"
    )


def test_it_is_told_once_also_where_one_question_asks_for_something_else(
    learner: Learner,
) -> None:
    named = replace(AMSTERDAM, of="city")
    learner.take(build([CITY, replace(YEAR_CLOZE, others=(named,))])[0])

    told = field(learner.card("seat-paris"), "Others")

    assert told.count("Amsterdam") == 1


def test_a_question_with_a_statement_of_its_own_shows_that_one(
    learner: Learner,
) -> None:
    own = replace(CITY_CLOZE, statement="According to one source, it sat in Paris.")

    learner.take(build([CITY, own])[0])

    assert field(learner.card("seat-paris", 1), "Also 1") == ""
    assert (
        field(learner.card("seat-paris", 2), "Also 2")
        == '<div class="own">According to one source, it sat in Paris.</div>'
    )


NAUGHTY = r"""<script>alert(1)</script> <b>x</b> & &amp; "q" {{Front}} }} {{c1::x}} {{#Id}} [sound:a.mp3] [latex]x[/latex] [$]x[/$] [anki:tts lang=en]x[/anki:tts] \(x\) \[y\] \\(z C:\new a::b"""


def test_text_is_shown_as_it_stands_and_never_executed(learner: Learner) -> None:
    naughty = item(
        "short",
        "naughty",
        "x",
        f"Q {NAUGHTY}",
        f"A {NAUGHTY}",
        statement=f"S {NAUGHTY}",
        note=f"N {NAUGHTY}",
        accept=(f"ok {NAUGHTY}",),
    )
    cloze = item(
        "cloze",
        "naughty",
        "x",
        f"Q {NAUGHTY} _____.",
        f"A {NAUGHTY}",
        statement=f"S {NAUGHTY}",
        hint=f"H {NAUGHTY}",
    )

    learner.take(build([naughty, cloze], title=NAUGHTY)[0])

    card, blank = learner.cards()
    assert f"Q {NAUGHTY}" in shown(card.question())
    assert f"Q {NAUGHTY} [H {NAUGHTY}]." in shown(blank.question())
    for letter in ("Q", "A", "S", "N", "ok"):
        assert f"{letter} {NAUGHTY}" in shown(card.answer())
    assert card.question_av_tags() == card.answer_av_tags() == []
    for html in (card.question(), card.answer(), blank.question(), blank.answer()):
        assert "<script" not in html
        assert r"\(" not in html
        assert r"\[" not in html


@given(st.text())
def test_any_text_is_shown_as_it_stands(text: str) -> None:
    html = literal(text)

    # Anki stores composed letters, and no control characters: those become pictures.
    seen = shown(html.replace("<br>", "\n"))
    assert len(seen) <= len(text) * 3
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\[\]{}]", html)
    assert literal(seen) == html
    assert set(re.findall("<[^>]*>", html)) <= {"<br>", "<span>", "</span>"}


def test_control_characters_and_broken_ones_are_still_seen() -> None:
    assert (
        literal("a\x1fb\x00c\x7fd\ud800e\r\nf\rg\th") == "a␟b␀c␡d\ufffde<br>f<br>g\th"
    )


def test_an_address_is_a_link_without_the_full_stop_behind_it() -> None:
    assert (
        linked('See https://x.org/?a=1&b="2". [1]')
        == 'See <a href="https://x.org/?a=1&amp;b=">https://x.org/?a=1&amp;b=</a>&quot;2&quot;. &#91;1&#93;'
    )
    assert (
        linked("(https://x.org/a).")
        == '(<a href="https://x.org/a">https://x.org/a</a>).'
    )
    assert linked("javascript:alert(1)") == "javascript:alert(1)"


def test_every_colour_of_text_can_be_read_on_its_ground_by_day_and_night() -> None:
    day, night = (
        dict(re.findall(r"--(\w+): (#\w{6})", block))
        for block in re.findall(r"--paper: .*?\}", style(), re.S)
    )

    def light(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        red, green, blue = (
            c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    for colours in (day, night):
        for text, ground in [
            ("ink", "paper"),
            ("soft", "paper"),
            ("strong", "paper"),
            ("strong", "tint"),
            ("ink", "quiet"),
        ]:
            dark, bright = sorted((light(colours[text]), light(colours[ground])))
            assert (bright + 0.05) / (dark + 0.05) >= 4.5, (text, ground)


# Updates


def test_the_same_package_again_changes_nothing(learner: Learner) -> None:
    data, _ = build(ITEMS)
    learner.take(data)

    assert learner.take(data) == {"duplicate": 2}


def test_a_new_edition_without_changes_changes_nothing(learner: Learner) -> None:
    data, lock = build(ITEMS)
    learner.take(data)

    later, same = build(ITEMS, lock, edition="2027-01-01")

    assert same == lock
    assert learner.take(later) == {"duplicate": 2}


def test_a_change_updates_its_note_and_leaves_the_others_as_the_learner_has_them(
    learner: Learner,
) -> None:
    data, lock = build(ITEMS)
    learner.take(data)
    for card in learner.cards():
        learner.review(card)
    reviewed = {card.id: (card.ivl, card.reps, card.due) for card in learner.cards()}
    note = learner.card("founded").note()
    note["Note"] = "My own words"
    note.tags.append("mine")
    learner.anki.update_note(note)

    corrected = replace(CITY, key=Option("paris", "Paris, France", ""))
    update, _ = build([WHEN, corrected, CITY_CLOZE, YEAR_CLOZE], lock)

    assert learner.take(update) == {"updated": 1, "duplicate": 1}
    assert field(learner.card("seat-paris"), "Answer 1") == "Paris, France"
    assert field(learner.card("founded"), "Note") == "My own words"
    assert learner.card("founded").note().tags == [
        "iwa::level::core",
        "iwa::origins",
        "mine",
    ]
    assert {
        card.id: (card.ivl, card.reps, card.due) for card in learner.cards()
    } == reviewed
    assert learner.anki.db
    assert learner.anki.db.scalar("select count() from revlog") == 4


def test_each_change_within_an_edition_reaches_the_learner(learner: Learner) -> None:
    lock = Lock()
    for answer, log in [
        ("one", {"new": 1}),
        ("two", {"updated": 1}),
        ("three", {"updated": 1}),
    ]:
        data, lock = build([replace(WHEN, key=Option("x", answer, ""))], lock)
        assert learner.take(data) == log
        assert field(learner.card("founded"), "Answer 1") == answer
    assert lock.notes["iwa/founded"].stamp.revision == 2


def test_a_note_is_as_old_as_its_edition_and_the_changes_within_it() -> None:
    _, lock = build([WHEN])
    data, lock = build([replace(WHEN, stem="When was it founded?")], lock)

    assert rows(data, "select mod from notes") == [
        (int(datetime(2026, 11, 23, 0, 0, 1, tzinfo=UTC).timestamp()),)
    ]
    data, lock = build([WHEN], lock, edition="2027-02-01")
    assert rows(data, "select mod from notes") == [
        (int(datetime(2027, 2, 1, tzinfo=UTC).timestamp()),)
    ]
    assert lock.notes["iwa/founded"].stamp.edition == "2027-02-01"


def test_an_unchanged_note_stays_byte_for_byte_what_it_was() -> None:
    note = "select * from notes where guid = 'iwa/founded'"
    cards = "select id, nid, did, ord, mod from cards where nid = (select id from notes where guid = 'iwa/founded')"
    old, lock = build([WHEN, CITY])
    new, _ = build(
        [
            replace(CITY, stem="Where did it sit?"),
            CITY_CLOZE,
            item("short", "new", "x", "Q?", "A"),
            WHEN,
        ],
        lock,
        edition="2027-01-01",
    )

    assert rows(new, note) == rows(old, note)
    assert rows(new, cards) == rows(old, cards)


def test_another_order_of_questions_is_no_change() -> None:
    _, lock = build([CITY, CITY_CLOZE, YEAR_CLOZE])

    assert build([YEAR_CLOZE, CITY_CLOZE, CITY], lock)[1] == lock


def test_a_change_in_an_edition_older_than_the_learners_is_refused() -> None:
    _, lock = build(ITEMS)
    changed = [replace(WHEN, stem="When?"), replace(CITY, stem="Where?")]

    with pytest.raises(
        ValueError,
        match=r"^edition 2026-01-01 is older than the one in which learners got iwa/founded and 1 more, so Anki would not take the change: give the facts an edition from 2026-11-23 on$",
    ):
        build(changed, lock, edition="2026-01-01")

    assert build(ITEMS, lock, edition="2026-01-01")[1] == lock


def test_a_question_that_vanished_keeps_its_slot_empty(learner: Learner) -> None:
    data, lock = build([CITY, CITY_CLOZE])
    learner.take(data)
    learner.review(learner.card("seat-paris", 2))

    update, lock = build([CITY_CLOZE, YEAR_CLOZE], lock)
    learner.take(update)

    assert lock.notes["iwa/seat-paris"].slots == (
        "short/seat-paris/city",
        "cloze/seat-paris/city",
        "cloze/seat-paris/during",
    )
    assert field(learner.card("seat-paris", 1), "Question 1") == ""
    assert learner.card("seat-paris", 2).reps == 1
    assert "[city]" in shown(learner.card("seat-paris", 2).question())
    assert "[year]" in shown(learner.card("seat-paris", 3).question())
    [empty] = learner.anki.get_empty_cards().notes
    assert list(empty.card_ids) == [learner.card("seat-paris", 1).id]

    update, _ = build([CITY, CITY_CLOZE, YEAR_CLOZE], lock, edition="2027-01-01")
    learner.take(update)
    assert field(learner.card("seat-paris", 1), "Question 1") == CITY.stem


def test_questions_beyond_the_last_slot_are_left_out_and_known() -> None:
    items = [
        item("short", "many", f"r{n}", f"Question {n}?", f"Answer {n}")
        for n in range(1, 15)
    ]

    data, lock = build(items)

    assert len(lock.notes["iwa/many"].slots) == 12
    assert rows(data, "select count(*) from cards") == [(12,)]
    assert [left.id for left in surplus(items, REFERENCE, Lock())] == [
        "short/many/r13",
        "short/many/r14",
    ]
    assert [left.id for left in surplus(items[:11] + items[13:], REFERENCE, lock)] == [
        "short/many/r14"
    ]


def test_decks_keep_the_name_under_which_they_were_published(learner: Learner) -> None:
    data, lock = build(ITEMS)
    learner.take(data)
    topics = {
        "relief": "Relief",
        "origins": "How it began",
        "organization": "Organization",
    }
    relief = item(
        "short", "ship", "port", "From which port?", "Stettin", topic="relief"
    )

    update = deck(
        [*ITEMS, relief], replace(REFERENCE, topics=topics), "Another name", lock
    )

    assert learner.take(update.package) == {"new": 1, "duplicate": 2}
    assert update.lock.decks == {
        "origins": "International Workers’ Aid::01 Origins",
        "organization": "International Workers’ Aid::02 Organization",
        "relief": "International Workers’ Aid::01 Relief",
    }
    assert len(learner.anki.decks.all_names_and_ids()) == 5


# The note type is released. Whatever of it changes here, Anki refuses every update to
# everybody who has a deck: add nothing, remove nothing, rename nothing.


def test_the_note_type_is_the_released_one() -> None:
    assert (ID, NAME) == (1763856019211, "factfile")
    assert FIELD_IDS == {
        "Id": 101, "Status": 102, "Statement": 103, "Sources": 104, "Others": 105,
        "Note": 106, "Image": 107, "Timeline": 108, "Similar": 109, "Edition": 110,
        "Deck": 111, "Language": 112, "Spare 1": 113, "Spare 2": 114, "Spare 3": 115,
        "Question 1": 1001, "Answer 1": 2001, "Also 1": 3001, "Typed 1": 4001,
        "Question 2": 1002, "Answer 2": 2002, "Also 2": 3002, "Typed 2": 4002,
        "Question 3": 1003, "Answer 3": 2003, "Also 3": 3003, "Typed 3": 4003,
        "Question 4": 1004, "Answer 4": 2004, "Also 4": 3004, "Typed 4": 4004,
        "Question 5": 1005, "Answer 5": 2005, "Also 5": 3005, "Typed 5": 4005,
        "Question 6": 1006, "Answer 6": 2006, "Also 6": 3006, "Typed 6": 4006,
        "Question 7": 1007, "Answer 7": 2007, "Also 7": 3007, "Typed 7": 4007,
        "Question 8": 1008, "Answer 8": 2008, "Also 8": 3008, "Typed 8": 4008,
        "Question 9": 1009, "Answer 9": 2009, "Also 9": 3009, "Typed 9": 4009,
        "Question 10": 1010, "Answer 10": 2010, "Also 10": 3010, "Typed 10": 4010,
        "Question 11": 1011, "Answer 11": 2011, "Also 11": 3011, "Typed 11": 4011,
        "Question 12": 1012, "Answer 12": 2012, "Also 12": 3012, "Typed 12": 4012,
    }  # fmt: skip
    assert list(FIELD_IDS)[:15] == [name for name, id in FIELD_IDS.items() if id < 1000]
    assert list(FIELD_IDS)[15:19] == ["Question 1", "Answer 1", "Also 1", "Typed 1"]
    assert list(TEMPLATE_IDS.items()) == [
        ("Question 1", 9001), ("Question 2", 9002), ("Question 3", 9003),
        ("Question 4", 9004), ("Question 5", 9005), ("Question 6", 9006),
        ("Question 7", 9007), ("Question 8", 9008), ("Question 9", 9009),
        ("Question 10", 9010), ("Question 11", 9011), ("Question 12", 9012),
    ]  # fmt: skip
    assert [(f["name"], f["id"]) for f in fields()] == list(FIELD_IDS.items())
    assert [(t["name"], t["id"]) for t in templates()] == list(TEMPLATE_IDS.items())


def test_anki_keeps_the_released_ids(learner: Learner) -> None:
    learner.take(build(ITEMS)[0])

    notetype = learner.anki.models.by_name("factfile")

    assert notetype
    assert notetype["id"] == 1763856019211
    assert [(f["name"], f["id"]) for f in notetype["flds"]] == list(FIELD_IDS.items())
    assert [(t["name"], t["id"]) for t in notetype["tmpls"]] == list(
        TEMPLATE_IDS.items()
    )
    assert [f["name"] for f in notetype["flds"] if not f["collapsed"]] == [
        "Statement",
        "Note",
        "Question 1",
        "Answer 1",
        "Question 2",
        "Answer 2",
    ]


def test_a_new_look_reaches_the_learner_and_touches_no_note(
    learner: Learner, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, lock = build(ITEMS)
    learner.take(data)
    monkeypatch.setattr(
        "factfile.outputs.anki.notetype.style", lambda: ".card { color: red }"
    )

    update, lock = build(ITEMS, lock)

    assert lock.notetype == Stamp(digest(), "2026-11-23", 1)
    assert learner.take(update) == {"duplicate": 2}
    notetype = learner.anki.models.by_name("factfile")
    assert notetype
    assert notetype["css"] == ".card { color: red }"


# The bytes


def test_the_lock_of_a_package_makes_the_same_package_again() -> None:
    data, lock = build(ITEMS)

    assert build(ITEMS, lock) == (data, lock)
    assert build(ITEMS, read(write(lock))) == (data, lock)


@pytest.mark.parametrize(
    "environment",
    [
        {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1"},
        {"TZ": "America/Adak", "PYTHONHASHSEED": "2", "LC_ALL": "C"},
    ],
)
def test_the_bytes_are_the_same_wherever_they_are_made_and_nothing_is_left(
    tmp_path: Path, environment: Mapping[str, str]
) -> None:
    code = f"import hashlib, runpy; made = runpy.run_path({str(Path(__file__))!r}); print(hashlib.sha256(made['build'](made['ITEMS'])[0]).hexdigest())"
    inherited = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "TMPDIR": str(tmp_path),
    }

    printed = subprocess.run(
        [sys.executable, "-c", code],
        env={**inherited, **environment},
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    assert printed.strip() == hashlib.sha256(build(ITEMS)[0]).hexdigest()
    assert list(tmp_path.iterdir()) == []


def test_a_package_of_nothing_is_still_a_package(learner: Learner) -> None:
    data, lock = build([])

    assert learner.take(data) == {}
    assert lock.notes == {}


def test_ids_are_times_before_the_edition_and_never_alike() -> None:
    items = [item("short", f"fact-{n}", "x", f"Question {n}?", "A") for n in range(500)]

    data, _ = build(items)

    [(notes, first, last)] = rows(
        data, "select count(distinct id), min(id), max(id) from notes"
    )
    assert notes == 500
    assert datetime(2026, 11, 22, tzinfo=UTC).timestamp() * 1000 <= first
    assert last < datetime(2026, 11, 23, tzinfo=UTC).timestamp() * 1000
    assert rows(data, "select count(distinct id) from cards") == [(500,)]


# The lock

LOCK = Lock(
    notetype=Stamp("aa", "2026-11-23"),
    decks={"origins": 'Aid "1921"::01 Origins', "film": "Aid::02 Film"},
    notes={
        "iwa/seat": NoteLock(
            Stamp("cc", "2027-01-01", 2), ("short/seat/city", "cloze/seat/city")
        ),
        "iwa/founded": NoteLock(Stamp("bb", "2026-11-23"), ("short/founded/when",)),
    },
)


def test_the_lock_is_a_sorted_text_with_a_line_for_each_note() -> None:
    text = write(LOCK)

    assert [line for line in text.splitlines() if not line.startswith("#")] == [
        "",
        'notetype = { edition = 2026-11-23, revision = 0, hash = "aa" }',
        "",
        "[decks]",
        '"film" = "Aid::02 Film"',
        r'"origins" = "Aid \"1921\"::01 Origins"',
        "",
        "[notes]",
        '"iwa/founded" = { edition = 2026-11-23, revision = 0, hash = "bb", slots = ["short/founded/when"] }',
        '"iwa/seat" = { edition = 2027-01-01, revision = 2, hash = "cc", slots = ["short/seat/city", "cloze/seat/city"] }',
        "",
        "[end]",
    ]
    assert list(tomllib.loads(text)["notes"]) == ["iwa/founded", "iwa/seat"]


def test_a_lock_that_was_cut_is_refused() -> None:
    lines = write(LOCK).splitlines()
    whole = "the lock breaks off: its last line should be \\[end\\]"

    for size in range(6, len(lines)):
        with pytest.raises(ValueError, match=whole):
            read("\n".join(lines[:size]))


def test_what_was_written_is_read_again() -> None:
    assert read(write(LOCK)) == LOCK
    assert read(write(Lock())) == read("") == Lock()


@given(
    st.dictionaries(
        st.text(st.characters(exclude_categories=["Cs"])),
        st.text(st.characters(exclude_categories=["Cs"])),
    )
)
def test_whatever_the_names_are_they_are_read_again(decks: dict[str, str]) -> None:
    assert read(write(Lock(decks=decks))).decks == decks


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("<<<<<<< HEAD\n", "the lock is not TOML any more: Invalid statement (at line 1, column 1)"),
        ("media = {}\n", "the lock has 'media', which this factfile does not know"),
        ("notes = 1\n", "the lock has something else where its decks or notes should be"),
        ("[decks]\nfilm = 2\n", "deck film in the lock has 2 where a text should be"),
        ("notetype = {}\n", "notetype in the lock should have a hash, the date of an edition and a revision"),
        ('notetype = { hash = "a", edition = "2026-11-23", revision = 0 }\n', "notetype in the lock should have a hash, the date of an edition and a revision"),
        ('notetype = { hash = "a", edition = 2026-11-23, revision = -1 }\n', "notetype in the lock should have a hash, the date of an edition and a revision"),
        ("[notes]\n'iwa/x' = 1\n", "note iwa/x in the lock has no list of slots"),
        ("[notes]\n'iwa/x' = { slots = [] }\n", "note iwa/x in the lock should have a hash, the date of an edition and a revision"),
        ("[notes]\n'iwa/x' = { hash = 'a', edition = 2026-11-23, revision = 0, slots = [1] }\n", "note iwa/x in the lock has 1 where a text should be"),
    ],
)  # fmt: skip
def test_a_damaged_lock_is_refused_with_a_sentence(text: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(complaint)}$"):
        read(text)


# Facts that are asked no more, or under another id


def test_a_withdrawn_fact_says_so_and_leaves_only_empty_cards(learner: Learner) -> None:
    data, lock = build(ITEMS)
    learner.take(data)
    learner.review(learner.card("seat-paris"))

    update, lock = build([WHEN], lock, **retire("The <seat> was never moved."))
    assert learner.take(update) == {"updated": 1, "duplicate": 1}

    card = learner.card("seat-paris")
    assert card.reps == 1
    assert field(card, "Status") == "Withdrawn: The &lt;seat&gt; was never moved."
    # Anki shows no card without a question, and so no reason: the browser does.
    assert "The front of this card is blank." in shown(card.question())
    assert card.note().tags == ["iwa::organization", "iwa::withdrawn"]
    [empty] = learner.anki.get_empty_cards().notes
    assert (empty.note_id, empty.will_delete_note) == (card.nid, True)
    assert len(lock.notes["iwa/seat-paris"].slots) == 3


def test_a_withdrawn_fact_is_withdrawn_once(learner: Learner) -> None:
    data, lock = build(ITEMS)
    learner.take(data)
    update, lock = build([WHEN], lock, **retire())
    learner.take(update)
    again, later = build([WHEN], lock, edition="2027-01-01", **retire())
    assert later == lock
    assert learner.take(again) == {"duplicate": 2}


def test_a_fact_that_nobody_has_is_withdrawn_in_silence(learner: Learner) -> None:
    data, lock = build([WHEN], **retire())
    assert [*lock.notes] == ["iwa/founded"]
    assert learner.take(data) == {"new": 1}


def test_whoever_comes_later_learns_nothing_of_a_withdrawn_fact(
    learner: Learner,
) -> None:
    _, lock = build(ITEMS)
    update, _ = build([WHEN], lock, **retire())
    learner.take(update)
    assert {card.note()["Id"] for card in learner.cards()} == {"iwa/founded"}
    top = learner.anki.decks.by_name("International Workers’ Aid")
    assert top
    assert top["desc"].startswith("<p>1 ")


def test_a_fact_that_comes_back_is_asked_on_the_same_cards(learner: Learner) -> None:
    data, lock = build(ITEMS)
    learner.take(data)
    learner.review(learner.card("seat-paris"))
    update, lock = build([WHEN], lock, **retire())
    learner.take(update)
    back, _ = build(ITEMS, lock, edition="2027-01-01")
    learner.take(back)
    card = learner.card("seat-paris")
    assert (card.reps, field(card, "Question 1")) == (1, CITY.stem)
    assert field(card, "Status") == ""
    assert "iwa::withdrawn" not in card.note().tags


def test_a_renamed_fact_is_still_the_same_note(learner: Learner) -> None:
    data, lock = build(ITEMS)
    learner.take(data)
    learner.review(learner.card("seat-paris", 2))

    moved = [WHEN]
    for old in (CITY, CITY_CLOZE, YEAR_CLOZE):
        id = old.id.replace("seat-paris", "exile")
        moved.append(replace(old, id=id, facts=("exile",)))
    update, after = build(moved, lock, former={"exile": "seat-paris"})

    assert after == lock
    assert learner.take(update) == {"duplicate": 2}
    assert learner.card("seat-paris", 2).reps == 1


# The text that corrects what a package may not


def text(items: Iterable[Item], lock: Lock, **changes: Any) -> str:
    reference = replace(REFERENCE, **changes)
    return deck(tuple(items), reference, NAME_OF_DECK, lock).update


CORRECTED = (replace(WHEN, stem="When, exactly?"), *ITEMS[1:])


def test_the_text_corrects_where_a_package_may_not(learner: Learner) -> None:
    data, lock = build(ITEMS)
    learner.take(data)
    learner.review(learner.card("founded"))
    learner.add_field("Mine")
    learner.write(learner.card("founded"), {"Mine": "my own"}, tags=("own",))

    package, _ = build(CORRECTED, lock, edition="2026-11-24")
    # To the learner's field the package says no.
    assert learner.take(package) == {"conflicting": 2}
    update = text(CORRECTED, lock, edition="2026-11-24")
    assert learner.take_text(update) == {"updated": 1, "duplicate": 1}

    card = learner.card("founded")
    assert field(card, "Question 1") == "When, exactly?"
    assert field(card, "Edition") == "2026-11-24"
    assert (field(card, "Mine"), card.reps) == ("my own", 1)
    assert "own" in card.note().tags
    assert learner.take_text(update) == {"duplicate": 2}


def test_the_text_brings_what_is_new_to_its_deck_and_withdraws(
    learner: Learner,
) -> None:
    data, lock = build([CITY])
    learner.take(data)
    update = text([WHEN], lock, **retire("It was <wrong>, {{c1::and}} [sound:x]."))
    assert learner.take_text(update) == {"new": 1, "updated": 1}
    assert learner.anki.decks.name(learner.card("founded").did).endswith("01 Origins")
    assert shown(learner.card("founded").question()).strip().endswith("founded?")
    assert learner.anki.get_empty_cards().notes[0].will_delete_note


def test_the_text_says_first_what_it_cannot_do() -> None:
    lines = text(ITEMS, Lock()).splitlines()
    assert lines[0].startswith("# For learners who have the deck “International")
    assert any("Update" in line for line in lines[:6])
    assert [line for line in lines if line.startswith("#n") or line.startswith("#g")]
    assert len([line for line in lines if not line.startswith("#")]) == 2


@given(st.text())
def test_whatever_a_text_holds_it_stays_one_field(value: str) -> None:
    import csv

    made = text([replace(WHEN, note=value)], Lock())
    rows = [*csv.reader(line for line in made.split("\n") if line[:1] != "#")]
    assert {len(row) for row in rows if row} == {2 + len(FIELD_IDS)}


# Two branches that published, settled as CONTRIBUTING says


def settled(ours: str, theirs: str) -> str:
    """New lines of both; of the same line that with the later edition or revision."""

    def entry(line: str) -> str:
        return line.partition(" =")[0]

    def time(line: str) -> str:
        return line.partition("edition")[2].partition(", hash")[0]

    lines = {entry(line): line for line in ours.split("\n")}
    for line in theirs.split("\n"):
        mine = lines.setdefault(entry(line), line)
        lines[entry(line)] = max(mine, line, key=time)
    lines["[end]"] = lines.pop("[end]")
    return "\n".join(lines.values()) + "\n"


def test_a_merge_of_two_locks_reaches_the_learners_of_both(tmp_path: Path) -> None:
    data, base = build(ITEMS)
    ours = (replace(WHEN, stem="Ours?"), *ITEMS[1:])
    theirs = (replace(WHEN, stem="Theirs?"), replace(CITY, stem="Where?"), *ITEMS[2:])
    branches = [build(ours, base), build(theirs, base)]

    lock = read(settled(*(write(lock) for _, lock in branches)))
    merged, _ = build(theirs, lock)

    for branch, (package, _) in enumerate(branches):
        folder = tmp_path / str(branch)
        folder.mkdir()
        learner = Learner(folder)
        learner.take(data)
        learner.take(package)
        learner.take(merged)
        assert field(learner.card("founded"), "Question 1") == "Theirs?"
        assert field(learner.card("seat-paris"), "Question 1") == "Where?"
