"""Makes an Anki package."""

from pathlib import Path

import click

from factfile.cli._options import Asked, choosing, facts_argument


@click.command()
@facts_argument
@choosing
@click.option("--name", metavar="TEXT", help="The name of the deck in Anki.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="The .apkg file to write."
)
def command(
    facts: str | None, asked: Asked, name: str | None, output: Path | None
) -> None:
    """Make an Anki package of facts.

    One note for each fact, one card for each of its questions, a subdeck for each
    topic. Import it in Anki with File > Import. For a deck that you will publish again
    and again, write a recipe and use `factfile build`, which keeps a lock.
    """
    from dataclasses import replace

    from factfile.cli import _facts, _make

    found, recipe = _facts.find(facts)
    bank = _facts.bank(found)
    deck = _make.deck_of(bank, recipe)
    deck = replace(deck, name=name or deck.name, choice=asked.over(deck.choice))
    package, _ = _make.package(bank, deck, _make.read_lock(recipe))
    _facts.save({output or Path(f"{found.stem}.apkg"): package}, recipe)
