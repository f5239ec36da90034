"""A quiz that marks itself: the sheet's questions, answered on a screen.

One HTML page, again without font or network. Its script has the key from the page
itself, where it is only veiled: whoever wants to read it can.
"""

from factfile.items import Form, Reference
from factfile.outputs.quiz import PAGES, answers, frame
from factfile.outputs.quiz.interactive import marking


def interactive(form: Form, reference: Reference, paper: str = "A4") -> str:
    """The page, as HTML. Outside the veil it tells as little as the sheet does."""
    return PAGES.get_template("interactive/page.html.j2").render(
        frame(form, reference, paper, form.title),
        sections=marking.sections(form),
        chance=f"{answers.chance(form):.1f}",
        veiled=marking.veiled(form, reference),
    )
