"""What an item shows to who answers it."""

from factfile.items import Item

SYMMETRIC = ("first", "who_says")
"""Kinds whose options are wrong here and right elsewhere, as they are."""


def options(item: Item) -> tuple[str, ...]:
    """The texts that one chooses from, the right one first."""
    if item.format != "choice":
        return ()
    return tuple(option.text for option in (item.key, *item.distractors))


def telling(item: Item) -> tuple[str, ...]:
    """The options, where their looks could tell the one from those made up beside it.

    Events and sources are not made up. To hold back an item where the odd one is right,
    and keep those where it is wrong, would itself tell.
    """
    return () if item.kind in SYMMETRIC else options(item)


def quoted(item: Item) -> bool:
    """Whether the answer is a title, a motto or a term: not the item's own words."""
    return f"“{item.key.text}”" in item.statement


def said(item: Item) -> tuple[str, ...]:
    """All that the item says to who answers it, without answers that are quotations."""
    lines = (text for part in item.parts for text in (part.prompt, part.answer.text))
    return (item.stem, *(() if quoted(item) else options(item)), *lines)
