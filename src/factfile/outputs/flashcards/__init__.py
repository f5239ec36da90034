"""Flashcards on paper: one HTML page to print on both sides and cut.

Each sheet is two pages, the fronts of eight cards and behind them their backs. On a
screen, which nobody turns, each back stands beside its front.
"""

from collections.abc import Sequence

from factfile.items import Item, Reference
from factfile.outputs.flashcards import fitting, layout, papers
from factfile.outputs.quiz.templates import environment
from factfile.outputs.quiz.texts import imprint

PAGES = environment(__name__)


def flashcards(
    items: Sequence[Item],
    reference: Reference,
    title: str,
    paper: str = "A4",
    flip: str = "long",
) -> str:
    """The page, as HTML: a card for each item, in their order.

    `flip` is the edge about which the printer turns the paper, long or short.
    """
    sheet = papers.PAPERS[paper]
    return PAGES.get_template("flashcards.html.j2").render(
        name=title,
        title=title,
        organization=reference.title,
        language=reference.language,
        license=reference.license,
        edition=reference.as_of,
        imprint=imprint(reference),
        size=sheet.size,
        running_foot='""',
        running_page='""',
        flip=flip,
        paper=sheet,
        margin=papers.MARGIN,
        lengths=lengths(sheet),
        steps=fitting.STEPS,
        sheets=layout.sheets(items, reference, sheet),
    )


def lengths(paper: papers.Paper) -> dict[str, str]:
    """What the style sheet has to share with those who fit the texts."""
    return {
        "width": f"{paper.card_width:g}mm",
        "height": f"{paper.card_height:g}mm",
        "head": f"{paper.head:g}mm",
        "around": f"{papers.TICK + papers.GAP}mm",
        "padding": f"{papers.PADDING}mm",
        "edge": f"{layout.EDGE}pt",
        "leading": f"{fitting.LEADING}",
        "space": f"{fitting.SPACE}",
        "indent": f"{fitting.INDENT}em",
    }
