"""TOML tables that know their lines, and complain of all that is wrong with them at
once.
"""

import datetime
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from factfile.facts.model import Where
from factfile.facts.problems import Problem, did_you_mean
from factfile.facts.reading.positions import Key

NAME = re.compile(r"[a-z0-9][a-z0-9_-]*")
UNPRINTABLE = {"Cc", "Cs", "Co", "Cn"}


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
        # One line on any terminal, whatever a key holds.
        line = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in said)
        self.problems.append(Problem(self.where(*key), line, rule))

    def __contains__(self, key: str) -> bool:
        return key in self.data

    def get(self, key: str) -> Any:
        self.asked.add(key)
        return self.data.get(key)

    def text(self, key: str, *, needed: bool = False) -> str:
        """A text in NFC, without control characters; empty where it is missing."""
        value = self.get(key)
        if value is None and not needed:
            return ""
        return self.clean("" if value is None else value, key, needed=needed)

    def plain(self, value: object, key: str) -> str:
        """A text, or a number or day, which TOML knows without quotes, as a text."""
        if type(value) in (int, float, datetime.date):
            value = str(value)
        return self.clean(value, key, needed=True)

    def clean(self, value: object, key: str, *, needed: bool = False) -> str:
        if not isinstance(value, str):
            self.complain(f"{key} is not a text in quotes", "type", key)
            return ""
        if needed and not value.strip():
            self.complain(f'{key} is missing: write {key} = "..."', "missing", key)
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
        texts = (self.clean(one, key, needed=True) for one in values)
        return tuple(text for text in texts if text)

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

    def table(self, key: str, inner: str = "") -> "Table":
        """A table below this one; empty where it is missing or something else.

        A text that stands there instead may have been meant for its key `inner`.
        """
        value = self.get(key)
        if value is not None and not isinstance(value, dict):
            is_text = inner and isinstance(value, str)
            header = f"[{'.'.join((*self.path, key))}]"
            right = f'{key} = {{ {inner} = "{value}" }}' if is_text else header
            self.complain(f"{key} is a table: write {right}", "type", key)
        data = value if isinstance(value, dict) else {}
        return Table(data, (*self.path, key), self.file, self.lines, self.problems)

    def tables(self, inner: str = "") -> Iterator[tuple[str, "Table"]]:
        """The tables below this one by their ids."""
        for key in self.data:
            self.check_id(key)
            table = self.table(key, inner)
            if isinstance(self.data[key], dict):
                yield key, table

    def check_id(self, id: str, key: str = "") -> None:
        if not NAME.fullmatch(id):
            what = f"the id '{id}' is not made of small letters, digits and -"
            self.complain(what, "id", key or id)

    def done(self, known: tuple[str, ...] = ()) -> None:
        """Complain of every key that nobody asked for; `known` helps to spell it."""
        for key in self.data:
            if key not in self.asked:
                hint = did_you_mean(key, {*self.asked, *known})
                self.complain(f"unknown key '{key}'{hint}", "key", key)


def unique(files: Iterable[Table], top: str) -> Iterator[tuple[str, Table]]:
    """The tables below `top` in all files; an id that stands there twice is complained
    of.
    """
    first: dict[str, Where] = {}
    for file in files:
        for id, table in file.table(top).tables():
            if id in first:
                table.complain(f"the id is taken at {first[id]}", "id")
            first.setdefault(id, table.where())
            yield id, table


def layered(files: list[Table], top: str) -> dict[str, Table]:
    """The tables below `top`; those of the first file, the vocabulary, are reworded by
    the others key by key.
    """
    layers = dict(files[0].table(top).tables())
    for id, table in unique(files[1:], top):
        below = layers[id].data if id in layers else {}
        layers[id] = replace(table, data={**below, **table.data})
    return layers
