"""Which facts make a choice of four: .venv/bin/python tests/measure/coverage.py [FILES]

Of the core facts of each file, how many have a multiple choice with three wrong answers
that are proved, how many one with two, and what keeps the rest from it.
"""

import sys
from pathlib import Path

from factfile.author.closure import CHOICES, silent
from factfile.cli import _facts

ROOT = Path(__file__).parents[2]
FILES = (
    next((ROOT / "facts").glob("international-workers-aid*")),
    *sorted((ROOT / "tests" / "files").glob("*.toml")),
)


def main() -> None:
    for path in map(Path, sys.argv[1:]) if sys.argv[1:] else FILES:
        read = _facts.bank(path)
        core = [f for f in read.facts.facts.values() if f.level == "core"]
        most = {
            fact.id: max(
                (
                    len(item.distractors)
                    for item in read.items
                    if item.facts[0] == fact.id and item.kind in CHOICES
                ),
                default=0,
            )
            for fact in core
        }
        asked = {id for item in read.items for id in item.facts}
        three, two = (sum(m == n for m in most.values()) for n in (3, 2))
        print(
            f"{path.name}: {len(core)} core facts: {three} with a choice of four "
            f"({three / len(core):.0%}), {two} of three; "
            f"{sum(f.id not in asked for f in core)} that nothing asks"
        )
        for one in silent(read.facts, read.items):
            if one.fact.level == "core":
                print(f"  {one.fact.id}: {one.why}")


if __name__ == "__main__":
    main()
