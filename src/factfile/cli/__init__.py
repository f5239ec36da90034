"""The command line. One file for each command, found by lying in this folder.

A command is a module without a leading underscore that holds a click command of the
name `command`. What is heavy is imported when a command runs, so that help comes at
once.
"""

import sys
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path

import click


class Commands(click.Group):
    """The commands of this folder."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(path.stem for path in Path(__file__).parent.glob("[a-z]*.py"))

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in self.list_commands(ctx):
            return None
        command: click.Command = import_module(f"{__name__}.{name}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        from difflib import get_close_matches

        near = get_close_matches(args[0], self.list_commands(ctx), n=1)
        if near and near[0] != args[0]:
            ctx.fail(f"No such command '{args[0]}': did you mean '{near[0]}'?")
        return super().resolve_command(ctx, args)


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="factfile")
def factfile() -> None:
    """Turn a file of facts about an organization's history into Anki decks, printable
    quizzes and flashcards, and question sets.

    Every wrong option is proved wrong from the facts, and every answer names its
    sources and disputes. FACTS is a fact file (.toml), a folder of them, or a recipe,
    which names its facts; without it, the only recipe under ./decks is taken.

    \b
    Your own:       factfile new lom-band
    A first look:   factfile check
                    factfile stats
                    factfile questions --count 10
    One fact:       factfile show founded
    All of them:    factfile preview -o preview.html
    A deck:         factfile deck FACTS -o history.apkg
    A quiz:         factfile quiz FACTS --seed spring -o quiz.html
    On a screen:    factfile quiz FACTS --interactive -o quiz.html
    What was asked: factfile sets
    Cards to cut:   factfile flashcards FACTS -o cards.html
    Everything:     factfile build
    A new release:  factfile diff old.apkg new.apkg
                    factfile verify new.apkg --over old.apkg
    More of each:   factfile quiz --help

    Exit status: 0 done; 1 could not be done, and the lines say why; 2 wrong usage.
    """


def main() -> None:
    """Run the command line; the only place where problems are printed and exits
    decided.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # Facts hold all letters and names of files all bytes, whatever the locale.
            stream.reconfigure(encoding="utf-8", errors="surrogateescape")
    sys.exit(_run())


def _run() -> int:
    try:
        return factfile.main(prog_name="factfile", standalone_mode=False) or 0
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped; nothing was left half done.", err=True)
        return 1
    except OSError as error:
        # Most likely there is no room for what we print.
        what = error.filename or "the output cannot be written"
        click.echo(f"Error: {what}: {error.strerror}", err=True)
        return 1
    except Exception as error:
        lines = _expected(error)
        if lines is None:
            raise
        click.echo("\n".join(lines), err=True)
        return 1


def _expected(error: Exception) -> list[str] | None:
    """What to print for an error that a user can cause; None for one of our own."""
    from factfile.facts import Wrong
    from factfile.files import CannotWrite
    from factfile.forms import TooFew

    if isinstance(error, Wrong):
        return [str(problem) for problem in error.problems]
    return [f"Error: {error}"] if isinstance(error, CannotWrite | TooFew) else None
