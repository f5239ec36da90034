"""Shows the bank at a glance: what there is, what is thin, and how long it lasts."""

from pathlib import Path

import click

from factfile.cli._options import Asked, choosing, facts_argument


@click.command()
@facts_argument
@choosing()
@click.option("--json", "as_json", is_flag=True, help="Write JSON, for programs.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="The file to write."
)
def command(
    facts: str | None, asked: Asked, as_json: bool, output: Path | None
) -> None:
    """Count questions by topic and kind, and the quizzes they make.

    FACTS is a fact file, a folder of them, or a recipe; without it, the only recipe
    under ./decks. Counts questions also by level, difficulty and cognitive level, and
    the facts behind them: a quiz asks a fact only once, so it has no more questions of
    a kind than there are facts. Tells which facts no question asks, and why.

    How many forms of the recipe's first quiz, or else of 20 questions of the usual
    kinds, can be had that share no fact is found by drawing them, up to 40: there are
    at least so many. With --kind, --topic and --level, only what these choose is
    counted and drawn.

    \b
    factfile stats facts/history.toml
    factfile stats --topic origins --level core
    factfile stats --json -o stats.json
    """
    from factfile.cli import _facts, _sets, _stats

    found, recipe = _facts.find(facts)
    stats = _stats.gather(
        _facts.bank(found, recipe), recipe, _sets.ledger(found, recipe), asked
    )
    written = (_stats.json if as_json else _stats.text)(stats)
    if output:
        _facts.save({output: written.encode()}, recipe)
    else:
        click.echo(written, nl=False)
