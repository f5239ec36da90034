"""How many forms there are yet to be had: no more than can be drawn, and no fewer."""

from itertools import combinations
from pathlib import Path

import pytest
from forms.test_draw import of_fact, of_facts

from factfile import questions
from factfile.facts import read
from factfile.forms import Cell, TooFew, other_items, supply
from factfile.forms.supply import MOST
from factfile.items import Item

ROYAL = Path(__file__).parents[1] / "files" / "royal-society.toml"
SEVEN = [item for number in range(7) for item in of_fact(f"f{number}")]


def asked(bank: list[Item], wanted: int, number: int) -> list[set[str]]:
    """The facts of each of so many forms, really drawn."""
    return [
        {fact for question in form.questions for fact in question.item.facts}
        for form in other_items(bank, "Seats", "1", wanted, number)
    ]


@pytest.mark.parametrize(
    ("wanted", "forms"),
    [(1, 7), (2, 3), (3, 2), (4, 1), (7, 1), (8, 0), (20, 0)],
)
def test_seven_facts_are_so_many_forms(wanted: int, forms: int) -> None:
    assert supply(SEVEN, "1", wanted) == forms


def test_so_many_can_be_drawn_that_share_no_fact_and_not_one_more() -> None:
    forms = asked(SEVEN, 2, supply(SEVEN, "1", 2))

    assert [len(facts) for facts in forms] == [2, 2, 2]
    assert not any(a & b for a, b in combinations(forms, 2))
    with pytest.raises(TooFew, match="8 questions wanted and 7 to be had"):
        asked(SEVEN, 2, 4)


def test_a_question_of_several_facts_takes_all_of_them() -> None:
    chain = [of_facts("order", *pair) for pair in ("ab", "bc", "cd", "de")]

    # Of four questions no more than two, "ab" or "bc" and one that is not next to it.
    assert supply(chain, "1", 1) == 2


@pytest.mark.parametrize(("choices", "forms"), [(0, 3), (1, 3), (2, 3), (3, 0)])
def test_each_form_meets_the_cells(choices: int, forms: int) -> None:
    cell = Cell(kind="choice", least=choices, most=choices)

    assert supply(SEVEN, "1", 2, cells=[cell]) == forms


def test_what_is_given_is_in_every_form_and_its_fact_in_no_other_question() -> None:
    # Two more in each, of the six facts that are left.
    assert supply(SEVEN, "1", 3, given=SEVEN[:1]) == 3


@pytest.mark.parametrize(("wanted", "forms"), [(2, 1), (1, 0)])
def test_what_is_given_can_be_all_of_a_form(wanted: int, forms: int) -> None:
    given = [SEVEN[0], SEVEN[5]]

    assert supply(SEVEN, "1", wanted, given) == forms


def test_nobody_counts_on_for_ever() -> None:
    many = [item for number in range(MOST + 5) for item in of_fact(f"f{number}")]

    assert supply(many, "1", 1) == MOST


@pytest.mark.parametrize("wanted", [4, 10, 20])
def test_of_real_facts_there_are_as_many_as_it_says(wanted: int) -> None:
    bank = [*questions.ask(read(ROYAL))]

    forms = asked(bank, wanted, supply(bank, "1", wanted))

    assert len(forms) >= 30 // wanted
    assert not any(a & b for a, b in combinations(forms, 2))
    with pytest.raises(TooFew):
        asked(bank, wanted, len(forms) + 1)
