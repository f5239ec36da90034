from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

FOUNDED = """
[fact.founded]
topic    = "all"
relation = "founded"
organization = "aid"
city     = "berlin"
sources  = ["atlas"]

[fact.begun]
topic    = "all"
relation = "founded"
organization = "aid"
city     = "berlin"
sources  = ["diary"]

[organization]
aid = { name = "Workers' Aid" }
[city]
berlin = { name = "Berlin" }
paris  = { name = "Paris" }
"""

OWN = """
[fact.one]
topic   = "all"
states  = "The school taught {what: music}."
asks    = {}
sources = ["atlas"]

[fact.two]
topic   = "all"
states  = "The school taught {what: music}."
asks    = {}
sources = ["atlas"]
"""


def test_two_facts_of_one_content_are_complained_of(complaints: Complaints) -> None:
    [complaint] = complaints("twice", FOUNDED)
    assert complaint == "8: fact begun: says the same as founded (1) [twice]"


def test_two_sentences_of_their_own_are_complained_of(complaints: Complaints) -> None:
    [complaint] = complaints("twice", OWN)
    assert complaint == "7: fact two: says the same as one (1) [twice]"


def test_the_second_and_the_third_are_complained_of(complaints: Complaints) -> None:
    third = OWN + OWN.partition("\n\n")[2].replace("fact.two", "fact.three")
    assert complaints("twice", third) == [
        "7: fact two: says the same as one (1) [twice]",
        "12: fact three: says the same as one (1) [twice]",
        "12: fact three: says the same as two (7) [twice]",
    ]


def test_another_value_makes_another_fact(complaints: Complaints) -> None:
    assert complaints("twice", FOUNDED.replace('"berlin"', '"paris"', 1)) == []
    assert complaints("twice", OWN.replace("music", "art", 1)) == []


def test_more_that_is_said_makes_another_fact(complaints: Complaints) -> None:
    text = FOUNDED.replace('"berlin"\n', '"berlin"\nwhen = "1921"\n', 1)
    assert complaints("twice", text) == []


def test_what_was_withdrawn_or_is_denied_says_nothing_twice(
    complaints: Complaints,
) -> None:
    for mark in ('withdrawn = "It was wrong."', "denied = true"):
        text = FOUNDED.replace("[fact.begun]", f"[fact.begun]\n{mark}")
        assert complaints("twice", text) == []
