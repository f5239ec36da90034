"""Questions asked again: the same facts and options, while they are proved wrong."""

from pathlib import Path

import pytest
from small import facts

from factfile import questions
from factfile.facts import Facts, read
from factfile.items import Item
from factfile.questions import again

ROYAL = Path(__file__).parents[1] / "files" / "royal-society.toml"

SEATS = """
[organization.club]
name    = "Club"
article = "the"
[city]
bergen = { name = "Bergen" }
oslo   = { name = "Oslo" }
molde  = { name = "Molde" }
narvik = { name = "Narvik" }
[fact.founded]
topic        = "all"
relation     = "founded"
organization = "club"
when         = "1901"
city         = "bergen"
sources      = ["atlas"]
"""


def options(item: Item) -> tuple[str, ...]:
    """The ids that a ledger keeps of it."""
    if item.format == "matching":
        return tuple(o.id for o in (*(p.answer for p in item.parts), *item.distractors))
    return tuple(o.id for o in (item.key, *item.distractors) if item.format == "choice")


def bare(item: Item | None) -> tuple[object, ...]:
    """What is printed of it; the order of its options is kept elsewhere."""
    assert item
    return item.id, item.stem, item.key, set(item.distractors), item.parts, item.note


@pytest.fixture(scope="module")
def royal() -> Facts:
    return read(ROYAL)


@pytest.mark.parametrize("kind", questions.kinds())
def test_every_question_comes_again_as_it_is(royal: Facts, kind: str) -> None:
    asked = [*questions.ask(royal, [kind])][:40]
    assert [bare(again(royal, one.id, options(one))) for one in asked] == [
        bare(one) for one in asked
    ]


def city(more: str = "") -> Facts:
    return facts(SEATS + more)


ID = "choice/founded/city"
MORE = """
[city.hamar]
name = "Hamar"
[city.moss]
name = "Moss"
[fact.moss-club]
topic        = "all"
relation     = "founded"
organization = "other"
when         = "1903"
city         = "moss"
sources      = ["atlas"]
[organization.other]
name = "Other Club"
article = "the"
"""


def wrong(item: Item | None) -> set[str]:
    assert item
    return {option.id for option in item.distractors}


def test_keeps_its_wrong_answers_whatever_likelier_ones_there_are() -> None:
    then = ("bergen", "oslo", "molde", "narvik")
    (new,) = (i for i in questions.ask(city(MORE), ["choice"]) if i.id == ID)
    assert "moss" in wrong(new)
    assert wrong(again(city(MORE), ID, then)) == {"oslo", "molde", "narvik"}


def test_keeps_three_options_where_there_were_three() -> None:
    assert wrong(again(city(MORE), ID, ("bergen", "oslo", "molde"))) == {
        "oslo",
        "molde",
    }


def test_what_is_not_wrong_any_more_gives_way_to_another() -> None:
    # A part of the town is not held against it.
    text = SEATS.replace('name = "Molde"', 'name = "Molde", of = "bergen"')
    item = again(facts(text + MORE), ID, ("bergen", "oslo", "molde", "narvik"))
    assert len(wrong(item)) == 3
    assert {"oslo", "narvik"} < wrong(item)
    assert "molde" not in wrong(item)


def test_another_answer_may_be_right_and_the_old_one_wrong() -> None:
    text = SEATS.replace('city         = "bergen"', 'city         = "oslo"')
    item = again(facts(text), ID, ("bergen", "oslo", "molde", "narvik"))
    assert item
    assert item.key.id == "oslo"
    assert wrong(item) == {"bergen", "molde", "narvik"}


def test_years_stay_too() -> None:
    item = again(city(), "year/founded/when", ("1901", "1897", "1899", "1904"))
    assert item
    assert [o.text for o in item.distractors] == ["1897", "1899", "1904"]


def test_a_false_statement_stays_what_it_was() -> None:
    drawn = {i.id for i in questions.ask(city(MORE), ["true_false"])}
    assert "true_false/founded/city/narvik" not in drawn
    item = again(city(MORE), "true_false/founded/city/narvik")
    assert item
    assert item.stem == "The Club was founded in Narvik."


@pytest.mark.parametrize(
    "id", ["choice/lost/city", "choise/founded/city", "choice/founded/when", "x", ""]
)
def test_what_is_asked_no_more_is_nothing(id: str) -> None:
    assert again(city(), id, ("a", "b")) is None
