import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import BinaryIO

import pytest
from project import FACTS, RECIPE, Project

MADE = [
    "decks/lanterns.apkg",
    "decks/lanterns-update.csv",
    "decks/lanterns.lock",
    "decks/lanterns-sample-quiz.html",
    "decks/lanterns-sample-key.html",
]


@pytest.fixture
def built(project: Project) -> Project:
    assert project.factfile("build").code == 0
    return project


def test_makes_the_package_its_lock_the_quiz_and_its_key(project: Project) -> None:
    code, out, err = project.factfile("build")

    assert (code, err) == (0, "")
    assert out.splitlines() == [*(f"{path}: written" for path in MADE), "notes: 2 new"]
    assert list(project.files()) == sorted(
        [*MADE, "decks/lanterns.toml", "facts/lanterns.toml"]
    )


def test_a_second_time_touches_nothing(built: Project) -> None:
    def stamps() -> list[os.stat_result]:
        return [(built.folder / path).stat() for path in MADE]

    before = built.files(), stamps()

    code, out, err = built.factfile("build")

    assert (code, err) == (0, "")
    said = [f"{path}: up to date" for path in MADE]
    assert out.splitlines() == [*said, "notes: 2 as they were"]
    assert (built.files(), stamps()) == before


def test_writes_only_what_a_change_of_the_recipe_changes(built: Project) -> None:
    built.write("decks/lanterns.toml", RECIPE.replace("first", "second"))

    assert built.factfile("build").out.splitlines() == [
        "decks/lanterns.apkg: up to date",
        "decks/lanterns-update.csv: up to date",
        "decks/lanterns.lock: up to date",
        "decks/lanterns-sample-quiz.html: written",
        "decks/lanterns-sample-key.html: written",
        "notes: 2 as they were",
    ]


def test_makes_each_quiz_and_no_deck_where_the_recipe_has_none(
    project: Project,
) -> None:
    quizzes = "".join(
        f'[quiz.{id}]\ntitle = "Quiz {id}"\ncount = 1\n' for id in ("north", "south")
    )
    project.write("decks/lanterns.toml", f'facts = "../facts/lanterns.toml"\n{quizzes}')

    assert project.factfile("build", "decks/lanterns.toml").code == 0

    assert list(project.files("decks")) == [
        "lanterns-north-key.html",
        "lanterns-north-quiz.html",
        "lanterns-south-key.html",
        "lanterns-south-quiz.html",
        "lanterns.toml",
    ]


HANDOUT = f"""{RECIPE}
[handout]
title = "Lanterns"

[[handout.row]]
title = "Seat"
facts = ["seat"]
"""


def test_makes_the_handout_that_the_recipe_wants(project: Project) -> None:
    project.write("decks/lanterns.toml", HANDOUT)

    code, out, err = project.factfile("build")

    assert (code, err) == (0, "")
    assert out.splitlines()[-2] == "decks/lanterns-handout.html: written"
    page = project.read("decks/lanterns-handout.html")
    assert "<h1>Lanterns</h1>" in page
    assert "<td>from 1920 to 1930</td>" in page


def test_makes_the_flashcards_that_the_recipe_wants(project: Project) -> None:
    cards = f'{RECIPE}\n[flashcards]\ntitle = "Lanterns to learn"\nlevels = "core"\n'
    project.write("decks/lanterns.toml", cards)

    code, out, err = project.factfile("build")

    assert (code, err) == (0, "")
    assert out.splitlines()[-2] == "decks/lanterns-flashcards.html: written"
    page = project.read("decks/lanterns-flashcards.html")
    assert "<h1>Lanterns to learn</h1>" in page
    assert "founded · 31 January 2026" in page
    assert "seat · 31 January 2026" not in page


def test_flashcards_of_nothing_are_refused(built: Project) -> None:
    cards = '[flashcards]\ntitle = "None"\ntopics = "work"\nlevels = "core"\n'
    built.write("decks/lanterns.toml", f"{RECIPE}\n{cards}")

    assert wrong(built) == (
        1,
        "Error: nothing to put on flashcards: choose other kinds, topics or levels\n",
    )


def test_a_handout_of_what_is_not_there_leaves_what_was_there(built: Project) -> None:
    built.write("decks/lanterns.toml", HANDOUT.replace('"seat"', '"seatt"'))

    assert wrong(built) == (
        1,
        "decks/lanterns.toml:15: handout.row: unknown fact 'seatt': did you mean 'seat'? [fact]\n",
    )


@pytest.mark.parametrize(
    ("folder", "recipe", "env"),
    [
        (".", "decks/lanterns.toml", {"PYTHONHASHSEED": "1"}),
        ("decks", "lanterns.toml", {"PYTHONHASHSEED": "2", "TZ": "Asia/Kolkata"}),
        ("facts", "../decks/lanterns.toml", {"LC_ALL": "C", "PYTHONUTF8": "0"}),
        (".", "./facts/../decks/lanterns.toml", {"TZ": "America/St_Johns"}),
    ],
    ids=["hash seed", "folder and time zone", "locale", "another spelling"],
)
def test_gives_the_same_bytes_everywhere(
    built: Project, folder: str, recipe: str, env: dict[str, str]
) -> None:
    before = built.files()
    for path in MADE:
        (built.folder / path).unlink()

    assert built.process("build", recipe, folder=folder, env=env).code == 0

    assert built.files() == before


def wrong(project: Project, *args: str) -> tuple[int, str]:
    """How a build fails, with everything left as it was; nothing on stdout."""
    before = project.files()
    code, out, err = project.factfile("build", *args)
    assert out == ""
    assert project.files() == before
    return code, err


def test_wrong_facts_leave_what_was_there(built: Project) -> None:
    built.write("facts/lanterns.toml", FACTS.replace('"founded"\n', '"fuonded"\n'))

    assert wrong(built) == (
        1,
        "facts/lanterns.toml:30: fact founded: unknown relation 'fuonded': did you mean 'founded'? [relation]\n",
    )


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "facts/lanterns.toml:1: the file is empty"),
        (b"\xff", "facts/lanterns.toml:1: the file is not UTF-8"),
        (b"[about", "facts/lanterns.toml:1: ] is missing"),
    ],
    ids=["empty", "not UTF-8", "cut off"],
)
def test_what_is_no_fact_file_leaves_what_was_there(
    built: Project, content: bytes, says: str
) -> None:
    built.write("facts/lanterns.toml", content)

    code, err = wrong(built)

    assert code == 1
    assert err.startswith(says)
    assert err.count("\n") == 1


def test_missing_facts_are_named(built: Project) -> None:
    (built.folder / "facts" / "lanterns.toml").unlink()

    assert wrong(built) == (
        1,
        "facts/lanterns.toml:1: cannot be read: No such file or directory [file]\n",
    )


def test_mistakes_in_a_recipe_stand_at_their_lines(built: Project) -> None:
    built.write(
        "decks/lanterns.toml",
        'facts = "../facts/lanterns.toml"\n\n[deck]\nnaem = "Lanterns"\nkinds = ["order"]\n\n[quiz.sample]\ntitle = "Quiz"\npaper = "A5"\ncount = "2"\n',
    )

    code, err = wrong(built)

    assert code == 1
    assert err.splitlines() == [
        'decks/lanterns.toml:3: deck: name is missing: write name = "..." [missing]',
        "decks/lanterns.toml:4: deck: unknown key 'naem': did you mean 'name'? [key]",
        "decks/lanterns.toml:5: deck: kinds: unknown 'order': there are choice, cloze, first, recall, short and year [choice]",
        "decks/lanterns.toml:9: quiz sample: paper 'A5' is unknown: there are A4 and Letter [choice]",
        "decks/lanterns.toml:10: quiz sample: count is a number without quotes: count = 20 [type]",
    ]


def test_a_topic_that_the_facts_do_not_have_stands_at_its_line(built: Project) -> None:
    built.write("decks/lanterns.toml", RECIPE + 'topics = ["work", "orgins"]\n')

    assert wrong(built) == (
        1,
        "decks/lanterns.toml:9: topics: unknown 'orgins': did you mean 'origins'? [topics]\n",
    )


def test_too_many_questions_are_refused_by_the_name_of_the_quiz(built: Project) -> None:
    built.write("decks/lanterns.toml", RECIPE.replace("count = 2", "count = 3"))

    code, err = wrong(built)

    assert code == 1
    assert err.startswith(
        "Error: decks/lanterns.toml: quiz sample: 3 questions wanted and 2 to be had"
    )
    assert err.count("\n") == 1


def test_a_deck_without_cards_is_refused(built: Project) -> None:
    built.write(
        "decks/lanterns.toml",
        RECIPE.replace("[quiz", 'topics = ["work"]\nlevels = ["core"]\n\n[quiz'),
    )

    assert wrong(built) == (
        1,
        "Error: nothing to put into a deck: choose other kinds, topics or levels\n",
    )


@pytest.mark.parametrize(
    "damage",
    [
        lambda lock: lock[: len(lock) // 2],
        lambda lock: (
            b"<<<<<<< HEAD\n" + lock + b"=======\n" + lock + b">>>>>>> spring\n"
        ),
        lambda lock: lock.replace(b"edition", b"editoin"),
        lambda lock: b"\xff\xfe" + lock,
        lambda lock: b"PK\x03\x04\x00\x00",
    ],
    ids=["cut in half", "merge markers", "another word", "not UTF-8", "a package"],
)
def test_a_damaged_lock_is_refused(built: Project, damage: object) -> None:
    lock = built.folder / "decks" / "lanterns.lock"
    assert callable(damage)
    lock.write_bytes(damage(lock.read_bytes()))

    code, err = wrong(built)

    assert code == 1
    assert err.startswith("Error: decks/lanterns.lock: ")
    assert err.endswith("; get the file back from version control\n")
    assert err.count("\n") == 1


def test_a_lock_that_is_a_folder_is_refused(project: Project) -> None:
    (project.folder / "decks" / "lanterns.lock").mkdir()

    assert wrong(project) == (
        1,
        "Error: decks/lanterns.lock: cannot be read: Is a directory\n",
    )


def test_where_one_file_cannot_be_written_none_is(built: Project) -> None:
    built.write("facts/lanterns.toml", FACTS.replace("lamplighters", "fishers"))
    key = built.folder / "decks" / "lanterns-sample-key.html"
    key.unlink()
    key.mkdir()

    assert wrong(built) == (
        1,
        "Error: decks/lanterns-sample-key.html: cannot be written: Is a directory\n",
    )


def test_facts_are_no_recipe(built: Project) -> None:
    code, err = wrong(built, "facts/lanterns.toml")

    assert code == 2
    assert err.splitlines()[-1] == (
        "Error: facts/lanterns.toml is not a recipe: to make a deck of it, use `factfile deck`."
    )


def test_facts_may_be_a_folder(built: Project) -> None:
    before = built.files("decks")
    head, facts = FACTS.split("[fact.founded]")
    built.write("facts/lanterns.toml", head)
    built.write("facts/more.toml", f"[fact.founded]{facts}")
    recipe = RECIPE.replace("../facts/lanterns.toml", "../facts")
    built.write("decks/lanterns.toml", recipe)

    assert built.factfile("build").code == 0

    assert built.files("decks") == {**before, "lanterns.toml": recipe.encode()}


def test_a_recipe_from_another_folder_is_built_where_it_is(
    project: Project, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(project.folder / "decks", elsewhere / "decks")
    shutil.copytree(project.folder / "facts", elsewhere / "facts")

    code, out, _ = project.factfile("build", str(elsewhere / "decks" / "lanterns.toml"))

    assert code == 0
    assert out.startswith(f"{elsewhere}/decks/lanterns.apkg: written\n")
    assert list(project.files("decks")) == ["lanterns.toml"]


def as_soon_as_read(pipe: Path, reader: subprocess.Popen[bytes]) -> BinaryIO:
    """The pipe's other end, once the process reads from it."""
    while True:
        try:
            return os.fdopen(os.open(pipe, os.O_WRONLY | os.O_NONBLOCK), "wb")
        except OSError:
            assert reader.poll() is None, "it ended before it read"
            time.sleep(0.01)


def test_ctrl_c_ends_in_one_line_and_leaves_what_was_there(built: Project) -> None:
    before = built.files("decks")
    facts = built.folder / "facts" / "lanterns.toml"
    facts.unlink()
    os.mkfifo(facts)

    # Under nohup a process is deaf to Ctrl-C, and so are its children.
    listens = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    build = subprocess.Popen(
        [
            sys.executable,
            "-c",
            f"{listens}; from factfile.cli import main; main()",
            "build",
        ],
        cwd=built.folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    # The facts end only after the signal, which may come just before the reading.
    with as_soon_as_read(facts, build):
        build.send_signal(signal.SIGINT)
    out, err = build.communicate(timeout=30)

    assert build.returncode == 1
    assert (out, err.strip()) == (b"", b"Stopped; nothing was left half done.")
    assert built.files("decks") == before


def seat(changed: str) -> str:
    """The facts with other lines for the seat."""
    return FACTS[: FACTS.index("[fact.seat]")] + changed


def test_a_fact_that_learners_have_is_not_lost_without_a_word(built: Project) -> None:
    before = built.files()
    built.write("facts/lanterns.toml", seat(""))

    code, out, err = built.factfile("build")

    line = before["decks/lanterns.lock"].decode().split("\n").index
    assert (code, out) == (1, "")
    assert err.startswith("decks/lanterns.lock:")
    assert err.endswith(
        ": learners have the fact seat, which is gone: put it back with"
        ' withdrawn = "why", or add was = ["seat"] to what it became [gone]\n'
    )
    assert int(err.split(":")[1]) == 1 + next(
        line(text)
        for text in before["decks/lanterns.lock"].decode().split("\n")
        if text.startswith('"lanterns/seat"')
    )
    after = built.files()
    assert after == {**before, "facts/lanterns.toml": after["facts/lanterns.toml"]}


def test_a_withdrawn_fact_is_told_to_those_who_have_it(built: Project) -> None:
    old = FACTS[FACTS.index("[fact.seat]") :]
    built.write("facts/lanterns.toml", seat(f'{old}withdrawn = "It never moved."\n'))
    built.write("decks/lanterns.toml", RECIPE.replace("count = 2", "count = 1"))

    code, out, err = built.factfile("build")

    assert (code, err) == (0, "")
    assert out.splitlines()[-1] == "notes: 1 changed, 1 as they were"
    assert "Withdrawn: It never moved." in built.read("decks/lanterns-update.csv")


def test_a_renamed_fact_is_the_same_to_learners(built: Project) -> None:
    old = FACTS[FACTS.index("[fact.seat]") :].replace("[fact.seat]", "[fact.home]")
    built.write("facts/lanterns.toml", seat(f'{old}was = ["seat"]\n'))

    code, out, err = built.factfile("build")

    assert (code, err) == (0, "")
    assert out.splitlines()[-1] == "notes: 2 as they were"


def test_a_fact_that_makes_no_card_any_more_leaves_none_behind(built: Project) -> None:
    # What may be one of many is not asked.
    old = FACTS[FACTS.index("[fact.seat]") :].replace(
        'relation     = "seat"\n', 'states = "{organization} met in {city} {during}."\n'
    )
    built.write("facts/lanterns.toml", seat(old))
    built.write("decks/lanterns.toml", RECIPE.replace("count = 2", "count = 1"))

    code, out, err = built.factfile("build")

    assert (code, err) == (0, "")
    assert out.splitlines()[-1] == "notes: 1 changed, 1 as they were"
    assert "Withdrawn: it is asked no more." in built.read("decks/lanterns-update.csv")


def test_a_quiz_that_marks_itself_lies_beside_its_sheet(project: Project) -> None:
    project.write("decks/lanterns.toml", RECIPE + "interactive = true\n")
    page = "decks/lanterns-sample-interactive.html"
    note = (
        "note: the page that marks itself has the key inside, only veiled: do not use it "
        "for a test that counts\n"
    )

    code, out, err = project.factfile("build")

    assert (code, err) == (0, note)
    files = [*MADE, page]
    assert out.splitlines() == [*(f"{path}: written" for path in files), "notes: 2 new"]
    assert project.factfile("quiz", "--interactive", "-o", "my.html").code == 0
    assert project.read("my.html") == project.read(page)
