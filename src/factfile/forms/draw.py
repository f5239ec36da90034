"""Draws one form: the same bank and the same seed give the same questions, for ever."""

from collections.abc import Iterator, Sequence

from factfile.items import FALSE, TRUE, Form, Item, Question, Section
from factfile.order import shuffle_key

SHARE = 0.6
"""At most this share of a form's statements is true, and at most this share false."""


class TooFew(Exception):
    """The bank cannot give as many questions as were asked for."""


def draw(bank: Sequence[Item], title: str, seed: str, count: int) -> Form:
    """A form of `count` questions, spread evenly over the kinds in the bank.

    No fact is asked twice, and no stem gives away another's answer as long as there are
    other items to take. Raises TooFew.
    """
    kinds = list(dict.fromkeys(item.kind for item in bank))
    order = sorted(bank, key=lambda item: _lot(item, seed))
    drawn: list[Item] = []
    for place, kind in enumerate(kinds):
        wanted = (count - len(drawn)) // (len(kinds) - place)
        _take([item for item in order if item.kind == kind], drawn, wanted, wanted)
    # More of whatever kind still has some, where another kind had too few; and rather
    # too many true statements than too few questions.
    _take(order, drawn, count - len(drawn), 0)
    _take(order, drawn, count - len(drawn), 0, share=1)
    if len(drawn) < count:
        raise TooFew(
            f"{count} questions wanted and {len(drawn)} to be had without asking a "
            "fact twice: ask for fewer, or of more kinds, topics or levels"
        )
    return Form(title, seed, tuple(_sections(drawn, kinds, seed)))


def listed(bank: Sequence[Item], title: str, seed: str) -> Form:
    """All items in the order given, each with its options in the order of the seed."""
    questions = (_question(number, item, seed) for number, item in enumerate(bank, 1))
    return Form(title, seed, (Section("", tuple(questions)),))


def _lot(item: Item, seed: str) -> tuple[str, str]:
    """When an item is drawn: facts draw lots, and then the items of each.

    So a fact that has many items is not asked more often for it.
    """
    return shuffle_key(seed, item.kind, *item.facts), shuffle_key(seed, item.id)


def _take(
    order: list[Item],
    drawn: list[Item],
    wanted: int,
    planned: int,
    share: float = SHARE,
) -> None:
    """Add so many of the items to those drawn, if possible such as keep secrets.

    `planned` is how many statements there will be, where that is known beforehand.
    """
    most = len(drawn) + wanted
    for fits in (_keeps_secrets, _asks_anew):
        for item in order:
            room = len(drawn) < most and _balanced(item, drawn, planned, share)
            if room and fits(item, drawn):
                drawn.append(item)


def _asks_anew(item: Item, drawn: Sequence[Item]) -> bool:
    return not any(set(item.facts) & set(other.facts) for other in drawn)


def _keeps_secrets(item: Item, drawn: Sequence[Item]) -> bool:
    """Asks a new fact, and neither tells nor is told an answer of the others."""
    return _asks_anew(item, drawn) and not any(
        _tells(item, other) or _tells(other, item) for other in drawn
    )


def _tells(item: Item, other: Item) -> bool:
    """Whether one stem holds the other's answer, and both are of one topic."""
    answer = other.key.text if other.kind != "true_false" else ""
    return bool(answer) and item.topic == other.topic and answer in item.stem


def _balanced(item: Item, drawn: list[Item], planned: int, share: float) -> bool:
    """Whether its verdict, if it has one, keeps to its share of the statements."""
    if item.key.id not in (TRUE, FALSE):
        return True
    verdicts = [other.key.id for other in drawn if other.key.id in (TRUE, FALSE)]
    size = max(planned, len(verdicts) + 1)
    # Of three, one verdict must have two.
    most = max((size + 1) // 2, int(size * share))
    return verdicts.count(item.key.id) < most


def _sections(drawn: list[Item], kinds: list[str], seed: str) -> Iterator[Section]:
    number = 0
    for kind in kinds:
        # In the order in which they were drawn, which tells nothing.
        items = [item for item in drawn if item.kind == kind]
        if items:
            yield Section(
                kind,
                tuple(_question(n, i, seed) for n, i in enumerate(items, number + 1)),
            )
        number += len(items)


def _question(number: int, item: Item, seed: str) -> Question:
    options = sorted(
        (item.key, *item.distractors),
        key=lambda option: (option.rank, shuffle_key(seed, item.id, option.id)),
    )
    return Question(number, item, tuple(options))
