"""What the page tells of each question: its answers with their proofs, and what the
checks said.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from factfile.author.story import proved
from factfile.facts import Facts, Problem
from factfile.facts.wording.typography import typeset
from factfile.items import BLANK, FALSE, Item, Option, Question
from factfile.outputs.quiz.answers import matched
from factfile.outputs.quiz.sheet import pieces


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer, the prompt that it belongs to if there is one, and what speaks for it
    or, with a proof, against it.
    """

    right: bool
    prompt: str
    text: str
    proof: str
    why: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question; its stem is in pieces, between which stands a blank or a NOT.

    `held` are the rules for which it is held back, each with the reason.
    """

    item: Item
    stem: tuple[str, ...]
    answers: tuple[Answer, ...]
    held: tuple[tuple[str, str], ...]

    @property
    def blank(self) -> bool:
        return BLANK in self.item.stem


def asked(
    facts: Facts, question: Question, said: str, problems: Iterable[Problem]
) -> Asked:
    """`said` is what stands there already, and need not be told as a reason again."""
    return Asked(
        item=question.item,
        stem=pieces(question.item),
        answers=tuple(_answers(facts, question, said)),
        held=tuple(
            (one.rule, one.what.removeprefix(f"{one.item}: ")) for one in problems
        ),
    )


def _answers(facts: Facts, question: Question, said: str) -> Iterator[Answer]:
    item = question.item
    # What is false is answered by what is true.
    heard = "" if item.key.id == FALSE else said

    def answer(option: Option, prompt: str = "") -> Answer:
        right = option not in item.distractors
        proof = "" if right or not option.proof else proved(facts, item, option)
        # One reason is enough for the right and the wrong way of one statement.
        told = option.why in (heard, "" if right else item.key.why)
        why = "" if told else option.why
        return Answer(right, prompt, option.text, typeset(proof), why)

    match item.format:
        case "choice":
            yield from map(answer, question.options)
        case "matching":
            yield from (answer(option, prompt) for prompt, option in matched(question))
        case "order":
            for part in item.parts:
                yield Answer(True, part.answer.text, part.prompt, "", part.answer.why)
        case _:
            yield answer(item.key)
