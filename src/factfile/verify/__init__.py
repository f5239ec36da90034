"""Rehearses in the real Anki what a package does to a learner's collection.

Needs Anki's own library, which the extra `factfile[verify]` installs: nothing else of
the house imports it.
"""

import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from factfile.outputs.anki import released
from factfile.verify.collection import Anki, Said
from factfile.verify.learner import Learner

__all__ = ["Report", "rehearse"]


@dataclass(frozen=True, slots=True)
class Report:
    """What an import did: notes by what Anki says of them, and what went wrong.

    `replaced` is what a learner wrote into notes that the package corrects, which
    nothing can have both ways. `unrenderable` are cards that Anki cannot show,
    `missing` files that cards name, `lost` what the learner had elsewhere and has no
    more; each a sentence.
    """

    new: int
    updated: int
    untouched: int
    conflicting: int
    cards: int
    empty: int
    replaced: tuple[str, ...] = ()
    unrenderable: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()

    @property
    def fine(self) -> bool:
        """Whether nothing went wrong."""
        wrong = self.conflicting or self.unrenderable or self.missing or self.lost
        return not wrong


def rehearse(package: Path, over: Path | None = None) -> Report:
    """Import a package into an empty collection, or over an older one that a learner
    has reviewed, edited, tagged, moved, flagged and suspended.

    ValueError with a sentence where Anki does not take a package at all.
    """
    with _collection() as anki:
        if over is None:
            return _report(anki, anki.take(package))
        anki.take(over)
        learner = Learner(anki)
        said = anki.take(package)
        return _report(anki, said, learner, _corrected(over, package))


def _corrected(old: Path, new: Path) -> set[str]:
    """The guids of the notes that the new package has otherwise."""
    before, after = (_read(path) for path in (old, new))
    return {guid for guid in before if guid in after and before[guid] != after[guid]}


def _read(path: Path) -> dict[str, released.Released]:
    try:
        return released.read(path.read_bytes())
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from None


@contextmanager
def _collection() -> Iterator[Anki]:
    with tempfile.TemporaryDirectory() as folder:
        anki = Anki(Path(folder))
        try:
            yield anki
        finally:
            anki.close()


def _report(
    anki: Anki,
    said: Said,
    learner: Learner | None = None,
    corrected: Collection[str] = (),
) -> Report:
    return Report(
        new=len(said["new"]),
        updated=len(said["updated"]),
        untouched=len(said["duplicate"]),
        conflicting=len(said["conflicting"]),
        cards=len(anki.cards()),
        empty=anki.empty(),
        replaced=learner.replaced(corrected) if learner else (),
        unrenderable=tuple(anki.unrenderable()),
        missing=anki.missing(),
        lost=learner.lost(corrected) if learner else (),
    )
