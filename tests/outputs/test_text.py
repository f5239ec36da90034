from dataclasses import replace

from factfile.items import (
    Citation,
    Form,
    Item,
    Option,
    OtherValue,
    Part,
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
    format="short",
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
    format="choice",
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
       Sources: the Annals of Bergen, p. 7; a leaflet of 1911.
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
       Sources: the Annals of Bergen, p. 7; a leaflet of 1911.
       [choice/founded/when]
"""
    )


def test_a_reason_that_repeats_that_of_the_key_is_left_out() -> None:
    reason = SHORT.key.why
    right, wrong = Option("true", "True", reason), Option("false", "False", reason)
    item = replace(
        CHOICE, kind="true_false", format="true_false", key=right, distractors=(wrong,)
    )

    assert shown(Question(1, item, (right, wrong))).count(reason) == 1


def test_premises_stand_with_their_responses_and_then_what_is_left_over() -> None:
    lamp = Part("the first lamp", Option("ole", "Ole", "Ole lit the first lamp."))
    mast = Part("the tall mast", Option("kari", "Kari", "Kari raised the tall mast."))
    nobody = Option("nils", "Nils", "It belongs to none of them.")
    item = replace(
        SHORT,
        id="matching/lamp+mast/person",
        kind="matching",
        format="matching",
        stem="Match each work with its maker.",
        key=Option("all", "all pairs", ""),
        distractors=(nobody,),
        parts=(lamp, mast),
    )
    options = (mast.answer, nobody, lamp.answer)

    assert (
        shown(Question(3, item, options, (mast, lamp)))
        == """\
  3. Match each work with its maker.
     = the tall mast – Kari
       Kari raised the tall mast.
     = the first lamp – Ole
       Ole lit the first lamp.
     - Nils
       It belongs to none of them.
       Sources: the Annals of Bergen, p. 7; a leaflet of 1911.
       [matching/lamp+mast/person]
"""
    )


def test_events_stand_in_the_order_of_time_with_their_numbers() -> None:
    early, middle, late = (
        Part(text, Option(text, str(place), f"{text} in {year}.", place))
        for place, (text, year) in enumerate(
            [("A lamp was lit", 1901), ("A mast fell", 1905), ("A tram ran", 1910)], 1
        )
    )
    item = replace(
        SHORT,
        id="order/lamp+mast+tram/when",
        kind="order",
        format="order",
        stem="Number these events from the earliest (1) to the latest (3).",
        key=Option("order", "all in order", ""),
        parts=(early, middle, late),
    )

    assert (
        shown(Question(4, item, (), (late, early, middle)))
        == """\
  4. Number these events from the earliest (1) to the latest (3).
     1 A lamp was lit
       A lamp was lit in 1901.
     2 A mast fell
       A mast fell in 1905.
     3 A tram ran
       A tram ran in 1910.
       Sources: the Annals of Bergen, p. 7; a leaflet of 1911.
       [order/lamp+mast+tram/when]
"""
    )


def test_a_list_stands_on_one_line_with_one_reason() -> None:
    members = (
        Part("", Option("oil", "oil", "They burnt oil.")),
        Part("", Option("gas", "gas", "They burnt gas.")),
    )
    item = replace(
        SHORT,
        id="recall/fuels/what",
        kind="recall",
        format="recall",
        stem="What did they burn? Name both.",
        key=Option("all", "oil and gas", "They burnt oil and gas."),
        parts=members,
    )

    assert (
        shown(Question(5, item, (), members))
        == """\
  5. What did they burn? Name both.
     = oil and gas
       They burnt oil and gas.
       Sources: the Annals of Bergen, p. 7; a leaflet of 1911.
       [recall/fuels/what]
"""
    )


def test_long_pairs_and_events_are_broken_below_their_beginning() -> None:
    pair = Part("the lamp " * 8 + "that shone", Option("a", "Ole " * 9 + "Dahl", ""))
    event = Part("A lamp " * 12 + "was lit", Option("b", "1", "It was lit."))
    matching = replace(SHORT, format="matching", parts=(pair,))
    order = replace(SHORT, format="order", parts=(event,))

    lines = shown(
        Question(1, matching, (pair.answer,), (pair,)),
        Question(2, order, (), (event,)),
    ).splitlines()

    assert lines[1:3] == [
        "     = the lamp the lamp the lamp the lamp the lamp the lamp the lamp the lamp that",
        "       shone – Ole Ole Ole Ole Ole Ole Ole Ole Ole Dahl",
    ]
    assert lines[7:10] == [
        "     1 A lamp A lamp A lamp A lamp A lamp A lamp A lamp A lamp A lamp A lamp A lamp A",
        "       lamp was lit",
        "       It was lit.",
    ]
    assert max(len(line) for line in lines) <= 88


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
        "       Also given: 1902 – a leaflet of 1911.",
        "       More exactly: 3 May 1901 – the Annals of Bergen, p. 8.",
        "       Nine lamplighters met in a boathouse.",
        "       Sources: the Annals of Bergen, p. 7; a leaflet of 1911.",
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
