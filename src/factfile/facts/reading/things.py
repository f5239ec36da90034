"""Reads kinds and things: who and what there was."""

from collections.abc import Iterable, Iterator, Mapping

from factfile.facts.dates import Date, spoken
from factfile.facts.dates.edtf import NotADate, parse
from factfile.facts.model import Kind, Thing
from factfile.facts.problems import did_you_mean
from factfile.facts.reading.tables import Table, layered

TOP = ("about", "topic", "source", "kind", "relation", "fact", "words")
"""The tables of a fact file that are not kinds."""

NOT_THINGS = ("date", "interval", "text", "number")
"""What a place may hold beside things."""

NEW_KIND = ": docs/reference.md lists the kinds; [kind.{}] adds one"


def kinds(files: list[Table]) -> dict[str, Kind]:
    """All kinds of the vocabulary and the fact file, each with the kinds that it is."""
    found = layered(files, "kind")
    return {id: _kind(id, found) for id in found}


def _kind(id: str, found: Mapping[str, Table]) -> Kind:
    table = found[id]
    if id in TOP or id in (*NOT_THINGS, "thing"):
        table.complain(
            "a kind needs another name: this one has a meaning already", "kind"
        )
    line = tuple(_ancestors(id, found))
    plural = table.text("plural", needed=True)
    lead, quoted = table.text("lead"), table.flag("quoted")
    table.done()
    return Kind(id, line, plural, lead, quoted)


def _ancestors(id: str, found: Mapping[str, Table]) -> Iterator[str]:
    seen = {id}
    yield id
    while above := found[id].text("is"):
        if above not in found or above in seen:
            hint = did_you_mean(above, found.keys() - seen)
            found[id].complain(f"is '{above}' is not another kind{hint}", "kind", "is")
            return
        seen.add(above)
        yield above
        id = above


def things(files: Iterable[Table], known: Mapping[str, Kind]) -> dict[str, Thing]:
    """All things, by their ids. An id belongs to one thing, whatever its kind."""
    found: dict[str, Thing] = {}
    tables: dict[str, Table] = {}
    for file in files:
        for top in file.data:
            if top in TOP:
                continue
            file.asked.add(top)
            if top not in known:
                hint = did_you_mean(top, {*known, *TOP}) or NEW_KIND.format(top)
                file.complain(f"unknown table [{top}]{hint}", "kind", top)
                continue
            for id, table in file.table(top).tables("name"):
                if id in found:
                    table.complain(f"the id is taken at {found[id].where}", "id")
                tables.setdefault(id, table)
                found.setdefault(id, _thing(id, table, known[top]))
    _check_wholes(tables, found)
    return found


def _thing(id: str, table: Table, kind: Kind) -> Thing:
    life = table.get("life")
    named = table.table("named")
    names = table.table("names")
    thing = Thing(
        id=id,
        kind=kind,
        name=table.text("name", needed=True) or id,
        where=table.where(),
        article=table.text("article"),
        lead=table.text("lead") or kind.lead,
        quoted=table.flag("quoted") if "quoted" in table else kind.quoted,
        plural=table.choice("number", ("singular", "plural")) == "plural",
        sort=table.text("sort"),
        gloss=table.text("gloss"),
        tell=table.text("tell"),
        aliases=table.texts("aliases"),
        professions=frozenset(table.texts("as")),
        life=None if life is None else read_date(life, table, "life"),
        part_of=table.text("of"),
        names={language: names.text(language) for language in names.data},
        named=dict(_named(named)),
    )
    table.done(("quoted",))
    return thing


def _named(table: Table) -> Iterator[tuple[str, Date]]:
    for name in table.data:
        time = read_date(table.get(name), table, name)
        if time:
            yield table.clean(name, name, needed=True), time


def read_date(value: object, table: Table, key: str, role: str = "") -> Date | None:
    """A date as a fact file writes it; what is not one is complained of."""
    text = table.plain(value, key)
    if not text:
        return None
    try:
        return parse(text)
    except NotADate as error:
        table.complain(f"{role or key} {error}{_meant(text)}", "date", key)
        return None


def _meant(text: str) -> str:
    """How a date is written that people say in other words."""
    try:
        return f": write {spoken.span(text)}"
    except NotADate:
        return ""


def _check_wholes(tables: Mapping[str, Table], found: Mapping[str, Thing]) -> None:
    for id, table in tables.items():
        whole = found[id].part_of
        if whole and whole not in found:
            hint = did_you_mean(whole, found)
            table.complain(f"of '{whole}' is not a thing{hint}", "thing", "of")
        elif id in _wholes(whole, found):
            table.complain(f"of '{whole}' makes it a part of itself", "thing", "of")


def _wholes(id: str, found: Mapping[str, Thing]) -> set[str]:
    """The thing and all that it is a part of."""
    seen: set[str] = set()
    while id in found and id not in seen:
        seen.add(id)
        id = found[id].part_of
    return seen
