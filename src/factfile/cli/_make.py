"""Makes decks, quizzes and handouts as bytes, for the commands that write them."""

from pathlib import Path

import click

from factfile.cli._facts import Bank, chosen
from factfile.facts.wording.typography import typeset
from factfile.files import CannotWrite
from factfile.forms import TooFew, draw
from factfile.outputs import anki, quiz
from factfile.outputs.anki.lock import Lock
from factfile.outputs.handout import handout
from factfile.recipe import DECK_KINDS, QUIZ_KINDS, Choice, Deck, Quiz, Recipe
from factfile.survey import overview


def lock_path(recipe: Recipe) -> Path:
    return recipe.path.with_suffix(".lock")


def read_lock(recipe: Recipe | None) -> Lock:
    """What was published of this recipe; an empty lock before the first time."""
    if recipe is None or not lock_path(recipe).exists():
        return Lock()
    path = lock_path(recipe)
    try:
        return anki.lock.read(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise CannotWrite(f"{path}: cannot be read: {error.strerror}") from None
    except ValueError as error:
        raise CannotWrite(
            f"{path}: {error}; get the file back from version control"
        ) from None


def deck_of(bank: Bank, recipe: Recipe | None) -> Deck:
    """The recipe's deck; without one a deck that is called like the facts."""
    if recipe and recipe.deck:
        return recipe.deck
    return Deck(bank.facts.about.title, Choice(DECK_KINDS))


def quiz_of(bank: Bank, recipe: Recipe | None) -> Quiz:
    """The recipe's first quiz; without one, what most teachers want."""
    if recipe and recipe.quizzes:
        return recipe.quizzes[0]
    title = f"{bank.reference.title}: a quiz"
    return Quiz("quiz", title, 20, "1", "A4", Choice(QUIZ_KINDS))


def package(bank: Bank, deck: Deck, lock: Lock) -> tuple[bytes, Lock]:
    """An Anki package and the lock that it leaves; says what found no place in it.

    Raises CannotWrite.
    """
    items = chosen(bank, deck.choice)
    if not items:
        raise CannotWrite(
            "nothing to put into a deck: choose other kinds, topics or levels"
        )
    try:
        made = anki.package(items, bank.reference, deck.name, lock)
    except ValueError as error:
        raise CannotWrite(f"no package: {error}") from None
    for item in anki.surplus(items, bank.reference, lock):
        what = f"left out of the deck: {item.id}: its fact has {anki.SLOTS} questions"
        click.echo(what, err=True)
    return made


def pages(bank: Bank, recipe: Quiz) -> tuple[bytes, bytes]:
    """A quiz and its key as HTML. Raises TooFew."""
    items, title = chosen(bank, recipe.choice), typeset(recipe.title)
    form = draw(items, title, recipe.seed, recipe.count)
    sheet = quiz.quiz(form, bank.reference, recipe.paper)
    key = quiz.key(form, bank.reference, recipe.paper)
    return sheet.encode(), key.encode()


def everything(bank: Bank, recipe: Recipe) -> dict[Path, bytes]:
    """All files of a recipe, by their paths beside it. Raises CannotWrite, TooFew."""
    made: dict[Path, bytes] = {}
    folder, name = recipe.path.parent, recipe.name
    if recipe.deck:
        made[folder / f"{name}.apkg"], lock = package(
            bank, recipe.deck, read_lock(recipe)
        )
        made[lock_path(recipe)] = anki.lock.write(lock).encode()
    for each in recipe.quizzes:
        try:
            sheet, key = pages(bank, each)
        except TooFew as error:
            raise TooFew(f"{recipe.path}: quiz {each.id}: {error}") from None
        made[folder / f"{name}-{each.id}-quiz.html"] = sheet
        made[folder / f"{name}-{each.id}-key.html"] = key
    if recipe.handout:
        seen = overview(bank.facts, recipe.handout)
        page = handout(seen, bank.reference, recipe.handout.paper)
        made[folder / f"{name}-handout.html"] = page.encode()
    return made
