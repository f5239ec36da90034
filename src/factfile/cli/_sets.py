"""Draws sets of questions, and keeps in a ledger what was drawn under which name."""

from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from factfile import questions
from factfile.cli._facts import Bank, chosen
from factfile.cli._reference import dated
from factfile.facts import Problem, Wrong
from factfile.facts.wording.typography import typeset
from factfile.files import CannotWrite
from factfile.forms import (
    NEVER,
    TooFew,
    Unfilled,
    Uses,
    draw,
    other_items,
    same_items,
    untold,
)
from factfile.forms.errata import Erratum, errata
from factfile.forms.sets import Asked, Set, again, keep
from factfile.items import Form, Item, Reference
from factfile.recipe import Recipe
from factfile.recipe.ledger import SUFFIX, Ledger, read
from factfile.recipe.own import Own
from factfile.recipe.quiz import Quiz


@dataclass(frozen=True, slots=True)
class Drawn:
    """Forms as they were drawn, what they may say about the facts as a whole, and the
    ledger if there is something new in it.

    Of a set that was drawn before, `old` is that, and `errata` are what changed since.
    """

    forms: list[Form]
    about: Reference
    new: Ledger | None = None
    old: Set | None = None
    errata: tuple[Erratum, ...] = ()


def ledger(found: Path, recipe: Recipe | None) -> Ledger:
    """The ledger beside the recipe, or without one beside the facts. Raises Wrong."""
    return read((recipe.path if recipe else found).with_suffix(SUFFIX))


def drawn(bank: Bank, quiz: Quiz, ledger: Ledger) -> Drawn:
    """The forms of a quiz: of a set that the ledger knows as they were, else new ones.

    Raises TooFew, Wrong, and CannotWrite where it is to be another set of that name.
    """
    if quiz.set and (old := ledger.get(quiz.set)):
        _same(old, quiz)
        forms, about = remade(bank, old, quiz.own), bank.reference
        changed = tuple(errata(old, forms, about.lasting))
        # What is as it was says of which day it was.
        about = about if changed else dated(bank.facts, old.edition)
        return Drawn(forms, about, old=old, errata=changed)
    forms, about = _new(bank, quiz, ledger), bank.reference
    if not quiz.set:
        return Drawn(forms, about)
    made = keep(quiz.set, forms, about.edition, about.lasting)
    # What is printed now is what the ledger will give.
    forms = remade(bank, made, quiz.own)
    return Drawn(forms, about, ledger.plus(made))


def _same(old: Set, quiz: Quiz) -> None:
    """Raises CannotWrite where the set is of another size than is wanted."""
    had, wanted = _size(sized(quiz, old)), _size(quiz)
    if had != wanted:
        raise CannotWrite(
            f"the set {old.name} has {had}, and {wanted} are wanted: choose another "
            "name for it"
        )


def _size(quiz: Quiz) -> str:
    questions = f"{quiz.count} question{'' if quiz.count == 1 else 's'}"
    return f"{questions} in {quiz.forms} forms" if quiz.forms > 1 else questions


def sized(quiz: Quiz, old: Set) -> Quiz:
    """The quiz, as large as the set was drawn."""
    count = max(len(sheet.questions) for sheet in old.sheets)
    return replace(quiz, count=count, forms=len(old.sheets))


def remade(bank: Bank, old: Set, own: Iterable[Own]) -> list[Form]:
    """The forms of a set, made of the facts and a recipe's own questions as they are
    now.
    """
    return again(old, _finder(bank, own), bank.reference.lasting)


def _finder(bank: Bank, own: Iterable[Own]) -> Callable[[Asked], Item | None]:
    """What finds the item of a question that was asked once, as it is now."""
    about = bank.reference
    items = {about.lasting(i.id): i for i in (*bank.withheld, *bank.items)}
    items |= {one.item.id: one.item for one in own}

    def find(one: Asked) -> Item | None:
        item = items.get(one.id)
        if item and (not one.options or _options(item) == set(one.options)):
            return item
        return questions.again(bank.facts, about.today(one.id), one.options) or item

    return find


def _options(item: Item) -> set[str]:
    keys = [part.answer for part in item.parts] or [item.key]
    return {option.id for option in (*keys, *item.distractors)}


def pool(
    bank: Bank, quiz: Quiz, gone: Collection[str] = ()
) -> tuple[list[Item], list[Item]]:
    """The items of which a quiz is drawn, without those of some facts, and those that
    are in it whatever is drawn.
    """
    without = {*quiz.without, *gone}
    items = [
        item
        for item in chosen(bank, quiz.choice)
        if item.id not in without and without.isdisjoint(item.facts)
    ]
    given = [item for item in bank.items if item.id in quiz.given]
    return items, given + [own.item for own in quiz.own]


def _new(bank: Bank, quiz: Quiz, ledger: Ledger) -> list[Form]:
    items, given = pool(bank, quiz, facts_in(bank, ledger, quiz.avoid))
    sets = [one for one in ledger.sets if one.name in quiz.avoid]
    seen = [
        question.item
        for old in sets
        for form in remade(bank, old, quiz.own)
        for question in form.questions
    ]
    used = uses(bank, ledger) if quiz.fresh else NEVER
    try:
        if seen:
            with suppress(TooFew):
                return _forms(untold(items, seen), quiz, given, used)
        # Rather what a key of theirs mentions than no test.
        return _forms(items, quiz, given, used)
    except Unfilled as refusal:
        if where := quiz.blueprint[refusal.cell]:
            raise Wrong([Problem(where, str(refusal), "blueprint")]) from None
        raise


def _forms(
    items: Sequence[Item], quiz: Quiz, given: Sequence[Item], used: Uses
) -> list[Form]:
    title, seed, count = typeset(quiz.title), quiz.seed, quiz.count
    cells = tuple(quiz.blueprint)
    if quiz.forms > 1 and not quiz.same_items:
        return other_items(
            items, title, seed, count, quiz.forms, given, cells=cells, used=used
        )
    form = draw(items, title, seed, count, given, cells=cells, used=used)
    return same_items(form, quiz.forms) if quiz.forms > 1 else [form]


def facts_in(bank: Bank, ledger: Ledger, names: Collection[str]) -> set[str]:
    """The facts that these sets have asked, by their ids of today."""
    sets = [one for one in ledger.sets if one.name in names]
    ids = (bank.reference.today(asked.id) for one in sets for asked in one.asked)
    return {fact for id in ids for fact in facts_of(id)}


def facts_of(id: str) -> list[str]:
    """The facts of an item, by its id; an own question has none."""
    kind, _, rest = id.partition("/")
    return [] if kind == "own" else rest.partition("/")[0].split("+")


def uses(bank: Bank, ledger: Ledger) -> Uses:
    """In which set each item and fact was asked last."""
    items: dict[str, int] = {}
    for turn, one in enumerate(ledger.sets, 1):
        items |= {bank.reference.today(asked.id): turn for asked in one.asked}
    facts: dict[str, int] = {}
    for id, turn in items.items():
        facts |= {fact: max(turn, facts.get(fact, 0)) for fact in facts_of(id)}
    return Uses(items, facts)
