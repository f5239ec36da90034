"""Writes one page to browse everything that facts make."""

from pathlib import Path

import click

from factfile.cli._options import facts_argument


@click.command()
@facts_argument
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="The .html file to write."
)
def command(facts: str | None, output: Path | None) -> None:
    """Write one page to browse everything that facts make.

    FACTS is a fact file, a folder of them, or a recipe; without it, the only recipe
    under ./decks. Keep the page open while you write: what the checks found, how many
    questions there are of what, a timeline, and every fact with its sources, its
    questions with the proof of every option, also those held back and why, and its
    cards as Anki will show them. It filters and searches, and lies in a file that needs
    nothing else.

    \b
    factfile preview facts/history.toml
    factfile preview -o preview.html
    """
    from factfile.author.preview import preview
    from factfile.cli import _facts, _make, _sets, _stats

    found, recipe = _facts.find(facts)
    bank = _facts.bank(found, recipe)
    page = preview(
        bank.facts,
        bank.reference,
        bank.items,
        bank.withheld,
        (*bank.problems, *bank.held),
        _make.cards(bank, recipe),
        _stats.gather(bank, recipe, _sets.ledger(found, recipe)),
    )
    target = output or Path(f"{found.stem}-preview.html")
    # The name of a file may hold what no text does.
    _facts.save({target: page.encode(errors="replace")}, recipe)
