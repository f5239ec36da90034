import os

import pytest
from project import FACTS, Project


@pytest.mark.parametrize(
    ("facts", "written"),
    [
        ((), "lanterns-preview.html"),
        (("decks/lanterns.toml",), "lanterns-preview.html"),
        (("facts/lanterns.toml",), "lanterns-preview.html"),
        (("facts",), "facts-preview.html"),
        (("facts", "-o", "facts/my.htm"), "facts/my.htm"),
    ],
    ids=["nothing", "recipe", "file", "folder", "output"],
)
def test_writes_a_page_that_is_called_like_the_facts(
    project: Project, facts: tuple[str, ...], written: str
) -> None:
    before = project.files()

    assert project.factfile("preview", *facts) == (0, "", f"wrote {written}\n")

    assert project.files().keys() - before.keys() == {written}
    page = project.read(written)
    assert "<h1>Lantern Society</h1>" in page
    assert 'id="fact/founded"' in page
    assert 'id="choice/seat/city"' in page


def test_the_cards_are_those_of_the_recipe(project: Project) -> None:
    recipe = project.read("decks/lanterns.toml")
    project.write(
        "decks/lanterns.toml",
        recipe.replace("[deck]", '[deck]\nkinds = ["choice"]\nlevels = ["extra"]'),
    )

    project.factfile("preview", "-o", "recipe.html")
    project.factfile("preview", "facts", "-o", "facts.html")

    assert project.read("recipe.html").count('<div class="pair">') == 1
    # Without a recipe, those that a deck has by default.
    assert project.read("facts.html").count('<div class="pair">') == 6


def test_a_page_is_made_of_facts_that_no_card_asks(project: Project) -> None:
    silent = FACTS.split("[fact.founded]")[0] + (
        '[fact.motto]\ntopic = "origins"\nstates = "{organization} had the motto {motto: Light}."\n'
        'asks = {}\norganization = "society"\nsources = ["annals"]\n'
    )
    project.write("facts/lanterns.toml", silent)

    assert project.factfile("preview").code == 0

    page = project.read("lanterns-preview.html")
    assert "1 fact from 2 sources make 0 questions." in page
    assert "<svg" not in page


def test_faults_in_the_facts_are_told_on_the_page(project: Project) -> None:
    second = '[fact.again]\ntopic = "origins"\nrelation = "founded"\norganization = "society"\ncity = "oslo"\nsources = ["annals"]\n'
    project.write("facts/lanterns.toml", f"{FACTS}\n{second}")

    assert project.factfile("preview").code == 0

    page = project.read("lanterns-preview.html")
    assert (
        '<a href="#fact/founded">fact founded: &#39;Oslo&#39; of again fits too' in page
    )


def test_facts_that_cannot_be_read_leave_the_page_as_it_was(project: Project) -> None:
    project.factfile("preview")
    before = project.read("lanterns-preview.html")
    project.write("facts/lanterns.toml", FACTS.replace('"seat"\n', '"saet"\n'))

    code, out, err = project.factfile("preview")

    assert (code, out) == (1, "")
    assert err.startswith("facts/lanterns.toml:40: fact seat: unknown relation 'saet'")
    assert project.read("lanterns-preview.html") == before


@pytest.mark.parametrize(
    ("args", "code", "says"),
    [
        (("no.toml",), 1, "no.toml:1: cannot be read: No such file or directory"),
        (("-o", "facts"), 1, "Error: facts: cannot be written: Is a directory"),
        (("-o", "no/my.html"), 1, "Error: no/my.html: cannot be written: No such"),
        (
            ("-o", "decks/my.html"),
            1,
            "Error: decks/my.html: only `factfile build` writes there",
        ),
        (
            ("facts", "-o", "facts/lanterns.toml"),
            1,
            "Error: facts/lanterns.toml: facts and recipes are called .toml",
        ),
        (("--outptu", "x"), 2, "Error: No such option '--outptu'. Did you mean"),
        (("a", "b"), 2, "Error: Got unexpected extra argument (b)"),
    ],
)
def test_says_what_cannot_be_done_and_writes_nothing(
    project: Project, args: tuple[str, ...], code: int, says: str
) -> None:
    before = project.files()

    ran = project.factfile("preview", *args)

    assert (ran.code, ran.out) == (code, "")
    assert ran.err.splitlines()[-1].startswith(says)
    assert project.files() == before


def test_a_name_that_is_no_text_does_not_stop_it(project: Project) -> None:
    path = project.folder / os.fsdecode(b"\xff.toml")
    path.write_text(FACTS, encoding="utf-8")

    ran = project.process("preview", path.name, "-o", "my.html")

    assert (ran.code, ran.out) == (0, "")
    assert "?.toml:28" in project.read("my.html")


def test_a_broken_lock_is_told_in_a_line(project: Project) -> None:
    project.factfile("build")
    project.write("decks/lanterns.lock", "notes = 1\n")

    code, _, err = project.factfile("preview")

    assert code == 1
    assert err.startswith("Error: decks/lanterns.lock: the lock")
    assert err.count("\n") == 1
