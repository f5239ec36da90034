"""Writes reference.md: every command, kind and rule, from what they say of themselves.

Run it with `make docs` after a change; a test fails while the page is behind.
"""

import inspect
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import click

from factfile import checks, measures, questions
from factfile.cli import factfile

PAGE = Path(__file__).with_name("reference.md")


def page() -> str:
    """The whole page in Markdown."""
    parts = [
        "# Reference",
        "Made by `make docs` from what commands, kinds and rules say of themselves.",
        "## Commands",
        *_commands(),
        "## Kinds of question",
        *_modules(questions.__name__, questions.kinds()),
        "## Rules",
        "An item that breaks a rule is held back; `factfile check --items` lists them.",
        *_modules(checks.__name__, checks.rules()),
        "## Measures",
        "`factfile check --bank` takes them of all questions together.",
        *_modules(measures.__name__, measures.measures()),
    ]
    return "\n\n".join(parts) + "\n"


def _commands() -> Iterator[str]:
    context = factfile.make_context("factfile", ["check"])
    yield _help(factfile, context)
    for name in factfile.list_commands(context):
        command = factfile.get_command(context, name)
        assert command
        inner = click.Context(command, parent=context, info_name=name)
        yield f"### factfile {name}"
        yield _help(command, inner)


def _help(command: click.Command, context: click.Context) -> str:
    return f"```text\n{command.get_help(context)}\n```"


def _modules(package: str, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        yield f"### {name}"
        module = import_module(f"{package}.{name.replace('-', '_')}")
        yield inspect.cleandoc(module.__doc__ or "")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
