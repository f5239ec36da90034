"""One fact says that it was, and another that it was not.

Neither is asked until it is settled. Bad: a fact that the society was founded in Kiel,
and one with `denied = true` that says the same. Good: one of the two, with the other's
sources as rivals, or as errors if they are wrong.
"""

from collections.abc import Iterator

from factfile.facts import Fact, Facts
from factfile.facts.fitting import contradicting


def of_fact(facts: Facts, fact: Fact) -> Iterator[str]:
    other = contradicting(facts, fact)
    if other and fact.denied:
        yield f"denies what {other.id} says ({other.where})"
