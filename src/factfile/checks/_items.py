"""How a rule complains of an item."""

from factfile.facts import Facts, Problem
from factfile.items import Item


def problem(facts: Facts, item: Item, what: str, rule: str) -> Problem:
    """A problem at the line of the item's fact."""
    where = facts.facts[item.facts[0]].where
    return Problem(where, f"{item.id}: {what}", rule, item.id)
