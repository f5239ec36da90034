"""Asks on a terminal for what a first fact file needs, and for no more."""

from dataclasses import replace
from typing import Any

import click

from factfile.author.beginning import Event, Leader, Source, Story, noun, proper
from factfile.cli import _trial
from factfile.cli._answers import PLACES, SOURCES, lasting, moment, names, plain, year


def interview(story: Story, guess: str) -> Story:
    """The story with everything asked for that was not said; `guess` is a title."""
    _say("A few questions. Enter skips one; Ctrl-C stops, and nothing is written.")
    _say("Answer in English: so will your quiz be.")
    if not story.title:
        what = "\nWhat is its full name, with “the” if one says so?"
        article, title = proper(_ask(what, plain, guess))
        story = replace(story, article=article, title=title)
    while not (story := _told(story)).tells:
        _say("There is nothing to ask for yet: it takes a date or a name.")
    return story if story.source != Source() else replace(story, source=_source())


def _told(story: Story) -> Story:
    if not (story.founded and story.place):
        story = _founded(story)
    story = story if story.leaders else _led(story)
    return story if story.events else _happened(story)


def _founded(story: Story) -> Story:
    what = "\nWhen was it founded? (1887, May 1887, about 1887)"
    when = story.founded or _ask(what, moment)
    place = story.place or _ask("In which place? (for example Lom)", plain)
    place = place.removeprefix("in ")
    if not (when or place):
        return story
    more = replace(story, founded=when, place=place)
    _say(f"  {' '.join(_trial.sentences(more)[:2])}")
    if not click.confirm("  Is that right?", True, err=True):
        return _founded(story)
    return more if story.place else _placed(more)


def _placed(story: Story) -> Story:
    if story.place and not story.tells_place:
        _say("  The name tells the place, so nobody will be asked for it.")
    if not story.tells_place:
        return story
    kind = _ask(f"What is {story.place}?", click.Choice(PLACES), "town")
    what = f"Two or three others nearby that one could take for {story.place}?"
    nearby = _ask(f"{what} (Otta, Dombås)", names)
    return replace(story, place_kind=kind, nearby=nearby)


def _led(story: Story) -> Story:
    what = "\nWho led it? (one name; more will be asked for)"
    while name := _ask(what, plain):
        if not story.office:
            office = _ask(f"As what did {name} lead it?", plain, "chair")
            story = replace(story, office=office)
        if during := _ask("In which years? (1887-1901, since 1920)", lasting):
            leaders = (*story.leaders, Leader(name, during))
            story = _agreed(story, replace(story, leaders=leaders))
        what = "Who else?"
    return story


def _happened(story: Story) -> Story:
    what = "\nWhat else took place? Something with a date (the first concert)"
    while name := _ask(what, plain):
        if when := _ask("When?", moment):
            events = (*story.events, Event(*noun(name), when))
            story = _agreed(story, replace(story, events=events))
        what = "What else?"
    return story


def _agreed(story: Story, more: Story) -> Story:
    """The story with one answer more, if that can be and reads well; else as it was."""
    try:
        _say(f"  {_trial.sentences(more)[-1]}")
    except click.BadParameter as error:
        _say(f"  Left out: {error.message}")
        return story
    return more if click.confirm("  Is that right?", True, err=True) else story


def _source() -> Source:
    title = _ask("\nWho says so? (title of a book, a paper, a page)", plain)
    if not title:
        return Source()
    author, when = _ask("Its author?", plain), _ask("Its year?", year)
    what = "What is it? “document” is one of that time, “own” is from yourselves."
    kind = _ask(what, click.Choice(SOURCES), "book")
    return Source(title, author, when, kind)


def _ask(what: str, type: Any, default: str = "") -> Any:
    """What is answered, in a form that can be used; until then it is asked again."""
    return click.prompt(
        what,
        type=type,
        default=default,
        show_default=bool(default),
        prompt_suffix=" ",
        err=True,
    )


def _say(what: str) -> None:
    click.echo(what, err=True)
