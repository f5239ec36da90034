"""Reads a fact file, or a folder of them, or says all that is wrong with it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from factfile.facts import read_relations, read_things
from factfile.facts.model import About, Fact, Facts, Source, Thing, Where
from factfile.facts.names import Names, one_body
from factfile.facts.problems import Problem, Wrong, did_you_mean
from factfile.facts.read_facts import fact
from factfile.facts.read_values import Known
from factfile.facts.tables import Table, load, unique

LANGUAGES = ("en",)
STANCES = ("own", "allied", "opposed", "independent")
GRADES = ("A", "B", "C", "D")


def read(path: Path) -> Facts:
    """Everything that the file, or all .toml files of the folder, say.

    Raises Wrong with every problem, each at its line.
    """
    files = list(_files(path))
    problems = [problem for file in files for problem in file.problems]
    for file in files:
        file.problems = problems
    about = _about(files)
    words = _vocabulary(about.language)
    vocabulary = replace(words, problems=problems, asked=set())
    facts = _facts(path, about, [vocabulary, *files], vocabulary.table("words").data)
    if problems:
        raise Wrong(problems)
    return facts


@cache
def _vocabulary(language: str) -> Table:
    return load(vocabulary_path(language), f"vocabulary/{language}.toml")


def vocabulary_path(language: str) -> Path:
    return Path(
        str(resources.files("factfile.facts") / "vocabulary" / f"{language}.toml")
    )


def _files(path: Path) -> Iterator[Table]:
    if not path.is_dir():
        yield load(path, str(path))
        return
    found = sorted(path.glob("*.toml"))
    if not found:
        what = "the folder holds no fact file: put one with the suffix .toml there"
        raise Wrong([Problem(Where(str(path), 1), what, "file")])
    problems: list[Problem] = []
    for file in found:
        try:
            yield load(file, str(file))
        except Wrong as wrong:
            problems.extend(wrong.problems)
    if problems:
        raise Wrong(problems)


def _about(files: list[Table]) -> About:
    holding = [file for file in files if "about" in file]
    for extra in holding[1:]:
        extra.complain("[about] stands in one file of a folder only", "about", "about")
    file = holding[0] if holding else files[0]
    if not holding:
        file.complain("[about] is missing: it gives id, title and edition", "about")
        return About("", "", date.min, "en", "", file.where())
    table = file.table("about")
    id = table.text("id", needed=True)
    if id:
        table.check_id(id, "id")
    language = table.choice("language", LANGUAGES, "en")
    about = About(
        id=id,
        title=table.text("title", needed=True),
        edition=table.day("edition"),
        language=language if language in LANGUAGES else "en",
        license=table.text("license"),
        where=table.where(),
    )
    table.done()
    return about


def _facts(
    path: Path, about: About, files: list[Table], words: Mapping[str, Any]
) -> Facts:
    kinds = read_things.kinds(files)
    things = read_things.things(files, kinds)
    topics = dict(_topics(files))
    sources = {id: _source(id, table) for id, table in unique(files, "source")}
    relations = read_relations.relations(files, kinds)
    known = Known(topics, sources, kinds, Names(things), relations)
    tables = list(unique(files, "fact"))
    facts = {id: one for id, table in tables if (one := fact(id, table, known))}
    _check_references(tables, facts)
    if not tables:
        what = "there is no fact: write [fact.some-id] with its relation"
        files[1].complain(what, "missing")
    for file in files:
        file.asked.add("about")
        file.done()
    return Facts(
        path,
        about,
        topics,
        sources,
        kinds,
        things,
        relations,
        facts,
        words,
        one_body(things, _renamings(facts)),
    )


def _topics(files: list[Table]) -> Iterator[tuple[str, str]]:
    for file in files:
        table = file.table("topic")
        for id in table.data:
            table.check_id(id)
            yield id, table.text(id, needed=True)


def _source(id: str, table: Table) -> Source:
    year = table.get("year")
    if year is not None and type(year) is not int:
        table.complain("year is a number without quotes: year = 1979", "type", "year")
    source = Source(
        id=id,
        short=table.text("short", needed=True),
        cite=table.text("cite", needed=True),
        year=year if isinstance(year, int) else None,
        kind=table.text("kind"),
        stance=table.choice("stance", STANCES, "independent"),
        lineage=table.text("lineage") or id,
        grade=table.choice("grade", GRADES, "C"),
        where=table.where(),
    )
    table.done()
    return source


def _check_references(
    tables: Iterable[tuple[str, Table]], facts: Mapping[str, Fact]
) -> None:
    owner = {id: id for id, _ in tables}
    for id, table in tables:
        if id not in facts:
            continue
        for other in facts[id].builds_on:
            # A fact with a mistake of its own is there all the same.
            if owner.get(other) != other:
                hint = did_you_mean(other, facts)
                what = f"builds_on unknown fact '{other}'{hint}"
                table.complain(what, "fact", "builds_on")
        for old in facts[id].was:
            if old in owner:
                what = f"was '{old}' belongs to fact {owner[old]}: an id has one owner"
                table.complain(what, "id", "was")
            owner.setdefault(old, id)


def _renamings(facts: Mapping[str, Fact]) -> Iterator[tuple[str, str]]:
    for one in facts.values():
        bodies = [
            v.id for vs in one.values.values() for v in vs if isinstance(v, Thing)
        ]
        if one.relation.same and len(bodies) == 2:
            yield bodies[0], bodies[1]
