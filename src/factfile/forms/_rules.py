"""What may stand in a form beside what was drawn before. Each says whether an item
fits.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from factfile.items import FALSE, TRUE, Item

STATEMENTS = 0.6
"""At most this share of a form's statements is true, and at most this share false."""
REUSED = 3
"""A wrong answer stands in at most so many questions of a form."""
NEGATED = 10
"""At most one question in so many asks which is NOT so; one may, however few."""


def asks_anew(item: Item, drawn: Sequence[Item]) -> bool:
    return not any(set(item.facts) & set(other.facts) for other in drawn)


def keeps_secrets(item: Item, drawn: Sequence[Item]) -> bool:
    """Asks a new fact, and neither tells nor is told an answer of the others."""
    return asks_anew(item, drawn) and not any(enemies(item, other) for other in drawn)


def enemies(one: Item, other: Item) -> bool:
    """Whether either gives away the other's answer."""
    return _tells(one, other) or _tells(other, one)


def _tells(item: Item, other: Item) -> bool:
    """Whether one prints the other's answer as a truth, and both are of one topic."""
    return item.topic == other.topic and any(
        answer in text for answer in _answers(other) for text in _texts(item)
    )


def _answers(item: Item) -> Sequence[str]:
    """What is written down or chosen, where that could stand in another question."""
    if item.format in ("true_false", "matching", "order"):
        return ()
    return [part.answer.text for part in item.parts] or [item.key.text]


def _texts(item: Item) -> Sequence[str]:
    """The stem, and the events and premises below it: they too are facts."""
    events = (item.key, *item.distractors) if item.kind == "first" else ()
    prompts = (part.prompt for part in item.parts)
    return item.stem, *prompts, *(event.text for event in events)


def lures(item: Item) -> Sequence[str]:
    """The wrong answers that are read, where the same could stand elsewhere."""
    return [o.text for o in item.distractors] if item.format == "choice" else ()


def reuses(item: Item, lured: Mapping[str, int], forms: int = 1) -> bool:
    """Whether a wrong answer of it has stood often enough in so many forms; `lured`
    says how often.
    """
    return any(lured.get(lure, 0) >= REUSED * forms for lure in lures(item))


def stands(item: Item, drawn: Sequence[Item]) -> bool:
    """Whether it keeps all secrets, and reads no wrong answer once too often."""
    lured = Counter(lure for other in drawn for lure in lures(other))
    return keeps_secrets(item, drawn) and not reuses(item, lured)


def balanced(item: Item, drawn: Sequence[Item], planned: int) -> bool:
    """Whether its verdict, if it has one, keeps to its share of the statements.

    `planned` is how many statements there will be, where that is known beforehand.
    """
    if item.key.id not in (TRUE, FALSE):
        return True
    verdicts = [other.key.id for other in drawn if other.key.id in (TRUE, FALSE)]
    size = max(planned, len(verdicts) + 1)
    return verdicts.count(item.key.id) < most_of(size)


def most_of(statements: int) -> int:
    """How many of so many statements may have one verdict."""
    # Of three, one verdict must have two.
    return max((statements + 1) // 2, int(statements * STATEMENTS))


def negates_rarely(item: Item, drawn: Sequence[Item], wanted: int) -> bool:
    if item.kind != "which_not":
        return True
    before = sum(other.kind == item.kind for other in drawn)
    return before < max(1, wanted // NEGATED)


def leaves_enough(
    item: Item, drawn: Sequence[Item], alone: Collection[str], wanted: int
) -> bool:
    """Whether an item of several facts leaves enough of them to fill the form.

    `alone` are the facts that could be a question each. Of those that the form can
    spare half may go, so that there is something to choose from to the end.
    """

    def cost(item: Item) -> int:
        return sum(fact in alone for fact in item.facts) - 1

    spare = len(alone) - wanted
    return cost(item) <= 0 or 2 * sum(map(cost, (item, *drawn))) <= spare
