"""What the record says of a form."""

from dataclasses import replace

from recorded import questions, record
from seven import CHOICE, FORM, MATCHING, ORDER, REFERENCE, SHORT, form

from factfile.cli import _facts
from factfile.forms import listed
from factfile.items import Option
from factfile.outputs.record import key_hash


def test_a_form_is_written_whole() -> None:
    printed = replace(form(CHOICE), letter="B")

    assert record([printed], REFERENCE, "spring") == {
        "document": "factfile-form",
        "version": 1,
        "facts": "lanterns",
        "edition": "2026-01-31",
        "title": "Lanterns",
        "seed": "a-seed",
        "set": "spring",
        "forms": [
            {
                "letter": "B",
                "hash": printed.hash,
                "key_hash": key_hash(printed, REFERENCE),
                "points": 1,
                "questions": [
                    {
                        "number": 1,
                        "id": "choice/fact-1/role",
                        "kind": "choice",
                        "format": "choice",
                        "facts": ["fact-1"],
                        "topic": "work",
                        "level": "core",
                        "cognition": "remember",
                        "difficulty": 0.5,
                        "points": 1,
                        "chance": 1 / 3,
                        "options": [
                            {"letter": "A", "id": "oslo"},
                            {"letter": "B", "id": "bodo"},
                            {"letter": "C", "id": "narvik"},
                        ],
                        "lines": [],
                        "answer": {"rule": "each", "right": [["B"]]},
                    }
                ],
            }
        ],
    }


def test_lines_stand_as_printed_and_so_does_what_is_right_on_them() -> None:
    mixed = (replace(one, parts=one.parts[::-1]) for one in (MATCHING, ORDER))

    matching, order = questions(record([form(*mixed)], REFERENCE))

    assert (matching["lines"], order["lines"]) == ([3, 2, 1], [3, 2, 1])
    assert matching["answer"] == {"rule": "each", "right": [["B"], ["A"], ["D"]]}
    assert order["answer"] == {"rule": "all", "right": [["1"], ["3"], ["2"]]}


def test_all_spellings_that_are_known_to_be_right_are_told() -> None:
    day = Option("1921-09-12", "12 September 1921", "")
    dated = replace(SHORT, item=replace(SHORT.item, key=day, accept=()))

    short, date = questions(record([form(SHORT, dated)], REFERENCE))

    assert short["answer"]["right"] == [["Bergen", "Bjørgvin"]]
    assert "12 Sep 1921" in date["answer"]["right"][0]


def test_a_line_is_about_the_fact_of_its_number(iwa: _facts.Bank) -> None:
    several = [item for item in iwa.items if item.format in ("matching", "order")]
    document = record([listed(several, "All", "1")], iwa.reference)
    answers = {
        (item.facts[0], item.role): item.key.id
        for item in iwa.items
        if item.format == "short"
    }
    for item, question in zip(several, questions(document), strict=True):
        lines = zip(question["lines"], question["answer"]["right"], strict=True)
        for line, (right,) in lines:
            fact = question["facts"][line - 1]
            if item.format == "order":
                # Facts stand in the order of time in the id, too.
                assert right == str(line)
                assert item.parts[line - 1].answer.id == fact
            else:
                letters = {one["letter"]: one["id"] for one in question["options"]}
                assert letters[right] == answers[fact, item.role]


def test_what_is_written_down_has_no_options(iwa: _facts.Bank) -> None:
    written = [item for item in iwa.items if item.format in ("short", "cloze")]
    document = record([listed(written[:9], "All", "1")], iwa.reference)
    assert [question["options"] for question in questions(document)] == [[]] * 9


def test_a_renamed_fact_keeps_its_id() -> None:
    about = replace(REFERENCE, former={"new": "old", "fact-5": "five"})
    item = replace(
        CHOICE.item, kind="first", id="first/new+fact-1/when", facts=("new", "fact-1")
    )
    options = (Option("new", "A", ""), CHOICE.item.key)
    pair = replace(CHOICE, item=item, options=options)

    first, short = questions(record([form(pair, SHORT)], about))

    assert (first["id"], first["facts"]) == ("first/old+fact-1/when", ["old", "fact-1"])
    assert [option["id"] for option in first["options"]] == ["old", "bodo"]
    assert (short["id"], short["facts"]) == ("short/five/role", ["five"])


def test_what_is_only_called_like_a_renamed_fact_stays() -> None:
    about = replace(REFERENCE, former={"bodo": "other"})
    item = replace(CHOICE.item, kind="own", id="own/bodo/hall", facts=())

    choice, own = questions(record([form(CHOICE, replace(CHOICE, item=item))], about))

    assert choice["options"][1]["id"] == "bodo"
    assert own["id"] == "own/bodo/hall"


def test_parallel_forms_stand_side_by_side() -> None:
    both = record([replace(FORM, letter="A"), replace(FORM, letter="B")], REFERENCE)
    assert [one["letter"] for one in both["forms"]] == ["A", "B"]
    assert both["forms"][0]["hash"] != both["forms"][1]["hash"]
