"""What all kinds of question share: what a stem must say, who says it, and the
evidence.
"""

from collections.abc import Iterator

from factfile.facts import date_words
from factfile.facts.dates import Date
from factfile.facts.model import Claim, Fact, Facts, Relation, Thing, Value
from factfile.facts.plausible import Blank, Wrong
from factfile.facts.templates import Template
from factfile.facts.truth import dependency, fits_another, kin
from factfile.facts.voice import disputed, voice
from factfile.facts.wording import (
    Shown,
    capital,
    joined,
    mention,
    name,
    question,
    sentence,
    typeset,
)
from factfile.items import Citation, Item, Option, OtherValue


def asked(facts: Facts) -> Iterator[tuple[Fact, str]]:
    """Every fact that may be asked, with each role that has a question."""
    for fact in facts.facts.values():
        if not (fact.withdrawn or fact.denied):
            for role in fact.relation.asks:
                if fact.values.get(role):
                    yield fact, role


def blank(
    facts: Facts, fact: Fact, role: str, template: Template, true: Value
) -> Blank | None:
    """The place to be answered in a sentence of this template; None if nobody can say
    it.
    """
    said = _said(fact, role, template)
    speaker = voice(fact, said | {role})
    if speaker is None or set(fact.lists) & said:
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


def posed(facts: Facts, blank: Blank, grain: str = "", these: bool = False) -> str:
    """The question that asks for the blank."""
    # The question may name the kind of its answer: "Of which firm ..."
    shown = {**filling(blank), blank.role: (blank.true,)}
    relation = blank.fact.relation
    return question(
        facts, relation, blank.role, shown, blank.voice, grain=grain, these=these
    )


def statement(facts: Facts, fact: Fact, *about: str) -> str:
    """All that is undisputed about a fact in one sentence, and what is said of these
    roles.
    """
    known = frozenset(fact.values)
    needed = fact.relation.states.required.union(about)
    roles = known - (disputed(fact, known) - needed)
    speaker = voice(fact, roles)
    shown = {role: fact.values[role] for role in sorted(roles)}
    # Where no source stands by all of it, the one that the fact names first speaks.
    source = speaker.source if speaker else fact.claims[0].source
    return sentence(facts, fact.relation, shown, source)


def told(facts: Facts, blank: Blank) -> str:
    """Why the key is right: the fact, or what it says of this one of its list."""
    if blank.role in blank.fact.lists:
        return stated(facts, blank, blank.true)
    return statement(facts, blank.fact, blank.role, *blank.said)


def item(
    facts: Facts, kind: str, blank: Blank, stem: str, key: Option,
    distractors: tuple[Option, ...] = (), element: str = "",
) -> Item:  # fmt: skip
    """An item with the evidence of its fact."""
    fact, role = blank.fact, blank.role
    return Item(
        id="/".join(filter(None, (kind, fact.id, role, element))),
        kind=kind,
        facts=(fact.id,),
        role=role,
        topic=fact.topic,
        level=fact.level,
        stem=stem,
        key=key,
        distractors=distractors,
        statement=statement(facts, fact, role, *blank.said),
        hint=hint(fact.relation, role, blank.true),
        accept=accepted(facts, blank.true),
        citations=citations(fact.claims),
        others=tuple(_others(facts, fact, role)),
        note=typeset(fact.note),
    )


def hint(relation: Relation, role: str, value: Value) -> str:
    """What belongs in the blank, in a word: "city", "year", "occasion"."""
    if isinstance(value, Thing):
        return value.kind.noun
    if isinstance(value, Date):
        return date_words.grain(value).replace("about", "year") or "date"
    return role.replace("_", " ").replace("-", " ")


def accepted(facts: Facts, value: Value) -> tuple[str, ...]:
    """Other spellings of an answer that count as right."""
    if not isinstance(value, Thing):
        return ()
    return tuple(
        typeset(n) for n in value.all_names if n != value.name and n not in value.named
    )


def citations(claims: tuple[Claim, ...]) -> tuple[Citation, ...]:
    return tuple(Citation(claim.source.id, typeset(claim.locator)) for claim in claims)


def _others(facts: Facts, fact: Fact, role: str) -> Iterator[OtherValue]:
    """What else is said, of the asked role first. Slips are nobody's view, and not
    shown.
    """
    for other in sorted(fact.others, key=lambda other: other.role != role):
        if other.how != "errors":
            value = name(facts, other.value)
            yield OtherValue(value, citations(other.claims), other.how == "rivals")


def value_id(value: Value) -> str:
    """The id of an option: the thing's, the date, or the words made an id."""
    if isinstance(value, Thing):
        return value.id
    if isinstance(value, Date):
        return value.edtf
    letters = "".join(c if c.isalnum() else " " for c in value.words.casefold())
    return "-".join(letters.split())


def rank(value: Value) -> int:
    """Dates ascend; names have no order of their own."""
    return value.start.lo if isinstance(value, Date) else 0


def why_wrong(facts: Facts, blank: Blank, wrong: Wrong) -> str:
    """The proof in plain words, and what the wrong answer really is."""
    reason = proof_in_words(facts, blank, wrong)
    if wrong.proof.rule == "one":
        shape = facts.words["said"]["one"]
        reason = capital(
            typeset(shape.format(reason=reason, key=mention(facts, blank.true)))
        )
    return f"{reason} {what_it_is(facts, blank, wrong.value)}".strip()


def proof_in_words(facts: Facts, blank: Blank, wrong: Wrong) -> str:
    """The reason alone: a clause where there is one answer only, or else a sentence."""
    if wrong.proof.rule == "one":
        return wrong.proof.why
    if wrong.proof.rule != "complete":
        return capital(typeset(wrong.proof.why))
    values = joined(name(facts, value) for value in blank.fact.values[blank.role])
    return capital(facts.words["said"]["complete"].format(values=values))


def what_it_is(facts: Facts, blank: Blank, value: Value) -> str:
    """What is true of a wrong answer instead, where the facts know."""
    words = facts.words["said"]
    for other in blank.fact.others:
        if other.role == blank.role and kin(facts, other.value, value):
            givers = joined(claim.source.short for claim in other.claims)
            return capital(typeset(words["given"].format(sources=givers)))
    about = [
        fact
        for fact in facts.facts.values()
        if fact is not blank.fact and _tells(fact, value)
    ]
    if about:
        # What it was in the same relation tells it apart best.
        best = max(about, key=lambda fact: fact.relation.id == blank.fact.relation.id)
        shape = words["event"] if isinstance(value, Date) else "{statement}"
        date = mention(facts, value)
        return capital(
            typeset(shape.format(date=date, statement=statement(facts, best)))
        )
    if isinstance(value, Thing) and value.gloss:
        return capital(
            typeset(words["gloss"].format(name=value.name, gloss=value.gloss))
        )
    return ""


def _tells(fact: Fact, value: Value) -> bool:
    return not (fact.denied or fact.withdrawn) and _holds(fact, value)


def _holds(fact: Fact, value: Value) -> bool:
    """Whether the fact is about this thing, or happened in just this year."""
    for mine in (v for values in fact.values.values() for v in values):
        if isinstance(mine, Thing) and isinstance(value, Thing) and mine.id == value.id:
            return True
        if isinstance(mine, Date) and isinstance(value, Date):
            happened = mine.grain != "interval" and not fact.lists
            if happened and mine.year == value.year:
                return True
    return False
