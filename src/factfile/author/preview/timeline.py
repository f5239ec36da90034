"""When everything was: drawn as a skyline of dates, and told year by year."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, groupby

from factfile.facts import Facts
from factfile.facts.dates import Date
from factfile.facts.dates import words as date_words
from factfile.facts.wording.typography import typeset
from factfile.outputs.handout.scale import Scale, years
from factfile.outputs.handout.shapes import WIDTH
from factfile.overview import Days
from factfile.survey.telling import days, holds

LANE, RADIUS, GAP = 5.6, 1.9, 1.2
"""From one stroke to the one above it, half the height of one, and between two."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A date of a fact: when it was, in words, and what was."""

    fact: str
    when: str
    what: str
    days: Days
    lasted: bool


@dataclass(frozen=True, slots=True)
class Stroke:
    """A moment as it is drawn: as long as it may have been, a dot where it happened."""

    moment: Moment
    x: float
    width: float
    lane: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """All moments by year, and those that the picture has room for."""

    strokes: tuple[Stroke, ...]
    lanes: int
    axis: tuple[tuple[float, str], ...]
    years: tuple[tuple[str, tuple[Moment, ...]], ...]


def timeline(facts: Facts, told: Mapping[str, str]) -> Timeline | None:
    """Of all facts that say what was, by what is told of each; None without a date."""
    moments = sorted(
        _moments(facts, told),
        key=lambda m: (m.days.first or 0, m.days.last or 0, m.fact),
    )
    if not moments:
        return None
    scale = _scale(moments)
    strokes = tuple(_strokes(moments, scale))
    return Timeline(
        strokes=strokes,
        lanes=1 + max(stroke.lane for stroke in strokes),
        axis=tuple(years(scale)),
        years=tuple(
            (year, tuple(of))
            for year, of in groupby(moments, lambda m: str(_years(m)[0]))
        ),
    )


def _moments(facts: Facts, told: Mapping[str, str]) -> Iterator[Moment]:
    for fact in filter(holds, facts.facts.values()):
        for role, values in fact.values.items():
            kind = fact.relation.roles[role].kind
            for when in values:
                if isinstance(when, Date):
                    yield Moment(
                        fact=fact.id,
                        when=typeset(date_words.bare(when, facts.words)),
                        what=told[fact.id],
                        days=days(when),
                        lasted="interval" in (kind, when.grain),
                    )


def _years(moment: Moment) -> tuple[int, int]:
    """The years in which it began and was over; where nobody knows one, the other."""
    first, last = moment.days.first, moment.days.last
    known = [date.fromordinal(day).year for day in (first, last) if day]
    return known[0], known[-1]


def _scale(moments: Sequence[Moment]) -> Scale:
    """The shortest time that has three in four, and a quarter of it on either side: a
    birth long before would leave little room for the rest.
    """
    known = sorted(chain.from_iterable(map(_years, moments)))
    most = 2 * (len(moments) - len(moments) // 4)
    spans = zip(known, known[most - 1 :], strict=False)
    first, last = min(spans, key=lambda span: span[1] - span[0])
    more = (last - first) // 4
    first, last = max(first - more, known[0]), min(last + more, known[-1])
    return Scale(date(first, 1, 1).toordinal(), date(last, 12, 31).toordinal())


def _strokes(moments: Sequence[Moment], scale: Scale) -> Iterator[Stroke]:
    """Each in the lowest lane in which it meets no other; what lasted, below."""
    free: list[float] = []
    for moment in sorted(moments, key=lambda moment: not moment.lasted):
        left = scale.x(moment.days.first) if moment.days.first else 0
        right = scale.x(moment.days.last + 1) if moment.days.last else WIDTH
        if left >= WIDTH or right <= 0:
            continue
        left = max(0, min(left, (left + right) / 2 - RADIUS, WIDTH - 2 * RADIUS))
        right = min(WIDTH, max(right, left + 2 * RADIUS))
        lane = next((n for n, end in enumerate(free) if end <= left), len(free))
        free[lane : lane + 1] = [right + GAP]
        yield Stroke(moment, left, right - left, lane)
