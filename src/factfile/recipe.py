"""The recipe: what to make of which facts, and what must stay when facts change."""

import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from factfile.facts import Problem, Wrong
from factfile.facts.model import Where
from factfile.facts.problems import did_you_mean
from factfile.facts.reading.fact import LEVELS
from factfile.facts.reading.loading import load
from factfile.facts.reading.tables import Table
from factfile.outputs import anki
from factfile.questions import kinds
from factfile.survey import wanted

DECK_KINDS, QUIZ_KINDS = anki.DEFAULT, ("choice", "year", "number", "true_false")
PAPERS = ("A4", "Letter")
COUNT = 20


@dataclass(frozen=True, slots=True)
class Choice:
    """Which items to take. An empty tuple takes all."""

    kinds: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Deck:
    """The Anki deck: its name, under which learners have it, and what is in it."""

    name: str
    choice: Choice


@dataclass(frozen=True, slots=True)
class Quiz:
    """One printed quiz. `id` is a part of its file's name."""

    id: str
    title: str
    count: int
    seed: str
    paper: str
    choice: Choice


@dataclass(frozen=True, slots=True)
class Recipe:
    """`name` is the file's name without .toml: what is made is called after it.

    `topics` are those it chooses, each with its line: only the facts know them.
    """

    path: Path
    facts: Path
    deck: Deck | None
    quizzes: tuple[Quiz, ...]
    topics: tuple[tuple[Where, str], ...]
    handout: wanted.Wanted | None = None

    @property
    def name(self) -> str:
        return self.path.stem


def is_recipe(path: Path) -> bool:
    """Whether the file says of which facts it is a recipe. Raises Wrong."""
    return not path.is_dir() and "facts" in load(path, str(path))


def read(path: Path) -> Recipe:
    """Read a recipe. Raises Wrong with every problem at its line."""
    file = load(path, str(path))
    recipe = Recipe(
        path=path,
        # As a person would write it: complaints about facts begin with this path.
        facts=Path(os.path.normpath(path.parent / file.text("facts", needed=True))),
        deck=_deck(file.table("deck")) if "deck" in file else None,
        quizzes=tuple(_quizzes(file.table("quiz"))),
        topics=tuple(_topics(file)),
        handout=wanted.read(file, PAPERS),
    )
    if not (recipe.deck or recipe.quizzes or recipe.handout):
        what = "nothing to make: write [deck], [quiz.some-name] or [handout]"
        file.complain(what, "missing")
    file.done(("facts", "deck", "quiz", "handout"))
    if file.problems:
        raise Wrong(file.problems)
    return recipe


def check(recipe: Recipe, topics: Collection[str]) -> None:
    """Raises Wrong when the recipe chooses topics that the facts do not have."""
    if wrong := [
        Problem(where, f"topics: unknown '{id}'{did_you_mean(id, topics)}", "topic")
        for where, id in recipe.topics
        if id not in topics
    ]:
        raise Wrong(wrong)


def _topics(file: Table) -> Iterator[tuple[Where, str]]:
    quizzes = (table for _, table in file.table("quiz").tables())
    for table in (file.table("deck"), *quizzes):
        for id in table.texts("topics"):
            yield table.where("topics"), id


def _deck(table: Table) -> Deck:
    name = table.text("name", needed=True)
    deck = Deck(name, _choice(table, DECK_KINDS, known=anki.KINDS))
    table.done()
    return deck


def _quizzes(tables: Table) -> Iterator[Quiz]:
    for id, table in tables.tables():
        count = table.get("count") if "count" in table else COUNT
        if not isinstance(count, int) or isinstance(count, bool) or count < 1:
            table.complain(
                "count is a number without quotes: count = 20", "type", "count"
            )
            count = COUNT
        yield Quiz(
            id=id,
            title=table.text("title", needed=True),
            count=count,
            seed=table.text("seed") or id,
            paper=table.choice("paper", PAPERS, "A4"),
            choice=_choice(table, QUIZ_KINDS, known=kinds()),
        )
        table.done()


def _choice(table: Table, default: tuple[str, ...], known: tuple[str, ...]) -> Choice:
    return Choice(
        kinds=_words(table, "kinds", known) or default,
        topics=table.texts("topics"),
        levels=_words(table, "levels", LEVELS),
    )


def _words(table: Table, key: str, known: tuple[str, ...]) -> tuple[str, ...]:
    words = table.texts(key)
    for word in words:
        if word not in known:
            hint = did_you_mean(word, known)
            table.complain(f"{key}: unknown '{word}'{hint}", "choice", key)
    return words
