"""How many: three or four numbers, one right and all others proved wrong.

What is known only as "more than so many" makes no number wrong and is not asked so. The
wrong numbers are as round as the true one, and lie on both sides of it.
"""

from collections.abc import Iterator

from factfile.facts import Fact, Facts
from factfile.items import Item
from factfile.questions._asking import asked
from factfile.questions._options import choose


def ask(facts: Facts, fact: Fact) -> Iterator[Item]:
    for role in asked(fact):
        if fact.relation.roles[role].kind == "number":
            yield from choose(facts, "number", fact, role, fact.values[role])
