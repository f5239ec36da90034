"""What --dry-run says of a set, and that it leaves nothing behind."""

import re

import pytest
from lamps import FACTS, RECIPE
from project import Project

MEAN = re.compile(r"(?<=mean difficulty )\d\.\d\d")


@pytest.fixture
def folder(project: Project) -> Project:
    project.write("facts/lanterns.toml", FACTS)
    project.write("decks/lanterns.toml", RECIPE)
    return project


def tried(project: Project, *options: str) -> str:
    """What it says; what it writes fails the test."""
    before = project.files()
    code, out, err = project.factfile(*options, "--dry-run")
    assert (code, err) == (0, "")
    assert project.files() == before
    assert max(map(len, out.splitlines())) <= 80
    assert out.endswith("\n\nNothing was written.\n")
    return out


def ids(said: str) -> list[str]:
    return re.findall(r"^ +\d+  (\S+)$", said, re.MULTILINE)


def test_a_first_quiz_is_told_with_its_spread_and_its_questions(
    folder: Project,
) -> None:
    said = tried(folder, "quiz", "--set", "term-1")

    assert (
        said
        == """\
3 questions, mean difficulty 0.44
  by format: 3 choice
  by topic: 3 places
    1  choice/boat/home
    2  choice/keeper/person
    3  choice/hall/home

No set was drawn before.

Nothing was written.
"""
    )


def test_what_was_tried_is_what_is_drawn(folder: Project) -> None:
    options = ("quiz", "--set", "term-1", "--forms", "2", "--same-items")
    said = tried(folder, *options)

    folder.factfile(*options, "-o", "one.html")

    kept = re.findall(r'id = "([^"]+)"', folder.read("decks/lanterns.sets.toml"))
    assert ids(said) == kept
    assert len(kept) == 6


def test_it_tells_what_earlier_sets_have_asked(folder: Project) -> None:
    for name, count in (("term-1", "2"), ("term-2", "1")):
        two = ("--set", name, "--count", count, "--without", "hall")
        assert folder.factfile("quiz", *two, "-o", "one.html").code == 0

    said = tried(folder, "quiz", "--set", "term-3")

    assert (
        "2 of 3 facts were asked before, 1 of them in the last set, term-2.\n" in said
    )


def test_a_fresh_set_asks_what_was_never_asked(folder: Project) -> None:
    folder.factfile("quiz", "--set", "term-1", "--count", "2", "-o", "one.html")

    said = tried(folder, "quiz", "--set", "term-2", "--count", "1", "--fresh")

    assert "0 of 1 fact were asked before.\n" in said


def test_a_set_that_exists_is_shown_as_it_was_drawn(folder: Project) -> None:
    folder.factfile("quiz", "--set", "term-1", "--count", "2", "-o", "one.html")
    folder.factfile("quiz", "--set", "term-2", "--count", "1", "-o", "one.html")

    said = tried(folder, "quiz", "--set", "term-1")

    kept = folder.read("decks/lanterns.sets.toml").partition('"term-2" =')[0]
    assert ids(said) == re.findall(r'id = "([^"]+)"', kept)
    assert "\nNo set was drawn before.\n" in said


def test_it_says_what_a_blueprint_wants_and_gets(folder: Project) -> None:
    cells = ("kind=choice:1-2", "kind=short:1", "topic=places:2-", "level=extra:-1")
    options = [word for cell in cells for word in ("--cell", cell)]

    kinds = ("--kind", "choice", "--kind", "short", "--count", "2")
    said = tried(folder, "quiz", *kinds, *options)

    assert said.split("\n\n")[-2] == (
        "The blueprint:\n"
        "  kind choice: 1 to 2 wanted, got 1\n"
        "  kind short: 1 wanted, got 1\n"
        "  topic places: at least 2 wanted, got 2\n"
        "  level extra: at most 1 wanted, got 0"
    )


def test_each_form_is_told_apart(folder: Project) -> None:
    options = ("--forms", "2", "--count", "1", "--cell", "kind=choice:1")

    said = tried(folder, "quiz", *options)

    parts = MEAN.sub("x", said).split("\n\n")
    assert [part.splitlines()[0] for part in parts] == [
        "Form A: 1 question, mean difficulty x",
        "Form B: 1 question, mean difficulty x",
        "No set was drawn before.",
        "The blueprint, in each form:",
        "Nothing was written.",
    ]
    assert "  kind choice: 1 wanted, got A 1, B 1" in parts[3]


def test_a_teachers_own_question_has_no_topic(folder: Project) -> None:
    own = '[quiz.term.question.visit]\nstem = "We saw the hall."\nanswer = true\n'
    folder.write("decks/lanterns.toml", RECIPE + own)

    assert "  by topic: 1 none, 2 places\n" in tried(folder, "quiz")


def test_questions_can_be_tried_too(folder: Project) -> None:
    said = tried(folder, "questions", "--kind", "short", "--count", "2", "--set", "x")

    assert said.startswith("2 questions, mean difficulty ")
    assert all(id.startswith("short/") for id in ids(said))
    assert len(ids(said)) == 2


def test_a_set_of_which_nothing_is_left_has_no_difficulty(folder: Project) -> None:
    folder.factfile("quiz", "--set", "term-1", "--count", "1", "-o", "one.html")
    kept = folder.read("decks/lanterns.sets.toml")
    (fact,) = re.findall(r'id = "choice/(\w+)/', kept)
    facts = FACTS.replace(f"[fact.{fact}]", f'[fact.{fact}]\nwithdrawn = "An error."')
    folder.write("facts/lanterns.toml", facts)

    said = tried(folder, "quiz", "--set", "term-1")

    assert said.splitlines()[0] == "0 questions"
