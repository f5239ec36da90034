"""Puts facts into words: sentences and questions, with real punctuation."""

import re
from collections.abc import Iterator

from factfile.facts.collection import Facts
from factfile.facts.model import Relation, Source, Thing
from factfile.facts.wording.filling import Filling, fill
from factfile.facts.wording.templates import Template
from factfile.facts.wording.typography import capital, typeset


def sentence(
    facts: Facts, relation: Relation, filling: Filling, voice: Source | None
) -> str:
    """What the relation states of these values; groups with a gap are left out."""
    text = fill(facts, relation, relation.states, filling)
    return _spoken(facts, text, relation.states, voice)


def question(
    facts: Facts,
    relation: Relation,
    role: str,
    filling: Filling,
    voice: Source | None,
    *,
    grain: str = "",
    these: bool = False,
    every: bool = False,
) -> str:
    """The question for a role, at a grain if it asks for a date.

    With `these` it asks for one of several right answers: "Which of these cities ...";
    with `every` for all of them: "Which cities ...".
    """
    text = fill(facts, relation, relation.asks[role], filling)
    kind, value = relation.roles[role].kind, filling.get(role, ())
    if value and isinstance(value[0], Thing):
        # "Which committee" where any organization would do.
        kind = value[0].kind.id
    if kind == "date" and grain:
        asked = facts.words["ask"]
        head = asked["these_years"] if these else asked["years" if every else grain]
        text = re.sub(r"^When\b", head, text)
    elif these:
        text = _of_these(facts, role, kind, text)
    elif every:
        text = _of_all(facts, role, kind, text)
    return _spoken(facts, text, relation.asks[role], voice)


def inner(facts: Facts, sentence: str) -> str:
    """A sentence as it goes on after a colon: its first word small, but for a name."""
    small = sentence.split(" ", 1)[0].lower() in facts.words["small"]
    return sentence[:1].lower() + sentence[1:] if small else sentence


def _spoken(facts: Facts, text: str, template: Template, voice: Source | None) -> str:
    if voice:
        # The template's own first word loses its capital, a name such as The Hague not.
        if not template.text.startswith(("{", "[{")):
            text = inner(facts, text)
        said = facts.words["said"]["according"]
        text = said.format(source=voice.short, sentence=text)
    return capital(typeset(text))


def _nouns(facts: Facts, role: str, kind: str) -> Iterator[tuple[str, str]]:
    """What a question may call the answer, and several: by its kind, or by its role."""
    for id in facts.kinds[kind].line if kind in facts.kinds else ():
        yield facts.kinds[id].noun, facts.kinds[id].plural
    yield role, f"{role}s"


def _of_all(facts: Facts, role: str, kind: str, text: str) -> str:
    """The question with "which cities" for "which city"."""
    # A role that is called like its kind has the plural of the kind.
    nouns = dict(reversed([*_nouns(facts, role, kind)]))
    for noun, plural in nouns.items():
        text = re.sub(rf"\b([Ww]hich) {noun}\b", rf"\1 {plural}", text, count=1)
    several = "|".join(("who", *nouns.values()))
    for one, many in facts.words["plural"].items():
        # All of them are the members, and not members.
        all = many.replace("were ", "were the ", 1) if " a" in one else many
        text = re.sub(rf"\b({several}) {one}\b", rf"\1 {all}", text, flags=re.I)
    return text


def _of_these(facts: Facts, role: str, kind: str, text: str) -> str:
    """The question with "Which of these people" for "Who", "... cities" for "city"."""
    these: str = facts.words["said"]["these"]
    people = f"{these} {facts.words['who']}"
    text, count = re.subn(r"^((\w+ )?)whom?\b", rf"\1{people}", text, flags=re.I)
    if count:
        return text
    for noun, plural in _nouns(facts, role, kind):
        which = rf"\b[Ww]hich {noun}\b"
        text, count = re.subn(which, f"{these} {plural}", text, count=1)
        if count:
            return text
    return re.sub(r"^What\b", these, text)
