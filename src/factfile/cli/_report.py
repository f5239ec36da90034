"""What `check` has to say, as lines for eyes or as JSON for programs."""

import json as standard
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from factfile.author.closure import Opening, Silence, openings, silent
from factfile.cli._facts import Bank, counted
from factfile.facts import Problem
from factfile.facts.model import Where
from factfile.forms import listed
from factfile.measures import Measure, measure

SMALL = 50
"""Facts of a file in which it takes no time to see what could be opened."""


@dataclass(frozen=True, slots=True)
class Report:
    """What was found; the parts that were not asked for are empty."""

    problems: tuple[Problem, ...]
    held: tuple[Problem, ...] = ()
    silent: tuple[Silence, ...] = ()
    openings: tuple[Opening, ...] = ()
    measures: tuple[Measure, ...] = ()
    summary: str = ""
    hint: str = ""
    counts: Mapping[str, int] | None = None


def report(read: Bank, *, items: bool, closure: bool, bank: bool) -> Report:
    form = listed(read.items, read.reference.title, "1")
    return Report(
        problems=read.problems,
        held=read.held if items else (),
        silent=tuple(silent(read.facts, read.items)) if closure else (),
        openings=tuple(openings(read.facts)) if closure else (),
        measures=tuple(measure(form.questions)) if bank else (),
        summary=_summary(read),
        hint="" if closure else _hint(read),
        counts=Counter(item.kind for item in read.items),
    )


def text(report: Report) -> str:
    """A line for each thing, worst first, and a line that sums up."""
    return "".join(f"{line}\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[str]:
    yield from map(str, (*report.problems, *report.held))
    for one in report.silent:
        fact = one.fact
        yield f"{fact.where}: fact {fact.id}: no multiple choice: {one.why}"
    for opening in report.openings:
        count = many(len(opening.items), "more question")
        yield f"{opening.where}: {opening.what}, and {count} can be asked"
    if report.measures:
        yield from _table(report.measures)
    yield from filter(None, (report.summary, report.hint))


def _table(measures: tuple[Measure, ...]) -> Iterator[str]:
    yield f"{'':60}{'found':>8}{'chance':>8}{'bound':>8}{'of':>7}"
    for one in measures:
        numbers = f"{one.value:8.3f}{one.expected:8.3f}{one.bound:8.3f}{one.count:7}"
        yield f"{one.name:60}{numbers}{'' if one.fits else '  too far off'}"


def json(report: Report) -> str:
    """The same as a JSON document that ends with a line break."""
    document: dict[str, Any] = {
        "problems": [_problem(one) for one in report.problems],
        "held": [_problem(one) for one in report.held],
        "silent": [
            {**_place(one.fact.where), "fact": one.fact.id, "why": one.why}
            for one in report.silent
        ],
        "openings": [
            {**_place(one.where), "what": one.what, "items": list(one.items)}
            for one in report.openings
        ],
        "measures": [
            {name: getattr(one, name) for name in one.__slots__}
            for one in report.measures
        ],
        "questions": dict(report.counts or {}),
    }
    return standard.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _problem(problem: Problem) -> dict[str, Any]:
    return {
        **_place(problem.where),
        "rule": problem.rule,
        "what": problem.what,
        "item": problem.item,
        "facts": list(problem.facts),
    }


def _place(where: Where) -> dict[str, Any]:
    return {"file": where.path, "line": where.line}


def _summary(read: Bank) -> str:
    kinds = counted(item.kind for item in read.items)
    facts = many(len(read.facts.facts), "fact")
    sources = many(len(read.facts.sources), "source")
    asked = many(len(read.items), "question")
    line = f"{facts}, {sources}; {asked}{kinds and ': '}{kinds}."
    if read.held:
        rules = counted(problem.rule for problem in read.held)
        line += f"\nHeld back: {rules} (see --items)."
    return line


def _hint(read: Bank) -> str:
    """How much a line or two could open, where that is quickly known."""
    if len(read.facts.facts) > SMALL:
        return ""
    count = len({item for one in openings(read.facts) for item in one.items})
    if not count:
        return ""
    return f"{many(count, 'more question')} could be asked: check --closure says how."


def many(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
