"""Says what is different between two releases of a deck."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from factfile.outputs.anki.released import Released


@click.command()
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Write JSON, for programs.")
@click.option("--notes", is_flag=True, help="Write release notes for learners.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="The file to write."
)
def command(
    old: Path, new: Path, as_json: bool, notes: bool, output: Path | None
) -> None:
    """Say what learners of a deck get with its new release.

    OLD and NEW are two packages (.apkg) or two locks. Packages tell each change with
    its old and its new text: what is new, corrected, asked in other words or withdrawn.
    Locks tell only which notes changed. With --notes the answer is Markdown to publish
    beside the package, which begins with what learners must do: normally nothing.

    \b
    factfile diff old/history.apkg decks/history.apkg
    factfile diff old/history.apkg decks/history.apkg --notes -o news.md
    """
    from factfile.files import write
    from factfile.outputs.anki import changes

    if as_json and notes:
        raise click.UsageError("--json and --notes: choose one way to write it.")
    before, after = _released(old), _released(new)
    found = changes.changes(before, after)
    # A note is touched where both releases have it and one of them has it otherwise.
    touched = {change.guid for change in found}
    untouched = len((before.keys() & after.keys()) - touched)
    written = (
        changes.as_json if as_json else changes.notes if notes else changes.text
    )(found, untouched)
    if output:
        write({output: written.encode()})
        click.echo(f"wrote {output}", err=True)
    else:
        click.echo(written, nl=False)


def _released(path: Path) -> "dict[str, Released]":
    from factfile.files import CannotWrite
    from factfile.outputs.anki import released

    try:
        return released.read(path.read_bytes())
    except OSError as error:
        raise CannotWrite(f"{path}: cannot be read: {error.strerror}") from None
    except ValueError as error:
        raise CannotWrite(f"{path}: {error}") from None
