"""The hash of a key: another wherever an answer or a reason is another."""

from dataclasses import replace
from typing import Any

import pytest
import seven
from seven import CHOICE, CLOZE, FORM, MATCHING, ORDER, RECALL, REFERENCE, SHORT

from factfile.items import Difficulty, Form, Option, Part, Question
from factfile.outputs.record import key_hash

KEY, (OSLO, NARVIK) = CHOICE.item.key, CHOICE.item.distractors
FLAG, *OTHERS = MATCHING.parts


def printed(question: Question, **how: Any) -> Form:
    """The form with a question printed otherwise."""
    new = replace(question, **how)
    return seven.form(*(new if one is question else one for one in FORM.questions))


def asked(question: Question, **how: Any) -> Form:
    """The form with a question's item changed."""
    return printed(question, item=replace(question.item, **how))


def matched(answer: Option) -> Form:
    """The form with another answer to a premise."""
    options = (*MATCHING.options[:-1], answer)
    return printed(MATCHING, options=options, parts=(Part(FLAG.prompt, answer), *OTHERS))  # fmt: skip


@pytest.mark.parametrize(
    "form",
    [
        asked(CHOICE, note="Its paper went with it."),
        asked(SHORT, key=replace(SHORT.item.key, text="Voss")),
        asked(SHORT, key=replace(SHORT.item.key, why="So it was.")),
        asked(SHORT, accept=()),
        asked(RECALL, key=replace(RECALL.item.key, why="So they were.")),
        printed(RECALL, parts=RECALL.parts[:1]),
        printed(CHOICE, options=(KEY, OSLO, NARVIK)),
        printed(CHOICE, options=(replace(OSLO, why="No."), KEY, NARVIK)),
        printed(MATCHING, options=MATCHING.options[::-1]),
        printed(MATCHING, parts=MATCHING.parts[::-1]),
        matched(replace(FLAG.answer, text="Dinah")),
        matched(replace(FLAG.answer, why="She sewed it.")),
        printed(ORDER, parts=ORDER.parts[::-1]),
        printed(CLOZE, number=8),
        asked(CLOZE, id="cloze/fact-8/role"),
        seven.form(*FORM.questions[:6]),
    ],
)
def test_another_answer_or_reason_is_another_key(form: Form) -> None:
    assert key_hash(form, REFERENCE) != key_hash(FORM, REFERENCE)


@pytest.mark.parametrize(
    "form",
    [
        replace(FORM, title="Lamps", seed="another", letter="C"),
        asked(CHOICE, stem="Where did it sit?", topic="other", level="extra"),
        asked(CHOICE, difficulty=Difficulty(0.9), citations=(), others=()),
        asked(CLOZE, statement="It sailed.", hint="place", cognition="understand"),
        printed(MATCHING, parts=(Part("a flag", FLAG.answer), *OTHERS)),
    ],
)
def test_what_is_neither_leaves_the_key_as_it_was(form: Form) -> None:
    assert key_hash(form, REFERENCE) == key_hash(FORM, REFERENCE)


def test_a_renamed_fact_leaves_the_key_as_it_was() -> None:
    about = replace(REFERENCE, former={"boats": "fact-5"})
    form = asked(SHORT, id="short/boats/role", facts=("boats",))
    assert key_hash(form, about) == key_hash(FORM, about)


def test_spellings_may_stand_in_any_order() -> None:
    one, other = (asked(SHORT, accept=names) for names in (("B", "C"), ("C", "B")))
    assert key_hash(one, REFERENCE) == key_hash(other, REFERENCE)


def test_another_letter_is_another_answer_even_where_no_reason_is_given() -> None:
    right, wrong = Option("key", "Hall 3", ""), Option("wrong-1", "Hall 1", "")
    item = replace(CHOICE.item, key=right, distractors=(wrong,))
    one, other = (
        seven.form(replace(CHOICE, item=item, options=options))
        for options in ((right, wrong), (wrong, right))
    )
    assert key_hash(one, REFERENCE) != key_hash(other, REFERENCE)
