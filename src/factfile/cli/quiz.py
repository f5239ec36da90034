"""Makes a quiz to print, and its key; or one for the screen."""

from pathlib import Path
from typing import Any

import click

from factfile.cli._drawing import Plan, drawing
from factfile.cli._options import COUNT, Asked, choosing, facts_argument, known

LAYOUT = ("paper", "look", "columns", "spacing")


@click.command()
@facts_argument
@choosing(default="those of the recipe, or choice, year, number, true_false")
@drawing("How many questions (20).")
@click.option(
    "--with",
    "given",
    metavar="ID",
    multiple=True,
    help="A question that is to be in it, by its id. May be repeated.",
)
@click.option(
    "--without",
    metavar="ID",
    multiple=True,
    help="A question or a fact that is not to be asked. May be repeated.",
)
@click.option(
    "--forms", type=COUNT, metavar="NUMBER", help="How many parallel forms (1)."
)
@click.option(
    "--same-items",
    is_flag=True,
    help="The forms ask the same in another order; else other things that are as hard.",
)
@click.option("--title", metavar="TEXT", help="What stands at the head of the page.")
@click.option("--paper", type=click.Choice(["A4", "Letter"]), help="The paper (A4).")
@click.option(
    "--look",
    type=click.Choice(["standard", "large", "dyslexia", "contrast"]),
    help="For whose eyes: 18 points, plain letters, or high contrast.",
)
@click.option(
    "--columns",
    type=click.IntRange(1, 2),
    metavar="NUMBER",
    help="Columns: 1 or 2 (1).",
)
@click.option(
    "--spacing",
    type=click.Choice(["normal", "wide"]),
    help="How far questions stand apart: wide leaves room for notes.",
)
@click.option(
    "--template",
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder of templates to be used instead of those of the same name.",
)
@click.option(
    "--bundle", is_flag=True, help="All forms in one PDF, all keys in another."
)
@click.option(
    "--duplex",
    is_flag=True,
    help="In a bundle, begin each form on a sheet of paper of its own.",
)
@click.option(
    "--interactive", is_flag=True, help="Instead, one page that marks itself."
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="The file to write, .html or .pdf.",
)
def command(
    facts: str | None,
    asked: Asked,
    plan: Plan,
    output: Path | None,
    bundle: bool,
    duplex: bool,
    interactive: bool,
    **said: Any,
) -> None:
    """Make a quiz to print, and its key in a file of its own.

    FACTS is a fact file, a folder of them, or a recipe, of which the first quiz is
    made; without it, the only recipe under ./decks. Open the page in a browser and
    print it, or write a PDF, with the extra `factfile[pdf]`. The key explains every
    option and names the sources; it lies beside the quiz and is called like it, with
    -key. Parallel forms are files of their own, A, B and so on, each with its key; the
    answers of all stand on a page called -answers.

    With --interactive it is one page to answer on a screen, which marks the answers and
    explains them like the key. It has the key inside, only veiled.

    \b
    factfile quiz --seed spring --count 10 -o spring.html
    factfile quiz --seed spring --forms 4 --look large -o spring.pdf
    factfile quiz facts/history.toml --kind short --topic origins
    factfile quiz --interactive -o try-it.html
    """
    from dataclasses import replace

    from factfile.cli import _dry_run, _facts, _history_text, _quizzes, _sets

    if (bundle or duplex) and (output is None or output.suffix != ".pdf"):
        raise click.UsageError("--bundle and --duplex make a PDF: choose -o NAME.pdf.")
    if interactive and output and output.suffix == ".pdf":
        raise click.UsageError("--interactive is for a screen: choose -o NAME.html.")
    found, recipe = _facts.find(facts)
    bank = _facts.bank(found, recipe)
    ledger = _sets.ledger(found, recipe)
    quiz = recipe.quizzes[0] if recipe and recipe.quizzes else _quizzes.default(bank)
    items = {item.id for item in bank.items}
    known("--with", said["given"], items)
    known("--without", said["without"], items | bank.facts.facts.keys())
    # What the user does not say stays as the recipe has it.
    said = {option: value for option, value in said.items() if value}
    layout = {option: said.pop(option) for option in LAYOUT if option in said}
    quiz = replace(
        plan.over(quiz, bank, ledger),
        choice=asked.over(quiz.choice),
        layout=replace(quiz.layout, **layout),
        **said,
    )
    drawn = _sets.drawn(bank, quiz, ledger)
    if plan.dry_run:
        click.echo(_dry_run.tried(bank, drawn, quiz, ledger), nl=False)
        return
    if interactive:
        target = output or Path(f"{found.stem}-interactive.html")
        made = _quizzes.on_screen(drawn, quiz, target)
    else:
        target = output or Path(f"{found.stem}-quiz.html")
        made = _quizzes.files(drawn, quiz, target, bundled=bundle, duplex=duplex)
    _facts.save(made, recipe, drawn.new)
    click.echo(_history_text.again(bank, drawn), err=True, nl=False)
    if interactive:
        click.echo(_quizzes.VEILED, err=True)
