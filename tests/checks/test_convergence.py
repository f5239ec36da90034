from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

COMMITTEE = """
[fact.committee]
topic  = "all"
states = "The money went to the {who: Berlin Relief Committee}."
asks   = { who = "To whom did the money go?" }
wrong.who."Paris Relief Committee" = "It did not."
wrong.who."Berlin Trade Union" = "It did not."
wrong.who."Vienna Bank" = "It did not."
sources = ["atlas"]
"""

CONVERGES = [
    "1: choice/committee/who: the answer has more words in common with the others than most have [convergence]"
]


def test_an_answer_of_which_the_others_were_made_is_complained_of(
    complaints: Complaints,
) -> None:
    assert complaints("convergence", COMMITTEE) == CONVERGES
    three = COMMITTEE.replace('wrong.who."Vienna Bank" = "It did not."\n', "")
    assert complaints("convergence", three) == CONVERGES


def test_an_inflected_word_is_the_same_word(complaints: Complaints) -> None:
    text = COMMITTEE.replace("Paris Relief Committee", "Paris Committees")
    assert complaints("convergence", text.replace("Berlin T", "Berliner T")) == (
        CONVERGES
    )


def test_an_answer_that_goes_with_one_other_is_complained_of(
    complaints: Complaints,
) -> None:
    text = COMMITTEE.replace("Berlin Trade Union", "Prague School")
    assert complaints("convergence", text) == CONVERGES


def test_a_pair_that_leaves_one_option_out_is_fine(complaints: Complaints) -> None:
    text = COMMITTEE.replace("Berlin Trade Union", "Prague School")
    three = text.replace('wrong.who."Vienna Bank" = "It did not."\n', "")
    assert complaints("convergence", three) == []


def test_a_wrong_answer_that_has_most_in_common_is_fine(complaints: Complaints) -> None:
    text = COMMITTEE.replace(": Berlin Relief Committee", ": Prague School")
    text = text.replace("Vienna Bank", "Berlin Relief Fund")
    assert complaints("convergence", text) == []


def test_options_that_share_the_same_words_are_fine(complaints: Complaints) -> None:
    text = COMMITTEE.replace("Trade Union", "Relief Fund").replace("Vienna", "Relief")
    text = text.replace("Paris Relief Committee", "Paris Relief").replace(
        ": Berlin Relief Committee", ": Vienna Relief"
    )
    assert complaints("convergence", text) == []


def test_small_words_are_nothing_in_common(complaints: Complaints) -> None:
    text = """
        [fact.league]
        topic  = "all"
        states = "The money went to the {who: League against War under Lenin}."
        asks   = { who = "To whom did the money go?" }
        wrong.who."Front against Hunger" = "It did not."
        wrong.who."School under Water" = "It did not."
        wrong.who."Bank of Vienna" = "It did not."
        sources = ["atlas"]
        """
    assert complaints("convergence", text) == []
