"""What all kinds of question share: what a stem must say, and who says it."""

from collections.abc import Iterator

from factfile.facts.blanks import Blank
from factfile.facts.collection import Facts
from factfile.facts.dates import Date
from factfile.facts.dates import words as date_words
from factfile.facts.fact import Fact
from factfile.facts.fitting import contradicting, fits_another
from factfile.facts.model import Thing, Value
from factfile.facts.numbers import Number
from factfile.facts.truth import dependency
from factfile.facts.voice import as_exactly, disputed, voice
from factfile.facts.wording.naming import Shown
from factfile.facts.wording.sentences import question, sentence
from factfile.facts.wording.templates import Template


def asked(fact: Fact) -> Iterator[str]:
    """Each role of a fact that has a question and a value."""
    if not fact.denied:
        yield from (role for role in fact.relation.asks if fact.values.get(role))


def blank(
    facts: Facts, fact: Fact, role: str, template: Template, true: Value
) -> Blank | None:
    """The place to be answered in a sentence of this template; None if nobody can say
    it.
    """
    said = _said(fact, role, template)
    speaker = voice(as_exactly(fact, role, true), said | {role})
    if speaker is None or set(fact.lists) & said or contradicting(facts, fact):
        return None
    if template.roles - {role} and not said:
        # "Which organization was founded?"
        return None
    return Blank(fact, role, true, said, speaker.source, "")


def _said(fact: Fact, role: str, template: Template) -> frozenset[str]:
    """What must be said beside the role so that there is one answer, and no more.

    Without a rule that makes the answer the only one, all that is undisputed is said.
    """
    known = template.roles.intersection(fact.values) - {role}
    required = template.required - {role}
    one = dependency(fact, role, known)
    if one:
        return required.union(one.given)
    return required | (known - disputed(fact, known - required))


def sole(facts: Facts, blank: Blank) -> bool:
    """Whether the stem has one right answer, as far as facts and author say."""
    fact, role = blank.fact, blank.role
    vouched = (
        fact.relation.own and role in fact.relation.asks and role not in fact.lists
    )
    if not (vouched or dependency(fact, role, blank.said)):
        return False
    return not fits_another(facts, fact, role, blank.said)


def filling(blank: Blank) -> dict[str, tuple[Shown, ...]]:
    """The values of all that the stem says."""
    return {role: blank.fact.values[role] for role in sorted(blank.said)}


def stated(facts: Facts, blank: Blank, *values: Shown) -> str:
    """The statement of the blank's fact with these in its place."""
    shown = {**filling(blank), blank.role: values}
    return sentence(facts, blank.fact.relation, shown, blank.voice)


def posed(
    facts: Facts,
    blank: Blank,
    grain: str = "",
    *,
    these: bool = False,
    every: bool = False,
) -> str:
    """The question that asks for the blank, or for one or all of several answers."""
    # The question may name the kind of its answer: "Of which firm ..."
    shown = {**filling(blank), blank.role: (blank.true,)}
    relation = blank.fact.relation
    return question(
        facts,
        relation,
        blank.role,
        shown,
        blank.voice,
        grain=grain,
        these=these,
        every=every,
    )


def hint(facts: Facts, role: str, value: Value) -> str:
    """What belongs in the blank, in a word: "city", "year", "occasion"."""
    word = _hint(role, value)
    return str(facts.words["hint"].get(word, word))


def _hint(role: str, value: Value) -> str:
    if isinstance(value, Thing):
        return value.kind.noun
    if isinstance(value, Date):
        grain = "part" if value.grain == "part" else date_words.grain(value)
        return {"month": "month and year", "about": "year"}.get(grain, grain) or "date"
    return role.replace("_", " ").replace("-", " ")


def rank(value: Value) -> int:
    """Dates and numbers ascend; names have no order of their own."""
    if isinstance(value, Number):
        # Parts of one count too: 2.4 stands before 2.5.
        return int(value.amount * 10**6)
    return value.start.lo if isinstance(value, Date) else 0
