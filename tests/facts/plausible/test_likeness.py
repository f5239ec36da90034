"""How alike two answers are, in plain examples."""

from itertools import product
from math import exp

import pytest
from small import facts

from factfile.facts import Facts
from factfile.facts.dates.edtf import parse
from factfile.facts.model import Text, Value
from factfile.facts.numbers import parse as number
from factfile.facts.plausible.likeness import likeness

PEOPLE = """
[person]
anna = { name = "Anna Dahl", life = "1880/1940" }
bert = { name = "Bert Holm", life = "1881/1950" }
carl = { name = "Carl Ness", life = "1920/1990" }
dora = { name = "Dora Lund" }
emil = { name = "Maximilian Sebastian Emil von Trondheim", life = "1880/1940" }
[book]
storm = { name = "The Storm" }
flood = { name = "The Flood" }
[city]
oslo = { name = "Oslo" }

[fact.storm]
topic    = "all"
relation = "wrote"
person   = "anna"
work     = "storm"
sources  = ["atlas"]
"""
FLOOD = """
[fact.flood]
topic    = "all"
relation = "wrote"
person   = "carl"
work     = "flood"
sources  = ["atlas"]
"""
BORN = """
[fact.born]
topic    = "all"
relation = "born"
person   = "carl"
place    = "oslo"
sources  = ["atlas"]
"""


def alike(read: Facts, a: str, b: str) -> float:
    return likeness(read, read.things[a], read.things[b])


VALUES: list[Value] = [
    parse("1921"),
    parse("1921-09-12"),
    parse("1936~"),
    parse("../1933"),
    parse("1933/.."),
    number("0"),
    number("105"),
    number("more than 2.5 million"),
    Text("a conference"),
    Text("famine"),
]


def test_likeness_is_the_same_both_ways_and_between_nothing_and_all() -> None:
    read = facts(PEOPLE + FLOOD + BORN)
    for a, b in product([*VALUES, *read.things.values()], repeat=2):
        assert 0 <= likeness(read, a, b) <= 1
        assert likeness(read, a, b) == likeness(read, b, a)


@pytest.mark.parametrize("value", ["1921", "1921-09-12", "1936~", "1933/.."])
def test_a_date_is_wholly_like_itself(value: str) -> None:
    assert likeness(facts(PEOPLE), parse(value), parse(value)) == 1


def test_a_thing_of_which_something_is_told_is_wholly_like_itself() -> None:
    assert alike(facts(PEOPLE), "anna", "anna") == 1


def test_of_two_people_the_contemporary_is_the_likelier() -> None:
    read = facts(PEOPLE)
    assert alike(read, "anna", "bert") > alike(read, "anna", "carl")


def test_twenty_years_apart_two_lives_are_about_a_third_alike() -> None:
    lives = 'old = { name = "Bert", life = "1880/.." }\nyoung = { name = "Carl", life = "1900/.." }'
    read = facts(PEOPLE.replace("[book]", f"{lives}\n[book]"))
    # Nothing is told of either, and their names are of one length.
    assert alike(read, "old", "young") == pytest.approx(0.3 * exp(-1) + 0.2, abs=0.001)


def test_of_whom_no_life_is_known_is_neither_near_nor_far_in_time() -> None:
    read = facts(PEOPLE)
    near, unknown, far = (alike(read, "anna", id) for id in ("bert", "dora", "carl"))
    assert near > unknown > far


def test_who_stands_in_the_same_places_is_likelier_than_who_does_not() -> None:
    apart = facts(PEOPLE)
    both_wrote = facts(PEOPLE + FLOOD)
    assert alike(both_wrote, "anna", "carl") == alike(apart, "anna", "carl") + 0.5


def test_what_only_one_of_two_is_told_of_makes_them_less_alike() -> None:
    # Both wrote and stand in this topic; of three places that either fills they share two.
    assert alike(facts(PEOPLE + FLOOD + BORN), "anna", "carl") == pytest.approx(
        alike(facts(PEOPLE + FLOOD), "anna", "carl") - 0.5 / 3
    )


def test_of_whom_nothing_is_told_shares_no_place() -> None:
    read = facts(PEOPLE)
    # Not even with itself: half for what is told, 0.3 for time, 0.2 for the name.
    assert alike(read, "bert", "bert") == 0.5


def test_of_two_names_the_one_as_long_is_the_likelier() -> None:
    read = facts(PEOPLE)
    assert alike(read, "bert", "anna") > alike(read, "bert", "emil")


@pytest.mark.parametrize(
    ("other", "expected"),
    [("1922", exp(-1 / 5)), ("1926", exp(-1)), ("1916", exp(-1)), ("1931", exp(-2))],
)
def test_five_years_apart_two_dates_are_about_a_third_alike(
    other: str, expected: float
) -> None:
    found = likeness(facts(PEOPLE), parse("1921"), parse(other))
    assert found == pytest.approx(expected, abs=0.001)


def test_numbers_are_as_alike_as_the_less_is_a_part_of_the_more() -> None:
    read = facts(PEOPLE)
    assert likeness(read, number("50"), number("200")) == 0.25
    assert likeness(read, number("2 thousand"), number("2,000")) == 1
    assert likeness(read, number("0"), number("5")) == 0


def test_of_words_and_of_different_sorts_nothing_can_be_told() -> None:
    read = facts(PEOPLE)
    assert likeness(read, Text("a conference"), Text("a strike")) == 0.5
    assert likeness(read, Text("1921"), parse("1921")) == 0.5
    assert likeness(read, read.things["anna"], Text("Anna Dahl")) == 0.5
