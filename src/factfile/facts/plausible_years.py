"""Wrong years that a learner could believe, on both sides of the true one."""

from collections.abc import Iterator
from functools import cache
from itertools import combinations, pairwise

from factfile.facts.blanks import Blank, Wrong, disproof
from factfile.facts.collection import Facts
from factfile.facts.dates import Date
from factfile.facts.edtf import parse
from factfile.facts.model import Thing
from factfile.order import pick, shuffle_key

NEAR = 9
"""Years around the true one in which a wrong year is believable."""


def wrong_years(facts: Facts, blank: Blank, true: Date, most: int) -> list[Wrong]:
    """Wrong years on both sides of the true one, so that its rank tells nothing.

    The rank of the true year is settled first, then the years are taken: those of other
    events before made-up ones (Rank-first keeps "take the middle one" from paying).
    """
    year = true.year
    if year is None:
        return []
    fair = list(_fair_years(facts, blank, year))
    earlier = [wrong for wrong in fair if _year(wrong) < year]
    later = [wrong for wrong in fair if _year(wrong) > year]
    most = min(most, len(fair))
    ranks = range(max(0, most - len(later)), min(most, len(earlier)) + 1)
    rank = ranks[pick(len(ranks), blank.fact.id, blank.role, true.edtf)]
    sets = (
        sorted((*before, *after), key=_year)
        for before in combinations(earlier, rank)
        for after in combinations(later, most - rank)
    )
    first = next(sets)
    return next((years for years in (first, *sets) if _uneven(years, year)), first)


def _uneven(wrongs: list[Wrong], year: int) -> bool:
    """Whether the years, the true one among them, are not all equally far apart."""
    years = sorted((*map(_year, wrongs), year))
    return len({b - a for a, b in pairwise(years)}) > 1


def _fair_years(facts: Facts, blank: Blank, year: int) -> Iterator[Wrong]:
    """Believable wrong years: first what rivals give, then years of other events."""
    rivals = {o.value.year for o in blank.fact.others if isinstance(o.value, Date)}

    def rank(other: int) -> tuple[bool, bool, int, str]:
        tie = shuffle_key(blank.fact.id, blank.role, str(other))
        return (
            other not in rivals,
            other not in facts.by_year,
            abs(other - year) // 4,
            tie,
        )

    near = [y for y in range(max(1, year - NEAR), year + NEAR + 1) if y != year]
    for other in sorted(near, key=rank):
        date = _whole(other)
        if _in_life(blank, date) and (proof := disproof(facts, blank, date)):
            yield Wrong(date, proof)


@cache
def _whole(year: int) -> Date:
    return parse(f"{year:04}")


def _in_life(blank: Blank, year: Date) -> bool:
    """Within all lives in the sentence but one that the true date begins or ends."""
    things = (v for values in blank.fact.values.values() for v in values)
    lives = (v.life for v in things if isinstance(v, Thing) and v.life)
    return all(_at_an_edge(blank, life) or not life.differs(year) for life in lives)


def _at_an_edge(blank: Blank, life: Date) -> bool:
    """Whether the true date may begin or end the life; a list of dates does neither."""
    if not isinstance(blank.true, Date) or blank.role in blank.fact.lists:
        return False
    return any(blank.true.hull.meets(edge) for edge in (life.start, life.end))


def _year(wrong: Wrong) -> int:
    return (isinstance(wrong.value, Date) and wrong.value.year) or 0
