"""Names that are seen again and again, and always in the same part.

Whoever has seen a name only as a wrong answer crosses it out. Of every option that
occurs in six questions or more, the share in which it is right lies between half and
twice what chance gives.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factfile.items import Question
from factfile.measures._measure import Measure

OFTEN = 6


def measure(questions: Sequence[Question]) -> Iterator[Measure]:
    seen, right = Counter[str](), Counter[str]()
    # Thirds add up to wholes only as fractions.
    chance: defaultdict[str, Fraction] = defaultdict(Fraction)
    for question in questions:
        if question.item.format != "choice":
            continue
        right[question.item.key.id] += 1
        for option in question.options:
            seen[option.id] += 1
            chance[option.id] += Fraction(1, len(question.options))
    often = [id for id in seen if seen[id] >= OFTEN]
    fair = [id for id in often if chance[id] / 2 <= right[id] <= 2 * chance[id]]
    share = len(fair) / len(often) if often else 1.0
    name = "options seen often that are right as often as chance has it"
    yield Measure(name, share, 1.0, 0.5, len(often), share >= 0.5)
