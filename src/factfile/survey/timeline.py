"""The rows of the timeline: what lasted and what happened, as the recipe chooses."""

from collections.abc import Iterable, Iterator, Sequence

from factfile.facts import Fact, Facts, Problem
from factfile.facts.dates import Date
from factfile.facts.dates import words as date_words
from factfile.facts.model import Thing, Value, Where
from factfile.facts.problems import did_you_mean
from factfile.facts.voice import as_exactly
from factfile.facts.wording.naming import mention, name, quoted
from factfile.facts.wording.sentences import sentence
from factfile.facts.wording.typography import capital, typeset
from factfile.overview import Entry, Row
from factfile.survey.telling import basis, days, holds
from factfile.survey.wanted import NAME, Line


def timeline(
    facts: Facts, lines: Iterable[Line]
) -> tuple[tuple[Row, ...], list[Problem]]:
    """The rows, each in order of time, and what is wrong with the choice."""
    rows, problems = [], []
    for line in lines:
        wrong = [Problem(*each) for each in _problems(facts, line)]
        entries = [] if wrong else list(_entries(facts, line))
        if not (wrong or entries):
            what = f"{NAME}: no source says this of any of them"
            wrong.append(Problem(line.where[2], what, "date"))
        problems += wrong
        entries.sort(key=lambda e: (e.days.first or 0, e.days.last or 0, e.label))
        rows.append(Row(typeset(line.title), tuple(entries)))
    return tuple(rows), problems


def _problems(facts: Facts, line: Line) -> Iterator[tuple[Where, str, str]]:
    for id in line.facts:
        fact = facts.facts.get(id)
        if fact is None:
            what = f"unknown fact '{id}'{did_you_mean(id, facts.facts)}"
        elif not holds(fact):
            what = f"fact '{id}' {'is denied' if fact.denied else 'is withdrawn'}"
        elif not fact.dates:
            what = f"fact '{id}' has no date"
        else:
            continue
        yield line.where[0], f"{NAME}: {what}", "fact"
    thing = facts.things.get(line.thing)
    if line.thing and thing is None:
        what = f"unknown thing '{line.thing}'{did_you_mean(line.thing, facts.things)}"
        yield line.where[1], f"{NAME}: {what}", "thing"
    elif thing and not thing.named:
        what = f"thing '{thing.id}' has no names by time: it has no `named`"
        yield line.where[1], f"{NAME}: {what}", "thing"


def _entries(facts: Facts, line: Line) -> Iterator[Entry]:
    if line.thing:
        for called, span in facts.things[line.thing].named.items():
            yield Entry(typeset(called), _words(facts, span), days(span), lasted=True)
    chosen = [facts.facts[id] for id in dict.fromkeys(line.facts)]
    for fact in chosen:
        for role, values in fact.values.items():
            for date in values:
                if isinstance(date, Date):
                    yield from _entry(facts, fact, role, date, chosen)


def _entry(
    facts: Facts, fact: Fact, role: str, date: Date, row: Sequence[Fact]
) -> Iterator[Entry]:
    label, said = _label(facts, fact, role, date, row)
    if found := basis(facts, as_exactly(fact, role, date), {role, *said}):
        lasted = fact.relation.roles[role].kind == "interval"
        lasted = lasted or date.grain == "interval"
        yield Entry(label, _words(facts, date), days(date), lasted, found)


def _words(facts: Facts, date: Date) -> str:
    return typeset(date_words.bare(date, facts.words))


def _label(
    facts: Facts, fact: Fact, role: str, date: Date, row: Sequence[Fact]
) -> tuple[str, Iterable[str]]:
    """What tells a fact from others in its row, and the places that it tells of.

    Among facts of one relation it is what they do not share, and among others the
    sentence; nothing where the date alone does.
    """
    others = [r for r in fact.relation.roles if r in fact.values]
    others = [r for r in others if not isinstance(fact.values[r][0], Date)]
    if len({one.relation.id for one in row}) == 1:
        own = [
            r for r in others if any(one.values.get(r) != fact.values[r] for one in row)
        ]
        between = " → " if set(own) <= set(fact.relation.chain) else ", "
        return between.join(_said(facts, v) for r in own for v in fact.values[r]), own
    required = fact.relation.states.required
    values = {**fact.values, role: (date,)}
    shown = {r: v for r, v in values.items() if r in others or r in required}
    text = sentence(facts, fact.relation, shown, None).removesuffix(".")
    placed = typeset(date_words.placed(date, facts.words))
    text = text.removesuffix(f" {placed}")
    for id in sorted(set[str].intersection(*(set(one.names) for one in row))):
        # The title says of whom the row is; the sentence can begin with the verb.
        subject = capital(typeset(mention(facts, facts.things[id])))
        text = capital(text.removeprefix(f"{subject} "))
    return text, shown


def _said(facts: Facts, value: Value) -> str:
    return typeset(quoted(value)) if isinstance(value, Thing) else name(facts, value)
