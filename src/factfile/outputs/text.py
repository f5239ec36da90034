"""Questions as plain text, for eyes."""

from collections.abc import Iterator
from textwrap import fill

from factfile.items import BLANK, Citation, Form, OtherValue, Question, Reference, cited

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
    # What belongs in the blank is told, as on paper and on cards.
    stem = item.stem.replace(BLANK, f"{BLANK} ({item.hint})")
    yield _line(f"{question.number:>3}. ", stem)
    yield from _answers(question)
    if item.accept:
        # "Galerie van Diemen & Co." has its full stop.
        words = "; ".join(item.accept).removesuffix(".")
        yield _line(f"{MARGIN}  ", f"Also right: {words}.")
    for other in item.others:
        yield _line(f"{MARGIN}  ", _other(other, reference))
    if item.note:
        yield _line(f"{MARGIN}  ", item.note)
    yield _line(f"{MARGIN}  ", f"Sources: {_cited(item.citations, reference)}.")
    yield f"{MARGIN}  [{item.id}]"


def _answers(question: Question) -> Iterator[str]:
    """The options; or line by line what belongs there, and then what belongs nowhere.

    Events stand in the order of time, and a list on one line: its members have their
    reason together.
    """
    item = question.item
    match item.format:
        case "matching":
            for part in question.parts:
                pair = f"{part.prompt} – {part.answer.text}"
                yield from _answer("= ", pair, part.answer.why)
            for option in item.distractors:
                yield from _answer("- ", option.text, option.why)
        case "order":
            for part in sorted(question.parts, key=lambda part: part.answer.rank):
                yield from _answer(f"{part.answer.text} ", part.prompt, part.answer.why)
        case "choice" | "true_false":
            for option in question.options:
                right = option is item.key
                again = not right and option.why == item.key.why
                mark = f"{'*' if right else ' '} {question.letter(option)} "
                yield from _answer(mark, option.text, "" if again else option.why)
        case _:
            yield from _answer("= ", item.key.text, item.key.why)


def _answer(mark: str, text: str, why: str) -> Iterator[str]:
    """What is right or wrong, behind its mark, and below it the reason."""
    yield _line(MARGIN + mark, text)
    if why:
        yield _line(MARGIN + " " * max(2, len(mark)), why)


def _line(start: str, text: str) -> str:
    return fill(text, WIDTH, initial_indent=start, subsequent_indent=" " * len(start))


def _other(other: OtherValue, reference: Reference) -> str:
    start = "Also given" if other.disputed else "More exactly"
    start += f" for the {other.of}" if other.of else ""
    return f"{start}: {other.value} – {_cited(other.citations, reference)}."


def _cited(citations: tuple[Citation, ...], reference: Reference) -> str:
    return "; ".join(
        cited(reference.sources[c.source].short, c.locator) for c in citations
    )
