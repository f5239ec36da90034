"""The facts, frozen: what a fact file says once it has been read and every name
resolved.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from factfile.facts.dates import Date
from factfile.facts.numbers import Number
from factfile.facts.wording.templates import Template


@dataclass(frozen=True, slots=True, order=True)
class Where:
    """A line of a file, as every complaint names it."""

    path: str
    line: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


@dataclass(frozen=True, slots=True)
class About:
    """What the fact file says of itself. `edition` is the only clock in the house."""

    id: str
    title: str
    edition: date
    language: str
    license: str
    where: Where


@dataclass(frozen=True, slots=True)
class Source:
    """A book, a page, a document. Sources of one lineage are one witness."""

    id: str
    short: str
    cite: str
    year: int | None
    kind: str
    stance: str
    lineage: str
    grade: str
    where: Where


@dataclass(frozen=True, slots=True)
class Image:
    """A picture: its bytes, who made it, under what licence, and what is to be seen.

    `suffix` is that of its file, ".png".
    """

    suffix: str
    data: bytes = field(repr=False)
    credit: str
    license: str
    alt: str


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of thing: a city is a place. `line` is the kind and all above it, nearest
    first.
    """

    id: str
    line: tuple[str, ...]
    plural: str
    lead: str = ""
    quoted: bool = False

    @property
    def noun(self) -> str:
        return self.id.replace("_", " ").replace("-", " ")


@dataclass(frozen=True, slots=True)
class Thing:
    """A person, a body, a work, a place. `name` may be one of its names by time."""

    id: str
    kind: Kind
    name: str
    where: Where
    article: str = ""
    lead: str = ""
    quoted: bool = False
    plural: bool = False
    sort: str = ""
    gloss: str = ""
    tell: str = ""
    aliases: tuple[str, ...] = ()
    professions: frozenset[str] = frozenset()
    life: Date | None = None
    part_of: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    named: Mapping[str, Date] = field(default_factory=dict)

    def called(self, name: str) -> "Thing":
        """The same thing under another of its names; a lead or article stays."""
        return replace(self, name=name)

    @property
    def all_names(self) -> tuple[str, ...]:
        return tuple(
            dict.fromkeys((self.name, *self.aliases, *self.names.values(), *self.named))
        )


@dataclass(frozen=True, slots=True)
class Text:
    """Words where no thing, no date and no number is meant."""

    words: str


Value = Thing | Date | Number | Text


def value_id(value: Value) -> str:
    """The id of an option: the thing's, the date, or the words made an id."""
    if isinstance(value, Thing):
        return value.id
    if isinstance(value, Date):
        return value.edtf
    letters = "".join(c if c.isalnum() else " " for c in value.words.casefold())
    return "-".join(letters.split())


@dataclass(frozen=True, slots=True)
class Role:
    """A place in a relation. `kind` is a kind of thing, or date, interval, text,
    number.
    """

    name: str
    kind: str
    optional: bool = False


@dataclass(frozen=True, slots=True)
class One:
    """Where all of `given` are fixed, `role` has one value, in the whole world."""

    given: tuple[str, ...]
    role: str
    why: str


@dataclass(frozen=True, slots=True)
class Relation:
    """A statement that many facts share, with typed places for what varies.

    A statement like no other is a relation of its own, with the id of its fact.
    `bounds` are the roles whose existence the event begins or ends; `match` has the
    directions for matching, by the role of the responses.
    """

    id: str
    roles: Mapping[str, Role]
    states: Template
    asks: Mapping[str, Template]
    one: tuple[One, ...]
    chain: tuple[str, ...]
    same: bool
    where: Where
    own: bool = False
    bounds: tuple[str, ...] = ()
    match: Mapping[str, str] = field(default_factory=dict)
