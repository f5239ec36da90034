"""Makes flashcards to print and cut."""

from pathlib import Path

import click

from factfile.cli._options import Asked, choosing, facts_argument, known


@click.command()
@facts_argument
@choosing("short, cloze, first, recall, choice or year")
@click.option("--paper", type=click.Choice(["A4", "Letter"]), help="The paper (A4).")
@click.option(
    "--flip",
    type=click.Choice(["long", "short"]),
    default="long",
    help="The edge on which your printer turns the paper (long).",
)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="The .html file to write."
)
def command(
    facts: str | None, asked: Asked, paper: str | None, flip: str, output: Path | None
) -> None:
    """Make flashcards to print and cut.

    FACTS is a fact file, a folder of them, or a recipe; without it, the only recipe
    under ./decks. There is one card for each short and cloze question or for those that
    you name with --kind, topic by topic. Open the page in a browser, print it on both
    sides at its actual size, and cut from mark to mark. The back of a card names the
    sources and who says otherwise.

    \b
    factfile flashcards facts/history.toml -o cards.html
    factfile flashcards --topic origins --level core --paper Letter
    """
    from dataclasses import replace

    from factfile.cli import _facts, _make
    from factfile.outputs.anki import KINDS

    known("--kind", asked.kinds, KINDS)
    found, recipe = _facts.find(facts)
    bank = _facts.bank(found, recipe)
    wanted = _make.flashcards_of(bank, recipe)
    wanted = replace(
        wanted, choice=asked.over(wanted.choice), paper=paper or wanted.paper
    )
    page = _make.flashcard_page(bank, wanted, flip)
    _facts.save({output or Path(f"{found.stem}-flashcards.html"): page}, recipe)
