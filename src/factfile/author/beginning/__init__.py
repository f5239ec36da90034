"""A first fact file and its recipe, made of a few answers: what `factfile new` writes.

Nothing stands there as a fact that was not said; what else one can write stands beside
it as an example, in a remark.
"""

from importlib import resources
from string import Template

from factfile.author.beginning.blocks import blocks
from factfile.author.beginning.story import Event, Leader, Source, Story
from factfile.author.beginning.words import noun, proper, quoted
from factfile.facts.ids import simple

__all__ = [
    "KINDS",
    "Event",
    "Leader",
    "Source",
    "Story",
    "facts",
    "noun",
    "proper",
    "recipe",
    "simple",
]

KINDS = ("choice", "year", "true_false", "short")
"""What makes several questions of few facts."""


def facts(story: Story) -> str:
    """The fact file."""
    return _template("facts").substitute(blocks(story))


def recipe(story: Story, count: int) -> str:
    """The recipe, with a quiz of so many questions."""
    return _template("recipe").substitute(
        name=story.id,
        title=quoted(story.title),
        quiz=quoted(f"{story.title}: a first quiz"),
        cards=quoted(f"{story.title}: cards"),
        count=count,
        kinds=", ".join(map(quoted, KINDS)),
    )


def _template(name: str) -> Template:
    """What was said is put in once, so no `$` of it is ever taken for a place."""
    file = resources.files(__name__) / f"{name}.toml"
    return Template(file.read_text(encoding="utf-8"))
