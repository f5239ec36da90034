"""True and false statements: as many of each, and of the same length."""

from collections.abc import Callable

import pytest

from factfile.items import Question
from factfile.measures import Measure
from factfile.measures.statements import measure

Ask = Callable[..., Question]

SHARE, LENGTH = "share of true statements", "length of true by false"


def found(questions: list[Question]) -> dict[str, Measure]:
    return {one.name: one for one in measure(questions)}


@pytest.mark.parametrize(
    ("true", "fits"),
    [(44, False), (45, True), (50, True), (55, True), (56, False), (99, False)],
)
def test_of_a_hundred_45_to_55_are_true(statement: Ask, true: int, fits: bool) -> None:
    asked = [statement(f"s{n}", "It was so.", n < true) for n in range(100)]
    one = found(asked)[SHARE]
    assert (one.value, one.expected, one.bound, one.count) == (
        *(true / 100, 0.5, 0.55, 100),
    )
    assert one.fits == fits
    assert (found(asked)[LENGTH].value, found(asked)[LENGTH].fits) == (1, True)


@pytest.mark.parametrize(
    ("letters", "fits"),
    [(94, False), (95, True), (100, True), (105, True), (106, False), (200, False)],
)
def test_true_ones_are_at_most_a_twentieth_longer_or_shorter(
    statement: Ask, letters: int, fits: bool
) -> None:
    asked = [
        statement(f"s{n}", "x" * (letters if n % 2 else 100), bool(n % 2))
        for n in range(20)
    ]
    one = found(asked)[LENGTH]
    assert (one.value, one.expected, one.bound, one.count) == (
        *(letters / 100, 1, 1.05, 20),
    )
    assert one.fits == fits
    assert found(asked)[SHARE].fits


def test_the_mean_counts_and_not_each(statement: Ask) -> None:
    lengths = ((50, True), (150, True), (99, False), (101, False))
    asked = [statement(f"s{n}", "x" * n, true) for n, true in lengths]
    assert found(asked)[LENGTH].value == 1


@pytest.mark.parametrize("true", [True, False])
def test_without_both_there_is_nothing_to_compare(statement: Ask, true: bool) -> None:
    assert found([statement(f"s{n}", "It was so.", true) for n in range(9)]) == {}
    assert found([]) == {}


def test_questions_with_options_are_no_statements(choice: Ask, statement: Ask) -> None:
    asked = [choice(f"f{n}", "*Ann", "Bob", "Cyd") for n in range(9)]
    asked += [statement(f"s{n}", "It was so.", n % 2 == 0) for n in range(10)]
    assert found(asked)[SHARE].count == 10
