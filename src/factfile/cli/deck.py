"""Makes an Anki package."""

from pathlib import Path

import click

from factfile.cli._options import Asked, choosing, facts_argument, known


@click.command()
@facts_argument
@choosing("short, cloze, first, recall, choice or year")
@click.option("--name", metavar="TEXT", help="The name of the deck in Anki.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="The .apkg file to write."
)
def command(
    facts: str | None, asked: Asked, name: str | None, output: Path | None
) -> None:
    """Make an Anki package of facts.

    FACTS is a fact file, a folder of them, or a recipe; without it, the only recipe
    under ./decks. The package has one note for each fact, one card for each of its
    short and cloze questions or of those that you name with --kind, and a subdeck for
    each topic. Import it in Anki with File > Import. For a deck that you will publish
    again and again, write a recipe and use `factfile build`, which keeps a lock.

    \b
    factfile deck facts/history.toml -o history.apkg
    factfile deck --level core --name "The essentials" -o essentials.apkg
    """
    from dataclasses import replace

    from factfile.cli import _facts, _make
    from factfile.outputs.anki import KINDS

    known("--kind", asked.kinds, KINDS)
    found, recipe = _facts.find(facts)
    bank = _facts.bank(found, recipe)
    deck = _make.deck_of(bank, recipe)
    deck = replace(deck, name=name or deck.name, choice=asked.over(deck.choice))
    lock = _make.read_lock(recipe)
    if name:
        # The lock holds the names of the decks that learners have; these are others.
        lock = replace(lock, decks={})
    made = _make.anki_deck(bank, deck, lock)
    _facts.save({output or Path(f"{found.stem}.apkg"): made.package}, recipe)
