"""What the key prints of a form: every answer, the reasons for it, and who says so."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from factfile.items import (
    Citation,
    Form,
    Item,
    Option,
    Question,
    Reference,
    Source,
    cited,
)
from factfile.outputs.quiz.sheet import pieces
from factfile.outputs.quiz.texts import TEXTS


@dataclass(frozen=True, slots=True)
class Verdict:
    """An answer, and why it is right or wrong.

    A mark only where there is a choice; a letter, or a number, where one is written or
    chosen; a prompt where the answer belongs to one.
    """

    mark: str
    letter: str
    text: str
    why: str
    prompt: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """Where to look it up: a source, and its name with the place in it."""

    source: Source
    text: str


@dataclass(frozen=True, slots=True)
class Remark:
    """A text, the passages that it rests on, or a text that leads to them."""

    text: str
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Answered:
    """A question with its answer; `key` is the answer in a word, for the overview."""

    number: int
    stem: tuple[str, ...]
    key: str
    verdicts: tuple[Verdict, ...]
    notes: tuple[tuple[str, tuple[Remark, ...]], ...]
    points: int
    id: str


@dataclass(frozen=True, slots=True)
class Section:
    """The answers of one format under their heading."""

    format: str
    heading: str
    answers: tuple[Answered, ...]


def sections(form: Form, reference: Reference) -> tuple[Section, ...]:
    """The form as the key prints it."""
    return tuple(
        Section(
            section.format,
            TEXTS[section.format],
            tuple(answered(question, reference) for question in section.questions),
        )
        for section in form.sections
    )


def answered(question: Question, reference: Reference) -> Answered:
    item = question.item
    return Answered(
        number=question.number,
        stem=pieces(item),
        key=question.answer,
        verdicts=tuple(verdicts(question)),
        notes=tuple((name, said) for name, said in notes(item, reference) if said),
        points=item.points,
        id=item.id,
    )


def verdicts(question: Question) -> Iterator[Verdict]:
    key = question.item.key
    match question.item.format:
        case "choice":
            for option in question.options:
                mark = "Right" if option == key else "Wrong"
                yield Verdict(mark, question.letter(option), option.text, option.why)
        case "matching":
            for prompt, option in matched(question):
                letter, mark = question.letter(option), "" if prompt else "Wrong"
                yield Verdict(mark, letter, option.text, option.why, prompt)
        case "order":
            # The overview has the numbers in the order of the sheet.
            for part in sorted(question.parts, key=lambda part: part.answer.rank):
                yield Verdict("", part.answer.text, part.prompt, part.answer.why)
        case _:
            yield Verdict("", "", key.text, key.why)


def matched(question: Question) -> Iterator[tuple[str, Option]]:
    """Each premise with its response, and then what belongs to none."""
    for part in question.parts:
        yield part.prompt, part.answer
    for option in question.options:
        if option in question.item.distractors:
            yield "", option


def notes(item: Item, reference: Reference) -> Iterator[tuple[str, tuple[Remark, ...]]]:
    """What else a teacher wants to know, each under its name; some of it is empty."""

    def passages(citations: tuple[Citation, ...]) -> tuple[Passage, ...]:
        sources = ((reference.sources[c.source], c.locator) for c in citations)
        return tuple(Passage(s, cited(s.short, place)) for s, place in sources)

    def others(disputed: bool) -> tuple[Remark, ...]:
        return tuple(
            Remark(
                f"{f'{other.of} ' if other.of else ''}{other.value}:",
                passages(other.citations),
            )
            for other in item.others
            if other.disputed == disputed
        )

    yield "Also right", (Remark("; ".join(item.accept)),) if item.accept else ()
    yield "Other sources give", others(disputed=True)
    yield "More exactly", others(disputed=False)
    yield "Note", (Remark(item.note),) if item.note else ()
    yield "Sources", (Remark("", passages(item.citations)),) if item.citations else ()


def bibliography(form: Form, reference: Reference) -> list[Source]:
    """The sources that this form's key names, and no others."""
    items = [question.item for question in form.questions]
    citations = {
        *(citation for item in items for citation in item.citations),
        *(c for item in items for other in item.others for c in other.citations),
    }
    cited = {reference.sources[citation.source] for citation in citations}
    return sorted(cited, key=alphabetical)


def alphabetical(source: Source) -> tuple[str, str]:
    """Where a bibliography puts it: quotes, accents and capitals do not count."""
    plain = unicodedata.normalize("NFKD", source.cite.casefold())
    return "".join(c for c in plain if c.isalnum() or c == " ").strip(), source.id


def chance(form: Form) -> float:
    """How many points pure guessing gets, on average."""
    return sum(question.chance for question in form.questions)
