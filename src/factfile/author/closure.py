"""Which facts make no multiple choice, and which one line would open how many.

A wrong answer needs a proof, and a proof needs to know what is complete. This asks
where that is missing, in words that need no manual. Only the author knows whether it is
true.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from factfile import questions
from factfile.facts import Fact, Facts
from factfile.facts.model import One, Relation, Role, Thing, Where
from factfile.facts.plausible.form import form, stands_out
from factfile.facts.reading.things import NOT_THINGS
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
        return "its questions are held back: check --items says why"
    return "; ".join(_why_not(facts, fact, role) for role in asks)


def _why_not(facts: Facts, fact: Fact, role: str) -> str:
    word = _word(fact.relation.roles[role])
    if voice(fact, [role]) is None:
        return f"none of its sources gives this {word}: name one that does"
    wrong = f'name two wrong answers, each like wrong.{role}."..." = "the reason"'
    if role in fact.lists and fact.complete.get(role, "named") == "named":
        return f"there may be more under {role} than stand there: {wrong}"
    known = frozenset(fact.values) - {role}
    if role not in fact.lists and dependency(fact, role, known) is None:
        return f"there may be another {word}: {wrong}"
    if odd := _written_otherwise(facts, fact, role):
        return f"{odd}: add two others that are, or {wrong}"
    others = f"add two others of kind {fact.relation.roles[role].kind}, or "
    is_thing = fact.relation.roles[role].kind not in NOT_THINGS
    return f"no other {word} is known to be wrong: {others if is_thing else ''}{wrong}"


def _written_otherwise(facts: Facts, fact: Fact, role: str) -> str:
    """That others are there, but their names would give away the one that is right."""
    true = fact.values[role][0]
    if not isinstance(true, Thing):
        return ""
    others = [
        thing.name
        for thing in facts.things.values()
        if true.kind.id in thing.kind.line and thing.id != true.id
    ]
    alike = sum(form(name) == form(true.name) for name in others)
    if len(others) < 2 or alike > 1:
        return ""
    known = "only one other" if alike else "no other"
    how = f"like “{true.name}”, {stands_out(true.name)}"
    return f"other names are written otherwise: {known} is written {how}"


def _word(role: Role) -> str:
    """What belongs there, in a word that is no name of ours: "city", "date"."""
    word = {"date": "date", "interval": "time", "text": role.name}.get(
        role.kind, role.kind
    )
    plain = role.name in (word, "when", "during")
    return word if plain else f"{word} ({role.name})"


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
            where, place = relation.where, f"below [relation.{id}] "
            if relation.own:
                where, place = using[0].where, ""
            elif where.path == f"vocabulary/{facts.about.language}.toml":
                # What comes with the tool is reworded in the file that uses it.
                where, place = using[0].where, f"[relation.{id}] and below it "
            what = f"{'fact' if relation.own else 'relation'} {id}: "
            what += _only_one(wider, place)
            yield Opening(where, what, _opened(facts, changed))


def _only_one(wider: Relation, place: str) -> str:
    """Asks whether the last rule holds, and says what to write in which place."""
    *_, one = wider.one
    given = " and ".join(_word(wider.roles[name]) for name in one.given)
    rules = ", ".join(
        f'"{" ".join(rule.given)} -> {rule.role}" = "{rule.why}"' for rule in wider.one
    )
    word = _word(wider.roles[one.role])
    return (
        f"can there be only one {word} for the same {given}? "
        f"Then write {place}one = {{ {rules} }}"
    )


def _rule(relation: Relation, role: str) -> One | None:
    """The weakest rule that settles a role; None if one does already."""
    settled = any(one.role == role or one.given == (role,) for one in relation.one)
    if settled:
        return None
    given = tuple(name for name in relation.roles if name != role)
    return One(given, role, "the reason") if given else None


def _of_lists(facts: Facts) -> Iterator[Opening]:
    """That a list is whole."""
    for fact in facts.facts.values():
        for role in fact.lists:
            if fact.complete.get(role, "named") == "named" and not fact.withdrawn:
                whole = fact.voice.id if fact.voice else "true"
                wider = replace(fact, complete={**fact.complete, role: whole})
                shown = f'"{whole}"' if fact.voice else "true"
                those = f" that {fact.voice.short} names" if fact.voice else ""
                what = (
                    f"fact {fact.id}: are the {len(fact.values[role])} under {role} "
                    f"all{those}? Then write complete.{role} = {shown}"
                )
                yield Opening(fact.where, what, _opened(facts, {fact.id: wider}))


def _opened(facts: Facts, changed: Mapping[str, Fact]) -> tuple[str, ...]:
    """The questions that there would be with these facts instead."""
    wider = replace(facts, facts={**facts.facts, **changed})
    found: list[str] = []
    for id, fact in changed.items():
        now = {item.id for item in _asked(facts, facts.facts[id])}
        found += (item.id for item in _asked(wider, fact) if item.id not in now)
    return tuple(found)


def _asked(facts: Facts, fact: Fact) -> Iterator[Item]:
    yield from questions.ask_of(facts, fact, (*CHOICES, "true_false"))
