"""What may be asked of those who have seen other questions, and their keys."""

from collections.abc import Sequence

from factfile.forms._secrets import Secrets, spoken
from factfile.items import Item


def untold(bank: Sequence[Item], seen: Sequence[Item]) -> list[Item]:
    """The items that share no fact with those that were seen, and whose answer neither
    their sheets nor their keys print, unless one reads it everywhere.
    """
    facts = {fact for item in seen for fact in item.facts}
    secrets, told = Secrets([*bank, *seen]), spoken(seen)
    return [
        item
        for item in bank
        if facts.isdisjoint(item.facts) and secrets.untold(item, told)
    ]
