"""Reads the questions that a teacher writes beside those that facts make."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from factfile.facts.model import Where
from factfile.facts.reading.tables import Table
from factfile.facts.wording.typography import typeset
from factfile.items import FALSE, TRUE, Item, Option

MOST = 5
"""Wrong answers, at most: a sheet has letters for six."""


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
        true, false = (
            Option(TRUE, "True", typeset(note)),
            Option(FALSE, "False", typeset(note), 1),
        )
        format, key = "true_false", true if verdict else false
        wrong: tuple[Option, ...] = (false if verdict else true,)
    else:
        answer = typeset(own.text("answer", needed=True))
        key = Option("key", answer, typeset(own.text("why")))
        texts = own.texts("wrong")
        if len(texts) > MOST:
            own.complain(
                f"wrong has {len(texts)} answers: {MOST} at most", "length", "wrong"
            )
        wrong = tuple(
            Option(f"wrong-{n}", typeset(t), "") for n, t in enumerate(texts, 1)
        )
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
