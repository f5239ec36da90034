"""Which name means which thing, and which things are one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from factfile.facts.model import Thing
from factfile.facts.uniting import united


class Names:
    """Finds things by their ids and by all their names."""

    def __init__(self, things: Mapping[str, Thing]) -> None:
        self.things = things
        self.by_name: defaultdict[str, dict[str, Thing]] = defaultdict(dict)
        for thing in things.values():
            for name in thing.all_names:
                known = self.by_name[name.casefold()]
                known.setdefault(thing.id, thing.called(name))

    def find(self, name: str, kind: str) -> list[Thing]:
        """The things of a kind ("thing" for any) with that id or, if there are none,
        name.

        A thing found by another of its names goes by that name in the sentence.
        """
        by_id = self.things.get(name)
        found = (
            [by_id] if by_id else list(self.by_name.get(name.casefold(), {}).values())
        )
        return [thing for thing in found if kind in ("thing", *thing.kind.line)]

    def of_kind(self, kind: str) -> set[str]:
        return {
            word
            for thing in self.things.values()
            if kind in ("thing", *thing.kind.line)
            for word in (thing.id, thing.name)
        }


def one_body(
    things: Mapping[str, Thing], same: Iterable[tuple[str, str]]
) -> dict[str, str]:
    """For each thing the id that stands for it and all that is the same thing.

    Things are one when a name of theirs is the same, or when one was renamed the other.
    """
    return united(things, chain(_namesakes(things), same))


def _namesakes(things: Mapping[str, Thing]) -> Iterator[tuple[str, str]]:
    first: dict[str, str] = {}
    for thing in things.values():
        for name in thing.all_names:
            yield thing.id, first.setdefault(name.casefold(), thing.id)
