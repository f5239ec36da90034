"""Measures a whole bank: what a guesser gains, where keys stand, what recurs.

A measure is a module of this folder that is found by lying here. Its docstring is the
manual page, and it has one function:

    def measure(questions: Sequence[Question]) -> Iterator[Measure]
"""

from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path

from factfile.items import Question
from factfile.measures._measure import Measure

__all__ = ["Measure", "measure", "measures"]


@cache
def measures() -> tuple[str, ...]:
    """The ids of all measures, in alphabetical order."""
    return tuple(sorted(p.stem for p in Path(__file__).parent.glob("[a-z]*.py")))


def measure(questions: Sequence[Question]) -> Iterator[Measure]:
    """Everything that is measured of the questions, as they are printed."""
    for id in measures():
        yield from import_module(f"{__name__}.{id}").measure(questions)
