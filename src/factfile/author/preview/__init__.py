"""One page to browse all that facts make, for whoever writes them.

It needs nothing else, and without its script all is there to be read. The script
filters and searches, shows references at the foot of the screen, and dresses the cards.
"""

from base64 import b64encode
from collections.abc import Iterable, Sequence
from pathlib import Path

from factfile.author.preview import card
from factfile.author.preview.chart import chart
from factfile.author.preview.entries import made, topics
from factfile.author.preview.tallies import tallies
from factfile.author.preview.timeline import LANE, RADIUS, timeline
from factfile.author.stats import Stats
from factfile.facts import Facts, Problem
from factfile.facts.model import Where
from factfile.facts.wording.typography import typeset
from factfile.items import Item, Picture, Reference
from factfile.outputs.anki.card import Card
from factfile.outputs.handout.shapes import WIDTH
from factfile.outputs.quiz.answers import alphabetical
from factfile.outputs.quiz.layout import PAPERS
from factfile.outputs.quiz.templates import environment
from factfile.outputs.quiz.texts import TEXTS, css_page, css_string, imprint

PAGES = environment(__name__)
PAGES.filters["typeset"] = typeset


def preview(
    facts: Facts,
    reference: Reference,
    items: Sequence[Item],
    withheld: Sequence[Item],
    problems: Sequence[Problem],
    cards: Iterable[Card],
    stats: Stats,
) -> str:
    """The page, as HTML: every fact with all its questions, those `withheld` too, with
    the problems that the checks found, with the cards of a deck, and how many there are
    of what.
    """
    told = topics(
        facts, reference, made(facts, reference, items, withheld, problems, cards)
    )
    entries = [entry for topic in told for entry in topic.entries]
    name = f"{reference.title}: preview"
    return PAGES.get_template("preview.html.j2").render(
        name=name,
        title=reference.title,
        organization="Preview",
        language=reference.language,
        imprint=imprint(reference),
        size=PAPERS["A4"],
        running_foot=css_string(f"{name} · {reference.as_of}"),
        running_page=css_page(TEXTS["page"]),
        faults=[problem for problem in problems if not problem.item],
        held=[problem for problem in problems if problem.item],
        asked=len(items),
        withheld=len(withheld),
        facts=entries,
        topics=told,
        stats=stats,
        chart=chart(stats),
        choices=tallies(reference, (*items, *withheld)),
        timeline=timeline(facts, {e.fact.id: e.statement for e in entries}),
        width=WIDTH,
        lane=LANE,
        radius=RADIUS,
        sources=sorted(reference.sources.values(), key=alphabetical),
        card_style=card.style(),
        line=_line,
        side=card.part,
        image=_inline,
    )


def _line(where: Where) -> str:
    """The line by the name of its file alone: all lie in one folder."""
    return f"{Path(where.path).name}:{where.line}"


def _inline(picture: Picture) -> str:
    """The picture as an address that holds all of it."""
    kind = picture.suffix.removeprefix(".").replace("jpg", "jpeg")
    return f"data:image/{kind};base64,{b64encode(picture.data).decode()}"
