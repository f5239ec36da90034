"""The recipe: what to make of which facts, and what must stay when facts change."""

import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from factfile.facts import Problem, Wrong
from factfile.facts.model import Where
from factfile.facts.problems import did_you_mean
from factfile.facts.reading.loading import load
from factfile.facts.reading.tables import Table
from factfile.outputs import anki
from factfile.outputs.quiz.layout import PAPERS
from factfile.recipe.blueprint import topics
from factfile.recipe.choice import Choice, choice
from factfile.recipe.quiz import Quiz, quizzes
from factfile.survey import wanted

NAMING = ("topics", "with", "without", "avoid")
"""The keys under which ids of the facts stand."""


@dataclass(frozen=True, slots=True)
class Deck:
    """The Anki deck: its name, under which learners have it, and what is in it."""

    name: str
    choice: Choice


@dataclass(frozen=True, slots=True)
class Flashcards:
    """The cards to print and cut."""

    title: str
    paper: str
    choice: Choice


@dataclass(frozen=True, slots=True)
class Recipe:
    """`name` is the file's name without .toml: what is made is called after it.

    `named` are the ids that it names, by their key ("topics"), each with its line: only
    the facts know whether they are right.
    """

    path: Path
    facts: Path
    deck: Deck | None
    quizzes: tuple[Quiz, ...]
    named: Mapping[str, tuple[tuple[Where, str], ...]]
    handout: wanted.Wanted | None = None
    flashcards: Flashcards | None = None

    @property
    def name(self) -> str:
        return self.path.stem


def is_recipe(path: Path) -> bool:
    """Whether the file says of which facts it is a recipe. Raises Wrong."""
    return not path.is_dir() and "facts" in load(path, str(path))


def read(path: Path) -> Recipe:
    """Read a recipe. Raises Wrong with every problem at its line."""
    file = load(path, str(path))
    made = tuple(quizzes(file.table("quiz")))
    named = {key: tuple(_named(file, key)) for key in NAMING}
    named["topics"] += tuple(_planned(made))
    recipe = Recipe(
        path=path,
        # As a person would write it: complaints about facts begin with this path.
        facts=Path(os.path.normpath(path.parent / file.text("facts", needed=True))),
        deck=_deck(file.table("deck")) if "deck" in file else None,
        quizzes=made,
        named=named,
        handout=wanted.read(file, tuple(PAPERS)),
        flashcards=_flashcards(file.table("flashcards"))
        if "flashcards" in file
        else None,
    )
    if not (recipe.deck or recipe.quizzes or recipe.handout or recipe.flashcards):
        tables = "[deck], [quiz.some-name], [flashcards] or [handout]"
        file.complain(f"nothing to make: write {tables}", "missing")
    file.done(("facts", "deck", "quiz", "flashcards", "handout"))
    if file.problems:
        raise Wrong(file.problems)
    return recipe


def check(recipe: Recipe, key: str, right: Collection[str]) -> None:
    """Raises Wrong when the recipe names by a key what is not there."""
    known_ids(recipe.named[key], key, right)


def known_ids(
    named: Iterable[tuple[Where, str]], key: str, right: Collection[str]
) -> None:
    """Raises Wrong when a file names by a key what is not there."""
    if wrong := [
        Problem(where, f"{key}: unknown '{id}'{did_you_mean(id, right)}", key)
        for where, id in named
        if id not in right
    ]:
        raise Wrong(wrong)


def _named(file: Table, key: str) -> Iterator[tuple[Where, str]]:
    quizzes = (table for _, table in file.table("quiz").tables())
    for table in (file.table("deck"), *quizzes, file.table("flashcards")):
        for id in table.texts(key):
            yield table.where(key), id


def _planned(quizzes: Iterable[Quiz]) -> Iterator[tuple[Where, str]]:
    """The topics that blueprints name."""
    for quiz in quizzes:
        yield from topics(quiz.blueprint)


def _deck(table: Table) -> Deck:
    name = table.text("name", needed=True)
    deck = Deck(name, choice(table, anki.DEFAULT, known=anki.KINDS))
    table.done()
    return deck


def _flashcards(table: Table) -> Flashcards:
    cards = Flashcards(
        title=table.text("title", needed=True),
        paper=table.choice("paper", tuple(PAPERS), "A4"),
        choice=choice(table, anki.DEFAULT, known=anki.KINDS),
    )
    table.done()
    return cards
