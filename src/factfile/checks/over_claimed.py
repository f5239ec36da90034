"""A relation says that there is one value, and two facts of the file give two.

Bad: `one = { "organization -> city" = ... }` in a relation of which one body has a fact
with Berlin and another with Paris. Good: `one = { "organization during -> city" = ...
}` where the times of the two facts do not overlap. While it stands, nothing is proved
wrong where both facts fit.
"""

from collections.abc import Iterator

from factfile.facts import Fact, Facts
from factfile.facts.fitting import fits_another
from factfile.facts.truth import dependency
from factfile.facts.wording.naming import name


def of_fact(facts: Facts, fact: Fact) -> Iterator[str]:
    if fact.denied or fact.withdrawn:
        return
    for role in fact.values:
        one = dependency(fact, role, frozenset(fact.values))
        other = one and fits_another(facts, fact, role, frozenset(one.given))
        if one and other:
            theirs = ", ".join(name(facts, value) for value in other.values[role])
            rule = f"{' '.join(one.given)} -> {role}"
            yield f"'{theirs}' of {other.id} fits too: `{rule}` proves nothing here"
