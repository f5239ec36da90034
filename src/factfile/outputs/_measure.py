"""How wide a text may become, whichever serif type the reader's machine has, and where
to break it.
"""

import re
import unicodedata
from functools import cache

# In hundredths of the type size: the widest that common serif types have, all of them
# brought to one height of small letters.
WIDTHS = {
    **dict.fromkeys("ijl.,:;'’‘|!·", 34),
    **dict.fromkeys("ftr()[]-/ ", 46),
    **dict.fromkeys("cesvxyz“”?*", 55),
    **dict.fromkeys("IJ", 56),
    **dict.fromkeys("mwшщюжмыфЖШЩЮМЫФW@%…—", 105),
    **dict.fromkeys("ÆŒæœ", 108),
    **dict.fromkeys("MQ", 98),
}
SMALL, CAPITAL, DIGIT, WIDE, PICTURE, OTHER = 65, 84, 65, 108, 140, 80


def width(text: str, size: float) -> float:
    """The room that a line of text needs at a type size."""
    return sum(map(_width, text)) * size / 100


@cache
def _width(char: str) -> int:
    if char in WIDTHS:
        return WIDTHS[char]
    if unicodedata.combining(char):
        return 0
    if unicodedata.east_asian_width(char) in "WF":
        return PICTURE if unicodedata.category(char) == "So" else WIDE
    plain = unicodedata.normalize("NFD", char)[0]
    if plain in WIDTHS:
        return WIDTHS[plain]
    if char.islower():
        return SMALL
    return DIGIT if char.isdigit() else CAPITAL if char.isalpha() else OTHER


def line_count(text: str, room: float, size: float) -> int:
    """In how many lines the text has room, at the most."""
    return len(_filled(text, room, size))


def wrap(text: str, room: float, size: float) -> tuple[str, ...]:
    """The text in as few lines as fit into the room, of about the same length.

    Only a word that is wider than the room is broken inside.
    """
    lines = _filled(text, room, size)
    # As narrow as it goes without another line.
    step = size / 2
    while room > step:
        narrower = _filled(text, room - step, size)
        if len(narrower) > len(lines) or _pieces(narrower) > _pieces(lines):
            return tuple(lines)
        lines, room = narrower, room - step
    return tuple(lines)


def _filled(text: str, room: float, size: float) -> list[str]:
    lines: list[str] = []
    # A word may also be broken behind its hyphens.
    for word in re.findall(r"\s*[^\s-]*-*", text):
        if lines and width(lines[-1] + word, size) <= room:
            lines[-1] += word
            continue
        lines.append("")
        for char in word.strip():
            if lines[-1] and width(lines[-1] + char, size) > room:
                lines.append("")
            lines[-1] += char
    return [line for line in lines if line]


def _pieces(lines: list[str]) -> int:
    """How many pieces the words are in."""
    return len(" ".join(lines).split())
