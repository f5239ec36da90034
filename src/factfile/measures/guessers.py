"""What somebody gains who knows nothing and knows how tests are made.

Seventeen ways to guess, each tried on every question that it can be tried on: the
longest option, the first letter, the middle date, the name that is most often right ...
Those that learn from other questions are tried on questions of facts that they have
not seen. None may do better than chance (p < .01, by Holm over all of them).
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import sqrt

from factfile.facts.wording.typography import words_of
from factfile.items import TRUE, Option, Question
from factfile.measures._measure import LEVEL, Measure, above
from factfile.order import pick

Guess = Callable[[Question], Sequence[Option]]
"""The options among which a guesser is undecided; none where it says nothing."""

FOLDS = 10


def measure(questions: Sequence[Question]) -> Iterator[Measure]:
    tried = [_try(name, guess, questions) for name, guess in _guessers(questions)]
    tried = [one for one in tried if one.count]
    ranked = sorted(tried, key=lambda one: one.p)
    alarms = set[str]()
    for place, one in enumerate(ranked):
        if one.p >= LEVEL / (len(ranked) - place):
            break
        alarms.add(one.name)
    for one in tried:
        fits = one.name not in alarms
        yield Measure(one.name, one.share, one.chance, one.bound, one.count, fits)


@dataclass(frozen=True, slots=True)
class _Tried:
    name: str
    count: int
    share: float
    chance: float
    deviation: float

    @property
    def p(self) -> float:
        if not self.deviation:
            return 1.0
        return above((self.share - self.chance) / self.deviation)

    @property
    def bound(self) -> float:
        """The upper 95 % bound of the share."""
        return self.share + 1.645 * self.deviation


def _try(name: str, guess: Guess, questions: Sequence[Question]) -> _Tried:
    """How often it is right; of several options it takes each as often."""
    count, hits, chance, variance = 0, 0.0, 0.0, 0.0
    for question in questions:
        picked, options = guess(question), len(question.options)
        if not picked or len(picked) == options:
            continue
        count += 1
        hits += (question.item.key in picked) / len(picked)
        chance += 1 / options
        variance += 1 / (options * len(picked)) - 1 / options**2
    if not count:
        return _Tried(name, 0, 0.0, 0.0, 0.0)
    return _Tried(name, count, hits / count, chance / count, sqrt(variance) / count)


def _guessers(questions: Sequence[Question]) -> Iterator[tuple[str, Guess]]:
    yield "the longest option", _most(lambda q, o: len(o.text))
    yield "the shortest option", _most(lambda q, o: -len(o.text))
    for place, letter in enumerate("ABCD"):
        yield f"the letter {letter}", _at(place)
    yield "the first in the alphabet", _most(lambda q, o: -_alphabetical(q, o))
    yield "the last in the alphabet", _most(lambda q, o: _alphabetical(q, o))
    yield "the middle date or number", _middle
    yield "the date nearest to the others", _medoid
    yield "the date that is not round", _not_round
    yield "what sounds like the question", _most(_clang)
    yield "what shares most with the others", _most(_convergence)
    learned = _Learned(questions)
    yield "what is most often right", _most(learned.right)
    yield "what is seen least often", _most(learned.rare)
    yield "always true", _always_true
    yield "true, of long statements", _long_true(questions)


def _choices(question: Question) -> Sequence[Option]:
    return question.options if question.item.format == "choice" else ()


def _most(score: Callable[[Question, Option], float]) -> Guess:
    """Takes the options with the highest score."""

    def guess(question: Question) -> Sequence[Option]:
        scores = [(score(question, option), option) for option in _choices(question)]
        return [o for s, o in scores if s == max(s for s, _ in scores)]

    return guess


def _at(place: int) -> Guess:
    return lambda question: _choices(question)[place : place + 1]


def _alphabetical(question: Question, option: Option) -> int:
    return sorted(o.text.casefold() for o in question.options).index(
        option.text.casefold()
    )


def _dated(question: Question) -> Sequence[Option]:
    """The options where they are dates or numbers, which ascend."""
    options = _choices(question)
    return options if len({option.rank for option in options}) > 1 else ()


def _middle(question: Question) -> Sequence[Option]:
    options = _dated(question)
    edge = (len(options) - 1) // 2
    return options[edge : len(options) - edge]


def _medoid(question: Question) -> Sequence[Option]:
    options = _dated(question)
    far = [sum(abs(a.rank - b.rank) for b in options) for a in options]
    return [o for o, distance in zip(options, far, strict=True) if distance == min(far)]


def _not_round(question: Question) -> Sequence[Option]:
    years = [o for o in _dated(question) if o.text.isdecimal()]
    return [option for option in years if int(option.text) % 5]


def _clang(question: Question, option: Option) -> int:
    return len(words_of(option.text) & words_of(question.item.stem))


def _convergence(question: Question, option: Option) -> int:
    mine = words_of(option.text)
    return sum(len(mine & words_of(o.text)) for o in question.options if o != option)


class _Learned:
    """How often each option was seen and was right, in questions of other facts."""

    def __init__(self, questions: Sequence[Question]) -> None:
        self._seen: defaultdict[int, Counter[str]] = defaultdict(Counter)
        self._right: defaultdict[int, Counter[str]] = defaultdict(Counter)
        for question in questions:
            if question.item.format == "choice":
                fold = _fold(question)
                self._seen[fold].update(option.id for option in question.options)
                self._right[fold][question.item.key.id] += 1
        self._all_seen = sum(self._seen.values(), Counter())
        self._all_right = sum(self._right.values(), Counter())

    def right(self, question: Question, option: Option) -> float:
        seen, right = self._elsewhere(question, option)
        # One more of each: what was seen once is not certain.
        return (right + 1) / (seen + len(question.options))

    def rare(self, question: Question, option: Option) -> float:
        return -self._elsewhere(question, option)[0]

    def _elsewhere(self, question: Question, option: Option) -> tuple[int, int]:
        fold, id = _fold(question), option.id
        seen = self._all_seen[id] - self._seen[fold][id]
        return seen, self._all_right[id] - self._right[fold][id]


def _fold(question: Question) -> int:
    return pick(FOLDS, *question.item.facts)


def _always_true(question: Question) -> Sequence[Option]:
    if question.item.format != "true_false":
        return ()
    return [option for option in question.options if option.id == TRUE]


def _long_true(questions: Sequence[Question]) -> Guess:
    stated = [q for q in questions if q.item.format == "true_false"]
    lengths = sorted(len(q.item.stem) for q in stated)
    middle = lengths[len(lengths) // 2] if lengths else 0

    def guess(question: Question) -> Sequence[Option]:
        if question.item.format != "true_false":
            return ()
        long = len(question.item.stem) > middle
        return [option for option in question.options if (option.id == TRUE) == long]

    return guess
