"""What a handout is made of: a timeline, successors, people, terms and sources.

Everything here is ready to print and knows nothing of how it was found out. Texts are
plain text with real punctuation; a writer escapes them for its own format.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from factfile.items import Citation, OtherValue


@dataclass(frozen=True, slots=True)
class Basis:
    """Who says so.

    `speaker` is the id of the source in whose name alone it can be said, empty where it
    is told as known; `others` is what other sources give instead.
    """

    citations: tuple[Citation, ...] = ()
    speaker: str = ""
    others: tuple[OtherValue, ...] = ()


KNOWN = Basis()


@dataclass(frozen=True, slots=True)
class Days:
    """When it was, by the days of `datetime.date.toordinal`.

    It may reach from `first` to `last`, None where an end is open. What certainly lies
    inside it reaches over `core`, None where no day does.
    """

    first: int | None
    last: int | None
    core: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """Something in a row of the timeline; `when` is its date in words.

    What lasted has a length, everything else happened at some point of its days.
    """

    label: str
    when: str
    days: Days
    lasted: bool
    basis: Basis = KNOWN


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the timeline."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """How one body came after another: "renamed", in 1928."""

    how: str
    when: str
    name: str
    basis: Basis = KNOWN


@dataclass(frozen=True, slots=True)
class Chain:
    """A body by its name, and what came of it in order of time.

    `known` are the names in it that stand in a chain before this one, too.
    """

    name: str
    steps: tuple[Step, ...]
    known: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, and one sentence of what they did here.

    `sort` is the word of the name by which one looks for it; `script` the name in
    another script, with the code of its language.
    """

    name: str
    sort: str
    gloss: str
    statement: str
    script: tuple[tuple[str, str], ...] = ()
    basis: Basis = KNOWN


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a language; `code` is that language's code where it is known."""

    language: str
    code: str
    text: str
    basis: Basis = KNOWN


@dataclass(frozen=True, slots=True)
class Term:
    """A thing or a word, what it is, and its names in other languages."""

    term: str
    gloss: str
    names: tuple[Name, ...] = ()
    basis: Basis = KNOWN


@dataclass(frozen=True, slots=True)
class Overview:
    """All that a handout prints, in its order."""

    title: str
    rows: tuple[Row, ...] = ()
    chains: tuple[Chain, ...] = ()
    people: tuple[Person, ...] = ()
    terms: tuple[Term, ...] = ()

    @property
    def bases(self) -> Iterator[Basis]:
        """Whatever anything in it rests on."""
        yield from (entry.basis for row in self.rows for entry in row.entries)
        yield from (step.basis for chain in self.chains for step in chain.steps)
        yield from (person.basis for person in self.people)
        for term in self.terms:
            yield term.basis
            yield from (name.basis for name in term.names)
