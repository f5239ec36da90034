"""Names and terms: what things were called in which language, and what words meant."""

from collections.abc import Iterator

from factfile.facts import Fact, Facts
from factfile.facts.model import Text, Thing, Value
from factfile.facts.wording.naming import quoted
from factfile.facts.wording.typography import typeset
from factfile.overview import KNOWN, Basis, Name, Term
from factfile.survey.telling import alphabetical, basis, holds, latin

NAMING = {"called": "name", "stands_for": "short", "motto": "motto"}
"""The relations that say how a body was called, and where they say it."""

ELSEWHERE = {"person", "place"}
"""Kinds that need no explaining: people stand among the people."""


def glossary(facts: Facts) -> tuple[Term, ...]:
    """The terms in the order of the alphabet."""
    told = [f for f in facts.facts.values() if f.level == "core" and holds(f)]
    ids = dict.fromkeys(id for fact in told for id in fact.names)
    found = [*_meanings(facts, told)]
    for thing in (facts.things[id] for id in ids):
        if names := _names(facts, thing, told):
            term = typeset(quoted(thing))
            found.append(Term(term, typeset(thing.gloss), names))
    return tuple(sorted(found, key=lambda term: alphabetical(term.term)))


def _meanings(facts: Facts, told: list[Fact]) -> Iterator[Term]:
    for fact in told:
        if fact.relation.id == "meant" and (found := basis(facts, fact, fact.values)):
            (term,), (meaning,) = fact.values["term"], fact.values["meaning"]
            yield Term(f"“{_text(term)}”", _text(meaning), basis=found)


def _names(facts: Facts, thing: Thing, told: list[Fact]) -> tuple[Name, ...]:
    """Its names, those of a language together, each once."""
    if ELSEWHERE.intersection(thing.kind.line):
        return ()
    names = [
        name
        for fact in told
        if fact.relation.id in NAMING and thing.id in fact.names
        if (found := basis(facts, fact, fact.values))
        for name in _said(facts, fact, found)
    ]
    languages = facts.words["languages"]
    for code, text in thing.names.items():
        names.append(Name(languages.get(code, code), code, typeset(text)))
    once = {(name.language, name.text): name for name in reversed(names)}
    order = list(dict.fromkeys(name.language for name in names))
    kept = [name for name in names if once.get((name.language, name.text)) is name]
    return tuple(sorted(kept, key=lambda name: order.index(name.language)))


def _said(facts: Facts, fact: Fact, found: Basis) -> Iterator[Name]:
    """The name that a fact gives, and the same in the script of its language."""
    role = NAMING[fact.relation.id]
    language = _text(fact.one("language"))
    codes = {name: code for code, name in facts.words["languages"].items()}
    for value in fact.values[role]:
        text = _text(value)
        if fact.relation.id == "motto":
            text, language = f"“{text}”", f"{language} motto".strip().capitalize()
        # Russian words in Latin letters are read aloud as no language that one knows.
        yield Name(language, codes.get(language, ""), text, found)
        for other in map(typeset, fact.accepted(role, value)):
            if latin(text) and not latin(other):
                yield Name(language, codes.get(language, ""), other, KNOWN)


def _text(value: Value | None) -> str:
    return typeset(value.words) if isinstance(value, Text) else ""
