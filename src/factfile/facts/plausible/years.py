"""Wrong years that a learner could believe, on both sides of the true one."""

from collections.abc import Iterator
from functools import cache
from itertools import combinations, pairwise

from factfile.facts.blanks import Blank, Wrong, disproof
from factfile.facts.collection import Facts
from factfile.facts.dates import BEGIN, FOREVER, Date
from factfile.facts.dates.edtf import parse
from factfile.facts.model import Thing
from factfile.order import pick, shuffle_key

NEAR = 9
"""Years around the true one in which a wrong year is believable."""
BEYOND = 4
"""Years that it may lie before the first or after the last of which the file tells."""


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
    ranks = _ranks(blank, year, most, len(earlier), len(later))
    drawn = pick(len(ranks), blank.fact.id, blank.role, true.edtf)
    given = set(_given_years(blank))
    named = [wrong for wrong in fair if _year(wrong) in given]
    # Who names years enough knows which are fair.
    sets = [sorted(some, key=_year) for some in combinations(named, most)]
    sets += [
        sorted((*before, *after), key=_year)
        # Another rank only where the years of the drawn one would tell.
        for rank in (*ranks[drawn:], *ranks[:drawn])
        for before in combinations(earlier, rank)
        for after in combinations(later, most - rank)
    ]
    return next((years for years in sets if _tell_nothing(years, year)), sets[0])


def _ranks(blank: Blank, year: int, most: int, earlier: int, later: int) -> range:
    """How many of the wrong years may be earlier than the true one."""
    ranks = range(max(0, most - later), min(most, earlier) + 1)
    # Where the fact names wrong years on one side only, that side gets one.
    sides = {given < year for given in _given_years(blank) if given != year}
    if len(ranks) > 1 and len(sides) == 1:
        ranks = ranks[1:] if True in sides else ranks[:-1]
    return ranks


def _tell_nothing(wrongs: list[Wrong], year: int) -> bool:
    """Whether the years are not all equally far apart, nor the true one alone odd, nor
    far from a cluster of the others.
    """
    wrong = [_year(one) for one in wrongs]
    years = sorted((*wrong, year))
    uneven = len({b - a for a, b in pairwise(years)}) > 1
    round_alone = year % 5 and not any(other % 5 for other in wrong)
    gap = min((abs(year - other) for other in wrong), default=0)
    far = len(wrong) > 1 and gap > max(wrong) - min(wrong)
    return uneven and not round_alone and not far


def _fair_years(facts: Facts, blank: Blank, year: int) -> Iterator[Wrong]:
    """Believable wrong years: what is vouched for or given, then those of events."""
    rivals = set(_given_years(blank))

    def rank(other: int) -> tuple[bool, bool, str]:
        tie = shuffle_key(blank.fact.id, blank.role, str(other))
        return other not in rivals, other not in facts.years, tie

    # Nothing is told of other times, so they would be a poor guess.
    first = min(min(facts.years, default=year), year - BEYOND)
    last = max(max(facts.years, default=year), year + BEYOND)
    span = range(max(1, first, year - NEAR), min(last, year + NEAR) + 1)
    near = [other for other in span if other != year]
    for other in sorted(near, key=rank):
        date = _whole(other)
        if _in_life(blank, date) and (proof := disproof(facts, blank, date)):
            yield Wrong(date, proof)


def _given_years(blank: Blank) -> Iterator[int]:
    """The other years that the fact itself names."""
    given = blank.fact.contested(blank.role)
    yield from (v.year for v in given if isinstance(v, Date) and v.year)


@cache
def _whole(year: int) -> Date:
    return parse(f"{year:04}")


def _in_life(blank: Blank, year: Date) -> bool:
    """Within all lives in the sentence but one that the true date begins or ends."""
    lives = (v.life for v in blank.fact.all_values if isinstance(v, Thing) and v.life)
    return all(_at_an_edge(blank, life) or not life.differs(year) for life in lives)


def _at_an_edge(blank: Blank, life: Date) -> bool:
    """Whether the true date may begin or end the life; a list of dates does neither."""
    if not isinstance(blank.true, Date) or blank.role in blank.fact.lists:
        return False
    # An end that nobody knows is no edge.
    edges = (e for e in (life.start, life.end) if e.lo > BEGIN and e.hi < FOREVER)
    return any(blank.true.hull.meets(edge) for edge in edges)


def _year(wrong: Wrong) -> int:
    return (isinstance(wrong.value, Date) and wrong.value.year) or 0
