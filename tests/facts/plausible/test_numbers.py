"""Wrong numbers that a learner could believe."""

from fractions import Fraction

import pytest
from small import facts

from factfile.facts import Facts
from factfile.facts.blanks import Blank
from factfile.facts.numbers import Number, parse
from factfile.facts.plausible import wrong_values
from factfile.facts.plausible.numbers import SMALL


def counts(number: str, many: int = 1, more: str = "") -> Facts:
    """As many facts with this number, each with an id of its own to draw by."""
    return facts(
        "".join(
            f"""
            [fact.f{n}]
            topic  = "all"
            relation = "numbered"
            organization = "o{n}"
            number = "{number}"
            what   = "members"
            when   = "1924"
            sources = ["atlas"]
            {more}
            [organization.o{n}]
            name = "O{n}"
            """
            for n in range(many)
        )
    )


def numbers(read: Facts, id: str = "f0", most: int = 3, voice: str = "") -> list[str]:
    """The wrong numbers for a fact, as they are printed."""
    fact = read.facts[id]
    said = frozenset(["organization", "what", "when"])
    source = read.sources[voice] if voice else None
    place = Blank(fact, "number", fact.values["number"][0], said, source, "")
    found = [wrong.value for wrong in wrong_values(read, place, most)]
    return [value.words for value in found if isinstance(value, Number)]


def amounts(words: list[str]) -> list[Fraction]:
    return [parse(one).amount for one in words]


@pytest.mark.parametrize(
    "number", ["105", "about 18,000", "2.5 million", "12", "1,234,567"]
)
def test_wrong_numbers_ascend_differ_and_are_never_the_true_one(number: str) -> None:
    read = counts(number, 40)
    for fact in read.facts:
        found = [parse(one) for one in numbers(read, fact)]
        assert [one.amount for one in found] == sorted({one.amount for one in found})
        assert len(found) == 3
        assert all(one.differs(parse(number)) for one in found)
        assert all(a.differs(b) for a in found for b in found if a is not b)


@pytest.mark.parametrize(
    "number",
    [
        *("105", "about 18,000", "2.5 million", "12", "500"),
        # Round ones and rough ones, of which few others certainly differ.
        *("20,000", "1 million", "about 2 million", "about 20"),
    ],
)
def test_the_true_number_stands_at_every_rank_about_as_often(number: str) -> None:
    read = counts(number, 100)
    true = parse(number).amount
    ranks = [
        sum(amount < true for amount in amounts(numbers(read, fact)))
        for fact in read.facts
    ]
    assert all(12 <= ranks.count(rank) <= 40 for rank in range(4)), ranks


def test_a_wrong_number_has_the_qualifier_scale_and_unit_of_the_true_one() -> None:
    read = counts("about 2 million gold marks", 20)
    for fact in read.facts:
        for number in map(parse, numbers(read, fact)):
            assert (number.mark, number.scale, number.unit) == (
                *("about", "million", "gold marks"),
            )


def digits(amount: Fraction) -> str:
    return f"{float(amount):f}".replace(".", "").strip("0")


@pytest.mark.parametrize(
    ("number", "count"),
    [
        ("20,000", 1),
        ("about 18,000", 2),
        ("105", 3),
        ("1,234,567", 7),
        ("2.5 million", 2),
        ("12.5 million", 3),
        ("1.05 million", 3),
    ],
)
def test_a_wrong_number_is_as_round_as_the_true_one(number: str, count: int) -> None:
    read = counts(number, 40)
    lengths = [
        len(digits(amount))
        for fact in read.facts
        for amount in amounts(numbers(read, fact))
        # Smaller ones have fewer places to fill.
        if amount > parse(number).amount
    ]
    assert max(lengths) == count
    # Now and then one ends in a nought by chance.
    assert lengths.count(count) >= 0.6 * len(lengths)


@pytest.mark.parametrize("number", ["21", "105", "317", "20,000", "9,876"])
def test_of_whole_things_there_is_never_a_part(number: str) -> None:
    read = counts(number, 40)
    for fact in read.facts:
        assert all(amount.denominator == 1 for amount in amounts(numbers(read, fact)))


def test_a_wrong_number_has_no_more_decimals_than_the_true_one() -> None:
    read = counts("2.5 million", 40)
    shown = {one for fact in read.facts for one in numbers(read, fact)}
    assert all(len(one.split()[0].partition(".")[2]) <= 1 for one in shown), shown


def test_large_numbers_are_off_by_a_quarter_to_two_and_a_half_times() -> None:
    read = counts("1,234,567", 40)
    true = parse("1,234,567").amount
    for fact in read.facts:
        for amount in amounts(numbers(read, fact)):
            times = max(amount / true, true / amount)
            assert Fraction(11, 10) < times < Fraction(11, 4)
            # Who multiplies finds nothing.
            assert times.denominator > 1


def test_farther_ones_are_taken_where_the_nearer_ones_are_too_few() -> None:
    # To one digit there are 10,000 to 7,000 below, which are too few.
    read = counts("20,000", 40)
    shown = {amount for fact in read.facts for amount in amounts(numbers(read, fact))}
    assert min(shown) < 7000
    assert all(len(numbers(read, fact)) == 3 for fact in read.facts)
    # Where there are enough of the nearer ones they are all.
    read = counts("1,234,567", 40)
    shown = {amount for fact in read.facts for amount in amounts(numbers(read, fact))}
    assert 1234567 / 2.75 < min(shown) < max(shown) < 1234567 * 2.75


def test_small_numbers_are_off_by_one_to_five() -> None:
    read = counts(str(SMALL), 40)
    shown = {amount for fact in read.facts for amount in amounts(numbers(read, fact))}
    assert shown == {*range(15, 20), *range(21, 26)}


def test_the_smallest_number_has_only_larger_ones_beside_it() -> None:
    read = counts("1", 20)
    shown = {amount for fact in read.facts for amount in amounts(numbers(read, fact))}
    assert shown == {2, 3, 4, 5, 6}
    assert all(len(numbers(read, fact)) == 3 for fact in read.facts)


@pytest.mark.parametrize(
    "number", ["more than 105", "at least 105", "over 105", "up to 105", "under 105"]
)
def test_a_number_that_is_open_on_one_side_makes_none_wrong(number: str) -> None:
    assert numbers(counts(number)) == []
    assert numbers(counts("about 105")) != []
    # Not even where the author vouches for others, which then would stand alone.
    vouched = "".join(f'wrong.number."{n}" = "No."\n' for n in (40, 50, 300, 400))
    assert numbers(counts(number, more=vouched)) == []


def test_fewer_are_had_where_fewer_are_wanted() -> None:
    assert len(numbers(counts("105"), most=1)) == 1
    assert len(numbers(counts("105"), most=2)) == 2


VOUCHED = 'wrong.number."70" = "That was later."\n'


def test_what_the_author_vouches_for_comes_first() -> None:
    read = counts("105", 40, VOUCHED)
    assert all("70" in numbers(read, fact) for fact in read.facts)
    # Made up, it comes as seldom as any other.
    read = counts("105", 40)
    assert sum("70" in numbers(read, fact) for fact in read.facts) < 10


@pytest.mark.parametrize(("vouched", "ranks"), [("70", {1, 2, 3}), ("200", {0, 1, 2})])
def test_the_side_of_what_is_vouched_for_gets_one_and_every_other_rank_is_had(
    vouched: str, ranks: set[int]
) -> None:
    read = counts("105", 60, f'wrong.number."{vouched}" = "That was later."\n')
    shown = [numbers(read, fact) for fact in read.facts]
    assert all(vouched in found for found in shown)
    assert {sum(amount < 105 for amount in amounts(found)) for found in shown} == ranks


def test_the_smallest_number_has_the_vouched_one_beside_it_too() -> None:
    read = counts("1", 20, 'wrong.number."3" = "That was later."\n')
    assert all("3" in numbers(read, fact) for fact in read.facts)


def test_numbers_vouched_for_on_both_sides_are_all_shown_where_there_is_room() -> None:
    both = VOUCHED + 'wrong.number."200" = "That was earlier."\n'
    read = counts("105", 40, both)
    shown = [numbers(read, fact) for fact in read.facts]
    for found in shown:
        # Whichever rank the true one was given, its side of the two is there.
        assert ("70" in found) == (parse(found[0]).amount < 105)
        assert ("200" in found) == (parse(found[-1]).amount > 105)


def test_what_others_give_comes_first_where_a_source_is_quoted() -> None:
    rival = 'rivals.number."70" = ["bulletin"]\n'
    read = counts("105", 40, rival)
    assert all("70" in numbers(read, fact, voice="atlas") for fact in read.facts)
    # And in a bare question never.
    assert not any("70" in numbers(read, fact) for fact in read.facts)


@pytest.mark.parametrize("how", ["says", "errors"])
def test_a_slip_or_a_more_exact_number_is_never_offered(how: str) -> None:
    read = counts("about 105", 40, f'{how}.number."70" = ["bulletin"]\n')
    shown = [numbers(read, fact, voice="atlas") for fact in read.facts]
    assert not any("about 70" in found or "70" in found for found in shown)


def test_what_an_inexact_number_may_mean_is_not_wrong() -> None:
    read = counts("about 20", 40)
    shown = {amount for fact in read.facts for amount in amounts(numbers(read, fact))}
    assert shown
    # From 18 to 22 it may be, and "about 17" may be 18, "about 24" 22.
    assert not any(17 <= amount <= 24 for amount in shown)
