"""Asks a question again as it was, as far as the facts still bear it."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from factfile.facts import Facts
from factfile.items import Item


def again(facts: Facts, id: str, options: Sequence[str] = ()) -> Item | None:
    """The question of that id with those options, by their ids; None if the facts do
    not ask it any more.

    It takes in the facts that it took in then, whatever others there are by now, and
    keeps each wrong answer that is still proved wrong. Unchecked.
    """
    kind, _, rest = id.partition("/")
    about, _, place = rest.partition("/")
    element = place.partition("/")[2]
    then = replace(
        facts, among=frozenset(about.split("+")), kept=tuple(options) or (element,)
    )
    return _asked(then, kind, id) or _asked(replace(then, kept=()), kind, id)


def _asked(facts: Facts, kind: str, id: str) -> Item | None:
    from factfile.questions import ask_of, kinds

    if kind not in kinds() or not facts.among <= facts.facts.keys():
        return None
    asked = chain.from_iterable(
        ask_of(facts, facts.facts[fact], [kind]) for fact in sorted(facts.among)
    )
    return next((item for item in asked if item.id == id), None)
