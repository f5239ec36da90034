"""Whose word it is: a number beside what one source says alone, and a note below."""

from dataclasses import dataclass, field

from factfile.items import Citation, Reference, Source, cited
from factfile.overview import Basis


@dataclass(frozen=True, slots=True)
class Given:
    """What other sources give instead, and which: each with its name and the place."""

    value: str
    sources: tuple[tuple[Source, str], ...]


@dataclass(frozen=True, slots=True)
class Note:
    """In whose name something is told, and what others say."""

    mark: str
    speaker: Source
    others: tuple[Given, ...]


@dataclass(slots=True)
class Notes:
    """The notes of a page, numbered as they come up, the same one only once."""

    reference: Reference
    numbers: dict[Basis, int] = field(default_factory=dict)

    def mark(self, basis: Basis) -> str:
        """The number of the note to set beside it; empty where it is told as known."""
        if not basis.speaker:
            return ""
        return str(self.numbers.setdefault(_told(basis), len(self.numbers) + 1))

    def since(self, count: int) -> list[Note]:
        """The notes after the first ones."""
        return [self._note(basis) for basis in [*self.numbers][count:]]

    def _note(self, basis: Basis) -> Note:
        sources = self.reference.sources
        return Note(
            mark=str(self.numbers[basis]),
            speaker=sources[basis.speaker],
            others=tuple(
                Given(other.value, tuple(map(self._place, other.citations)))
                for other in basis.others
            ),
        )

    def _place(self, citation: Citation) -> tuple[Source, str]:
        source = self.reference.sources[citation.source]
        return source, cited(source.short, citation.locator)


def _told(basis: Basis) -> Basis:
    """All of it that a note tells."""
    return Basis((), basis.speaker, basis.others)
