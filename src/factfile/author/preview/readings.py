"""Who says what a fact says, and what others give in its places: its apparatus."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from factfile.facts import Fact, Facts
from factfile.facts.fact import Claim
from factfile.facts.wording.naming import name
from factfile.facts.wording.typography import typeset
from factfile.items import Reference, cited
from factfile.outputs.quiz.answers import Passage

HOW = {"rivals": "Rivals", "errors": "Errors", "says": "More exactly"}
"""How the page calls what others give, by how it differs."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What others give in a place, and before it what the fact itself gives there."""

    role: str
    own: str
    value: str
    passages: tuple[Passage, ...]


def readings(
    facts: Facts, reference: Reference, fact: Fact
) -> Iterator[tuple[str, tuple[Reading, ...]]]:
    """What others give, by how it differs."""
    for how, title in HOW.items():
        others = [other for other in fact.others if other.how == how]
        if others:
            yield (
                title,
                tuple(
                    Reading(
                        role=other.role.replace("_", " "),
                        own=_own(facts, fact, other.role),
                        value=name(facts, other.value),
                        passages=passages(reference, other.claims),
                    )
                    for other in others
                ),
            )


def _own(facts: Facts, fact: Fact, role: str) -> str:
    """The fact's own value; of a list nobody knows which one is meant."""
    value = fact.one(role)
    return name(facts, value) if value else ""


def passages(reference: Reference, claims: Iterable[Claim]) -> tuple[Passage, ...]:
    """Sources, each with its name and the place in it."""
    named = ((reference.sources[claim.source.id], claim.locator) for claim in claims)
    return tuple(Passage(one, cited(one.short, typeset(place))) for one, place in named)
