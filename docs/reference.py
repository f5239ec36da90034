"""Writes reference.md: every command, kind and rule, from what they say of themselves.

Run it with `make docs` after a change; a test fails while the page is behind.
"""

import dataclasses
import inspect
import tomllib
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from factfile import checks, measures, questions
from factfile.cli import factfile
from factfile.facts.reading import vocabulary_path
from factfile.items import Reference
from factfile.outputs import quiz
from factfile.outputs.quiz import answers, sheet, templates
from factfile.outputs.quiz.texts import TEXTS

PAGE = Path(__file__).with_name("reference.md")
SHEET: tuple[type[Any], ...] = (sheet.Section, sheet.Asked)
KEY: tuple[type[Any], ...] = (
    answers.Section,
    answers.Answered,
    answers.Verdict,
    answers.Remark,
    answers.Passage,
)

VOCABULARY = tomllib.loads(vocabulary_path("en").read_text(encoding="utf-8"))
THINGS = "What a fact file may have tables of; it may add kinds of its own."
RELATIONS = (
    "The sentences that come with the tool. What stands in braces is a place for a "
    "value, what in square brackets may be missing; behind it is what belongs there."
)

TEMPLATES = """\
With `factfile quiz --template DIR`, or `template` in a recipe, a file in that folder is
used instead of the one of the same name here. They are
[Jinja](https://jinja.palletsprojects.com) templates; whatever they name must be there.
The sheet is `quiz.html.j2`, which includes one for each format with its `section`; the
key is `key.html.j2`, the answers of parallel forms
`crosswalk.html.j2`; all extend `page.html.j2`.""".replace("\n", " ")


def page() -> str:
    """The whole page in Markdown."""
    parts = [
        "# Reference",
        "Made by `make docs` from what commands, kinds and rules say of themselves.",
        "## Commands",
        *_commands(),
        "## Kinds of things",
        THINGS,
        "\n".join(_kinds()),
        "## Relations",
        RELATIONS,
        "\n".join(_relations()),
        "## Kinds of question",
        *_modules(questions.__name__, questions.kinds()),
        "## Rules",
        "An item that breaks a rule is held back; `factfile check --items` lists them.",
        *_modules(checks.__name__, checks.rules()),
        "## Templates of a quiz",
        TEMPLATES,
        f"Every page is given {', '.join(f'`{name}`' for name in _around())}.",
        *_objects(),
        "Files: " + ", ".join(f"`{name}`" for name in templates.NAMES) + ".",
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


def _kinds() -> Iterator[str]:
    for id, kind in VOCABULARY["kind"].items():
        yield f"- `{id}`" + (f", a kind of `{kind['is']}`" if "is" in kind else "")


def _relations() -> Iterator[str]:
    for id, relation in VOCABULARY["relation"].items():
        roles = ", ".join(
            f"`{role}`" if role == kind else f"`{role}`: {kind}"
            for role, kind in (
                (role, kind.removesuffix("?"))
                for role, kind in relation["roles"].items()
            )
        )
        yield f"- **{id}**: `{relation['states']}` {roles}."


def _around() -> list[str]:
    reference = Reference("", "", "", "", "en", "", {}, {})
    return sorted(quiz.frame("", "", reference, None, TEXTS))


def _objects() -> Iterator[str]:
    """What the templates are given: each with its fields."""
    for where, shown in (("sheet", SHEET), ("key", KEY)):
        for one in shown:
            fields = ", ".join(f"`{field.name}`" for field in dataclasses.fields(one))
            what = " ".join(inspect.cleandoc(one.__doc__ or "").split())
            name = f"**{one.__name__.lower()}**"
            yield f"- On the {where}, {name}: {what} It has {fields}."


def _help(command: click.Command, context: click.Context) -> str:
    return f"```text\n{command.get_help(context)}\n```"


def _modules(package: str, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        yield f"### {name}"
        module = import_module(f"{package}.{name.replace('-', '_')}")
        yield inspect.cleandoc(module.__doc__ or "")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
