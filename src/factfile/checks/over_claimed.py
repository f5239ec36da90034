"""A relation says that there is one value, and two facts of the file give two.

Bad: `one = { "organization -> city" = ... }` in a relation of which one body has a fact
with Berlin and another with Paris. Good: `one = { "organization during -> city" = ...
}` where the times of the two facts do not overlap. While it stands, nothing is proved
wrong where both facts fit.
"""

from collections.abc import Iterator, Sequence

from factfile.facts import Facts, Problem
from factfile.facts.fitting import fits_another
from factfile.facts.naming import name
from factfile.facts.truth import dependency
from factfile.items import Item


def check(facts: Facts, bank: Sequence[Item]) -> Iterator[Problem]:
    for fact in facts.facts.values():
        if fact.denied or fact.withdrawn:
            continue
        for role in fact.values:
            one = dependency(fact, role, frozenset(fact.values))
            other = one and fits_another(facts, fact, role, frozenset(one.given))
            if one and other:
                theirs = ", ".join(name(facts, value) for value in other.values[role])
                rule = f"{' '.join(one.given)} -> {role}"
                what = (
                    f"'{theirs}' of {other.id} fits too: `{rule}` proves nothing here"
                )
                yield Problem(fact.where, f"fact {fact.id}: {what}", "over-claimed")
