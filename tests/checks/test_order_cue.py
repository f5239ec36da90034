from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

EVENTS = """
[fact.joined]
topic  = "all"
states = "The Soviet trade unions joined {on when}."
asks   = { when = "When was it?" }
when   = "1921"
sources = ["atlas"]

[fact.met]
topic  = "all"
states = "The committee met in Paris {on when}."
asks   = { when = "When was it?" }
when   = "1923"
sources = ["atlas"]
"""

MORE = """
[fact.school]
topic  = "all"
states = "The school of arts was sold {on when}."
asks   = { when = "When was it?" }
when   = "1925"
sources = ["atlas"]

[fact.strike]
topic  = "all"
states = "The miners of Wales went on strike {on when}."
asks   = { when = "When was it?" }
when   = "1927"
sources = ["atlas"]
"""


def test_a_word_that_tells_what_was_before_is_complained_of(
    complaints: Complaints,
) -> None:
    assert complaints("order-cue", EVENTS.replace("met in Paris", "met again")) == [
        "1: first/joined+met/when: 'again' tells when it was: 'The committee met again' [order-cue]"
    ]
    assert complaints("order-cue", EVENTS.replace("met in", "reopened in")) == [
        "1: first/joined+met/when: 'reopened' tells when it was: 'The committee reopened in Paris' [order-cue]"
    ]


def test_a_year_is_complained_of(complaints: Complaints) -> None:
    text = EVENTS.replace("met in Paris", "paid back the loan of 1922")
    assert complaints("order-cue", text) == [
        "1: first/joined+met/when: '1922' tells when it was: 'The committee paid back the loan of 1922' [order-cue]"
    ]


def test_two_places_in_a_row_are_complained_of(complaints: Complaints) -> None:
    text = EVENTS.replace("Soviet trade unions joined", "Second Congress met in Rome")
    text = text.replace("committee", "Third Congress")
    assert complaints("order-cue", text) == [
        "1: first/joined+met/when: 'second' and 'third' tell which was before the other [order-cue]"
    ]


def test_a_row_of_events_is_looked_at_too(complaints: Complaints) -> None:
    assert complaints("order-cue", EVENTS + MORE.replace("was sold", "was sold later"))[
        -1
    ] == (
        "1: order/joined+met+school+strike/when: 'later' tells when it was: 'The school of arts was sold later' [order-cue]"
    )


def test_events_that_tell_nothing_are_fine(complaints: Complaints) -> None:
    assert complaints("order-cue", EVENTS) == []
    assert complaints("order-cue", EVENTS + MORE) == []


def test_one_place_in_a_row_tells_nothing_of_other_events(
    complaints: Complaints,
) -> None:
    assert complaints("order-cue", EVENTS.replace("The comm", "The first comm")) == []


def test_what_a_relation_says_of_all_its_facts_tells_nothing(
    complaints: Complaints,
) -> None:
    text = """
        [fact.first]
        topic    = "all"
        relation = "first_issue"
        periodical = "sickle"
        when     = "1921"
        sources  = ["atlas"]
        [fact.last]
        topic    = "all"
        relation = "last_issue"
        periodical = "hammer"
        when     = "1923"
        sources  = ["atlas"]
        [periodical]
        sickle = { name = "Sickle" }
        hammer = { name = "Hammer" }
        """
    assert complaints("order-cue", text) == []


def test_words_that_are_of_no_time_are_fine(complaints: Complaints) -> None:
    for told in (
        "was named after Lenin",
        "spoke before a court",
        "gave first aid to a second-hand shop",
        "showed “Never again”",
        "moved to New York",
        "moved to a new building",
        "sent help to old people",
        "fed former prisoners",
        "fed 1,500 children",
        "fed 15000 children",
    ):
        text = EVENTS.replace("met in Paris", told).replace("trade", "Fifth")
        assert complaints("order-cue", text) == []
