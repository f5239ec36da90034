"""The order in which a learner should meet the facts."""

from collections.abc import Iterator

from factfile.facts.model import Facts


def learning_order(facts: Facts) -> list[str]:
    """The ids of all facts: topic by topic, each after the facts that it builds on."""
    topics = list(facts.topics)
    by_topic = sorted(facts.facts, key=lambda id: topics.index(facts.facts[id].topic))
    seen: set[str] = set()
    return [met for id in by_topic for met in _first_what_it_builds_on(facts, id, seen)]


def _first_what_it_builds_on(facts: Facts, id: str, seen: set[str]) -> Iterator[str]:
    if id not in seen:
        seen.add(id)
        for other in facts.facts[id].builds_on:
            yield from _first_what_it_builds_on(facts, other, seen)
        yield id
