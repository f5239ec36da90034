"""The wrong answers that a question had when it was asked before."""

from collections.abc import Iterable, Iterator

from factfile.facts.blanks import Blank, Wrong, disproof
from factfile.facts.collection import Facts
from factfile.facts.dates import Date
from factfile.facts.dates.edtf import NotADate, parse
from factfile.facts.model import Text, Thing, Value, value_id
from factfile.facts.numbers import Number
from factfile.facts.plausible.numbers import numbers


def kept(facts: Facts, blank: Blank) -> Iterator[Wrong]:
    """Those that are still proved wrong, by the ids that the facts have kept."""
    for value in _values(facts, blank):
        if proof := disproof(facts, blank, value):
            yield Wrong(value, proof)


def _values(facts: Facts, blank: Blank) -> Iterator[Value]:
    true = blank.true
    if isinstance(true, Thing):
        yield from (facts.things[id] for id in facts.kept if id in facts.things)
    elif isinstance(true, Date):
        yield from filter(None, map(_date, facts.kept))
    elif isinstance(true, Number):
        yield from _known(facts, numbers(blank, true))
    else:
        yield from _known(facts, _texts(facts, blank))


def _known(facts: Facts, values: Iterable[Value]) -> Iterator[Value]:
    known = {value_id(value): value for value in values}
    yield from (known[id] for id in facts.kept if id in known)


def _date(id: str) -> Date | None:
    try:
        return parse(id)
    except NotADate:
        return None


def _texts(facts: Facts, blank: Blank) -> Iterator[Value]:
    yield from blank.fact.contested(blank.role)
    for fact in facts.by_relation[blank.fact.relation.id]:
        yield from (v for v in fact.values.get(blank.role, ()) if isinstance(v, Text))
