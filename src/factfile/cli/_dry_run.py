"""Says what a quiz would ask, for --dry-run."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from statistics import fmean
from textwrap import fill

from factfile.cli._facts import Bank, counted
from factfile.cli._report import many
from factfile.cli._sets import Drawn, uses
from factfile.cli._table import WIDTH
from factfile.forms import Cell
from factfile.items import Form
from factfile.recipe.ledger import Ledger
from factfile.recipe.quiz import Quiz


def tried(bank: Bank, drawn: Drawn, quiz: Quiz, ledger: Ledger) -> str:
    """What would be drawn: each form, what earlier sets have asked of it, and how it
    meets the blueprint.
    """
    names = [one.name for one in ledger.sets]
    # A set that is shown again was no set before itself.
    before = names.index(quiz.set) if quiz.set in names else len(names)
    earlier = replace(ledger, sets=ledger.sets[:before])
    parts = [
        *(_form(form) for form in drawn.forms),
        _exposed(bank, drawn.forms, earlier),
        _planned(drawn.forms, quiz.blueprint),
        ["Nothing was written."],
    ]
    return "\n".join(f"{line}\n" for part in parts if (line := "\n".join(part)))


def _form(form: Form) -> Iterator[str]:
    items = [question.item for question in form.questions]
    head = f"Form {form.letter}: " if form.letter else ""
    head += many(len(items), "question")
    if items:
        mean = fmean(item.difficulty.value for item in items)
        head += f", mean difficulty {mean:.2f}"
    yield head
    yield _filled("by format: ", counted(item.format for item in items))
    yield _filled("by topic: ", counted(item.topic or "none" for item in items))
    for question in form.questions:
        yield f"{question.number:>5}  {question.item.id}"


def _filled(head: str, text: str) -> str:
    return fill(head + text, WIDTH, initial_indent="  ", subsequent_indent="    ")


def _exposed(bank: Bank, forms: Sequence[Form], earlier: Ledger) -> Iterator[str]:
    """How much of what it asks was asked before."""
    if not earlier.sets:
        yield "No set was drawn before."
        return
    turns = uses(bank, earlier).facts
    facts = {fact for form in forms for q in form.questions for fact in q.item.facts}
    asked = [turns[fact] for fact in facts if fact in turns]
    was = "was" if len(asked) == 1 else "were"
    said = f"{len(asked)} of {many(len(facts), 'fact')} {was} asked before"
    if asked:
        last = asked.count(len(earlier.sets))
        said += f", {last} of them in the last set, {earlier.sets[-1].name}"
    yield fill(f"{said}.", WIDTH)


def _planned(forms: Sequence[Form], cells: Iterable[Cell]) -> Iterator[str]:
    """Of each cell of the blueprint, what was wanted and what there is."""
    for number, cell in enumerate(cells):
        if not number:
            yield "The blueprint, in each form:" if len(forms) > 1 else "The blueprint:"
        got = [
            f"{form.letter} {sum(cell.fits(q.item) for q in form.questions)}".strip()
            for form in forms
        ]
        yield _filled(f"{cell}: ", f"{_wanted(cell)} wanted, got {', '.join(got)}")


def _wanted(cell: Cell) -> str:
    if cell.most is None:
        return f"at least {cell.least}"
    if cell.least == cell.most:
        return str(cell.most)
    return f"{cell.least} to {cell.most}" if cell.least else f"at most {cell.most}"
