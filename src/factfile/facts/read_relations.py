"""Reads relations: the statements that facts share, and those that one fact alone
makes.
"""

from collections.abc import Iterable, Iterator, Mapping

from factfile.facts.model import Kind, One, Relation, Role
from factfile.facts.problems import did_you_mean
from factfile.facts.read_things import NOT_THINGS
from factfile.facts.tables import Table
from factfile.facts.templates import BadTemplate, Template, parse

FACT_KEYS = (
    *(
        "topic",
        "relation",
        "states",
        "asks",
        "one",
        "roles",
        "chain",
        "same",
        "sources",
    ),
    *("says", "rivals", "errors", "wrong", "complete", "voice", "note", "level"),
    *("builds_on", "denied", "was", "withdrawn", "image"),
)
"""The keys of a fact that no role may be named like."""

NOTHING = Template("", ())


def relations(files: Iterable[Table], kinds: Mapping[str, Kind]) -> dict[str, Relation]:
    """All relations; a later file rewords an earlier one's key by key."""
    layers: dict[str, list[Table]] = {}
    for file in files:
        for id, table in file.table("relation").tables():
            layers.setdefault(id, []).append(table)
    return {id: shared(id, tables, kinds) for id, tables in layers.items()}


def shared(id: str, layers: list[Table], kinds: Mapping[str, Kind]) -> Relation:
    """A relation with the roles that it declares."""
    table = _holding(layers, "roles").table("roles")
    roles = {name: _role(name, table, kinds) for name in table.data}
    relation = _relation(id, layers, roles)
    for layer in layers:
        layer.done()
    return relation


def own(id: str, table: Table, kinds: Mapping[str, Kind]) -> Relation:
    """The relation of a fact that is worded as it is read.

    A role is of the kind that it is named like; `when` is a date, `during` an interval,
    and everything else is text, unless `roles` says otherwise.
    """
    declared = table.table("roles")
    roles = {name: _role(name, declared, kinds) for name in declared.data}
    for name in sorted(_template(table, "states").roles):
        if name not in roles:
            kind = {"when": "date", "during": "interval"}.get(name, "text")
            roles[name] = Role(name, name if name in kinds else kind)
    return _relation(id, [table], roles, own=True)


def _relation(
    id: str, layers: list[Table], roles: Mapping[str, Role], *, own: bool = False
) -> Relation:
    for name in roles:
        if name in FACT_KEYS:
            layers[-1].complain(
                f"a role cannot be called '{name}': facts use it", "role"
            )
    relation = Relation(
        id=id,
        roles=roles,
        states=_template(_holding(layers, "states"), "states"),
        asks=dict(_asks(_holding(layers, "asks").table("asks"), roles)),
        one=tuple(_ones(_holding(layers, "one"), roles)),
        chain=_holding(layers, "chain").texts("chain"),
        same=_holding(layers, "same").flag("same"),
        where=layers[-1].where("states"),
        own=own,
    )
    _check_states(relation, _holding(layers, "states"))
    return relation


def _holding(layers: list[Table], key: str) -> Table:
    """The last of the tables that has the key; all of them are known to have been
    asked.
    """
    for layer in layers:
        layer.asked.add(key)
    return next((layer for layer in reversed(layers) if key in layer), layers[-1])


def _role(name: str, table: Table, kinds: Mapping[str, Kind]) -> Role:
    kind = table.text(name)
    known = {*kinds, *NOT_THINGS, "thing"}
    if kind.removesuffix("?") not in known:
        hint = did_you_mean(kind.removesuffix("?"), known)
        table.complain(f"{name} is of no known kind '{kind}'{hint}", "kind", name)
    return Role(name, kind.removesuffix("?"), kind.endswith("?"))


def _template(table: Table, key: str) -> Template:
    text = table.text(key)
    if "}'s" in text or "}’s" in text:
        table.complain(
            f"{key}: reword it without a possessive after {{...}}", "template", key
        )
    try:
        return parse(text)
    except BadTemplate as error:
        table.complain(f"{key}: {error}", "template", key)
        return NOTHING


def _check_states(relation: Relation, table: Table) -> None:
    states = relation.states
    if not states.text:
        table.complain(
            'states is missing: write states = "{organization} ..."', "missing"
        )
    elif not states.text.endswith("."):
        table.complain(
            "states is a sentence and ends with a full stop", "template", "states"
        )
    for name in sorted(states.roles - relation.roles.keys()):
        hint = did_you_mean(name, relation.roles)
        table.complain(f"states has no role '{name}'{hint}", "template", "states")
    for role in relation.roles.values():
        if role.optional and role.name in states.required:
            what = (
                f"states: '{role.name}' may be missing, so it stands in brackets [...]"
            )
            table.complain(what, "template", "states")


def _asks(table: Table, roles: Mapping[str, Role]) -> Iterator[tuple[str, Template]]:
    for name in table.data:
        template = _template(table, name)
        for role in sorted({name, *template.roles} - roles.keys()):
            hint = did_you_mean(role, roles)
            table.complain(f"there is no role '{role}'{hint}", "template", name)
        if name in roles and template.text:
            _check_ask(table, roles[name], template)
            yield name, template


def _check_ask(table: Table, role: Role, template: Template) -> None:
    if not template.text.endswith("?"):
        table.complain(
            f"{role.name} is a question and ends with '?'", "template", role.name
        )
    if role.kind == "date" and not template.text.startswith("When "):
        table.complain(
            f"{role.name} asks for a date: begin with When", "template", role.name
        )
    if f"{{{role.name}}}" in template.text:
        table.complain(f"{role.name} gives away its answer", "template", role.name)


def _ones(table: Table, roles: Mapping[str, Role]) -> Iterator[One]:
    declared = table.get("one") or {}
    if isinstance(declared, list):
        declared = dict.fromkeys(map(str, declared), "there is only one answer")
    if not isinstance(declared, dict):
        table.complain(
            'one is a table: one = { "organization -> when" = "why" }', "one", "one"
        )
        return
    for text, why in declared.items():
        given, arrow, role = text.partition("->")
        one = One(tuple(given.split()), role.strip(), str(why))
        unknown = sorted({*one.given, one.role} - roles.keys())
        if not arrow or unknown:
            hint = did_you_mean(unknown[0], roles) if unknown else ""
            table.complain(
                f"one: '{text}' is not like 'organization during -> city'{hint}",
                "one",
                "one",
            )
        else:
            yield one
