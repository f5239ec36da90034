"""Questions as plain text, for eyes."""

from collections.abc import Iterator
from textwrap import fill

from factfile.items import Citation, Form, OtherValue, Question, Reference

WIDTH = 88
MARGIN = "     "


def write(form: Form, reference: Reference) -> str:
    """The form's questions with their keys, reasons and sources; ends with a line
    break.
    """
    blocks = ("\n".join(_question(question, reference)) for question in form.questions)
    return "\n\n".join(blocks) + "\n"


def _question(question: Question, reference: Reference) -> Iterator[str]:
    item = question.item
    yield _line(f"{question.number:>3}. ", item.stem)
    if item.distractors:
        for letter, option in zip("ABCDE", question.options, strict=False):
            mark = "*" if option is item.key else " "
            yield _line(f"{MARGIN}{mark} {letter} ", option.text)
            if option.why and (option is item.key or option.why != item.key.why):
                yield _line(f"{MARGIN}    ", option.why)
    else:
        yield _line(f"{MARGIN}= ", item.key.text)
        if item.key.why:
            yield _line(f"{MARGIN}  ", item.key.why)
    for other in item.others:
        yield _line(f"{MARGIN}  ", _other(other, reference))
    if item.note:
        yield _line(f"{MARGIN}  ", item.note)
    yield _line(f"{MARGIN}  ", f"Sources: {_cited(item.citations, reference)}.")
    yield f"{MARGIN}  [{item.id}]"


def _line(start: str, text: str) -> str:
    return fill(text, WIDTH, initial_indent=start, subsequent_indent=" " * len(start))


def _other(other: OtherValue, reference: Reference) -> str:
    start = "Others give" if other.disputed else "More exactly"
    return f"{start} {other.value}: {_cited(other.citations, reference)}."


def _cited(citations: tuple[Citation, ...], reference: Reference) -> str:
    return "; ".join(
        " ".join(filter(None, (reference.sources[c.source].short, c.locator)))
        for c in citations
    )
