"""What stands in the fields of a note, as HTML.

A change here reaches every note that learners have, and replaces what they wrote into
it. What the style can do belongs there.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import ceil
from typing import TypeVar

from factfile.items import (
    BLANK,
    Citation,
    Item,
    Option,
    OtherValue,
    Period,
    Reference,
    cited,
)
from factfile.outputs._cards import filling, is_whole, lead, options
from factfile.outputs.anki.html import linked, literal

T = TypeVar("T")
_YEAR = re.compile(r"\d{4}").fullmatch


def question(item: Item) -> str:
    """The front of a card; a blank in it says what belongs there."""
    # The brackets are for lists without style, where the hint would read as a word.
    hint = literal(item.hint) or "…"
    blank = f'<span class="blank"><i>&#91;</i>{hint}<i>&#93;</i></span>'
    stem = blank.join(literal(part) for part in item.stem.split(BLANK))
    return stem + _listed("options", (_text(option) for option in options(item)))


def typed(item: Item) -> str:
    """What is to be typed: a year, which has one spelling; else nothing."""
    return item.key.text if item.kind == "short" and _YEAR(item.key.text) else ""


def _listed(name: str, lines: Iterable[str]) -> str:
    html = "".join(lines)
    return f'<ol class="{name}">{html}</ol>' if html else ""


def _text(option: Option) -> str:
    return f"<li>{literal(option.text)}</li>"


def _told(item: Item, option: Option) -> str:
    """An option with its verdict: what is right needs no colour to be seen."""
    why = f'<div class="why">{literal(option.why)}</div>' if option.why else ""
    if option != item.key:
        return f"<li>{literal(option.text)}{why}</li>"
    return f'<li class="right"><b>{literal(option.text)}</b> <i>✓</i>{why}</li>'


def answer(item: Item) -> str:
    """The key alone, among its options, or in the sentence that had a blank."""
    if item.format == "choice":
        told = (_told(item, option) for option in options(item))
        return _listed("options told", told)
    if item.format == "recall":
        return _listed("members", (_text(part.answer) for part in item.parts))
    if item.format != "cloze":
        return literal(item.key.text)
    filled = f'<b class="filled">{literal(filling(item))}</b>'
    sentence = filled.join(literal(part) for part in item.stem.split(BLANK))
    # A class for the style: the whole statement need not stand there twice.
    style = "sentence whole" if is_whole(item) else "sentence"
    return f'<span class="{style}">{sentence}</span>'


def also(item: Item, statement: str) -> str:
    """What belongs to this question only: other spellings, a statement of its own."""
    html = ""
    if item.accept:
        accepted = "; ".join(f"<bdi>{literal(text)}</bdi>" for text in item.accept)
        html = f'<div class="accept">Also accepted: {accepted}</div>'
    if item.statement != statement:
        html += f'<div class="own">{literal(item.statement)}</div>'
    return html


def others(items: Sequence[Item], reference: Reference) -> str:
    """Rivals and refinements, each with who says so; a date or a name tells which."""
    # Of what it is the value does not matter here, where all questions of a fact meet.
    said = _unique(replace(other, of="") for item in items for other in item.others)
    return "".join(_other(other, reference) for other in said)


def _other(other: OtherValue, reference: Reference) -> str:
    kind = "disputed" if other.disputed else "refined"
    value = f"<b><bdi>{literal(other.value)}</bdi></b>"
    who = "; ".join(_place(citation, reference) for citation in other.citations)
    return f'<div class="{kind}">{lead(other)}: {value} – {who}</div>'


def timeline(time: Period | None, life: Period | None) -> str:
    """Where in the life of the organization the fact lies, drawn from these alone."""
    if not (time and life and life.begin <= time.begin and time.end <= life.end):
        return ""
    length = life.end - life.begin
    left = 100 * (time.begin - life.begin) / length
    width = 100 * (time.end - time.begin) / length
    first, last = int(life.begin), ceil(life.end) - 1
    label = f"{first}–{last}: {literal(time.words)}"
    mark = f'<i style="left:{left:.1f}%;width:{width:.1f}%"></i>'
    return (
        f'<div class="axis" role="img" aria-label="{label}"><span>{first}</span>'
        f'<span class="line">{mark}</span><span>{last}</span></div>'
    )


def sources(items: Sequence[Item], reference: Reference) -> str:
    """Who says so in short, and a tap away the whole references, the rivals' too."""
    own = _unique(citation for item in items for citation in item.citations)
    rivals = (
        citation
        for item in items
        for other in item.others
        for citation in other.citations
    )
    cited = _unique(citation.source for citation in (*own, *rivals))
    if not cited:
        return ""
    short = "; ".join(_place(citation, reference) for citation in own)
    whole = "".join(f"<li>{linked(reference.sources[id].cite)}</li>" for id in cited)
    return f"<details><summary>Sources: {short}</summary><ul>{whole}</ul></details>"


def _place(citation: Citation, reference: Reference) -> str:
    place = cited(reference.sources[citation.source].short, citation.locator)
    return f"<bdi>{literal(place)}</bdi>"


def _unique(values: Iterable[T]) -> list[T]:
    return list(dict.fromkeys(values))
