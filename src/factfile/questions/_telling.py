"""What a fact says, in one sentence, as far as nobody disputes it."""

from dataclasses import replace

from factfile.facts.blanks import Blank
from factfile.facts.collection import Facts
from factfile.facts.fact import Fact
from factfile.facts.model import Value
from factfile.facts.voice import as_exactly, disputed, voice
from factfile.facts.wording.sentences import sentence
from factfile.questions._asking import stated

TOGETHER = 3
"""Members of a whole list that are told in one breath."""


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
    """Why the key is right: the fact, with a list that is whole; or what it says of
    this one of its list.
    """
    if blank.role in blank.fact.lists and not blank.whole:
        return stated(facts, blank, blank.true)
    return statement(facts, as_asked(blank), blank.role, *blank.said)


def as_asked(blank: Blank) -> Fact:
    """The fact no more exactly than it is asked, where only so it is undisputed."""
    fact, role, true = blank.fact, blank.role, blank.true
    exact = as_exactly(fact, role, true)
    if role in fact.lists or not disputed(fact, [role]) or disputed(exact, [role]):
        return fact
    return replace(exact, values={**fact.values, role: (true,)})


def of_one(facts: Facts, fact: Fact, value: Value) -> str:
    """The statement of a fact, and of a list only as far as this member goes.

    Two or three that are all of them are told together: a film has two directors.
    """
    members = {
        r: (v,)
        for r in fact.lists
        for v in fact.values[r]
        if v == value and not (r in fact.complete and len(fact.values[r]) <= TOGETHER)
    }
    return statement(facts, replace(fact, values={**fact.values, **members}))
