"""Parallel forms: the same items in another order, or other items that are as hard."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from factfile.forms._pages import sections
from factfile.forms.cells import Cell
from factfile.forms.draw import hands
from factfile.forms.uses import NEVER, Uses
from factfile.forms.wanted import Wanted
from factfile.items import Form, Item, letters
from factfile.order import shuffle_key


def same_items(form: Form, number: int) -> list[Form]:
    """The form, called A, and the same items in other orders."""
    items = [question.item for question in form.questions]
    others = (
        _form(items, form.title, form.seed, letter) for letter in letters(number)[1:]
    )
    return [replace(form, letter="A"), *others]


def other_items(
    bank: Sequence[Item],
    title: str,
    seed: str,
    wanted: int,
    number: int,
    given: Sequence[Item] = (),
    *,
    cells: Sequence[Cell] = (),
    used: Uses = NEVER,
) -> list[Form]:
    """So many forms of `wanted` questions each: no fact is in two of them, each has as
    many of a format and of a cell, and all are about as hard.

    `given` are in each of them. Raises TooFew.
    """
    asked = Wanted(wanted, number, tuple(given), tuple(cells), used)
    return [
        _form([*given, *hand], title, seed, letter)
        for hand, letter in zip(hands(bank, seed, asked), letters(number), strict=True)
    ]


def _form(items: Iterable[Item], title: str, seed: str, letter: str) -> Form:
    own = f"{seed}/{letter}"
    mixed = sorted(items, key=lambda item: shuffle_key(own, item.id))
    return Form(title, seed, tuple(sections(mixed, own)), letter)
