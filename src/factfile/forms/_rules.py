"""What may stand in a form beside what was drawn before. Each says whether an item
fits.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from factfile.items import FALSE, TRUE, Item

STATEMENTS = 0.6
"""At most this share of a form's statements is true, and at most this share false."""
REUSED = 3
"""A wrong answer stands in at most so many questions of a form."""
REPEATED = 2
"""And a right one in at most so many, or one would guess it again and again."""
NEGATED = 10
"""At most one question in so many asks which is NOT so; one may, however few."""


def answers(item: Item) -> list[tuple[str, int]]:
    """The answers that stand with it, and in how many questions of a form each may."""
    wrong = item.distractors if item.format == "choice" else ()
    right = () if item.parts or item.format == "true_false" else (item.key,)
    return [
        *((f"wrong: {option.text}", REUSED) for option in wrong),
        *((f"right: {option.text}", REPEATED) for option in right),
    ]


def reuses(item: Item, counted: Mapping[str, int], forms: int = 1) -> bool:
    """Whether an answer of it has stood often enough in so many forms; `counted` says
    how often.
    """
    return any(counted.get(one, 0) >= most * forms for one, most in answers(item))


def count(items: Iterable[Item]) -> Counter[str]:
    """How often each answer stands with these."""
    return Counter(one for item in items for one, _ in answers(item))


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
