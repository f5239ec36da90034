"""A quiz that marks itself: the sheet's questions, answered on a screen.

One HTML page, again without network. Its script has the key from the page itself, where
it is only veiled: whoever wants to read it can.
"""

from collections.abc import Mapping

from jinja2 import Environment

from factfile.items import Form, Reference
from factfile.outputs.quiz import answers, frame, sheet
from factfile.outputs.quiz.interactive.marking import veiled
from factfile.outputs.quiz.layout import Layout
from factfile.outputs.quiz.templates import PAGES, render
from factfile.outputs.quiz.texts import TEXTS

DIRECTIONS = {
    "short_directions": "Type the answer.",
    "cloze_directions": "Type what is missing.",
    "matching_directions": (
        "Choose what belongs to each, for a point each. Not all are used."
    ),
    "order_directions": "Choose a number for each. A point if all are right.",
    "recall_directions": "Type one on each line, in any order, for a point each.",
}
"""What is said otherwise than on paper."""


def interactive(
    form: Form,
    reference: Reference,
    layout: Layout | None = None,
    texts: Mapping[str, str] | None = None,
    pages: Environment = PAGES,
) -> str:
    """The page, as HTML. Outside the veil it tells as little as the sheet does.

    Raises BadTemplate.
    """
    words = {**TEXTS, **DIRECTIONS, **(texts or {})}
    around = frame(form.title, form.title, reference, layout, words, form)
    asked = {
        "sections": sheet.sections(form, words),
        "chance": f"{answers.chance(form):.1f}",
        "veiled": veiled(form, reference),
    }
    return render(pages, "interactive/page.html.j2", around | asked)
