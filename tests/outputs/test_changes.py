"""What learners are told of a new release."""

import json
from dataclasses import replace

import pytest
from cards import (
    CITY,
    CITY_CLOZE,
    ITEMS,
    WHEN,
    YEAR_CLOZE,
    build,
    item,
    retire,
)

from factfile.items import Citation, Item, Option
from factfile.outputs.anki import changes
from factfile.outputs.anki.lock import Lock, write
from factfile.outputs.anki.released import read

RELIEF = item("short", "ship", "port", "From which port?", "Stettin")


def told(new: list[Item], *, old: tuple[Item, ...] = ITEMS) -> list[changes.Change]:
    before, lock = build(old)
    after, _ = build(new, lock, edition="2027-01-01")
    return changes.changes(read(before), read(after))


def test_a_release_without_a_change_has_none() -> None:
    assert told([*ITEMS]) == []


@pytest.mark.parametrize(
    ("kind", "new"),
    [
        ("new", [*ITEMS, RELIEF]),
        ("gone", [WHEN]),
        ("corrected", [WHEN, replace(CITY, key=Option("p", "Prague", "")), *ITEMS[2:]]),
        ("reworded", [WHEN, replace(CITY, stem="Where did it sit?"), *ITEMS[2:]]),
        ("reworded", [WHEN, CITY, CITY_CLOZE]),
        ("sourced", [replace(WHEN, note="In Berlin."), *ITEMS[1:]]),
        ("sourced", [replace(WHEN, citations=(Citation("mzf"),)), *ITEMS[1:]]),
    ],
)
def test_what_became_of_a_note_is_told(kind: str, new: list[Item]) -> None:
    assert [change.kind for change in told(new)] == [kind]


def test_what_was_withdrawn_and_asked_again_is_told() -> None:
    first, lock = build(ITEMS)
    second, lock = build([WHEN], lock, **retire())
    third, _ = build(ITEMS, lock, edition="2027-01-01")
    (out,) = changes.changes(read(first), read(second))
    (back,) = changes.changes(read(second), read(third))
    assert (out.kind, back.kind) == ("withdrawn", "back")
    assert out.texts["Status"] == ("", "Withdrawn: The seat was never moved.")


def test_a_change_tells_old_and_new_and_the_source() -> None:
    (change,) = told([WHEN, replace(CITY, key=Option("p", "Prague", "")), *ITEMS[2:]])
    assert change.guid == "iwa/seat-paris"
    assert change.texts == {"Answer 1": ("Paris", "Prague")}
    assert change.sources == "the Great Soviet Encyclopedia (1979), ¶7"
    assert changes.text([change], 1) == (
        "corrected iwa/seat-paris: The central committee sat in Paris from 1933.\n"
        "  Answer 1: Paris → Prague\n"
        "\n"
        "1 corrected, 1 as they were.\n"
    )


def test_release_notes_begin_with_what_to_do() -> None:
    prague = replace(CITY, key=Option("p", "Prague*", ""))
    found = told([replace(WHEN, key=Option("x", "1921", "")), prague, RELIEF])
    assert changes.notes(found, 7) == (
        "Import the new package with File > Import: that is all. Your reviews, your "
        "tags and your changes to the other 7 notes stay as they are.\n"
        "\n"
        "## New\n"
        "\n"
        "- All about ship.\n"
        "\n"
        "## Corrected\n"
        "\n"
        "- September 1921 → 1921 (the Great Soviet Encyclopedia (1979), ¶7)\n"
        "- Paris → Prague\\* (the Great Soviet Encyclopedia (1979), ¶7)\n"
    )


def test_release_notes_of_what_was_withdrawn_say_why_and_how_to_clear_it() -> None:
    first, lock = build(ITEMS)
    second, _ = build([WHEN], lock, **retire())
    notes = changes.notes(changes.changes(read(first), read(second)), 1)
    assert "Tools > Empty Cards removes the cards of what was withdrawn." in notes
    assert notes.endswith(
        "## Withdrawn\n\n- The central committee sat in Paris from 1933. "
        "Withdrawn: The seat was never moved.\n"
    )


def test_locks_tell_which_notes_changed() -> None:
    _, old = build(ITEMS)
    _, new = build([replace(WHEN, stem="When?"), *ITEMS[1:]], old)
    found = changes.changes(read(write(old).encode()), read(write(new).encode()))
    assert [(change.kind, change.guid) for change in found] == [
        ("changed", "iwa/founded")
    ]


def test_a_lock_and_its_package_are_the_same_release() -> None:
    data, lock = build(ITEMS)
    assert changes.changes(read(data), read(write(lock).encode())) == []


def test_json_has_every_change() -> None:
    found = told([WHEN, replace(CITY, stem="Where?"), CITY_CLOZE, YEAR_CLOZE])
    assert json.loads(changes.as_json(found, 1)) == {
        "changes": [
            {
                "kind": "reworded",
                "note": "iwa/seat-paris",
                "statement": "The central committee sat in Paris from 1933.",
                "fields": {"Question 1": [CITY.stem, "Where?"]},
                "sources": "the Great Soviet Encyclopedia (1979), ¶7",
            }
        ],
        "untouched": 1,
    }


@pytest.mark.parametrize("data", [b"PK\x03\x04", b"\xff\xfe", b"[x", b"a = 1"])
def test_what_is_neither_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(ValueError, match="Anki package"):
        read(data)


def test_a_damaged_lock_is_told_what_it_lacks() -> None:
    whole = write(build(ITEMS)[1])
    with pytest.raises(ValueError, match="the lock breaks off"):
        read(whole.removesuffix("[end]\n").encode())


def test_an_empty_lock_is_an_empty_release() -> None:
    assert read(write(Lock()).encode()) == {}
