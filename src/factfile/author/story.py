"""An item's whole story: its facts, its proofs, and why it has just these options."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from factfile.checks import rules
from factfile.facts import Facts
from factfile.facts.blanks import Blank, disproof
from factfile.facts.model import Value, value_id
from factfile.facts.plausible import candidates
from factfile.facts.plausible.likeness import likeness
from factfile.facts.wording.naming import name
from factfile.items import Item, Option
from factfile.questions._asking import blank

SHOWN = 12
"""Candidates for a wrong answer that are told of."""


def story(facts: Facts, item: Item) -> Iterator[str]:
    """The story line by line, without the item itself."""
    for id in item.facts:
        fact = facts.facts[id]
        yield f"Fact: {fact.where}: {id}"
    for option in item.distractors:
        if option.proof:
            yield f"Wrong by {proved(facts, item, option)}: {option.text}"
    yield from _pool(facts, item)
    waived = {rule for id in item.facts for rule in facts.facts[id].waive}
    passed = [rule for rule in rules() if rule not in waived]
    yield f"Passed: {', '.join(passed)}"
    for id in item.facts:
        for rule, why in facts.facts[id].waive.items():
            yield f"Waived: {rule}: {why}"
    estimate = item.difficulty
    parts = ", ".join(f"{name} {value:.2f}" for name, value in estimate.parts)
    yield (
        f"Difficulty: {estimate.band} ({estimate.value:.2f} of 1), an estimate that no "
        f"learner has tried: {parts}"
    )
    yield f"Cognitive level: {item.cognition}"


PROOFS = {
    "one": "there being only one",
    "complete": "not being on a whole list",
    "wrong": "the curator's word",
    "rival": "another source's giving it",
    "denied": "a source's denying it",
    "time": "being of another time",
    "inverse": "what is known of it",
    "member": "being on the list",
    "order": "the dates",
}
"""How a proof is called, by its rule."""


def proved(facts: Facts, item: Item, option: Option) -> str:
    """By what a wrong option is wrong; why there can be only one is told in the words
    of the author or of the vocabulary.
    """
    rules = facts.facts[item.facts[0]].relation.one if option.proof == "one" else ()
    whys = (f" ({rule.why})" for rule in rules if rule.role == item.role)
    return f"{PROOFS[option.proof]}{next(whys, '')}"


def _pool(facts: Facts, item: Item) -> Iterator[str]:
    """The values that were thought of as wrong answers, and what came of each."""
    if item.kind != "choice":
        return
    fact = facts.facts[item.facts[0]]
    template = fact.relation.asks[item.role]
    true = next(v for v in fact.values[item.role] if value_id(v) == item.key.id)
    place = blank(facts, fact, item.role, template, true)
    if place is None:
        return
    place = replace(place, stem=item.stem)
    thought = {value_id(value): value for value in candidates(facts, place)}
    for id, value in islice(thought.items(), SHOWN):
        alike = likeness(facts, true, value)
        fate = _fate(facts, place, value, id in {o.id for o in item.distractors})
        yield f"Thought of: {name(facts, value)} ({alike:.2f} alike): {fate}"
    if len(thought) > SHOWN:
        yield f"Thought of: {len(thought) - SHOWN} more"


def _fate(facts: Facts, place: Blank, value: Value, taken: bool) -> str:
    if taken:
        return "taken"
    if disproof(facts, place, value) is None:
        return "not proved wrong"
    return "wrong, and not needed"
