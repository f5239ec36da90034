"""A question as it is printed: its options and its lines in an order that tells
nothing.
"""

from collections.abc import Sequence
from itertools import combinations, permutations
from unicodedata import normalize

from factfile.items import Item, Option, Part, Question
from factfile.order import pick, shuffle_key


def question(number: int, item: Item, seed: str) -> Question:
    return Question(number, item, _options(item, seed), _lines(item, seed))


def _options(item: Item, seed: str) -> tuple[Option, ...]:
    if item.format in ("order", "recall"):
        return ()
    if item.format == "matching":
        # In the alphabet one finds a response, and it says nothing of the premises.
        responses = (*(part.answer for part in item.parts), *item.distractors)
        return tuple(sorted(responses, key=_in_the_alphabet))
    return tuple(
        sorted(
            (item.key, *item.distractors),
            key=lambda option: (option.rank, shuffle_key(seed, item.id, option.id)),
        )
    )


def _in_the_alphabet(option: Option) -> tuple[int, str]:
    """Accents count only where nothing else tells two apart."""
    return option.rank, normalize("NFKD", option.text.casefold())


def _lines(item: Item, seed: str) -> tuple[Part, ...]:
    """The lines of a list as they come, which nobody sees; the others mixed."""
    if item.format == "matching":
        lots = {part: shuffle_key(seed, item.id, part.answer.id) for part in item.parts}
        return tuple(sorted(item.parts, key=lots.__getitem__))
    if item.format == "order":
        mixed = [order for order in permutations(item.parts) if _mixed(order)]
        return mixed[pick(len(mixed), seed, item.id)]
    return item.parts


def _mixed(order: Sequence[Part]) -> bool:
    """Whether events stand neither nearly in order nor nearly the other way round.

    That is a Kendall tau from -0.5 to 0.5 between the order printed and that of time,
    which some order of any three events has.
    """
    pairs = list(combinations([part.answer.rank for part in order], 2))
    tau = sum(1 if a < b else -1 for a, b in pairs) / len(pairs)
    return -0.5 <= tau <= 0.5
