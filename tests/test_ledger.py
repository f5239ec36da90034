"""The ledger: what was drawn, in a text that grows, merges, and says when it is
damaged.
"""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from factfile.facts import Wrong
from factfile.forms.sets import Asked, Set, Sheet
from factfile.recipe.ledger import HEAD, Ledger, read

CHOICE = Asked(
    "choice/seat/city", "bodo", "0a1b2c3d", "4e5f6a7b", ("oslo", "bodo", "narvik")
)
MATCH = Asked(
    "matching/a+b/city", "all", "11111111", "22222222", ("x", "y"), ("y", "x")
)
TRUTH = Asked("true_false/founded/when/1902", "false", "33333333", "44444444")


def drawn(name: str, title: str = "A quiz", *letters: str) -> Set:
    sheets = tuple(
        Sheet(letter, (CHOICE, MATCH, TRUTH)) for letter in (letters or ("",))
    )
    return Set(name, title, name, "2026-01-31", sheets)


def ledger(path: Path, *sets: Set) -> Ledger:
    made = Ledger(path)
    for one in sets:
        made = made.plus(one)
    path.write_text(made.text, encoding="utf-8")
    return made


def complaints(path: Path) -> list[str]:
    with pytest.raises(Wrong) as wrong:
        read(path)
    return [str(problem).removeprefix(f"{path}:") for problem in wrong.value.problems]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "lanterns.sets.toml"


def test_reads_what_it_wrote(path: Path) -> None:
    made = ledger(path, drawn("spring"), drawn("autumn", "Another", "A", "B"))
    assert read(path) == made
    assert read(path).get("autumn") == drawn("autumn", "Another", "A", "B")
    assert read(path).get("summer") is None


def test_is_a_text_that_people_can_read(path: Path) -> None:
    ledger(path, drawn("spring"))

    assert (
        path.read_text(encoding="utf-8")
        == f"""\
{HEAD}
"spring" = {{ title = "A quiz", seed = "spring", edition = 2026-01-31, digest = "773f8c9907d2" }}
"spring/1" = {{ id = "choice/seat/city", options = ["oslo", "bodo", "narvik"], key = "bodo", sheet = "0a1b2c3d", answer = "4e5f6a7b" }}
"spring/2" = {{ id = "matching/a+b/city", options = ["x", "y"], lines = ["y", "x"], key = "all", sheet = "11111111", answer = "22222222" }}
"spring/3" = {{ id = "true_false/founded/when/1902", key = "false", sheet = "33333333", answer = "44444444" }}
"""
    )


@pytest.mark.parametrize(
    "title",
    [
        '"quoted" \\ back',
        "Ёлка עברית 🎉",
        "two  spaces",
        "line\nbreak\ttab",
        "\x7f\x01",
    ],
)
def test_a_title_may_hold_anything(path: Path, title: str) -> None:
    ledger(path, drawn("spring", title))
    assert read(path).sets == (drawn("spring", title),)


def test_what_stands_in_it_stays_as_it_is(path: Path) -> None:
    old = ledger(path, drawn("spring")).text.replace(
        '"spring" =', '# Ours.\n"spring" ='
    )
    path.write_text(old, encoding="utf-8")
    grown = read(path).plus(drawn("autumn"))

    assert grown.text.startswith(old)
    assert [one.name for one in grown.sets] == ["spring", "autumn"]


def test_a_set_may_be_given_another_name(path: Path) -> None:
    """As one is told to where two branches took the same."""
    text = ledger(path, drawn("a")).plus(drawn("a")).text
    path.write_text(text, encoding="utf-8")
    assert complaints(path)[0].startswith("15: a stands there twice: if two branches")

    first, second = text.rsplit('\n\n"a" =', 1)
    second = f'\n\n"b" ={second}'.replace('"a/', '"b/')
    path.write_text(first + second, encoding="utf-8")
    assert [one.name for one in read(path).sets] == ["a", "b"]


def test_the_order_of_its_lines_means_nothing_within_a_set(path: Path) -> None:
    lines = ledger(path, drawn("spring", "A quiz", "A", "B")).text.split("\n")
    path.write_text("\n".join([*lines[:10], *lines[:9:-1]]), encoding="utf-8")
    (one,) = read(path).sets

    assert set(one.sheets) == set(drawn("spring", "A quiz", "A", "B").sheets)


LOST = "were lost or changed: get it back from version control [digest]"

DAMAGE: dict[str, tuple[Callable[[str], str], str]] = {
    "a line lost": (
        lambda text: "\n".join(x for x in text.split("\n") if "spring/2" not in x),
        f"10: sets: lines of spring {LOST}",
    ),
    "cut after a line": (
        lambda text: text[: text.index('"autumn/B/2"')],
        f"15: sets: lines of autumn {LOST}",
    ),
    "an option changed": (
        lambda text: text.replace('"narvik"', '"tromso"', 1),
        f"10: sets: lines of spring {LOST}",
    ),
    "a set without its head": (
        lambda text: "\n".join(x for x in text.split("\n") if '"spring" ' not in x),
        "10: sets: spring itself is lost: get it back from version control [missing]",
    ),
    "cut within a line": (
        lambda text: text[: text.index('"bodo"') + 3],
        "11: three quotes open a text that nothing closes [file]",
    ),
    "a key lost": (
        lambda text: text.replace(', key = "bodo"', "", 1),
        "11: sets spring/1: key is lost: get it back from version control [missing]",
    ),
    "a key that is no text": (
        lambda text: text.replace('key = "bodo"', "key = 3", 1),
        "11: sets spring/1: key is lost: get it back from version control [missing]",
    ),
    "a line of nothing": (
        lambda text: text.replace('"spring/1"', '"spring/A/B/1"', 1),
        "11: sets: spring/A/B/1 is no line of a set: get it back from version control [key]",
    ),
    "a newer version": (
        lambda text: text.replace("version = 1", "version = 2"),
        "6: version is 1, not 2: update factfile [version]",
    ),
    "an older version": (
        lambda text: text.replace("version = 1", "version = 0"),
        "6: version is 1, not 0: get it back from version control, or delete it [version]",
    ),
    "no version": (
        lambda text: text.replace("version = 1", ""),
        "1: version is 1, not None: get it back from version control, or delete it [version]",
    ),
    "something else in it": (
        lambda text: text + '\n[deck]\nname = "x"\n',
        "23: unknown key 'deck': there are sets and version [key]",
    ),
    "two sets of a name": (
        lambda text: text + text[text.index('"spring"') :],
        "22: spring stands there twice: if two branches drew a set of that name, give one another name in all its lines [merge]",
    ),
    "empty": (
        lambda text: "",
        "1: the file is empty: get it back from version control, or delete it [file]",
    ),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_says_what_is_damaged_and_where(path: Path, damage: str) -> None:
    ledger(path, drawn("spring"), drawn("autumn", "Another", "A", "B"))
    change, says = DAMAGE[damage]
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")

    assert complaints(path)[0] == says


def git(folder: Path, *args: str) -> subprocess.CompletedProcess[str]:
    settings = (
        "-c",
        "user.name=A",
        "-c",
        "user.email=a@b",
        "-c",
        "commit.gpgsign=false",
    )
    return subprocess.run(
        ["git", *settings, *args],
        cwd=folder,
        text=True,
        capture_output=True,
        check=False,
    )


def two_branches(path: Path) -> subprocess.CompletedProcess[str]:
    """Two teachers each draw a set, and merge."""
    folder = path.parent
    git(folder, "init", "-q", "-b", "main")
    both = ledger(path, drawn("common"))
    for branch, base in (("one", "main"), ("two", "main")):
        git(folder, "add", "-A")
        git(folder, "commit", "-q", "-m", "before")
        git(folder, "checkout", "-q", "-b", branch, base)
        path.write_text(both.plus(drawn(branch)).text, encoding="utf-8")
    git(folder, "commit", "-q", "-a", "-m", "after")
    return git(folder, "merge", "one")


def test_two_branches_merge_by_themselves(path: Path) -> None:
    attributes = Path(__file__).parents[1] / ".gitattributes"
    (path.parent / ".gitattributes").write_bytes(attributes.read_bytes())
    assert two_branches(path).returncode == 0
    assert {one.name for one in read(path).sets} == {"common", "one", "two"}


def test_a_merge_that_is_half_done_is_named_line_by_line(path: Path) -> None:
    assert two_branches(path).returncode == 1
    what = "a merge is half done: keep the lines of both sides, delete this one [merge]"
    assert [said.partition(": ")[2] for said in complaints(path)] == [what] * 3
    lines = path.read_text(encoding="utf-8").split("\n")
    marks = ("<<<<<<<", "=======", ">>>>>>>")
    kept = [line for line in lines if not line.startswith(marks)]
    path.write_text("\n".join(kept), encoding="utf-8")
    assert {one.name for one in read(path).sets} == {"common", "one", "two"}
