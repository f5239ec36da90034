"""The lines of a TOML document, which the standard library does not keep."""

import re
import tomllib
from collections.abc import Iterator

Key = tuple[str, ...]

TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\''
    r"|#[^\n]*|[][{}=\n]|[^][{}=\"\'#\n]+",
    re.DOTALL,
)


def positions(text: str) -> dict[Key, int]:
    """The line of every table and key of a TOML document that parses."""
    lines: dict[Key, int] = {}
    for path, line in statements(text):
        for size in range(1, len(path) + 1):
            lines.setdefault(path[:size], line)
    return lines


def statements(text: str) -> Iterator[tuple[Key, int]]:
    """The path and line of every header and key, in the order of a document.

    The standard library keeps no positions, so statements are found again here: each
    ends at a line break outside all texts and brackets, and is a header or a key with
    its value.
    """
    table: Key = ()
    head, in_value, depth, line = "", False, 0, 1
    for token in TOKEN.findall(text + "\n"):
        if token == "\n" and depth == 0:
            if head.lstrip().startswith("["):
                table = _path(head)
                yield table, line
            head, in_value = "", False
        elif in_value:
            depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token, 0)
        elif token == "=":
            in_value = True
            yield (*table, *_path(f"{head} = 0")), line
        elif not token.startswith("#"):
            head += token
        line += token.count("\n")


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
