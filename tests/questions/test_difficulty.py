"""How hard an item may be: an estimate from the facts, and the cognitive level."""

import pytest
from small import facts

from factfile import questions
from factfile.facts import Facts
from factfile.facts.blanks import Blank
from factfile.facts.dates.edtf import parse
from factfile.facts.model import Value
from factfile.facts.numbers import parse as number
from factfile.items import UNTRIED, Difficulty
from factfile.questions._difficulty import WEIGHTS, difficulty

TEXT = """
[fact.founded]
topic    = "all"
relation = "founded"
organization = "aid"
city     = "berlin"
when     = "1921"
sources  = ["atlas"]
[organization]
aid    = { name = "Workers' Aid", article = "the" }
[city]
berlin = { name = "Berlin" }
vienna = { name = "Vienna" }
"""
EXTRA = TEXT.replace('"all"', '"all"\nlevel = "extra"')


def place(read: Facts, role: str, value: Value | None = None) -> Blank:
    fact = read.facts["founded"]
    true = value or fact.values[role][0]
    return Blank(fact, role, true, frozenset(["organization"]), None, "")


def years(*texts: str) -> list[Value]:
    return [parse(text) for text in texts]


def of(read: Facts, format: str = "choice", words: int = 6) -> Difficulty:
    """That of asking for the city, in so many words."""
    return difficulty(read, place(read, "city"), format, "word " * words, [])


def test_a_difficulty_is_the_weighted_sum_of_its_parts() -> None:
    read = facts(TEXT)
    stem = "In which year was the Workers’ Aid founded?"
    found = difficulty(read, place(read, "when"), "choice", stem, years("1921", "1921"))
    assert found.parts == (
        ("likeness of the options", 1),
        ("obscurity of the answer", 0.5),
        ("closeness in time", 1),
        ("length of the stem", 8 / 30),
        ("format", 0.3),
    )
    assert found.value == pytest.approx(
        0.35 * 1 + 0.25 * 0.5 + 0.20 * 1 + 0.10 * 8 / 30 + 0.10 * 0.3
    )


def test_the_weights_make_one_whole() -> None:
    assert sum(WEIGHTS.values()) == pytest.approx(1)
    assert all(weight > 0 for weight in WEIGHTS.values())


def test_what_cannot_be_told_counts_as_middling() -> None:
    parts = dict(of(facts(TEXT)).parts)
    assert parts["likeness of the options"] == 0.5
    assert parts["closeness in time"] == 0.5
    assert (UNTRIED.value, UNTRIED.band) == (0.5, "medium")


@pytest.mark.parametrize(
    ("value", "band"),
    [
        (0.0, "easy"),
        (0.39, "easy"),
        (0.4, "medium"),
        (0.59, "medium"),
        (0.6, "hard"),
        (1.0, "hard"),
    ],
)
def test_a_difficulty_in_a_word(value: float, band: str) -> None:
    assert Difficulty(value).band == band


def test_nearer_years_are_harder_to_tell_apart() -> None:
    read = facts(TEXT)
    sets = (
        *(years("1922", "1923"), years("1924", "1925"), years("1927", "1929")),
        years("1940", "1950"),
    )
    found = [
        difficulty(read, place(read, "when"), "choice", "When?", wrong).value
        for wrong in sets
    ]
    assert found == sorted(found, reverse=True)
    assert len(set(found)) == 4


def test_numbers_alike_are_harder_to_tell_apart() -> None:
    read = facts(TEXT)
    near, far = (
        difficulty(
            read, place(read, "city", number("100")), "choice", "Q?", [number(wrong)]
        )
        for wrong in ("90", "10")
    )
    assert near.value > far.value
    # Only dates are close in time.
    assert dict(near.parts)["closeness in time"] == 0.5


def test_things_alike_are_harder_to_tell_apart() -> None:
    told = """
        [fact.again]
        topic    = "all"
        relation = "founded"
        organization = "red"
        city     = "vienna"
        sources  = ["atlas"]
        [organization.red]
        name = "Red Aid"
        """
    stranger, fellow = (
        difficulty(
            read, place(read, "city"), "choice", "Q?", [read.things["vienna"]]
        ).value
        for read in (facts(TEXT), facts(TEXT + told))
    )
    assert fellow > stranger


def test_a_longer_question_is_harder_up_to_thirty_words() -> None:
    read = facts(TEXT)
    found = [of(read, words=words).value for words in (5, 10, 29, 30)]
    assert found == sorted(set(found))
    assert of(read, words=60) == of(read, words=30)


def test_an_extra_is_more_obscure_than_what_belongs_to_the_core() -> None:
    assert dict(of(facts(EXTRA)).parts)["obscurity of the answer"] == 1
    assert dict(of(facts(TEXT)).parts)["obscurity of the answer"] == 0.5


@pytest.mark.parametrize(
    ("more", "obscurity"), [(0, 1), (1, 0.5**0.5), (3, 0.5), (9, 0.5)]
)
def test_an_answer_that_other_facts_name_is_less_obscure(
    more: int, obscurity: float
) -> None:
    met = "".join(
        f"""
        [fact.met{n}]
        topic  = "all"
        states = "It met in {{city}}."
        city   = "berlin"
        sources = ["atlas"]
        """
        for n in range(more)
    )
    parts = dict(of(facts(EXTRA + met)).parts)
    assert parts["obscurity of the answer"] == pytest.approx(obscurity)


def test_recalling_is_harder_than_recognizing() -> None:
    read = facts(TEXT)
    found = [
        of(read, format).value
        for format in ("true_false", "choice", "matching", "order")
    ]
    assert found == sorted(set(found))
    recalled = {of(read, format).value for format in ("short", "cloze", "recall")}
    assert len(recalled) == 1
    assert min(recalled) > max(found)


EVENTS = "".join(
    f"""
    [fact.e{year}]
    topic  = "all"
    states = "The feast of {year} was held {{on when}}."
    asks   = {{ when = "When was it?" }}
    when   = "{year}"
    sources = ["atlas"]
    """
    for year in (1900, 1903, 1906, 1909)
)


@pytest.mark.parametrize(
    ("kind", "format"), [("first", 0.3), ("order", 0.5), ("choice", 0.3), ("short", 1)]
)
def test_each_kind_counts_as_the_format_that_it_has(kind: str, format: float) -> None:
    found = list(
        questions.ask(
            facts(
                TEXT.replace("vienna", 'geneva = { name = "Geneva" }\nvienna') + EVENTS
            ),
            [kind],
        )
    )
    assert found
    for item in found:
        assert dict(item.difficulty.parts)["format"] == format


def test_every_question_has_a_difficulty_with_all_its_parts(iwa: Facts) -> None:
    found = list(questions.ask(iwa))
    assert len(found) > 100
    for item in found:
        assert 0 <= item.difficulty.value <= 1, item.id
        assert [name for name, _ in item.difficulty.parts] == list(WEIGHTS)
        assert all(0 <= value <= 1 for _, value in item.difficulty.parts), item.id
    assert len({item.difficulty.band for item in found}) > 1


def test_a_fact_is_remembered_several_understood_and_sources_analyzed(
    iwa: Facts,
) -> None:
    levels = {
        **dict.fromkeys(("choice", "cloze", "number", "recall"), "remember"),
        **dict.fromkeys(("short", "true_false", "year"), "remember"),
        **dict.fromkeys(("first", "matching", "order", "which_not"), "understand"),
        **dict.fromkeys(("claim", "who_says"), "analyze"),
    }
    assert set(levels) == set(questions.kinds())
    found = list(questions.ask(iwa))
    assert len({item.kind for item in found}) > 8
    assert all(item.cognition == levels[item.kind] for item in found)
