"""Facts: one statement each, with its values, its sources and rivals."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from factfile.facts.dates import Date
from factfile.facts.model import Image, Relation, Source, Thing, Value, Where


@dataclass(frozen=True, slots=True)
class Claim:
    """That a source says so, and where in it."""

    source: Source
    locator: str = ""


@dataclass(frozen=True, slots=True)
class Other:
    """A value that some source gives for a role instead of the fact's own.

    `how` is "rivals" (somebody defends it), "errors" (a slip, nobody does) or "says"
    (the same, only more exact).
    """

    how: str
    role: str
    value: Value
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement with its values, its sources, and what speaks against it.

    A role holds one value, or several where the fact is a list. `complete` maps a
    listed role to "true", "named" or the id of the source that says the list is whole.
    `wrong` holds values that the curator vouches to be wrong, each with the reason;
    `accept` other words that count as right for a value; `waive` rules of the checks
    that it may break, each with the reason.
    """

    id: str
    where: Where
    topic: str
    relation: Relation
    values: Mapping[str, tuple[Value, ...]]
    claims: tuple[Claim, ...]
    others: tuple[Other, ...] = ()
    wrong: tuple[tuple[str, Value, str], ...] = ()
    accept: tuple[tuple[str, Value, tuple[str, ...]], ...] = ()
    complete: Mapping[str, str] = field(default_factory=dict)
    voice: Source | None = None
    note: str = ""
    level: str = "core"
    builds_on: tuple[str, ...] = ()
    denied: bool = False
    was: tuple[str, ...] = ()
    withdrawn: str = ""
    waive: Mapping[str, str] = field(default_factory=dict)
    image: Image | None = None

    def one(self, role: str) -> Value | None:
        """The value of a role that holds exactly one; None where it is missing or a
        list.
        """
        values = self.values.get(role, ())
        return values[0] if len(values) == 1 else None

    def given(self, role: str) -> tuple[Value, ...]:
        """All that anybody gives for a role, rivals and slips included."""
        others = (other.value for other in self.others if other.role == role)
        return (*self.values.get(role, ()), *others)

    @property
    def all_values(self) -> tuple[Value, ...]:
        return tuple(value for values in self.values.values() for value in values)

    @property
    def names(self) -> Iterable[str]:
        """The ids of the things that it names, each once."""
        return dict.fromkeys(v.id for v in self.all_values if isinstance(v, Thing))

    @property
    def dates(self) -> tuple[Date, ...]:
        return tuple(value for value in self.all_values if isinstance(value, Date))

    @property
    def years(self) -> Iterable[int]:
        """The years that its dates are certainly in, each once."""
        return dict.fromkeys(date.year for date in self.dates if date.year)

    @property
    def times(self) -> tuple[Date, ...]:
        """When it was: its own dates, or else the lives of those in it."""
        lives = (v.life for v in self.all_values if isinstance(v, Thing) and v.life)
        return self.dates or tuple(lives)

    def accepted(self, role: str, value: Value) -> Iterable[str]:
        """Other words that count as right for a value of a role."""
        for name, of, words in self.accept:
            if (name, of) == (role, value):
                yield from words

    def vouched(self, role: str) -> Iterable[Value]:
        """The values that the curator vouches to be wrong for a role."""
        return (value for name, value, _ in self.wrong if name == role)

    def contested(self, role: str) -> Iterable[Value]:
        """The values that it names beside its own: vouched to be wrong, then those that
        others give.
        """
        yield from self.vouched(role)
        yield from (other.value for other in self.others if other.role == role)

    @property
    def answers(self) -> Iterable["Answer"]:
        """The things that are asked for, each with its role."""
        if self.denied or self.withdrawn:
            return
        for role in self.relation.asks:
            for value in self.values.get(role, ()):
                if isinstance(value, Thing):
                    yield Answer(self, role, value)

    @property
    def lists(self) -> tuple[str, ...]:
        return tuple(role for role, values in self.values.items() if len(values) > 1)


@dataclass(frozen=True, slots=True)
class Answer:
    """A thing that a fact is asked for."""

    fact: Fact
    role: str
    thing: Thing

    @property
    def id(self) -> str:
        return f"{self.fact.id}/{self.role}/{self.thing.id}"
