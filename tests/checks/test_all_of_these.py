from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

MET = """
[fact.met]
topic  = "all"
states = "The congress met in {spot: the city of Berlin}."
asks   = { spot = "Where did the congress meet?" }
wrong.spot."the town of Bonn" = "It never did."
wrong.spot."the port of Kiel" = "It never did."
sources = ["atlas"]
"""


def test_an_option_that_speaks_of_the_others_is_complained_of(
    complaints: Complaints,
) -> None:
    assert complaints(
        "all-of-these", MET.replace("the port of Kiel", "none of the above")
    ) == [
        "1: choice/met/spot: 'none of the above' is no answer of its own [all-of-these]"
    ]
    assert complaints(
        "all-of-these", MET.replace("the port of Kiel", "All of these")
    ) == ["1: choice/met/spot: 'All of these' is no answer of its own [all-of-these]"]


def test_two_in_one_are_complained_of(complaints: Complaints) -> None:
    text = MET.replace("the port of Kiel", "both Berlin and Bonn")
    assert complaints("all-of-these", text) == [
        "1: choice/met/spot: 'both' is no answer of its own [all-of-these]"
    ]


def test_options_that_stand_alone_are_fine(complaints: Complaints) -> None:
    assert complaints("all-of-these", MET) == []


def test_a_pair_within_an_answer_is_fine(complaints: Complaints) -> None:
    text = MET.replace("the port of Kiel", "the capital of both countries")
    assert complaints("all-of-these", text) == []


def test_a_name_is_fine(complaints: Complaints) -> None:
    assert (
        complaints("all-of-these", MET.replace("the port of Kiel", "Both Hills")) == []
    )
