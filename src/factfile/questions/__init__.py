"""Asks everything that the facts support. One file for each kind of question.

A kind is a module of this folder without a leading underscore. Its name is the kind's
id, its docstring the manual page, and it has one function:

    def ask(facts: Facts) -> Iterator[Item]
"""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

from factfile.facts import Facts
from factfile.items import Item


@cache
def kinds() -> tuple[str, ...]:
    """The ids of all kinds, in alphabetical order."""
    return tuple(sorted(p.stem for p in Path(__file__).parent.glob("[a-z]*.py")))


def ask(facts: Facts) -> Iterator[Item]:
    """All items of all kinds, unchecked; the order is that of the kinds and of the
    file.
    """
    for kind in kinds():
        yield from import_module(f"{__name__}.{kind}").ask(facts)
