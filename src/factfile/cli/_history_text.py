"""What `sets` has to say, as tables for eyes or as JSON for programs."""

import json as standard
from collections.abc import Iterator
from textwrap import fill, wrap
from typing import Any

from factfile.cli._facts import Bank
from factfile.cli._history import Exposure, History, Past, gone
from factfile.cli._report import many
from factfile.cli._sets import Drawn
from factfile.cli._table import WIDTH, Column, table
from factfile.forms.errata import Erratum

NAME = 20
"""How wide the names of sets are; a longer one has a line of its own."""

MOST = 5
"""So many facts are listed of those that were asked most often."""


def text(bank: Bank, history: History) -> str:
    """The sets, what was corrected in them, and how much has been asked."""
    return "".join(f"{line}\n" for line in _lines(bank, history))


def _lines(bank: Bank, history: History) -> Iterator[str]:
    yield from _sets(history.sets)
    yield ""
    errata = [(past, one) for past in history.sets for one in past.errata]
    yield "Corrected since:" if errata else "Nothing was corrected since."
    for past, one in errata:
        id = bank.reference.today(one.item)
        line = f"{place(past.set.name, one)}: {said(bank, one)} [{id}]"
        yield _filled("  ", line)
    yield ""
    both = (history.questions, history.facts)
    columns = [
        Column(name, tuple(getattr(one, name) for one in both))
        for name in ("asked", "never", "all")
    ]
    yield from table("In all sets", ["Questions", "Facts"], columns)
    often = [(fact, sets) for fact, sets in history.exposed if len(sets) > 1]
    if often:
        yield ""
        yield "Facts asked most often:"
    for fact, sets in often[:MOST]:
        yield _filled("  ", f"{fact}, {many(len(sets), 'set')}: {', '.join(sets)}")


def _sets(sets: tuple[Past, ...]) -> Iterator[str]:
    """A line for each."""
    names = [past.set.name for past in sets]
    broad = min(NAME, max(map(len, (*names, "Set"))))
    days = max(len(past.as_of) for past in sets)
    last = f"{'Questions':>11}{'Facts':>7}{'In common':>11}{'Corrected':>11}"
    yield f"{'Set':<{broad}}  {'As of':<{days}}{last}"
    for past in sets:
        name = past.set.name
        if len(name) > broad:
            yield from wrap(name, WIDTH)
            name = ""
        common = "·" if past.common is None else f"{100 * past.common:.0f} %"
        numbers = f"{past.size:>11}{len(past.facts):>7}{common:>11}"
        corrected = f"{len(past.errata) or '·':>11}"
        yield f"{name:<{broad}}  {past.as_of:<{days}}{numbers}{corrected}"


def place(name: str, one: Erratum) -> str:
    """Where it stands: "term-1, form B, question 7"."""
    form = f"form {one.letter}" if one.letter else ""
    return ", ".join(filter(None, (name, form, f"question {one.number}")))


def again(bank: Bank, drawn: Drawn) -> str:
    """That a set is not drawn anew, and what is not as it was printed, in lines."""
    if not drawn.old:
        return ""
    name = drawn.old.name
    if not drawn.errata:
        return f"{name}: as it was drawn on {drawn.about.as_of}\n"
    lines = [f"{place(name, one)}: {said(bank, one)}\n" for one in drawn.errata]
    return "".join((f"{name}: as it was drawn, and corrected:\n", *lines))


def said(bank: Bank, one: Erratum) -> str:
    """What changed, in plain words."""
    match one.what:
        case "answer":
            return _answer(one)
        case "question":
            return "it reads otherwise now, and the answer stays"
        case "key":
            return "only reasons or sources in the key changed"
    return f"it does not count: {gone(bank, bank.reference.today(one.item))}"


def _answer(one: Erratum) -> str:
    assert one.now
    item = one.now.item
    if letter := next((name for name, o in one.options if o == item.key), ""):
        if letter == one.was:
            return f"{letter} is right as before, but reads now: {item.key.text}"
        return f"the right answer is {letter} now, {one.was} was printed"
    if item.parts:
        return "the answers on its lines, or their reasons, changed"
    was = f", {one.was.capitalize()} was printed" if one.was else ""
    return f"the right answer is {item.key.text} now{was}"


def _filled(margin: str, line: str) -> str:
    return fill(
        line,
        WIDTH,
        initial_indent=margin,
        subsequent_indent=2 * margin,
        break_long_words=False,
        break_on_hyphens=False,
    )


def json(bank: Bank, history: History) -> str:
    """The same as a JSON document that ends with a line break.

    Of `exposed` facts it has all. Ids are those of today.
    """
    document: dict[str, Any] = {
        "sets": [_past(bank, past) for past in history.sets],
        "questions": _exposure(history.questions),
        "facts": _exposure(history.facts),
        "exposed": [
            {"fact": fact, "sets": list(sets)} for fact, sets in history.exposed
        ],
    }
    return standard.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _past(bank: Bank, past: Past) -> dict[str, Any]:
    old = past.set
    return {
        "name": old.name,
        "title": old.title,
        "seed": old.seed,
        "edition": old.edition,
        "forms": [
            {
                "letter": sheet.letter,
                "hash": hash,
                "questions": [bank.reference.today(one.id) for one in sheet.questions],
            }
            for sheet, hash in zip(old.sheets, past.hashes, strict=True)
        ],
        "facts": list(past.facts),
        "in_common": None if past.common is None else round(past.common, 3),
        "corrections": [
            {
                "form": one.letter,
                "number": one.number,
                "id": bank.reference.today(one.item),
                "what": one.what,
                "was": one.was,
                "says": said(bank, one),
            }
            for one in past.errata
        ],
    }


def _exposure(one: Exposure) -> dict[str, int]:
    return {"asked": one.asked, "never": one.never, "all": one.all}
