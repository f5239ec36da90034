from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

MET = """
[fact.met]
topic  = "all"
states = "The congress met in {spot: Berlin}."
asks   = { spot = "Where did the congress meet?" }
wrong.spot."Paris" = "It never met in Paris."
wrong.spot."Vienna" = "It never met in Vienna."
sources = ["atlas"]
"""


def test_an_option_within_another_is_complained_of(complaints: Complaints) -> None:
    assert complaints("alike", MET.replace("Vienna", "East Berlin")) == [
        "1: choice/met/spot: the option 'Berlin' is in the option 'East Berlin' [alike]"
    ]


def test_two_wrong_answers_are_not_alike_either(complaints: Complaints) -> None:
    assert complaints("alike", MET.replace("Vienna", "the city of paris")) == [
        "1: choice/met/spot: the option 'Paris' is in the option 'the city of paris' [alike]"
    ]


def test_a_word_that_only_begins_the_same_is_another_word(
    complaints: Complaints,
) -> None:
    assert complaints("alike", MET.replace("Vienna", "Berlingen")) == []


def test_options_that_differ_are_fine(complaints: Complaints) -> None:
    assert complaints("alike", MET) == []
