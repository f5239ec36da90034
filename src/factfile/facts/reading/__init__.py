"""Reads a fact file, or a folder of them, or says all that is wrong with it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from factfile.facts.collection import Facts
from factfile.facts.fact import Fact
from factfile.facts.model import About, Thing, Where
from factfile.facts.problems import Problem, Wrong, did_you_mean
from factfile.facts.reading.about import about, source, topics
from factfile.facts.reading.fact import fact
from factfile.facts.reading.loading import load
from factfile.facts.reading.names import Names, one_body
from factfile.facts.reading.relations import relations
from factfile.facts.reading.tables import Table, unique
from factfile.facts.reading.things import kinds, things
from factfile.facts.reading.values import Known


def read(path: Path) -> Facts:
    """Everything that the file, or all .toml files of the folder, say.

    Raises Wrong with every problem, each at its line.
    """
    files = list(_files(path))
    problems = [problem for file in files for problem in file.problems]
    for file in files:
        file.problems = problems
    itself = about(files)
    words = _vocabulary(itself.language)
    vocabulary = replace(words, problems=problems, asked=set())
    found = _facts(path, itself, [vocabulary, *files], vocabulary.table("words").data)
    if problems:
        raise Wrong(problems)
    return found


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


def _facts(
    path: Path, itself: About, files: list[Table], words: Mapping[str, Any]
) -> Facts:
    known_kinds = kinds(files)
    known_things = things(files, known_kinds)
    known = Known(
        topics=dict(topics(files)),
        sources={id: source(id, table) for id, table in unique(files, "source")},
        kinds=known_kinds,
        names=Names(known_things),
        relations=relations(files, known_kinds),
        edition=itself.edition,
    )
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
        path=path,
        about=itself,
        topics=known.topics,
        sources=known.sources,
        kinds=known.kinds,
        things=known_things,
        relations=known.relations,
        facts=facts,
        words=words,
        one_body=one_body(known_things, _renamings(facts)),
    )


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
        if one.relation.same and not one.denied and len(bodies) == 2:
            yield bodies[0], bodies[1]
