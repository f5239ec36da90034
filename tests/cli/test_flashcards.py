import re

import pytest
from project import RECIPE, Project

CARDS = f"""{RECIPE}
[flashcards]
title  = "Lanterns to learn"
paper  = "Letter"
levels = ["core"]
"""


def asked(page: str) -> list[str]:
    """The facts that the cards ask for."""
    return re.findall(r'class="fact">([a-z-]+) · 31 January 2026<', page)


def test_makes_a_card_for_each_short_and_cloze_question_topic_by_topic(
    project: Project,
) -> None:
    assert project.factfile("flashcards", "facts/lanterns.toml") == (
        0,
        "",
        "wrote lanterns-flashcards.html\n",
    )

    page = project.read("lanterns-flashcards.html")
    assert "<h1>Lantern Society: flashcards</h1>" in page
    assert asked(page) == [*["founded"] * 4, *["seat"] * 2]
    assert page.count('<p class="question"') == page.count('<article class="front"')
    assert page.count('<p class="question"') == 6
    assert "a leaflet of 1911" in page


def test_has_what_the_deck_of_a_recipe_has(project: Project) -> None:
    recipe = RECIPE.replace("[quiz", 'kinds = ["short"]\ntopics = ["work"]\n\n[quiz')
    project.write("decks/lanterns.toml", recipe)

    assert project.factfile("flashcards", "-o", "my.html").code == 0

    assert set(asked(project.read("my.html"))) == {"seat"}
    assert 'class="blank"' not in project.read("my.html")


def test_makes_those_of_the_recipe_as_the_build_does(project: Project) -> None:
    project.write("decks/lanterns.toml", CARDS)
    project.factfile("build")

    assert project.factfile("flashcards", "-o", "my.html") == (
        0,
        "",
        "wrote my.html\n",
    )

    files = project.files()
    assert files["my.html"] == files["decks/lanterns-flashcards.html"]


def test_takes_the_kinds_topics_and_levels_that_are_asked_for(project: Project) -> None:
    project.write("decks/lanterns.toml", CARDS)
    words = "flashcards --kind short --topic work --level extra -o my.html"

    assert project.factfile(*words.split()).code == 0

    assert set(asked(project.read("my.html"))) == {"seat"}
    assert 'class="blank"' not in project.read("my.html")


@pytest.mark.parametrize(
    ("options", "size"), [((), "letter"), (("--paper", "A4"), "A4")]
)
def test_is_for_the_paper_of_the_recipe_or_that_is_asked_for(
    project: Project, options: tuple[str, ...], size: str
) -> None:
    project.write("decks/lanterns.toml", CARDS)

    project.factfile("flashcards", *options, "-o", "my.html")

    assert re.findall(r"@page \{\nsize: (\w+)", project.read("my.html")) == [size]


@pytest.mark.parametrize(
    ("options", "edge"), [((), "long"), (("--flip", "short"), "short")]
)
def test_is_for_the_edge_that_the_printer_turns_the_paper_on(
    project: Project, options: tuple[str, ...], edge: str
) -> None:
    project.factfile("flashcards", *options, "-o", "my.html")

    page = project.read("my.html")
    assert f"turned on the {edge} edge" in page
    assert set(re.findall(r'class="cards (\w+)"', page)) == {edge}


def test_the_same_facts_give_the_same_bytes(project: Project) -> None:
    for name, seed in (("one.html", "1"), ("two.html", "2")):
        ran = project.process("flashcards", "-o", name, env={"PYTHONHASHSEED": seed})
        assert ran.code == 0

    files = project.files()
    assert files["one.html"] == files["two.html"]


@pytest.mark.parametrize(
    ("options", "code", "says"),
    [
        (
            ("--topic", "origins", "--level", "extra"),
            1,
            "Error: nothing to put on flashcards: choose other kinds, topics or levels",
        ),
        (("--paper", "A5"), 2, "Error: Invalid value for '--paper': 'A5' is not"),
        (("--flip", "up"), 2, "Error: Invalid value for '--flip': 'up' is not"),
        (("--kind", "order"), 2, "Error: Invalid value for --kind: 'order': there"),
        (("--topic", "orgins"), 2, "Error: Invalid value for --topic: 'orgins': did"),
        (("-o", "decks/my.html"), 1, "Error: decks/my.html: only `factfile build`"),
        (("-o", "facts"), 1, "Error: facts: cannot be written: Is a directory"),
    ],
)
def test_says_what_cannot_be_had(
    project: Project, options: tuple[str, ...], code: int, says: str
) -> None:
    before = project.files()

    ran = project.factfile("flashcards", *options)

    assert (ran.code, ran.out) == (code, "")
    assert ran.err.splitlines()[-1].startswith(says)
    assert project.files() == before
