"""Which facts make no multiple choice, and which one declaration would open how many.

A wrong answer needs a proof, and a proof needs to know what is complete. This says
where that is missing. It is for the author to say whether it is true.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from factfile import questions
from factfile.facts import Fact, Facts
from factfile.facts.model import One, Relation, Where
from factfile.facts.truth import dependency
from factfile.facts.voice import voice
from factfile.items import Item

CHOICES = ("choice", "year", "number")
"""The kinds that a declaration opens; the others follow them."""


@dataclass(frozen=True, slots=True)
class Silence:
    """A fact that makes no multiple choice, and why not."""

    fact: Fact
    why: str


@dataclass(frozen=True, slots=True)
class Opening:
    """A declaration that is not made, and the ids of the questions it would open."""

    where: Where
    what: str
    items: tuple[str, ...]


def silent(facts: Facts, bank: Sequence[Item]) -> Iterator[Silence]:
    """The facts without a multiple choice in the bank, in the order of the file."""
    asked = {item.facts[0] for item in bank if item.kind in CHOICES}
    for fact in facts.facts.values():
        if fact.id not in asked and not fact.withdrawn:
            yield Silence(fact, _why(facts, fact))


def _why(facts: Facts, fact: Fact) -> str:
    if fact.denied:
        return "it says what did not happen"
    asks = [role for role in fact.relation.asks if fact.values.get(role)]
    if not asks:
        return "it asks nothing: write a question under asks"
    if any(True for _ in questions.ask_of(facts, fact, CHOICES)):
        return "its questions break a rule: see check --items"
    return "; ".join(_why_not(facts, fact, role) for role in asks)


def _why_not(facts: Facts, fact: Fact, role: str) -> str:
    if voice(fact, [role]) is None:
        return f"{role}: no source stands by it alone"
    if role in fact.lists and fact.complete.get(role, "named") == "named":
        return f"{role}: nothing says that the list is whole"
    known = frozenset(fact.values) - {role}
    if role not in fact.lists and dependency(fact, role, known) is None:
        return f"{role}: nothing says that there is only one"
    return f"{role}: no two others like it are proved wrong"


def openings(facts: Facts) -> list[Opening]:
    """Declarations that would open questions, those that open most first."""
    found = [*_of_relations(facts), *_of_lists(facts)]
    return sorted((o for o in found if o.items), key=lambda o: (-len(o.items), o.where))


def _of_relations(facts: Facts) -> Iterator[Opening]:
    """That what else is said leaves only one, for each relation and question."""
    for id, using in facts.by_relation.items():
        relation = using[0].relation
        for role in relation.asks:
            one = _rule(relation, role)
            if one is None:
                continue
            wider = replace(relation, one=(*relation.one, one))
            changed = {fact.id: replace(fact, relation=wider) for fact in using}
            rule = f'one = {{ "{" ".join(one.given)} -> {role}" = "..." }}'
            said = " and ".join(one.given)
            leave = "leave" if len(one.given) > 1 else "leaves"
            name = "fact" if relation.own else "relation"
            what = f"{name} {id}: if {said} {leave} only one {role}, write {rule}"
            where = using[0].where if relation.own else relation.where
            yield Opening(where, what, _opened(facts, changed))


def _rule(relation: Relation, role: str) -> One | None:
    """The weakest rule that settles a role; None if one does already."""
    settled = any(one.role == role or one.given == (role,) for one in relation.one)
    if settled:
        return None
    given = tuple(name for name in relation.roles if name != role)
    return One(given, role, "...") if given else None


def _of_lists(facts: Facts) -> Iterator[Opening]:
    """That a list is whole."""
    for fact in facts.facts.values():
        for role in fact.lists:
            if fact.complete.get(role, "named") == "named" and not fact.withdrawn:
                whole = fact.voice.id if fact.voice else "true"
                wider = replace(fact, complete={**fact.complete, role: whole})
                shown = f'"{whole}"' if fact.voice else "true"
                rule = f"complete.{role} = {shown}"
                what = f"fact {fact.id}: if the list is whole, write {rule}"
                yield Opening(fact.where, what, _opened(facts, {fact.id: wider}))


def _opened(facts: Facts, changed: Mapping[str, Fact]) -> tuple[str, ...]:
    """The questions that there would be with these facts instead."""
    wider = replace(facts, facts={**facts.facts, **changed})
    kinds = (*CHOICES, "true_false")
    return tuple(
        item.id
        for id in changed
        for item in questions.ask_of(wider, changed[id], kinds)
        if item.id
        not in {i.id for i in questions.ask_of(facts, facts.facts[id], kinds)}
    )
