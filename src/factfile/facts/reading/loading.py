"""Loads a TOML file as a table that knows its lines, or says why it cannot be read."""

import re
import tomllib
from pathlib import Path

from factfile.facts.model import Where
from factfile.facts.problems import Problem, Wrong
from factfile.facts.reading.mistakes import meant
from factfile.facts.reading.positions import positions
from factfile.facts.reading.tables import Table

LARGEST = 20_000_000
"""Bytes; more is not a file that a person wrote."""


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
        raise _wrong(shown, "it is nested too deeply") from None
    except OSError as error:
        raise _wrong(shown, f"cannot be read: {error.strerror or error}") from None
    except ValueError:
        raise _wrong(shown, "a number in it has too many digits") from None
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
    said = (
        message[: at.start()] if at else message.removesuffix(" (at end of document)")
    )
    unknown = f"the line cannot be read: {said[:1].lower()}{said[1:]}"
    return _wrong(shown, meant(said, text, line) or unknown, line)
