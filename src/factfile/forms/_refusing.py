"""Why a blueprint cannot be met: the cell that is to blame, and what would do."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factfile.forms._assembling import HASTE, Assembly
from factfile.forms._lots import TooFew
from factfile.forms._secrets import Secrets
from factfile.forms.cells import Cell
from factfile.forms.wanted import Wanted
from factfile.items import Item

ANY = Cell()


class Unfilled(TooFew):
    """A cell that cannot be filled; the message begins with its name."""

    def __init__(self, cell: Cell, what: str) -> None:
        super().__init__(f"{cell}: {what}")
        self.cell = cell


def alone(items: Sequence[Item], wanted: Wanted) -> Iterator[Unfilled]:
    """Cells of which there is too little, whatever the others want."""
    for cell in wanted.cells:
        fixed = sum(map(cell.fits, wanted.given))
        need = (cell.least - fixed) * wanted.forms
        have = _supply(items, cell)
        if cell.least > wanted.count:
            what = f"{cell.least} wanted of {wanted.count} questions in all"
            yield Unfilled(cell, what)
        elif cell.most is not None and fixed > cell.most:
            what = f"{cell.most} at most wanted, and {fixed} are to be among them"
            yield Unfilled(cell, what)
        elif have < need:
            without = f"{have} to be had without asking a fact twice"
            hint = _hint(items, cell, need) or _less(have // wanted.forms + fixed)
            yield Unfilled(cell, f"{_said(cell, wanted.forms)}, and {without}: {hint}")


def _supply(items: Sequence[Item], cell: Cell) -> int:
    """How many items of a cell share no fact."""
    taken: set[str] = set()
    count = 0
    for item in sorted(filter(cell.fits, items), key=lambda item: len(item.facts)):
        if taken.isdisjoint(item.facts):
            taken.update(item.facts)
            count += 1
    return count


def _hint(items: Sequence[Item], cell: Cell, need: int) -> str:
    """Which word of the cell is too much."""
    for name, _ in cell.facets:
        wider = replace(cell, **{name: getattr(ANY, name)})
        have = _supply(items, wider)
        if have >= need and any(wider.facets):
            return f"of any {name} there would be {have}"
    return ""


def beside(
    items: Sequence[Item], wanted: Wanted, secrets: Secrets
) -> Iterator[Unfilled]:
    """Cells that the others leave too little room, and at last any."""

    def found(place: int, cell: Cell) -> list[int]:
        """How many of a cell each form has if it is this one instead; none if none."""
        cells = (*wanted.cells[:place], cell, *wanted.cells[place + 1 :])
        trial = Assembly(items, replace(wanted, cells=cells), secrets, fair=False)
        return trial.counts(place) if trial.fill(HASTE) else []

    for place, cell in enumerate(wanted.cells):
        said = _said(cell, wanted.forms)
        if counts := found(place, replace(cell, least=0, most=None)):
            have, many = min(counts), max(counts)
            if cell.most is not None and many > cell.most:
                rest = f"the rest of the blueprint makes it {many}: allow {many}"
                yield Unfilled(cell, f"{cell.most} at most wanted, and {rest}")
            for least in range(cell.least - 1, have, -1):
                if found(place, replace(cell, least=least)):
                    have = least
                    break
            rest = f"{have} can be had beside the rest of the blueprint"
            yield Unfilled(cell, f"{said}, and {rest}: {_less(have)}")
    rest = "no form was found that has it beside the other cells: ask for less of each"
    first = wanted.cells[0]
    yield Unfilled(first, f"{_said(first, wanted.forms)}, and {rest}")


def _said(cell: Cell, forms: int) -> str:
    return f"{cell.least} wanted" + (f" in each of {forms} forms" if forms > 1 else "")


def _less(have: int) -> str:
    return f"ask for {have}" if have else "leave it out"
