"""Begins a fact file for an organization of one's own."""

import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factfile.cli import _answers
from factfile.cli._answers import lasting, moment, names, plain, today, year
from factfile.files import CannotWrite, folders, write

if TYPE_CHECKING:
    from factfile.author.beginning import Story


@click.command()
@click.argument("name", nargs=-1)
@_answers.option("title", plain, "Its full name, with “the” if one says so.")
@_answers.option(
    "founded", moment, "When it was founded: 1887, May 1887, about 1887.", "DATE"
)
@_answers.option("place", plain, "Where it was founded: one place.")
@click.option(
    "--place-is",
    type=click.Choice(_answers.PLACES),
    default="town",
    help="What that place is (town).",
)
@_answers.option("nearby", names, "Places one could take for it, with commas.")
@click.option(
    "--leader",
    "leaders",
    type=(plain, lasting),
    multiple=True,
    metavar="NAME YEARS",
    help='Who led it, and when: "Ole Lie" 1887-1901. May be repeated.',
)
@_answers.option("office", plain, "What its leaders are called (chair).")
@click.option(
    "--event",
    "events",
    type=(plain, moment),
    multiple=True,
    metavar="WHAT WHEN",
    help='What happened, and when: "the first concert" 1888. May be repeated.',
)
@_answers.option("source", plain, "Who says so: the title of a book or a page.")
@_answers.option("author", plain, "The author of that source.")
@_answers.option("year", year, "The year of that source.", "YEAR")
@click.option(
    "--source-is", type=click.Choice(_answers.SOURCES), help="What that source is."
)
@click.option("--yes", is_flag=True, help="Ask nothing, on a terminal neither.")
def command(name: tuple[str, ...], yes: bool, **said: Any) -> None:
    """Begin a fact file for an organization of your own.

    NAME becomes a folder with a small fact file and a recipe in ./facts and ./decks:
    in that folder `factfile build` makes cards and a quiz at once. On a terminal a few
    questions are asked for what the options do not say. Only what you say is put down
    as a fact; beside it stand examples of how to go on. Nothing is ever overwritten.

    \b
    factfile new lom-band
    factfile new lom-band --title "the Lom Band" --founded 1887 --yes
    """
    from factfile.author import beginning
    from factfile.cli import _trial
    from factfile.cli._interview import interview

    asks = sys.stdin.isatty() and not yes
    if asks and not name:
        name = (click.prompt("What shall the folder be called", err=True),)
    raw = plain(" ".join(name).rstrip("/\\"))
    id = beginning.simple(raw)
    _refuse(raw, id)
    story = _story(id, said)
    guess = raw if raw != id else raw.replace("-", " ").title()
    if asks:
        story = interview(story, guess)
    elif not story.title:
        article, title = beginning.proper(guess)
        story = replace(story, article=article, title=title)
    if not story.tells:
        raise CannotWrite(
            "there is nothing to ask for yet: say when it was founded "
            "(--founded 1887), who led it (--leader) or what happened (--event)"
        )
    count = _trial.most(story)
    facts, recipe = beginning.facts(story), beginning.recipe(story, count)
    _write(Path(id), {f"facts/{id}.toml": facts, f"decks/{id}.toml": recipe})
    click.echo(_next(story, facts))


def _refuse(name: str, id: str) -> None:
    """Raises BadParameter, CannotWrite for a name that no new folder can have."""
    if not id or set(name) & {"/", "\\"}:
        what = (
            f"'{name}' cannot be the name of a new folder here: use letters from a to "
            "z, digits and hyphens, like lom-band; the full name goes into --title"
        )
        raise click.BadParameter(what, param_hint="NAME")
    folder = Path(id)
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        raise CannotWrite(
            f"{folder} is there already, and was left as it is: choose another name"
        )


def _story(id: str, said: Mapping[str, Any]) -> "Story":
    """What the options say."""
    from factfile.author.beginning import Event, Leader, Source, Story, noun, proper

    article, title = proper(said["title"])
    return Story(
        id=id,
        edition=today(),
        article=article,
        title=title,
        founded=said["founded"],
        place=said["place"].removeprefix("in "),
        place_kind=said["place_is"],
        nearby=said["nearby"],
        office=said["office"],
        leaders=tuple(Leader(*one) for one in said["leaders"]),
        events=tuple(Event(*noun(what), when) for what, when in said["events"]),
        source=Source(
            said["source"], said["author"], said["year"], said["source_is"] or ""
        ),
    )


def _write(folder: Path, texts: Mapping[str, str]) -> None:
    contents = {folder / path: text.encode() for path, text in texts.items()}
    with folders(folder, *(path.parent for path in contents)):
        write(contents)
    for path in contents:
        click.echo(f"wrote {path}", err=True)


def _next(story: "Story", facts: str) -> str:
    """What to do now, and at which line of the file to go on."""
    id, lines = story.id, facts.splitlines()
    first, why = "# Your next fact", "which shows how to add a fact"
    if not (story.source.title or story.source.author):
        first, why = "[source.", "and say who says so"
    line = next(n for n, text in enumerate(lines, 1) if text.startswith(first))
    return f"""
Now type:
  cd {id}
  factfile build
Print decks/{id}-first-quiz.html from a browser; decks/{id}-first-key.html is its key.
To go on, open facts/{id}.toml in any text editor at line {line}, {why}."""
