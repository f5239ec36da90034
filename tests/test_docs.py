"""What the documentation says is true: its examples run, its lists are whole."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import reference
from project import FACTS

from factfile.cli import _facts
from factfile.forms import draw
from factfile.outputs import record
from factfile.outputs.quiz.texts import TEXTS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def steps() -> list[tuple[str, str, str]]:
    """The commands of the tours, each with its folder and what the README says it
    prints; also those of the reader's editor, which add a block to the file that was
    named last.
    """
    found = []
    for section in README.split("\n## "):
        folder = "."
        for block in re.finditer(r"```(console|toml)\n(.*?)```", section, re.DOTALL):
            if block[1] == "toml":
                *_, file = re.findall(r"`(\S+\.toml)`", section[: block.start()])
                found.append((folder, f"cat >> {file} <<'END'\n{block[2]}END", ""))
                continue
            for part in filter(None, re.split(r"^\$ ", block[2], flags=re.M)):
                command, _, said = part.partition("\n")
                if command.startswith("cd "):
                    folder = command.removeprefix("cd ")
                else:
                    found.append((folder, command, said))
    return found


def matches(said: str, printed: str) -> bool:
    """Whether it prints what is said; an ellipsis stands for anything."""
    pattern = ".*".join(re.escape(part.strip("\n")) for part in said.split("…"))
    return re.fullmatch(pattern, printed.strip("\n"), re.DOTALL) is not None


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("checkout")
    for name in ("decks", "facts"):
        shutil.copytree(ROOT / name, folder / name)
    return folder


@pytest.mark.parametrize(
    ("folder", "command", "said"),
    steps(),
    ids=[f"{n}: {command}" for n, (_, command, _) in enumerate(steps(), 1)],
)
def test_the_tour_of_the_readme_runs(
    checkout: Path, folder: str, command: str, said: str
) -> None:
    ran = subprocess.run(
        command.replace("factfile ", f"{sys.executable} -m factfile ", 1)
        if command.startswith("factfile ")
        else command,
        shell=True,
        cwd=checkout / folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )

    assert matches(said, ran.stderr + ran.stdout)


def test_the_recipe_for_teachers_can_be_built(checkout: Path) -> None:
    page = (ROOT / "docs" / "teachers.md").read_text(encoding="utf-8")
    blueprint, recipe = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    recipe = f"{recipe}\n{blueprint}"
    (checkout / "term").mkdir()
    (checkout / "term" / "term.toml").write_text(recipe, encoding="utf-8")
    subprocess.run(
        [sys.executable, "-m", "factfile", "build", "term/term.toml"],
        cwd=checkout,
        capture_output=True,
        check=True,
    )
    names = sorted(path.name for path in (checkout / "term").iterdir())
    assert names == [
        "term-term-A-key.html",
        "term-term-A-quiz.html",
        "term-term-B-key.html",
        "term-term-B-quiz.html",
        "term-term-answers.html",
        "term.toml",
    ]
    sheet = (checkout / "term" / "term-term-B-quiz.html").read_text(encoding="utf-8")
    assert "Nom, prénom" in sheet
    assert "does the poster by Käthe Kollwitz hang" in sheet


def test_the_record_for_programs_is_what_is_written(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "teachers.md").read_text(encoding="utf-8")
    (said,) = re.findall(r"```json\n(.*?)```", page, re.DOTALL)
    (tmp_path / "lanterns.toml").write_text(FACTS, encoding="utf-8")
    bank = _facts.bank(tmp_path / "lanterns.toml")
    asked = [item for item in bank.items if item.id == "choice/founded/city"]
    form = draw(asked, "A first quiz", "spring", 1)
    # However the page breaks its lines.
    said, written = (
        json.dumps(json.loads(text), ensure_ascii=False)
        for text in (said, record.write([form], bank.reference))
    )
    assert matches(said, written), written


def test_every_text_of_a_sheet_is_named_for_teachers() -> None:
    page = (ROOT / "docs" / "teachers.md").read_text(encoding="utf-8")
    formats = {name.removesuffix("_directions") for name in TEXTS if "_dir" in name}
    own = TEXTS.keys() - formats - {f"{name}_directions" for name in formats}
    assert [name for name in sorted(own) if not re.search(rf"\b{name}\b", page)] == []


def test_the_reference_is_up_to_date() -> None:
    assert reference.PAGE.read_text(encoding="utf-8") == reference.page(), (
        "run make docs"
    )


@pytest.mark.parametrize(
    "page",
    sorted(
        p.relative_to(ROOT).as_posix()
        for p in ROOT.rglob("*.md")
        if not any(part.startswith(".") for part in p.relative_to(ROOT).parts)
    ),
)
def test_every_link_within_the_project_leads_somewhere(page: str) -> None:
    path = ROOT / page
    links = re.findall(r"\]\(([^)#:]+)\)", path.read_text(encoding="utf-8"))

    assert [link for link in links if not (path.parent / link).exists()] == []
