"""What one item tells of another: its answer, or the matter that both ask about."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from factfile.forms import _rules
from factfile.items import Item

RARE = 0.08
"""What is printed of so small a share of the facts is rare."""
FEW = 3
"""Where so small a share would be fewer facts, all is read everywhere."""
ALIKE = 0.85
"""A stem of which so much stands in another one asks nearly the same."""
SHORTEST = 8
"""Words of a stem that can be compared so; shorter ones are alike by chance."""

NAME = r"(?<=\s)\W?([^\W\d_a-z]\w{2,}(?:-\w+)*)"


@dataclass(frozen=True, slots=True)
class _Said:
    """What an item prints and asks, in words that can be found in each other: each text
    begins and ends with a space.

    `stem` is what it says as a truth, `all` also its options, `names` the rare names in
    its stem, and `reasons` why its options are wrong.
    """

    topic: str
    stem: str
    all: str
    answers: tuple[tuple[str, bool], ...]
    judged: bool
    reasons: str
    words: frozenset[str]
    names: frozenset[str]


class Secrets:
    """What the items of a bank tell of each other."""

    def __init__(self, bank: Iterable[Item]) -> None:
        self._items = {item.id: item for item in bank}
        self._said: dict[str, _Said] = {}
        stems: defaultdict[str, set[str]] = defaultdict(set)
        for item in self._items.values():
            for fact in item.facts:
                stems[fact].add(_spaced(_words(_stem(item))))
        self._stems = {fact: "|".join(sorted(texts)) for fact, texts in stems.items()}
        self._facts: defaultdict[str, set[str]] = defaultdict(set)
        for fact, text in self._stems.items():
            for word in text.replace("|", " ").split():
                self._facts[word].add(fact)
        most = RARE * len(self._stems)
        self._most = most if most >= FEW else -1

    def enemies(self, one: Item, other: Item) -> bool:
        """Whether either gives away the other's answer, or both ask nearly the same."""
        a, b = self._of(one), self._of(other)
        return _tells(a, b) or _tells(b, a) or _alike(a, b)

    def keeps(self, item: Item, drawn: Sequence[Item]) -> bool:
        """Whether it asks a new fact, and neither tells nor is told an answer."""
        return asks_anew(item, drawn) and not any(
            self.enemies(item, other) for other in drawn
        )

    def untold(self, item: Item, told: str) -> bool:
        """Whether no answer of it that is seldom read stands in a text of `spoken`."""
        return not any(rare and a in told for a, rare in self._of(item).answers)

    def stands(self, item: Item, drawn: Sequence[Item]) -> bool:
        """Whether it keeps all secrets, and no answer stands there once too often."""
        return self.keeps(item, drawn) and not _rules.reuses(item, _rules.count(drawn))

    def _of(self, item: Item) -> _Said:
        if item.id not in self._said:
            self._said[item.id] = self._read(item)
        return self._said[item.id]

    def _read(self, item: Item) -> _Said:
        stem = _stem(item)
        names = {name for name in _names(item.stem) if self._rare(name)}
        answers = {_spaced(_words(text)) for text in _answers(item)} - {"  "}
        return _Said(
            topic=item.topic,
            stem=_spaced(_words(stem)),
            all=_spaced(_words(f"{stem} {' '.join(_options(item))}")),
            answers=tuple((a, self._rare(a)) for a in sorted(answers)),
            judged=item.format == "true_false",
            reasons="|".join(_spaced(_words(o.why)) for o in item.distractors),
            words=frozenset(_words(item.stem)) if len(item.facts) == 1 else frozenset(),
            names=frozenset(names),
        )

    def _rare(self, phrase: str) -> bool:
        """Whether the stems of few facts have these words in a row."""
        facts = set.intersection(*(self._facts[word] for word in phrase.split()))
        if " " in phrase.strip():
            facts = {fact for fact in facts if phrase in self._stems[fact]}
        return len(facts) <= self._most


def spoken(items: Iterable[Item]) -> str:
    """All that sheets and keys say of these, as answers are looked for."""
    texts = (
        text
        for item in items
        for text in (
            *(_stem(item), *_options(item), item.statement, item.note),
            *(option.why for option in (item.key, *item.distractors)),
            *(f"{part.answer.text} {part.answer.why}" for part in item.parts),
            item.key.text,
        )
    )
    return "|".join(_spaced(_words(text)) for text in texts)


def asks_anew(item: Item, drawn: Sequence[Item]) -> bool:
    return not any(set(item.facts) & set(other.facts) for other in drawn)


def _tells(a: _Said, b: _Said) -> bool:
    """Whether the first prints an answer of the second: as a truth of the same topic,
    or anywhere if it is seldom read. Or why an option of the second is wrong.
    """
    return a.stem in b.reasons or any(
        answer in (a.all if rare else a.stem)
        for answer, rare in b.answers
        if rare or a.topic == b.topic
    )


def _alike(a: _Said, b: _Said) -> bool:
    """Whether both ask nearly the same, or of the same two things."""
    shorter = min(len(a.words), len(b.words))
    same = shorter >= SHORTEST and len(a.words & b.words) >= ALIKE * shorter
    if same and a.names == b.names:
        return True
    # What is true of a name helps to judge what is said of it.
    return len(a.names & b.names) > (not (a.judged or b.judged))


def _answers(item: Item) -> Sequence[str]:
    """What is written down or chosen, where that could stand in another question."""
    if item.format in ("true_false", "matching", "order"):
        return ()
    texts = [part.answer.text for part in item.parts] or [item.key.text]
    return [*texts, *item.accept]


def _stem(item: Item) -> str:
    """The stem, and the events and premises below it: they too are facts."""
    events = (item.key, *item.distractors) if item.kind == "first" else ()
    prompts = (part.prompt for part in item.parts)
    return " ".join((item.stem, *prompts, *(event.text for event in events)))


def _options(item: Item) -> list[str]:
    if item.format == "choice":
        return [option.text for option in (item.key, *item.distractors)]
    return [part.answer.text for part in item.parts if item.format == "matching"]


@cache
def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", text.casefold()))


def _spaced(words: Sequence[str]) -> str:
    return f" {' '.join(words)} "


def _names(text: str) -> set[str]:
    """The words with a capital, without that which begins the sentence."""
    return {_spaced(_words(name)) for name in re.findall(NAME, text)}
