"""What a package or a lock has given to learners, read back from its bytes."""

import json
import re
import sqlite3
import zipfile
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from io import BytesIO

from factfile.outputs.anki import lock, notes
from factfile.outputs.anki.html import plain


@dataclass(frozen=True, slots=True)
class Released:
    """A note as it went out; of a lock only the hash is known, and no texts."""

    hash: str
    texts: Mapping[str, str] = field(default_factory=dict)


def read(data: bytes) -> dict[str, Released]:
    """The notes of a package or a lock by guid. ValueError with a sentence."""
    if data.startswith(b"PK"):
        return _package(data)
    try:
        locked = lock.read(data.decode())
    except ValueError:
        # What a damaged lock lacks helps only whoever meant a lock.
        if data.startswith(lock.HEADER.encode()):
            raise
        raise ValueError("neither an Anki package nor a lock of factfile") from None
    return {guid: Released(note.stamp.hash) for guid, note in locked.notes.items()}


def _package(data: bytes) -> dict[str, Released]:
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            collection = package.read("collection.anki2")
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.deserialize(collection)
            ((models,),) = connection.execute("select models from col")
            rows = connection.execute("select guid, mid, flds, tags from notes")
            names = {
                int(id): [each["name"] for each in model["flds"]]
                for id, model in json.loads(models).items()
            }
            return {
                guid: _released(
                    dict(zip(names[mid], flds.split("\x1f"), strict=True)), tags
                )
                for guid, mid, flds, tags in rows
            }
    except (zipfile.BadZipFile, sqlite3.Error, ValueError, KeyError) as error:
        raise ValueError(f"not an Anki package of factfile: {error}") from None


def _key(html: str) -> str:
    """The answer alone where it stands in a sentence, which the question has too."""
    found = re.search(r'<b class="filled">(.*?)</b>', html)
    return found[1] if found else html


def _released(fields: Mapping[str, str], tags: str) -> Released:
    # The edition stands on the note and is no part of what changed.
    filled = {n: html for n, html in fields.items() if html and n != "Edition"}
    hash = notes.digest(filled, tuple(sorted(tags.split())))
    texts = {name: plain(_key(html)) for name, html in filled.items()}
    if "Sources" in texts:
        # The names on the first line; below them stand the whole references.
        texts["Sources"] = texts["Sources"].split("\n")[0].removeprefix("Sources: ")
    return Released(hash, texts)
