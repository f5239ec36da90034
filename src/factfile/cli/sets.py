"""Lists the sets that were drawn, and prints what was corrected in them since."""

from pathlib import Path

import click

from factfile.cli._options import facts_argument, known


@click.command()
@facts_argument
@click.option(
    "--set",
    "names",
    metavar="NAME",
    multiple=True,
    help="Only the set of this name. May be repeated.",
)
@click.option("--json", "as_json", is_flag=True, help="Write JSON, for programs.")
@click.option("--errata", is_flag=True, help="Instead, a page of corrections to print.")
@click.option(
    "--paper", type=click.Choice(["A4", "Letter"]), help="The page's paper (A4)."
)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="The file to write."
)
def command(
    facts: str | None,
    names: tuple[str, ...],
    as_json: bool,
    errata: bool,
    paper: str | None,
    output: Path | None,
) -> None:
    """List the sets of the ledger, and what was corrected in them.

    FACTS is a fact file, a folder of them, or a recipe; without it, the only recipe
    under ./decks. Of each set it says of which day its facts were, how many forms of
    how many questions it has, how many facts it asks, and which share of these the set
    before it asks, too. Below stands every question that is not as it was printed, and
    how much of the bank all sets together have asked.

    With --errata, writes a page for those who have the sheets: which question reads
    otherwise, has another answer, or does not count. Questions of which only the key
    changed stand on a page of their own, for teachers. Where nothing was corrected, no
    page is written.

    \b
    factfile sets
    factfile sets --set term-1 --errata -o errata.html
    factfile sets --json -o sets.json
    """
    from factfile.cli import _errata, _facts, _history, _history_text, _sets

    if errata and as_json:
        raise click.UsageError("--errata and --json: choose one way to write it.")
    if paper and not errata:
        raise click.UsageError("--paper is for the page: add --errata.")
    if errata and output and output.suffix == ".pdf":
        raise click.UsageError("--errata is a page: choose -o NAME.html.")
    found, recipe = _facts.find(facts)
    bank = _facts.bank(found, recipe)
    ledger = _sets.ledger(found, recipe)
    known("--set", names, [one.name for one in ledger.sets])
    own = [one for quiz in (recipe.quizzes if recipe else ()) for one in quiz.own]
    history = _history.history(bank, ledger, own, names)
    if errata:
        page = _errata.page(bank, history, paper or "A4")
        if page:
            target = output or Path(f"{found.stem}-errata.html")
            _facts.save({target: page.encode()}, recipe)
        else:
            click.echo("Nothing was corrected: no page was written.", err=True)
        return
    if as_json:
        written = _history_text.json(bank, history)
    elif ledger.sets:
        written = _history_text.text(bank, history)
    else:
        written = (
            f"There is no set yet in {ledger.path}: `factfile quiz --set NAME` "
            "draws one and keeps it.\n"
        )
    if output:
        _facts.save({output: written.encode()}, recipe)
    else:
        click.echo(written, nl=False)
