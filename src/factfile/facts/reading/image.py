"""Reads pictures: a file beside the fact file, with who made it and what is on it."""

from pathlib import Path

from factfile.facts.model import Image
from factfile.facts.reading.tables import Table

STARTS = {
    ".png": b"\x89PNG\r\n\x1a\n",
    ".jpg": b"\xff\xd8\xff",
    ".jpeg": b"\xff\xd8\xff",
    ".gif": b"GIF8",
    ".webp": b"RIFF",
}
"""How a file begins whose name ends so; what else browsers show may hold scripts."""


def image(table: Table) -> Image | None:
    """The picture of a fact; None where it has none, or one that cannot be shown."""
    if not table.data:
        table.done()
        return None
    file = table.text("file", needed=True)
    credit = table.text("credit", needed=True)
    license = table.text("license", needed=True)
    alt = table.text("alt", needed=True)
    table.done()
    # What cannot be printed has been complained of.
    data = _data(file, table) if file and file.isprintable() else b""
    if not data:
        return None
    return Image(Path(file).suffix.lower(), data, credit, license, alt)


def _data(file: str, table: Table) -> bytes:
    """What the file holds; nothing, and a complaint, if it is no picture."""
    start = STARTS.get(Path(file).suffix.lower())
    if start is None:
        what = f"file '{file}' is no picture whose name ends in {', '.join(STARTS)}"
    elif file != Path(file).name or "\\" in file:
        what = f"file '{file}' is a path: put the picture beside this file"
    else:
        try:
            data = (Path(table.file).parent / file).read_bytes()
        except OSError as error:
            what = f"file '{file}' cannot be read beside this file: {error.strerror}"
        else:
            if data.startswith(start):
                return data
            what = f"file '{file}' is not what its name says: save the picture again"
    table.complain(what, "image", "file")
    return b""
