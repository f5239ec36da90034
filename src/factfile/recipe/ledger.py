"""The ledger: which sets were drawn, in a file that lies beside the recipe.

It is text that merges in version control. Sets are only ever added, a line for each
question, which names its set; so lines of two branches can be mixed and mean the same.
A digest of each set shows whether a line of it was lost.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from factfile.facts import Problem, Wrong
from factfile.facts.model import Where
from factfile.facts.reading.loading import load
from factfile.facts.reading.tables import Table
from factfile.forms.sets import Asked, Set, Sheet
from factfile.recipe._lines import TEXTS, digest_of, lines

SUFFIX = ".sets.toml"
VERSION = 1

HEAD = f"""\
# Which questions were asked in which set, so that a set can be made again, and what it
# asked is not asked again too soon. factfile writes this file and only adds to it: keep
# it in version control, and in a merge keep the lines of both sides. To forget a set,
# delete its lines.

version = {VERSION}

[sets]
"""

MERGING = ("<<<<<<< ", "=======", ">>>>>>> ")
LINE = re.compile(r'"([^"]+)" = \{')
BACK = "get it back from version control"


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
        text = f"{self.text.rstrip()}\n\n" + "".join(f"{x}\n" for x in lines(set))
        return Ledger(self.path, (*self.sets, set), text)


def read(path: Path) -> Ledger:
    """The ledger in a file, or a new one. Raises Wrong with what is damaged."""
    if not path.exists():
        return Ledger(path)
    if problems := [*_damages(path)]:
        raise Wrong(problems)
    file = load(path, str(path))
    version = file.get("version")
    if version != VERSION:
        newer = isinstance(version, int) and version > VERSION
        what = "update factfile" if newer else f"{BACK}, or delete it"
        file.complain(
            f"version is {VERSION}, not {version}: {what}", "version", "version"
        )
        raise Wrong(file.problems)
    table = file.table("sets")
    file.done()
    names: dict[str, str] = {}
    for key in table.data:
        names.setdefault(key.split("/")[0], key)
    for name, key in names.items():
        if name not in table:
            table.complain(f"{name} itself is lost: {BACK}", "missing", key)
    sets = tuple(_set(table, name) for name in names if name in table)
    if file.problems:
        raise Wrong(file.problems)
    return Ledger(path, sets, path.read_text(encoding="utf-8"))


def _damages(path: Path) -> Iterator[Problem]:
    """What can be seen before the file is read as TOML, and said better."""
    try:
        lines = path.read_bytes().decode(errors="replace").splitlines()
    except OSError:
        return
    if not any(lines):
        what = f"the file is empty: {BACK}, or delete it"
        yield Problem(Where(str(path), 1), what, "file")
    seen: set[str] = set()
    for number, line in enumerate(lines, 1):
        where = Where(str(path), number)
        if line.startswith(MERGING):
            what = "a merge is half done: keep the lines of both sides, delete this one"
            yield Problem(where, what, "merge")
        key = found[1] if (found := LINE.match(line)) else ""
        if key in seen:
            what = (
                f"{key} stands there twice: if two branches drew a set of that name, "
                "give one another name in all its lines"
            )
            yield Problem(where, what, "merge")
        if key:
            seen.add(key)


def _set(table: Table, name: str) -> Set:
    """The set of a name, from its own line and those of its questions."""
    head = table.table(name)
    title, seed = (_text(head, key) for key in ("title", "seed"))
    edition, digest = head.day("edition").isoformat(), _text(head, "digest")
    head.done()
    table.check_id(name)
    rows: dict[str, dict[int, Asked]] = {}
    for key in table.data:
        of, *place = key.split("/")
        if of == name and place:
            *letter, number = place
            asked = _asked(table.table(key))
            if len(letter) < 2 and number.isdecimal():
                rows.setdefault("".join(letter), {})[int(number)] = asked
            else:
                table.complain(f"{key} is no line of a set: {BACK}", "key", key)
    sheets = tuple(
        Sheet(letter, tuple(row[number] for number in sorted(row)))
        for letter, row in sorted(rows.items(), key=_in_the_alphabet)
    )
    made = Set(name, title, seed, edition, sheets)
    if not table.problems and digest != digest_of(made):
        table.complain(f"lines of {name} were lost or changed: {BACK}", "digest", name)
    return made


def _in_the_alphabet(lettered: tuple[str, object]) -> tuple[int, str]:
    """Z comes before AA."""
    return len(lettered[0]), lettered[0]


def _text(table: Table, key: str) -> str:
    """A text just as it was written, with all its spaces."""
    text = table.get(key)
    if not isinstance(text, str):
        table.complain(f"{key} is lost: {BACK}", "missing", key)
        return ""
    return text


def _asked(table: Table) -> Asked:
    texts = {key: _text(table, key) for key in TEXTS}
    options, lines = table.texts("options"), table.texts("lines")
    table.done()
    return Asked(**texts, options=options, lines=lines)
