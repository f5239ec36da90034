"""An item with the evidence of its fact: sources, other values, other spellings."""

import re
from collections.abc import Iterable, Iterator

from factfile.facts.blanks import Blank
from factfile.facts.collection import Facts
from factfile.facts.dates import Date
from factfile.facts.fact import Claim, Fact
from factfile.facts.kinship import kin
from factfile.facts.model import Thing, Value
from factfile.facts.voice import as_exactly, disputed
from factfile.facts.wording.naming import name
from factfile.facts.wording.typography import typeset
from factfile.items import Citation, Item, Option, OtherValue, Period
from factfile.questions._asking import hint
from factfile.questions._difficulty import difficulty
from factfile.questions._known import is_given
from factfile.questions._period import period
from factfile.questions._telling import as_asked, statement


def item(
    facts: Facts,
    kind: str,
    blank: Blank,
    stem: str,
    key: Option,
    distractors: tuple[Option, ...] = (),
    element: str = "",
    *,
    format: str = "choice",
    wrong: Iterable[Value] = (),
) -> Item:
    """An item with the evidence of its fact; `wrong` are the values of distractors."""
    fact, role = blank.fact, blank.role
    # Whoever is to know a whole list should hear what others add to it.
    members = fact.given(role) if format == "recall" else fact.values[role]
    answered = not distractors and format != "recall"
    return Item(
        id="/".join(filter(None, (kind, fact.id, role, element))),
        kind=kind,
        format=format,
        facts=(fact.id,),
        role=role,
        topic=fact.topic,
        level=fact.level,
        stem=stem,
        key=key,
        distractors=distractors,
        statement=statement(facts, as_asked(blank), role, *blank.said),
        hint=hint(facts, role, blank.true),
        accept=tuple(_unsaid(stem, _accepted(facts, blank))) if answered else (),
        citations=citations(fact),
        others=tuple(_others(facts, blank, [*wrong, *members])),
        note=typeset(fact.note),
        difficulty=difficulty(facts, blank, format, stem, wrong),
        time=_time(facts, fact),
    )


def _time(facts: Facts, fact: Fact) -> Period | None:
    """When the fact was, where a single date says so and nobody another."""
    dated = [r for r, vs in fact.values.items() if any(isinstance(v, Date) for v in vs)]
    when = fact.one(dated[0]) if len(dated) == 1 else None
    if not isinstance(when, Date) or disputed(fact, dated):
        return None
    return period(facts, when)


def _accepted(facts: Facts, blank: Blank) -> Iterator[str]:
    """Other spellings of the answer, and other ways to put it, that count as right."""
    true = blank.true
    listed = blank.role in blank.fact.lists
    yield from map(typeset, blank.fact.accepted(blank.role, true))
    if isinstance(true, Date) and not listed:
        if true.grain == "part":
            yield str(true.year)
        for other in blank.fact.others:
            # What one source says more exactly is no answer to what another says.
            if (other.how, other.role) == ("says", blank.role) and not blank.voice:
                yield name(facts, other.value)
    elif isinstance(true, Thing):
        yield from map(typeset, _other_names(facts.things[true.id], true.name))


def _unsaid(stem: str, words: Iterable[str]) -> Iterator[str]:
    """Each once, without those that the question itself says: they answer nothing."""
    for word in dict.fromkeys(words):
        if not re.search(rf"\b{re.escape(word)}\b", stem):
            yield word


def _other_names(thing: Thing, name: str) -> Iterator[str]:
    # Another name of its own time would be another answer.
    earlier = thing.named.keys() - {thing.name}
    if name not in earlier:
        yield from (n for n in thing.all_names if n != name and n not in earlier)


def citations(fact: Fact) -> tuple[Citation, ...]:
    """The sources of a fact, in its order."""
    return _citations(fact.claims)


def _citations(claims: tuple[Claim, ...]) -> tuple[Citation, ...]:
    return tuple(Citation(claim.source.id, typeset(claim.locator)) for claim in claims)


def _has_hidden_rivals(blank: Blank) -> bool:
    """Whether sources differ only in what is not asked, as in the day of a year."""
    fact, role = blank.fact, blank.role
    told = as_exactly(fact, role, blank.true).others
    rivals = [o for o in fact.others if (o.role, o.how) == (role, "rivals")]
    return any(rival not in told for rival in rivals)


def _others(
    facts: Facts, blank: Blank, options: Iterable[Value]
) -> Iterator[OtherValue]:
    """What others say of all that the stem says, of the asked role first.

    Slips are nobody's view, and not shown. Nor is what is told elsewhere or beside the
    point: who gives a wrong option, who doubts another member of a list, who gives
    another day of the year that is asked, and what is more exact of another place.
    """
    role = blank.role
    hidden = _has_hidden_rivals(blank)
    wrong = [v for v in options if not kin(facts, v, blank.true)]
    against = as_exactly(blank.fact, role, blank.true).others
    others = [o for o in blank.fact.others if o.role in blank.said | {role}]
    for other in sorted(others, key=lambda other: other.role != role):
        asked = other.role == role
        told = asked and any(is_given(facts, other.value, value) for value in wrong)
        beside = asked and role in blank.fact.lists
        agrees = other not in against if other.how == "rivals" else not asked
        one_sided = asked and other.how == "says" and hidden
        if other.how != "errors" and not (told or beside or agrees or one_sided):
            # A figure within a range is another estimate, and not a more exact one.
            exact = other.how == "says" and isinstance(other.value, (Date, Thing))
            yield OtherValue(
                name(facts, other.value),
                _citations(other.claims),
                disputed=not exact,
                of="" if asked else hint(facts, other.role, other.value),
            )
