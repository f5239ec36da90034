"""Where the key stands: among the dates of a question, and among the letters.

Of four dates the key is one of the middle two in half of the questions, give or take
what chance does (99 %). Writers hide it there in two thirds.
"""

from collections.abc import Iterator, Sequence

from factfile.items import Question
from factfile.measures._measure import Measure, interval


def measure(questions: Sequence[Question]) -> Iterator[Measure]:
    dated = [q for q in questions if q.item.kind == "year" and len(q.options) == 4]
    middle = sum(q.item.key in q.options[1:3] for q in dated)
    yield _share("key among the middle two of four dates", middle, len(dated), 0.5)
    four = [q for q in questions if q.item.format == "choice" and len(q.options) == 4]
    for place, letter in enumerate("ABCD"):
        at = sum(q.options[place] is q.item.key for q in four)
        yield _share(f"key at the letter {letter} of four", at, len(four), 0.25)


def _share(name: str, hits: int, count: int, expected: float) -> Measure:
    low, high = interval(expected, count)
    share = hits / count if count else expected
    return Measure(name, share, expected, high, count, low <= share <= high)
