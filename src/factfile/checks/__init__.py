"""Looks on: rules over the facts and over the items. One file for each rule.

A rule is a module of this folder without a leading underscore. Its name is the rule's
id, its docstring the manual page with a bad and a good example, and it has one
function:

    def check(facts: Facts, bank: Sequence[Item]) -> Iterator[Problem]

A problem that names an item rules that item out.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path

from factfile.facts import Facts, Problem
from factfile.items import Item


@cache
def rules() -> tuple[str, ...]:
    """The ids of all rules, in alphabetical order."""
    return tuple(sorted(p.stem for p in Path(__file__).parent.glob("[a-z]*.py")))


def check(facts: Facts, bank: Sequence[Item]) -> Iterator[Problem]:
    """Every problem that a rule finds, rule by rule."""
    for rule in rules():
        yield from import_module(f"{__name__}.{rule}").check(facts, bank)
