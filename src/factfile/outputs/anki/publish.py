"""How a lock grows: what is published again keeps its time, unless it changed."""

from collections.abc import Mapping, Sequence

from factfile.outputs.anki import notetype
from factfile.outputs.anki.lock import Lock, NoteLock, Stamp
from factfile.outputs.anki.notes import Note


def published(
    notes: Sequence[Note], names: Mapping[str, str], edition: str, lock: Lock
) -> Lock:
    """The lock once these notes are out in this edition, and nothing forgotten.

    Anki takes only what is newer than the learner's: ValueError for a change in an
    edition that is not.
    """
    look = notetype.digest()
    late = [n.guid for n in notes if _late(_known(lock, n.guid), n.digest, edition)]
    late += ["the style of the cards"] if _late(lock.notetype, look, edition) else []
    if late:
        more = f" and {len(late) - 1} more" if len(late) > 1 else ""
        raise ValueError(
            f"edition {edition} is older than the one in which learners got {late[0]}"
            f"{more}, so Anki would not take the change: give the facts an edition "
            f"from {lock.edition} on"
        )
    renewed = {n.guid: NoteLock(stamp(n, edition, lock), n.slots) for n in notes}
    return Lock(
        _stamp(lock.notetype, look, edition), dict(names), {**lock.notes, **renewed}
    )


def stamp(note: Note, edition: str, lock: Lock) -> Stamp:
    """When the note has come out as it is: now, unless it is what it was."""
    return _stamp(_known(lock, note.guid), note.digest, edition)


def _known(lock: Lock, guid: str) -> Stamp | None:
    return lock.notes[guid].stamp if guid in lock.notes else None


def _late(old: Stamp | None, digest: str, edition: str) -> bool:
    return old is not None and old.hash != digest and edition < old.edition


def _stamp(old: Stamp | None, digest: str, edition: str) -> Stamp:
    if old is None or (old.hash != digest and old.edition < edition):
        return Stamp(digest, edition)
    if old.hash == digest:
        return old
    return Stamp(digest, edition, old.revision + 1)
