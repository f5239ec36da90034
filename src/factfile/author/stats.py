"""The bank at a glance: how many questions there are of what, how many facts stand
behind them, and which facts nothing asks.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from factfile import questions
from factfile.author.closure import silent
from factfile.facts import Facts, Problem
from factfile.facts.reading.fact import LEVELS
from factfile.items import Item

BANDS = ("easy", "medium", "hard")
COGNITION = ("remember", "understand", "analyze")


@dataclass(frozen=True, slots=True)
class Count:
    """How many questions, and how many facts they ask: a form asks each fact once."""

    questions: int
    facts: int


@dataclass(frozen=True, slots=True)
class Row:
    """What is asked of a topic, or of all, and how it spreads.

    `by` has a count for each kind, level, difficulty and cognition, also where it is
    none: `by["kind"]["choice"]`.
    """

    title: str
    asked: Count
    by: Mapping[str, Mapping[str, Count]]


@dataclass(frozen=True, slots=True)
class Unasked:
    """Facts that no question names, for one reason."""

    why: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Supply:
    """How many forms of a quiz there are, at least, that share no fact with each other
    or with the `sets` that were drawn before.

    Each has so many questions; `given` of them are in all of them.
    """

    quiz: str
    questions: int
    given: int
    at_least: int
    sets: int = 0

    def __str__(self) -> str:
        """No more than is known: others may be found."""
        each = f"{self.questions} question{'' if self.questions == 1 else 's'}"
        given = f", {self.given} of them in every form" if self.given else ""
        number = f"at least {self.at_least}" if self.at_least else "none found"
        sets = "set" if self.sets == 1 else f"{self.sets} sets"
        before = f" with each other or the {sets} drawn so far" if self.sets else ""
        what = f"“{self.quiz}” that share no fact{before}"
        return f"{what}, each of {each}{given}: {number}."


@dataclass(frozen=True, slots=True)
class Stats:
    """What there is; how the chosen questions spread over topics, by the ids of these,
    and over `all` of them; and what is left to ask.
    """

    facts: int
    sources: int
    questions: int
    withheld: int
    topics: Mapping[str, Row]
    all: Row
    unasked: tuple[Unasked, ...]
    supply: Supply


def stats(
    facts: Facts,
    bank: Sequence[Item],
    held: Sequence[Problem],
    chosen: Sequence[Item],
    topics: Mapping[str, str],
    supply: Supply,
) -> Stats:
    """Of all questions of the bank and those `held` back, those `chosen` of them by
    topics, whose titles are given.
    """
    return Stats(
        facts=len(facts.facts),
        sources=len(facts.sources),
        questions=len(bank),
        withheld=len({problem.item for problem in held}),
        topics={
            id: _row(title, [item for item in chosen if item.topic == id])
            for id, title in topics.items()
        },
        all=_row("All", chosen),
        unasked=tuple(_unasked(facts, bank, held)),
        supply=supply,
    )


def _row(title: str, items: Sequence[Item]) -> Row:
    spread = {
        "kind": _spread(items, questions.kinds(), lambda item: item.kind),
        "level": _spread(items, LEVELS, lambda item: item.level),
        "difficulty": _spread(items, BANDS, lambda item: item.difficulty.band),
        "cognition": _spread(items, COGNITION, lambda item: item.cognition),
    }
    return Row(title, _count(items), spread)


def _spread(
    items: Sequence[Item], values: Sequence[str], of: Callable[[Item], str]
) -> Mapping[str, Count]:
    return {
        value: _count([item for item in items if of(item) == value]) for value in values
    }


def _count(items: Sequence[Item]) -> Count:
    return Count(len(items), len({fact for item in items for fact in item.facts}))


def _unasked(
    facts: Facts, bank: Sequence[Item], held: Sequence[Problem]
) -> Iterator[Unasked]:
    """The facts that no question of the bank names, by the reason."""
    asked = {fact for item in bank for fact in item.facts}
    silences = {one.fact.id: one.why for one in silent(facts, bank)}
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for fact in facts.facts.values():
        if fact.id in asked:
            continue
        if fact.withdrawn:
            why = "it is withdrawn"
        elif rules := sorted({one.rule for one in held if fact.id in one.facts}):
            why = f"its questions are held back: {', '.join(rules)}"
        else:
            why = silences[fact.id]
        groups[why].append(fact.id)
    return (Unasked(why, tuple(ids)) for why, ids in groups.items())
