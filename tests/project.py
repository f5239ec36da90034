"""A folder with a few facts and a recipe, and the command line in it."""

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from factfile.cli import main

__all__ = ["FACTS", "RECIPE", "Project", "Ran"]

FACTS = """\
[about]
id      = "lanterns"
title   = "Lantern Society"
edition = 2026-01-31

[topic]
origins = "Origins"
work    = "Work"

[source.annals]
short = "the Annals of Bergen"
cite  = "Annals of Bergen, vol. 3. Bergen, 1960."
grade = "A"

[source.leaflet]
short = "a leaflet of 1911"
cite  = "Ten Years of Lanterns. Bergen, 1911."

[organization]
society = { name = "Lantern Society", article = "the", life = "1901/1950" }

[city]
bergen = { name = "Bergen" }
bodo   = { name = "Bodø" }
oslo   = { name = "Oslo" }
narvik = { name = "Narvik" }

[fact.founded]
topic        = "origins"
relation     = "founded"
organization = "society"
when         = "1901"
city         = "bergen"
sources      = ["annals p. 7"]
rivals.when."1902" = ["leaflet"]
note         = "Nine lamplighters met in a boathouse."

[fact.seat]
topic        = "work"
relation     = "seat"
organization = "society"
city         = "bodo"
during       = "1920/1930"
sources      = ["annals"]
level        = "extra"
"""

RECIPE = """\
facts = "../facts/lanterns.toml"

[deck]
name = "Lantern Society"

[quiz.sample]
title = "A first quiz"
count = 2
"""


class Ran(NamedTuple):
    """How a command ended, and what it printed."""

    code: int
    out: str
    err: str


class Project:
    """Facts, a recipe, and what `factfile` does with them."""

    def __init__(
        self,
        folder: Path,
        monkeypatch: pytest.MonkeyPatch,
        capfd: pytest.CaptureFixture[str],
    ) -> None:
        self.folder, self.monkeypatch, self.capfd = folder, monkeypatch, capfd
        self.write("facts/lanterns.toml", FACTS)
        self.write("decks/lanterns.toml", RECIPE)

    def write(self, path: str, text: str | bytes) -> None:
        file = self.folder / path
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)

    def read(self, path: str) -> str:
        return (self.folder / path).read_text(encoding="utf-8")

    def files(self, folder: str = ".") -> dict[str, bytes]:
        """Everything below a folder, whatever its name begins with."""
        top = self.folder / folder
        return {
            path.relative_to(top).as_posix(): path.read_bytes()
            for path in sorted(top.rglob("*"))
            if path.is_file()
        }

    def factfile(self, *args: str) -> Ran:
        """What `factfile ARGS` does; a traceback fails the test."""
        self.monkeypatch.chdir(self.folder)
        self.monkeypatch.setattr(sys, "argv", ["factfile", *args])
        with pytest.raises(SystemExit) as end:
            main()
        assert isinstance(end.value.code, int)
        return Ran(end.value.code, *self.capfd.readouterr())

    def process(
        self, *args: str, folder: str = ".", env: dict[str, str] | None = None
    ) -> Ran:
        """The same in a process of its own, with its own folder and environment."""
        ran = subprocess.run(
            [sys.executable, "-m", "factfile", *args],
            cwd=self.folder / folder,
            env={**os.environ, **(env or {})},
            capture_output=True,
            check=False,
            timeout=60,
        )
        return Ran(ran.returncode, ran.stdout.decode(), ran.stderr.decode())
