"""Dates as a drawing needs them: on a line of years."""

from datetime import date

from factfile.facts import Facts
from factfile.facts.dates import BEGIN, FOREVER, Date
from factfile.facts.dates.words import bare
from factfile.items import Period


def period(facts: Facts, when: Date) -> Period | None:
    """All that a date may cover; None where an end of it is open."""
    span = years(when)
    return span and Period(*span, bare(when, facts.words))


def years(when: Date) -> tuple[float, float] | None:
    """From when to when, in years and their fractions; None where an end is open."""
    days = when.hull
    if days.lo <= BEGIN or days.hi >= FOREVER:
        return None
    # The last day belongs to it.
    return _year(days.lo), _year(days.hi + 1)


def _year(day: int) -> float:
    start = date.fromordinal(day)
    length = date(start.year + 1, 1, 1).toordinal() - date(start.year, 1, 1).toordinal()
    return start.year + (start.timetuple().tm_yday - 1) / length
