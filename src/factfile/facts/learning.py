"""The order in which a learner should meet the facts."""

from factfile.facts.collection import Facts


def learning_order(facts: Facts) -> list[str]:
    """The ids of all facts: topic by topic, each after the facts that it builds on."""
    topics = list(facts.topics)
    by_topic = sorted(facts.facts, key=lambda id: topics.index(facts.facts[id].topic))
    ahead, begun = by_topic[::-1], set[str]()
    order: dict[str, None] = {}
    while ahead:
        id = ahead.pop()
        if id in begun:
            order.setdefault(id)
            continue
        begun.add(id)
        before = [other for other in facts.facts[id].builds_on if other not in begun]
        # It comes up again once all that it builds on has been met.
        ahead += [id, *reversed(before)]
    return list(order)
