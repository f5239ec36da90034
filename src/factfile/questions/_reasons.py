"""Why an option is wrong, in words that a learner can use."""

from collections.abc import Iterable

from factfile.facts.blanks import Blank, Wrong
from factfile.facts.collection import Facts
from factfile.facts.model import Text, Thing, Value
from factfile.facts.wording.naming import mention, name
from factfile.facts.wording.typography import capital, joined, typeset
from factfile.questions._known import best_of, givers
from factfile.questions._telling import of_one, statement

TOLD = 7
"""Members of a list that are all named where something is not among them."""


ALL = ("one", "complete")
"""Proofs that rule out every other answer, and need not be told of each."""


def why_wrong(facts: Facts, blank: Blank, wrong: Wrong) -> str:
    """The proof in plain words, and what the wrong answer really is."""
    proof = in_words(facts, blank, wrong)
    if wrong.proof.rule == "wrong":
        return proof
    return f"{proof} {what_it_is(facts, blank, wrong)}".strip()


def of_its_own(facts: Facts, blank: Blank, wrong: Wrong) -> str:
    """Why this one is wrong among others; nothing where `nothing_else` says it all."""
    if wrong.proof.rule not in ALL:
        return why_wrong(facts, blank, wrong)
    return what_it_is(facts, blank, wrong, gloss="bare_gloss")


def nothing_else(facts: Facts, blank: Blank, wrongs: Iterable[Wrong]) -> str:
    """What rules out all wrong answers at once: a work first appears once."""
    said, members = facts.words["said"], blank.fact.values[blank.role]
    found: list[str] = []
    for rule, why in dict.fromkeys((w.proof.rule, w.proof.why) for w in wrongs):
        # What one source says is no more certain than the source.
        if rule == "one" and not blank.voice:
            found.append(f"{why}.")
        elif rule == "complete" and len(members) > 1:
            shape = said["listed"] if len(members) <= TOLD else said["counted"]
            values = joined(name(facts, member) for member in members)
            found.append(shape.format(values=values, count=len(members)))
    return " ".join(capital(typeset(text)) for text in found)


def in_words(facts: Facts, blank: Blank, wrong: Wrong) -> str:
    """The proof as a sentence; nothing where what the value is says it all."""
    said = facts.words["said"]
    text = {
        "wrong": wrong.proof.why,
        "rival": "",
        "inverse": "",
        "one": "",
        "denied": said["denied"].format(source=wrong.proof.why),
        "time": said["time"].format(value=_as_subject(facts, wrong.value)),
        "complete": _off_the_list(facts, blank, wrong.value),
    }[wrong.proof.rule]
    return capital(typeset(text))


def _off_the_list(facts: Facts, blank: Blank, value: Value) -> str:
    members, said = blank.fact.values[blank.role], facts.words["said"]
    shape = said["complete"] if len(members) <= TOLD else said["unlisted"]
    if len(members) == 1:
        shape = said["alone"]
    values = joined(name(facts, member) for member in members)
    return str(shape.format(value=_as_subject(facts, value), values=values))


def what_it_is(
    facts: Facts,
    blank: Blank,
    wrong: Wrong,
    *,
    alike: bool = False,
    gloss: str = "gloss",
) -> str:
    """What is true of a wrong answer instead, where the facts know.

    With `alike` only what is told of the right one too. `gloss` is the shape of what
    the answer is where nothing is told of it.
    """
    value = wrong.value
    if wrong.proof.rule == "inverse":
        text = statement(facts, facts.facts[wrong.proof.why])
    elif who := dict(givers(facts, blank, value)):
        text = _given(facts, value, who)
    elif other := best_of(facts, blank, value, alike=alike):
        text = of_one(facts, other, value)
    elif isinstance(value, Thing) and value.gloss not in ("", _gloss(blank.true)):
        text = facts.words["said"][gloss].format(name=value.name, gloss=value.gloss)
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


def _gloss(value: Value) -> str:
    return value.gloss if isinstance(value, Thing) else ""


def _as_subject(facts: Facts, value: Value) -> str:
    """The value as a sentence begins with it: a thing with its article."""
    return mention(facts, value) if isinstance(value, Thing) else name(facts, value)


def _as_object(facts: Facts, value: Value) -> str:
    """The value as somebody gives it: words in quotation marks."""
    text = _as_subject(facts, value)
    return f"“{text}”" if isinstance(value, Text) else text
