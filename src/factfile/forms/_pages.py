"""Items in the order in which a form prints them, where no row of answers tells."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

from factfile.forms._lots import FORMATS
from factfile.forms._printed import question
from factfile.items import Item, Question, Section
from factfile.order import shuffle_key

LONGEST = 4
"""Questions in a row whose answer has the same letter or verdict, at most."""
TRIES = 50
"""Orders that are tried, of which the first without a longer row is taken: chance makes
keys that tell nothing, which a plan would not.
"""


def sections(drawn: Sequence[Item], seed: str) -> list[Section]:
    """Items under the headings of their formats, numbered, with their options mixed.

    They stand in the order in which they were drawn, which tells nothing, unless that
    puts the same answer too often in a row.
    """
    ways = (_in_order(drawn, seed, turn) for turn in range(TRIES))
    first = next(ways)
    return first if _quiet(first) else next(filter(_quiet, ways), first)


def _in_order(drawn: Sequence[Item], seed: str, turn: int) -> list[Section]:
    if turn:
        seed = f"{seed}/{turn}"
        drawn = sorted(drawn, key=lambda item: shuffle_key(seed, item.id))
    return [*_sections(drawn, seed)]


def _sections(drawn: Sequence[Item], seed: str) -> Iterator[Section]:
    number = 0
    for format in FORMATS:
        items = [item for item in drawn if item.format == format]
        if items:
            yield Section(
                format,
                tuple(question(n, i, seed) for n, i in enumerate(items, number + 1)),
            )
        number += len(items)


def _quiet(sections: Iterable[Section]) -> bool:
    """Whether no answer comes too often in a row, and none twice of the same thing."""
    return all(
        _longest(section.questions) <= LONGEST and not _repeated(section.questions)
        for section in sections
    )


def _longest(questions: Iterable[Question]) -> int:
    answers = (q.answer for q in questions if q.options)
    return max((len([*row]) for _, row in groupby(answers)), default=0)


def _repeated(questions: Iterable[Question]) -> bool:
    """Whether two neighbours have one answer in words, so that one cues the other."""
    keys = [q.item.key.text for q in questions if q.item.format != "true_false"]
    return any(a == b for a, b in pairwise(keys))
