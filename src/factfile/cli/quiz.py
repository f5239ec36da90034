"""Makes a quiz to print, and its key."""

from pathlib import Path

import click

from factfile.cli._options import COUNT, Asked, choosing, facts_argument, seed_option


@click.command()
@facts_argument
@choosing()
@seed_option
@click.option("--count", type=COUNT, metavar="NUMBER", help="How many questions (20).")
@click.option("--title", metavar="TEXT", help="What stands at the head of the page.")
@click.option("--paper", type=click.Choice(["A4", "Letter"]), help="The paper (A4).")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="The .html file to write."
)
def command(
    facts: str | None,
    asked: Asked,
    seed: str | None,
    count: int | None,
    title: str | None,
    paper: str | None,
    output: Path | None,
) -> None:
    """Make a quiz to print, and its key in a file of its own.

    FACTS is a fact file, a folder of them, or a recipe, of which the first quiz is
    made; without it, the only recipe under ./decks. Open the page in a browser and
    print it. The key explains every option and names the sources; it lies beside the
    quiz and is called like it, with -key.

    \b
    factfile quiz --seed spring --count 10 -o spring.html
    factfile quiz facts/history.toml --kind short --topic origins
    """
    from dataclasses import replace

    from factfile.cli import _facts, _make

    found, recipe = _facts.find(facts)
    bank = _facts.bank(found, recipe)
    quiz = _make.quiz_of(bank, recipe)
    quiz = replace(
        quiz,
        choice=asked.over(quiz.choice),
        seed=seed or quiz.seed,
        count=count or quiz.count,
        title=title or quiz.title,
        paper=paper or quiz.paper,
    )
    page, key = _make.pages(bank, quiz)
    target = output or Path(f"{found.stem}-quiz.html")
    _facts.save({target: page, _key_beside(target): key}, recipe)


def _key_beside(path: Path) -> Path:
    return path.parent / f"{path.stem.removesuffix('-quiz')}-key{path.suffix}"
