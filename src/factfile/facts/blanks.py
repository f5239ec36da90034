"""A place in a sentence to be answered, and what is proved wrong there."""

from dataclasses import dataclass

from factfile.facts.collection import Facts
from factfile.facts.fact import Fact
from factfile.facts.model import Source, Value
from factfile.facts.truth import Proof, disprove


@dataclass(frozen=True, slots=True)
class Wrong:
    """A value and the proof that it is wrong."""

    value: Value
    proof: Proof


@dataclass(frozen=True, slots=True)
class Blank:
    """A place in a sentence to be answered: what is true there, and what is said beside
    it.
    """

    fact: Fact
    role: str
    true: Value
    said: frozenset[str]
    voice: Source | None
    stem: str

    @property
    def whole(self) -> bool:
        """Whether it is a list that is whole, in the world or for whoever speaks."""
        whole = self.fact.complete.get(self.role, "named")
        speaker = self.voice.id if self.voice else "true"
        # The list of one year is not the list of all: what limits it must be said.
        limited = self.fact.values.keys() - {self.role} <= self.said
        listed = self.role in self.fact.lists
        return listed and limited and whole in ("true", speaker)


def disproof(facts: Facts, blank: Blank, value: Value) -> Proof | None:
    """A proof that the value is wrong in the blank, or None."""
    return disprove(facts, blank.fact, blank.role, value, blank.said, blank.voice)
