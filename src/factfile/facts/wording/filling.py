"""Fills a template: values with their articles and prepositions, verbs that agree."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from factfile.facts.collection import Facts
from factfile.facts.dates import Date
from factfile.facts.dates import words as date_words
from factfile.facts.model import Relation, Thing
from factfile.facts.wording.naming import Hidden, Said, Shown, in_full, name, quoted
from factfile.facts.wording.templates import Gap, Template
from factfile.facts.wording.typography import joined, typeset

Filling = Mapping[str, tuple[Shown, ...]]
"""What fills each role of a sentence."""


def fill(facts: Facts, relation: Relation, template: Template, filling: Filling) -> str:
    """The template in words, without the groups for which there is no value."""
    parts = template.given(frozenset(filling))
    said = Said(
        words="".join(part for part in parts if isinstance(part, str)),
        things=frozenset(
            v.id for values in filling.values() for v in values if isinstance(v, Thing)
        ),
    )
    texts = [
        part
        if isinstance(part, str)
        else _say(facts, relation, part, filling[part.role], said)
        for part in parts
    ]
    asks = template.text.endswith("?")
    plural = (
        (place, asks or part.on)
        for place, part in enumerate(parts)
        if isinstance(part, Gap) and _is_plural(filling[part.role])
    )
    return "".join(_agree(facts, texts, plural))


def _say(
    facts: Facts, relation: Relation, gap: Gap, values: tuple[Shown, ...], said: Said
) -> str:
    if gap.form == "kind":
        return values[0].kind.noun if isinstance(values[0], Thing) else ""
    if gap.on or relation.roles[gap.role].kind == "interval":
        return _placed(facts, values)
    return joined(_one(facts, gap, value, said) for value in values)


def _one(facts: Facts, gap: Gap, value: Shown, said: Said) -> str:
    if isinstance(value, Hidden) and isinstance(value.value, Thing):
        # The article is no part of the answer, "by the _____", but of a country's: it
        # would leave few to choose from.
        bare = gap.form == "name" or "place" in value.value.kind.line
        article = "" if bare else value.value.article
        return f"{article} {value.text}".strip()
    if not isinstance(value, Thing):
        return name(facts, value)
    return quoted(value) if gap.form == "name" else in_full(facts, value, said)


def _placed(facts: Facts, values: tuple[Shown, ...]) -> str:
    """Dates with one preposition for all: "in 1921, 1922 and 1923"."""
    first = values[0].value if isinstance(values[0], Hidden) else values[0]
    texts = joined(name(facts, value) for value in values)
    if not isinstance(first, Date):
        return texts
    alone, placed = name(facts, first), typeset(date_words.placed(first, facts.words))
    if alone not in placed:
        # "perhaps in 1936", and alone "perhaps 1936": only the year gives way.
        alone = name(facts, replace(first, mark=""))
        texts = alone if values == (first,) else texts
    before, _, after = placed.partition(alone)
    return f"{before}{texts}{after}"


def _is_plural(values: tuple[Shown, ...]) -> bool:
    plural = any(isinstance(value, Thing) and value.plural for value in values)
    return len(values) > 1 or plural


def _agree(
    facts: Facts, texts: list[str], plural: Iterable[tuple[int, bool]]
) -> list[str]:
    """Verbs beside a plural subject in the plural: "the Friends ... were founded".

    `plural` are the places of plural values, and whether what agrees stands before
    them: a verb in a question, and what took place on several dates. What follows "of"
    is no subject: "the name of the Friends was".
    """
    for place, led_up_to in plural:
        before = texts[place - 1] if place else ""
        led = before.strip().rpartition(" ")[2].lower() in facts.words["small"]
        for one, many in facts.words["plural"].items():
            if led_up_to and place:
                texts[place - 1] = re.sub(rf"\b{one} $", f"{many} ", texts[place - 1])
            if not led and place + 1 < len(texts):
                texts[place + 1] = re.sub(rf"^ {one}\b", f" {many}", texts[place + 1])
    return texts
