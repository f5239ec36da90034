"""Blueprints: forms with so many questions of each sort, or a cell that is to blame."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, combinations

import pytest
from forms.test_draw import BANK, item, of_fact
from pool import KINDS, TOPICS, pool

from factfile.forms import Cell, Unfilled, draw, other_items
from factfile.forms._rules import count, most_of
from factfile.forms._secrets import Secrets
from factfile.items import TRUE, Form, Item, Option, Period
from factfile.order import shuffle_key

TABLE = (
    *(Cell(topic=topic, least=3, most=4) for topic in TOPICS),
    *(Cell(kind=kind, least=4, most=4) for kind in KINDS),
    Cell(level="core", least=12),
    Cell(difficulty="hard", most=9),
    Cell(topic="film", kind="choice", least=1),
    Cell(period=Period(1900, 1920, "1900/1919"), least=8, most=12),
)
SEEDS = "abcdef"


def items(form: Form) -> list[Item]:
    return [question.item for question in form.questions]


def counts(form: Form, cells: Sequence[Cell]) -> list[int]:
    return [sum(map(cell.fits, items(form))) for cell in cells]


def meets(form: Form, cells: Sequence[Cell]) -> bool:
    pairs = zip(cells, counts(form, cells), strict=True)
    return all(c.least <= n and (c.most is None or n <= c.most) for c, n in pairs)


@pytest.fixture(scope="module", params=SEEDS)
def four(request: pytest.FixtureRequest) -> list[Form]:
    seed: str = request.param
    return other_items(pool(seed), "Made", seed, 20, 4, cells=TABLE)


def test_every_form_meets_every_cell(four: list[Form]) -> None:
    assert [len(form.questions) for form in four] == [20] * 4
    assert all(meets(form, TABLE) for form in four)


def test_no_two_forms_share_a_fact_and_none_asks_one_twice(four: list[Form]) -> None:
    facts = [fact for form in four for one in items(form) for fact in one.facts]
    assert len(facts) == len(set(facts)) == 80


def test_nothing_in_a_form_gives_another_item_away(four: list[Form]) -> None:
    pairs = chain.from_iterable(combinations(items(form), 2) for form in four)
    enemies = Secrets(pool(four[0].seed)).enemies
    assert not [(a.id, b.id) for a, b in pairs if enemies(a, b)]


def test_the_pool_would_give_much_away() -> None:
    """Else the test above could not fail."""
    enemies = Secrets(pool("a")).enemies
    pairs = [(a, b) for a, b in combinations(pool("a"), 2) if enemies(a, b)]
    assert 1200 < len(pairs) < 1700


def test_forms_are_equally_hard(four: list[Form]) -> None:
    means = [sum(i.difficulty.value for i in items(f)) / 20 for f in four]
    assert max(means) - min(means) <= 0.01


def test_forms_have_as_many_of_each_cell_and_format_where_that_can_be_had() -> None:
    cells = TABLE[:13]
    four = other_items(pool("b"), "Made", "b", 20, 4, cells=cells)
    formats = [Counter(one.format for one in items(form)) for form in four]
    assert [counts(form, cells) for form in four] == [counts(four[0], cells)] * 4
    assert formats == [formats[0]] * 4


def test_no_wrong_answer_is_read_a_fourth_time_and_no_right_one_a_third(
    four: list[Form],
) -> None:
    for form in four:
        read = count(items(form))
        assert max(n for one, n in read.items() if one.startswith("wrong")) <= 3
        assert max(n for one, n in read.items() if one.startswith("right")) <= 2


def test_neither_verdict_has_more_than_its_share(four: list[Form]) -> None:
    for form in four:
        verdicts = [i.key.id for i in items(form) if i.format == "true_false"]
        true = verdicts.count(TRUE)
        assert max(true, len(verdicts) - true) <= most_of(len(verdicts))


def test_the_same_seed_gives_the_same_forms() -> None:
    bank = pool("a")
    one = other_items(bank, "Made", "x", 20, 2, cells=TABLE)
    assert one == other_items(bank[::-1], "Made", "x", 20, 2, cells=TABLE)
    assert one != other_items(bank, "Made", "y", 20, 2, cells=TABLE)


def test_what_is_given_counts_in_its_cells() -> None:
    bank = pool("b")
    given = next(one for one in bank if one.topic == "film" and one.kind == "year")
    cell = Cell(topic="film", kind="year", least=1, most=1)
    for form in other_items(bank, "Made", "x", 10, 3, [given], cells=[cell]):
        assert [one for one in items(form) if cell.fits(one)] == [given]


def planted(seed: str, size: int) -> tuple[list[Item], list[Cell]]:
    """A small bank, and a blueprint which just one form in many meets: it has been read
    off one.
    """
    bank = pool(seed, size * 5, size * 2)
    form: list[Item] = []
    stands = Secrets(bank).stands
    for one in sorted(bank, key=lambda i: shuffle_key(seed, i.id)):
        verdicts = [i.key.id for i in form if i.format == "true_false"]
        fair = verdicts.count(one.key.id) < 2 if one.format == "true_false" else True
        if fair and stands(one, form) and len(form) < size:
            form.append(one)
    found = [
        *(Cell(topic=t, kind=k) for t, k in {(i.topic, i.kind) for i in form}),
        *(Cell(level=level) for level in ("core", "extra")),
        *(Cell(difficulty=band) for band in ("easy", "medium", "hard")),
    ]
    counted = [(cell, sum(map(cell.fits, form))) for cell in sorted(found, key=str)]
    return bank, [replace(cell, least=n, most=n) for cell, n in counted]


@pytest.mark.parametrize("seed", [str(n) for n in range(12)])
def test_what_hardly_any_form_meets_is_found(seed: str) -> None:
    bank, cells = planted(seed, 12)
    size = sum(cell.least for cell in cells if cell.level)
    assert meets(draw(bank, "Made", seed, size, cells=cells), cells)


def test_rather_a_one_sided_form_than_none() -> None:
    """All statements of the bank are true."""
    true = [one for one in BANK if one.kind == "true_false" and one.key.id == TRUE]
    form = draw(true, "Made", "x", 6, cells=[Cell(kind="true_false", least=6)])
    assert len(form.questions) == 6


def test_formats_that_nothing_is_said_of_are_spread_evenly() -> None:
    form = draw(BANK, "Made", "x", 20, cells=[Cell(topic="seats", least=20)])
    formats = Counter(one.format for one in items(form))
    assert formats == {"choice": 5, "true_false": 5, "cloze": 5, "short": 5}


def few(kind: str, facts: int, topic: str = "film") -> list[Item]:
    made = (one for n in range(facts) for one in of_fact(f"{topic}{n}"))
    return [replace(one, topic=topic) for one in made if one.kind == kind]


SMALL = [
    *few("choice", 6),
    *few("short", 6, "press"),
    *few("cloze", 10, "press"),
    *few("true_false", 4, "relief"),
]

REFUSED: list[tuple[list[Cell], int, int, str]] = [
    # cells, questions, forms, and what is said
    ([Cell(topic="film", least=7)], 10, 1, "topic film: 7 wanted, and 6 to be had without asking a fact twice: ask for 6"),
    ([Cell(topic="film", least=4)], 4, 2, "topic film: 4 wanted in each of 2 forms, and 6 to be had without asking a fact twice: ask for 3"),
    ([Cell(topic="film", kind="short", least=1)], 4, 1, "topic film, kind short: 1 wanted, and 0 to be had without asking a fact twice: of any topic there would be 6"),
    ([Cell(topic="press", kind="short", least=8)], 10, 1, "topic press, kind short: 8 wanted, and 6 to be had without asking a fact twice: of any kind there would be 10"),
    ([Cell(topic="film", level="extra", least=2)], 4, 1, "topic film, level extra: 2 wanted, and 0 to be had without asking a fact twice: of any level there would be 6"),
    ([Cell(difficulty="hard", least=3)], 4, 1, "difficulty hard: 3 wanted, and 0 to be had without asking a fact twice: leave it out"),
    ([Cell(cognition="analyze", least=1)], 4, 1, "cognition analyze: 1 wanted, and 0 to be had without asking a fact twice: leave it out"),
    ([Cell(period=Period(1900, 1901, "1900"), least=1)], 4, 1, "period 1900: 1 wanted, and 0 to be had without asking a fact twice: leave it out"),
    ([Cell(topic="film", least=5)], 4, 1, "topic film: 5 wanted of 4 questions in all"),
    ([Cell(topic="film", least=3), Cell(topic="press", least=3)], 4, 1, "topic film: 3 wanted, and 1 can be had beside the rest of the blueprint: ask for 1"),
    ([Cell(topic="film", most=2), Cell(topic="press", most=2), Cell(topic="relief", most=2)], 8, 1, "topic film: 2 at most wanted, and the rest of the blueprint makes it 4: allow 4"),
    ([Cell(kind="choice", least=4), Cell(topic="film", most=2)], 6, 1, "kind choice: 4 wanted, and 2 can be had beside the rest of the blueprint: ask for 2"),
    ([Cell(kind="cloze", least=7), Cell(kind="short", least=4)], 11, 1, "kind cloze: 7 wanted, and 6 can be had beside the rest of the blueprint: ask for 6"),
    ([Cell(topic="film", least=3, most=3), Cell(kind="choice", least=0, most=0)], 6, 1, "topic film: 3 wanted, and 0 can be had beside the rest of the blueprint: leave it out"),
    ([Cell(topic="press", least=5), Cell(kind="short", most=0), Cell(kind="cloze", most=4)], 6, 1, "topic press: 5 wanted, and 4 can be had beside the rest of the blueprint: ask for 4"),
    ([Cell(topic="relief", least=2)], 6, 3, "topic relief: 2 wanted in each of 3 forms, and 4 to be had without asking a fact twice: ask for 1"),
    ([Cell(topic="sport", least=1)], 6, 1, "topic sport: 1 wanted, and 0 to be had without asking a fact twice: leave it out"),
    ([Cell(level="core", most=3)], 6, 1, "level core: 3 at most wanted, and the rest of the blueprint makes it 6: allow 6"),
    ([Cell(topic="film", kind="choice", level="core", difficulty="medium", least=9)], 9, 1, "topic film, kind choice, level core, difficulty medium: 9 wanted, and 6 to be had without asking a fact twice: ask for 6"),
    ([Cell(topic="film", least=2, most=2), Cell(topic="film", kind="choice", least=3)], 8, 1, "topic film: 2 at most wanted, and the rest of the blueprint makes it 3: allow 3"),
]  # fmt: skip


@pytest.mark.parametrize(("cells", "wanted", "forms", "says"), REFUSED)
def test_a_blueprint_that_cannot_be_met_names_the_cell_and_what_would_do(
    cells: list[Cell], wanted: int, forms: int, says: str
) -> None:
    with pytest.raises(Unfilled) as refusal:
        other_items(SMALL, "Made", "x", wanted, forms, cells=cells)
    assert str(refusal.value) == says


def test_no_more_than_wanted_may_be_given() -> None:
    given = item("choice", "own", Option("k", "Key", ""))
    cell = Cell(kind="choice", most=0)
    with pytest.raises(Unfilled, match="kind choice: 0 at most wanted, and 1 are to"):
        draw(SMALL, "Made", "x", 4, [given], cells=[cell])
