"""A quiz to print or read on a screen: the student's sheet and, apart, its key.

Each is one HTML page that needs nothing else: no script, no network. What the key knows
is not hidden in the sheet; the sheet's templates are never given it.
"""

from collections.abc import Mapping, Sequence

from jinja2 import Environment

from factfile.items import Form, Reference
from factfile.outputs.quiz import answers, crosswalk, sheet
from factfile.outputs.quiz.layout import Layout
from factfile.outputs.quiz.templates import PAGES, render
from factfile.outputs.quiz.texts import TEXTS, css_page, css_string, imprint


def quiz(
    form: Form,
    reference: Reference,
    layout: Layout | None = None,
    texts: Mapping[str, str] | None = None,
    pages: Environment = PAGES,
) -> str:
    """The sheet that students get, as HTML; its source tells nothing that it hides.

    `texts` are said instead of those of TEXTS; `pages` are its templates. Raises
    BadTemplate, as the others here.
    """
    words = {**TEXTS, **(texts or {})}
    around = frame(form.title, form.title, reference, layout, words, form)
    asked = {"sections": sheet.sections(form, words)}
    return render(pages, "quiz.html.j2", around | asked)


def key(
    form: Form,
    reference: Reference,
    layout: Layout | None = None,
    pages: Environment = PAGES,
) -> str:
    """The key to the sheet, as HTML: every answer, why it is right, and who says so."""
    name = f"{form.title}: key"
    around = frame(name, form.title, reference, layout, TEXTS, form)
    answered = {
        "sections": answers.sections(form, reference),
        "sources": answers.bibliography(form, reference),
        "chance": f"{answers.chance(form):.1f}",
        "seed": form.seed,
    }
    return render(pages, "key.html.j2", around | answered)


def answers_of(
    forms: Sequence[Form],
    reference: Reference,
    layout: Layout | None = None,
    pages: Environment = PAGES,
) -> str:
    """The answers of parallel forms side by side, as HTML, to mark with."""
    title = forms[0].title
    around = frame(f"{title}: answers", title, reference, layout, TEXTS)
    beside = {
        "answers": list(crosswalk.answers(forms)),
        "places": list(crosswalk.places(forms)),
        "hashes": [(form.letter, form.hash) for form in forms],
        "seed": forms[0].seed,
    }
    return render(pages, "crosswalk.html.j2", around | beside)


def frame(
    name: str,
    title: str,
    reference: Reference,
    layout: Layout | None,
    words: Mapping[str, str],
    form: Form | None = None,
) -> dict[str, object]:
    """What stands around the questions: on a page of one form also its letter and
    hash, so that a sheet finds its key.
    """
    sign = " ".join(
        filter(None, (words["form"], form.letter, form.hash) if form else ())
    )
    foot = (name, sign, reference.as_of)
    layout = layout or Layout()
    return {
        "name": name,
        "title": title,
        "letter": form.letter if form else "",
        "points": form.points if form else 0,
        "organization": reference.title,
        "language": reference.language,
        "imprint": imprint(reference, words) + (f" {sign}." if form else ""),
        "size": layout.size,
        "layout": layout,
        "texts": words,
        "running_foot": css_string(" · ".join(filter(None, foot))),
        "running_page": css_page(words["page"]),
    }
