"""Printing against its parts: .venv/bin/python tests/measure/printing.py [FORMS]

Renders so many forms (100) of 20 questions as HTML, against Jinja filling a list of
as many plain questions; and forms of three pages (10) as PDF, against WeasyPrint on the
finished HTML. Each pair in one run.
"""

import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import weasyprint
from jinja2 import Environment

from factfile.cli import _facts
from factfile.forms import draw
from factfile.outputs.pdf import VARIANT, pdf
from factfile.outputs.quiz import quiz

FACTS = Path(__file__).parents[2] / "facts" / "international-workers-aid"
KINDS = ("choice", "year", "number", "true_false")
PLAIN = """\
<ol>{% for question in questions %}<li><p>{{ question.item.stem }}</p>
<ol>{% for option in question.options %}<li>{{ option.text }}</li>{% endfor %}</ol></li>
{% endfor %}</ol>"""


def main() -> None:
    number = int(sys.argv[1]) if sys.argv[1:] else 100
    bank = _facts.bank(FACTS)
    items = [
        item for item in bank.items if item.kind in ("choice", "year", "true_false")
    ]
    forms = [draw(items, "A quiz", str(seed), 20) for seed in range(number)]
    quiz(forms[0], bank.reference)
    plain = Environment(autoescape=True).from_string(PLAIN)
    plain.render(questions=forms[0].questions)
    ours = theirs = 0.0
    for form in forms:
        ours += seconds(partial(quiz, form, bank.reference))
        theirs += seconds(partial(plain.render, questions=form.questions))
    print(f"{number} forms of 20 questions: {ours * 1000:.0f} ms")
    print(f"Jinja, as many plain items:   {theirs * 1000:.0f} ms, {ours / theirs:.1f}x")

    pages = [
        quiz(draw(items, "A quiz", f"long {seed}", 45), bank.reference)
        for seed in range(max(1, number // 10))
    ]
    pdf(pages[:1])
    ours = theirs = 0.0
    for page in pages:
        theirs += seconds(partial(printed, page))
        ours += seconds(partial(pdf, [page]))
    print(
        f"{len(pages)} PDFs: {ours:.1f} s; WeasyPrint alone {theirs:.1f} s, {ours / theirs:.2f}x"
    )


def printed(html: str) -> bytes:
    data: bytes = weasyprint.HTML(string=html).write_pdf(pdf_variant=VARIANT)
    return data


def seconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


if __name__ == "__main__":
    main()
