"""Puts facts into words: sentences and questions, with real punctuation."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from factfile.facts import date_words
from factfile.facts.dates import Date
from factfile.facts.model import Facts, Relation, Source, Text, Thing, Value
from factfile.facts.templates import Gap, Template
from factfile.facts.typography import capital, joined, typeset


@dataclass(frozen=True, slots=True)
class Hidden:
    """A value that is not said: other text stands in its place."""

    value: Value
    text: str


Shown = Value | Hidden

Filling = Mapping[str, tuple[Shown, ...]]
"""What fills each role of a sentence."""


def sentence(
    facts: Facts, relation: Relation, filling: Filling, voice: Source | None
) -> str:
    """What the relation states of these values; groups with a gap are left out."""
    text = _fill(facts, relation, relation.states, filling)
    return _spoken(facts, text, relation.states, voice)


def question(
    facts: Facts, relation: Relation, role: str, filling: Filling, voice: Source | None,
    *, grain: str = "", these: bool = False,
) -> str:  # fmt: skip
    """The question for a role, at a grain if it asks for a date.

    With `these` it asks for one of several right answers: "Which of these cities ...".
    """
    text = _fill(facts, relation, relation.asks[role], filling)
    if relation.roles[role].kind == "date" and grain:
        asked = facts.words["ask"]["years" if these else grain]
        text = re.sub(r"^When\b", asked, text)
    elif these:
        text = _of_these(facts, relation.roles[role].kind, text)
    return _spoken(facts, text, relation.asks[role], voice)


def name(facts: Facts, value: Shown) -> str:
    """A value alone, as an answer or an option: no article, no lead, no quotes."""
    if isinstance(value, Hidden):
        return value.text
    if isinstance(value, Thing):
        return typeset(value.name)
    return typeset(
        value.words if isinstance(value, Text) else date_words.bare(value, facts.words)
    )


def mention(facts: Facts, value: Value) -> str:
    """A value as a sentence mentions it: "the central committee", "in 1921"."""
    if isinstance(value, Thing):
        return _full(facts, replace(value, lead=""), "", set(), {value.part_of})
    return (
        date_words.placed(value, facts.words)
        if isinstance(value, Date)
        else value.words
    )


def inner(facts: Facts, sentence: str) -> str:
    """A sentence as it goes on after a colon: its first word small, but for a name."""
    small = sentence.split(" ", 1)[0].lower() in facts.words["small"]
    return sentence[:1].lower() + sentence[1:] if small else sentence


def _spoken(facts: Facts, text: str, template: Template, voice: Source | None) -> str:
    if voice:
        # The template's own first word loses its capital, a name such as The Hague not.
        if not template.text.startswith(("{", "[{")):
            text = inner(facts, text)
        text = facts.words["said"]["according"].format(
            source=voice.short, sentence=text
        )
    return capital(typeset(text))


def _fill(
    facts: Facts, relation: Relation, template: Template, filling: Filling
) -> str:
    parts = template.given(frozenset(filling))
    literal = "".join(part for part in parts if isinstance(part, str))
    mentioned = {
        v.id for values in filling.values() for v in values if isinstance(v, Thing)
    }
    leads: set[str] = set()
    texts: list[str] = []
    plural: list[int] = []
    for place, part in enumerate(parts):
        if isinstance(part, str):
            texts.append(part)
            continue
        values = filling[part.role]
        texts.append(_say(facts, relation, part, values, literal, leads, mentioned))
        if _is_plural(values):
            plural.append(place)
    return "".join(_agree(facts, texts, plural, asks=template.text.endswith("?")))


def _say(
    facts: Facts, relation: Relation, gap: Gap, values: tuple[Shown, ...],
    literal: str, leads: set[str], mentioned: set[str],
) -> str:  # fmt: skip
    if gap.form == "kind":
        return values[0].kind.noun if isinstance(values[0], Thing) else ""
    if gap.on or relation.roles[gap.role].kind == "interval":
        return _placed(facts, values)

    def said(value: Shown) -> str:
        if not isinstance(value, Thing):
            return name(facts, value)
        if gap.form == "name":
            return _quoted(value)
        return _full(facts, value, literal, leads, mentioned)

    return joined(map(said, values))


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


def _full(
    facts: Facts, thing: Thing, literal: str, leads: set[str], mentioned: set[str]
) -> str:
    """A thing at its mention in a sentence: "the film “Mother”", "the central committee
    of ..."

    A lead is said once in a sentence, and not where the template says it already.
    """
    noun = thing.lead.split(" ", 1)[-1]
    text = _quoted(thing)
    if thing.lead and thing.lead not in leads and noun not in literal:
        leads.add(thing.lead)
        text = f"{thing.lead} {text}"
    elif thing.article:
        text = f"{thing.article} {text}"
    # A name that is a common noun does not say whose it is.
    if thing.part_of and thing.name[:1].islower() and thing.part_of not in mentioned:
        whole = facts.things[thing.part_of]
        text = facts.words["said"]["part"].format(
            part=text, whole=_full(facts, whole, literal, leads, mentioned)
        )
    return text


def _quoted(thing: Thing) -> str:
    return f"“{thing.name}”" if thing.quoted else thing.name


def _agree(
    facts: Facts, texts: list[str], plural: Iterable[int], *, asks: bool
) -> list[str]:
    """Verbs beside a plural subject in the plural: "the Friends ... were founded".

    `plural` are the places of plural values. In a question the verb stands before its
    subject; and what follows "of" is no subject: "the name of the Friends was".
    """
    for place in plural:
        before = texts[place - 1] if place else ""
        led = before.strip().rpartition(" ")[2].lower() in facts.words["small"]
        for one, many in facts.words["plural"].items():
            if asks and place:
                texts[place - 1] = re.sub(rf"\b{one} $", f"{many} ", texts[place - 1])
            if not led and place + 1 < len(texts):
                texts[place + 1] = re.sub(rf"^ {one}\b", f" {many}", texts[place + 1])
    return texts


def _is_plural(values: tuple[Shown, ...]) -> bool:
    plural = any(isinstance(value, Thing) and value.plural for value in values)
    return len(values) > 1 or plural


def _of_these(facts: Facts, kind: str, text: str) -> str:
    """ "Who ..." and "Which city ..." where several answers would be right."""
    these: str = facts.words["said"]["these"]
    people = f"{these} {facts.words['who']}"
    text, count = re.subn(r"^((\w+ )?)whom?\b", rf"\1{people}", text, flags=re.I)
    if count:
        return text
    for id in facts.kinds[kind].line if kind in facts.kinds else ():
        noun, plural = facts.kinds[id].noun, facts.kinds[id].plural
        text, count = re.subn(
            rf"\b[Ww]hich {noun}\b", f"{these} {plural}", text, count=1
        )
        if count:
            return text
    return re.sub(r"^What\b", these, text)
