"""Puts facts into words: sentences and questions, with real punctuation."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from factfile.facts import date_words
from factfile.facts.dates import Date
from factfile.facts.model import Facts, Relation, Source, Text, Thing, Value
from factfile.facts.templates import Gap, Template


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
    return _spoken(facts, _fill(facts, relation, relation.states, filling), voice)


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
    return _spoken(facts, text, voice)


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
        return _full(facts, value, "", set(), {value.part_of})
    return (
        date_words.placed(value, facts.words)
        if isinstance(value, Date)
        else value.words
    )


def capital(text: str) -> str:
    """The text with its first letter, behind quotes if need be, in upper case."""
    at = next((i for i, c in enumerate(text) if c.isalnum()), 0)
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def typeset(text: str) -> str:
    """Straight quotes, apostrophes and hyphens between years as a printer sets them."""
    text = re.sub(r"(?<=\w)'|'(?=\d\ds?\b)", "’", text)
    text = re.sub(r"'(?=\w)", "‘", text).replace("'", "’")
    text = re.sub(r'(^|[\s(\[–—/])"(?=\S)', r"\1“", text).replace('"', "”")
    text = re.sub(r"\b(\d{4})-(\d{4})\b", r"\1–\2", text)
    return text.replace(" - ", " – ").replace("...", "…")


def joined(texts: Iterable[str], last: str = "and") -> str:
    """ "a", "a and b", "a, b and c"."""
    *first, end = texts
    return f"{', '.join(first)} {last} {end}" if first else end


def _spoken(facts: Facts, text: str, voice: Source | None) -> str:
    if voice:
        first = text.split(" ", 1)[0]
        inner = (
            text[:1].lower() + text[1:]
            if first.lower() in facts.words["small"]
            else text
        )
        text = facts.words["said"]["according"].format(
            source=voice.short, sentence=inner
        )
    return capital(typeset(text))


def _fill(
    facts: Facts, relation: Relation, template: Template, filling: Filling
) -> str:
    parts = template.given(frozenset(filling))
    literal = "".join(part for part in parts if isinstance(part, str))
    leads: set[str] = set()
    texts: list[str] = []
    for part in parts:
        if isinstance(part, str):
            texts.append(part)
        else:
            mentioned = {
                v.id for vs in filling.values() for v in vs if isinstance(v, Thing)
            }
            texts.append(
                _say(
                    facts, relation, part, filling[part.role], literal, leads, mentioned
                )
            )
    return "".join(_agree(parts, texts, filling, facts.words["plural"]))


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
    alone = name(facts, first)
    before, _, after = typeset(date_words.placed(first, facts.words)).partition(alone)
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
    parts: tuple[str | Gap, ...],
    texts: list[str],
    filling: Filling,
    plural: Mapping[str, str],
) -> list[str]:
    """Verbs beside a plural thing in the plural: "the Friends ... were founded"."""
    for place, part in enumerate(parts):
        if not isinstance(part, Gap) or not _is_plural(filling[part.role]):
            continue
        for one, many in plural.items():
            if place + 1 < len(texts):
                texts[place + 1] = re.sub(rf"^ {one}\b", f" {many}", texts[place + 1])
            if place:
                texts[place - 1] = re.sub(rf"\b{one} $", f"{many} ", texts[place - 1])
    return texts


def _is_plural(values: tuple[Shown, ...]) -> bool:
    things = [v for v in values if isinstance(v, Thing)]
    return len(things) > 1 or any(thing.plural for thing in things)


def _of_these(facts: Facts, kind: str, text: str) -> str:
    """ "Who ..." and "Which city ..." where several answers would be right."""
    these: str = facts.words["said"]["these"]
    if text.startswith("Who "):
        return f"{capital(these)} {facts.words['who']} {text[4:]}"
    for id in facts.kinds[kind].line if kind in facts.kinds else ():
        noun, plural = facts.kinds[id].noun, facts.kinds[id].plural
        text, count = re.subn(
            rf"\b[Ww]hich {noun}\b", f"{these} {plural}", text, count=1
        )
        if count:
            return text
    return re.sub(r"^What\b", these, text)


def words_of(text: str) -> set[str]:
    """The longer words of a text, cut to five letters, which is mostly their stem."""
    return {word[:5] for word in re.findall(r"\w{5,}", text.casefold())}
