"""A whole fact file, and where in it to find what."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar

from factfile.facts.fact import Answer, Fact
from factfile.facts.model import About, Kind, Relation, Source, Thing, Value
from factfile.facts.neighbours import Neighbours
from factfile.facts.uniting import united
from factfile.order import shuffle_key

Key = TypeVar("Key")
Found = TypeVar("Found")


# Compared and hashed as the one that it is: what is worked out from it is kept by it.
@dataclass(frozen=True, eq=False)
class Facts:
    """A whole fact file, everything in the order in which the file gives it.

    `words` are the vocabulary's months, prepositions and the like; `one_body` maps each
    thing to the id that stands for it and all that is the same thing.

    Where a question is asked again as it was, `among` has the facts that stood in it,
    and `kept` the ids of its options; both are empty for new questions.
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
    among: frozenset[str] = frozenset()
    kept: tuple[str, ...] = ()

    @cached_property
    def by_relation(self) -> Mapping[str, list[Fact]]:
        return _grouped((fact.relation.id, fact) for fact in self.facts.values())

    @cached_property
    def by_thing(self) -> Mapping[str, list[Fact]]:
        """The facts that name a thing, by its id."""
        return _grouped((id, fact) for fact in self.facts.values() for id in fact.names)

    @cached_property
    def by_year(self) -> Mapping[tuple[str, int], list[Fact]]:
        """The facts of a topic with a date that is certainly in a year."""
        return _grouped(
            ((fact.topic, year), fact)
            for fact in self.facts.values()
            for year in fact.years
        )

    @cached_property
    def years(self) -> frozenset[int]:
        """The years in which something is known to have happened."""
        return frozenset(year for _, year in self.by_year)

    @cached_property
    def places(self) -> Mapping[str, frozenset[tuple[str, str]]]:
        """For each thing the relations that name it, each with the role, and the topics
        of these facts, each without.
        """
        pairs = (
            (value.id, place)
            for fact in self.facts.values()
            if not (fact.denied or fact.withdrawn)
            for role, values in fact.values.items()
            for value in values
            if isinstance(value, Thing)
            for place in ((fact.relation.id, role), (fact.topic, ""))
        )
        found = _grouped(pairs)
        return {id: frozenset(found.get(id, ())) for id in self.things}

    @cached_property
    def contemporaries(self) -> Neighbours[Thing]:
        """The things of each kind in the order of their time."""

        def birth(thing: Thing) -> tuple[int, str]:
            return thing.life.start.hi if thing.life else 0, shuffle_key(thing.id)

        return Neighbours(self.things.values(), lambda t: t.kind.id, birth)

    @cached_property
    def answers(self) -> Neighbours[Answer]:
        """The answers of each kind that are asked for, in an order without meaning."""
        return Neighbours(
            (answer for fact in self.facts.values() for answer in fact.answers),
            lambda answer: answer.thing.kind.id,
            lambda answer: (0, shuffle_key(answer.id)),
        )

    @property
    def fellows(self) -> Iterable[Fact]:
        """The facts that may stand together in a question."""
        all = self.facts.values()
        return [fact for fact in all if fact.id in self.among] if self.among else all

    @cached_property
    def siblings(self) -> Neighbours[Fact]:
        """The facts of each relation in an order that tells nothing."""
        return Neighbours(
            self.fellows,
            lambda fact: fact.relation.id,
            lambda fact: (0, shuffle_key(fact.id)),
        )

    @cached_property
    def bodies(self) -> Mapping[str, list[Thing]]:
        """All things that are one, by the id that stands for them."""
        return _grouped((self.one_body[id], thing) for id, thing in self.things.items())

    @cached_property
    def families(self) -> Mapping[str, str]:
        """For each thing the id that stands for it, its wholes, and its parts."""
        wholes = (
            (thing.id, thing.part_of)
            for thing in self.things.values()
            if thing.part_of in self.things
        )
        return united(self.things, chain(self.one_body.items(), wholes))

    def alike(self, fact: Fact) -> list[Fact]:
        """Other facts that say just the same of the same things."""
        return [one for one in self._by_content[_content(fact)] if one is not fact]

    @cached_property
    def _by_content(self) -> Mapping[str, list[Fact]]:
        return _grouped((_content(fact), fact) for fact in self.facts.values())

    def giving(self, fact: Fact, role: str, values: Iterable[Value]) -> list[Fact]:
        """The facts of its relation in which anybody may give one of these things.

        Those are among them that do not tell: the role is missing there, or no thing.
        """
        ids = [value.id for value in values if isinstance(value, Thing)]
        families = dict.fromkeys(self.families[id] for id in ids)
        keys = ((fact.relation.id, role, family) for family in ("", *families))
        return [fact for key in keys for fact in self._by_place.get(key, ())]

    @cached_property
    def _by_place(self) -> Mapping[tuple[str, str, str], list[Fact]]:
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


def _content(fact: Fact) -> str:
    """What a fact says, as a text: its sentence, and what is in each place of it."""
    said = sorted((role, repr(values)) for role, values in fact.values.items())
    return f"{fact.relation.states.text} {fact.denied} {said}"


def _grouped(pairs: Iterable[tuple[Key, Found]]) -> Mapping[Key, list[Found]]:
    groups: defaultdict[Key, list[Found]] = defaultdict(list)
    for key, found in pairs:
        groups[key].append(found)
    return groups
