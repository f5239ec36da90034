"""Says everything that is wrong with the facts, in one run."""

import click

from factfile.cli._options import facts_argument


@click.command()
@facts_argument
@click.option(
    "--items", is_flag=True, help="Also list the questions held back, and why."
)
def command(facts: str | None, items: bool) -> None:
    """Say what is wrong with facts, every mistake at its line.

    Each line names the file and the line, what is wrong and what would be right.
    Questions that break a rule are held back, not wrong: see them with --items.
    """
    from factfile.cli import _facts

    found, _ = _facts.find(facts)
    bank = _facts.bank(found)
    for problem in (*bank.problems, *(bank.held if items else ())):
        click.echo(problem)
    kinds = _facts.counted(item.kind for item in bank.items)
    click.echo(
        f"{len(bank.facts.facts)} facts, {len(bank.facts.sources)} sources; "
        f"{len(bank.items)} questions: {kinds}."
    )
    if bank.held:
        rules = _facts.counted(problem.rule for problem in bank.held)
        click.echo(f"Held back: {rules} (see --items).")
    if bank.problems:
        raise click.exceptions.Exit(1)
