"""Says everything that is wrong with the facts, in one run."""

from collections.abc import Sized

import click

from factfile.cli._options import facts_argument, known


@click.command()
@facts_argument
@click.option(
    "--items", is_flag=True, help="Also list the questions held back, and why."
)
@click.option(
    "--explain", metavar="RULE", help="Only tell what a rule means, with examples."
)
def command(facts: str | None, items: bool, explain: str | None) -> None:
    """Say what is wrong with facts, every mistake at its line.

    FACTS is a fact file, a folder of them, or a recipe; without it, the only recipe
    under ./decks. Each line names the file and the line, what is wrong and what would
    be right. Questions that break a rule are held back, not wrong: see them with
    --items.

    \b
    factfile check facts/history.toml
    factfile check --explain leak
    """
    from factfile.cli import _facts
    from factfile.facts import Wrong

    if explain:
        click.echo(_manual(explain.replace("-", "_")))
        return
    try:
        bank = _facts.bank(*_facts.find(facts))
    except Wrong as wrong:
        # What is wrong is what was asked for here, so it goes where results go.
        click.echo("\n".join(map(str, wrong.problems)))
        raise click.exceptions.Exit(1) from None
    for problem in (*bank.problems, *(bank.held if items else ())):
        click.echo(problem)
    kinds = _facts.counted(item.kind for item in bank.items)
    click.echo(
        f"{_many(bank.facts.facts, 'fact')}, {_many(bank.facts.sources, 'source')}; "
        f"{_many(bank.items, 'question')}{kinds and ': '}{kinds}."
    )
    if bank.held:
        rules = _facts.counted(problem.rule for problem in bank.held)
        click.echo(f"Held back: {rules} (see --items).")
    if bank.problems:
        raise click.exceptions.Exit(1)


def _manual(rule: str) -> str:
    from importlib import import_module
    from inspect import cleandoc

    from factfile import checks

    known("--explain", [rule], checks.rules())
    return cleandoc(import_module(f"{checks.__name__}.{rule}").__doc__ or "")


def _many(things: Sized, word: str) -> str:
    count = len(things)
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
