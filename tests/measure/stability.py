"""What one new fact changes of other items: .venv/bin/python tests/measure/stability.py

Of each fact of each file: the items without it beside the items with it. Another item
changes fairly if the new fact enters its pools (a value of it comes or goes among the
options, or it comes to stand among events or pairs) or its proofs (it is of the same
relation). Reasons may always tell what more is known. All other changes are named.
"""

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from factfile import questions
from factfile.facts import Facts, read
from factfile.facts.model import value_id

ROOT = Path(__file__).parents[2]
FILES = (
    next((ROOT / "facts").glob("international-workers-aid*")),
    *sorted((ROOT / "tests" / "files").glob("*.toml")),
)
SEVERAL = ("first", "order", "matching")
"""Kinds that put facts together, so that a new one may take another's place."""
NAMED = ("true_false", "which_not")
"""Kinds whose items are named by their wrong value, and so are one with what they were."""


class Seen(NamedTuple):
    """What a learner sees of an item, without the reasons."""

    stems: tuple[str, ...]
    options: tuple[str, ...]


def asked(facts: Facts) -> dict[str, Seen]:
    found: dict[str, Seen] = {}
    for item in questions.ask(facts):
        parts = [part.prompt for part in item.parts]
        options = [o.text for o in (item.key, *item.distractors)]
        id, _, value = (
            item.id.rpartition("/") if item.kind in NAMED else (item.id, "", "")
        )
        before = found.get(id, Seen((), ()))
        stems = (*before.stems, item.stem, *parts)
        found[id] = Seen(stems, (*before.options, *sorted(options), value))
    return found


def cause(facts: Facts, new: str, id: str, gone: Seen | None, come: Seen | None) -> str:
    """How the new fact comes to change the item; "unknown" if it does not."""
    fact, (kind, names, *_) = facts.facts[new], id.split("/")
    if kind in SEVERAL:
        return "put together with others"
    ids = {value_id(value) for value in fact.all_values}
    texts = {facts.things[id].name for id in ids if id in facts.things}
    values = ids | texts | {f"{year:04}" for year in fact.years}
    seen = {text for side in (gone, come) if side for text in side.options}
    if values & seen:
        return "a value of it among the options"
    same = facts.facts[names].relation.id == fact.relation.id
    return "of the same relation" if same else "unknown"


def main() -> None:
    for path in FILES:
        whole = read(path)
        with_all = asked(whole)
        causes, unknown = Counter[str](), list[str]()
        for new in whole.facts:
            rest = {id: f for id, f in whole.facts.items() if id != new}
            without = asked(replace(whole, facts=rest))
            for id in sorted({*without, *with_all}):
                mine = new in id.split("/")[1].split("+")
                gone, come = without.get(id), with_all.get(id)
                if gone != come and not (mine and gone is None):
                    why = cause(whole, new, id, gone, come)
                    causes[why] += 1
                    unknown += [f"{new} changes {id}"] if why == "unknown" else []
        count = len(whole.facts)
        print(
            f"{path.name}: {len(with_all)} items; changed by one more fact, on average:"
        )
        for why, times in causes.most_common():
            print(f"  {times / count:6.2f} {why}")
        for line in unknown:
            print(f"  {line}")


if __name__ == "__main__":
    main()
