"""The ledger: which sets were drawn, in a file that lies beside the recipe.

It is text that merges in version control: sets are only ever added, each with a digest
by which it is seen whether a line of it was lost.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factfile.facts import Problem, Wrong
from factfile.facts.model import Where
from factfile.facts.reading.loading import load
from factfile.facts.reading.tables import Table
from factfile.forms.sets import Asked, Set, Sheet

SUFFIX = ".sets.toml"
VERSION = 1
ONLY = "only"
"""The letter of a form that has none."""

HEAD = f"""\
# Which questions were asked in which set, so that a set can be made again and what it
# asked is not asked again too soon. factfile writes this file and only adds to it: keep
# it in version control, and in a merge keep the sets of both sides. To forget a set,
# delete its tables.

version = {VERSION}
"""


@dataclass(frozen=True, slots=True)
class Ledger:
    """The sets in the order in which they were drawn, and the text that holds them."""

    path: Path
    sets: tuple[Set, ...] = ()
    text: str = HEAD

    def get(self, name: str) -> Set | None:
        return next((one for one in self.sets if one.name == name), None)

    def plus(self, set: Set) -> "Ledger":
        """The ledger with one more set; what stands in it stays as it is."""
        text = f"{self.text.rstrip()}\n\n" + "".join(f"{x}\n" for x in _lines(set))
        return Ledger(self.path, (*self.sets, set), text)


def read(path: Path) -> Ledger:
    """The ledger in a file, or a new one. Raises Wrong with what is damaged."""
    if not path.exists():
        return Ledger(path)
    shown = str(path)
    _merged(path)
    file = load(path, shown)
    version = file.get("version")
    if version != VERSION:
        newer = isinstance(version, int) and version > VERSION
        what = "update factfile" if newer else "get the file back from version control"
        file.complain(f"version is {VERSION}, not {version}: {what}", "version")
        raise Wrong(file.problems)
    sets = tuple(_set(name, table) for name, table in file.table("set").tables())
    file.done()
    if file.problems:
        raise Wrong(file.problems)
    return Ledger(path, sets, path.read_text(encoding="utf-8"))


def _merged(path: Path) -> None:
    """Raises Wrong where a merge was left half done."""
    try:
        lines = path.read_bytes().splitlines()
    except OSError:
        return
    marks = (b"<<<<<<< ", b"=======", b">>>>>>> ")
    if found := [n for n, line in enumerate(lines, 1) if line.startswith(marks)]:
        what = "a merge is half done: keep the sets of both sides and delete this line"
        raise Wrong(Problem(Where(str(path), line), what, "merge") for line in found)


def _set(name: str, table: Table) -> Set:
    forms = table.table("form")
    made = Set(
        name=name,
        title=_text(table, "title"),
        seed=_text(table, "seed"),
        edition=table.day("edition").isoformat(),
        sheets=tuple(_sheet(letter, forms.table(letter)) for letter in forms.data),
    )
    digest = _text(table, "digest")
    table.done()
    if not table.problems and digest != _digest(made):
        what = "lines of it were lost or changed: get it back from version control"
        table.complain(what, "digest", "digest")
    return made


def _text(table: Table, key: str) -> str:
    """A text just as it was written, with all its spaces."""
    text = table.get(key)
    if not isinstance(text, str):
        table.complain(f'{key} is missing: write {key} = "..."', "missing", key)
        return ""
    return text


def _sheet(letter: str, table: Table) -> Sheet:
    rows = table.get("questions")
    table.done()
    if not isinstance(rows, list):
        table.complain("questions is a list", "type", "questions")
        rows = []
    asked = (_asked(table, number, row) for number, row in enumerate(rows, 1))
    return Sheet("" if letter == ONLY else letter, tuple(filter(None, asked)))


def _asked(table: Table, number: int, row: Any) -> Asked | None:
    try:
        asked = Asked(
            id=row["id"],
            key=row["key"],
            sheet=row["sheet"],
            answer=row["answer"],
            options=tuple(row.get("options", ())),
            lines=tuple(row.get("lines", ())),
        )
        # What is no text, no list of texts, cannot be joined.
        " ".join((asked.id, asked.key, asked.sheet, asked.answer))
        " ".join((*asked.options, *asked.lines))
    except (AttributeError, KeyError, TypeError):
        table.complain(f"question {number} is damaged", "type", "questions")
        return None
    return asked


def _lines(set: Set) -> Iterator[str]:
    yield f"[set.{set.name}]"
    yield f"digest  = {_quoted(_digest(set))}"
    yield from _content(set)


def _content(set: Set) -> Iterator[str]:
    yield f"title   = {_quoted(set.title)}"
    yield f"seed    = {_quoted(set.seed)}"
    yield f"edition = {set.edition}"
    for sheet in set.sheets:
        yield f"[set.{set.name}.form.{sheet.letter or ONLY}]"
        yield "questions = ["
        yield from (f"  {_row(asked)}," for asked in sheet.questions)
        yield "]"


def _row(asked: Asked) -> str:
    parts = [("id", _quoted(asked.id))]
    parts += [(n, _list(v)) for n in ("options", "lines") if (v := getattr(asked, n))]
    parts += [(n, _quoted(getattr(asked, n))) for n in ("key", "sheet", "answer")]
    return "{ " + ", ".join(f"{name} = {value}" for name, value in parts) + " }"


def _list(ids: Iterable[str]) -> str:
    return f"[{', '.join(map(_quoted, ids))}]"


def _quoted(text: str) -> str:
    """A text as TOML writes it, which is as JSON does, but for one character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _digest(set: Set) -> str:
    return hashlib.sha256("\n".join(_content(set)).encode()).hexdigest()[:12]
