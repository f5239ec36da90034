"""The options that several commands share."""

from collections.abc import Callable, Collection, Iterable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

if TYPE_CHECKING:
    from factfile.recipe.choice import Choice

Command = Callable[..., Any]

facts_argument = click.argument("facts", required=False, metavar="[FACTS]")
"""A fact file, a folder of them, or a recipe; else the only recipe under ./decks."""

seed_option = click.option(
    "--seed",
    metavar="TEXT",
    help="Any text. Another seed gives another set, the same seed the same set.",
)


COUNT = click.IntRange(1)
"""How many of something; what is none is said in words and not in click's."""
COUNT.name = "whole number"


class Asked(NamedTuple):
    """What --kind, --topic and --level say; empty where the user says nothing."""

    kinds: tuple[str, ...]
    topics: tuple[str, ...]
    levels: tuple[str, ...]

    def over(self, choice: "Choice") -> "Choice":
        """The choice of a recipe with what the user says put over it."""
        from factfile import questions
        from factfile.facts.reading.fact import LEVELS
        from factfile.recipe.choice import Choice

        known("--kind", self.kinds, questions.kinds())
        known("--level", self.levels, LEVELS)
        return Choice(
            self.kinds or choice.kinds,
            self.topics or choice.topics,
            self.levels or choice.levels,
        )


def choosing(kinds: str = "", default: str = "") -> Callable[[Command], Command]:
    """--kind, --topic and --level, handed to the command together as `asked`.

    `kinds` are those that the command can use, as its help names them; else all.
    `default` are those that it uses where nobody says any.
    """
    kinds = kinds or ", ".join(_kinds())
    default = f" Else {default}." if default else ""

    def with_options(command: Command) -> Command:
        @wraps(command)
        def run(
            kinds: tuple[str, ...],
            topics: tuple[str, ...],
            levels: tuple[str, ...],
            **others: Any,
        ) -> None:
            command(asked=Asked(kinds, topics, levels), **others)

        options: Command = run
        for name, what in (
            ("level", "Only this level: core or extra. May be repeated."),
            ("topic", "Only this topic, by its id in the facts. May be repeated."),
            ("kind", f"Only this kind: {kinds}. May be repeated.{default}"),
        ):
            options = click.option(
                f"--{name}", f"{name}s", metavar=name.upper(), multiple=True, help=what
            )(options)
        return options

    return with_options


def _kinds() -> list[str]:
    """The kinds by their files, which to import would take longer than help may."""
    folder = Path(__file__).parents[1] / "questions"
    return sorted(path.stem for path in folder.glob("[a-z]*.py"))


def known(option: str, words: Iterable[str], right: Collection[str]) -> None:
    """Complain of a word that the option does not know. Raises BadParameter."""
    from factfile.facts.problems import did_you_mean

    for word in words:
        if word not in right:
            what = f"'{word}'{did_you_mean(word, right)}"
            raise click.BadParameter(what, param_hint=option)
