"""Things to be matched: films with directors, bodies with founders.

Asked of a relation whose author says how (`match`), where each premise has one response
and every other response is proved wrong for it. Some responses are left over, so that
the last pair is not free. Of facts that would give the same pairs, one asks.
"""

from collections.abc import Iterator
from dataclasses import replace

from factfile.facts import Fact, Facts
from factfile.facts.blanks import Blank, Wrong, disproof
from factfile.facts.kinship import kin
from factfile.facts.model import Value, value_id
from factfile.facts.plausible import WINDOW, wrong_values
from factfile.facts.truth import Proof
from factfile.facts.wording.naming import mention, name
from factfile.facts.wording.typography import capital, typeset
from factfile.items import Item, Option, Part
from factfile.order import shuffle_key
from factfile.questions._asking import blank
from factfile.questions._reasons import why_wrong
from factfile.questions._several import of_several
from factfile.questions._telling import told

FEWEST, MOST = 4, 6
"""Premises."""
LEFT_OVER = 2
"""Responses that belong to no premise, where as many are proved wrong for all."""


def ask(facts: Facts, fact: Fact) -> Iterator[Item]:
    for role, directions in fact.relation.match.items():
        places = _premises(facts, fact, role)
        lots = [shuffle_key(role, place.fact.id) for place in places]
        # All of them would ask nearly the same: the one with the lowest lot does.
        if len(places) >= FEWEST and lots[0] == min(lots):
            over = _left_over(facts, places)
            if over:
                yield _item(facts, places, over, directions)


def _premises(facts: Facts, fact: Fact, role: str) -> list[Blank]:
    """The fact's place and those of its fellows, each proved wrong for the others."""
    chosen: list[Blank] = []
    fellows = facts.siblings.near(fact, WINDOW)
    fellows.sort(key=lambda f: (f.topic != fact.topic, shuffle_key(fact.id, f.id)))
    for fellow in (fact, *fellows):
        place = _place(facts, fellow, role)
        if place and all(_apart(facts, place, other) for other in chosen):
            chosen.append(place)
        if not chosen or len(chosen) == MOST:
            break
    return chosen


def _place(facts: Facts, fact: Fact, role: str) -> Blank | None:
    true = fact.one(role)
    if true is None or fact.denied or fact.withdrawn or fact.lists:
        return None
    place = blank(facts, fact, role, fact.relation.asks[role], true)
    return place if place and place.voice is None and len(place.said) == 1 else None


def _apart(facts: Facts, one: Blank, two: Blank) -> bool:
    """Whether each is proved wrong in the other's place, and all four are different."""
    alike = any(kin(facts, _premise(one), v) for v in (_premise(two), two.true))
    return bool(
        not alike
        and not kin(facts, _premise(two), one.true)
        and disproof(facts, one, two.true)
        and disproof(facts, two, one.true)
    )


def _premise(place: Blank) -> Value:
    return place.fact.values[next(iter(place.said))][0]


def _left_over(facts: Facts, places: list[Blank]) -> list[Value]:
    """Responses like the others that are proved wrong for every premise."""
    fair = [wrong.value for wrong in wrong_values(facts, places[0], WINDOW)]
    free = (v for v in fair if all(disproof(facts, place, v) for place in places))
    return list(free)[:LEFT_OVER]


def _item(
    facts: Facts, places: list[Blank], over: list[Value], directions: str
) -> Item:
    parts = tuple(Part(_prompt(facts, p), _response(facts, p)) for p in places)
    wrong = tuple(
        Option(value_id(v), name(facts, v), _of_none(facts, places[0], v), 0, "one")
        for v in over
    )
    text = "; ".join(f"{part.prompt} – {part.answer.text}" for part in parts)
    key = Option("all", text, "")
    made = of_several(
        facts, "matching", places, directions, key, wrong, format="matching"
    )
    return replace(made, parts=parts)


def _of_none(facts: Facts, place: Blank, value: Value) -> str:
    """That it is left over, and what else it is."""
    shape: str = facts.words["said"]["left_over"]
    of_none = capital(typeset(shape.format(value=mention(facts, value))))
    other = why_wrong(facts, place, Wrong(value, Proof("one", "")))
    return f"{of_none} {other}".strip()


def _prompt(facts: Facts, place: Blank) -> str:
    return name(facts, _premise(place))


def _response(facts: Facts, place: Blank) -> Option:
    shown = name(facts, place.true)
    return Option(value_id(place.true), shown, told(facts, place))
