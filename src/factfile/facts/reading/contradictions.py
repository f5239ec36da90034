"""Complains of what a fact says against itself, or of what is still to come."""

import re
from datetime import date

from factfile.facts.dates import Date
from factfile.facts.fact import Fact
from factfile.facts.model import Thing, Value, value_id
from factfile.facts.reading.tables import Table

BARE_DATE = re.compile(r"(\w*)[ [(]*\{([a-z][a-z0-9_-]*)\}")
PREPOSITIONS = (
    *("of", "after", "before", "since", "until", "till", "by", "from", "to", "and"),
    *("between", "around", "about", "for", "the", "than", "or"),
)
"""What may stand before a date that says neither "in" nor "on"."""


def contradictions(fact: Fact, table: Table, edition: date) -> None:
    """Complain of each of them at its line."""
    _check_wrong(fact, table)
    _check_sentence(fact, table)
    for role, values in fact.values.items():
        for value in values:
            if isinstance(value, Date) and value.start.lo > edition.toordinal():
                what = (
                    f"{role} '{value.edtf}' lies after the edition, {edition}: "
                    "nobody can know it yet"
                )
                table.complain(what, "date", role)


def _check_wrong(fact: Fact, table: Table) -> None:
    for role, value, _ in fact.wrong:
        if any(_is_right(value, true) for true in fact.values.get(role, ())):
            shown = value_id(value)
            what = f"wrong {role}: '{shown}' is the right answer"
            table.complain(what, "wrong", "wrong", role, shown)


def _is_right(value: Value, true: Value) -> bool:
    """Whether a value is the true one, or the year or month that it is in."""
    if isinstance(value, Date) and isinstance(true, Date):
        return true.hull in value.hull
    if isinstance(value, Thing) and isinstance(true, Thing):
        return value.id == true.id
    return value == true


def _check_sentence(fact: Fact, table: Table) -> None:
    """That a date has its word before it: a day takes "on", and a year "in"."""
    for before, role in BARE_DATE.findall(fact.relation.states.text):
        value, word = fact.one(role), before.casefold()
        known = fact.relation.roles.get(role)
        if not known or known.kind != "date" or not isinstance(value, Date):
            continue
        fits = {"in": value.grain != "day", "on": value.grain == "day"}
        if not fits.get(word, word in PREPOSITIONS):
            instead = f"{before} {{{role}}}" if word in fits else f"{{{role}}}"
            what = f"states: write {{on {role}}} for {instead}: it says in or on itself"
            table.complain(what, "template", "states")
