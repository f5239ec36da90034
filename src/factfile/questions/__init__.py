"""Asks everything that the facts support. One file for each kind of question.

A kind is a module of this folder without a leading underscore. Its name is the kind's
id, its docstring the manual page, and it has one function, which yields the items that
a fact gives rise to:

    def ask(facts: Facts, fact: Fact) -> Iterator[Item]

It never sees a fact that was withdrawn. An item of several facts is asked by one of
them, its anchor.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path

from factfile.facts import Fact, Facts
from factfile.items import Item
from factfile.questions._again import again
from factfile.questions._period import period, years
from factfile.questions._telling import statement

__all__ = ["again", "ask", "ask_of", "kinds", "period", "statement", "years"]


@cache
def kinds() -> tuple[str, ...]:
    """The ids of all kinds, in alphabetical order."""
    return tuple(sorted(p.stem for p in Path(__file__).parent.glob("[a-z]*.py")))


def ask(facts: Facts, only: Sequence[str] = ()) -> Iterator[Item]:
    """All items of all kinds, or of some only, unchecked.

    The order is that of the kinds and of the file.
    """
    for kind in only or kinds():
        for fact in facts.facts.values():
            yield from ask_of(facts, fact, [kind])


def ask_of(facts: Facts, fact: Fact, only: Sequence[str] = ()) -> Iterator[Item]:
    """What one fact gives rise to, unchecked, in the order of the kinds."""
    if fact.withdrawn:
        return
    for kind in only or kinds():
        yield from import_module(f"{__name__}.{kind}").ask(facts, fact)
