"""How many questions there are of each kind, topic, level and difficulty."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from factfile import questions
from factfile.author.stats import BANDS
from factfile.facts.reading.fact import LEVELS
from factfile.items import Item, Reference


@dataclass(frozen=True, slots=True)
class Tally:
    """By what questions are counted; of each value the id, the name and the count."""

    name: str
    counts: tuple[tuple[str, str, int], ...]


def tallies(reference: Reference, items: Sequence[Item]) -> list[Tally]:
    """By all that the page can be filtered by; what does not occur is left out."""
    kinds = {kind: kind.replace("_", " ") for kind in questions.kinds()}
    counted = (
        ("topic", reference.topics, Counter(item.topic for item in items)),
        ("kind", kinds, Counter(item.kind for item in items)),
        ("level", dict.fromkeys(LEVELS), Counter(item.level for item in items)),
        (
            "difficulty",
            dict.fromkeys(BANDS),
            Counter(item.difficulty.band for item in items),
        ),
    )
    return [
        Tally(name, tuple((id, names[id] or id, n[id]) for id in names if n[id]))
        for name, names, n in counted
    ]
