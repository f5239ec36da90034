"""A quiz that marks itself: the sheet's questions, answered on a screen.

One HTML page, again without font or network. Its script has the key from the page
itself, where it is only veiled: whoever wants to read it can.
"""

from factfile.items import Form, Reference
from factfile.outputs.quiz import answers, frame
from factfile.outputs.quiz.interactive import marking
from factfile.outputs.quiz.layout import Layout
from factfile.outputs.quiz.templates import PAGES, render
from factfile.outputs.quiz.texts import TEXTS


def interactive(form: Form, reference: Reference, layout: Layout | None = None) -> str:
    """The page, as HTML. Outside the veil it tells as little as the sheet does."""
    around = frame(form.title, form.title, reference, layout, TEXTS, form)
    within = {
        "sections": marking.sections(form),
        "chance": f"{answers.chance(form):.1f}",
        "veiled": marking.veiled(form, reference),
    }
    return render(PAGES, "interactive/page.html.j2", around | within)
