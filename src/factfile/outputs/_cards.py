"""What a card tells, whatever it is made of."""

from factfile.items import BLANK, Item, Option, OtherValue
from factfile.order import shuffle_key


def options(item: Item) -> list[Option]:
    """In an order of the item's own: no learner sees them in another."""
    offered = (item.key, *item.distractors) if item.format == "choice" else ()
    return sorted(offered, key=lambda o: (o.rank, shuffle_key(item.id, o.id)))


def filling(item: Item) -> str:
    """What stands in the blank of a sentence: at its head with a capital."""
    key = item.key.text
    return key[:1].upper() + key[1:] if item.stem.startswith(BLANK) else key


def is_whole(item: Item) -> bool:
    """Whether the sentence, once its blank is filled, is all of the statement."""
    return item.stem.replace(BLANK, filling(item)) == item.statement


def lead(other: OtherValue) -> str:
    """What stands before a value that others give."""
    if not other.disputed:
        return "More exactly"
    if len(other.citations) == 1:
        return "Another source gives"
    return "Other sources give"
