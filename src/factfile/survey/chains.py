"""Bodies and what came of them: renamed, merged, succeeded, in order of time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from factfile.facts import Fact, Facts, Problem
from factfile.facts.dates import FOREVER, Date
from factfile.facts.dates import words as date_words
from factfile.facts.model import Thing
from factfile.facts.problems import did_you_mean
from factfile.facts.wording.naming import quoted
from factfile.facts.wording.typography import typeset
from factfile.overview import KNOWN, Basis, Chain, Step
from factfile.survey.telling import basis, holds
from factfile.survey.wanted import Wanted

RENAMED = "renamed"
NO_BODIES = {"person", "place"}
"""Kinds of things whose names by time are no history of a body."""

Body = tuple[str, str]
"""A thing by its id, and the name that it bore."""


@dataclass(frozen=True, slots=True)
class Link:
    """That one body came of another."""

    before: Body
    after: Body
    how: str
    date: Date | None
    basis: Basis = KNOWN

    @property
    def order(self) -> tuple[int, Body, Body]:
        return self.date.start.lo if self.date else FOREVER, self.before, self.after


def chosen(facts: Facts, wanted: Wanted) -> tuple[tuple[str, ...], list[Problem]]:
    """The ids of the relations to draw, and what is wrong with the choice."""
    known = [id for id, relation in facts.relations.items() if relation.chain]
    ids = tuple(known) if wanted.chains is None else wanted.chains
    return ids, [
        Problem(
            wanted.where,
            f"handout: chains: unknown '{id}'{did_you_mean(id, known)}",
            "relation",
        )
        for id in ids
        if id not in known
    ]


def chains(facts: Facts, relations: Iterable[str]) -> tuple[Chain, ...]:
    """All chains that facts of the relations make, and, with the names, the things'."""
    ids = set(relations)
    links = [
        link
        for fact in facts.facts.values()
        if fact.relation.id in ids and holds(fact)
        for link in _links(facts, fact)
    ]
    if RENAMED in ids:
        told = {(link.before, link.after) for link in links}
        named = (link for t in facts.things.values() for link in _named(facts, t))
        links += [n for n in named if (n.before, n.after) not in told]
    return tuple(_chains(facts, sorted(links, key=lambda link: link.order)))


def _links(facts: Facts, fact: Fact) -> Iterator[Link]:
    first, last = fact.relation.chain
    found = basis(facts, fact, fact.values)
    date = next(iter(fact.dates), None)
    for before in fact.values.get(first, ()):
        for after in fact.values.get(last, ()):
            if found and isinstance(before, Thing) and isinstance(after, Thing):
                how = fact.relation.id.replace("_", " ").replace("-", " ")
                yield Link(_body(before), _body(after), how, date, found)


def _body(thing: Thing) -> Body:
    return thing.id, typeset(quoted(thing))


def _named(facts: Facts, thing: Thing) -> Iterator[Link]:
    if thing.id not in facts.by_thing or NO_BODIES.intersection(thing.kind.line):
        return
    order = sorted(thing.named, key=lambda called: thing.named[called].start.lo)
    for before, after in pairwise(order):
        date: Date | None = thing.named[after]
        if date and date.grain == "interval":
            date = date.ends[0]
        bodies = _body(thing.called(before)), _body(thing.called(after))
        yield Link(*bodies, RENAMED, date)


def _chains(facts: Facts, links: list[Link]) -> Iterator[Chain]:
    """Each link once, in paths that are as long as can be, those of a body together."""
    seen: set[Body] = set()
    while links:
        touching = [x for x in links if {x.before, x.after} & seen] or links
        after = {link.after for link in links}
        first = next((x for x in touching if x.before not in after), touching[0])
        path = [first]
        links.remove(first)
        while more := [x for x in links if x.before == path[-1].after]:
            path.append(more[0])
            links.remove(more[0])
        bodies = [first.before, *(link.after for link in path)]
        yield Chain(
            name=first.before[1],
            steps=tuple(_step(facts, link) for link in path),
            known=frozenset(body[1] for body in bodies if body in seen),
        )
        seen.update(bodies)


def _step(facts: Facts, link: Link) -> Step:
    when = typeset(date_words.bare(link.date, facts.words)) if link.date else ""
    if link.date and link.date.year:
        when = str(link.date.year)
    return Step(link.how, when, link.after[1], link.basis)
