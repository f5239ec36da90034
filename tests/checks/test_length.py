from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

BEGAN = """
[fact.began]
topic  = "all"
states = "It began with {start: a strike}."
asks   = { start = "With what did it begin?" }
wrong.start."a party" = "There was no party."
wrong.start."a dance" = "There was no dance."
sources = ["atlas"]
"""

STANDS_OUT = ["1: choice/began/start: an option stands out by its length [length]"]


def test_a_key_longer_than_all_others_is_complained_of(complaints: Complaints) -> None:
    # Four words or more, and more than a third longer than the longest wrong answer.
    assert (
        complaints("length", BEGAN.replace("a strike", "a day of rest")) == STANDS_OUT
    )


def test_a_key_of_three_words_may_be_a_little_longer(complaints: Complaints) -> None:
    assert complaints("length", BEGAN.replace("a strike", "a rainy day")) == []


def test_a_wrong_answer_far_longer_than_the_others_is_complained_of(
    complaints: Complaints,
) -> None:
    assert (
        complaints("length", BEGAN.replace("a dance", "a dance of all the members"))
        == STANDS_OUT
    )


def test_ten_letters_more_are_no_matter(complaints: Complaints) -> None:
    assert (
        complaints(
            "length",
            BEGAN.replace("a strike", "war").replace("a dance", "a short dance"),
        )
        == []
    )


def test_options_of_a_length_are_fine(complaints: Complaints) -> None:
    assert complaints("length", BEGAN) == []
