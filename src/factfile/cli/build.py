"""Makes everything that a recipe names."""

import click


@click.command()
@click.argument("recipe", required=False, metavar="[RECIPE]")
def command(recipe: str | None) -> None:
    """Make all decks and quizzes of a recipe, beside it.

    RECIPE is a .toml file that names its facts; without it, the only one under ./decks.
    Writes the Anki package with its lock and its update as a text, each quiz with its
    key, the page that marks itself where a quiz says `interactive = true`, the
    flashcards, and the handout. Says how many notes are new or changed to learners who
    have the last one. Keep the lock: it is what lets the next package update a
    learner's cards, and nothing else that the learner wrote.

    \b
    factfile build decks/history.toml
    """
    from factfile.cli import _facts, _make, _quizzes
    from factfile.files import write

    found, read = _facts.find(recipe)
    if read is None:
        raise click.UsageError(
            f"{found} is not a recipe: to make a deck of it, use `factfile deck`."
        )
    before = _make.read_lock(read)
    made = _make.everything(_facts.bank(found, read), read)
    changed = write(made)
    for path in made:
        click.echo(f"{path}: {'written' if path in changed else 'up to date'}")
    if any(quiz.interactive for quiz in read.quizzes):
        click.echo(_quizzes.VEILED, err=True)
    if read.deck:
        click.echo(f"notes: {_make.news(before, _make.read_lock(read))}")
