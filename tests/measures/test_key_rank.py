"""Where the key stands, among dates and among letters."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from factfile.items import Question
from factfile.measures import Measure
from factfile.measures.key_rank import measure

Ask = Callable[..., Question]

MIDDLE = "key among the middle two of four dates"
LETTERS = tuple(f"key at the letter {letter} of four" for letter in "ABCD")


def found(questions: list[Question]) -> dict[str, Measure]:
    return {one.name: one for one in measure(questions)}


def years(choice: Ask, middle: int, count: int = 100) -> list[Question]:
    """So many questions for years, in so many of which the key is one of the middle."""
    ends, middles = ("*1920", "1922", "1925", "1931"), ("1920", "1922", "*1925", "1931")
    return [choice(f"y{n}", *(middles if n < middle else ends)) for n in range(count)]


@pytest.mark.parametrize(
    ("middle", "fits"),
    [(50, True), (62, True), (63, False), (38, True), (37, False), (100, False)],
)
def test_half_of_the_keys_are_middle_dates_give_or_take_chance(
    choice: Ask, middle: int, fits: bool
) -> None:
    one = found(years(choice, middle))[MIDDLE]
    assert (one.value, one.expected, one.count) == (middle / 100, 0.5, 100)
    # 99 of 100 times chance keeps within thirteen of a hundred.
    assert one.bound == pytest.approx(0.5 + 2.576 * 0.05)
    assert one.fits == fits


def test_the_more_questions_the_less_chance_excuses(choice: Ask) -> None:
    assert found(years(choice, 6, 10))[MIDDLE].fits
    assert found(years(choice, 60, 100))[MIDDLE].fits
    assert not found(years(choice, 600, 1000))[MIDDLE].fits


@pytest.mark.parametrize(("place", "middle"), [(0, 0), (1, 1), (2, 1), (3, 0)])
def test_the_second_and_the_third_date_are_the_middle_two(
    choice: Ask, place: int, middle: int
) -> None:
    years = ["1920", "1922", "1925", "1931"]
    years[place] = f"*{years[place]}"
    assert found([choice("y", *years)])[MIDDLE].value == middle


def test_only_of_four_dates_there_are_a_middle_two(choice: Ask) -> None:
    three = [choice(f"y{n}", "1920", "*1922", "1925") for n in range(40)]
    names = [choice(f"f{n}", "Ann", "*Bob", "Cyd", "Dan") for n in range(40)]
    assert found([*three, *names])[MIDDLE].count == 0


@pytest.mark.parametrize("place", range(4))
def test_a_letter_at_which_the_key_stands_too_often_is_found(
    choice: Ask, place: int
) -> None:
    def asked(often: int) -> dict[str, Measure]:
        """The key stands there so often of a hundred, else at the next letter."""
        names = ("Ann", "Bob", "Cyd", "Dan")

        def starred(key: int) -> list[str]:
            return [f"*{name}" if n == key else name for n, name in enumerate(names)]

        next = (place + 1) % 4
        return found(
            [
                choice(f"f{n}", *starred(place if n < often else next))
                for n in range(100)
            ]
        )

    assert asked(36)[LETTERS[place]].fits
    assert not asked(37)[LETTERS[place]].fits
    assert asked(14)[LETTERS[place]].fits
    assert not asked(13)[LETTERS[place]].fits
    assert asked(37)[LETTERS[place]].value == 0.37
    # What a letter has too much another has too little.
    assert not asked(37)[LETTERS[(place + 2) % 4]].fits


def test_letters_of_three_options_are_not_counted(choice: Ask) -> None:
    asked = [choice(f"f{n}", "*Ann", "Bob", "Cyd") for n in range(40)]
    assert [found(asked)[letter].count for letter in LETTERS] == [0, 0, 0, 0]


def test_responses_to_be_matched_are_no_options(choice: Ask) -> None:
    asked = choice("f", "*Ann", "Bob", "Cyd", "Dan")
    matching = replace(asked, item=replace(asked.item, format="matching"))
    assert [found([matching])[letter].count for letter in LETTERS] == [0, 0, 0, 0]


def test_where_there_is_nothing_to_count_all_fits(statement: Ask) -> None:
    asked = [statement(f"s{n}", "It was so.", True) for n in range(40)]
    assert [
        (one.name, one.value, one.expected, one.count, one.fits)
        for one in measure(asked)
    ] == [
        (MIDDLE, 0.5, 0.5, 0, True),
        *((letter, 0.25, 0.25, 0, True) for letter in LETTERS),
    ]
