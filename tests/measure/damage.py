"""Damaged ledgers and recipes: .venv/bin/python tests/measure/damage.py [FILES]

Damages a ledger of three sets and a recipe in so many ways each (100): cut off, lines
lost, doubled or mixed, half merged, of another version, characters changed. Each is
read by `factfile quiz --set`, which may refuse it in clear lines, or draw if nothing
was lost; a traceback, a changed file or a set that is another one would be a fault.
"""

import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1]))

from generated import fact_file

from factfile.order import pick

RECIPE = """\
facts = "../facts/made.toml"

[quiz.term]
title = "A quiz"
count = 8
fresh = true
kinds = ["choice", "year", "true_false", "short"]

[quiz.term.blueprint]
level = { core = "3-" }
kind  = { short = "-3", choice = 1 }
"""


def main() -> None:
    number = int(sys.argv[1]) if sys.argv[1:] else 100
    with TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("facts", "decks"):
            (folder / part).mkdir()
        made = folder / "facts" / "made.toml"
        made.write_text(fact_file(7), encoding="utf-8")
        recipe = folder / "decks" / "made.toml"
        recipe.write_text(RECIPE, encoding="utf-8")
        for one in ("a", "b", "c"):
            _run(folder, one)
        ledger = folder / "decks" / "made.sets.toml"
        _all(folder, ledger, number)
        _all(folder, recipe, number)


def _run(folder: Path, name: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "factfile", "quiz", "--set", name, "-o", "x.html"]
    return subprocess.run(
        command, cwd=folder, text=True, capture_output=True, check=False
    )


def _all(folder: Path, file: Path, number: int) -> None:
    whole = file.read_bytes()
    _run(folder, "b")
    page = (folder / "x.html").read_bytes()
    fates: Counter[str] = Counter()
    for n in range(number):
        file.write_bytes(damaged := _damaged(whole, str(n)))
        (folder / "x.html").unlink(missing_ok=True)
        ran = _run(folder, "b")
        after = file.read_bytes()
        fates[fate := _fate(folder, file, ran, page, damaged, after)] += 1
        if fate.startswith("FAULT"):
            print(file.name, n, fate, ran.stderr[-400:])
        file.write_bytes(whole)
    print(
        f"{file.name}: " + ", ".join(f"{n} {fate}" for fate, n in fates.most_common())
    )


def _fate(
    folder: Path,
    file: Path,
    ran: subprocess.CompletedProcess[str],
    page: bytes,
    damaged: bytes,
    after: bytes,
) -> str:
    if "Traceback" in ran.stderr:
        return "FAULT: traceback"
    if ran.returncode:
        if after != damaged or (folder / "x.html").exists():
            return "FAULT: refused, and something written"
        line = ran.stderr.splitlines()[-1]
        place = f"decks/{file.name}:" in ran.stderr
        return "refused at its line" if place else f"refused: {line[:70]}"
    if (folder / "x.html").read_bytes() == page:
        return "harmless: the same sheet"
    if file.name.endswith(".sets.toml"):
        # Lost whole, it is a name that nobody has taken.
        lost = b'"b" =' not in damaged
        return "drawn anew, its lines were gone" if lost else "FAULT: another set"
    return "another quiz, as it now says"


def _damaged(whole: bytes, seed: str) -> bytes:
    def lot(count: int, *what: str) -> int:
        return pick(max(1, count), seed, *what)

    lines = whole.split(b"\n")
    at = lot(len(lines), "line")
    ways: list[Callable[[], bytes]] = [
        lambda: whole[: lot(len(whole), "cut")],
        lambda: b"\n".join([*lines[:at], *lines[at + 1 + lot(4, "lost") :]]),
        lambda: b"\n".join([*lines[:at], lines[at], *lines[at:]]),
        lambda: b"\n".join([*lines[at:], *lines[:at]]),
        lambda: _merged(lines, at),
        lambda: whole.replace(b"version = 1", b"version = %d" % (2 * lot(2, "v"))),
        lambda: _changed(whole, lot(len(whole), "at"), lot(256, "byte")),
        lambda: whole.replace(*_pair(lot(5, "pair")), 1),
    ]
    return ways[lot(len(ways), "way")]()


def _merged(lines: list[bytes], at: int) -> bytes:
    ours, theirs = lines[at : at + 2], lines[at + 2 : at + 4]
    half = [b"<<<<<<< HEAD", *ours, b"=======", *theirs, b">>>>>>> other"]
    return b"\n".join([*lines[:at], *half, *lines[at + 4 :]])


def _changed(whole: bytes, at: int, byte: int) -> bytes:
    return whole[:at] + bytes([byte]) + whole[at + 1 :]


def _pair(number: int) -> tuple[bytes, bytes]:
    return [
        (b'", "', b'" "'),
        (b"core", b"coer"),
        (b"[", b""),
        (b'key = "', b"key = "),
        (b"8", b"-8"),
    ][number]


if __name__ == "__main__":
    main()
