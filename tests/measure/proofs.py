"""How much of what is asked is proved: .venv/bin/python tests/measure/proofs.py [SEEDS]

Takes the questions of so many generated files (300) and asks the second opinion of
tests/questions about each that the checks let pass. A doubt is shown for the first
items of each sort; an option is unknown if nothing proves it wrong.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1]))

from generated import fact_file
from questions.prover import Prover

from factfile import checks, questions
from factfile.facts import read
from factfile.facts.reading import vocabulary_path
from factfile.items import Item

SHOWN = 2
"""Items of each sort of doubt."""


def passed(path: Path) -> Iterator[Item]:
    """All items of a file that no check holds back."""
    facts = read(path)
    asked = tuple(questions.ask(facts))
    out = {problem.item for problem in checks.check(facts, asked)}
    return (item for item in asked if item.id not in out)


def sort(kind: str, doubt: str) -> str:
    """A doubt without its values."""
    return f"{kind}: {re.sub(r'(?<![a-z])[^ ]*[0-9-][^ ]*', '…', doubt)}"


def main() -> None:
    seeds = int(sys.argv[1]) if sys.argv[1:] else 300
    items, doubts = Counter[str](), Counter[str]()
    options = unproved = unknown = 0
    begin = perf_counter()
    with TemporaryDirectory() as folder:
        path = Path(folder, "made.toml")
        for seed in range(seeds):
            path.write_text(fact_file(seed), encoding="utf-8")
            prover = Prover(path, vocabulary_path("en"))
            for item in passed(path):
                found = prover.doubts(item)
                items[item.kind] += 1
                options += 1 + len(item.distractors) + len(item.parts)
                unproved += bool(found)
                unknown += sum(doubt.startswith("nothing proves") for doubt in found)
                for kind in {sort(item.kind, doubt) for doubt in found}:
                    doubts[kind] += 1
                    if doubts[kind] <= SHOWN:
                        print(f"{seed}: {item.id}: {item.stem} {found}")
    print(f"{seeds} files, {perf_counter() - begin:.0f} seconds")
    print(f"{items.total()} items: {', '.join(f'{n} {k}' for k, n in items.items())}")
    print(f"{options} options, {unknown} unknown; {unproved} items not proved")
    for kind, count in doubts.most_common():
        print(f"{count:>8} {kind}")


if __name__ == "__main__":
    main()
