"""What outputs may say about the facts as a whole: sources, edition, licence."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Citation:
    """One source for a statement, and where in it: a paragraph, a page, a remark."""

    source: str
    locator: str = ""


def cited(short: str, locator: str) -> str:
    """A source's name with the place in it; two brackets in a row become one."""
    if locator.startswith("(") and short.endswith(")"):
        return f"{short[:-1]}; {locator[1:]}"
    if not locator or locator.startswith("("):
        return f"{short} {locator}".strip()
    return f"{short}, {locator}"


@dataclass(frozen=True, slots=True)
class Period:
    """From when to when, in years and their fractions, and how people write it."""

    begin: float
    end: float
    words: str


@dataclass(frozen=True, slots=True)
class Source:
    """A source as a bibliography prints it; `short` is how a sentence names it."""

    id: str
    short: str
    cite: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a fact: its bytes and their suffix (".png"), who made it, under what
    licence, and in words what is to be seen.
    """

    suffix: str
    data: bytes = field(repr=False)
    credit: str
    license: str
    alt: str


@dataclass(frozen=True, slots=True)
class Retired:
    """A fact that is asked no more, and why, for those who have learned it."""

    fact: str
    topic: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reference:
    """What outputs may say about the facts as a whole, beside the items.

    `edition` is the ISO date of the state of knowledge, `as_of` the same day in words.
    `life` is that of the organization. `pictures` are those of facts, by their ids.
    `former` has the oldest id of each fact that was renamed, by its id of today.
    """

    id: str
    title: str
    edition: str
    as_of: str
    language: str
    license: str
    topics: Mapping[str, str]
    sources: Mapping[str, Source]
    life: Period | None = None
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    former: Mapping[str, str] = field(default_factory=dict)
    retired: tuple[Retired, ...] = ()

    def lasting(self, id: str) -> str:
        """The id under which a fact, or an item of it, was first known."""
        return _renamed(id, self.former)

    def today(self, id: str) -> str:
        """The id that a fact, or an item of it, has by now; by the one it had first."""
        return _renamed(id, {first: now for now, first in self.former.items()})


def _renamed(id: str, names: Mapping[str, str]) -> str:
    kind, _, rest = id.partition("/")
    if not rest or kind == "own":
        return names.get(id, id)
    facts, _, place = rest.partition("/")
    renamed = "+".join(names.get(fact, fact) for fact in facts.split("+"))
    return f"{kind}/{renamed}/{place}"
