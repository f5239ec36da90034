"""Wrong answers that a learner could believe: proved wrong, alike, and of the time."""

from collections.abc import Iterator

from factfile.facts.blanks import Blank, Wrong, disproof
from factfile.facts.collection import Facts
from factfile.facts.dates import Date
from factfile.facts.fact import Answer, Fact
from factfile.facts.kinship import kin
from factfile.facts.model import Text, Thing, Value
from factfile.facts.numbers import Number
from factfile.facts.plausible.form import form
from factfile.facts.plausible.kept import kept
from factfile.facts.plausible.likeness import likeness
from factfile.facts.plausible.numbers import wrong_numbers
from factfile.facts.plausible.years import wrong_years
from factfile.facts.wording.naming import name
from factfile.facts.wording.typography import names_of, words_of
from factfile.order import shuffle_key

WINDOW = 60
"""How many facts, and how many things, are looked at on the way to a wrong answer.

So the cost of a fact does not grow with the file, and a new thing enters few pools.
"""


def wrong_values(facts: Facts, blank: Blank, most: int) -> list[Wrong]:
    """Up to `most` wrong answers, the most believable first; years on both sides.

    A question that is asked again keeps its own as long as they are proved wrong.
    """
    if not facts.kept:
        return _new(facts, blank, most)
    most = min(most, max(1, len(facts.kept) - 1))
    old = [*kept(facts, blank)][:most]
    fresh = _new(facts, blank, most) if len(old) < most else []
    taken = [wrong.value for wrong in old]
    others = (w for w in fresh if not any(kin(facts, w.value, v) for v in taken))
    return [*old, *others][:most]


def _new(facts: Facts, blank: Blank, most: int) -> list[Wrong]:
    if isinstance(blank.true, Date):
        return wrong_years(facts, blank, blank.true, most)
    if isinstance(blank.true, Number):
        return wrong_numbers(facts, blank, blank.true, most)
    chosen: list[Wrong] = []
    given = [*blank.fact.contested(blank.role)]
    for candidate in candidates(facts, blank):
        others = [wrong.value for wrong in chosen]
        if any(kin(facts, candidate, other) for other in others):
            continue
        # What the file names is judged by the rules, like all that is written by hand.
        if candidate not in given and not _go_together(facts, blank, candidate, others):
            continue
        if proof := disproof(facts, blank, candidate):
            chosen.append(Wrong(candidate, proof))
        if len(chosen) == most:
            break
    return chosen


def _go_together(facts: Facts, blank: Blank, value: Value, others: list[Value]) -> bool:
    """Whether a wrong answer stands out neither with the others nor from them.

    Among three "Works" the one that is called otherwise would be found at once, and so
    would be the two that share a word.
    """
    mine, true = name(facts, value), name(facts, blank.true)
    shared = _sound(mine) & _sound(true)
    return all(
        of_a_length(mine, theirs)
        and _sound(mine) & _sound(theirs) == shared
        and _sound(theirs) & _sound(true) == shared
        for theirs in (name(facts, other) for other in others)
    )


def _sound(text: str) -> frozenset[str]:
    """What two answers may have in common to the ear."""
    return words_of(text) | names_of(text)


def candidates(facts: Facts, blank: Blank) -> Iterator[Value]:
    """What the curator vouches for, then what rivals say, then what else is like it."""
    yield from blank.fact.contested(blank.role)
    true = blank.true
    if isinstance(true, Thing):
        yield from _things(facts, blank, true)
    elif isinstance(true, Text) and not blank.fact.relation.own:
        given = _siblings(facts, blank)
        yield from (v for v, _ in given if isinstance(v, Text) and _like(v, true))


def _things(facts: Facts, blank: Blank, true: Thing) -> list[Thing]:
    """Things of the kind that fit: answers to like questions, other answers, others.

    All answers of a kind stand in a ring, and each takes its wrong ones from those that
    follow it. So what is right once is wrong about three times, and how often one has
    seen a name tells nothing. What is no answer comes last, the likest first.
    """
    fact, role = blank.fact, blank.role
    turns: dict[str, tuple[int, int]] = {}
    mine = Answer(fact, role, true).id
    for turn, answer in enumerate(facts.answers.after(true.kind.id, mine, WINDOW)):
        same = answer.role == role and answer.fact.relation.id == fact.relation.id
        place = (0 if same else 1, turn)
        turns[answer.thing.id] = min(place, turns.get(answer.thing.id, place))
    for thing in facts.contemporaries.near(facts.things[true.id], WINDOW):
        alike = round(100 * likeness(facts, true, thing))
        turns.setdefault(thing.id, (2, -alike))
    fit = [t for id in turns if _fits(facts, blank, true, t := facts.things[id])]

    def order(thing: Thing) -> tuple[bool, tuple[int, int], str]:
        sounds = bool(_sound(thing.name) & _sound(true.name))
        return sounds, turns[thing.id], shuffle_key(fact.id, thing.id)

    return sorted(fit, key=order)


def _siblings(facts: Facts, blank: Blank) -> Iterator[tuple[Value, str]]:
    """What other facts of the relation give the role, in an order without meaning."""
    near = facts.siblings.near(blank.fact, WINDOW)
    standing = {f.id: f for f in near if not (f.denied or f.withdrawn)}
    lots = sorted((shuffle_key(blank.fact.id, blank.role, id), id) for id in standing)
    for lot, fact in ((lot, standing[id]) for lot, id in lots):
        yield from ((value, lot) for value in fact.values.get(blank.role, ()))


def _like(text: Text, true: Text) -> bool:
    """Whether words have the form and about the length of the true ones."""
    alike = form(text.words) == form(true.words)
    return alike and of_a_length(text.words, true.words)


def _fits(facts: Facts, blank: Blank, true: Thing, thing: Thing) -> bool:
    """Of the same trade, of the time, in the same form, and not in the stem."""
    trade = not true.professions or bool(true.professions & thing.professions)
    return (
        trade
        and true.plural == thing.plural
        and (_alive(blank.fact, thing) or _once_in_role(facts, blank, thing))
        and form(thing.name) == form(true.name)
        and of_a_length(thing.name, true.name)
        and not words_of(thing.name) & words_of(blank.stem)
        and not any(kin(facts, thing, other) for other in blank.fact.all_values)
    )


def of_a_length(a: str, b: str) -> bool:
    """Whether neither stands out beside the other by its length."""
    short, long = sorted((len(a), len(b)))
    return long <= 2.5 * short or long - short <= 10


def _alive(fact: Fact, thing: Thing) -> bool:
    return not thing.life or all(not thing.life.differs(time) for time in fact.times)


def _once_in_role(facts: Facts, blank: Blank, thing: Thing) -> bool:
    """Whether it had this role at another time: one who is dead is no absurd answer."""
    return (blank.fact.relation.id, blank.role) in facts.places[thing.id]
