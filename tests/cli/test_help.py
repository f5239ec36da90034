import subprocess
import sys
import tomllib
from pathlib import Path

import click
import pytest
from project import Project

from factfile import cli, questions
from factfile.facts.reading.fact import LEVELS
from factfile.outputs.anki import KINDS

FOLDER = Path(cli.__file__).parent
COMMANDS = sorted(path.stem for path in FOLDER.glob("[a-z]*.py"))


@pytest.fixture(autouse=True)
def eighty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


def command(name: str) -> click.Command:
    found = cli.factfile.get_command(click.Context(cli.factfile), name)
    assert found
    return found


def test_there_is_a_command_for_each_file() -> None:
    assert [
        *("build", "check", "deck", "diff", "flashcards", "new", "preview"),
        *("questions", "quiz", "sets", "show", "stats", "verify"),
    ] == COMMANDS


def test_the_group_lists_every_command_in_a_whole_sentence(project: Project) -> None:
    code, out, err = project.factfile("--help")

    assert (code, err) == (0, "")
    listed = out.partition("Commands:\n")[2].splitlines()
    assert [line.split()[0] for line in listed] == COMMANDS
    for line in listed:
        assert line.endswith(".")
        assert not line.endswith("...")


def test_the_group_says_what_comes_of_it(project: Project) -> None:
    out = project.factfile("--help").out

    for word in ("facts", "Anki decks", "quizzes", "a recipe", "./decks"):
        assert word in " ".join(out.split())
    assert "Exit status: 0 done; 1 could not be done" in out
    for name in COMMANDS:
        assert f"factfile {name}" in out


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_explains_itself_and_every_option(
    project: Project, name: str
) -> None:
    code, out, err = project.factfile(name, "--help")

    assert (code, err) == (0, "")
    text = " ".join(out.split())
    assert out.startswith(f"Usage: factfile {name} ")
    assert len((command(name).help or "").split()) > 20
    assert f" factfile {name} " in out.partition("Options:")[0].partition("\n")[2]
    # Of packages there may be many: those one names.
    assert ("./decks" in text) == (name not in ("diff", "verify"))
    for option in command(name).params:
        if isinstance(option, click.Option):
            assert option.help
            assert option.help.endswith(".")
            assert option.opts[-1] in text
            assert option.help in text
        else:
            assert option.human_readable_name in text


@pytest.mark.parametrize("name", COMMANDS)
def test_a_short_h_is_help_too(project: Project, name: str) -> None:
    assert project.factfile("-h") == project.factfile("--help")
    assert project.factfile(name, "-h") == project.factfile(name, "--help")


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("deck", f"{', '.join(KINDS[:-1])} or {KINDS[-1]}"),
        ("flashcards", f"{', '.join(KINDS[:-1])} or {KINDS[-1]}"),
        ("questions", ", ".join(questions.kinds())),
        ("quiz", ", ".join(questions.kinds())),
        ("stats", ", ".join(questions.kinds())),
    ],
)
def test_help_names_all_kinds_and_levels(
    project: Project, name: str, kinds: str
) -> None:
    text = " ".join(project.factfile(name, "--help").out.split())

    assert f"Only this kind: {kinds}." in text
    assert f"Only this level: {' or '.join(LEVELS)}." in text


@pytest.mark.parametrize("name", COMMANDS)
def test_the_examples_of_the_help_are_right_usage(project: Project, name: str) -> None:
    import shlex

    project.write("facts/history.toml", project.read("facts/lanterns.toml"))
    project.write("decks/history.toml", project.read("decks/lanterns.toml"))
    (project.folder / "decks" / "lanterns.toml").unlink()
    # The set that examples name.
    assert project.factfile("quiz", "--set", "term-1", "-o", "one.html").code == 0
    lines = [line.strip() for line in (command(name).help or "").splitlines()]

    examples = [line for line in lines if line.startswith(f"factfile {name} ")]

    assert examples
    for example in examples:
        assert project.factfile(*shlex.split(example)[1:]).code in (0, 1)


def test_tells_its_version(project: Project) -> None:
    pyproject = tomllib.loads((FOLDER.parents[2] / "pyproject.toml").read_text())

    assert project.factfile("--version") == (
        0,
        f"factfile, version {pyproject['project']['version']}\n",
        "",
    )


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (("chek",), "No such command 'chek': did you mean 'check'?"),
        (("question",), "No such command 'question': did you mean 'questions'?"),
        (("xyzzy",), "No such command 'xyzzy'."),
        (("check", "--itms"), "No such option '--itms'. Did you mean '--items'?"),
        (("check", "a", "b"), "Got unexpected extra argument (b)"),
        (("_make",), "No such command '_make'."),
    ],
)
def test_a_slip_is_wrong_usage_with_a_hint(
    project: Project, args: tuple[str, ...], says: str
) -> None:
    code, out, err = project.factfile(*args)

    assert (code, out) == (2, "")
    assert err.startswith("Usage: factfile")
    assert err.splitlines()[-1] == f"Error: {says}"


def test_without_a_command_it_helps(project: Project) -> None:
    code, out, err = project.factfile()

    assert code == 2
    assert "Commands:\n" in out + err


def test_help_loads_nothing_heavy() -> None:
    heavy = ("factfile.facts", "factfile.outputs", "genanki", "jinja2", "sqlite3")
    code = (
        "import sys\n"
        "from factfile.cli import main\n"
        "try: main()\n"
        f"finally: print([name for name in {heavy} if name in sys.modules], file=sys.stderr)\n"
    )
    for args in (["--help"], *([name, "--help"] for name in COMMANDS)):
        ran = subprocess.run(
            [sys.executable, "-c", code, *args],
            capture_output=True,
            text=True,
            check=True,
        )
        assert ran.stderr == "[]\n"
