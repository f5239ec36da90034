"""A stranger's first file: it builds at once, and nothing is lost or left behind."""

import os
import pty
import select
import signal
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from project import Project

from factfile.cli._answers import today

BAND = (
    *("new", "valley-band", "--title", "the Valley Brass Band"),
    *("--founded", "May 1887", "--place", "Lom", "--place-is", "village"),
    *("--nearby", "Vågå, Otta, Skjåk", "--office", "conductor"),
    *("--leader", "Ole Lie", "1887-1901", "--leader", "Anna Dahl", "1901-1910"),
    *("--event", "First concert", "1888", "--event", "the fire in the hall", "1911"),
    *("--source", "Parish Chronicle", "--author", "Ola Nordmann", "--year", "1950"),
    *("--source-is", "book"),
)
FACTS, RECIPE = "facts/valley-band.toml", "decks/valley-band.toml"


@pytest.fixture
def empty(project: Project) -> Project:
    """The command line in a folder without anything."""
    for path in ("facts/lanterns.toml", "decks/lanterns.toml"):
        (project.folder / path).unlink()
        (project.folder / path).parent.rmdir()
    return project


@pytest.fixture
def band(empty: Project) -> Project:
    """The command line in the folder of a band that was just begun."""
    assert empty.factfile(*BAND).code == 0
    empty.folder = empty.folder / "valley-band"
    return empty


def test_says_what_it_wrote_and_what_to_do_next(empty: Project) -> None:
    code, out, err = empty.factfile(*BAND)

    assert (code, err) == (
        0,
        f"wrote valley-band/{FACTS}\nwrote valley-band/{RECIPE}\n",
    )
    assert list(empty.files("valley-band")) == [RECIPE, FACTS]
    assert "cd valley-band\n  factfile build\n" in out
    line = int(out.partition(" at line ")[2].partition(",")[0])
    text = empty.read(f"valley-band/{FACTS}").splitlines()
    assert text[line - 1].startswith("# Your next fact ---")


def test_where_nobody_is_named_the_source_is_the_first_to_edit(empty: Project) -> None:
    out = empty.factfile("new", "band", "--founded", "1887").out
    line = int(out.partition(" at line ")[2].partition(",")[0])
    text = empty.read("band/facts/band.toml").splitlines()
    assert text[line - 1] == "[source.source]"
    assert out.endswith(", and say who says so.\n")


def test_check_build_and_quiz_work_at_once(band: Project) -> None:
    assert band.factfile("check") == (
        0,
        "6 facts, 1 source; 30 questions: 1 choice, 6 cloze, 6 short, 14 true_false, 3 year.\n",
        "",
    )
    code, out, err = band.factfile("build")
    assert (code, err) == (0, "")
    assert out.endswith("notes: 6 new\n")
    assert band.factfile("quiz").code == 0
    for page in ("decks/valley-band-first-quiz.html", "valley-band-quiz.html"):
        sheet = band.read(page)
        assert "In which year was the Valley Brass Band founded?" in sheet
        assert "In which village was the Valley Brass Band founded?" in sheet
    key = band.read("decks/valley-band-first-key.html")
    assert "The Valley Brass Band was founded in Lom." in key


@pytest.mark.parametrize(
    "said",
    [
        ("--founded", "1887"),
        ("--founded", "about 1900"),
        ("--founded", "19th century"),
        ("--founded", "between 1887 and 1889"),
        ("--founded", "1887", "--place", "Hill"),
        ("--place", "Lom", "--nearby", "Otta"),
        ("--leader", "Ole Lie", "since 1920"),
        ("--event", "first concert", "12.5.1888"),
        ("--founded", "1887", "--title", "x" * 120),
        ("--founded", "1887", "--title", '{"} \\ [x] ${y} 😀 שלום \u202e'),
        ("--founded", "1887", "--title", "A::B {{c}} <b>"),
    ],
    ids=" ".join,
)
def test_a_few_answers_make_less_but_it_builds(
    empty: Project, said: tuple[str, ...]
) -> None:
    assert empty.factfile("new", "hill", *said).code == 0
    empty.folder = empty.folder / "hill"
    assert empty.factfile("check").code == 0
    assert empty.factfile("build").code == 0
    assert empty.factfile("quiz").code == 0


def test_the_day_of_the_file_is_today(empty: Project) -> None:
    empty.factfile("new", "band", "--founded", "1887")
    facts = empty.read("band/facts/band.toml")
    assert f"\nedition  = {today().isoformat()} " in facts


@pytest.mark.parametrize(
    ("args", "says"),
    [
        ((), "Invalid value for NAME: '' cannot be the name of a new folder here"),
        (("a/b",), "Invalid value for NAME: 'a/b' cannot be the name"),
        (("..",), "Invalid value for NAME: '..' cannot be the name"),
        (("Оркестр",), "Invalid value for NAME: 'Оркестр' cannot be the name"),
        (("band", "--founded", "12/5/1901"), "'12/5/1901' could be two days"),
        (("band", "--founded", "2999"), "'2999' is yet to come"),
        (("band", "--founded", "long ago"), "'long ago' is not a date like"),
        (("band", "--leader", "A", "1901-10"), "write 1901-1910 or May 1901"),
        (("band", "--leader", "A", "until 1901"), "is not from when until when"),
        (("band", "--leader", "A", "1901"), "'1901' is not from when until when"),
        (("band", "--year", "about 1950"), "'about 1950' is not one year"),
        (("band", "--title", "x" * 300), "300 letters are too many: 120 at most"),
        (("band", "--title", "a\x07b"), "U+0007 cannot be printed: leave it out"),
        (("band", "--title", "_____"), "five underscores are a blank"),
        (
            ("band", "--leader", "A", "1901-1910", "--leader", "B", "1905-1920"),
            "this cannot all be true: A was chair of Band from 1901 to 1910. B was chair of Band from 1905 to 1920.",
        ),
    ],
)
def test_what_cannot_be_meant_is_asked_for_otherwise(
    empty: Project, args: tuple[str, ...], says: str
) -> None:
    code, out, err = empty.factfile("new", *args)

    assert (code, out) == (2, "")
    assert says in err
    assert empty.files() == {}
    assert list(empty.folder.iterdir()) == []


@pytest.mark.parametrize(
    "said",
    [
        (),
        ("--yes",),
        ("--title", "The Band", "--source", "Minutes"),
        ("--title", "Lom Band", "--place", "Lom"),
    ],
    ids=" ".join,
)
def test_a_file_of_which_nothing_can_be_asked_is_not_written(
    empty: Project, said: tuple[str, ...]
) -> None:
    code, out, err = empty.factfile("new", "band", *said)

    assert (code, out) == (1, "")
    assert err.startswith("Error: there is nothing to ask for yet: say when it was")
    assert list(empty.folder.iterdir()) == []


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (
            ("--title", "1887", "--founded", "1887"),
            "the answer stands in the title or the topic, which cards show",
        ),
        (
            ("--title", "a " * 50, "--founded", "1887"),
            "the question has 61 words: no more than 45 are read at once",
        ),
    ],
)
def test_where_every_question_breaks_a_rule_it_says_which(
    empty: Project, said: tuple[str, ...], why: str
) -> None:
    assert empty.factfile("new", "band", *said) == (
        1,
        "",
        f"Error: no question can be asked of that: {why}\n",
    )
    assert list(empty.folder.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "folder", "title"),
    [
        (("Lom Brass Band",), "lom-brass-band", "Lom Brass Band"),
        (("The", "Lom", "Band"), "the-lom-band", "Lom Band"),
        (
            ("Musikkapelle Überlingen",),
            "musikkapelle-uberlingen",
            "Musikkapelle Überlingen",
        ),
        (("lom-band",), "lom-band", "Lom Band"),
        (("lom/",), "lom", "Lom"),
    ],
)
def test_any_name_makes_a_folder_that_every_system_takes(
    empty: Project, name: tuple[str, ...], folder: str, title: str
) -> None:
    assert empty.factfile("new", *name, "--founded", "1887").code == 0

    assert list(empty.files()) == [
        f"{folder}/decks/{folder}.toml",
        f"{folder}/facts/{folder}.toml",
    ]
    assert f'title    = "{title}"' in empty.read(f"{folder}/facts/{folder}.toml")


@pytest.mark.parametrize("there", ["band/notes.txt", "band"])
def test_nothing_that_is_there_is_touched(empty: Project, there: str) -> None:
    (empty.folder / there).parent.mkdir(exist_ok=True)
    empty.write(there, "mine")

    code, out, err = empty.factfile("new", "band", "--founded", "1887")

    assert (code, out) == (1, "")
    assert err == (
        "Error: band is there already, and was left as it is: choose another name\n"
    )
    assert empty.files() == {there: b"mine"}


def test_an_empty_folder_may_be_there(empty: Project) -> None:
    (empty.folder / "band").mkdir()
    assert empty.factfile("new", "band", "--founded", "1887").code == 0


def test_where_nothing_can_be_written_nothing_stays(empty: Project) -> None:
    if os.geteuid() == 0:
        # Root may write anywhere, but not with a file for a folder.
        (empty.folder / "band").symlink_to("nowhere/at/all")
    else:
        empty.folder.chmod(0o500)
    before = sorted(empty.folder.iterdir())

    code, out, err = empty.factfile("new", "band", "--founded", "1887")

    empty.folder.chmod(0o700)
    assert (code, out) == (1, "")
    assert err.startswith("Error: band")
    assert err.count("\n") == 1
    assert sorted(empty.folder.iterdir()) == before


class Talk(NamedTuple):
    """How a conversation ended, what was shown, and which answers nobody wanted."""

    code: int
    shown: str
    left: list[str]


def talk(folder: Path, args: list[str], answers: list[str]) -> Talk:
    """What happens on a terminal, where each question gets the next answer; ^C is the
    key that stops.
    """
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(folder)
        os.execv(sys.executable, [sys.executable, "-m", "factfile", *args])
    shown, left = b"", list(answers)
    while True:
        # It waits for an answer when it ends with a space and says no more.
        asked = bool(left) and shown.endswith(b" ")
        if select.select([terminal], [], [], 0.1 if asked else 20)[0]:
            try:
                shown += os.read(terminal, 4096)
            except OSError:
                break
        elif asked:
            answer = left.pop(0)
            os.write(terminal, b"\x03" if answer == "^C" else f"{answer}\n".encode())
        else:
            os.kill(process, signal.SIGKILL)
            shown += b"<no answer, no end>"
            break
    code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    os.close(terminal)
    return Talk(code, shown.decode().replace("\r\n", "\n"), left)


ANSWERS = [
    *("The Valley Brass Band", "May 1887", "Lom", "", "village", "Vågå, Otta"),
    *("Ole Lie", "conductor", "1887-1901", "", "Anna Dahl", "1901-1910", "y", ""),
    *("First concert", "1888", "", ""),
    *("Parish Chronicle", "Ola Nordmann", "1950", "book"),
]


def test_a_conversation_makes_what_the_options_make(empty: Project) -> None:
    said = [*BAND]
    for more in ("the fire in the hall", "1911", "--event"):
        del said[len(said) - 1 - said[::-1].index(more)]
    said[said.index("Vågå, Otta, Skjåk")] = "Vågå, Otta"
    assert empty.factfile(*said).code == 0
    made = empty.files("valley-band")
    (empty.folder / "elsewhere").mkdir()

    told = talk(empty.folder / "elsewhere", ["new", "valley-band"], ANSWERS)

    assert (told.code, told.left) == (0, [])
    assert empty.files("elsewhere/valley-band") == made
    assert "The Valley Brass Band was founded in May 1887." in told.shown
    assert (
        "The first concert of the Valley Brass Band took place in 1888." in told.shown
    )


def test_what_cannot_be_is_asked_again_and_says_why(empty: Project) -> None:
    told = talk(
        empty.folder,
        ["new", "band"],
        [
            *("", "12/5/1901", "2999", "about 1899", "in Paris", "n"),
            *("about 1900", "", "", "A", "", "1901-10", "1901-1910", "", "B"),
            *("1905-1920", "", "moved to town", "1920", "n", "", ""),
        ],
    )
    assert (told.code, told.left) == (0, [])
    for said in (
        "could be two days: write 1901-12-05 or 1901-05-12",
        "'2999' is yet to come",
        "Band was founded in about 1900.",
        "write 1901-1910 or May 1901",
        "Left out: this cannot all be true: A was chair of Band from 1901 to 1910. B was",
    ):
        assert said in told.shown
    facts = empty.read("band/facts/band.toml")
    assert "moved to town" not in facts
    assert "Paris" not in facts
    assert '"b"' not in facts


def test_it_asks_until_there_is_something_to_ask_for(empty: Project) -> None:
    nothing = [""] * 5
    told = talk(empty.folder, ["new", "band"], [*nothing, "1887", *[""] * 5])
    assert (told.code, told.left) == (0, [])
    assert "There is nothing to ask for yet" in told.shown


@pytest.mark.parametrize("after", range(0, len(ANSWERS), 3))
def test_ctrl_c_leaves_nothing(empty: Project, after: int) -> None:
    told = talk(empty.folder, ["new", "valley-band"], [*ANSWERS[:after], "^C"])
    assert told.code == 1
    assert told.shown.endswith("Stopped; nothing was left half done.\n")
    assert list(empty.folder.iterdir()) == []


def test_on_a_terminal_nothing_is_asked_of_who_says_yes(empty: Project) -> None:
    told = talk(empty.folder, ["new", "band", "--founded", "1887", "--yes"], [])
    assert told.code == 0
    assert "questions" not in told.shown.partition("Now type")[0]


def test_what_is_there_is_said_before_anything_is_asked(empty: Project) -> None:
    (empty.folder / "band").write_text("mine", encoding="utf-8")
    told = talk(empty.folder, ["new", "band"], [])
    assert told.code == 1
    assert "band is there already" in told.shown


def test_the_name_is_asked_for_where_it_was_not_said(empty: Project) -> None:
    told = talk(empty.folder, ["new", "--founded", "1887"], ["Lom Band", *[""] * 6])
    assert (told.code, told.left) == (0, [])
    assert (empty.folder / "lom-band").is_dir()
