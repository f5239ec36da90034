"""All the sources of a fact say something else than it does.

Nobody stands by it then, so nothing is asked. Bad: `when = "1867"`, and the one source
of the fact under `rivals.when."1868"`. Good: another source that has 1867, or 1868 in
the fact.
"""

from collections.abc import Iterator

from factfile.facts import Fact, Facts
from factfile.facts.model import value_id


def of_fact(facts: Facts, fact: Fact) -> Iterator[str]:
    ours = {claim.source.id for claim in fact.claims}
    for other in fact.others:
        theirs = {claim.source.id for claim in other.claims}
        if other.how != "says" and ours <= theirs:
            names = " and ".join(sorted(ours))
            yield (
                f"{other.how} {other.role}: '{value_id(other.value)}' is what {names} "
                "says: name a source that says what stands in the fact"
            )
