"""TOML tables that know their lines, and complain of all that is wrong with them at
once.
"""

import datetime
import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from factfile.facts.model import Where
from factfile.facts.problems import Problem, Wrong, did_you_mean

LARGEST = 20_000_000
"""Bytes; more is not a file that a person wrote."""

NAME = re.compile(r"[a-z0-9][a-z0-9_-]*")
TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\''
    r"|#[^\n]*|[][{}=\n]|[^][{}=\"\'#\n]+",
    re.DOTALL,
)
UNPRINTABLE = {"Cc", "Cs", "Co", "Cn"}

Key = tuple[str, ...]


@dataclass(slots=True)
class Table:
    """One table of a file: asked for each key once, it names those nobody asked for."""

    data: Mapping[str, Any]
    path: Key
    file: str
    lines: Mapping[Key, int]
    problems: list[Problem]
    asked: set[str] = field(default_factory=set)

    def where(self, *key: str) -> Where:
        """The line of a key, or of the nearest table around it that has one."""
        place = self.path + key
        while place and place not in self.lines:
            place = place[:-1]
        return Where(self.file, self.lines.get(place, 1))

    def complain(self, what: str, rule: str, *key: str) -> None:
        name = " ".join(self.path)
        said = f"{name}: {what}" if name else what
        self.problems.append(Problem(self.where(*key), said, rule))

    def __contains__(self, key: str) -> bool:
        return key in self.data

    def get(self, key: str) -> Any:
        self.asked.add(key)
        return self.data.get(key)

    def text(self, key: str, *, needed: bool = False) -> str:
        """A text in NFC, without control characters; empty where it is missing."""
        value = self.get(key)
        if value is None:
            if needed:
                self.complain(f'{key} is missing: write {key} = "..."', "missing")
            return ""
        return self.clean(value, key)

    def clean(self, value: object, key: str) -> str:
        if not isinstance(value, str):
            self.complain(f"{key} is not a text in quotes", "type", key)
            return ""
        bad = [
            c
            for c in value
            if unicodedata.category(c) in UNPRINTABLE and c not in "\n\t"
        ]
        if bad or "_____" in value:
            what = (
                f"the character U+{ord(bad[0]):04X}"
                if bad
                else "a blank of five underscores"
            )
            self.complain(f"{key} holds {what}, which cannot be printed", "text", key)
        return " ".join(unicodedata.normalize("NFC", value).split())

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; one text alone is a list of one."""
        value = self.get(key)
        if value is None:
            return ()
        values = value if isinstance(value, list) else [value]
        return tuple(self.clean(one, key) for one in values)

    def flag(self, key: str) -> bool:
        value = self.get(key)
        if value is not None and not isinstance(value, bool):
            self.complain(f"{key} is true or false", "type", key)
        return value is True

    def choice(self, key: str, known: tuple[str, ...], default: str = "") -> str:
        """One of a few words."""
        value = self.text(key) or default
        if value and value not in known:
            self.complain(
                f"{key} '{value}' is unknown{did_you_mean(value, known)}", "choice", key
            )
        return value

    def day(self, key: str) -> datetime.date:
        value = self.get(key)
        if isinstance(value, datetime.date) and not isinstance(
            value, datetime.datetime
        ):
            return value
        self.complain(
            f"{key} is a day, without quotes: {key} = 2026-11-23", "date", key
        )
        return datetime.date(2000, 1, 1)

    def table(self, key: str) -> "Table":
        """A table below this one; empty where it is missing or something else."""
        value = self.get(key)
        if value is not None and not isinstance(value, dict):
            self.complain(
                f"{key} is a table: write [{'.'.join((*self.path, key))}]", "type", key
            )
        data = value if isinstance(value, dict) else {}
        return Table(data, (*self.path, key), self.file, self.lines, self.problems)

    def tables(self) -> Iterator[tuple[str, "Table"]]:
        """The tables below this one by their ids."""
        for key in self.data:
            if not NAME.fullmatch(key):
                self.complain(
                    f"the id '{key}' is not made of small letters, digits and -",
                    "id",
                    key,
                )
            yield key, self.table(key)

    def done(self, known: tuple[str, ...] = ()) -> None:
        """Complain of every key that nobody asked for; `known` helps to spell it."""
        for key in self.data:
            if key not in self.asked:
                hint = did_you_mean(key, {*self.asked, *known})
                self.complain(f"unknown key '{key}'{hint}", "key", key)


def load(path: Path, shown: str) -> Table:
    """A file as a table. Raises Wrong when it cannot be read at all."""
    try:
        if path.stat().st_size > LARGEST:
            raise _wrong(
                shown, "the file is over 20 MB: a fact file is one that people wrote"
            )
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        data = tomllib.loads(text)
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise _wrong(shown, "the file is not UTF-8: save it as UTF-8", line) from None
    except tomllib.TOMLDecodeError as error:
        raise _not_toml(shown, text, error) from None
    except RecursionError:
        raise _wrong(shown, "the file is not TOML: it is nested too deeply") from None
    except OSError as error:
        raise _wrong(shown, f"cannot be read: {error.strerror or error}") from None
    if not data:
        raise _wrong(
            shown, "the file is empty: it needs [about] and at least one [fact...]"
        )
    return Table(data, (), shown, positions(text), [])


def _wrong(shown: str, what: str, line: int = 1) -> Wrong:
    return Wrong([Problem(Where(shown, line), what, "file")])


def _not_toml(shown: str, text: str, error: tomllib.TOMLDecodeError) -> Wrong:
    message = str(error)
    at = re.search(r" \(at line (\d+), column \d+\)$", message)
    line = int(at[1]) if at else text.count("\n") + 1
    what = (
        message[: at.start()] if at else message.removesuffix(" (at end of document)")
    )
    return _wrong(shown, f"not TOML: {what[:1].lower()}{what[1:]}", line)


def positions(text: str) -> dict[Key, int]:
    """The line of every table and key of a TOML document that parses.

    The standard library keeps no positions, so statements are found again here: each
    ends at a line break outside all texts and brackets, and is a header or a key with
    its value.
    """
    lines: dict[Key, int] = {}
    table: Key = ()
    head, in_value, depth, line = "", False, 0, 1
    for token in TOKEN.findall(text + "\n"):
        if token == "\n" and depth == 0:
            if head.lstrip().startswith("["):
                table = _path(head)
                lines.setdefault(table, line)
            head, in_value = "", False
        elif in_value:
            depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token, 0)
        elif token == "=":
            in_value, path = True, (*table, *_path(f"{head} = 0"))
            for size in range(len(table) + 1, len(path) + 1):
                lines.setdefault(path[:size], line)
        elif not token.startswith("#"):
            head += token
        line += token.count("\n")
    return lines


def _path(statement: str) -> Key:
    """The path of keys that a header or an assignment names."""
    data, path = tomllib.loads(statement), []
    while data and isinstance(data, dict | list):
        if isinstance(data, list):
            data = data[0]
        else:
            key, data = next(iter(data.items()))
            path.append(key)
    return tuple(path)
