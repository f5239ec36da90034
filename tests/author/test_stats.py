"""The bank in numbers: of what there is how much, and what is asked nowhere."""

from dataclasses import replace
from pathlib import Path

import pytest
from generated import fact_file
from pages import FILES, ROYAL, SEAT, read, small

from factfile.author.stats import Count, Stats, Supply, Unasked, stats
from factfile.cli._facts import Bank

NONE = Supply("A quiz", 20, 0, 0)

MOTTO = """
[fact.motto]
topic   = "late"
states  = "{organization} had the motto {motto: Light}."
asks    = {}
organization = "aid"
sources = ["atlas"]
"""
OFFICE = """
[fact.office]
topic   = "late"
states  = "{organization} opened an office in {city}."
asks    = { city = "In which city did {organization} open an office?" }
organization = "oslo-aid"
city    = "oslo"
sources = ["atlas"]
[organization.oslo-aid]
name    = "Oslo Aid"
"""


def of(bank: Bank) -> Stats:
    """The numbers of all questions."""
    topics = bank.reference.topics
    return stats(bank.facts, bank.items, bank.held, bank.items, topics, NONE)


def test_questions_are_counted_by_topic_and_all_that_they_are(tmp_path: Path) -> None:
    # Of the seat a choice, a cloze, a short answer and two statements.
    counted = of(read(small(tmp_path, SEAT + MOTTO)))

    assert (counted.facts, counted.sources, counted.questions) == (2, 2, 5)
    assert [*counted.topics] == ["early", "late"]
    early, late = counted.topics.values()
    assert early == replace(counted.all, title="Early years")
    assert (early.asked, late.asked) == (Count(5, 1), Count(0, 0))
    assert {kind: count for kind, count in early.by["kind"].items() if count.facts} == {
        "choice": Count(1, 1),
        "cloze": Count(1, 1),
        "short": Count(1, 1),
        "true_false": Count(2, 1),
    }
    assert early.by["level"] == {"core": Count(5, 1), "extra": Count(0, 0)}
    assert {
        band: count.questions for band, count in early.by["difficulty"].items()
    } == {
        "easy": 1,
        "medium": 4,
        "hard": 0,
    }
    assert early.by["cognition"] == {
        "remember": Count(5, 1),
        "understand": Count(0, 0),
        "analyze": Count(0, 0),
    }


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_question_is_in_one_cell_of_each_table(path: Path) -> None:
    bank = read(path)

    counted = of(bank)

    rows = counted.topics.values()
    assert counted.questions == counted.all.asked.questions == len(bank.items)
    for name in ("kind", "level", "difficulty", "cognition"):
        cells = [count.questions for row in rows for count in row.by[name].values()]
        assert sum(cells) == len(bank.items)
        for value, count in counted.all.by[name].items():
            assert count.questions == sum(r.by[name][value].questions for r in rows)
        for row in (*rows, counted.all):
            assert (
                sum(c.questions for c in row.by[name].values()) == row.asked.questions
            )


def test_of_a_question_of_several_facts_all_stand_behind_it() -> None:
    kinds = of(read(ROYAL)).all.by["kind"]

    assert kinds["choice"] == Count(71, 43)
    assert kinds["matching"] == Count(3, 15)


@pytest.mark.parametrize(
    ("text", "why", "fact"),
    [
        (MOTTO, "it asks nothing: write a question under asks", "motto"),
        (OFFICE, "its questions are held back: leak", "office"),
        (SEAT + 'withdrawn = "It was a hoax."\n', "it is withdrawn", "seat"),
        (SEAT + "denied = true\n", "it says what did not happen", "seat"),
        (
            SEAT.replace('"oslo"', '["oslo", "moss"]'),
            'there may be more under city than stand there: name two wrong answers, each like wrong.city."..." = "the reason"; '
            'there may be another organization: name two wrong answers, each like wrong.organization."..." = "the reason"',
            "seat",
        ),
    ],
    ids=["asks nothing", "held back", "withdrawn", "denied", "open list"],
)
def test_a_fact_that_nothing_asks_has_its_reason(
    tmp_path: Path, text: str, why: str, fact: str
) -> None:
    assert of(read(small(tmp_path, text))).unasked == (Unasked(why, (fact,)),)


def test_facts_that_nothing_asks_stand_together_by_the_reason(tmp_path: Path) -> None:
    again = MOTTO.replace("fact.motto", "fact.song")
    bank = read(small(tmp_path, MOTTO + OFFICE + again + SEAT))

    assert [one.facts for one in of(bank).unasked] == [("motto", "song"), ("office",)]


@pytest.mark.parametrize("seed", range(1, 7))
def test_every_fact_is_asked_or_has_a_reason(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "made.toml"
    path.write_text(fact_file(seed), encoding="utf-8")
    bank = read(path)

    asked = {fact for item in bank.items for fact in item.facts}
    unasked = [fact for one in of(bank).unasked for fact in one.facts]

    assert sorted([*asked, *unasked]) == sorted(bank.facts.facts)
    assert all(one.why for one in of(bank).unasked)


def test_what_is_chosen_is_counted_and_what_is_unasked_stays(tmp_path: Path) -> None:
    bank = read(small(tmp_path, SEAT + MOTTO))
    chosen = [item for item in bank.items if item.kind == "choice"]

    counted = stats(
        bank.facts, bank.items, bank.held, chosen, {"early": "Early years"}, NONE
    )

    assert counted.questions == 5
    assert counted.all.asked == counted.topics["early"].asked == Count(1, 1)
    assert [*counted.topics] == ["early"]
    assert [one.facts for one in counted.unasked] == [("motto",)]
