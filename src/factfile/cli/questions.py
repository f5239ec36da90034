"""Lists questions, for eyes or for programs."""

from pathlib import Path

import click

from factfile.cli._options import Asked, choosing, facts_argument, seed_option


@click.command()
@facts_argument
@choosing
@seed_option
@click.option(
    "--count",
    type=click.IntRange(1),
    metavar="NUMBER",
    help="Draw so many; else list all.",
)
@click.option("--json", "as_json", is_flag=True, help="Write JSON, for programs.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="The file to write."
)
def command(
    facts: str | None,
    asked: Asked,
    seed: str | None,
    count: int | None,
    as_json: bool,
    output: Path | None,
) -> None:
    """List questions with their keys, explanations and sources.

    FACTS is a fact file, a folder of them, or a recipe; without it, the only recipe
    under ./decks. Lists all that the facts support, in learning order; or with --count
    a fresh set drawn by --seed, in which no fact is asked twice.

    \b
    factfile questions --kind choice --count 5 --seed monday
    factfile questions facts/history.toml --json -o questions.json
    """
    from factfile.cli import _facts
    from factfile.files import CannotWrite
    from factfile.forms import draw, listed
    from factfile.outputs import json, text
    from factfile.recipe import Choice

    found, recipe = _facts.find(facts)
    bank = _facts.bank(found, recipe)
    items = _facts.chosen(bank, asked.over(Choice()))
    if not items:
        raise CannotWrite("no questions: choose other kinds, topics or levels")
    title, seed = bank.reference.title, seed or "1"
    form = draw(items, title, seed, count) if count else listed(items, title, seed)
    written = (json if as_json else text).write(form, bank.reference)
    if output:
        _facts.save({output: written.encode()}, recipe)
    else:
        click.echo(written, nl=False)
