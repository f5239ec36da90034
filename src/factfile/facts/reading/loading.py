"""Loads a TOML file as a table that knows its lines, or says why it cannot be read."""

import re
import tomllib
from pathlib import Path

from factfile.facts.model import Where
from factfile.facts.problems import Problem, Wrong
from factfile.facts.reading.positions import positions
from factfile.facts.reading.tables import Table

LARGEST = 20_000_000
"""Bytes; more is not a file that a person wrote."""

MEANT = {
    "invalid value": 'words stand in straight double quotes: city = "berlin"',
    "illegal character '\\n'": "the line ends inside quotes",
    "expected newline or end of document after a statement": "several values stand "
    'in square brackets: sources = ["annals", "leaflet"]',
}
"""What people mostly did where TOML says this."""


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
        raise _wrong(shown, "not TOML: it is nested too deeply") from None
    except OSError as error:
        raise _wrong(shown, f"cannot be read: {error.strerror or error}") from None
    except ValueError:
        raise _wrong(shown, "not TOML: a number in it has too many digits") from None
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
    line = int(at[1]) if at else text.rstrip("\n").count("\n") + 1
    what = (
        message[: at.start()] if at else message.removesuffix(" (at end of document)")
    )
    # A table that stands there twice is named as Python's tuple of its keys.
    what = re.sub(r"\('(.+?)',?\)", r"[\1]", what).replace("', '", ".")
    what = what[:1].lower() + what[1:]
    hint = f": {MEANT[what]}" if what in MEANT else ""
    return _wrong(shown, f"not TOML: {what}{hint}", line)
