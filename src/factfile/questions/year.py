"""In which year: three or four years, one right and all others proved wrong.

Years compare fairly where days would give themselves away. Of the wrong ones so many
are earlier and so many later as a hash says, so that the middle one is no better guess
than the first.
"""

from collections.abc import Iterator

from factfile.facts import Fact, Facts
from factfile.facts.dates import Date
from factfile.facts.dates import words as date_words
from factfile.items import Item
from factfile.questions._asking import asked
from factfile.questions._options import choose


def ask(facts: Facts, fact: Fact) -> Iterator[Item]:
    for role in asked(fact):
        if fact.relation.roles[role].kind == "date":
            dates = (v for v in fact.values[role] if isinstance(v, Date))
            years = (date_words.to_year(date) for date in dates)
            yield from choose(facts, "year", fact, role, filter(None, years))
