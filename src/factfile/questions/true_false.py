"""A statement that is true, or false because one thing in it was changed.

Each comes as a pair: the true sentence, and the same with one value replaced by another
that is proved wrong there. A form uses one of the two. Dates are said to the year in
both. What the sources deny is a false statement as it stands.
"""

from collections.abc import Iterator
from dataclasses import replace

from factfile.facts import Fact, Facts
from factfile.facts.blanks import Blank, Wrong, disproof
from factfile.facts.dates import Date
from factfile.facts.dates import words as date_words
from factfile.facts.fitting import contradicting
from factfile.facts.model import Value, value_id
from factfile.facts.plausible import wrong_values
from factfile.facts.voice import voice
from factfile.facts.wording.naming import name
from factfile.facts.wording.typography import typeset
from factfile.items import FALSE, TRUE, Item, Option
from factfile.questions._asking import blank, stated
from factfile.questions._evidence import citations, item
from factfile.questions._reasons import why_wrong
from factfile.questions._telling import statement, told

FEW = 5
"""Members of a list that are told together."""


def ask(facts: Facts, fact: Fact) -> Iterator[Item]:
    stems: set[str] = set()
    for made in _denied(facts, fact) if fact.denied else _changed(facts, fact):
        # The true sentence is often the same, whatever its false twin changes.
        if made.stem not in stems:
            yield made
        stems.add(made.stem)


def _changed(facts: Facts, fact: Fact) -> Iterator[Item]:
    for role, values in fact.values.items():
        names = [name(facts, value) for value in values]
        # Of the subject of the whole file another in its place would fool nobody.
        if typeset(facts.about.title) not in names and not _settles_all(fact, role):
            yield from _pairs(facts, fact, role)


def _settles_all(fact: Fact, role: str) -> bool:
    """Whether another in its place would make the sentence false twice over.

    Of whom a place and a date are told, nobody else has both.
    """
    settled = {one.role for one in fact.relation.one if one.given == (role,)}
    return len(settled & fact.values.keys()) > 1


def _pairs(facts: Facts, fact: Fact, role: str) -> Iterator[Item]:
    places = [
        place
        for true in fact.values[role]
        if (place := _place(facts, fact, role, true))
    ]
    if not places:
        return
    # A list pairs each member with a wrong value of its own.
    for given, wrong in zip(
        places, wrong_values(facts, places[0], len(places)), strict=False
    ):
        place = _undated(facts, given, wrong)
        yield _item(facts, place, place.true, TRUE, told(facts, place))
        why = _why_false(facts, place, wrong)
        false = _item(facts, place, wrong.value, FALSE, why)
        if wrong.proof.rule == "inverse":
            other = facts.facts[wrong.proof.why]
            cited = dict.fromkeys((*citations(other), *false.citations))
            false = replace(false, citations=tuple(cited))
        # The note may be on what the statement does not name any more.
        unnamed = len(fact.values[role]) == 1 and not _settled(place)
        if wrong.proof.rule == "inverse" or unnamed:
            false = replace(false, note="")
        yield false


def _settled(place: Blank) -> bool:
    """Whether there can be only one in the place, so that the true rules out others."""
    return any(one.role == place.role for one in place.fact.relation.one)


def _why_false(facts: Facts, place: Blank, wrong: Wrong) -> str:
    """What is true, and what the changed value really is."""
    members = place.fact.values[place.role]
    if len(members) == 1 or place.whole:
        true = told(facts, place)
    else:
        # Some of many answer it too, as long as they can be read in one breath.
        true = statement(facts, place.fact) if len(members) <= FEW else ""
    what = why_wrong(facts, place, wrong)
    # Where another fact proves it, that one answers the statement; and where several
    # may have done it, the true one does not rule the false one out.
    from_here = _settled(place) and wrong.proof.rule != "inverse"
    return " ".join(filter(None, (true, what) if from_here else (what, true)))


def _undated(facts: Facts, place: Blank, wrong: Wrong) -> Blank:
    """The place without the dates of its fact, where what is known of the wrong value
    disproves the sentence at any time: they would only tell that it was changed.
    """
    relation = place.fact.relation
    dates = {r for r in place.said if relation.roles[r].kind in ("date", "interval")}
    bare = replace(place, said=place.said - (dates - relation.states.required))
    proof = disproof(facts, bare, wrong.value)
    if not (wrong.proof.rule == "inverse" and proof and proof.rule == "inverse"):
        return place
    return replace(bare, stem=stated(facts, bare, bare.true))


def _place(facts: Facts, fact: Fact, role: str, true: Value) -> Blank | None:
    value = date_words.to_year(true) if isinstance(true, Date) else true
    place = value and blank(facts, fact, role, fact.relation.states, value)
    return replace(place, stem=stated(facts, place, place.true)) if place else None


def _item(facts: Facts, place: Blank, value: Value, truth: str, why: str) -> Item:
    """The statement with this value; the reason stands with the right verdict."""
    verdicts = {
        TRUE: Option(TRUE, "True", why, 0),
        FALSE: Option(FALSE, "False", why, 1),
    }
    key = verdicts.pop(truth)
    stem = stated(facts, place, value)
    return item(
        facts,
        "true_false",
        place,
        stem,
        key,
        (*verdicts.values(),),
        value_id(value),
        format="true_false",
        wrong=[value],
    )


def _denied(facts: Facts, fact: Fact) -> Iterator[Item]:
    """The sentence as it stands, if the fact's note says what is true instead."""
    role, values = next(iter(fact.values.items()))
    said = frozenset(fact.values) - {role}
    speaker = voice(fact, fact.values)
    if speaker and fact.note and not contradicting(facts, fact):
        place = Blank(fact, role, values[0], said, speaker.source, "")
        truth = typeset(fact.note)
        item = _item(facts, place, values[0], FALSE, truth)
        yield replace(item, statement=truth, note="")
