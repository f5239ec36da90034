from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

SOCIETY = """
[fact.society]
topic  = "all"
states = "The society published a {what: journal}."
asks   = {}
wrong.what."film" = "It did not."
sources = ["atlas"]
"""


def test_a_clause_that_tells_more_is_complained_of(complaints: Complaints) -> None:
    text = SOCIETY.replace("The society", "The society, which met in Berlin,")
    assert complaints("one-claim", text) == [
        "1: true_false/society/what/journal: 'which' begins a second claim: leave it to a fact of its own [one-claim]",
        "1: true_false/society/what/film: 'which' begins a second claim: leave it to a fact of its own [one-claim]",
    ]


def test_a_reason_is_complained_of(complaints: Complaints) -> None:
    text = SOCIETY.replace("journal}.", "journal} because the rent was high.")
    assert complaints("one-claim", text) == [
        "1: true_false/society/what/journal: 'because' begins a second claim: leave it to a fact of its own [one-claim]",
        "1: true_false/society/what/film: 'because' begins a second claim: leave it to a fact of its own [one-claim]",
    ]


def test_a_sentence_may_begin_with_it(complaints: Complaints) -> None:
    text = SOCIETY.replace("The society", "Although the rent was high, it")
    assert complaints("one-claim", text) == [
        "1: true_false/society/what/journal: 'Although' begins a second claim: leave it to a fact of its own [one-claim]",
        "1: true_false/society/what/film: 'Although' begins a second claim: leave it to a fact of its own [one-claim]",
    ]


def test_one_thing_in_one_clause_is_fine(complaints: Complaints) -> None:
    assert complaints("one-claim", SOCIETY) == []


def test_a_clause_that_only_says_which_one_is_fine(complaints: Complaints) -> None:
    for told in (
        "The town in which the society met had a",
        "The town which the society knew had a",
        "For a while the society had a",
        "The group “Why, because” had a",
    ):
        text = SOCIETY.replace("The society published a", told)
        assert complaints("one-claim", text) == []


def test_a_source_may_be_asked_which_of_these(complaints: Complaints) -> None:
    text = """
        [fact.seats]
        topic  = "all"
        states = "{spot} was a seat of the union."
        asks   = { spot = "Which city was a seat of the union?" }
        spot   = ["Berlin", "Vienna"]
        complete.spot = true
        wrong.spot."Paris" = "It never was."
        wrong.spot."Prague" = "It never was."
        sources = ["bulletin"]
        """
    assert complaints("one-claim", text) == []


def test_a_question_may_have_two_clauses(complaints: Complaints) -> None:
    text = SOCIETY.replace(
        "asks   = {}", 'asks = { what = "What, because it was poor, did it publish?" }'
    )
    assert complaints("one-claim", text) == []
