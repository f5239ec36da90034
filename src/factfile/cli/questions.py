"""Lists questions, for eyes or for programs."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from factfile.cli._drawing import Plan, drawing
from factfile.cli._options import Asked, choosing, facts_argument, known

if TYPE_CHECKING:
    from factfile.cli._facts import Bank


@click.command()
@facts_argument
@choosing()
@drawing("Draw so many (20); without a set or a table list all.")
@click.option("--explain", metavar="ID", help="Only tell a question's whole story.")
@click.option("--json", "as_json", is_flag=True, help="Write JSON, for programs.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="The file to write."
)
def command(
    facts: str | None,
    asked: Asked,
    plan: Plan,
    explain: str | None,
    as_json: bool,
    output: Path | None,
) -> None:
    """List questions with their keys, explanations and sources.

    FACTS is a fact file, a folder of them, or a recipe; without it, the only recipe
    under ./decks. Lists all that the facts support, in learning order; or with --count
    a fresh set drawn by --seed, in which no fact is asked twice. With --explain and the
    id of a question, as it stands below each, tells its facts, its proofs, why it has
    just these wrong answers, what it passed and how hard it may be.

    \b
    factfile questions --kind choice --count 5 --seed monday
    factfile questions --explain choice/founded/city
    factfile questions facts/history.toml --json -o questions.json
    """
    from factfile.cli import _dry_run, _facts, _history_text, _sets
    from factfile.files import CannotWrite
    from factfile.forms import listed
    from factfile.outputs import json, text
    from factfile.recipe.choice import Choice
    from factfile.recipe.quiz import COUNT, Quiz

    found, recipe = _facts.find(facts)
    bank = _facts.bank(found, recipe)
    if explain:
        click.echo(_story(bank, explain), nl=False)
        return
    ledger = _sets.ledger(found, recipe)
    title, choice = bank.reference.title, asked.over(Choice())
    quiz = plan.over(Quiz("questions", title, COUNT, "1", choice), bank, ledger)
    items = _facts.chosen(bank, choice)
    if not items:
        raise CannotWrite("no questions: choose other kinds, topics or levels")
    if plan.count or plan.dry_run or quiz.set or quiz.blueprint or quiz.fresh:
        drawn = _sets.drawn(bank, quiz, ledger)
    else:
        drawn = _sets.Drawn([listed(items, title, quiz.seed)], bank.reference)
    if plan.dry_run:
        click.echo(_dry_run.tried(bank, drawn, quiz, ledger), nl=False)
        return
    writer = json if as_json else text
    written = "\n".join(writer.write(form, drawn.about) for form in drawn.forms)
    made = {output: written.encode()} if output else {}
    _facts.save(made, recipe, drawn.new)
    click.echo(_history_text.again(bank, drawn), err=True, nl=False)
    if not output:
        click.echo(written, nl=False)


def _story(bank: "Bank", id: str) -> str:
    """The question with all that led to it, also where it was held back."""
    from factfile.author.story import story
    from factfile.forms import listed
    from factfile.outputs import text

    asked = {item.id: item for item in (*bank.items, *bank.withheld)}
    known("--explain", [id], asked)
    form = listed([asked[id]], bank.reference.title, "1")
    held = [f"Held back: {p.what}" for p in bank.held if p.item == id]
    lines = (*held, *story(bank.facts, asked[id]))
    return "\n".join((text.write(form, bank.reference), *lines, ""))
