"""Forms on paper: no row of answers that tells, and no plan behind it either."""

from collections import Counter
from dataclasses import replace
from itertools import groupby, pairwise

from forms.test_draw import SEEDS, of_fact

from factfile.forms import draw
from factfile.items import Form

BANK = [item for number in range(60) for item in of_fact(f"fact-{number}")]


def letters(form: Form, format: str) -> list[str]:
    return [q.answer for s in form.sections if s.format == format for q in s.questions]


def longest(row: list[str]) -> int:
    return max(len([*same]) for _, same in groupby(row))


def test_no_answer_comes_more_than_four_times_in_a_row() -> None:
    choices = [item for item in BANK if item.kind == "choice"]
    truths = [item for item in BANK if item.kind == "true_false"]
    for seed in SEEDS:
        assert longest(letters(draw(choices, "A quiz", seed, 40), "choice")) <= 4
        assert longest(letters(draw(truths, "A quiz", seed, 30), "true_false")) <= 4


def test_keys_stand_where_chance_puts_them() -> None:
    """Balanced keys would let one guess what the last ones must be."""
    choices = [item for item in BANK if item.kind == "choice"]
    forms = [letters(draw(choices, "A quiz", s, 20), "choice") for s in SEEDS]
    counts = Counter(letter for form in forms for letter in form)
    assert all(900 < counts[letter] < 1100 for letter in "ABCD")
    fewest = Counter(min(Counter(form)[x] for x in "ABCD") for form in forms)
    # Of five that would be fair, in many forms some letter comes twice or less.
    assert sum(n for count, n in fewest.items() if count <= 2) > 40


def test_neighbours_have_different_answers() -> None:
    """Five answers stand in thirty questions, which one could read off each other."""
    five = [of_fact(f"fact-{number}")[0] for number in range(5)]
    bank = [
        replace(
            five[number % 5],
            id=f"choice/other-{number}/city",
            facts=(f"other-{number}",),
            topic=f"topic-{number}",
        )
        for number in range(30)
    ]
    drawn = [draw(bank, "A quiz", seed, 6) for seed in SEEDS[:50]]
    keys = [[question.item.key.text for question in form.questions] for form in drawn]
    assert not [a for row in keys for a, b in pairwise(row) if a == b]
