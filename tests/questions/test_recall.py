"""A whole list from memory, in any order."""

import pytest
from small import facts

from factfile.items import Citation, Item, Option, Part
from factfile.questions import ask

THINGS = """
[organization]
aid  = { name = "Workers' Aid", article = "the", life = "1921/1935" }
[city]
oslo   = { name = "Oslo" }
bergen = { name = "Bergen" }
hamar  = { name = "Hamar" }
moss   = { name = "Moss" }
narvik = { name = "Narvik" }
vardo  = { name = "Vardø" }
voss   = { name = "Voss" }
alta   = { name = "Alta" }
"""
BRANCHES = """
[fact.branches]
topic   = "all"
states  = "{organization} had branches in {city}."
asks    = { city = "In which city did {organization} have a branch?" }
organization = "aid"
city    = ["oslo", "bergen", "hamar"]
complete.city = true
sources = ["atlas p. 3"]
note    = "A fourth was planned."
"""


def asked(text: str) -> list[Item]:
    return list(ask(facts(THINGS + text), ["recall"]))


def stems(text: str) -> list[str]:
    return [item.stem for item in asked(text)]


def test_all_members_of_a_list_are_asked_for_and_each_is_a_line() -> None:
    (item,) = asked(BRANCHES)
    assert item.id == "recall/branches/city"
    assert (item.kind, item.format, item.facts, item.role) == (
        *("recall", "recall", ("branches",), "city"),
    )
    assert (item.level, item.cognition, item.hint) == ("core", "remember", "city")
    assert (
        item.stem
        == "In which cities did the Workers’ Aid have a branch? Name all three."
    )
    assert item.key == Option(
        "all",
        "Oslo, Bergen and Hamar",
        "The Workers’ Aid had branches in Oslo, Bergen and Hamar.",
    )
    assert item.parts == tuple(
        Part(
            "", Option(name.lower(), name, f"The Workers’ Aid had branches in {name}.")
        )
        for name in ("Oslo", "Bergen", "Hamar")
    )
    assert (item.distractors, item.accept) == ((), ())
    assert item.points == 3
    assert item.statement == item.key.why
    assert item.citations == (Citation("atlas", "p. 3"),)
    assert item.note == "A fourth was planned."


ALL = ("oslo", "bergen", "hamar", "moss", "narvik", "vardo", "voss", "alta")


def branches(count: int) -> str:
    ids = ", ".join(f'"{id}"' for id in ALL[:count])
    return BRANCHES.replace('"oslo", "bergen", "hamar"', ids)


@pytest.mark.parametrize(
    ("count", "ends"),
    [
        (2, "Name both."),
        (3, "Name all three."),
        (4, "Name all four."),
        (5, "Name all five."),
        (6, "Name all six."),
        (7, "Name all seven."),
    ],
)
def test_the_question_says_how_many_there_are(count: int, ends: str) -> None:
    (stem,) = stems(branches(count))
    assert stem == f"In which cities did the Workers’ Aid have a branch? {ends}"
    assert len(asked(branches(count))[0].parts) == count


def test_a_list_of_eight_is_a_roll_to_call() -> None:
    assert asked(branches(8)) == []


def test_one_thing_is_no_list() -> None:
    assert asked(BRANCHES.replace('["oslo", "bergen", "hamar"]', '"oslo"')) == []
    assert asked(BRANCHES.replace('["oslo", "bergen", "hamar"]', '["oslo"]')) == []


@pytest.mark.parametrize("whole", ['complete.city = "named"\n', ""])
def test_a_list_that_is_not_known_to_be_whole_is_not_asked(whole: str) -> None:
    assert asked(BRANCHES.replace("complete.city = true\n", whole)) == []


BULLETIN = BRANCHES.replace("complete.city = true", 'complete.city = "bulletin"')


def test_a_list_of_one_source_is_whole_in_its_name_only() -> None:
    assert asked(BULLETIN) == []
    assert asked(BULLETIN.replace("atlas", "chronicle")) == []
    (item,) = asked(BULLETIN.replace("atlas", "bulletin"))
    assert (
        item.stem
        == "According to the Bulletin (1930), in which cities did the Workers’ Aid have a branch? Name all three."
    )
    assert (
        item.parts[0].answer.why
        == "According to the Bulletin (1930), the Workers’ Aid had branches in Oslo."
    )


def test_who_adds_to_the_list_is_quoted_against_it() -> None:
    (item,) = asked(BRANCHES + 'rivals.city.moss = ["bulletin"]\n')
    assert item.stem.startswith("According to the Atlas (2001), in which cities ")
    assert [part.answer.id for part in item.parts] == ["oslo", "bergen", "hamar"]


def test_people_are_asked_for_with_who() -> None:
    people = """
        [person]
        anna = { name = "Anna Dahl" }
        bert = { name = "Bert Vik" }
        [fact.founders]
        topic    = "all"
        relation = "founder"
        person   = ["anna", "bert"]
        organization = "aid"
        complete.person = true
        sources  = ["atlas"]
        """
    (item,) = asked(people)
    assert item.stem == "Who were the founders of the Workers’ Aid? Name both."
    assert item.key.text == "Anna Dahl and Bert Vik"
    assert item.key.why == "Anna Dahl and Bert Vik were founders of the Workers’ Aid."


CONGRESSES = """
[fact.congresses]
topic   = "all"
states  = "{organization} held a congress {on when}."
asks    = { when = "When did {organization} hold a congress?" }
organization = "aid"
when    = ["1921", "1922", "1925"]
complete.when = true
sources = ["atlas"]
"""


def test_years_are_asked_for_as_years() -> None:
    (item,) = asked(CONGRESSES)
    assert (
        item.stem
        == "In which years did the Workers’ Aid hold a congress? Name all three."
    )
    assert item.hint == "year"
    assert [part.answer.text for part in item.parts] == ["1921", "1922", "1925"]


@pytest.mark.parametrize(
    ("when", "texts"),
    [
        (
            '"1921-06", "1921-09", "1922"',
            ["June 1921", "September 1921", "1922"],
        ),
        ('"1921~", "1922", "1925"', ["about 1921", "1922", "1925"]),
        (
            '"1921-06-01", "1922-03", "1922-12"',
            ["1 June 1921", "March 1922", "December 1922"],
        ),
    ],
)
def test_dates_that_are_no_plain_years_are_not_asked_for_as_years(
    when: str, texts: list[str]
) -> None:
    # Two congresses of 1921 are not "all three years".
    (item,) = asked(CONGRESSES.replace('"1921", "1922", "1925"', when))
    assert item.stem == "When did the Workers’ Aid hold a congress? Name all three."
    assert [part.answer.text for part in item.parts] == texts


def test_what_limits_the_list_is_said() -> None:
    led = """
        [person]
        anna = { name = "Anna Dahl" }
        bert = { name = "Bert Vik" }
        [fact.members]
        topic    = "all"
        relation = "member_of"
        person   = ["anna", "bert"]
        organization = "aid"
        during   = "1921/1923"
        complete.person = true
        sources  = ["atlas"]
        """
    assert stems(led) == [
        "Who were the members of the Workers’ Aid from 1921 to 1923? Name both."
    ]
    # A disputed time need not be said, and the list is not that of all times.
    assert asked(led + 'rivals.during."1924/1928" = ["bulletin"]\n') == []


def test_of_two_lists_in_one_sentence_neither_is_asked() -> None:
    # "In which cities did the Workers' Aid and Red Aid have a branch?" Each in all?
    red = '[organization.red]\nname = "Red Aid"\n'
    both = BRANCHES.replace('"aid"', '["aid", "red"]')
    assert asked(red + both) == []


@pytest.mark.parametrize("retired", ["denied = true", 'withdrawn = "Nobody knows."'])
def test_nothing_is_asked_of_withdrawn_and_denied_facts(retired: str) -> None:
    assert asked(BRANCHES + retired) == []


def test_what_has_no_question_is_not_asked() -> None:
    line = 'asks    = { city = "In which city did {organization} have a branch?" }'
    assert asked(BRANCHES.replace(line, "asks    = {}")) == []


def test_asking_twice_and_in_another_order_gives_the_same() -> None:
    one = asked(BRANCHES + CONGRESSES)
    assert [item.id for item in one] == [
        "recall/branches/city",
        "recall/congresses/when",
    ]
    assert one == asked(BRANCHES + CONGRESSES)
    assert one[::-1] == asked(CONGRESSES + BRANCHES)
