"""What is installed is whole: it works in any folder, without this one."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parent.parent
Run = Callable[..., str]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The one file that is handed on, built with what is here and nothing else."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel", "-q"]
    offline = ["--no-index", "--no-deps", "--no-build-isolation", "-w", str(folder)]
    subprocess.run([*pip, *offline, str(ROOT)], check=True, capture_output=True)
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def factfile(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """The installed command, run in a folder of its own; it must do what it is told."""
    place, folder = (tmp_path_factory.mktemp(name) for name in ("site", "away"))
    with ZipFile(wheel) as file:
        file.extractall(place)

    def run(*args: str, within: str = ".") -> str:
        ran = subprocess.run(
            [sys.executable, "-P", *args],
            cwd=folder / within,
            env={**os.environ, "PYTHONPATH": str(place)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
        assert ran.returncode == 0, ran.stderr.decode()
        return ran.stdout.decode()

    where = run("-c", "import factfile.cli; print(factfile.cli.__file__)")
    assert Path(where.strip()).is_relative_to(place)
    return lambda *args, within=".": run("-m", "factfile", *args, within=within)


def test_all_that_is_no_code_is_in_it(wheel: Path) -> None:
    source = ROOT / "src"
    held = {Path(name) for name in ZipFile(wheel).namelist()}
    ours = {
        path.relative_to(source)
        for path in (source / "factfile").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert {path.suffix for path in ours} > {".j2", ".css", ".js", ".toml", ".woff2"}
    assert ours - held == set()


def test_it_begins_a_file_and_makes_all_of_it(factfile: Run) -> None:
    factfile("new", "lom-band", "--founded", "1887", "--event", "first concert", "1888")
    assert "2 facts, 1 source" in factfile("check", within="lom-band")
    assert "notes: 2 new" in factfile("build", within="lom-band")
    # Each way out has templates, styles, scripts and fonts of its own.
    factfile("quiz", "--look", "dyslexia", "-o", "quiz.html", within="lom-band")
    factfile("quiz", "--interactive", "-o", "screen.html", within="lom-band")
    factfile("flashcards", "-o", "cards.html", within="lom-band")
    factfile("preview", "-o", "preview.html", within="lom-band")
    factfile("quiz", "-o", "quiz.pdf", within="lom-band")


def test_it_knows_its_version_and_its_command(wheel: Path) -> None:
    with ZipFile(wheel) as file:
        (name,) = [n for n in file.namelist() if n.endswith("entry_points.txt")]
        assert "factfile = factfile.cli:main" in file.read(name).decode()
