"""Reads kinds and things: who and what there was."""

from collections.abc import Iterable, Iterator, Mapping

from factfile.facts.dates import Date, NotADate, parse
from factfile.facts.model import Kind, Thing
from factfile.facts.problems import did_you_mean
from factfile.facts.tables import Table

TOP = ("about", "topic", "source", "kind", "relation", "fact", "words")
"""The tables of a fact file that are not kinds."""

NOT_THINGS = ("date", "interval", "text", "number")
"""What a place may hold beside things."""


def kinds(files: Iterable[Table]) -> dict[str, Kind]:
    """All kinds of the vocabulary and the fact file, each with the kinds that it is."""
    found = {id: table for file in files for id, table in file.table("kind").tables()}
    return {id: _kind(id, found) for id in found}


def _kind(id: str, found: Mapping[str, Table]) -> Kind:
    table = found[id]
    if id in TOP or id in (*NOT_THINGS, "thing"):
        table.complain(
            "a kind needs another name: this one has a meaning already", "kind"
        )
    line = tuple(_ancestors(id, found))
    plural, lead, quoted = (
        table.text("plural"),
        table.text("lead"),
        table.flag("quoted"),
    )
    if not plural:
        table.complain(f'plural is missing: write plural = "{id}s"', "missing")
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
    for file in files:
        for top in file.data:
            if top in TOP:
                continue
            file.asked.add(top)
            if top not in known:
                hint = did_you_mean(top, {*known, *TOP})
                file.complain(f"unknown table [{top}]{hint}", "kind", top)
                continue
            for id, table in file.table(top).tables():
                if id in found:
                    table.complain(f"the id is taken at {found[id].where}", "id")
                found[id] = _thing(id, table, known[top])
    _check_wholes(files, found)
    return found


def _thing(id: str, table: Table, kind: Kind) -> Thing:
    life = table.text("life")
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
        life=read_date(life, table, "life") if life else None,
        part_of=table.text("of"),
        names={language: names.text(language) for language in names.data},
        named=dict(_named(named)),
    )
    table.done()
    return thing


def _named(table: Table) -> Iterator[tuple[str, Date]]:
    for name in table.data:
        time = read_date(table.text(name), table, name)
        if time:
            yield name, time


def read_date(value: object, table: Table, key: str) -> Date | None:
    """A date as a fact file writes it; what is not one is complained of."""
    try:
        return parse(str(value))
    except NotADate as error:
        table.complain(f"{key} {error}", "date", key)
        return None


def _check_wholes(files: Iterable[Table], found: Mapping[str, Thing]) -> None:
    for file in files:
        for thing in found.values():
            table = file.table(thing.kind.id).table(thing.id)
            if thing.part_of and thing.part_of not in found and "of" in table:
                hint = did_you_mean(thing.part_of, found)
                table.complain(
                    f"of '{thing.part_of}' is not a thing{hint}", "thing", "of"
                )
