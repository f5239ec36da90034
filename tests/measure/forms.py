"""Forms against a solver: .venv/bin/python tests/measure/forms.py [BLUEPRINTS]

Draws four forms of 20 from 400 made items with about 1,400 pairs of enemies by an exact
blueprint, and lets HiGHS look for forms that differ as little, for a minute at most.
Then draws one form for each of so many hard blueprints (100), of which HiGHS says
whether there is one. Then ten fresh sets of 20, one after another.
"""

import sys
import time
from collections.abc import Sequence
from itertools import combinations, pairwise
from pathlib import Path

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import lil_array

sys.path.insert(0, str(Path(__file__).parents[1]))

from pool import KINDS, TOPICS, pool

from factfile.forms import Cell, Unfilled, Uses, draw, other_items
from factfile.forms._secrets import Secrets
from factfile.items import Form, Item
from factfile.order import pick

FORMS, SIZE = 4, 20
LIMIT = 60
"""Seconds for the solver."""


def main() -> None:
    number = int(sys.argv[1]) if sys.argv[1:] else 100
    print("four forms of 20 from 400        ours    HiGHS   means differ by")
    for seed in "abcde":
        _parallel(seed)
    _hard(number)
    _fresh()


def _table(bank: Sequence[Item]) -> list[Cell]:
    """All 20 by topic, all 20 by kind."""
    shares = zip(TOPICS, (4, 4, 3, 3, 3, 3), strict=True)
    topics = [Cell(topic=topic, least=n, most=n) for topic, n in shares]
    kinds = [Cell(kind=kind, least=4, most=4) for kind in KINDS]
    return [*topics, *kinds, Cell(level="core", least=12)]


def _parallel(seed: str) -> None:
    bank = pool(seed)
    cells, pairs = _table(bank), _enemies(bank)
    start = time.perf_counter()
    forms = other_items(bank, "Made", seed, SIZE, FORMS, cells=cells)
    ours = time.perf_counter() - start
    drawn = [[question.item for question in form.questions] for form in forms]
    facts = [fact for items in drawn for item in items for fact in item.facts]
    assert len(facts) == len(set(facts))
    told = Secrets(bank).enemies
    assert not any(told(a, b) for items in drawn for a, b in combinations(items, 2))
    assert all(_meets(items, cells) for items in drawn)
    spread = _spread(forms)
    start = time.perf_counter()
    found = _solve(bank, cells, pairs, FORMS, SIZE, spread)
    theirs = time.perf_counter() - start
    said = f"{theirs:6.1f} s" if found else f"> {LIMIT} s"
    print(
        f"  pool {seed}, {len(pairs)} enemies     {ours:6.3f} s {said}   {spread:.4f}"
    )


def _hard(number: int) -> None:
    """Random blueprints so narrow that about half cannot be met."""
    both = ours_only = theirs_only = neither = 0
    slowest = 0.0
    for n in range(number):
        seed = f"hard {n}"
        bank, cells = pool(seed, 60, 24), _random(seed)
        start = time.perf_counter()
        try:
            found = _meets(
                [q.item for q in draw(bank, "M", seed, 12, cells=cells).questions],
                cells,
            )
        except Unfilled:
            found = False
        slowest = max(slowest, time.perf_counter() - start)
        there = _solve(bank, cells, _enemies(bank), 1, 12, None)
        both += found and there
        ours_only += found and not there
        theirs_only += there and not found
        neither += not (found or there)
    print(
        f"{number} narrow blueprints: {both} met, {neither} refused and HiGHS finds none"
    )
    print(f"  refused though there is a form: {theirs_only}; met though HiGHS says")
    print(f"  there is none: {ours_only}; the slowest answer took {slowest:.2f} s")


def _random(seed: str) -> list[Cell]:
    def lot(count: int, *what: str) -> int:
        return pick(count, seed, *what)

    topics = [Cell(topic=t, least=1 + lot(2, t), most=3) for t in TOPICS]
    kinds = [Cell(kind=k, least=1 + lot(3, k), most=4) for k in KINDS]
    bands = [Cell(difficulty=b, least=2 + lot(3, b), most=6) for b in ("easy", "hard")]
    crossed = Cell(topic=TOPICS[lot(6, "x")], kind=[*KINDS][lot(5, "y")], least=1)
    return [*topics, *kinds, *bands, Cell(level="core", least=6 + lot(4, "l")), crossed]


def _fresh() -> None:
    bank, used = pool("fresh"), Uses()
    asked: list[list[Item]] = []
    for turn in range(1, 11):
        form = draw(bank, "Made", str(turn), 20, used=used)
        asked.append([question.item for question in form.questions])
        items = {**used.items, **{item.id: turn for item in asked[-1]}}
        facts = {**used.facts, **{f: turn for item in asked[-1] for f in item.facts}}
        used = Uses(items, facts)
    repeated = 200 - len({item.id for items in asked for item in items})
    shared = max(len(_facts(a) & _facts(b)) for a, b in pairwise(asked)) / 20
    print(f"ten fresh sets of 20 from 400: {repeated} items asked twice, neighbours")
    print(f"  share {shared:.0%} of their facts at most")


def _facts(items: Sequence[Item]) -> set[str]:
    return {fact for item in items for fact in item.facts}


def _enemies(bank: Sequence[Item]) -> list[tuple[int, int]]:
    pairs = combinations(range(len(bank)), 2)
    enemies = Secrets(bank).enemies
    return [(a, b) for a, b in pairs if enemies(bank[a], bank[b])]


def _meets(items: Sequence[Item], cells: Sequence[Cell]) -> bool:
    counts = [sum(map(cell.fits, items)) for cell in cells]
    return all(
        c.least <= n <= (c.most or 99) for c, n in zip(cells, counts, strict=True)
    )


def _spread(forms: Sequence[Form]) -> float:
    means = [sum(q.item.difficulty.value for q in f.questions) / SIZE for f in forms]
    return max(means) - min(means)


def _solve(
    bank: Sequence[Item],
    cells: Sequence[Cell],
    pairs: Sequence[tuple[int, int]],
    forms: int,
    size: int,
    spread: float | None,
) -> bool:
    """Whether HiGHS finds such forms, of means that differ by no more."""
    count = len(bank)
    groups: dict[str, list[int]] = {}
    for number, item in enumerate(bank):
        for fact in item.facts:
            groups.setdefault(fact, []).append(number)
    rows: list[tuple[dict[int, float], float, float]] = []
    for numbers in groups.values():
        rows.append(({f * count + n: 1 for f in range(forms) for n in numbers}, 0, 1))
    for f in range(forms):
        rows.append(({f * count + n: 1 for n in range(count)}, size, size))
        for cell in cells:
            inside = {f * count + n: 1.0 for n, i in enumerate(bank) if cell.fits(i)}
            rows.append((inside, cell.least, size if cell.most is None else cell.most))
        for a, b in pairs:
            rows.append(({f * count + a: 1, f * count + b: 1}, 0, 1))
    if spread is not None:
        for a, b in combinations(range(forms), 2):
            gap = {a * count + n: i.difficulty.value for n, i in enumerate(bank)}
            gap |= {b * count + n: -i.difficulty.value for n, i in enumerate(bank)}
            most = spread * size + 1e-9
            rows.append((gap, -most, most))
    matrix = lil_array((len(rows), forms * count))
    for number, (row, _, _) in enumerate(rows):
        for column, value in row.items():
            matrix[number, column] = value
    low, high = ([row[which] for row in rows] for which in (1, 2))
    found = milp(
        np.zeros(forms * count),
        constraints=LinearConstraint(matrix.tocsr(), low, high),
        integrality=np.ones(forms * count),
        bounds=Bounds(0, 1),
        options={"time_limit": LIMIT},
    )
    return found.x is not None


if __name__ == "__main__":
    main()
