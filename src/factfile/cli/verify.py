"""Tries a package in the real Anki."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from factfile.verify import Report


@click.command()
@click.argument("package", metavar="DECK", type=click.Path(path_type=Path))
@click.option(
    "--over",
    metavar="OLD",
    type=click.Path(path_type=Path),
    help="An older package, in which a learner has worked.",
)
def command(package: Path, over: Path | None) -> None:
    """Try a package in the real Anki, as learners will.

    DECK is an Anki package (.apkg). It is imported into an empty collection; with
    --over into one that has an older package, in which a learner has reviewed 200
    cards, edited 20 notes, tagged 20 others, suspended, flagged and moved cards, and
    changed the style. Says what is new, updated or untouched, and names every card that
    cannot be shown and everything that the learner lost. Nothing of yours is touched.

    \b
    factfile verify decks/history.apkg
    factfile verify decks/history.apkg --over last-year/history.apkg
    """
    from factfile.files import CannotWrite

    try:
        from factfile.verify import rehearse
    except ModuleNotFoundError:
        raise CannotWrite("verify needs Anki's own library: pip install anki") from None
    for path in filter(None, (package, over)):
        try:
            path.open("rb").close()
        except OSError as error:
            raise CannotWrite(f"{path}: cannot be read: {error.strerror}") from None
    try:
        report = rehearse(package, over)
    except ValueError as error:
        raise CannotWrite(str(error)) from None
    for line in _lines(report):
        click.echo(line)
    if not report.fine:
        raise click.exceptions.Exit(1)


def _lines(report: "Report") -> Iterator[str]:
    yield (
        f"{report.new} notes new, {report.updated} updated, {report.untouched} "
        f"untouched, {report.conflicting} conflicting; {report.cards} cards, "
        f"{report.empty} of them empty"
    )
    yield from (f"corrected over the learner: {what}" for what in report.replaced)
    yield from (f"unrenderable: {what}" for what in report.unrenderable)
    yield from (f"missing: {what}" for what in report.missing)
    yield from (f"lost: {what}" for what in report.lost)
    if report.fine:
        yield "Nothing is lost."
