"""Why an option is wrong, in words that a learner can use.

That there can be only one answer, or that a list is whole, needs no words beside the
right answer. What is told of a wrong one is what is known of it in particular.
"""

from factfile.facts.blanks import Blank, Wrong
from factfile.facts.collection import Facts
from factfile.facts.model import Text, Thing, Value
from factfile.facts.wording.naming import mention, name
from factfile.facts.wording.typography import capital, joined, typeset
from factfile.items import cited
from factfile.questions._known import best_of, givers
from factfile.questions._telling import of_one, statement


def why_wrong(facts: Facts, blank: Blank, wrong: Wrong, *, above: bool = False) -> str:
    """What the curator says of a wrong answer, or what else is known of it.

    Nothing where nothing is. Where the answer itself stands just above, that may be
    what else it has to do with the question; elsewhere only what is told of the right
    one too.
    """
    if wrong.proof.rule == "wrong":
        return capital(typeset(wrong.proof.why))
    known = _what_it_is(facts, blank, wrong, above)
    said, subject = facts.words["said"], _as_subject(facts, wrong.value)
    if wrong.proof.rule == "denied":
        text = f"{said['denied'].format(source=wrong.proof.why)} {known}".strip()
    elif wrong.proof.rule == "time":
        text = known or said["time"].format(value=subject)
    else:
        text = known
    return capital(typeset(text))


def _what_it_is(facts: Facts, blank: Blank, wrong: Wrong, above: bool) -> str:
    """What is true of a wrong answer instead, where the facts know."""
    value = wrong.value
    if wrong.proof.rule == "inverse":
        return statement(facts, facts.facts[wrong.proof.why])
    if who := dict(givers(facts, blank, value)):
        return _given(facts, value, who)
    other = best_of(facts, blank, value, alike=not above)
    return of_one(facts, other, value) if other else ""


def _given(facts: Facts, value: Value, who: dict[str, str]) -> str:
    """Who gives the value, each with a remark that may be what matters."""
    given, said = _as_object(facts, value), facts.words["said"]
    if len(who) == 1:
        ((source, remark),) = who.items()
        text = said["gives"].format(value=f"{given} {remark}".strip(), sources=source)
    else:
        sources = joined(cited(source, remark) for source, remark in who.items())
        text = said["give"].format(value=given, sources=sources)
    return str(text)


def _as_subject(facts: Facts, value: Value) -> str:
    """The value as a sentence begins with it: a thing with its article."""
    return mention(facts, value) if isinstance(value, Thing) else name(facts, value)


def _as_object(facts: Facts, value: Value) -> str:
    """The value as somebody gives it: words in quotation marks."""
    text = _as_subject(facts, value)
    return f"“{text}”" if isinstance(value, Text) else text
