"""Records of tests: real ones, and one with a question of each format."""

from pathlib import Path

import pytest
import seven
from project import FACTS, RECIPE
from recorded import Document, record

from factfile import recipe
from factfile.cli import _facts
from factfile.forms import draw, other_items, same_items

IWA = Path(__file__).parents[3] / "facts" / "international-workers-aid"
OWN = """
[quiz.sample.question.hall]
stem   = "In which hall of our museum does the lantern hang?"
answer = "Hall 3"
wrong  = ["Hall 1", "Hall 2"]
[quiz.sample.question.visit]
stem   = "We visited the archive in March."
answer = false
[quiz.sample.question.guide]
stem   = "Who showed us round?"
answer = "Mrs Lindner"
accept = ["Anna Lindner"]
"""


@pytest.fixture(scope="session")
def iwa() -> _facts.Bank:
    return _facts.bank(IWA)


@pytest.fixture(scope="session")
def real(iwa: _facts.Bank) -> Document:
    """Two forms that ask different things in every format, and two that ask the same
    in another order.
    """
    forms = other_items(iwa.items, "A test", "spring", 21, 2)
    forms += same_items(draw(iwa.items, "A test", "spring", 21), 2)
    return record(forms, iwa.reference)


@pytest.fixture(scope="session")
def own(tmp_path_factory: pytest.TempPathFactory) -> Document:
    """A form with questions of a teacher's own."""
    folder = tmp_path_factory.mktemp("own")
    recipe_text = RECIPE.replace("../facts/", "") + OWN
    (folder / "lanterns.toml").write_text(FACTS, encoding="utf-8")
    (folder / "recipe.toml").write_text(recipe_text, encoding="utf-8")
    read = recipe.read(folder / "recipe.toml")
    bank = _facts.bank(read.facts, read)
    given = [own.item for own in read.quizzes[0].own]
    return record([draw(bank.items, "A test", "spring", 5, given)], bank.reference)


@pytest.fixture
def seven_formats() -> Document:
    return record([seven.FORM], seven.REFERENCE)
