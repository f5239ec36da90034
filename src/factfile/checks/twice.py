"""Two facts say the same.

Learners would meet one thing as two, and what is corrected in one place stays in the
other. Bad: two facts that the society was founded in Berlin. Good: one fact with all
its sources.
"""

from collections.abc import Iterator

from factfile.facts import Fact, Facts


def of_fact(facts: Facts, fact: Fact) -> Iterator[str]:
    for other in facts.alike(fact):
        if other.where < fact.where and not (other.withdrawn or fact.withdrawn):
            yield f"says the same as {other.id} ({other.where})"
