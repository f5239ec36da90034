from pathlib import Path

import pytest
from project import FACTS, Project


@pytest.fixture
def two(project: Project) -> Project:
    """A project with its package as it was, and as it is after a correction."""
    assert project.factfile("build").code == 0
    for name in ("apkg", "lock"):
        old = (project.folder / f"decks/lanterns.{name}").read_bytes()
        project.write(f"old.{name}", old)
    project.write("facts/lanterns.toml", FACTS.replace("1920/1930", "1920/1931"))
    assert project.factfile("build").code == 0
    return project


def test_tells_what_learners_get(two: Project) -> None:
    code, out, err = two.factfile("diff", "old.apkg", "decks/lanterns.apkg")
    assert (code, err) == (0, "")
    assert out.splitlines()[0].startswith("reworded lanterns/seat: The Lantern Society")
    assert out.endswith("\n1 reworded, 1 as they were.\n")
    assert "1930" in out
    assert "1931" in out


def test_tells_of_locks_which_notes_changed(two: Project) -> None:
    code, out, err = two.factfile("diff", "old.lock", "decks/lanterns.lock")
    assert (code, err) == (0, "")
    assert out == "changed lanterns/seat\n\n1 changed, 1 as they were.\n"


def test_writes_release_notes(two: Project) -> None:
    args = ("diff", "old.apkg", "decks/lanterns.apkg", "--notes", "-o", "news.md")
    code, out, err = two.factfile(*args)
    assert (code, out, err) == (0, "", "wrote news.md\n")
    assert two.read("news.md").startswith("Import the new package")


def test_json_and_notes_are_not_both(two: Project) -> None:
    args = ("diff", "old.apkg", "old.apkg", "--notes", "--json")
    code, out, err = two.factfile(*args)
    assert (code, out) == (2, "")
    assert err.endswith("Error: --json and --notes: choose one way to write it.\n")


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("nothing.apkg", "nothing.apkg: cannot be read: No such file or directory"),
        ("facts", "facts: cannot be read: Is a directory"),
        (
            "facts/lanterns.toml",
            "facts/lanterns.toml: neither an Anki package nor a lock",
        ),
    ],
)
def test_what_cannot_be_read_is_named(two: Project, file: str, said: str) -> None:
    code, out, err = two.factfile("diff", file, "old.apkg")
    assert (code, out) == (1, "")
    assert err.startswith(f"Error: {said}")


def test_the_order_is_from_old_to_new(two: Project) -> None:
    path = Path("decks/lanterns.apkg").as_posix()
    assert "1930" in two.factfile("diff", "old.apkg", path).out.split("→")[0]
    assert "1931" in two.factfile("diff", path, "old.apkg").out.split("→")[0]
