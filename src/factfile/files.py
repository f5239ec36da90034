"""Writes files whole or not at all; several of them all together or none."""

import os
import signal
import tempfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path


class CannotWrite(Exception):
    """A file could not be written; the message names it and says why."""


@dataclass(frozen=True, slots=True)
class _Change:
    """The new content lies ready beside its target; `old` is None where nothing was."""

    path: Path
    target: Path
    old: bytes | None
    ready: Path


def write(contents: Mapping[Path, bytes]) -> list[Path]:
    """Put these bytes into these files; return those that were changed.

    Everything is first written beside its target, then moved over it; when a move
    fails, those before it are taken back. A link stays and its target is replaced. What
    is no file, a device or a pipe, is written into. Raises CannotWrite.
    """
    streams = [path for path in contents if _is_stream(path)]
    changed = _replace(contents, streams)
    for path in streams:
        with _naming(path):
            path.write_bytes(contents[path])
    return [*changed, *streams]


@contextmanager
def folders(*paths: Path) -> Iterator[None]:
    """Makes folders to write into; where that fails, those that it made go again."""
    made: list[Path] = []
    try:
        for path in paths:
            if not path.is_dir():
                with _naming(path):
                    path.mkdir()
                made.append(path)
        yield
    except BaseException:
        for path in reversed(made):
            with suppress(OSError):
                path.rmdir()
        raise


def _is_stream(path: Path) -> bool:
    with _naming(path):
        return path.exists() and not path.is_file() and not path.is_dir()


def _replace(contents: Mapping[Path, bytes], but: Collection[Path]) -> list[Path]:
    changes: list[_Change] = []
    with _undisturbed():
        try:
            for path, content in contents.items():
                if path not in but:
                    changes += _prepared(path, content)
            _move(changes)
        finally:
            for change in changes:
                change.ready.unlink(missing_ok=True)
    return [change.path for change in changes]


def _prepared(path: Path, content: bytes) -> Iterator[_Change]:
    """The change that the file needs, if it needs one."""
    with _naming(path):
        target = Path(os.path.realpath(path))
        old = target.read_bytes() if target.exists() else None
        if old != content:
            yield _Change(path, target, old, _beside(target, content))


def _move(changes: Sequence[_Change]) -> None:
    for number, change in enumerate(changes):
        try:
            with _naming(change.path):
                change.ready.replace(change.target)
        except CannotWrite:
            for moved in changes[:number]:
                _take_back(moved)
            raise


def _take_back(change: _Change) -> None:
    with suppress(OSError):
        if change.old is None:
            change.target.unlink()
        else:
            _beside(change.target, change.old).replace(change.target)


def _beside(path: Path, content: bytes) -> Path:
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:50]}.", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        # Memory sticks know no modes, and some refuse to be told one.
        with suppress(PermissionError):
            temporary.chmod(_mode(path))
    except BaseException:
        temporary.unlink()
        raise
    return temporary


def _mode(path: Path) -> int:
    """The mode of the file that is replaced, or what a new file of this user gets."""
    with suppress(FileNotFoundError):
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


@contextmanager
def _naming(path: Path) -> Iterator[None]:
    """Says of which file the system complains."""
    try:
        yield
    except OSError as error:
        raise CannotWrite(f"{path}: cannot be written: {error.strerror}") from None


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Ctrl-C waits: writing takes a moment, and half of it would be worse."""
    pressed: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: pressed.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        for number in pressed[:1]:
            signal.raise_signal(number)
