"""Cards as parts of a page that is not theirs, with their own style."""

import re

from factfile.outputs.anki import notetype

_FILE = re.compile(r'(<img) src="[^"]*"')
_MAIN = re.compile(r"(</?)main\b")
_MAIN_STYLE = re.compile(r"^main\b", re.MULTILINE)


def part(side: str) -> str:
    """The side of a card, which in Anki is a page: this one has a main part of its own.

    A picture lies in no file beside it, and is taken from where the fact shows it.
    """
    return _MAIN.sub(r"\1div", _FILE.sub(r"\1", side))


def style() -> str:
    """The style of the cards, for what `part` makes of them."""
    return _MAIN_STYLE.sub(":is(.front, .back)", notetype.style())
