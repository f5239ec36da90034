"""Names that are seen again and again, and always in the same part."""

from collections.abc import Callable

import pytest

from factfile.items import Question
from factfile.measures import Measure
from factfile.measures.recycling import measure

Ask = Callable[..., Question]


def found(questions: list[Question]) -> Measure:
    (one,) = measure(questions)
    return one


def of(choice: Ask, name: str, seen: int, right: int) -> list[Question]:
    """A name among three that nobody else has, so often seen and so often right."""
    asked = []
    for n in range(seen):
        first, *others = (f"{letter}{name}{n}" for letter in "BCD")
        stars = (f"*{name}", first) if n < right else (name, f"*{first}")
        asked.append(choice(f"{name}{n}", *stars, *others))
    return asked


@pytest.mark.parametrize(
    ("right", "fair"),
    [(0, False), (1, True), (2, True), (3, True), (4, True), (5, False), (8, False)],
)
def test_a_name_seen_eight_times_of_four_is_right_one_to_four_times(
    choice: Ask, right: int, fair: bool
) -> None:
    one = found(of(choice, "Ann", 8, right))
    assert (one.value, one.count, one.fits) == (float(fair), 1, fair)


@pytest.mark.parametrize(
    ("right", "fair"), [(2, False), (3, True), (12, True), (13, False)]
)
def test_half_and_twice_what_chance_gives_are_the_ends(
    choice: Ask, right: int, fair: bool
) -> None:
    # Of 24 with four options chance gives six.
    assert found(of(choice, "Ann", 24, right)).fits == fair


@pytest.mark.parametrize(("seen", "count"), [(5, 0), (6, 1)])
def test_a_name_counts_from_its_sixth_question_on(
    choice: Ask, seen: int, count: int
) -> None:
    one = found(of(choice, "Ann", seen, 0))
    assert (one.count, one.fits) == (count, count == 0)


def test_chance_is_that_of_the_questions_in_which_the_name_was_seen(
    choice: Ask,
) -> None:
    # Six of three options: two are to be expected, five are too many.
    def asked(right: int) -> Measure:
        return found(
            [
                choice(
                    f"f{n}",
                    *(("*Ann", f"B{n}") if n < right else ("Ann", f"*B{n}")),
                    f"C{n}",
                )
                for n in range(6)
            ]
        )

    assert [asked(right).fits for right in (0, 1, 4, 5)] == [False, True, True, False]


@pytest.mark.parametrize(
    ("fair", "unfair", "fits"), [(2, 2, True), (1, 2, False), (3, 1, True)]
)
def test_half_of_the_names_seen_often_are_right_as_often_as_chance_has_it(
    choice: Ask, fair: int, unfair: int, fits: bool
) -> None:
    asked = [q for n in range(fair) for q in of(choice, f"Fay{n}", 8, 2)]
    asked += [q for n in range(unfair) for q in of(choice, f"Una{n}", 8, 0)]
    one = found(asked)
    assert one.value == pytest.approx(fair / (fair + unfair))
    assert (one.expected, one.bound, one.count) == (1, 0.5, fair + unfair)
    assert one.fits == fits


def test_without_names_seen_often_all_fits(choice: Ask, statement: Ask) -> None:
    asked = [choice(f"f{n}", f"*A{n}", f"B{n}", f"C{n}") for n in range(20)]
    # "True" and "False" are seen in every statement, and are no names.
    asked += [statement(f"s{n}", "It was so.", True) for n in range(20)]
    one = found(asked)
    assert (one.value, one.count, one.fits) == (1, 0, True)
    assert found([]).fits
