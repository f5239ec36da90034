"""Why a key is right and an option wrong, in words that a learner can use."""

from collections.abc import Iterator

from factfile.facts.blanks import Blank, Wrong
from factfile.facts.collection import Facts
from factfile.facts.dates import Date
from factfile.facts.kinship import kin
from factfile.facts.model import Fact, Text, Thing, Value
from factfile.facts.naming import mention, name
from factfile.facts.typography import capital, joined, typeset
from factfile.facts.voice import disputed, voice
from factfile.facts.wording import inner, sentence
from factfile.questions._asking import stated


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


def why_wrong(facts: Facts, blank: Blank, wrong: Wrong) -> str:
    """The proof in plain words, and what the wrong answer really is."""
    proof = in_words(facts, blank, wrong)
    if wrong.proof.rule == "wrong":
        return proof
    return f"{proof} {what_it_is(facts, blank, wrong.value)}".strip()


def in_words(facts: Facts, blank: Blank, wrong: Wrong) -> str:
    """The proof as a sentence; nothing where what the value is says it all."""
    values = joined(name(facts, value) for value in blank.fact.values[blank.role])
    said = facts.words["said"]
    text = {
        "wrong": wrong.proof.why,
        "rival": "",
        "one": said["one"].format(
            reason=wrong.proof.why, key=mention(facts, blank.true)
        ),
        "complete": said["complete"].format(
            value=_as_subject(facts, wrong.value), values=values
        ),
    }[wrong.proof.rule]
    if wrong.proof.rule == "one" and blank.voice:
        # What one source says is no more certain than the source.
        key = name(facts, blank.true)
        text = said["voiced"].format(source=blank.voice.short, key=key)
    return capital(typeset(text))


def what_it_is(facts: Facts, blank: Blank, value: Value) -> str:
    """What is true of a wrong answer instead, where the facts know."""
    said = facts.words["said"]
    if givers := list(dict.fromkeys(_givers(facts, blank, value))):
        shape = said["give"] if len(givers) > 1 else said["gives"]
        text = shape.format(value=_as_object(facts, value), sources=joined(givers))
    elif other := _best_of(facts, blank, value):
        text = statement(facts, other)
        if isinstance(value, Date):
            text = said["event"].format(
                date=name(facts, value), statement=inner(facts, text)
            )
    elif isinstance(value, Thing) and value.gloss:
        text = said["gloss"].format(name=value.name, gloss=value.gloss)
    else:
        return ""
    return capital(typeset(text))


def _as_subject(facts: Facts, value: Value) -> str:
    """The value as a sentence begins with it: a thing with its article."""
    return mention(facts, value) if isinstance(value, Thing) else name(facts, value)


def _as_object(facts: Facts, value: Value) -> str:
    """The value as somebody gives it: words in quotation marks."""
    text = _as_subject(facts, value)
    return f"“{text}”" if isinstance(value, Text) else text


def _givers(facts: Facts, blank: Blank, value: Value) -> Iterator[str]:
    for other in blank.fact.others:
        if other.role == blank.role and kin(facts, other.value, value):
            for claim in other.claims:
                # A remark may be what matters, as "(in Germany)"; a page is not.
                remark = claim.locator if claim.locator.startswith("(") else ""
                yield f"{claim.source.short} {remark}".strip()


def _best_of(facts: Facts, blank: Blank, value: Value) -> Fact | None:
    """The fact that tells best what the value is: one of the same relation, if any."""
    mine = blank.fact
    about = [
        fact
        for fact in _told_of(facts, value)
        if fact is not mine and _has_to_do(facts, fact, mine, value)
    ]
    same = (fact for fact in about if fact.relation.id == mine.relation.id)
    return next(same, about[0] if about else None)


def _has_to_do(facts: Facts, fact: Fact, mine: Fact, value: Value) -> bool:
    """Whether a fact about the value is also about something of mine."""
    if isinstance(value, Date):
        return fact.topic == mine.topic
    things = [v for values in fact.values.values() for v in values]
    ours = [
        v for values in mine.values.values() for v in values if isinstance(v, Thing)
    ]
    return any(kin(facts, a, b) for a in things for b in ours)


def _told_of(facts: Facts, value: Value) -> Iterator[Fact]:
    """The facts that are about this thing, or happened in just this year."""
    if isinstance(value, Thing):
        told = facts.by_thing.get(value.id, [])
    elif isinstance(value, Date) and value.year:
        year = facts.by_year.get(value.year, [])
        told = [f for f in year if any(_happened(f, r, value) for r in f.values)]
    else:
        told = []
    yield from (fact for fact in told if not (fact.denied or fact.withdrawn))


def _happened(fact: Fact, role: str, year: Date) -> bool:
    """Whether an undisputed date of the fact is in this year."""
    when = fact.one(role)
    if not isinstance(when, Date) or when.grain == "interval":
        return False
    return when.year == year.year and not disputed(fact, [role])
