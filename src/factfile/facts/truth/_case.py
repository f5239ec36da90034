"""A value in a place of a fact's sentence, to be judged."""

from dataclasses import dataclass

from factfile.facts.collection import Facts
from factfile.facts.fact import Fact
from factfile.facts.model import Source, Thing, Value


@dataclass(frozen=True, slots=True)
class Case:
    """The value in the role, `said` the roles that the sentence says beside it.

    Each of these stands there with its true value. `source` is the one to which the
    sentence is attributed, if to any.
    """

    facts: Facts
    fact: Fact
    role: str
    value: Value
    said: frozenset[str]
    source: Source | None


def one_thing(facts: Facts, a: Value | None, b: Value | None) -> bool:
    """Whether two things are certainly one body, by whatever name."""
    if isinstance(a, Thing) and isinstance(b, Thing):
        return facts.one_body[a.id] == facts.one_body[b.id]
    return False
