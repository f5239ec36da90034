from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

SEAT = """
[fact.seat]
topic  = "all"
states = "The union sat in {spot: Berlin}."
asks   = { spot = "Where did the union sit?" }
sources = ["atlas"]
"""

STATED = """
[fact.stated]
topic  = "all"
states = "The union did not move to {spot: Paris}."
asks   = {}
wrong.spot."Berlin" = "It was there."
sources = ["atlas"]
"""


def test_a_question_that_denies_is_complained_of(complaints: Complaints) -> None:
    text = SEAT.replace("Where did the union sit", "Which city was not without a union")
    assert complaints("negative", text) == [
        "1: short/seat/spot: 'not' makes it a denial: turn it round [negative]"
    ]


def test_a_statement_that_denies_is_complained_of(complaints: Complaints) -> None:
    assert complaints("negative", STATED) == [
        "1: true_false/stated/spot/paris: 'not' makes it a denial: turn it round [negative]",
        "1: true_false/stated/spot/berlin: 'not' makes it a denial: turn it round [negative]",
    ]
    assert complaints("negative", STATED.replace("did not", "didn't")) == [
        "1: true_false/stated/spot/paris: 'didn’t' makes it a denial: turn it round [negative]",
        "1: true_false/stated/spot/berlin: 'didn’t' makes it a denial: turn it round [negative]",
    ]


def test_a_statement_may_begin_with_it(complaints: Complaints) -> None:
    text = STATED.replace("The union did not move", "No union moved")
    assert complaints("negative", text) == [
        "1: true_false/stated/spot/paris: 'No' makes it a denial: turn it round [negative]",
        "1: true_false/stated/spot/berlin: 'No' makes it a denial: turn it round [negative]",
    ]


def test_an_option_that_denies_is_complained_of(complaints: Complaints) -> None:
    text = f"""{SEAT}
wrong.spot."Paris" = "It did not."
wrong.spot."no city" = "It did."
"""
    assert complaints("negative", text) == [
        "1: choice/seat/spot: 'no' makes it a denial: turn it round [negative]"
    ]


def test_a_question_that_denies_nothing_is_fine(complaints: Complaints) -> None:
    assert complaints("negative", SEAT) == []


def test_the_one_kind_that_says_so_in_capitals_is_fine(complaints: Complaints) -> None:
    text = """
        [fact.seats]
        topic  = "all"
        states = "{spot} was a seat of the union."
        asks   = { spot = "Which city was a seat of the union?" }
        spot   = ["Berlin", "Vienna", "Prague"]
        complete.spot = true
        wrong.spot."Paris" = "It never was."
        sources = ["atlas"]
        """
    assert complaints("negative", text) == []


def test_what_did_not_happen_may_be_marked(complaints: Complaints) -> None:
    text = STATED.replace("did not move", "moved").replace("wrong", "# wrong")
    marked = f'{text}denied = true\nnote = "It did not move."\n'
    assert complaints("negative", marked) == []


def test_a_word_that_denies_no_sentence_is_fine(complaints: Complaints) -> None:
    for told in (
        "moved to No. 5 in",
        "moved to house no. 5 in",
        "sent a note and a piano to",
        "of the no-man’s-land moved to",
        "moved without a word to",
        "of “Never again” moved to",
        "made Nothing But Notes in",
    ):
        assert complaints("negative", STATED.replace("did not move to", told)) == []
