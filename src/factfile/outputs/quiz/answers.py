"""What the key prints of a form: every answer, the reasons for it, and who says so."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from string import ascii_uppercase

from factfile.items import BLANK, Citation, Form, Item, Question, Reference, Source
from factfile.outputs.quiz.sheet import KINDS


@dataclass(frozen=True, slots=True)
class Verdict:
    """An answer, and why it is right or wrong; a mark and a letter only for options."""

    mark: str
    letter: str
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Passage:
    """Where to look it up: a source, and the place in it, as it follows its name."""

    source: Source
    place: str


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
    id: str


@dataclass(frozen=True, slots=True)
class Section:
    """The answers of one kind under their heading."""

    kind: str
    heading: str
    answers: tuple[Answered, ...]


def sections(form: Form, reference: Reference) -> tuple[Section, ...]:
    """The form as the key prints it."""
    return tuple(
        Section(
            section.kind,
            KINDS[section.kind].heading,
            tuple(answered(question, reference) for question in section.questions),
        )
        for section in form.sections
    )


def answered(question: Question, reference: Reference) -> Answered:
    item = question.item
    return Answered(
        number=question.number,
        stem=tuple(item.stem.split(BLANK)),
        key=question.letter if item.kind == "choice" else item.key.text,
        verdicts=tuple(verdicts(question)),
        notes=tuple((name, said) for name, said in notes(item, reference) if said),
        id=item.id,
    )


def verdicts(question: Question) -> Iterator[Verdict]:
    key = question.item.key
    if question.item.kind != "choice":
        yield Verdict("", "", key.text, key.why)
        return
    for letter, option in zip(ascii_uppercase, question.options, strict=False):
        mark = "Right" if option == key else "Wrong"
        yield Verdict(mark, letter, option.text, option.why)


def notes(item: Item, reference: Reference) -> Iterator[tuple[str, tuple[Remark, ...]]]:
    """What else a teacher wants to know, each under its name; some of it is empty."""

    def passages(citations: tuple[Citation, ...]) -> tuple[Passage, ...]:
        return tuple(
            Passage(reference.sources[citation.source], place(citation.locator))
            for citation in citations
        )

    def others(disputed: bool) -> tuple[Remark, ...]:
        return tuple(
            Remark(f"{other.value}:", passages(other.citations))
            for other in item.others
            if other.disputed == disputed
        )

    yield "Also right", (Remark("; ".join(item.accept)),) if item.accept else ()
    yield "Other sources give", others(disputed=True)
    yield "More exactly", others(disputed=False)
    yield "Note", (Remark(item.note),) if item.note else ()
    yield "Sources", (Remark("", passages(item.citations)),)


def place(locator: str) -> str:
    """A locator as it follows a source's name: a remark in brackets needs no comma."""
    if not locator:
        return ""
    return f" {locator}" if locator.startswith("(") else f", {locator}"


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
    """How many questions pure guessing gets right, on average."""
    return sum(
        1 / len(question.options)
        for question in form.questions
        if question.item.kind in ("choice", "true_false")
    )
