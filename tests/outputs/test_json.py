import json
from dataclasses import replace

from factfile.items import (
    Citation,
    Difficulty,
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
from factfile.outputs.json import write

REFERENCE = Reference(
    id="lanterns",
    title="Lantern Society",
    edition="2026-01-31",
    as_of="31 January 2026",
    language="en",
    license="CC-BY-4.0",
    topics={"origins": "Origins"},
    sources={
        "annals": Source("annals", "the Annals of Bergen", "Annals of Bergen, vol. 3."),
        "leaflet": Source("leaflet", "a leaflet of 1911", "Ten Years. Bergen, 1911."),
    },
)

KEY = Option("bodo", "Bodø", "The seat was in Bodø.")
WRONG = Option("oslo", "Oslo", "A body has one seat at a time: Bodø.", 0, "one")

ITEM = Item(
    id="choice/seat/city",
    kind="choice",
    format="choice",
    facts=("seat",),
    role="city",
    topic="origins",
    level="core",
    stem="Where was the “seat”?",
    key=KEY,
    distractors=(WRONG,),
    statement="The seat was in Bodø.",
    hint="city",
    accept=("Bodo",),
    citations=(Citation("annals", "p. 7"),),
    others=(OtherValue("Narvik", (Citation("leaflet"),), disputed=True),),
    note="It moved twice.",
    cognition="understand",
    difficulty=Difficulty(0.123456, (("format", 0.3),)),
)


def form(*questions: Question) -> Form:
    return Form("A quiz", "spring", (Section("choice", questions),))


def test_a_form_is_written_whole() -> None:
    assert (
        write(form(Question(1, ITEM, (WRONG, KEY))), REFERENCE)
        == """\
{
  "facts": "lanterns",
  "title": "A quiz",
  "edition": "2026-01-31",
  "license": "CC-BY-4.0",
  "seed": "spring",
  "questions": [
    {
      "number": 1,
      "id": "choice/seat/city",
      "kind": "choice",
      "format": "choice",
      "facts": [
        "seat"
      ],
      "topic": "origins",
      "level": "core",
      "cognition": "understand",
      "difficulty": 0.123,
      "stem": "Where was the “seat”?",
      "hint": "city",
      "options": [
        {
          "id": "oslo",
          "text": "Oslo",
          "why": "A body has one seat at a time: Bodø.",
          "right": false,
          "proof": "one"
        },
        {
          "id": "bodo",
          "text": "Bodø",
          "why": "The seat was in Bodø.",
          "right": true,
          "proof": ""
        }
      ],
      "lines": [],
      "answer": "Bodø",
      "accept": [
        "Bodo"
      ],
      "statement": "The seat was in Bodø.",
      "note": "It moved twice.",
      "sources": [
        {
          "id": "annals",
          "locator": "p. 7",
          "cite": "Annals of Bergen, vol. 3."
        }
      ],
      "others": [
        {
          "value": "Narvik",
          "disputed": true,
          "of": "",
          "sources": [
            {
              "id": "leaflet",
              "locator": "",
              "cite": "Ten Years. Bergen, 1911."
            }
          ]
        }
      ]
    }
  ]
}
"""
    )


def test_any_text_survives() -> None:
    stem = 'Quotes " and \\ and \t and </script> and Мопр and \N{WAXING CRESCENT MOON SYMBOL}'
    item = replace(ITEM, stem=stem)

    read = json.loads(write(form(Question(1, item, (KEY, WRONG))), REFERENCE))

    assert read["questions"][0]["stem"] == stem


def test_an_option_that_reads_like_the_key_is_not_the_key() -> None:
    twin = replace(KEY, id="bodo-2")
    item = replace(ITEM, distractors=(twin,))

    read = json.loads(write(form(Question(1, item, (twin, KEY))), REFERENCE))

    assert [o["right"] for o in read["questions"][0]["options"]] == [False, True]


def test_a_question_without_choices_has_its_key_as_its_only_option() -> None:
    item = replace(ITEM, kind="short", format="short", distractors=())

    read = json.loads(write(form(Question(1, item, (KEY,))), REFERENCE))

    assert read["questions"][0]["options"] == [
        {
            "id": "bodo",
            "text": "Bodø",
            "why": "The seat was in Bodø.",
            "right": True,
            "proof": "",
        }
    ]


def test_lines_stand_as_printed_and_what_belongs_to_none_is_not_right() -> None:
    lamp = Part("the lamp", Option("ole", "Ole", "Ole lit the lamp."))
    mast = Part("the mast", Option("kari", "Kari", "Kari raised the mast."))
    item = replace(
        ITEM,
        kind="matching",
        format="matching",
        key=Option("all", "the lamp – Ole; the mast – Kari", ""),
        parts=(lamp, mast),
    )
    question = Question(1, item, (mast.answer, lamp.answer, WRONG), (mast, lamp))

    (read,) = json.loads(write(form(question), REFERENCE))["questions"]

    assert read["lines"] == [
        {
            "prompt": "the mast",
            "answer": {"id": "kari", "text": "Kari", "why": "Kari raised the mast."},
        },
        {
            "prompt": "the lamp",
            "answer": {"id": "ole", "text": "Ole", "why": "Ole lit the lamp."},
        },
    ]
    assert [(option["text"], option["right"]) for option in read["options"]] == [
        ("Kari", True),
        ("Ole", True),
        ("Oslo", False),
    ]
    assert read["answer"] == "the lamp – Ole; the mast – Kari"


def test_a_form_without_questions_is_a_document_too() -> None:
    assert json.loads(write(form(), REFERENCE))["questions"] == []
