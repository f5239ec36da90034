"""The lock: what learners have been given under which identity, and since when."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

HEADER = """\
# What learners have been given: every note with the edition in which its content last
# changed, and its questions in the order of their cards. factfile reads and writes this
# file; without it, learners would lose their own changes, or never see corrections.
"""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A content, by its hash, and the edition and revision in which it came out."""

    hash: str
    edition: str
    revision: int = 0

    @property
    def time(self) -> int:
        """Seconds since 1970: the edition's midnight, and one for each revision."""
        return _midnight(self.edition) + self.revision


@lru_cache  # Most notes of a deck are of a few editions.
def _midnight(edition: str) -> int:
    day = datetime.combine(date.fromisoformat(edition), datetime.min.time())
    return int(day.replace(tzinfo=UTC).timestamp())


@dataclass(frozen=True, slots=True)
class NoteLock:
    """A note's stamp and the ids of its questions, slot by slot, vanished ones too."""

    stamp: Stamp
    slots: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lock:
    """All that was ever published: notes by guid, names of decks by topic."""

    notetype: Stamp | None = None
    decks: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, NoteLock] = field(default_factory=dict)

    @property
    def edition(self) -> str:
        """The newest edition in which anything was published, or nothing."""
        stamps = [note.stamp for note in self.notes.values()]
        stamps += [self.notetype] if self.notetype else []
        return max((stamp.edition for stamp in stamps), default="")


def read(text: str) -> Lock:
    """The lock that `write` wrote; ValueError with a sentence for anything else."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"the lock is not TOML any more: {error}") from None
    end, notetype = data.pop("end", None), data.pop("notetype", None)
    decks, notes = data.pop("decks", {}), data.pop("notes", {})
    if data:
        raise ValueError(
            f"the lock has {min(data)!r}, which this factfile does not know"
        )
    if not isinstance(decks, dict) or not isinstance(notes, dict):
        raise ValueError(
            "the lock has something else where its decks or notes should be"
        )
    lock = Lock(
        None if notetype is None else _stamp("notetype", notetype),
        {topic: _text(f"deck {topic}", name) for topic, name in decks.items()},
        {guid: _note(f"note {guid}", entry) for guid, entry in notes.items()},
    )
    if lock != Lock() and end != {}:
        raise ValueError("the lock breaks off: its last line should be [end]")
    return lock


def _note(where: str, entry: Any) -> NoteLock:
    slots = entry.pop("slots", None) if isinstance(entry, dict) else None
    if not isinstance(slots, list):
        raise ValueError(f"{where} in the lock has no list of slots")
    return NoteLock(_stamp(where, entry), tuple(_text(where, slot) for slot in slots))


def _stamp(where: str, entry: Any) -> Stamp:
    match entry:
        case {
            "hash": str(content),
            "edition": date() as edition,
            "revision": int(count),
        }:
            # A time of day would be a date to Python, too.
            if len(entry) == 3 and count >= 0 and not isinstance(edition, datetime):
                return Stamp(content, edition.isoformat(), count)
    raise ValueError(
        f"{where} in the lock should have a hash, the date of an edition and a revision"
    )


def _text(where: str, value: Any) -> str:
    if isinstance(value, str):
        return value
    raise ValueError(f"{where} in the lock has {value!r} where a text should be")


def write(lock: Lock) -> str:
    """TOML, sorted, a line for each deck and note: a diff shows what learners get."""
    lines = [HEADER]
    if lock.notetype:
        lines += [f"notetype = {{ {_line(lock.notetype)} }}", ""]
    lines += ["[decks]"]
    lines += [
        f"{_quoted(topic)} = {_quoted(lock.decks[topic])}"
        for topic in sorted(lock.decks)
    ]
    lines += ["", "[notes]"]
    for guid, note in sorted(lock.notes.items()):
        slots = ", ".join(map(_quoted, note.slots))
        lines.append(f"{_quoted(guid)} = {{ {_line(note.stamp)}, slots = [{slots}] }}")
    # A lock that was cut would forget what learners have, and nobody would notice.
    lines += ["", "[end]"]
    return "\n".join(lines) + "\n"


def _line(stamp: Stamp) -> str:
    return (
        f"edition = {stamp.edition}, revision = {stamp.revision}"
        f", hash = {_quoted(stamp.hash)}"
    )


def _quoted(text: str) -> str:
    # JSON escapes like TOML, but for this one.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
