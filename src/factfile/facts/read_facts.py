"""Reads facts: every place filled, every source found, every rival named."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from factfile.facts.model import (
    Claim,
    Fact,
    Kind,
    Other,
    Relation,
    Role,
    Source,
    Text,
    Thing,
    Value,
)
from factfile.facts.names import Names
from factfile.facts.problems import did_you_mean
from factfile.facts.read_relations import FACT_KEYS, own
from factfile.facts.read_things import read_date
from factfile.facts.tables import Table

LEVELS = ("core", "extra")
OTHERS = ("says", "rivals", "errors")
IMAGE = ("file", "credit", "license", "alt")


@dataclass(frozen=True, slots=True)
class Known:
    """What a fact may name."""

    topics: Mapping[str, str]
    sources: Mapping[str, Source]
    kinds: Mapping[str, Kind]
    names: Names
    relations: Mapping[str, Relation]


def fact(id: str, table: Table, known: Known) -> Fact | None:
    """One fact; None when not even its relation can be made out."""
    relation = _relation(id, table, known)
    if relation is None:
        return None
    values = dict(_values(table, relation, known))
    read = Fact(
        id=id,
        where=table.where(),
        topic=_topic(table, known),
        relation=relation,
        values=values,
        claims=tuple(_claims(table, "sources", known)),
        others=tuple(_others(table, relation, known)),
        wrong=tuple(_wrong(table.table("wrong"), relation, known)),
        complete=dict(_complete(table, relation, known)),
        voice=_source(table.text("voice"), table, "voice", known),
        note=table.text("note"),
        level=table.choice("level", LEVELS, "core"),
        builds_on=table.texts("builds_on"),
        denied=table.flag("denied"),
        was=table.texts("was"),
        withdrawn=table.text("withdrawn"),
        image=_image(table.table("image")),
    )
    if not read.claims:
        table.complain(
            'sources is missing: say who says so, sources = ["..."]', "missing"
        )
    table.done((*FACT_KEYS, *relation.roles))
    return read


def _relation(id: str, table: Table, known: Known) -> Relation | None:
    if "states" in table and "relation" not in table:
        return own(id, table, known.kinds)
    name = table.text("relation")
    if not name:
        table.complain(
            'relation is missing: write relation = "..." or states = "..."', "missing"
        )
    elif name not in known.relations:
        hint = did_you_mean(name, known.relations)
        table.complain(f"unknown relation '{name}'{hint}", "relation", "relation")
    else:
        if "states" in table:
            what = "states belongs to the relation: reword it there, for all facts"
            table.complain(what, "relation", "states")
        return known.relations[name]
    return None


def _topic(table: Table, known: Known) -> str:
    topic = table.text("topic", needed=True)
    if topic and topic not in known.topics:
        hint = did_you_mean(topic, known.topics)
        table.complain(f"unknown topic '{topic}'{hint}", "topic", "topic")
    return topic


def _values(
    table: Table, relation: Relation, known: Known
) -> Iterator[tuple[str, tuple[Value, ...]]]:
    inline = dict(relation.states.values) if relation.own else {}
    for role in relation.roles.values():
        raw, key = table.get(role.name), role.name
        if raw is None and role.name in inline:
            raw, key = inline[role.name], "states"
        if raw is None or raw == []:
            if not role.optional:
                table.complain(f"{role.name} is missing: {_like(role)}", "missing")
            continue
        listed = raw if isinstance(raw, list) else [raw]
        values = tuple(
            value for one in listed if (value := fill(one, role, table, key, known))
        )
        if values:
            yield role.name, values


def _like(role: Role) -> str:
    example = {"date": "1921-09", "interval": "1933/1935"}.get(role.kind, "...")
    return f'write {role.name} = "{example}"'


def fill(raw: object, role: Role, table: Table, key: str, known: Known) -> Value | None:
    """What a place holds: a date, a text, or the thing of that id or name."""
    if role.kind in ("date", "interval"):
        value = read_date(raw, table, key)
        if value and role.kind == "date" and value.grain == "interval":
            hint = "write 1921, or [1921..1923]"
            what = f"{key} '{value.edtf}' lasts, and this place takes a moment: {hint}"
            table.complain(what, "date", key)
        return value
    if role.kind == "text":
        words = table.clean(raw, key)
        return Text(words) if words else None
    if role.kind == "number":
        return Text(str(raw))
    return _thing(table.clean(raw, key), role, table, key, known)


def _thing(name: str, role: Role, table: Table, key: str, known: Known) -> Thing | None:
    found = known.names.find(name, role.kind)
    if len(found) == 1:
        return found[0]
    if found:
        ids = ", ".join(sorted(thing.id for thing in found))
        table.complain(
            f"{key} '{name}' is the name of {ids}: write the id", "thing", key
        )
    elif other := known.names.find(name, "thing"):
        kind = other[0].kind.id
        table.complain(
            f"{key} takes a {role.kind}, and '{name}' is a {kind}", "kind", key
        )
    elif name:
        hint = did_you_mean(name, known.names.of_kind(role.kind))
        table.complain(f"{key}: unknown {role.kind} '{name}'{hint}", "thing", key)
    return None


def _claims(table: Table, key: str, known: Known) -> Iterator[Claim]:
    for text in table.texts(key):
        id, _, locator = text.partition(" ")
        if source := _source(id, table, key, known):
            yield Claim(source, locator.strip())


def _source(id: str, table: Table, key: str, known: Known) -> Source | None:
    if id and id not in known.sources:
        hint = did_you_mean(id, known.sources)
        table.complain(f"{key}: unknown source '{id}'{hint}", "source", key)
    return known.sources.get(id)


def _others(table: Table, relation: Relation, known: Known) -> Iterator[Other]:
    for how in OTHERS:
        for role, values in _by_role(table.table(how), relation):
            for raw in values.data:
                value = fill(raw, role, values, raw, known)
                if value:
                    yield Other(
                        how, role.name, value, tuple(_claims(values, raw, known))
                    )


def _wrong(
    table: Table, relation: Relation, known: Known
) -> Iterator[tuple[str, Value, str]]:
    for role, values in _by_role(table, relation):
        for raw in values.data:
            value, why = fill(raw, role, values, raw, known), values.text(raw)
            if value and why:
                yield role.name, value, why


def _by_role(table: Table, relation: Relation) -> Iterator[tuple[Role, Table]]:
    for name in table.data:
        if name in relation.roles:
            yield relation.roles[name], table.table(name)
        else:
            hint = did_you_mean(name, relation.roles)
            table.complain(f"there is no role '{name}'{hint}", "role", name)


def _complete(
    table: Table, relation: Relation, known: Known
) -> Iterator[tuple[str, str]]:
    complete = table.table("complete")
    for role in complete.data:
        if role not in relation.roles:
            hint = did_you_mean(role, relation.roles)
            complete.complain(f"there is no role '{role}'{hint}", "role", role)
        elif complete.data[role] is True:
            yield role, "true"
        else:
            voice = complete.text(role)
            if voice != "named":
                _source(voice, complete, role, known)
            yield role, voice


def _image(table: Table) -> Mapping[str, str]:
    image = {key: table.text(key, needed=True) for key in IMAGE} if table.data else {}
    table.done()
    return image
