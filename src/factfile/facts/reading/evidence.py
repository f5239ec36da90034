"""Reads who says so, who says otherwise, and what the curator vouches for."""

from collections.abc import Iterator, Mapping

from factfile.facts.fact import Claim, Other
from factfile.facts.model import Relation, Role, Source, Value
from factfile.facts.problems import did_you_mean
from factfile.facts.reading.tables import Table
from factfile.facts.reading.values import Known, fill

OTHERS = ("says", "rivals", "errors")


def claims(table: Table, key: str, known: Known) -> Iterator[Claim]:
    """The sources that a list names, each with the place in it."""
    for text in table.texts(key):
        id, _, locator = text.partition(" ")
        if found := source(id, table, key, known):
            yield Claim(found, locator.strip())


def source(id: str, table: Table, key: str, known: Known) -> Source | None:
    """The source of that id; one that is not there is complained of."""
    if id and id not in known.sources:
        hint = did_you_mean(id, known.sources)
        table.complain(f"{key}: unknown source '{id}'{hint}", "source", key)
    return known.sources.get(id)


def others(table: Table, relation: Relation, known: Known) -> Iterator[Other]:
    """The values that other sources give."""
    for how in OTHERS:
        below = table.table(how)
        for role in _roles(below, relation):
            values = below.table(role.name)
            for raw in values.data:
                value = fill(raw, role, values, raw, known)
                who = tuple(claims(values, raw, known))
                if values.data[raw] == []:
                    what = f"'{raw}' is missing its sources: who says so?"
                    values.complain(what, "missing", raw)
                if value:
                    yield Other(how, role.name, value, who)


def wrong(
    table: Table, relation: Relation, known: Known
) -> Iterator[tuple[str, Value, str]]:
    """The values that the curator vouches to be wrong, with the reason."""
    for role in _roles(table, relation):
        values = table.table(role.name)
        for raw in values.data:
            value = fill(raw, role, values, raw, known)
            why = values.text(raw, needed=True)
            if value and why:
                yield role.name, value, why


def complete(
    table: Table, relation: Relation, known: Known
) -> Iterator[tuple[str, str]]:
    """For each list whether it is whole: "true", "named", or according to a source."""
    for role in _roles(table, relation):
        if table.data[role.name] is True:
            yield role.name, "true"
        else:
            voice = table.text(role.name, needed=True)
            if voice != "named":
                source(voice, table, role.name, known)
            yield role.name, voice


def accept(
    table: Table,
    relation: Relation,
    known: Known,
    filled: Mapping[str, tuple[Value, ...]],
) -> Iterator[tuple[str, Value, tuple[str, ...]]]:
    """Other words that count as right for a value; a list tells for which member."""
    for role in _roles(table, relation):
        values = filled.get(role.name, ())
        if len(values) < 2:
            words = table.texts(role.name)
            yield from ((role.name, value, words) for value in values)
            continue
        members = table.table(role.name)
        for raw in members.data:
            value = fill(raw, role, members, raw, known)
            if value and value in values:
                yield role.name, value, members.texts(raw)
            elif value:
                members.complain(f"'{raw}' is not in the list", "value", raw)


def _roles(table: Table, relation: Relation) -> Iterator[Role]:
    """The roles that the keys of a table name."""
    for name in table.data:
        if name in relation.roles:
            yield relation.roles[name]
        else:
            hint = did_you_mean(name, relation.roles)
            table.complain(f"there is no role '{name}'{hint}", "role", name)
