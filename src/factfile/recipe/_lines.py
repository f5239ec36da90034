"""A set as the lines of a ledger."""

import hashlib
import json
from collections.abc import Iterable, Iterator

from factfile.forms.sets import Set

TEXTS = ("id", "key", "sheet", "answer")
"""The keys under which a question has a text."""


def lines(set: Set) -> Iterator[str]:
    """The set's own line, and one for each of its questions."""
    head = [*_about(set), ("digest", _quoted(digest_of(set)))]
    yield f"{_quoted(set.name)} = {_table(head)}"
    for place, row in _rows(set):
        yield f"{_quoted(f'{set.name}/{place}')} = {row}"


def _about(set: Set) -> list[tuple[str, str]]:
    return [
        ("title", _quoted(set.title)),
        ("seed", _quoted(set.seed)),
        ("edition", set.edition),
    ]


def _rows(set: Set) -> Iterator[tuple[str, str]]:
    """Each question by its place, "A/1", or "1" where there is one form."""
    for sheet in set.sheets:
        for number, asked in enumerate(sheet.questions, 1):
            texts = [(key, _quoted(getattr(asked, key))) for key in TEXTS]
            lists = ((key, getattr(asked, key)) for key in ("options", "lines"))
            found = [(key, _list(ids)) for key, ids in lists if ids]
            place = f"{sheet.letter}/{number}" if sheet.letter else str(number)
            yield place, _table([texts[0], *found, *texts[1:]])


def _table(pairs: Iterable[tuple[str, str]]) -> str:
    return "{ " + ", ".join(f"{name} = {value}" for name, value in pairs) + " }"


def _list(ids: Iterable[str]) -> str:
    return f"[{', '.join(map(_quoted, ids))}]"


def _quoted(text: str) -> str:
    """A text as TOML writes it, which is as JSON does, but for one character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def digest_of(set: Set) -> str:
    """Of all but the name, which may be changed."""
    content = [_table(_about(set)), *(f"{place} {row}" for place, row in _rows(set))]
    return hashlib.sha256("\n".join(content).encode()).hexdigest()[:12]
