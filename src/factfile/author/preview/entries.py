"""All facts by topic, each with what is told of it and all that is made of it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from factfile import questions
from factfile.author.closure import silent
from factfile.author.preview.asked import Asked, asked
from factfile.author.preview.readings import Reading, passages, readings
from factfile.facts import Fact, Facts, Problem
from factfile.facts.learning import learning_order
from factfile.facts.wording.typography import typeset
from factfile.forms import listed
from factfile.items import Item, Picture, Reference
from factfile.outputs.anki.card import Card
from factfile.outputs.quiz.answers import Passage

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Entry:
    """A fact with all that is told and made of it.

    `elsewhere` are the ids of questions of other facts that need it. `silence` says
    what is not asked, and why; each of its cards has the id of its question.
    """

    fact: Fact
    statement: str
    passages: tuple[Passage, ...]
    readings: tuple[tuple[str, tuple[Reading, ...]], ...]
    picture: Picture | None
    faults: tuple[Problem, ...]
    questions: tuple[Asked, ...]
    elsewhere: tuple[str, ...]
    silence: tuple[str, str] | None
    cards: tuple[tuple[str, Card], ...]

    @property
    def disputed(self) -> bool:
        return any(other.how == "rivals" for other in self.fact.others)

    @property
    def held(self) -> int:
        """How many of its questions are held back."""
        return sum(bool(one.held) for one in self.questions)


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic with its facts in learning order."""

    id: str
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """What is made of facts, by the fact under which it stands, or by the question."""

    questions: Mapping[str, list[Item]]
    elsewhere: Mapping[str, list[str]]
    cards: Mapping[str, list[tuple[str, Card]]]
    faults: Mapping[str, list[Problem]]
    held: Mapping[str, list[Problem]]
    silences: Mapping[str, str]


def made(
    facts: Facts,
    reference: Reference,
    items: Sequence[Item],
    withheld: Sequence[Item],
    problems: Iterable[Problem],
    cards: Iterable[Card],
) -> Made:
    """A question of several facts stands under the first, which asks it."""
    kinds = questions.kinds()
    everything = sorted((*items, *withheld), key=lambda item: kinds.index(item.kind))
    known = {reference.lasting(item.id): item for item in items}
    asking = ((known[card.item], card) for card in cards)
    found = [*problems]
    return Made(
        questions=_grouped((item.facts[0], item) for item in everything),
        elsewhere=_grouped(
            (id, item.id) for item in everything for id in item.facts[1:]
        ),
        cards=_grouped((item.facts[0], (item.id, card)) for item, card in asking),
        faults=_grouped((id, one) for one in found for id in one.facts if not one.item),
        held=_grouped((one.item, one) for one in found),
        silences={one.fact.id: one.why for one in silent(facts, items)},
    )


def topics(facts: Facts, reference: Reference, of: Made) -> list[Topic]:
    """The topics that have facts, in their order."""
    entries = (_entry(facts, reference, of, id) for id in learning_order(facts))
    by_topic = _grouped((entry.fact.topic, entry) for entry in entries)
    return [
        Topic(id, title, tuple(by_topic[id]))
        for id, title in reference.topics.items()
        if id in by_topic
    ]


def _entry(facts: Facts, reference: Reference, of: Made, id: str) -> Entry:
    fact = facts.facts[id]
    said = questions.statement(facts, fact, *fact.values)
    # Options in the order in which other commands list them.
    printed = listed(of.questions.get(id, ()), reference.title, "1").questions
    return Entry(
        fact=fact,
        statement=said,
        passages=passages(reference, fact.claims),
        readings=tuple(readings(facts, reference, fact)),
        picture=reference.pictures.get(id),
        faults=tuple(of.faults.get(id, ())),
        questions=tuple(
            asked(facts, one, said, of.held.get(one.item.id, ())) for one in printed
        ),
        elsewhere=tuple(of.elsewhere.get(id, ())),
        silence=_silence(fact, of),
        cards=tuple(of.cards.get(id, ())),
    )


def _silence(fact: Fact, of: Made) -> tuple[str, str] | None:
    """That nothing asks it, or no multiple choice does, with the reason."""
    if fact.withdrawn:
        return "Unasked", f"it is withdrawn: {typeset(fact.withdrawn)}"
    if fact.id not in of.silences:
        return None
    own = any(item.id not in of.held for item in of.questions.get(fact.id, ()))
    what = "No choice" if own or fact.id in of.elsewhere else "Unasked"
    return what, of.silences[fact.id]


def _grouped(pairs: Iterable[tuple[str, T]]) -> Mapping[str, list[T]]:
    groups: defaultdict[str, list[T]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return dict(groups)
