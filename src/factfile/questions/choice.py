"""Who, what or where: three or four options, one right and all others proved wrong.

A fourth option only where a third wrong answer is as good as the others, and no
question where there are not two: options are never made up to fill a place. Of a list
that is whole, each member is the right answer of one question.
"""

from collections.abc import Iterator

from factfile.facts import Fact, Facts
from factfile.items import Item
from factfile.questions._asking import asked
from factfile.questions._options import choose

ELSEWHERE = ("date", "interval", "number")
"""What other kinds of question ask for."""


def ask(facts: Facts, fact: Fact) -> Iterator[Item]:
    for role in asked(fact):
        if fact.relation.roles[role].kind not in ELSEWHERE:
            yield from choose(facts, "choice", fact, role, fact.values[role])
