"""Which source says so, where sources differ: a question about the sources themselves.

The key is a source that gives the value. A wrong answer is a source that gives another
one, so that nobody is called silent who may have spoken; a source that gives both is
left out.
"""

from collections.abc import Iterator
from dataclasses import replace

from factfile.facts import Fact, Facts
from factfile.facts.fact import Claim
from factfile.facts.model import Value, value_id
from factfile.facts.plausible import of_a_length
from factfile.facts.voice import as_told, supporting
from factfile.facts.wording.naming import name
from factfile.facts.wording.sentences import inner
from factfile.facts.wording.typography import capital, typeset
from factfile.items import Item, Option
from factfile.questions._asking import asked, blank, stated
from factfile.questions._evidence import item
from factfile.questions._options import FEWEST, MOST
from factfile.questions._views import View, views


def ask(facts: Facts, fact: Fact) -> Iterator[Item]:
    for role in asked(fact):
        given = views(facts, fact, role)
        for view in given:
            yield from _who(facts, fact, role, view, given)


def _who(
    facts: Facts, fact: Fact, role: str, view: View, given: list[View]
) -> Iterator[Item]:
    if view is not given[0]:
        fact = as_told(fact, role, view.value, view.claims)
    place = blank(facts, fact, role, fact.relation.states, view.value)
    # Whoever gives another value for what else is said does not say so.
    sayers = place and supporting(place.fact, place.said | {role})
    claims = [claim for claim in view.claims if claim in (sayers or ())]
    if not (place and claims):
        return
    key = _option(facts, view.value, claims[0], "")
    others = (
        _option(facts, other.value, claim, "rival")
        for other in given
        if other is not view
        for claim in other.claims
    )
    # Several articles of one work go by one name.
    fit = {o.text: o for o in others if of_a_length(o.text, key.text)}
    wrong = tuple(fit.values())[:MOST]
    if len(wrong) < FEWEST:
        return
    place = replace(place, voice=None)
    sentence = inner(facts, stated(facts, place, view.value))
    stem = facts.words["ask"]["who_says"].format(sentence=sentence.removesuffix("."))
    id = value_id(view.value)
    yield replace(
        item(facts, "who_says", place, typeset(stem), key, wrong, id),
        level="extra",
        others=(),
        hint=facts.words["said"]["source"],
        cognition="analyze",
    )


def _option(facts: Facts, value: Value, claim: Claim, proof: str) -> Option:
    """A source as an option, with what it gives."""
    source = claim.source
    gives = facts.words["said"]["gives"].format(
        sources=source.short, value=name(facts, value)
    )
    text, why = capital(typeset(source.short)), capital(typeset(gives))
    return Option(source.id, text, why, 0, proof)
