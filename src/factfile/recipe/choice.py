"""Which items to take: by kind, topic and level."""

from dataclasses import dataclass

from factfile.facts.problems import did_you_mean
from factfile.facts.reading.fact import LEVELS
from factfile.facts.reading.tables import Table


@dataclass(frozen=True, slots=True)
class Choice:
    """Which items to take. An empty tuple takes all."""

    kinds: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()


def choice(table: Table, default: tuple[str, ...], known: tuple[str, ...]) -> Choice:
    """What a table of a recipe chooses."""
    return Choice(
        kinds=_words(table, "kinds", known) or default,
        topics=table.texts("topics"),
        levels=_words(table, "levels", LEVELS),
    )


def _words(table: Table, key: str, known: tuple[str, ...]) -> tuple[str, ...]:
    words = table.texts(key)
    for word in words:
        if word not in known:
            hint = did_you_mean(word, known)
            table.complain(f"{key}: unknown '{word}'{hint}", "choice", key)
    return words
