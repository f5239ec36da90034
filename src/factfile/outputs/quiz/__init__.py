"""A quiz to print or read on a screen: the student's sheet and, apart, its key.

Each is one HTML page that needs nothing else: no script, no font, no network. What the
key knows is not hidden in the sheet; the sheet's templates are never given it.
"""

from jinja2 import Environment, PackageLoader, StrictUndefined

from factfile.items import Form, Reference
from factfile.outputs.quiz import answers, sheet

PAPERS = {"A4": "A4", "Letter": "letter"}
"""The papers to print on, and how CSS calls them."""

PAGES = Environment(
    loader=PackageLoader(__name__, ""),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def quiz(form: Form, reference: Reference, paper: str = "A4") -> str:
    """The sheet that students get, as HTML; its source tells nothing that it hides."""
    return PAGES.get_template("quiz.html.j2").render(
        frame(form, reference, paper, form.title),
        sections=sheet.sections(form),
    )


def key(form: Form, reference: Reference, paper: str = "A4") -> str:
    """The key to the sheet, as HTML: every answer, why it is right, and who says so."""
    return PAGES.get_template("key.html.j2").render(
        frame(form, reference, paper, f"{form.title}: key"),
        sections=answers.sections(form, reference),
        sources=answers.bibliography(form, reference),
        chance=f"{answers.chance(form):.1f}",
        seed=form.seed,
    )


def frame(form: Form, reference: Reference, paper: str, name: str) -> dict[str, object]:
    """What stands around the questions of both pages."""
    return {
        "name": name,
        "title": form.title,
        "points": sum(question.item.points for question in form.questions),
        "organization": reference.title,
        "language": reference.language,
        "license": reference.license,
        "edition": reference.as_of,
        "size": PAPERS[paper],
        "running_foot": css_string(f"{name} · {reference.as_of}"),
    }


def css_string(text: str) -> str:
    """The text as CSS writes it, safe in <style>, where HTML's escapes mean nothing."""
    return '"' + "".join(c if c.isalnum() else f"\\{ord(c):x} " for c in text) + '"'
