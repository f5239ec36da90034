"""Says everything that is wrong with the facts, in one run."""

import click

from factfile.cli._options import facts_argument, known


@click.command()
@facts_argument
@click.option(
    "--items", is_flag=True, help="Also list the questions held back, and why."
)
@click.option(
    "--closure",
    is_flag=True,
    help="Also list facts without a multiple choice, and what would open more.",
)
@click.option("--bank", is_flag=True, help="Also measure all questions together.")
@click.option("--json", "as_json", is_flag=True, help="Write JSON, for programs.")
@click.option(
    "--explain", metavar="RULE", help="Only tell what a rule means, with examples."
)
def command(
    facts: str | None,
    items: bool,
    closure: bool,
    bank: bool,
    as_json: bool,
    explain: str | None,
) -> None:
    """Say what is wrong with facts, every mistake at its line.

    FACTS is a fact file, a folder of them, or a recipe; without it, the only recipe
    under ./decks. Each line names the file and the line, what is wrong and what would
    be right. Questions that break a rule are held back, not wrong: see them with
    --items. A fact may waive a rule and say why: waive.RULE = "...".

    \b
    factfile check facts/history.toml
    factfile check --closure
    factfile check --explain leak
    """
    from factfile.cli import _facts, _report
    from factfile.facts import Wrong

    if explain:
        click.echo(_manual(explain))
        return
    write = _report.json if as_json else _report.text
    try:
        read = _facts.bank(*_facts.find(facts))
    except Wrong as wrong:
        # What is wrong is what was asked for here, so it goes where results go.
        click.echo(write(_report.Report(wrong.problems)), nl=False)
        raise click.exceptions.Exit(1) from None
    report = _report.report(read, items=items, closure=closure, bank=bank)
    click.echo(write(report), nl=False)
    if read.problems:
        raise click.exceptions.Exit(1)


def _manual(rule: str) -> str:
    from inspect import cleandoc

    from factfile import checks

    rule = rule.replace("_", "-")
    known("--explain", [rule], checks.rules())
    return cleandoc(checks.rule(rule).__doc__ or "")
