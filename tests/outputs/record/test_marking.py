"""A test marked by its record alone."""

from itertools import chain, permutations, product
from statistics import mean

import pytest
from recorded import Document, questions


def marked(question: Document, given: list[str]) -> float:
    """The points for what was given, line by line."""
    rule, right = question["answer"]["rule"], [*question["answer"]["right"]]
    hits = 0
    for line, said in enumerate(given):
        near = range(len(right)) if rule == "any_order" else [line]
        hit = next((place for place in near if said in right[place]), None)
        if hit is not None:
            right[hit] = []
            hits += 1
    if rule == "all" and hits < len(right):
        return 0
    points: int = question["points"]
    return points * hits / len(right)


def guesses(question: Document) -> list[list[str]]:
    """All that somebody could give who knows nothing, one as likely as another."""
    lines = len(question["answer"]["right"])
    letters = [option["letter"] for option in question["options"]]
    if question["format"] == "order":
        numbers = map(str, range(1, lines + 1))
        return [[*each] for each in permutations(numbers)]
    if not letters:
        return [["I do not know"] * lines]
    if lines > 4:
        # Too many to go through; one letter throughout is as good on average.
        return [[letter] * lines for letter in letters]
    return [[*each] for each in product(letters, repeat=lines)]


@pytest.fixture
def documents(
    real: Document, own: Document, seven_formats: Document
) -> tuple[Document, ...]:
    return real, own, seven_formats


def test_right_answers_get_full_points(documents: tuple[Document, ...]) -> None:
    for form in chain.from_iterable(document["forms"] for document in documents):
        total = 0.0
        for question in form["questions"]:
            first = [texts[0] for texts in question["answer"]["right"]]
            last = [texts[-1] for texts in question["answer"]["right"]]
            assert marked(question, first) == question["points"]
            assert marked(question, last) == question["points"]
            total += marked(question, first)
        assert total == form["points"]


def test_guesses_get_what_chance_gives(documents: tuple[Document, ...]) -> None:
    for question in chain.from_iterable(map(questions, documents)):
        points = mean(marked(question, given) for given in guesses(question))
        assert points == pytest.approx(question["chance"])


def test_a_list_is_right_in_any_order_and_each_member_once(
    seven_formats: Document,
) -> None:
    recall = questions(seven_formats)[6]
    assert marked(recall, ["Voss", "Moss"]) == 2
    assert marked(recall, ["Voss", "Voss"]) == 1
    assert marked(recall, ["Voss", ""]) == 1


def test_events_are_right_all_together_and_pairs_each_by_itself(
    seven_formats: Document,
) -> None:
    matching, order = questions(seven_formats)[2:4]
    assert marked(order, ["2", "1", "3"]) == 0
    assert marked(matching, ["D", "A", "C"]) == 2
