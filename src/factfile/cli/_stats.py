"""What `stats` has to say, as tables for eyes or as JSON for programs."""

import json as standard
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import asdict, replace
from textwrap import fill
from typing import Any

from factfile.author import stats
from factfile.author.stats import Count, Row, Stats, Supply
from factfile.cli import _quizzes
from factfile.cli._facts import Bank, chosen
from factfile.cli._options import Asked
from factfile.cli._report import many
from factfile.cli._sets import facts_in, pool
from factfile.cli._table import WIDTH, Column, table
from factfile.facts.wording.typography import typeset
from factfile.forms import supply
from factfile.recipe import Recipe
from factfile.recipe.choice import Choice
from factfile.recipe.ledger import Ledger

ALL = Asked((), (), ())


def gather(
    bank: Bank, recipe: Recipe | None, ledger: Ledger, asked: Asked = ALL
) -> Stats:
    """Of the questions that are asked for; no form has a fact of a set before."""
    used = facts_in(bank, ledger, [one.name for one in ledger.sets])
    items = chosen(bank, asked.over(Choice()))
    titles = bank.reference.topics
    topics = {id: titles[id] for id in titles if id in (asked.topics or titles)}
    left = _supply(bank, recipe, asked, used, len(ledger.sets))
    return stats.stats(bank.facts, bank.items, bank.held, items, topics, left)


def _supply(
    bank: Bank, recipe: Recipe | None, asked: Asked, used: Collection[str], sets: int
) -> Supply:
    """Of the quiz that `quiz` makes."""
    quiz = recipe.quizzes[0] if recipe and recipe.quizzes else _quizzes.default(bank)
    quiz = replace(quiz, choice=asked.over(quiz.choice))
    items, given = pool(bank, quiz, used)
    cells = tuple(quiz.blueprint)
    forms = supply(items, quiz.seed, quiz.count, given, cells)
    return Supply(typeset(quiz.title), quiz.count, len(given), forms, sets)


def text(stats: Stats) -> str:
    """Three tables with a few sentences around them."""
    return "".join(f"{line}\n" for line in _lines(stats))


def _lines(stats: Stats) -> Iterator[str]:
    rows = [*stats.topics.values(), stats.all]
    titles = [row.title for row in rows]
    yield fill(_summary(stats), WIDTH)
    yield ""
    yield from table("Questions", titles, _columns(rows, "questions", ["kind"]))
    yield ""
    yield "The facts behind them, of which a form asks each only once:"
    yield ""
    yield from table("Facts", titles, _columns(rows, "facts", ["kind"]))
    yield ""
    yield "The questions by level, estimated difficulty and cognitive level:"
    yield ""
    others = ("level", "difficulty", "cognition")
    yield from table("Questions", titles, _columns(rows, "questions", others)[1:])
    yield ""
    yield fill(f"Forms of {stats.supply}", WIDTH)
    yield ""
    yield from _unasked(stats)


def _columns(rows: Sequence[Row], what: str, names: Iterable[str]) -> list[Column]:
    """All, and then the values of which there is anything."""

    def column(name: str, counts: Iterable[Count]) -> Column:
        return Column(name, tuple(getattr(count, what) for count in counts))

    values = (
        column(value, (row.by[name][value] for row in rows))
        for name in names
        for value in rows[-1].by[name]
    )
    found = (one for one in values if any(one.numbers))
    return [column("all", (row.asked for row in rows)), *found]


def _summary(stats: Stats) -> str:
    facts, sources = many(stats.facts, "fact"), many(stats.sources, "source")
    said = f"{facts}, {sources}; {many(stats.questions, 'question')}"
    if stats.all.asked.questions != stats.questions:
        said += f", of which {stats.all.asked.questions} are counted here"
    held = f"; {stats.withheld} more held back" if stats.withheld else ""
    return f"{said}{held}."


def _unasked(stats: Stats) -> Iterator[str]:
    number = sum(len(one.facts) for one in stats.unasked)
    yield f"Never asked: {many(number, 'fact')}:" if number else "Every fact is asked."
    for one in stats.unasked:
        yield fill(one.why, WIDTH, initial_indent="  ", subsequent_indent="  ")
        ids = ", ".join(one.facts)
        yield fill(ids, WIDTH, initial_indent="    ", subsequent_indent="    ")


def json(stats: Stats) -> str:
    """The same as a JSON document that ends with a line break.

    Wherever something is counted there are `questions`, and the `facts` behind them.
    """
    document: dict[str, Any] = {
        "facts": stats.facts,
        "sources": stats.sources,
        "questions": stats.questions,
        "withheld": stats.withheld,
        "all": _row(stats.all),
        "topics": {
            id: {"title": row.title, **_row(row)} for id, row in stats.topics.items()
        },
        "forms": asdict(stats.supply),
        "unasked": [asdict(one) for one in stats.unasked],
    }
    return standard.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _row(row: Row) -> dict[str, Any]:
    by = {
        name: {value: asdict(count) for value, count in counts.items()}
        for name, counts in row.by.items()
    }
    return {**asdict(row.asked), **by}
