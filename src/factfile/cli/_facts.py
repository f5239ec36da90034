"""What every command starts from: facts found, read, asked and checked."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from factfile import checks, facts, questions, recipe
from factfile.cli._options import known
from factfile.cli._reference import reference
from factfile.facts import Facts, Problem
from factfile.facts.learning import learning_order
from factfile.files import CannotWrite, write
from factfile.items import Item, Reference
from factfile.recipe import Recipe
from factfile.recipe.choice import Choice
from factfile.recipe.ledger import SUFFIX, Ledger


@dataclass(frozen=True, slots=True)
class Bank:
    """Facts, all that may be asked of them, and what the checks had to say.

    `withheld` are the items that are held back, `held` the problems for which they are.
    """

    facts: Facts
    reference: Reference
    items: tuple[Item, ...]
    problems: tuple[Problem, ...]
    held: tuple[Problem, ...]
    withheld: tuple[Item, ...]


def find(path: str | None) -> tuple[Path, Recipe | None]:
    """The facts that the user means, and the recipe if it was one that they named."""
    named = Path(path) if path else _only_recipe()
    if recipe.is_recipe(named):
        found = recipe.read(named)
        return found.facts, found
    return named, None


def _only_recipe() -> Path:
    files = sorted(Path("decks").glob("*.toml"))
    found = [path for path in files if not path.name.endswith(SUFFIX)]
    if len(found) == 1:
        return found[0]
    what = (
        f"decks/ holds {', '.join(p.name for p in found)}"
        if found
        else f"there is no recipe in decks/{_instead()}"
    )
    raise click.UsageError(
        f"Which facts? Name a fact file, a folder or a recipe: {what}."
    )


def _instead() -> str:
    """What may be meant where one is in another folder of the project."""
    for folder in (Path("../decks"), Path(), Path("facts")):
        found = sorted(folder.glob("*.toml"))
        files = [path for path in found if not path.name.endswith(SUFFIX)]
        if files:
            alone = len(files) == 1 or recipe.is_recipe(files[0])
            return f"; write {files[0] if alone else folder} behind the command"
    return ""


def bank(path: Path, wanted: Recipe | None = None) -> Bank:
    """Read, ask and check. Raises Wrong when the facts cannot be read, or lack what the
    recipe wants of them, and where a rule objects to a question of its own.
    """
    read = facts.read(path)
    if wanted:
        recipe.check(wanted, "topics", read.topics)
    asked = tuple(questions.ask(read))
    problems = sorted(set(checks.check(read, asked)))
    held = tuple(problem for problem in problems if problem.item)
    out = {problem.item for problem in held}
    items = {item.id: item for item in asked if item.id not in out}
    if wanted:
        recipe.check(wanted, "with", items)
        recipe.check(wanted, "without", {**items, **read.facts})
        if wrong := [*_own_questions(read, wanted)]:
            raise facts.Wrong(wrong)
    return Bank(
        facts=read,
        reference=reference(read),
        items=tuple(items.values()),
        problems=tuple(problem for problem in problems if not problem.item),
        held=held,
        withheld=tuple(item for item in asked if item.id in out),
    )


def _own_questions(read: Facts, wanted: Recipe) -> Iterator[Problem]:
    """What the rules say of the questions that a recipe has of its own."""
    for own in (own for quiz in wanted.quizzes for own in quiz.own):
        for rule, what in checks.check_item(read, own.item):
            if rule not in own.waive:
                yield Problem(own.where, f"{own.item.id}: {what}", rule)


def chosen(bank: Bank, choice: Choice) -> list[Item]:
    """The chosen items in learning order, each fact's in the order of the kinds."""
    known("--topic", choice.topics, bank.reference.topics)
    kinds = choice.kinds or questions.kinds()
    place = {id: number for number, id in enumerate(learning_order(bank.facts))}
    fit = [item for item in bank.items if _fits(item, choice, kinds)]
    return sorted(fit, key=lambda item: (place[item.facts[0]], kinds.index(item.kind)))


def _fits(item: Item, choice: Choice, kinds: Sequence[str]) -> bool:
    topic = not choice.topics or item.topic in choice.topics
    level = not choice.levels or item.level in choice.levels
    return topic and level and item.kind in kinds


def counted(words: Iterable[str]) -> str:
    """How often each word comes: "12 choice, 8 cloze"."""
    counts = sorted(Counter(words).items())
    return ", ".join(f"{count} {word}" for word, count in counts)


def save(
    contents: dict[Path, bytes],
    recipe: Recipe | None = None,
    ledger: Ledger | None = None,
) -> None:
    """Write files and say which; what stands beside a recipe is the build's alone, but
    for the ledger, which is written with them.
    """
    for path in contents:
        if recipe and _folder(path) == _folder(recipe.path):
            raise CannotWrite(
                f"{path}: only `factfile build` writes there: choose a place with -o"
            )
        if path.suffix == ".toml":
            raise CannotWrite(
                f"{path}: facts and recipes are called .toml: choose a name with -o"
            )
    if ledger:
        contents[ledger.path] = ledger.text.encode()
    write(contents)
    for path in contents:
        click.echo(f"wrote {path}", err=True)


def _folder(path: Path) -> str:
    return os.path.realpath(path.parent)
