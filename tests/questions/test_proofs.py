"""Every answer that is printed, proved a second time."""

from dataclasses import replace
from pathlib import Path

import pytest
from questions.prover import Prover, core, hull

from factfile.facts.reading import vocabulary_path
from factfile.items import FALSE, TRUE, Item

FILE = Path(__file__).parents[2] / "facts" / "international-workers-aid.toml"

Bank = tuple[Item, ...]


@pytest.fixture(scope="module")
def prover() -> Prover:
    return Prover(FILE, vocabulary_path("en"))


def test_every_key_is_right_and_every_distractor_wrong(
    prover: Prover, bank: Bank
) -> None:
    doubts = {item.id: found for item in bank if (found := prover.doubts(item))}
    assert doubts == {}


def test_no_distractor_could_be_the_key(prover: Prover, bank: Bank) -> None:
    flipped = [
        replace(item, key=wrong, distractors=(item.key,))
        for item in bank
        if item.kind == "choice"
        for wrong in item.distractors
    ]
    assert len(flipped) > 100
    assert [item.id for item in flipped if len(prover.doubts(item)) < 2] == []


def test_no_distractor_could_be_the_truth_beside_it(prover: Prover, bank: Bank) -> None:
    # The true answer among the wrong ones is found out, whatever the key says.
    doubled = [
        replace(item, distractors=(*item.distractors, item.key))
        for item in bank
        if item.kind == "choice"
    ]
    assert [item.id for item in doubled if not prover.doubts(item)] == []


def test_no_statement_could_be_judged_the_other_way(prover: Prover, bank: Bank) -> None:
    statements = [item for item in bank if item.kind == "true_false"]
    assert {item.key.id for item in statements} == {TRUE, FALSE}
    flipped = [
        replace(item, key=item.distractors[0], distractors=(item.key,))
        for item in statements
    ]
    assert [item.id for item in flipped if not prover.doubts(item)] == []


def test_a_question_that_says_less_proves_less(prover: Prover, bank: Bank) -> None:
    seat = next(item for item in bank if item.id == "choice/seat-berlin/city")
    shorter = replace(seat, stem="In which city did the central committee sit?")
    assert {option.id for option in seat.distractors} == {"paris", "vienna", "brussels"}
    assert sorted(prover.doubts(shorter)) == [
        "nothing proves that brussels is wrong",
        "nothing proves that paris is wrong",
        "nothing proves that vienna is wrong",
        "paris is what another fact gives",
    ]


def test_a_quoted_list_proves_nothing_without_its_source(
    prover: Prover, bank: Bank
) -> None:
    congress = next(item for item in bank if item.id == "choice/congresses/when/1925")
    bare = replace(
        congress,
        stem="When did the International Workers’ Aid hold an international congress?",
    )
    assert len(prover.doubts(bare)) > len(congress.distractors)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1921", "1921-01-01", "1921-12-31"),
        ("1921-09", "1921-09-01", "1921-09-30"),
        ("1921-12", "1921-12-01", "1921-12-31"),
        ("1921-09-12", "1921-09-12", "1921-09-12"),
        ("1922-38", "1922-05-01", "1922-08-31"),
        ("1922-39", "1922-09-01", "1922-12-31"),
        ("1924/1935 after 1923", "1924-01-01", "1935-12-31"),
    ],
)
def test_the_prover_reads_dates(text: str, first: str, last: str) -> None:
    assert [str(day) for day in hull(text)] == [first, last]


def test_the_prover_knows_what_is_certain_of_a_span() -> None:
    assert [str(day) for day in core("1921/1933") or ()] == ["1921-12-31", "1933-01-01"]
    assert core("1926") is None
    assert core("1921/..") is None
