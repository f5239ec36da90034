"""Why an option is wrong, in words that a learner can use."""

from factfile.facts.blanks import Blank, Wrong
from factfile.facts.collection import Facts
from factfile.facts.dates import Date
from factfile.facts.fact import Fact
from factfile.facts.model import Text, Thing, Value
from factfile.facts.wording.naming import mention, name
from factfile.facts.wording.sentences import inner
from factfile.facts.wording.typography import capital, joined, typeset
from factfile.questions._known import best_of, givers
from factfile.questions._telling import of_one, statement

TOLD = 7
"""Members of a list that are all named where something is not among them."""


def why_wrong(facts: Facts, blank: Blank, wrong: Wrong) -> str:
    """The proof in plain words, and what the wrong answer really is."""
    proof = in_words(facts, blank, wrong)
    if wrong.proof.rule == "wrong":
        return proof
    other = None if blank.voice else best_of(facts, blank, wrong.value)
    if wrong.proof.rule == "one" and other and _like(other, blank.fact):
        # That another was president at another time says it all.
        proof = ""
    return f"{proof} {what_it_is(facts, blank, wrong)}".strip()


def _like(fact: Fact, mine: Fact) -> bool:
    """Whether a fact says of a wrong answer what mine says of the right one."""
    return fact.relation.id == mine.relation.id and not mine.relation.own


def in_words(facts: Facts, blank: Blank, wrong: Wrong) -> str:
    """The proof as a sentence; nothing where what the value is says it all."""
    said = facts.words["said"]
    text = {
        "wrong": wrong.proof.why,
        "rival": "",
        "inverse": "",
        "one": said["one"].format(
            reason=wrong.proof.why, key=mention(facts, blank.true)
        ),
        "denied": said["denied"].format(source=wrong.proof.why),
        "time": said["time"].format(value=_as_subject(facts, wrong.value)),
        "complete": _off_the_list(facts, blank, wrong.value),
    }[wrong.proof.rule]
    if wrong.proof.rule == "one" and blank.voice:
        # What one source says is no more certain than the source.
        key = name(facts, blank.true)
        text = said["voiced"].format(source=blank.voice.short, key=key)
    return capital(typeset(text))


def _off_the_list(facts: Facts, blank: Blank, value: Value) -> str:
    members, said = blank.fact.values[blank.role], facts.words["said"]
    shape = said["complete"] if len(members) <= TOLD else said["unlisted"]
    if len(members) == 1:
        shape = said["alone"]
    values = joined(name(facts, member) for member in members)
    return str(shape.format(value=_as_subject(facts, value), values=values))


def what_it_is(facts: Facts, blank: Blank, wrong: Wrong) -> str:
    """What is true of a wrong answer instead, where the facts know."""
    value = wrong.value
    if wrong.proof.rule == "inverse":
        text = statement(facts, facts.facts[wrong.proof.why])
    elif who := dict(givers(facts, blank, value)):
        text = _given(facts, value, who)
    elif other := best_of(facts, blank, value):
        text = _of_something_else(facts, other, value)
    elif isinstance(value, Thing) and value.gloss:
        text = facts.words["said"]["gloss"].format(name=value.name, gloss=value.gloss)
    else:
        return ""
    return capital(typeset(text))


def _given(facts: Facts, value: Value, who: dict[str, str]) -> str:
    """Who gives the value, each with a remark that may be what matters."""
    given, said = _as_object(facts, value), facts.words["said"]
    if len(who) == 1:
        ((source, remark),) = who.items()
        text = said["gives"].format(value=f"{given} {remark}".strip(), sources=source)
    else:
        sources = joined(f"{source} {remark}".strip() for source, remark in who.items())
        text = said["give"].format(value=given, sources=sources)
    return str(text)


def _of_something_else(facts: Facts, fact: Fact, value: Value) -> str:
    text = of_one(facts, fact, value)
    if not isinstance(value, Date):
        return text
    shape: str = facts.words["said"]["event"]
    return shape.format(date=name(facts, value), statement=inner(facts, text))


def _as_subject(facts: Facts, value: Value) -> str:
    """The value as a sentence begins with it: a thing with its article."""
    return mention(facts, value) if isinstance(value, Thing) else name(facts, value)


def _as_object(facts: Facts, value: Value) -> str:
    """The value as somebody gives it: words in quotation marks."""
    text = _as_subject(facts, value)
    return f"“{text}”" if isinstance(value, Text) else text
