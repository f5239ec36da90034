"""A whole fact file, and where in it to find what."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar

from factfile.facts.dates import Date
from factfile.facts.model import About, Fact, Kind, Relation, Source, Thing
from factfile.facts.uniting import united

Key = TypeVar("Key")
Found = TypeVar("Found")


@dataclass(frozen=True)
class Facts:
    """A whole fact file, everything in the order in which the file gives it.

    `words` are the vocabulary's months, prepositions and the like; `one_body` maps each
    thing to the id that stands for it and all that is the same thing.
    """

    path: Path
    about: About
    topics: Mapping[str, str]
    sources: Mapping[str, Source]
    kinds: Mapping[str, Kind]
    things: Mapping[str, Thing]
    relations: Mapping[str, Relation]
    facts: Mapping[str, Fact]
    words: Mapping[str, Any]
    one_body: Mapping[str, str]

    @cached_property
    def by_relation(self) -> Mapping[str, list[Fact]]:
        return _grouped((fact.relation.id, fact) for fact in self.facts.values())

    @cached_property
    def by_thing(self) -> Mapping[str, list[Fact]]:
        """The facts that name a thing, by its id."""
        return _grouped(
            (id, fact) for fact in self.facts.values() for id in _things(fact)
        )

    @cached_property
    def by_year(self) -> Mapping[int, list[Fact]]:
        """The facts with a date that is certainly in a year."""
        return _grouped(
            (year, fact) for fact in self.facts.values() for year in _years(fact)
        )

    @cached_property
    def by_kind(self) -> Mapping[str, list[Thing]]:
        """The things of exactly a kind."""
        return _grouped((thing.kind.id, thing) for thing in self.things.values())

    @cached_property
    def families(self) -> Mapping[str, str]:
        """For each thing the id that stands for it, its wholes, and its parts."""
        wholes = (
            (thing.id, thing.part_of)
            for thing in self.things.values()
            if thing.part_of in self.things
        )
        return united(self.things, chain(self.one_body.items(), wholes))

    @cached_property
    def by_place(self) -> Mapping[tuple[str, str, str], list[Fact]]:
        """The facts of a relation that give a role to a family, by their ids.

        Under "" stand those whose role does not tell: it is missing, or no thing.
        """
        return _grouped(
            ((fact.relation.id, role, family), fact)
            for fact in self.facts.values()
            for role in fact.relation.roles
            for family in self._given(fact, role)
        )

    def _given(self, fact: Fact, role: str) -> Iterable[str]:
        values = fact.given(role)
        things = [self.families[v.id] for v in values if isinstance(v, Thing)]
        return dict.fromkeys(things if things and len(things) == len(values) else [""])


def _grouped(pairs: Iterable[tuple[Key, Found]]) -> Mapping[Key, list[Found]]:
    groups: defaultdict[Key, list[Found]] = defaultdict(list)
    for key, found in pairs:
        groups[key].append(found)
    return groups


def _things(fact: Fact) -> Iterable[str]:
    values = (value for values in fact.values.values() for value in values)
    return dict.fromkeys(value.id for value in values if isinstance(value, Thing))


def _years(fact: Fact) -> Iterable[int]:
    values = (value for values in fact.values.values() for value in values)
    years = (value.year for value in values if isinstance(value, Date))
    return dict.fromkeys(year for year in years if year)
