"""What stands on a card: a question on its front, on its back the answer and who says
so.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from factfile.items import BLANK, Citation, Item, OtherValue, Reference, cited, letters
from factfile.outputs._cards import filling, is_whole, lead, options


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text. Its style is "blank" where one is to be filled, and the text
    then its hint; "filled" where one was; "letter" of an option; "name" of what may be
    in another script; or none.
    """

    text: str
    style: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Runs of text that are set alike: as what is asked and answered, or small."""

    kind: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """What is to be printed. Its topic stands on the front, and on the back by what one
    reports a mistake.
    """

    topic: str
    front: tuple[Paragraph, ...]
    back: tuple[Paragraph, ...]
    imprint: str


def card(item: Item, reference: Reference) -> Card:
    return Card(
        topic=reference.topics[item.topic],
        front=tuple(_front(item)),
        back=(_answer(item), *_small(item, reference)),
        imprint=f"{', '.join(item.facts)} · {reference.as_of}",
    )


def _front(item: Item) -> Iterator[Paragraph]:
    yield Paragraph("question", _sentence(item, Run(item.hint, "blank")))
    offered = options(item)
    for letter, option in zip(letters(len(offered)), offered, strict=True):
        yield Paragraph("option", (Run(letter, "letter"), Run(option.text)))


def _sentence(item: Item, blank: Run) -> tuple[Run, ...]:
    """The stem with this where its blank is."""
    first, *others = item.stem.split(BLANK)
    runs = [Run(first)]
    for text in others:
        runs += [blank, Run(text)]
    return tuple(run for run in runs if run.text)


def _answer(item: Item) -> Paragraph:
    if item.format == "cloze":
        return Paragraph("answer", _sentence(item, Run(filling(item), "filled")))
    if item.format == "choice":
        offered = options(item)
        letter = letters(len(offered))[offered.index(item.key)]
        runs = (Run(letter, "letter"), Run(item.key.text))
        return Paragraph("option", runs)
    return Paragraph("answer", (Run(item.key.text),))


def _small(item: Item, reference: Reference) -> Iterator[Paragraph]:
    """What else there is to know: what counts as right, too, and who says what."""
    if item.accept:
        yield Paragraph("also", (Run("Also right: "), *_listed(item.accept)))
    if not is_whole(item):
        yield Paragraph("statement", (Run(item.statement),))
    for other in item.others:
        yield Paragraph("other", tuple(_other(other, reference)))
    if item.citations:
        who = _places(item.citations, reference)
        yield Paragraph("sources", (Run("Sources: "), *who))


def _other(other: OtherValue, reference: Reference) -> Iterator[Run]:
    yield from (Run(f"{lead(other)}: "), Run(other.value, "name"), Run(" – "))
    yield from _places(other.citations, reference)


def _places(citations: tuple[Citation, ...], reference: Reference) -> Iterator[Run]:
    places = (cited(reference.sources[c.source].short, c.locator) for c in citations)
    return _listed(tuple(places))


def _listed(names: tuple[str, ...]) -> Iterator[Run]:
    for number, name in enumerate(names):
        yield from ([Run("; ")] if number else [])
        yield Run(name, "name")
