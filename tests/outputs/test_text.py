from dataclasses import replace

from factfile.items import (
    Citation,
    Form,
    Item,
    Option,
    OtherValue,
    Question,
    Reference,
    Section,
    Source,
)
from factfile.outputs import text

REFERENCE = Reference(
    id="lanterns",
    title="Lantern Society",
    edition="2026-01-31",
    as_of="31 January 2026",
    language="en",
    license="",
    topics={"origins": "Origins"},
    sources={
        "annals": Source("annals", "the Annals of Bergen", "Annals of Bergen, vol. 3."),
        "leaflet": Source("leaflet", "a leaflet of 1911", "Ten Years. Bergen, 1911."),
    },
)

SHORT = Item(
    id="short/founded/when",
    kind="short",
    facts=("founded",),
    role="when",
    topic="origins",
    level="core",
    stem="In which year was the Lantern Society founded?",
    key=Option("1901", "1901", "The Lantern Society was founded in 1901."),
    distractors=(),
    statement="The Lantern Society was founded in 1901.",
    hint="year",
    accept=(),
    citations=(Citation("annals", "p. 7"), Citation("leaflet")),
    others=(),
    note="",
)

CHOICE = replace(
    SHORT,
    id="choice/founded/when",
    kind="choice",
    distractors=(
        Option("1900", "1900", "A body is founded once: in 1901."),
        Option("1902", "1902", "A body is founded once: in 1901."),
    ),
)


def shown(*questions: Question) -> str:
    return text.write(Form("A quiz", "1", (Section("", questions),)), REFERENCE)


def test_a_question_stands_with_its_key_reason_sources_and_id() -> None:
    assert (
        shown(Question(1, SHORT, (SHORT.key,)))
        == """\
  1. In which year was the Lantern Society founded?
     = 1901
       The Lantern Society was founded in 1901.
       Sources: the Annals of Bergen p. 7; a leaflet of 1911.
       [short/founded/when]
"""
    )


def test_options_stand_in_their_order_with_a_star_at_the_key() -> None:
    early, late = CHOICE.distractors

    assert (
        shown(Question(12, CHOICE, (early, CHOICE.key, late)))
        == """\
 12. In which year was the Lantern Society founded?
       A 1900
         A body is founded once: in 1901.
     * B 1901
         The Lantern Society was founded in 1901.
       C 1902
         A body is founded once: in 1901.
       Sources: the Annals of Bergen p. 7; a leaflet of 1911.
       [choice/founded/when]
"""
    )


def test_a_reason_that_repeats_that_of_the_key_is_left_out() -> None:
    reason = SHORT.key.why
    right, wrong = Option("true", "True", reason), Option("false", "False", reason)
    item = replace(CHOICE, kind="true_false", key=right, distractors=(wrong,))

    assert shown(Question(1, item, (right, wrong))).count(reason) == 1


def test_other_values_and_notes_stand_below_the_reason() -> None:
    item = replace(
        SHORT,
        others=(
            OtherValue("1902", (Citation("leaflet"),), disputed=True),
            OtherValue("3 May 1901", (Citation("annals", "p. 8"),), disputed=False),
        ),
        note="Nine lamplighters met in a boathouse.",
    )

    assert shown(Question(1, item, (item.key,))).splitlines()[2:] == [
        "       The Lantern Society was founded in 1901.",
        "       Others give 1902: a leaflet of 1911.",
        "       More exactly 3 May 1901: the Annals of Bergen p. 8.",
        "       Nine lamplighters met in a boathouse.",
        "       Sources: the Annals of Bergen p. 7; a leaflet of 1911.",
        "       [short/founded/when]",
    ]


def test_long_lines_are_broken_below_their_beginning() -> None:
    item = replace(SHORT, stem="What " + "about the lamps " * 8 + "then?")

    lines = shown(Question(1, item, (item.key,))).splitlines()

    assert lines[:2] == [
        "  1. What about the lamps about the lamps about the lamps about the lamps about the",
        "     lamps about the lamps about the lamps about the lamps then?",
    ]
    assert max(len(line) for line in lines) <= 88


def test_no_line_is_empty_within_a_question() -> None:
    item = replace(SHORT, key=Option("1901", "1901", ""))

    assert "" not in shown(Question(1, item, (item.key,))).splitlines()


def test_questions_are_apart_by_an_empty_line() -> None:
    blocks = shown(
        Question(1, SHORT, (SHORT.key,)), Question(2, SHORT, (SHORT.key,))
    ).split("\n\n")

    assert [block[:5] for block in blocks] == ["  1. ", "  2. "]
