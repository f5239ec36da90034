"""Tells what a fact says, and whose word it is."""

import unicodedata
from collections.abc import Iterable, Iterator

from factfile.facts import Fact, Facts
from factfile.facts.dates import BEGIN, FOREVER, Date
from factfile.facts.fact import Claim
from factfile.facts.model import Source
from factfile.facts.voice import voice
from factfile.facts.wording.naming import Shown, name
from factfile.facts.wording.sentences import sentence
from factfile.facts.wording.typography import typeset
from factfile.items import Citation, OtherValue
from factfile.overview import Basis, Days

Values = dict[str, tuple[Shown, ...]]


def holds(fact: Fact) -> bool:
    """Whether the fact says what was, and still stands."""
    return not (fact.denied or fact.withdrawn)


def basis(facts: Facts, fact: Fact, roles: Iterable[str]) -> Basis | None:
    """Who says this much of a fact; None when nobody can say it all."""
    said = frozenset(roles)
    speaker = voice(fact, said)
    if speaker is None:
        return None
    return Basis(
        citations=citations(fact.claims),
        speaker=speaker.source.id if speaker.source else "",
        others=tuple(_others(facts, fact, said)) if speaker.source else (),
    )


def citations(claims: Iterable[Claim]) -> tuple[Citation, ...]:
    return tuple(Citation(c.source.id, typeset(c.locator)) for c in claims)


def _others(facts: Facts, fact: Fact, said: frozenset[str]) -> Iterator[OtherValue]:
    for other in fact.others:
        if other.how == "rivals" and other.role in said:
            value = name(facts, other.value)
            yield OtherValue(value, citations(other.claims), disputed=True)


def told(facts: Facts, fact: Fact, values: Values) -> tuple[str, Basis] | None:
    """A sentence of a fact that somebody can say, with these values; None without.

    Where nobody can say it all, as much is said as must be.
    """
    required = fact.relation.states.required
    for roles in (frozenset(values), required):
        if found := basis(facts, fact, roles):
            shown = {role: values[role] for role in values if role in roles}
            return sentence(facts, fact.relation, shown, _source(facts, found)), found
    return None


def _source(facts: Facts, found: Basis) -> Source | None:
    return facts.sources[found.speaker] if found.speaker else None


def days(date: Date) -> Days:
    """A date as a timeline draws it."""
    core = date.core
    return Days(
        first=date.hull.lo if date.hull.lo > BEGIN else None,
        last=date.hull.hi if date.hull.hi < FOREVER else None,
        core=(core.lo, core.hi) if core and core.lo > BEGIN else None,
    )


def alphabetical(text: str) -> str:
    """Where a list puts it: quotes, accents and capitals do not count."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if c.isalnum() or c == " ").strip()


def latin(text: str) -> bool:
    """Whether it is written in Latin letters."""
    return all("LATIN" in unicodedata.name(c, "") for c in text if c.isalpha())
