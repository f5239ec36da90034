"""Parallel forms: the same items mixed, or others that are as hard."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

import pytest
from forms.test_draw import NO, YES, of_fact

from factfile.forms import TooFew, draw, other_items, same_items, untold
from factfile.forms._secrets import Secrets
from factfile.items import Difficulty, Form, Item, Option, letters


def graded(facts: int) -> list[Item]:
    """A bank in which the later facts are the harder ones."""
    return [
        replace(item, difficulty=Difficulty((n % 17) / 17))
        for n in range(facts)
        for item in of_fact(f"f{n}")
    ]


def items(form: Form) -> list[Item]:
    return [question.item for question in form.questions]


def hardness(form: Form) -> float:
    values = [item.difficulty.value for item in items(form)]
    return sum(values) / len(values)


def formats(form: Form) -> dict[str, int]:
    return {section.format: len(section.questions) for section in form.sections}


def enemies(form: Form) -> list[str]:
    return [
        one.id
        for one in items(form)
        if not Secrets(items(form)).keeps(
            one, [other for other in items(form) if other != one]
        )
    ]


@pytest.fixture(scope="module")
def four() -> list[Form]:
    return other_items(graded(200), "Seats", "spring", 20, 4)


def test_other_items_share_no_fact(four: list[Form]) -> None:
    facts = [{fact for item in items(form) for fact in item.facts} for form in four]
    assert [len(items(form)) for form in four] == [20, 20, 20, 20]
    assert not any(a & b for a, b in combinations(facts, 2))


def test_other_items_are_as_hard(four: list[Form]) -> None:
    means = [hardness(form) for form in four]
    assert max(means) - min(means) <= 0.01


def test_each_form_has_as_many_of_a_format(four: list[Form]) -> None:
    assert [formats(form) for form in four] == [formats(four[0])] * 4


def test_each_form_has_about_as_many_true_statements() -> None:
    forms = other_items(statements(120), "Seats", "spring", 10, 3)
    true = [sum(item.key == YES for item in items(form)) for form in forms]
    assert max(true) - min(true) <= 1
    assert all(4 <= count <= 6 for count in true)


def statements(facts: int) -> list[Item]:
    return [i for i in graded(facts) if i.format == "true_false" and i.key in (YES, NO)]


def test_nothing_in_a_form_tells_another_answer() -> None:
    """Each second question names the answer of the one before it."""
    bank = []
    for n, item in enumerate(i for i in graded(60) if i.format == "short"):
        before = Option("b", f"Town f{n - 1}a", "")
        bank.append(
            replace(item, stem=f"Where was f{n}, near {before.text}?")
            if n % 2
            else item
        )
    forms = other_items(bank, "Seats", "spring", 10, 3)
    assert [enemies(form) for form in forms] == [[], [], []]


def test_more_forms_than_facts_are_refused() -> None:
    with pytest.raises(TooFew, match="80 questions wanted and 30 to be had"):
        other_items(graded(30), "Seats", "spring", 20, 4)


def test_the_same_seed_gives_the_same_forms(four: list[Form]) -> None:
    assert other_items(graded(200), "Seats", "spring", 20, 4) == four
    assert other_items(graded(200), "Seats", "autumn", 20, 4) != four


def orders(forms: Sequence[Form]) -> list[list[str]]:
    return [[item.id for item in items(form)] for form in forms]


def test_the_same_items_come_in_other_orders_with_other_letters() -> None:
    form = draw(graded(60), "Seats", "spring", 20)
    forms = same_items(form, 3)
    assert [one.letter for one in forms] == ["A", "B", "C"]
    assert orders(forms[:1]) == orders([form])
    assert {frozenset(order) for order in orders(forms)} == {
        frozenset(orders([form])[0])
    }
    assert len({tuple(order) for order in orders(forms)}) == 3
    keys = [[q.answer for q in f.questions if q.item.format == "choice"] for f in forms]
    assert len({tuple(key) for key in keys}) == 3


def test_sheets_are_told_apart_by_their_hash(four: list[Form]) -> None:
    form = draw(graded(60), "Seats", "spring", 20)
    forms = [form, *same_items(form, 3), *four]
    assert len({one.hash for one in forms}) == len(forms)
    reworded = replace(form.sections[0].questions[0].item, stem="Said in other words?")
    question = replace(form.sections[0].questions[0], item=reworded)
    section = replace(
        form.sections[0], questions=(question, *form.sections[0].questions[1:])
    )
    again = replace(form, sections=(section, *form.sections[1:]))
    assert again.hash == form.hash


def test_there_are_letters_for_any_number_of_forms() -> None:
    assert letters(3) == ("A", "B", "C")
    assert letters(28)[25:] == ("Z", "AA", "AB")


def test_what_is_given_is_once_in_every_form() -> None:
    """Also what hangs on no fact, and is harder than all others."""
    own = replace(graded(1)[0], id="own/a/b", facts=(), difficulty=Difficulty(1.0))
    wished = graded(200)[500]
    for seed in "1234":
        forms = other_items(graded(200), "Seats", seed, 12, 4, [own, wished])
        for form in forms:
            assert [items(form).count(item) for item in (own, wished)] == [1, 1]
            assert len(items(form)) == 12


def test_a_form_is_not_smaller_than_what_is_given() -> None:
    with pytest.raises(TooFew, match="1 questions wanted, and 2 are to be among them"):
        other_items(graded(30), "Seats", "1", 1, 2, graded(200)[500:502])


def test_each_form_has_as_many_of_a_format_where_one_has_few() -> None:
    """Three short questions for two forms leave one over, which is not dealt."""
    bank = [
        item
        for n, item in enumerate(graded(60))
        if item.format in ("choice", "true_false") or n < 15
    ]
    for seed in map(str, range(40)):
        forms = other_items(bank, "Seats", seed, 8, 2)
        assert formats(forms[0]) == formats(forms[1])


def test_who_has_seen_a_key_does_not_know_the_answers() -> None:
    bank = [item for item in graded(40) if item.format == "short"]
    seen = replace(bank[0], note=f"Not {bank[1].key.text} but another.")

    assert [item.id for item in untold(bank, [seen])] == [i.id for i in bank[2:]]
