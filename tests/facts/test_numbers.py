"""Numbers as people write them, and what each may mean."""

from fractions import Fraction
from math import inf

import pytest

from factfile.facts.numbers import NotANumber, Number, parse


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("105", Number("", Fraction(105), "", "")),
        ("0", Number("", Fraction(0), "", "")),
        ("1921", Number("", Fraction(1921), "", "")),
        ("18,000", Number("", Fraction(18000), "", "")),
        ("1,234,567", Number("", Fraction(1234567), "", "")),
        ("2.5", Number("", Fraction(5, 2), "", "")),
        ("1,200.25", Number("", Fraction(4801, 4), "", "")),
        ("3 thousand", Number("", Fraction(3000), "thousand", "")),
        ("2.5 million", Number("", Fraction(2500000), "million", "")),
        ("1 billion", Number("", Fraction(10**9), "billion", "")),
        ("about 18,000", Number("about", Fraction(18000), "", "")),
        ("105 members", Number("", Fraction(105), "", "members")),
        ("30 tons of grain", Number("", Fraction(30), "", "tons of grain")),
        (
            "more than 2.5 million gold marks",
            Number("more than", Fraction(2500000), "million", "gold marks"),
        ),
    ],
)
def test_a_number_has_a_qualifier_an_amount_a_scale_and_a_unit(
    text: str, number: Number
) -> None:
    assert parse(text) == number


def test_spaces_around_and_between_do_not_count() -> None:
    assert parse("  about   18,000\n members ") == parse("about 18,000 members")


def test_a_word_that_only_begins_like_another_is_a_unit() -> None:
    assert parse("5 toys").unit == "toys"
    assert parse("5 orders").unit == "orders"
    assert parse("3 millionaires").unit == "millionaires"


@pytest.mark.parametrize(
    "text",
    [
        *("", "some", "many members", "about", "a hundred", "-5", "5%", "$5", "100+"),
        # A comma parts thousands, a point decimals, and neither ends a number.
        *("1,0", "12,3456", "1234,567", "1,000,00", "1.", ".5", "1.2.3"),
        # Two numbers, or one and more.
        *("500 to 600", "500-600", "500 - 600", "500 or 600", "500 and more"),
        *("5 million to 6", "500 or more members"),
        # Thousands as others write them, and scales beside a scale.
        *("18 000", "18 000 members", "5 millions", "5 Million", "2 thousand million"),
        # Qualifiers in small letters, and one of them.
        *("About 5", "about more than 5", "over about 5"),
        "٥",
        "1" * 16,
        "1.0000001",
    ],
)
def test_what_is_no_number_is_refused_with_what_would_be_right(text: str) -> None:
    with pytest.raises(NotANumber) as refused:
        parse(text)
    assert (
        str(refused.value)
        == f"'{text}' is not a number like 105 or 'about 18,000 members'"
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("105", "105"),
        ("18000", "18,000"),
        ("1921", "1,921"),
        ("007", "7"),
        ("2.50 million", "2.5 million"),
        ("2,000 thousand", "2,000 thousand"),
        ("1234.75 tons", "1,234.75 tons"),
        ("about 18000 members", "about 18,000 members"),
        ("at least 3 ships", "at least 3 ships"),
    ],
)
def test_a_number_is_printed_as_people_write_it(text: str, words: str) -> None:
    assert parse(text).words == words
    assert parse(words) == parse(text)


@pytest.mark.parametrize(
    ("text", "low", "high", "bounded"),
    [
        ("100", 100, 100, True),
        ("0", 0, 0, True),
        *((f"{mark} 100", 90, 110, True) for mark in ("about", "around", "some")),
        *((f"{mark} 100", 90, 110, True) for mark in ("roughly", "approximately")),
        *((f"{mark} 100", 90, 110, True) for mark in ("nearly", "almost")),
        *((f"{mark} 100", 100, inf, False) for mark in ("over", "more than")),
        ("at least 100", 100, inf, False),
        *((f"{mark} 100", 0, 100, False) for mark in ("under", "less than")),
        *((f"{mark} 100", 0, 100, False) for mark in ("fewer than", "up to")),
        ("at most 100", 0, 100, False),
        ("about 2.5 million", 2250000, 2750000, True),
    ],
)
def test_a_qualifier_says_how_far_a_number_reaches(
    text: str, low: float, high: float, bounded: bool
) -> None:
    number = parse(text)
    assert (number.low, number.high, number.bounded) == (low, high, bounded)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("100", "101"),
        ("2.4", "2.5"),
        ("about 100", "111"),
        ("about 100", "89"),
        ("about 100", "about 123"),
        ("more than 100", "99"),
        ("up to 100", "101"),
        ("up to 100", "more than 101"),
        ("100 members", "200 members"),
        ("2 thousand", "2 million"),
    ],
)
def test_numbers_whose_ranges_do_not_meet_differ(one: str, other: str) -> None:
    assert parse(one).differs(parse(other))
    assert parse(other).differs(parse(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("100", "100"),
        ("2 thousand", "2,000"),
        ("about 100", "110"),
        ("about 100", "90"),
        ("about 100", "about 120"),
        ("more than 100", "100"),
        ("more than 100", "more than 5,000"),
        ("up to 100", "more than 100"),
        ("less than 100", "3"),
    ],
)
def test_numbers_whose_ranges_meet_may_be_one(one: str, other: str) -> None:
    assert not parse(one).differs(parse(other))
    assert not parse(other).differs(parse(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("500 francs", "700 marks"),
        ("500", "700 marks"),
        ("1 ton", "2,000 pounds"),
        # A unit in another form is another unit: nobody says that it is the same.
        ("1 ton", "2 tons"),
    ],
)
def test_numbers_of_different_units_never_differ(one: str, other: str) -> None:
    assert not parse(one).differs(parse(other))
    assert not parse(other).differs(parse(one))
