import json
import sqlite3
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from project import FACTS, Project


def inside(project: Project, path: str) -> sqlite3.Connection:
    """The collection in a package."""
    with zipfile.ZipFile(BytesIO((project.folder / path).read_bytes())) as package:
        assert package.namelist() == ["collection.anki2", "media"]
        content = package.read("collection.anki2")
    connection = sqlite3.connect(":memory:")
    connection.deserialize(content)
    return connection


def guids_and_cards(project: Project, path: str) -> tuple[int, int]:
    connection = inside(project, path)
    [(notes, cards)] = connection.execute(
        "select (select count() from notes), (select count() from cards)"
    )
    connection.close()
    return notes, cards


@pytest.mark.parametrize(
    ("options", "notes", "cards"),
    [
        ((), 2, 6),
        (("--kind", "short"), 2, 3),
        (("--kind", "short", "--kind", "cloze"), 2, 6),
        (("--topic", "work"), 1, 2),
        (("--topic", "work", "--topic", "origins"), 2, 6),
        (("--level", "core"), 1, 4),
        (("--level", "extra", "--kind", "cloze"), 1, 1),
    ],
)
def test_takes_the_kinds_topics_and_levels_that_are_asked_for(
    project: Project, options: tuple[str, ...], notes: int, cards: int
) -> None:
    ran = project.factfile("deck", *options, "-o", "my.apkg")

    assert ran == (0, "", "wrote my.apkg\n")
    assert guids_and_cards(project, "my.apkg") == (notes, cards)


def test_is_called_like_the_facts_without_an_output(project: Project) -> None:
    assert project.factfile("deck", "facts/lanterns.toml") == (
        0,
        "",
        "wrote lanterns.apkg\n",
    )
    assert guids_and_cards(project, "lanterns.apkg") == (2, 6)


@pytest.mark.parametrize("published", [False, True])
@pytest.mark.parametrize(
    ("options", "name"),
    [((), "Lantern Society"), (("--name", "Lamps of Bergen"), "Lamps of Bergen")],
)
def test_stands_in_anki_under_its_name(
    project: Project, options: tuple[str, ...], name: str, published: bool
) -> None:
    if published:
        project.factfile("build")

    project.factfile("deck", *options, "-o", "my.apkg")

    connection = inside(project, "my.apkg")
    [(decks,)] = connection.execute("select decks from col")
    connection.close()
    assert {deck["name"] for deck in json.loads(decks).values()} == {
        "Default",
        name,
        f"{name}::01 Origins",
        f"{name}::02 Work",
    }


def test_is_the_deck_of_the_recipe_byte_for_byte(project: Project) -> None:
    project.factfile("build")

    project.factfile("deck", "-o", "my.apkg")

    files = project.files()
    assert files["my.apkg"] == files["decks/lanterns.apkg"]


def test_reads_the_lock_of_the_recipe_and_leaves_it(project: Project) -> None:
    project.factfile("build")
    before = project.files("decks")

    project.factfile("deck", "--level", "core", "-o", "my.apkg")
    assert project.files("decks") == before

    project.write("decks/lanterns.lock", "<<<<<<< HEAD\n")
    assert project.factfile("deck", "-o", "other.apkg").code == 1
    assert not (project.folder / "other.apkg").exists()


@pytest.mark.parametrize("output", ["decks/my.apkg", "decks/lanterns.apkg"])
def test_never_writes_beside_a_recipe(project: Project, output: str) -> None:
    project.factfile("build")
    before = project.files()

    assert project.factfile("deck", "--level", "core", "-o", output) == (
        1,
        "",
        f"Error: {output}: only `factfile build` writes there: choose a place with -o\n",
    )
    assert project.files() == before


def test_in_the_folder_of_the_recipe_it_wants_to_know_where_to(
    project: Project,
) -> None:
    ran = project.process("deck", "lanterns.toml", folder="decks")

    assert ran.code == 1
    assert ran.err.startswith("Error: lanterns.apkg: only `factfile build` writes")


def test_never_writes_over_facts(project: Project) -> None:
    before = project.files()

    assert project.factfile("deck", "-o", "facts/lanterns.toml") == (
        1,
        "",
        "Error: facts/lanterns.toml: facts and recipes are called .toml: choose a name with -o\n",
    )
    assert project.files() == before


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--kind", "shrot"), "--kind: 'shrot': did you mean 'short'?"),
        (
            ("--kind", "order"),
            "--kind: 'order': there are choice, cloze, first, recall, short and year",
        ),
        (("--level", "cor"), "--level: 'cor': did you mean 'core'?"),
        (("--topic", "orgins"), "--topic: 'orgins': did you mean 'origins'?"),
        (("--topic", "zzz"), "--topic: 'zzz': there are origins and work"),
    ],
)
def test_says_which_words_there_are(
    project: Project, options: tuple[str, str], says: str
) -> None:
    code, out, err = project.factfile("deck", *options, "-o", "my.apkg")

    assert (code, out) == (2, "")
    assert err.splitlines()[-1] == f"Error: Invalid value for {says}"
    assert not (project.folder / "my.apkg").exists()


def test_an_empty_deck_is_not_written(project: Project) -> None:
    ran = project.factfile(
        "deck", "--topic", "work", "--level", "core", "-o", "my.apkg"
    )

    assert ran == (
        1,
        "",
        "Error: nothing to put into a deck: choose other kinds, topics or levels\n",
    )
    assert not (project.folder / "my.apkg").exists()


@pytest.mark.parametrize(
    ("output", "why"),
    [
        ("no/my.apkg", "No such file or directory"),
        ("facts", "Is a directory"),
        ("facts/lanterns.toml/my.apkg", "Not a directory"),
        ("/proc/my.apkg", "No such file or directory"),
        (f"{'a' * 300}.apkg", "File name too long"),
    ],
)
def test_says_why_the_output_cannot_be_written(
    project: Project, output: str, why: str
) -> None:
    before = project.files()

    assert project.factfile("deck", "-o", output) == (
        1,
        "",
        f"Error: {output}: cannot be written: {why}\n",
    )
    assert project.files() == before


def test_an_older_package_stays_whole_when_the_facts_are_wrong(
    project: Project,
) -> None:
    project.factfile("deck", "-o", "my.apkg")
    before = Path(project.folder / "my.apkg").read_bytes()
    project.write("facts/lanterns.toml", "[about")

    assert project.factfile("deck", "-o", "my.apkg").code == 1

    assert Path(project.folder / "my.apkg").read_bytes() == before


def test_says_which_questions_found_no_place_in_the_deck(project: Project) -> None:
    places = "bcdefgh"
    states = ", ".join(f"{p} {{{p}: {p * 5}}}" for p in places)
    asks = ", ".join(f'{p} = "What was {p}?"' for p in places)
    many = f"""
[fact.many]
topic   = "work"
states  = "It had {states}."
asks    = {{ {asks} }}
sources = ["annals"]
"""
    project.write("facts/lanterns.toml", FACTS + many)

    code, _, err = project.factfile("deck", "-o", "many.apkg")

    assert code == 0
    assert err.splitlines() == [
        "left out of the deck: cloze/many/g: its fact has 12 questions",
        "left out of the deck: cloze/many/h: its fact has 12 questions",
        "wrote many.apkg",
    ]
