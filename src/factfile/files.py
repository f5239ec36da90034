"""Writes files whole or not at all; several of them all together or none."""

import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path


class CannotWrite(Exception):
    """A file could not be written; the message names it and says why."""


def write(contents: Mapping[Path, bytes]) -> list[Path]:
    """Put these bytes into these files; return those that were changed.

    Everything is first written beside its target, then moved over it, so that whatever
    goes wrong before the moves leaves all files as they were. Raises CannotWrite.
    """
    ready: dict[Path, Path] = {}
    try:
        for path, content in contents.items():
            if not _holds(path, content):
                ready[path] = _beside(path, content)
        for path, temporary in ready.items():
            _move(temporary, path)
        return list(ready)
    finally:
        for temporary in ready.values():
            with suppress(OSError):
                temporary.unlink()


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.read_bytes() == content
    except FileNotFoundError:
        return False
    except OSError as error:
        raise CannotWrite(f"{path}: cannot be written: {error.strerror}") from None


def _beside(path: Path, content: bytes) -> Path:
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:50]}.", dir=path.parent)
    except OSError as error:
        raise CannotWrite(f"{path}: cannot be written: {error.strerror}") from None
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        temporary.chmod(_mode(path))
    except BaseException as error:
        temporary.unlink()
        if isinstance(error, OSError):
            raise CannotWrite(f"{path}: cannot be written: {error.strerror}") from None
        raise
    return temporary


def _mode(path: Path) -> int:
    """The mode of the file that is replaced, or what a new file of this user gets."""
    with suppress(FileNotFoundError):
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _move(temporary: Path, path: Path) -> None:
    try:
        temporary.replace(path)
    except OSError as error:
        raise CannotWrite(f"{path}: cannot be written: {error.strerror}") from None
