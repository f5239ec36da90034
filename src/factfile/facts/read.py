"""Reads a fact file, or a folder of them, or says all that is wrong with it."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any, TypeVar

from factfile.facts import read_relations, read_things
from factfile.facts.model import About, Fact, Facts, Source, Thing, Where
from factfile.facts.names import Names, one_body
from factfile.facts.problems import Problem, Wrong, did_you_mean
from factfile.facts.read_facts import Known, fact
from factfile.facts.tables import NAME, Table, load

Built = TypeVar("Built")

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
    vocabulary = load(
        vocabulary_path(about.language), f"vocabulary/{about.language}.toml"
    )
    vocabulary.problems = problems
    facts = _facts(path, about, [vocabulary, *files], vocabulary.table("words").data)
    if problems:
        raise Wrong(problems)
    return facts


@cache
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
    if id and not NAME.fullmatch(id):
        table.complain(
            f"id '{id}' is not made of small letters, digits and -", "id", "id"
        )
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
    topics = {
        id: file.table("topic").text(id)
        for file in files
        for id in file.table("topic").data
    }
    sources = dict(_unique(files, "source", _source))
    relations = read_relations.relations(files, kinds)
    known = Known(topics, sources, kinds, Names(things), relations)
    facts = dict(_unique(files, "fact", lambda id, table: fact(id, table, known)))
    if not facts:
        files[-1].complain(
            "there is no fact: write [fact.some-id] with its relation", "missing"
        )
    for file in files:
        file.asked.update(read_things.TOP)
        file.done()
    _check_references(files, facts)
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


def _unique(
    files: list[Table], top: str, build: Callable[[str, Table], Built | None]
) -> Iterator[tuple[str, Built]]:
    """What `build` makes of every table below `top`; an id twice is complained of."""
    first: dict[str, Where] = {}
    for file in files:
        for id, table in file.table(top).tables():
            if id in first:
                table.complain(f"the id is taken at {first[id]}", "id")
            first.setdefault(id, table.where())
            built = build(id, table)
            if built is not None:
                yield id, built


def _source(id: str, table: Table) -> Source:
    year = table.get("year")
    if year is not None and not isinstance(year, int):
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


def _check_references(files: list[Table], facts: Mapping[str, Fact]) -> None:
    for file in files:
        for id, table in file.table("fact").tables():
            for other in facts[id].builds_on if id in facts else ():
                if other not in facts:
                    hint = did_you_mean(other, facts)
                    table.complain(
                        f"builds_on unknown fact '{other}'{hint}", "fact", "builds_on"
                    )
            for old in facts[id].was if id in facts else ():
                if old in facts:
                    table.complain(
                        f"was '{old}' is the id of another fact", "id", "was"
                    )


def _renamings(facts: Mapping[str, Fact]) -> Iterator[tuple[str, str]]:
    for one in facts.values():
        bodies = [
            v.id for vs in one.values.values() for v in vs if isinstance(v, Thing)
        ]
        if one.relation.same and len(bodies) == 2:
            yield bodies[0], bodies[1]
