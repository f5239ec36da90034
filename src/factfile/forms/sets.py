"""Sets: what was asked once, so that it can be asked again just so.

A set keeps no text. Its questions are made anew of the facts, so that what was
corrected is right; what was asked, and where each option stood, stays.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from factfile.items import Form, Item, Option, Question, Section


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of a set: the id of its item, and those of its options and lines in
    the order in which they were printed.

    `key` is the id of the right answer. `sheet` and `answer` are digests of what was
    printed for those who are asked, and of what the key says.
    """

    id: str
    key: str
    sheet: str
    answer: str
    options: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """One of a set's forms; the letter is empty where it is the only one."""

    letter: str
    questions: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class Set:
    """What was drawn under a name; `edition` is the ISO date of the facts then."""

    name: str
    title: str
    seed: str
    edition: str
    sheets: tuple[Sheet, ...]

    @property
    def asked(self) -> tuple[Asked, ...]:
        """The questions of all its forms."""
        return tuple(asked for sheet in self.sheets for asked in sheet.questions)


def keep(
    name: str, forms: Sequence[Form], edition: str, lasting: Callable[[str], str]
) -> Set:
    """The set that the forms make; `lasting` gives the id that an item has for ever."""
    sheets = tuple(
        Sheet(form.letter, tuple(asked(q, lasting) for q in form.questions))
        for form in forms
    )
    return Set(name, forms[0].title, forms[0].seed, edition, sheets)


def asked(question: Question, lasting: Callable[[str], str]) -> Asked:
    item = question.item
    # Elsewhere there are none, or two that stand in one order always.
    mixed = question.options if item.format in ("choice", "matching") else ()
    name = _naming(item, lasting)
    return Asked(
        id=lasting(item.id),
        key=name(item.key),
        sheet=_digest(_printed(question)),
        answer=_digest(_told(item)),
        options=tuple(map(name, mixed)),
        lines=tuple(name(part.answer) for part in question.parts),
    )


def _naming(item: Item, lasting: Callable[[str], str]) -> Callable[[Option], str]:
    """What gives the id by which an option is kept: events are facts, and so may be
    renamed.
    """
    events = item.kind == "first" or item.format == "order"
    return lambda option: lasting(option.id) if events else option.id


def again(
    set: Set, find: Callable[[Asked], Item | None], lasting: Callable[[str], str] = str
) -> list[Form]:
    """The forms of a set, made of the items as they are now.

    A question whose item is gone leaves its number empty.
    """
    return [
        Form(set.title, set.seed, tuple(_sections(sheet, find, lasting)), sheet.letter)
        for sheet in set.sheets
    ]


def _sections(
    sheet: Sheet, find: Callable[[Asked], Item | None], lasting: Callable[[str], str]
) -> Iterator[Section]:
    found = [
        _question(number, asked, item, _naming(item, lasting))
        for number, asked in enumerate(sheet.questions, 1)
        if (item := find(asked))
    ]
    for format, questions in groupby(found, lambda question: question.item.format):
        yield Section(format, tuple(questions))


def _question(
    number: int, asked: Asked, item: Item, name: Callable[[Option], str]
) -> Question:
    responses = [part.answer for part in item.parts if item.format == "matching"]
    options = [*responses, *item.distractors]
    if not item.parts:
        options.append(item.key)
    placed = _in_place(options, asked.options, name)
    if item.format != "matching":
        # What ascends does so with another date in it, too.
        placed = sorted(placed, key=lambda option: option.rank)
    # Under the id by which it was asked first, of which the hash on the sheet is made.
    item = replace(item, id=asked.id)
    lines = {part.answer: part for part in item.parts}
    parts = [lines[answer] for answer in _in_place([*lines], asked.lines, name)]
    return Question(number, item, tuple(placed), tuple(parts))


def _in_place(
    all: Sequence[Option], order: Sequence[str], name: Callable[[Option], str]
) -> list[Option]:
    """Each where its name stood; what is new where something is gone, or last."""
    known = {name(one): one for one in all}
    new = (one for one in all if name(one) not in order)
    placed = [known[id] if id in known else next(new, None) for id in order]
    return [*filter(None, placed), *new]


def _printed(question: Question) -> list[str]:
    """What those who are asked read, in no order: the places of options are kept."""
    prompts = [part.prompt for part in question.parts]
    # What is to be written down has its answer for an option, which nobody sees.
    options = question.options if question.item.distractors else ()
    texts = [option.text for option in options]
    return [question.item.stem, *sorted(prompts), *sorted(texts)]


def _told(item: Item) -> list[str]:
    """What the key says of an item."""
    options = [item.key, *item.distractors, *(part.answer for part in item.parts)]
    told = [f"{option.text}\n{option.why}" for option in options]
    views = [f"{other.value}\n{other.of}\n{other.disputed}" for other in item.others]
    sources = [f"{one.source} {one.locator}" for one in item.citations]
    return [*sorted(told), item.statement, item.note, *item.accept, *views, *sources]


def _digest(texts: Sequence[str]) -> str:
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()[:8]
