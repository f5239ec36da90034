"""The real facts and all that is asked of them, read once."""

from pathlib import Path

import pytest

from factfile import checks, questions
from factfile.facts import Facts, read
from factfile.items import Item

FILE = Path(__file__).parents[2] / "facts" / "international-workers-aid"


@pytest.fixture(scope="session")
def iwa() -> Facts:
    return read(FILE)


@pytest.fixture(scope="session")
def bank(iwa: Facts) -> tuple[Item, ...]:
    """All items that no check rules out."""
    asked = tuple(questions.ask(iwa))
    out = {problem.item for problem in checks.check(iwa, asked)}
    return tuple(item for item in asked if item.id not in out)
