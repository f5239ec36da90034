"""Reads relations: the statements that facts share, and those that one fact alone
makes.
"""

from collections.abc import Iterable, Iterator, Mapping

from factfile.facts.model import Kind, One, Relation, Role
from factfile.facts.problems import did_you_mean, near
from factfile.facts.reading.tables import Table, layered
from factfile.facts.reading.things import NOT_THINGS
from factfile.facts.wording.templates import BadTemplate, Template, parse

RELATION_KEYS = ("states", "asks", "one", "roles", "chain", "same", "bounds", "match")

FACT_KEYS = (
    *("topic", "relation", *RELATION_KEYS, "sources", "says", "rivals", "errors"),
    *("wrong", "accept", "complete", "voice", "note", "level", "builds_on", "denied"),
    *("was", "withdrawn", "waive", "image"),
)
"""The keys of a fact that no role may be named like."""

NOTHING = Template("", ())


def relations(files: list[Table], kinds: Mapping[str, Kind]) -> dict[str, Relation]:
    """All relations of the vocabulary and the fact file."""
    found = layered(files, "relation")
    return {id: shared(id, table, kinds) for id, table in found.items()}


def shared(id: str, table: Table, kinds: Mapping[str, Kind]) -> Relation:
    """A relation with the roles that it declares."""
    declared = table.table("roles")
    roles = {name: _role(name, declared, kinds) for name in declared.data}
    relation = _relation(id, table, roles)
    table.done()
    return relation


def own(id: str, table: Table, kinds: Mapping[str, Kind]) -> Relation | None:
    """The relation of a fact that is worded as it is read; None where it is not.

    A role is of the kind that it is named like; `when` is a date, `during` an interval,
    and everything else is text, unless `roles` says otherwise. It may be missing where
    it stands in brackets only.
    """
    states = _template(table, "states", own=True)
    if not states.text or _misspelt(states, table, kinds):
        return None
    declared = table.table("roles")
    roles = {name: _role(name, declared, kinds) for name in declared.data}
    for name in sorted(states.roles):
        if name not in roles:
            kind = {"when": "date", "during": "interval"}.get(name, "text")
            missable = name not in states.required
            roles[name] = Role(name, name if name in kinds else kind, missable)
    return _relation(id, table, roles, own=True)


def _misspelt(states: Template, table: Table, kinds: Mapping[str, Kind]) -> bool:
    """Complain of places that nothing fills, and that are a kind but for a letter."""
    filled = {*dict(states.values), *kinds, *table.data}
    found = False
    for name in sorted(states.roles - filled):
        if right := near(name, kinds):
            what = f"states: {{{name}}} is no kind: did you mean {{{right}}}?"
            table.complain(what, "template", "states")
            found = True
    return found


def _relation(
    id: str, table: Table, roles: Mapping[str, Role], *, own: bool = False
) -> Relation:
    for name in roles:
        if name in FACT_KEYS:
            what = f"a role cannot be called '{name}': facts use it"
            table.complain(what, "role", "roles" if "roles" in table else "states")
    asks = dict(_asks(table.table("asks", _asked(table.get("asks"), roles)), roles))
    ones = tuple(_ones(table, roles))
    relation = Relation(
        id=id,
        roles=roles,
        states=_template(table, "states", own=own),
        asks=asks,
        one=ones,
        chain=table.texts("chain"),
        same=table.flag("same"),
        where=table.where("states"),
        own=own,
        bounds=table.texts("bounds"),
        match=dict(_matches(table.table("match"), asks, ones)),
    )
    _check_states(relation, table)
    for key in ("chain", "bounds"):
        for name in table.texts(key):
            if name not in roles:
                hint = did_you_mean(name, roles)
                table.complain(f"{key}: there is no role '{name}'{hint}", "role", key)
    return relation


def _role(name: str, table: Table, kinds: Mapping[str, Kind]) -> Role:
    text = table.text(name, needed=True)
    kind, known = text.removesuffix("?"), {*kinds, *NOT_THINGS, "thing"}
    if text and kind not in known:
        hint = did_you_mean(kind, known)
        table.complain(f"{name} is of no known kind '{kind}'{hint}", "kind", name)
    # A kind that is not known fits everything: it has been complained of once.
    return Role(name, kind if kind in known else "", text.endswith("?"))


def _template(table: Table, key: str, *, own: bool = False) -> Template:
    text = table.text(key, needed=True)
    if "}'s" in text or "}’s" in text:
        table.complain(
            f"{key}: reword it without a possessive after {{...}}", "template", key
        )
    try:
        template = parse(text)
    except BadTemplate as error:
        table.complain(f"{key}: {error}", "template", key)
        return NOTHING
    for role, value in () if own else template.values:
        what = f"{key}: '{{{role}: {value}}}' stands only where a fact states itself"
        table.complain(what, "template", key)
    return template


def _check_states(relation: Relation, table: Table) -> None:
    states = relation.states
    if states.text and not states.text.endswith("."):
        table.complain(
            "states is a sentence and ends with a full stop", "template", "states"
        )
    _check_gaps(states, relation.roles, table, "states")
    for role in relation.roles.values():
        if role.optional and role.name in states.required:
            what = (
                f"states: '{role.name}' may be missing, so it stands in brackets [...]"
            )
            table.complain(what, "template", "states")


def _check_gaps(
    template: Template, roles: Mapping[str, Role], table: Table, key: str
) -> None:
    for gap in template.gaps:
        role = roles.get(gap.role)
        if role is None:
            hint = did_you_mean(gap.role, roles)
            what = f"{key}: there is no role '{gap.role}'{hint}"
        elif gap.on and role.kind not in ("date", "interval", ""):
            what = f"{key}: '{{on {gap.role}}}' is for dates: write '{{{gap.role}}}'"
        elif gap.form and role.kind in NOT_THINGS:
            what = f"{key}: '{{{gap.role}:{gap.form}}}' is for things only"
        else:
            continue
        table.complain(what, "template", key)


def _asked(text: object, roles: Mapping[str, Role]) -> str:
    """The role that a question without one asks for, as far as its first word tells."""
    is_when = isinstance(text, str) and text.startswith("When ")
    dates = [name for name in roles if roles[name].kind in ("date", "interval")]
    others = [name for name in roles if name not in dates]
    return next(iter(dates if is_when else others), "")


def _asks(table: Table, roles: Mapping[str, Role]) -> Iterator[tuple[str, Template]]:
    for name in table.data:
        template = _template(table, name)
        _check_gaps(template, roles, table, name)
        if name not in roles:
            hint = did_you_mean(name, roles)
            table.complain(f"there is no role '{name}'{hint}", "template", name)
        elif template.text:
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
    if any(gap.role == role.name and gap.form != "kind" for gap in template.gaps):
        table.complain(f"{role.name} gives away its answer", "template", role.name)


def _matches(
    table: Table, asks: Mapping[str, Template], ones: Iterable[One]
) -> Iterator[tuple[str, str]]:
    """How to ask for pairs: only where one thing settles the response, and no more."""
    for role in table.data:
        text = table.text(role, needed=True)
        settled = any(one.role == role and len(one.given) == 1 for one in ones)
        if settled and role in asks:
            yield role, text
        else:
            what = (
                f"match: '{role}' needs a question and a rule like "
                f"'film -> {role}' under one"
            )
            table.complain(what, "match", role)


def _ones(table: Table, roles: Mapping[str, Role]) -> Iterator[One]:
    for text, why in _reasons(table).items():
        given, _, role = text.partition("->")
        one = One(tuple(given.split()), role.strip(), why)
        unknown = sorted({*one.given, one.role} - roles.keys() - {""})
        if unknown:
            hint = did_you_mean(unknown[0], roles)
            what = f"one: there is no role '{unknown[0]}'{hint}"
            table.complain(what, "one", "one")
        elif not one.given or not one.role or one.role in one.given:
            what = f"one: '{text}' is not like 'organization during -> city'"
            table.complain(what, "one", "one")
        else:
            yield one


def _reasons(table: Table) -> Mapping[str, str]:
    """What `one` says, and why, if it gives reasons."""
    if isinstance(table.get("one"), dict):
        reasons = table.table("one")
        return {text: reasons.text(text, needed=True) for text in reasons.data}
    return dict.fromkeys(table.texts("one"), "there is only one answer")
