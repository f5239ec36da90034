"""Who was who: the people whom core facts name, each with one thing that they did."""

from collections.abc import Iterator

from factfile.facts import Fact, Facts
from factfile.facts.learning import learning_order
from factfile.facts.model import Thing
from factfile.facts.wording.typography import capital, typeset
from factfile.overview import Person
from factfile.survey.telling import Values, alphabetical, holds, latin, told


def people(facts: Facts) -> tuple[Person, ...]:
    """The people in the order of their names."""
    found: dict[str, Person] = {}
    for id in learning_order(facts):
        fact = facts.facts[id]
        if fact.level == "core" and holds(fact):
            for person in _people(facts, fact):
                if person.id not in found and (one := _person(facts, fact, person)):
                    found[person.id] = one
    return tuple(sorted(found.values(), key=lambda p: alphabetical(p.sort)))


def _people(facts: Facts, fact: Fact) -> Iterator[Thing]:
    for id in fact.names:
        if "person" in facts.things[id].kind.line:
            yield facts.things[id]


def _person(facts: Facts, fact: Fact, person: Thing) -> Person | None:
    said = told(facts, fact, _alone(fact, person))
    if said is None:
        return None
    # The name stands before it.
    statement = capital(said[0].removeprefix(f"{typeset(person.name)} "))
    scripts = ((code, name) for code, name in person.names.items() if not latin(name))
    return Person(
        name=typeset(person.name),
        sort=typeset(person.sort or person.name),
        gloss=typeset(person.gloss),
        statement=statement,
        script=tuple(scripts),
        basis=said[1],
    )


def _alone(fact: Fact, person: Thing) -> Values:
    """The values of a fact, of a list only the one of whom it is told."""
    values: Values = {}
    for role, each in fact.values.items():
        own = tuple(v for v in each if isinstance(v, Thing) and v.id == person.id)
        values[role] = own or each
    return values
