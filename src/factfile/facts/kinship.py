"""Which values may be one and the same, and so are never held against each other."""

from collections.abc import Iterable, Iterator

from factfile.facts.collection import Facts
from factfile.facts.dates import Date
from factfile.facts.model import Text, Thing, Value
from factfile.facts.numbers import Number


def kin(facts: Facts, a: Value, b: Value) -> bool:
    """Whether two values may be one: one body, part and whole, dates that meet."""
    if isinstance(a, Thing) and isinstance(b, Thing):
        # Mostly they are strangers, and two parts of one whole are that too.
        return facts.families[a.id] == facts.families[b.id] and (
            _body(facts, b) in _wholes(facts, a) or _body(facts, a) in _wholes(facts, b)
        )
    if isinstance(a, Date) and isinstance(b, Date):
        return not a.differs(b)
    if isinstance(a, Number) and isinstance(b, Number):
        return not a.differs(b)
    if isinstance(a, Text) and isinstance(b, Text):
        return a.words.casefold() == b.words.casefold()
    return False


def goes_by(value: Value, words: Iterable[str]) -> bool:
    """Whether a value is called by any of these words."""
    match value:
        case Thing():
            names = value.all_names
        case Date():
            names = (value.edtf,)
        case _:
            names = (value.words,)
    return not {n.casefold() for n in names}.isdisjoint(w.casefold() for w in words)


def _body(facts: Facts, thing: Thing) -> str:
    """The id that stands for a thing and all its names."""
    return facts.one_body[thing.id]


def _wholes(facts: Facts, thing: Thing) -> Iterator[str]:
    """The thing itself and all that it is a part of."""
    seen: set[str] = set()
    while thing.id not in seen:
        seen.add(thing.id)
        yield _body(facts, thing)
        thing = facts.things.get(thing.part_of, thing)


def one_mention(facts: Facts, a: Value, b: Value) -> bool:
    """Whether two values may mean the same here; a name by time means that time."""
    if (
        isinstance(a, Thing)
        and isinstance(b, Thing)
        and {a.name, b.name} <= set(a.named)
    ):
        return a.name == b.name
    return kin(facts, a, b)
