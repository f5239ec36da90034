"""The options that say which questions a set gets, and what they come to."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factfile.cli._options import COUNT, Command, known, seed_option

if TYPE_CHECKING:
    from factfile.cli._facts import Bank
    from factfile.facts.model import Where
    from factfile.forms import Cell
    from factfile.recipe.ledger import Ledger
    from factfile.recipe.quiz import Quiz


@dataclass(frozen=True, slots=True)
class Plan:
    """What the options say of a set; empty where the user says nothing."""

    seed: str = ""
    count: int = 0
    blueprint: Path | None = None
    cells: tuple[str, ...] = ()
    set: str = ""
    fresh: bool = False
    avoid: tuple[str, ...] = ()
    dry_run: bool = False

    def over(self, quiz: "Quiz", bank: "Bank", ledger: "Ledger") -> "Quiz":
        """A quiz with what the user says put over it. Raises BadParameter, Wrong."""
        from factfile.cli._sets import sized
        from factfile.recipe.blueprint import size

        known("--avoid", self.avoid, [one.name for one in ledger.sets])
        # Another set has another seed, unless it is told which.
        seed = self.seed or self.set or quiz.seed
        cells = self._cells(bank)
        # A whole table says how many there are; a line of one does not.
        table = size(cells) if self.blueprint else 0
        said = replace(
            quiz,
            seed=seed,
            count=self.count or table or quiz.count,
            blueprint=cells or quiz.blueprint,
            set=_name(self.set) or quiz.set,
            fresh=self.fresh or quiz.fresh,
            avoid=self.avoid or quiz.avoid,
        )
        old = said.set and ledger.get(said.set)
        return sized(said, old) if old and not self.count else said

    def _cells(self, bank: "Bank") -> "dict[Cell, Where | None]":
        from factfile.recipe import blueprint, known_ids

        found: dict[Cell, Where | None] = {}
        if self.blueprint:
            found |= blueprint.read(self.blueprint)
            topics = bank.reference.topics
            known_ids(blueprint.topics(found), "topic", topics)
        for text in self.cells:
            try:
                cell = blueprint.cell(text)
            except ValueError as error:
                raise click.BadParameter(str(error), param_hint="--cell") from None
            known("--cell", filter(None, [cell.topic]), bank.reference.topics)
            found[cell] = None
        return found


def _name(name: str) -> str:
    from factfile.facts.reading.tables import NAME

    if name and not NAME.fullmatch(name):
        what = f"'{name}' is not made of small letters, digits and -"
        raise click.BadParameter(what, param_hint="--set")
    return name


NAMES = [field.name for field in fields(Plan)]


def drawing(count: str) -> Callable[[Command], Command]:
    """The options of a set, handed to the command together as `plan`; `count` is the
    help of --count.
    """

    def with_options(command: Command) -> Command:
        @wraps(command)
        def run(**said: Any) -> None:
            picked = {name: said.pop(name) for name in NAMES}
            plan = Plan(**{name: value for name, value in picked.items() if value})
            command(plan=plan, **said)

        options: Command = run
        for option in reversed((*OPTIONS, _count(count))):
            options = option(options)
        return options

    return with_options


def _count(what: str) -> Callable[[Command], Command]:
    return click.option("--count", type=COUNT, metavar="NUMBER", help=what)


OPTIONS = (
    click.option(
        "--blueprint",
        metavar="FILE",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="A table of how many questions of each topic, kind, level and so on.",
    ),
    click.option(
        "--cell",
        "cells",
        metavar="CELL",
        multiple=True,
        help="A line of such a table: topic=origins,kind=choice:3. May be repeated.",
    ),
    click.option(
        "--set",
        metavar="NAME",
        help="Keep what is drawn under this name; the same name gives it again.",
    ),
    click.option(
        "--fresh", is_flag=True, help="Rather what no set has asked, or longest ago."
    ),
    click.option(
        "--avoid",
        metavar="SET",
        multiple=True,
        help="Share no fact with this set. May be repeated.",
    ),
    click.option(
        "--dry-run", is_flag=True, help="Only say what would be drawn; write nothing."
    ),
    seed_option,
)
