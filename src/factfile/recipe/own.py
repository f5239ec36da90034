"""Reads the questions that a teacher writes beside those that facts make."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from factfile.facts.model import Text, Where, value_id
from factfile.facts.reading.tables import Table
from factfile.facts.wording.typography import typeset
from factfile.items import FALSE, TRUE, Item, Option

MOST = 5
"""Wrong answers, at most: who reads seven options compares no more."""


@dataclass(frozen=True, slots=True)
class Own:
    """A question of a teacher's own, and where it stands.

    `waive` are rules of the checks that it may break, each with the reason.
    """

    where: Where
    item: Item
    waive: Mapping[str, str] = field(default_factory=dict)


def questions(quiz: str, table: Table) -> Iterator[Own]:
    """The tables [quiz.NAME.question.ID]: a choice where wrong answers are given, a
    statement where the answer is true or false, else to be answered in writing.
    """
    for id, own in table.table("question").tables():
        item = _item(f"own/{quiz}/{id}", own)
        waived = own.table("waive")
        waive = {rule: waived.text(rule, needed=True) for rule in waived.data}
        own.done()
        if item:
            yield Own(own.where(), item, waive)


def _item(id: str, own: Table) -> Item | None:
    stem, note = own.text("stem", needed=True), own.text("note")
    if source := own.text("source"):
        note = f"{note} Source: {source}".strip()
    verdict = own.get("answer")
    if isinstance(verdict, bool):
        # The note is the reason of a verdict.
        format, key, wrong = "true_false", *_verdict(verdict, typeset(note))
    else:
        key, wrong = _answer(own)
        format = "choice" if wrong else "short"
    accept = own.texts("accept")
    if not (stem and key.text):
        return None
    return Item(
        id=id,
        kind="own",
        format=format,
        facts=(),
        role="",
        topic="",
        level="core",
        stem=typeset(stem),
        key=key,
        distractors=wrong,
        statement="",
        hint=own.text("hint") or "answer",
        accept=tuple(map(typeset, accept)),
        citations=(),
        others=(),
        note="" if format == "true_false" else typeset(note),
    )


def _verdict(true: bool, why: str) -> tuple[Option, tuple[Option, ...]]:
    options = {
        True: Option(TRUE, "True", why),
        False: Option(FALSE, "False", why, 1),
    }
    return options[true], (options[not true],)


def _answer(own: Table) -> tuple[Option, tuple[Option, ...]]:
    answer, texts = own.text("answer", needed=True), own.texts("wrong")
    if len(texts) > MOST:
        what = f"wrong has {len(texts)} answers: {MOST} at most"
        own.complain(what, "length", "wrong")
    wrong = (_option(text) for text in texts)
    return _option(answer, own.text("why")), tuple(wrong)


def _option(text: str, why: str = "") -> Option:
    # The hash that a sheet bears is made of ids, so they do not tell the right one.
    return Option(value_id(Text(text)), typeset(text), typeset(why))
