"""A handout to pin to a wall: a timeline, successors, people, terms and sources.

One HTML page that needs nothing else, with its pictures drawn as SVG in it. Whatever
stands in a picture stands in a table, too: for those who hear the page, and on screens
that are too narrow for a picture.
"""

from itertools import groupby

from factfile.items import Reference, Source
from factfile.outputs.handout import succession, timeline
from factfile.outputs.handout.notes import Notes
from factfile.outputs.handout.shapes import WIDTH
from factfile.outputs.quiz.answers import alphabetical
from factfile.outputs.quiz.layout import PAPERS
from factfile.outputs.quiz.templates import environment
from factfile.outputs.quiz.texts import TEXTS, css_page, css_string, imprint
from factfile.overview import Name, Overview, Person, Term

PAGES = environment(__name__)


def handout(overview: Overview, reference: Reference, paper: str = "A4") -> str:
    """The page, as HTML."""
    notes = Notes(reference)
    pictures = timeline.pictures(overview, notes, paper)
    dated = notes.since(0)
    drawings = succession.drawings(overview.chains, notes, paper)
    followed = notes.since(len(dated))
    for term in overview.terms:
        for basis in (term.basis, *(name.basis for name in term.names)):
            notes.mark(basis)
    foot = f"{overview.title} · {reference.as_of} · {reference.license}"
    return PAGES.get_template("handout.html.j2").render(
        name=overview.title,
        title=overview.title,
        organization=reference.title,
        language=reference.language,
        imprint=imprint(reference),
        size=PAPERS[paper],
        running_foot=css_string(foot),
        running_page=css_page(TEXTS["page"]),
        width=WIDTH,
        overview=overview,
        mark=notes.mark,
        pictures=pictures,
        dated=dated,
        drawings=drawings,
        followed=followed,
        named=notes.since(len(dated) + len(followed)),
        people=[(person, *_family(person)) for person in overview.people],
        terms=[(term, _by_language(term)) for term in overview.terms],
        sources=bibliography(overview, reference),
    )


def _family(person: Person) -> tuple[str, str, str]:
    """The name, cut so that the word stands out by which one looks for it."""
    before, word, after = person.name.rpartition(person.sort)
    return (before, word, after) if word else ("", person.name, "")


def _by_language(term: Term) -> list[tuple[str, list[Name]]]:
    groups = groupby(term.names, lambda name: name.language)
    return [(language, list(names)) for language, names in groups]


def bibliography(overview: Overview, reference: Reference) -> list[Source]:
    """The sources of what the page says, and of what it says that others say."""
    cited = {
        citation.source for basis in overview.bases for citation in basis.citations
    }
    cited |= {
        citation.source
        for basis in overview.bases
        for other in basis.others
        for citation in other.citations
    }
    return sorted((reference.sources[id] for id in cited), key=alphabetical)
