"""What guessers gain on made files: .venv/bin/python tests/measure/guessers.py [FILES]

Pools the questions of so many generated files (300) and lets everybody try who knows
nothing and knows how tests are made: those of `factfile check --bank`, and one more
that weighs together all that can be seen without a key, as other files taught it.
"""

import sys
from collections.abc import Sequence
from dataclasses import replace
from math import exp, sqrt
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1]))

from generated import fact_file

from factfile.cli import _facts
from factfile.forms import listed
from factfile.items import Option, Question
from factfile.measures import Measure, measure
from factfile.measures.guessers import _clang, _convergence, _Learned

FOLDS = 5


def questions(seed: int, folder: Path) -> list[Question]:
    """All questions of a made file; an option is another one in another file."""
    path = folder / f"{seed}.toml"
    path.write_text(fact_file(seed), encoding="utf-8")
    bank = _facts.bank(path)

    def mine(option: Option) -> Option:
        if option.id in ("true", "false"):
            return option
        return replace(option, id=f"{seed}:{option.id}")

    items = [
        replace(
            item,
            facts=tuple(f"{seed}:{fact}" for fact in item.facts),
            key=mine(item.key),
            distractors=tuple(map(mine, item.distractors)),
        )
        for item in bank.items
    ]
    return list(listed(items, "", str(seed)).questions)


def clues(question: Question, option: Option, learned: _Learned) -> list[float]:
    """All that a guesser can see of an option, each from about -1 to 1."""
    others = [o for o in question.options if o != option]
    count = len(question.options)
    place = question.options.index(option) / (count - 1) * 2 - 1
    lengths = sorted(len(o.text) for o in question.options)
    text = sorted(o.text for o in question.options)
    rank = sorted(o.rank for o in question.options)
    dated = len(set(rank)) > 1
    middle = abs(rank.index(option.rank) / (count - 1) * 2 - 1) if dated else 0.0
    return [
        place,
        place * place,
        lengths.index(len(option.text)) / (count - 1),
        len(option.text) / (sum(len(o.text) for o in others) / len(others)) - 1,
        text.index(option.text) / (count - 1),
        middle,
        float(_clang(question, option)),
        float(_convergence(question, option)),
        min(10, -learned.rare(question, option)) / 10,
        float(option.text.isdecimal() and int(option.text) % 5 == 0),
        float(option.text.count(" ")),
    ]


def composite(asked: Sequence[Question]) -> tuple[float, int, float, float]:
    """Weighs all clues by logistic regression; each fold is guessed by the others."""
    learned = _Learned(asked)
    seen = [[clues(q, o, learned) for o in q.options] for q in asked]
    keys = [q.options.index(q.item.key) for q in asked]
    files = [int(q.item.facts[0].split(":")[0]) for q in asked]
    hits, chance, variance = 0, 0.0, 0.0
    for fold in range(FOLDS):
        train = [n for n, file in enumerate(files) if file % FOLDS != fold]
        weights = fit([seen[n] for n in train], [keys[n] for n in train])
        for n in (n for n, file in enumerate(files) if file % FOLDS == fold):
            scores = [
                sum(w * x for w, x in zip(weights, c, strict=True)) for c in seen[n]
            ]
            hits += scores.index(max(scores)) == keys[n]
            p = 1 / len(scores)
            chance += p
            variance += p * (1 - p)
    return hits, len(asked), chance / len(asked), sqrt(variance) / len(asked)


def fit(seen: list[list[list[float]]], keys: list[int]) -> list[float]:
    """Weights that make the keys likeliest among their options, by plain ascent."""
    weights = [0.0] * len(seen[0][0])
    for step in range(60):
        gradient = [0.0] * len(weights)
        for options, key in zip(seen, keys, strict=True):
            scores = [
                exp(sum(w * x for w, x in zip(weights, c, strict=True)))
                for c in options
            ]
            total = sum(scores)
            for place, (clue, score) in enumerate(zip(options, scores, strict=True)):
                off = (place == key) - score / total
                for n, x in enumerate(clue):
                    gradient[n] += off * x
        rate = 2 / (1 + step / 10) / len(keys)
        weights = [w + rate * g for w, g in zip(weights, gradient, strict=True)]
    return weights


def main() -> None:
    files = int(sys.argv[1]) if sys.argv[1:] else 300
    pool: list[Question] = []
    with TemporaryDirectory() as folder:
        for seed in range(files):
            pool += questions(seed, Path(folder))
            if sys.stderr.isatty():
                print(f"\r{seed + 1} of {files} files", end="", file=sys.stderr)
    chosen = [q for q in pool if q.item.format == "choice"]
    stated = sum(q.item.format == "true_false" for q in pool)
    print(f"\n{files} files, {len(chosen)} questions with options, {stated} statements")
    print(f"{'':60}{'found':>8}{'chance':>8}{'95 %':>8}{'of':>8}")
    for one in measure(pool):
        show(one)
    several = [q for q in chosen if len(q.options) > 2]
    hits, count, chance, deviation = composite(several)
    share = hits / count
    fits = share - chance < 2.33 * deviation
    bound = share + 1.645 * deviation
    name = "all clues together, weighed by what other files taught"
    show(Measure(name, share, chance, bound, count, fits))


def show(one: Measure) -> None:
    numbers = f"{one.value:8.4f}{one.expected:8.4f}{one.bound:8.4f}{one.count:8}"
    print(f"{one.name:60}{numbers}{'' if one.fits else '  too far off'}")


if __name__ == "__main__":
    main()
