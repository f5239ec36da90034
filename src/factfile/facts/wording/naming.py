"""Names values: alone, as an answer, or with all that a sentence says around a name."""

from dataclasses import dataclass, field, replace

from factfile.facts.collection import Facts
from factfile.facts.dates import Date
from factfile.facts.dates import words as date_words
from factfile.facts.model import Text, Thing, Value
from factfile.facts.numbers import Number
from factfile.facts.wording.typography import typeset


@dataclass(frozen=True, slots=True)
class Hidden:
    """A value that is not said: other text stands in its place."""

    value: Value
    text: str


Shown = Value | Hidden


@dataclass(frozen=True, slots=True)
class Said:
    """What a sentence says elsewhere: its own words, the things in it, and their leads.

    `leads` grows while the sentence is put together.
    """

    words: str = ""
    things: frozenset[str] = frozenset()
    leads: set[str] = field(default_factory=set)


def name(facts: Facts, value: Shown) -> str:
    """A value alone, as an answer or an option: no article, no lead, no quotes."""
    if isinstance(value, Hidden):
        return value.text
    if isinstance(value, Thing):
        return typeset(value.name)
    if isinstance(value, Text | Number):
        return typeset(value.words)
    return typeset(date_words.bare(value, facts.words))


def mention(facts: Facts, value: Value) -> str:
    """A value as a sentence mentions it: "the central committee", "in 1921"."""
    if isinstance(value, Thing):
        whole = frozenset((value.part_of,))
        return in_full(facts, replace(value, lead=""), Said(things=whole))
    if isinstance(value, Date):
        return date_words.placed(value, facts.words)
    return value.words


def in_full(facts: Facts, thing: Thing, said: Said) -> str:
    """A thing in a sentence: "the film “Mother”", "the central committee of ...".

    A lead is said once in a sentence, and not where the template says it already.
    """
    text, noun = quoted(thing), thing.lead.split(" ", 1)[-1]
    if thing.lead and thing.lead not in said.leads and noun not in said.words:
        said.leads.add(thing.lead)
        text = f"{thing.lead} {text}"
    elif thing.article:
        text = f"{thing.article} {text}"
    # A name that is a common noun does not say whose it is.
    if thing.part_of and thing.name[:1].islower() and thing.part_of not in said.things:
        whole = in_full(facts, facts.things[thing.part_of], said)
        text = facts.words["said"]["part"].format(part=text, whole=whole)
    return text


def quoted(thing: Thing) -> str:
    """The bare name, in quotation marks if it is a title."""
    return f"“{thing.name}”" if thing.quoted else thing.name
