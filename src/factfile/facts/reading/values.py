"""Reads what fills a place of a fact: a thing, a date or words."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from factfile.facts import numbers
from factfile.facts.ids import simple
from factfile.facts.model import Kind, Relation, Role, Source, Text, Thing, Value
from factfile.facts.numbers import Number
from factfile.facts.problems import near
from factfile.facts.reading.names import Names
from factfile.facts.reading.tables import NAME, Table
from factfile.facts.reading.things import NOT_THINGS, read_date


@dataclass(frozen=True, slots=True)
class Known:
    """What a fact may name."""

    topics: Mapping[str, str]
    sources: Mapping[str, Source]
    kinds: Mapping[str, Kind]
    names: Names
    relations: Mapping[str, Relation]
    edition: date


def values(
    table: Table, relation: Relation, known: Known
) -> Iterator[tuple[str, tuple[Value, ...]]]:
    inline = dict(relation.states.values) if relation.own else {}
    for role in relation.roles.values():
        raw, key = table.get(role.name), role.name
        if role.name in inline:
            if raw is not None:
                table.complain(f"{key} is given in states already", "role", key)
            raw, key = inline[role.name], "states"
        if raw is None or raw == []:
            if not role.optional:
                what = f"{role.name} is missing: {_like(role)}"
                table.complain(what, "missing", role.name)
            continue
        listed = raw if isinstance(raw, list) else [raw]
        if relation.own and role.kind == "text":
            _check_words(listed, role, table, key, known)
        filled = tuple(
            value for one in listed if (value := fill(one, role, table, key, known))
        )
        if filled:
            yield role.name, filled


def _check_words(
    words: list[object], role: Role, table: Table, key: str, known: Known
) -> None:
    """Complain of the id of a thing, which nobody should read, among mere words."""
    for word in words:
        thing = known.names.things.get(word) if isinstance(word, str) else None
        if thing and word != thing.name:
            kind = thing.kind.id
            what = (
                f"{role.name} '{word}' is an id of kind {kind}, and {{{role.name}}} "
                f"takes words: write {{{kind}}}, or "
                f'roles = {{ {role.name} = "{kind}" }}'
            )
            table.complain(what, "kind", key)


def _like(role: Role) -> str:
    example = {"date": "1921-09", "interval": "1933/1935"}.get(role.kind, "...")
    return f'write {role.name} = "{example}"'


def fill(raw: object, role: Role, table: Table, key: str, known: Known) -> Value | None:
    """What a place holds: a date, a text, or the thing of that id or name."""
    if not role.kind:
        return None
    if role.kind in ("date", "interval"):
        value = read_date(raw, table, key, role.name)
        if value and role.kind == "date" and value.grain == "interval":
            what = (
                f"{role.name} '{value.edtf}' lasts, and this place takes a moment: "
                "write 1921, or [1921..1923]"
            )
            table.complain(what, "date", key)
        return value
    if role.kind == "number":
        return _number(table.plain(raw, key), role, table, key)
    words = table.clean(raw, key, needed=True)
    if words and role.kind not in NOT_THINGS:
        return _thing(words, role, table, key, known)
    return Text(words) if words else None


def _number(text: str, role: Role, table: Table, key: str) -> Number | None:
    try:
        return numbers.parse(text) if text else None
    except numbers.NotANumber as error:
        table.complain(f"{role.name} {error}", "number", key)
        return None


def _thing(name: str, role: Role, table: Table, key: str, known: Known) -> Thing | None:
    found = known.names.find(name, role.kind)
    if len(found) == 1:
        return found[0]
    if found:
        ids = ", ".join(sorted(thing.id for thing in found))
        what = f"{role.name} '{name}' is the name of {ids}: write the id"
        table.complain(what, "thing", key)
    elif other := known.names.find(name, "thing"):
        kind = other[0].kind.id
        what = f"{role.name} '{name}' is of kind {kind}, not {role.kind}"
        table.complain(what, "kind", key)
    else:
        meant = near(name, known.names.of_kind(role.kind))
        hint = f"did you mean '{meant}'?" if meant else _new(name, role, known)
        what = f"{role.name}: unknown {role.kind} '{name}': {hint}"
        table.complain(what, "thing", key)
    return None


def _new(name: str, role: Role, known: Known) -> str:
    """The line that makes a thing known, below the kind that such things have there."""
    is_id = NAME.fullmatch(name)
    shown = name.replace("-", " ").title() if is_id else name
    line = f'add {simple(name) or "some-id"} = {{ name = "{shown}" }} below'
    if role.kind == "thing":
        return f"{line} the name of its kind, like [person]"
    there = (t.kind for t in known.names.things.values())
    kinds = Counter(kind.id for kind in there if role.kind in kind.line)
    [(kind, _)] = kinds.most_common(1) or [(role.kind, 0)]
    return f"{line} [{kind}]"
