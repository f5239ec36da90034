"""True and false statements: as many of each, and of the same length.

Of a bank 45 to 55 in a hundred are true, and true ones are at most a twentieth longer
or shorter than false ones.
"""

from collections.abc import Iterator, Sequence
from statistics import fmean

from factfile.items import TRUE, Question
from factfile.measures._measure import Measure


def measure(questions: Sequence[Question]) -> Iterator[Measure]:
    stated = [q.item for q in questions if q.item.format == "true_false"]
    true = [len(item.stem) for item in stated if item.key.id == TRUE]
    false = [len(item.stem) for item in stated if item.key.id != TRUE]
    if not (true and false):
        return
    share, longer = len(true) / len(stated), fmean(true) / fmean(false)
    fits = 0.45 <= share <= 0.55
    yield Measure("share of true statements", share, 0.5, 0.55, len(stated), fits)
    fits = 0.95 <= longer <= 1.05
    yield Measure("length of true by false", longer, 1.0, 1.05, len(stated), fits)
