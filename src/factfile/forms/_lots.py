"""Chooses items by lot: the same bank and the same seed give the same, for ever."""

from collections.abc import Callable, Sequence

from factfile.forms import _rules
from factfile.forms._secrets import Secrets, asks_anew
from factfile.forms.wanted import Wanted
from factfile.items import Item
from factfile.order import shuffle_key

FORMATS = ("choice", "true_false", "matching", "order", "short", "cloze", "recall")
"""The sections of a form in their order, from recognizing to recalling."""


class TooFew(Exception):
    """The bank cannot give as many questions as were asked for."""


def choose(
    bank: Sequence[Item], seed: str, wanted: Wanted, secrets: Secrets
) -> list[Item]:
    """The items beside those given of all forms, spread evenly over the formats in the
    bank.

    No fact is in two of them, and none gives away another's answer as long as there are
    other items to take. Raises TooFew.
    """
    forms, given, used = wanted.forms, wanted.given, wanted.used
    count = (wanted.count - len(given)) * forms + len(given)
    order = sorted(bank, key=lambda item: (used.last(item), lot(item, seed)))
    alone = {item.facts[0] for item in bank if len(item.facts) == 1}
    drawn, counted = [*given], _rules.count(given)

    def take(
        items: Sequence[Item],
        more: int,
        fits: Callable[[Item, Sequence[Item]], bool] = secrets.keeps,
        planned: int = 0,
        strict: bool = True,
    ) -> None:
        """Add so many of the items to those drawn, or as many as fit."""
        most = len(drawn) + more
        for item in items:
            if (
                len(drawn) < most
                and _rules.leaves_enough(item, drawn, alone, count)
                and (not strict or _rules.balanced(item, drawn, planned))
                and (not strict or _rules.negates_rarely(item, drawn, count))
                and (not strict or not _rules.reuses(item, counted, forms))
                and fits(item, drawn)
            ):
                drawn.append(item)
                counted.update(_rules.count([item]))

    def take_for_all(format: str, more: int, planned: int = 0) -> bool:
        """Take items of a format, as many for each form; whether there were any."""
        before = len(drawn)
        take([item for item in order if item.format == format], more, planned=planned)
        for item in drawn[before + (len(drawn) - before) // forms * forms :]:
            drawn.remove(item)
            counted.subtract(_rules.count([item]))
        return len(drawn) > before

    # An item of several facts finds them free only as long as few others are drawn.
    sizes = _sizes(bank)
    formats = sorted(sizes, key=lambda format: -sizes[format])
    for place, format in enumerate(formats):
        share = (count - len(drawn)) // (len(formats) - place) // forms * forms
        take_for_all(format, share, planned=share)
    for format in formats if forms > 1 else ():
        while count - len(drawn) >= forms and take_for_all(format, forms):
            pass
    # More of whatever format still has some, where another had too few; and rather too
    # many true statements, too many that negate, or one answer too often, than too few
    # questions.
    for strict in (True, False):
        for fits in (secrets.keeps, asks_anew):
            take(order, count - len(drawn), fits, strict=strict)
    if len(drawn) < count:
        raise TooFew(
            f"{count} questions wanted and {len(drawn)} to be had without asking a "
            "fact twice: ask for fewer, or of more kinds, topics or levels"
        )
    return drawn[len(given) :]


def lot(item: Item, seed: str) -> tuple[str, str, str]:
    """When an item is drawn: facts draw lots, then the kinds of each, then its items.

    So neither a fact that has many items nor a kind that makes many of it is asked more
    often for it.
    """
    return (
        shuffle_key(seed, item.format, item.facts[0]),
        shuffle_key(seed, *item.facts, item.kind),
        shuffle_key(seed, item.id),
    )


def _sizes(bank: Sequence[Item]) -> dict[str, int]:
    """The formats in the bank, and of how many facts an item of each is at most."""
    sizes = {
        format: max((len(i.facts) for i in bank if i.format == format), default=0)
        for format in FORMATS
    }
    return {format: size for format, size in sizes.items() if size}
