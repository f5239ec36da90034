"""Shows all that is made of one fact."""

from typing import TYPE_CHECKING

import click

from factfile.cli import _options

if TYPE_CHECKING:
    from factfile.cli._facts import Bank


@click.command()
@click.argument("fact")
@_options.facts_argument
def command(fact: str, facts: str | None) -> None:
    """Show every sentence and question that a fact makes.

    FACT is the id of a fact; FACTS is a fact file, a folder of them, or a recipe;
    without it, the only recipe under ./decks. Each question stands with its key, the
    proof of every option and its sources; below come the questions that were held back,
    and why. Read it aloud while you write.

    \b
    factfile show founded facts/history.toml
    """
    from factfile.cli import _facts
    from factfile.forms import listed
    from factfile.outputs import text

    found, recipe = _facts.find(facts)
    bank = _facts.bank(found, recipe)
    _options.known("FACT", [fact], bank.facts.facts)
    click.echo(f"{bank.facts.facts[fact].where}: fact {fact}\n")
    items = [item for item in bank.items if item.facts == (fact,)]
    for statement in dict.fromkeys(item.statement for item in items):
        click.echo(statement)
    held = [p for p in bank.held if p.item.split("/")[1] == fact]
    if items:
        form = listed(items, bank.reference.title, "1")
        click.echo(f"\n{text.write(form, bank.reference)}", nl=False)
    else:
        click.echo(f"Nothing is asked of it: {_why(bank, fact, bool(held))}.")
    if held:
        click.echo("\nHeld back:")
    for problem in held:
        click.echo(problem)


def _why(bank: "Bank", id: str, held: bool) -> str:
    """Why nothing is asked of a fact."""
    from factfile.author.closure import silent

    if bank.facts.facts[id].withdrawn:
        return "it is withdrawn"
    if held:
        return "its questions are held back"
    return next(one.why for one in silent(bank.facts, ()) if one.fact.id == id)
