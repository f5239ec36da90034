"""Makes decks, quizzes, flashcards and handouts as bytes, for commands to write."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import click

from factfile.cli import _history_text, _quizzes, _sets
from factfile.cli._facts import Bank, chosen
from factfile.facts import Problem, Wrong
from factfile.facts.model import Where
from factfile.facts.wording.typography import typeset
from factfile.files import CannotWrite
from factfile.forms import TooFew
from factfile.items import Retired
from factfile.outputs import anki
from factfile.outputs.anki import card
from factfile.outputs.anki.card import Card
from factfile.outputs.anki.lock import Lock
from factfile.outputs.flashcards import flashcards
from factfile.outputs.handout import handout
from factfile.recipe import Deck, Flashcards, Recipe, check
from factfile.recipe.choice import Choice
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
    return Deck(bank.facts.about.title, Choice(anki.DEFAULT))


def flashcards_of(bank: Bank, recipe: Recipe | None) -> Flashcards:
    """The recipe's flashcards; without them, what the deck has."""
    if recipe and recipe.flashcards:
        return recipe.flashcards
    title = f"{bank.reference.title}: flashcards"
    return Flashcards(title, "A4", deck_of(bank, recipe).choice)


def flashcard_page(bank: Bank, recipe: Flashcards, flip: str = "long") -> bytes:
    """Flashcards as HTML. Raises CannotWrite."""
    items, title = chosen(bank, recipe.choice), typeset(recipe.title)
    if not items:
        raise CannotWrite(
            "nothing to put on flashcards: choose other kinds, topics or levels"
        )
    return flashcards(items, bank.reference, title, recipe.paper, flip).encode()


def anki_deck(
    bank: Bank, deck: Deck, lock: Lock, silent: Iterable[Retired] = ()
) -> anki.Deck:
    """A deck for Anki and the lock that it leaves; says what found no place in it.

    `silent` are facts whose cards are emptied, beside those that were withdrawn.

    Raises CannotWrite.
    """
    items = chosen(bank, deck.choice)
    if not items:
        raise CannotWrite(
            "nothing to put into a deck: choose other kinds, topics or levels"
        )
    gone = (*bank.reference.retired, *silent)
    try:
        made = anki.deck(items, replace(bank.reference, retired=gone), deck.name, lock)
    except ValueError as error:
        raise CannotWrite(f"no package: {error}") from None
    for item in anki.surplus(items, bank.reference, lock):
        what = f"left out of the deck: {item.id}: its fact has {anki.SLOTS} questions"
        click.echo(what, err=True)
    return made


def cards(bank: Bank, recipe: Recipe | None) -> list[Card]:
    """The cards of the recipe's deck, as Anki would show them."""
    deck = deck_of(bank, recipe)
    items = chosen(bank, deck.choice)
    return [*card.cards(items, bank.reference, deck.name, read_lock(recipe))]


def _silent(bank: Bank, deck: Deck, lock: Lock) -> Iterator[Retired]:
    """The facts that learners have and that no card of the deck's kinds asks for any
    more, whatever topics and levels it takes.
    """
    lasting = bank.reference.lasting
    kinds = deck.choice.kinds
    asked = {lasting(i.facts[0]) for i in bank.items if i.kind in kinds}
    for fact in bank.facts.facts.values():
        id = lasting(fact.id)
        given = f"{bank.reference.id}/{id}" in lock.notes
        if given and id not in asked and not fact.withdrawn:
            yield Retired(fact.id, fact.topic, "it is asked no more.")


def _nothing_lost(bank: Bank, recipe: Recipe, lock: Lock) -> None:
    """Raises Wrong where learners have facts that are gone without a word."""
    about, path = f"{bank.reference.id}/", lock_path(recipe)
    known = {bank.reference.lasting(id) for id in bank.facts.facts}
    given = {guid: guid.removeprefix(about) for guid in lock.notes}
    gone = {guid: id for guid, id in given.items() if "/" not in id and id not in known}
    if gone:
        lines = path.read_text(encoding="utf-8").splitlines()
        raise Wrong(
            Problem(
                Where(str(path), 1 + lines.index(line)),
                f"learners have the fact {id}, which is gone: put it back with "
                f'withdrawn = "why", or add was = ["{id}"] to what it became',
                "gone",
            )
            for guid, id in gone.items()
            for line in lines
            if line.startswith(f'"{guid}" =')
        )


def news(old: Lock, new: Lock) -> str:
    """What learners who have the old deck get with the new one, in a few words."""
    fresh = new.notes.keys() - old.notes.keys()
    same = [guid for guid, note in old.notes.items() if note == new.notes[guid]]
    changed = len(old.notes) - len(same)
    counts = ((len(fresh), "new"), (changed, "changed"), (len(same), "as they were"))
    return ", ".join(f"{count} {what}" for count, what in counts if count)


def _quiz_files(bank: Bank, recipe: Recipe) -> Iterator[tuple[Path, bytes]]:
    """The quizzes, each drawn after those before it, and the ledger of their sets."""
    ledger = _sets.ledger(recipe.facts, recipe)
    sets = {one.name for one in ledger.sets} | {quiz.set for quiz in recipe.quizzes}
    check(recipe, "avoid", sets - {""})
    for quiz in recipe.quizzes:
        target = recipe.path.parent / f"{recipe.name}-{quiz.id}-quiz.html"
        try:
            drawn = _sets.drawn(bank, quiz, ledger)
        except (TooFew, CannotWrite) as error:
            raise CannotWrite(f"{recipe.path}: quiz {quiz.id}: {error}") from None
        ledger = drawn.new or ledger
        if drawn.errata:
            click.echo(_history_text.again(bank, drawn), err=True, nl=False)
        yield from _quizzes.files(drawn, quiz, target).items()
        if quiz.interactive:
            target = target.with_name(f"{recipe.name}-{quiz.id}-interactive.html")
            yield from _quizzes.on_screen(drawn, quiz, target).items()
    if ledger.sets:
        yield ledger.path, ledger.text.encode()


def everything(bank: Bank, recipe: Recipe) -> dict[Path, bytes]:
    """All files of a recipe, by their paths beside it.

    Raises Wrong, CannotWrite.
    """
    made: dict[Path, bytes] = {}
    folder, name = recipe.path.parent, recipe.name
    if recipe.deck:
        lock = read_lock(recipe)
        _nothing_lost(bank, recipe, lock)
        silent = _silent(bank, recipe.deck, lock)
        deck = anki_deck(bank, recipe.deck, lock, silent)
        made[folder / f"{name}.apkg"] = deck.package
        made[folder / f"{name}-update.csv"] = deck.update.encode()
        made[lock_path(recipe)] = anki.lock.write(deck.lock).encode()
    made |= dict(_quiz_files(bank, recipe))
    if recipe.flashcards:
        made[folder / f"{name}-flashcards.html"] = flashcard_page(
            bank, recipe.flashcards
        )
    if recipe.handout:
        seen = overview(bank.facts, recipe.handout)
        page = handout(seen, bank.reference, recipe.handout.paper)
        made[folder / f"{name}-handout.html"] = page.encode()
    return made
