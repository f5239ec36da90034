"""Sets that are drawn one after another, and what they ask again."""

from collections.abc import Sequence
from itertools import pairwise

from pool import pool

from factfile.forms import Cell, Uses, draw
from factfile.items import Item

BANK = pool("uses")


def sets(
    number: int, cells: Sequence[Cell] = (), *, fresh: bool = True
) -> list[list[Item]]:
    """So many of 20 items each, each drawn after those before it."""
    drawn: list[list[Item]] = []
    items: dict[str, int] = {}
    facts: dict[str, int] = {}
    for turn in range(1, number + 1):
        used = Uses(items, facts) if fresh else Uses()
        form = draw(BANK, "Made", str(turn), 20, cells=cells, used=used)
        drawn.append([question.item for question in form.questions])
        items = {**items, **{item.id: turn for item in drawn[-1]}}
        facts = {**facts, **{f: turn for item in drawn[-1] for f in item.facts}}
    return drawn


def shared(one: Sequence[Item], other: Sequence[Item]) -> float:
    """The share of facts that two sets of 20 have in common."""
    facts = [{fact for item in items for fact in item.facts} for items in (one, other)]
    return len(facts[0] & facts[1]) / 20


def test_ten_fresh_sets_of_twenty_repeat_nothing() -> None:
    drawn = sets(10)
    assert len({item.id for items in drawn for item in items}) == 200
    assert max(shared(a, b) for a, b in pairwise(drawn)) <= 0.2


def test_nor_do_they_where_a_blueprint_is_to_be_met() -> None:
    cells = [Cell(kind="choice", least=5), Cell(topic="film", least=2, most=6)]
    drawn = sets(10, cells)
    assert len({item.id for items in drawn for item in items}) == 200
    assert max(shared(a, b) for a, b in pairwise(drawn)) <= 0.2


def test_other_sets_do_repeat() -> None:
    """Else the tests above could not fail."""
    drawn = sets(10, fresh=False)
    assert len({item.id for items in drawn for item in items}) < 190


def test_when_all_was_asked_what_was_asked_longest_ago_comes_first() -> None:
    drawn = sets(30)
    turns: dict[str, list[int]] = {}
    for turn, items in enumerate(drawn):
        for item in items:
            turns.setdefault(item.id, []).append(turn)
    # 400 items last for about 20 sets; what comes again has rested long.
    rested = [b - a for asked in turns.values() for a, b in pairwise(asked)]
    assert rested
    assert sum(rest >= 10 for rest in rested) / len(rested) > 0.9
