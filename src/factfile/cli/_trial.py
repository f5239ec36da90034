"""Reads a first fact file as it will be read, before it is written."""

from pathlib import Path
from tempfile import TemporaryDirectory

import click

from factfile.author import beginning
from factfile.cli import _facts
from factfile.cli._facts import Bank
from factfile.facts import Fact
from factfile.facts.wording.sentences import sentence
from factfile.facts.wording.typography import typeset
from factfile.files import CannotWrite
from factfile.forms import TooFew, draw
from factfile.recipe.choice import Choice
from factfile.recipe.quiz import COUNT


def bank(story: beginning.Story) -> Bank:
    """All that can be asked. Raises BadParameter where not all of it can be true."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "facts.toml"
        file.write_text(beginning.facts(story), encoding="utf-8")
        read = _facts.bank(file)
    if read.problems:
        facts = {id for problem in read.problems for id in problem.facts}
        said = [
            _sentence(read, fact)
            for id, fact in read.facts.facts.items()
            if id in facts
        ]
        raise click.BadParameter(f"this cannot all be true: {' '.join(said)}")
    return read


def sentences(story: beginning.Story) -> list[str]:
    """What the facts say. Raises BadParameter."""
    read = bank(story)
    return [_sentence(read, fact) for fact in read.facts.facts.values()]


def _sentence(bank: Bank, fact: Fact) -> str:
    return typeset(sentence(bank.facts, fact.relation, fact.values, None))


def most(story: beginning.Story) -> int:
    """How many questions a first quiz can have. Raises CannotWrite if none."""
    read = bank(story)
    items = _facts.chosen(read, Choice(beginning.KINDS))
    for count in range(COUNT, 0, -1):
        try:
            draw(items, "", "1", count)
        except TooFew:
            continue
        return count
    # A complaint begins with the id of the question, which nobody has seen yet.
    why = read.held[0].what.partition(": ")[2]
    raise CannotWrite(f"no question can be asked of that: {why}")
