"""How a name is written: what would make it stand out among other options."""

from functools import lru_cache
from typing import NamedTuple

MARKS = {".": "a full stop", ",": "a comma", "(": "brackets"}


class Form(NamedTuple):
    """What the eye tells of a name before it is read."""

    marked: bool
    digits: bool
    capitals: bool
    capital: bool
    article: bool


@lru_cache(4096)
def form(text: str) -> Form:
    """The marks in a name, its digits, capitals, and its article."""
    first = text.split(" ", 1)[0]
    return Form(
        marked=any(c in MARKS for c in text),
        digits=any(c.isdigit() for c in text),
        capitals=text.isupper(),
        capital=first[:1].isupper(),
        article=first.lower() in ("a", "an", "the"),
    )


def stands_out(text: str) -> str:
    """The same in words, behind a name: "with a full stop"."""
    shape = form(text)
    if shape.marked:
        return f"with {next(MARKS[c] for c in text if c in MARKS)}"
    if shape.digits:
        return "with a digit"
    if shape.article:
        return "with an article"
    if shape.capitals:
        return "all in capitals"
    return "with a capital" if shape.capital else "with a small letter"
