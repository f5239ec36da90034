"""The pictures of a package, each under a name that hangs on what is in it.

Anki keeps the media of all decks in one folder and never replaces a file there: under
its old name, a better picture would not reach anybody.
"""

import hashlib
from collections.abc import Iterable

from factfile.items import Item, Picture, Reference
from factfile.outputs.anki.html import literal


def name(picture: Picture, reference: Reference) -> str:
    """As plain as Anki wants it: "iwa-0123456789abcdef.png"."""
    digest = hashlib.sha256(picture.data).hexdigest()[:16]
    return f"{reference.id}-{digest}{picture.suffix}"


def of(items: Iterable[Item], reference: Reference) -> list[Picture]:
    """The pictures of the facts that items ask for, each once; what puts several facts
    together shows none.
    """
    facts = dict.fromkeys(item.facts[0] for item in items if len(item.facts) == 1)
    return [reference.pictures[id] for id in facts if id in reference.pictures]


def files(items: Iterable[Item], reference: Reference) -> dict[str, bytes]:
    """What the notes of these items show, by name, each once and in order."""
    shown = of(items, reference)
    return dict(sorted((name(one, reference), one.data) for one in shown))


def html(picture: Picture, reference: Reference) -> str:
    """The picture with its words for those who do not see it, and who made it."""
    source, alt = literal(name(picture, reference)), literal(picture.alt)
    caption = literal(f"{picture.credit}, {picture.license}")
    return (
        f'<figure><img src="{source}" alt="{alt}">'
        f"<figcaption>{caption}</figcaption></figure>"
    )
