"""Why a key is right and an option wrong, in words that a learner can use."""

from collections.abc import Iterator

from factfile.facts.blanks import Blank, Wrong
from factfile.facts.dates import Date
from factfile.facts.kinship import kin
from factfile.facts.model import Fact, Facts, Thing, Value
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
    shape = {"wrong": wrong.proof.why, "rival": ""}.get(wrong.proof.rule)
    if shape is None:
        shape = facts.words["said"][wrong.proof.rule].format(
            reason=wrong.proof.why,
            key=mention(facts, blank.true),
            value=_as_subject(facts, wrong.value),
            values=values,
        )
    return capital(typeset(shape))


def what_it_is(facts: Facts, blank: Blank, value: Value) -> str:
    """What is true of a wrong answer instead, where the facts know."""
    said = facts.words["said"]
    if givers := list(dict.fromkeys(_givers(facts, blank, value))):
        text = said["given"].format(
            value=_as_subject(facts, value), sources=joined(givers)
        )
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


def _givers(facts: Facts, blank: Blank, value: Value) -> Iterator[str]:
    for other in blank.fact.others:
        if other.role == blank.role and kin(facts, other.value, value):
            yield from (claim.source.short for claim in other.claims)


def _best_of(facts: Facts, blank: Blank, value: Value) -> Fact | None:
    """The fact that tells best what the value is: one of the same relation, if any."""
    told = (fact for fact in facts.facts.values() if _tells(fact, value))
    about = [fact for fact in told if fact is not blank.fact]
    if isinstance(value, Date):
        about = [fact for fact in about if fact.topic == blank.fact.topic]
    relation = blank.fact.relation.id
    return max(about, key=lambda fact: fact.relation.id == relation, default=None)


def _tells(fact: Fact, value: Value) -> bool:
    """Whether the fact is about this thing, or happened in just this year."""
    if fact.denied or fact.withdrawn:
        return False
    if isinstance(value, Date):
        return any(_happened(fact, role, value) for role in fact.values)
    things = (v for values in fact.values.values() for v in values)
    return isinstance(value, Thing) and value.id in {
        v.id for v in things if isinstance(v, Thing)
    }


def _happened(fact: Fact, role: str, year: Date) -> bool:
    """Whether an undisputed date of the fact is in this year."""
    when = fact.one(role)
    if not isinstance(when, Date) or when.grain == "interval":
        return False
    return when.year == year.year and not disputed(fact, [role])
