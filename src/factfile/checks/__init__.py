"""Looks on: rules over the facts and over the items. One file for each rule.

A rule is a module of this folder. Its name is the rule's id, its docstring the manual
page with a bad and a good example. It says what is wrong, in words, by one of three
functions; where and by which rule is added here:

    def of_item(facts: Facts, item: Item) -> Iterator[str]
    def of_fact(facts: Facts, fact: Fact) -> Iterator[str]
    def of_bank(facts: Facts, bank: Sequence[Item]) -> Iterator[tuple[Item, str]]

An item that breaks a rule is held back, unless its fact waives the rule and says why.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType

from factfile.facts import Fact, Facts, Problem
from factfile.facts.problems import did_you_mean
from factfile.items import Item


@cache
def rules() -> tuple[str, ...]:
    """The ids of all rules, in alphabetical order."""
    names = (path.stem for path in Path(__file__).parent.glob("[a-z]*.py"))
    return tuple(sorted(name.replace("_", "-") for name in names))


def rule(id: str) -> ModuleType:
    """The module of a rule."""
    return import_module(f"{__name__}.{id.replace('-', '_')}")


def check(facts: Facts, bank: Sequence[Item]) -> Iterator[Problem]:
    """Every problem that a rule finds, rule by rule, and every waiver that is idle."""
    used: set[tuple[str, str]] = set()
    for id in rules():
        for problem in _problems(facts, bank, id):
            waiving = [fact for fact in problem.facts if id in facts.facts[fact].waive]
            used.update((fact, id) for fact in waiving)
            if not waiving:
                yield problem
    for fact in facts.facts.values():
        yield from _idle(fact, used)


def check_item(facts: Facts, item: Item) -> Iterator[tuple[str, str]]:
    """What the rules for single items say of one that no fact makes: rule and words."""
    for id in rules():
        module = rule(id)
        if hasattr(module, "of_item"):
            for what in module.of_item(facts, item):
                yield id, what


def _problems(facts: Facts, bank: Sequence[Item], id: str) -> Iterator[Problem]:
    module = rule(id)
    if hasattr(module, "of_fact"):
        for fact in facts.facts.values():
            for what in module.of_fact(facts, fact):
                yield _about(fact, id, what)
    if hasattr(module, "of_item"):
        for item in bank:
            for what in module.of_item(facts, item):
                yield _held(facts, item, id, what)
    if hasattr(module, "of_bank"):
        for item, what in module.of_bank(facts, bank):
            yield _held(facts, item, id, what)


def _about(fact: Fact, rule: str, what: str) -> Problem:
    return Problem(fact.where, f"fact {fact.id}: {what}", rule, facts=(fact.id,))


def _held(facts: Facts, item: Item, rule: str, what: str) -> Problem:
    where = facts.facts[item.facts[0]].where
    return Problem(where, f"{item.id}: {what}", rule, item.id, item.facts)


def _idle(fact: Fact, used: set[tuple[str, str]]) -> Iterator[Problem]:
    """Waivers of a fact that waive nothing, so that none outlives its reason."""
    for id in fact.waive:
        if id not in rules():
            what = f"waive: there is no rule '{id}'{did_you_mean(id, rules())}"
        elif (fact.id, id) not in used:
            what = f"waive: nothing here breaks the rule {id}: take it out"
        else:
            continue
        yield _about(fact, "waive", what)
