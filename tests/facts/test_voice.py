"""Who may say what, and when a sentence must name who says it."""

import pytest
from small import facts

from factfile.facts.voice import disputed, supporting, voice

FOUNDED = """
[organization]
aid = { name = "Workers' Aid" }
[city]
berlin = { name = "Berlin" }
vienna = { name = "Vienna" }

[fact.founded]
topic    = "all"
relation = "founded"
organization = "aid"
city     = "berlin"
when     = "1921-09"
"""


def speaker(text: str, roles: str = "organization city when") -> str:
    """The id of the source that speaks, "bare" where none need, "nobody" where none can."""
    found = voice(facts(FOUNDED + text).facts["founded"], roles.split())
    return "nobody" if found is None else found.source.id if found.source else "bare"


def test_one_trusted_source_is_enough() -> None:
    assert speaker('sources = ["atlas"]') == "bare"
    assert speaker('sources = ["diary"]') == "bare"


def test_one_source_of_lower_grade_is_quoted() -> None:
    assert speaker('sources = ["bulletin"]') == "bulletin"


def test_two_independent_witnesses_are_enough() -> None:
    assert speaker('sources = ["bulletin", "chronicle"]') == "bare"


def test_a_source_and_its_copy_are_one_witness() -> None:
    assert speaker('sources = ["chronicle", "reprint"]') == "chronicle"


def test_a_rival_on_what_is_asked_makes_any_witness_a_quoted_one() -> None:
    rival = 'sources = ["atlas", "diary"]\nrivals.city.vienna = ["bulletin"]'
    assert speaker(rival) == "atlas"


def test_a_rival_on_another_place_disturbs_nobody() -> None:
    rival = 'sources = ["atlas"]\nrivals.city.vienna = ["bulletin"]'
    assert speaker(rival, "organization when") == "bare"


@pytest.mark.parametrize("how", ["errors", "says"])
def test_a_slip_or_a_refinement_is_no_dispute(how: str) -> None:
    assert (
        speaker(f'sources = ["atlas"]\n{how}.when."1921-09-12" = ["bulletin"]')
        == "bare"
    )


@pytest.mark.parametrize("how", ["says", "rivals", "errors"])
def test_a_source_that_gives_another_value_is_no_witness_for_this_one(how: str) -> None:
    text = (
        f'sources = ["bulletin", "chronicle"]\n{how}.when."1921-09-12" = ["chronicle"]'
    )
    assert speaker(text, "organization when") == "bulletin"
    assert speaker(text, "organization city") == "bare"


def test_the_source_that_the_fact_names_first_speaks() -> None:
    rival = (
        'sources = ["bulletin", "diary", "atlas"]\nrivals.city.vienna = ["chronicle"]'
    )
    assert speaker(rival) == "bulletin"


def test_where_the_first_says_otherwise_the_next_speaks() -> None:
    rival = (
        'sources = ["bulletin", "diary", "atlas"]\nrivals.city.vienna = ["bulletin"]'
    )
    assert speaker(rival) == "diary"
    assert speaker(rival, "organization when") == "bare"


def test_nobody_speaks_for_what_every_source_says_otherwise() -> None:
    assert (
        speaker('sources = ["bulletin"]\nrivals.city.vienna = ["bulletin"]') == "nobody"
    )


def test_a_fact_told_in_a_voice_is_always_told_in_it() -> None:
    told = 'sources = ["atlas", "bulletin", "chronicle"]\nvoice = "bulletin"'
    assert speaker(told) == "bulletin"
    assert speaker(told, "organization") == "bulletin"


@pytest.mark.parametrize("how", ["rivals", "errors"])
def test_nothing_is_said_in_a_voice_that_says_otherwise(how: str) -> None:
    told = f'sources = ["bulletin", "atlas"]\nvoice = "bulletin"\n{how}.city.vienna = ["bulletin"]'
    assert speaker(told) == "nobody"
    assert speaker(told, "organization when") == "bulletin"


def test_a_voice_may_be_more_exact_than_what_it_is_quoted_with() -> None:
    told = (
        'sources = ["atlas"]\nvoice = "bulletin"\nsays.when."1921-09-12" = ["bulletin"]'
    )
    assert speaker(told) == "bulletin"


def test_witnesses_keep_their_places_in_their_sources() -> None:
    text = 'sources = ["atlas p. 3", "bulletin ¶4", "diary"]\nrivals.city.vienna = ["diary (p. 9)"]'
    founded = facts(FOUNDED + text).facts["founded"]
    claims = supporting(founded, frozenset(["city"]))
    assert [(claim.source.id, claim.locator) for claim in claims] == [
        ("atlas", "p. 3"),
        ("bulletin", "¶4"),
    ]
    assert disputed(founded, ["city", "when"]) == {"city"}
