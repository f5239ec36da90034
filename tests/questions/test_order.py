"""Events to be put into the order of time."""

import re
from itertools import combinations, permutations

import pytest
from small import facts

from factfile.items import Citation, Item, Option, Part
from factfile.questions import ask


def event(id: str, states: str, when: str, more: str = "") -> str:
    return f"""
        [fact.{id}]
        topic   = "all"
        states  = "{states} {{on when}}."
        asks    = {{ when = "When was it?" }}
        when    = "{when}"
        sources = ["atlas p. 1"]
        {more}
        """


STRIKE = event("strike", "The miners went on strike", "1921-05")
FAIR = event("fair", "The fair was opened", "1923")
FLOOD = event("flood", "The flood came", "1926-03-01")
VOTE = event("vote", "The vote was held", "1928")
FIRE = event("fire", "The fire broke out", "1930")
FOUR = STRIKE + FAIR + FLOOD + VOTE


def order(text: str) -> list[Item]:
    return list(ask(facts(text), ["order"]))


def chain(text: str) -> list[str]:
    """The ids of the events that the earliest of them asks about, in their order."""
    found = order(text)
    return list(found[0].facts) if found else []


def test_four_events_are_to_be_numbered_from_the_earliest() -> None:
    (item,) = order(FOUR)
    assert item.id == "order/strike+fair+flood+vote/when"
    assert (item.kind, item.format, item.role, item.topic) == (
        *("order", "order", "when", "all"),
    )
    assert (item.level, item.cognition) == ("core", "understand")
    assert item.stem == "Number these events from the earliest (1) to the latest (4)."
    assert item.parts == tuple(
        Part(prompt, Option(id, text, why, rank, "order"))
        for rank, (id, prompt, text, why) in enumerate(
            (
                (
                    "strike",
                    "The miners went on strike",
                    *("1", "The miners went on strike in May 1921."),
                ),
                ("fair", "The fair was opened", *("2", "The fair was opened in 1923.")),
                ("flood", "The flood came", *("3", "The flood came on 1 March 1926.")),
                ("vote", "The vote was held", *("4", "The vote was held in 1928.")),
            ),
            1,
        )
    )
    assert item.key == Option(
        "order",
        "The miners went on strike; The fair was opened; The flood came; The vote was held",
        "",
    )
    assert item.distractors == ()
    # One arrangement is right, and there is nothing for half of it.
    assert item.points == 1
    assert (
        item.statement
        == "The miners went on strike in May 1921. The fair was opened in 1923. The flood came on 1 March 1926. The vote was held in 1928."
    )
    assert item.citations == (Citation("atlas", "p. 1"),)


def test_three_events_are_too_few() -> None:
    assert order(STRIKE + FAIR + FLOOD) == []


def test_five_are_the_most() -> None:
    found = order(FOUR + FIRE)
    assert found[0].id == "order/strike+fair+flood+vote+fire/when"
    assert (
        found[0].stem == "Number these events from the earliest (1) to the latest (5)."
    )
    six = order(FOUR + FIRE + event("snow", "The snow fell", "1932"))
    assert {len(item.parts) for item in six} == {4, 5}


def test_the_earliest_of_its_events_asks() -> None:
    for item in order(FOUR + FIRE):
        assert item.id.startswith(f"order/{item.facts[0]}+")
        assert [part.answer.text for part in item.parts] == [
            str(place) for place in range(1, len(item.parts) + 1)
        ]
        assert [part.answer.id for part in item.parts] == list(item.facts)


@pytest.mark.parametrize("texts", [*permutations((STRIKE, FAIR, FLOOD, VOTE))][::5])
def test_the_order_of_the_file_does_not_matter(texts: tuple[str, ...]) -> None:
    assert order("".join(texts)) == order(FOUR)


def test_asking_twice_gives_the_same() -> None:
    assert order(FOUR + FIRE) == order(FOUR + FIRE)


@pytest.mark.parametrize(
    ("when", "apart"),
    [
        ("1928-12", False),
        ("1929", False),
        ("1929-12-30", False),
        ("1929-12-31", True),
        ("1930", True),
    ],
)
def test_each_is_a_year_from_the_next(when: str, apart: bool) -> None:
    found = order(FOUR + event("snow", "The snow fell", when))
    assert any({"vote", "snow"} <= set(item.facts) for item in found) == apart


def test_two_events_that_may_overlap_are_never_in_one_question() -> None:
    near = event("snow", "The snow fell", "1928-06")
    found = order(FOUR + FIRE + near)
    assert found
    for item in found:
        assert not {"vote", "snow"} <= set(item.facts)


def test_what_a_rival_dates_across_another_event_is_not_put_beside_it() -> None:
    rival = event(
        *("fair", "The fair was opened", "1923"),
        'rivals.when."1927" = ["bulletin"]',
    )
    assert order(STRIKE + rival + FLOOD + VOTE) == []
    slip = rival.replace("rivals", "errors")
    (item,) = order(STRIKE + slip + FLOOD + VOTE)
    assert item.facts == ("strike", "fair", "flood", "vote")


def test_a_date_that_is_disputed_is_told_by_its_source() -> None:
    rival = event(
        *("fair", "The fair was opened", "1923"),
        'rivals.when."1924" = ["bulletin"]',
    )
    (item,) = order(STRIKE + rival + FLOOD + VOTE)
    assert item.others == ()
    assert (
        item.parts[1].answer.why
        == "According to the Atlas (2001), the fair was opened in 1923."
    )


def test_none_begins_or_ends_a_thing_that_stands_in_another() -> None:
    text = """
        [organization]
        aid = { name = "Workers' Aid", article = "the" }
        red = { name = "Red Aid" }
        [city]
        oslo = { name = "Oslo" }
        [fact.founded]
        topic    = "all"
        relation = "founded"
        organization = "aid"
        when     = "1919"
        sources  = ["atlas"]
        [fact.moved]
        topic    = "all"
        relation = "moved"
        organization = "red"
        city     = "oslo"
        when     = "1930"
        sources  = ["atlas"]
        """
    three = STRIKE + FAIR + FLOOD
    assert chain(text + three) == ["founded", "strike", "fair", "flood", "moved"]
    own = text.replace('organization = "red"', 'organization = "aid"')
    found = order(own + three)
    assert found
    assert all(not {"founded", "moved"} <= set(item.facts) for item in found)


@pytest.mark.parametrize(
    "more",
    [
        "denied = true",
        'withdrawn = "It did not."',
        'voice = "atlas"',
    ],
)
def test_what_did_not_happen_or_is_somebody_s_view_is_no_event(more: str) -> None:
    assert order(FOUR)
    assert (
        order(STRIKE + FAIR + FLOOD + event("vote", "The vote was held", "1928", more))
        == []
    )


def test_a_view_of_one_weak_source_is_no_event() -> None:
    weak = VOTE.replace("atlas p. 1", "bulletin")
    assert order(STRIKE + FAIR + FLOOD + weak) == []


def test_events_of_different_ages_are_not_compared() -> None:
    assert order(STRIKE + FAIR + FLOOD + VOTE.replace("1928", "1960")) == []


def test_a_question_is_extra_if_one_of_its_events_is() -> None:
    extra = VOTE.replace('topic   = "all"', 'topic   = "all"\nlevel = "extra"')
    (item,) = order(STRIKE + FAIR + FLOOD + extra)
    assert item.level == "extra"


def test_in_every_question_of_many_events_all_pairs_are_certain() -> None:
    many = "".join(
        event(f"e{n}", f"Act {n} was played", str(1900 + n)) for n in range(25)
    )
    found = order(many)
    assert len(found) > 10
    for item in found:
        years = [int(re.sub(r"\D", "", id)) for id in item.facts]
        assert all(b - a >= 2 for a, b in combinations(years, 2)), years
