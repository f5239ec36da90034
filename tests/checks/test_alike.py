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
    assert complaints("alike", MET.replace("Vienna", "city of paris")) == [
        "1: choice/met/spot: the option 'Paris' is in the option 'city of paris' [alike]"
    ]


def test_a_word_that_only_begins_the_same_is_another_word(
    complaints: Complaints,
) -> None:
    assert complaints("alike", MET.replace("Vienna", "Berlingen")) == []


def test_options_that_differ_are_fine(complaints: Complaints) -> None:
    assert complaints("alike", MET) == []


FOUNDED = "".join(
    f"""
[fact.{city}]
topic = "all"
relation = "founded"
organization = "{city}-school"
city  = "{city}"
sources = ["atlas"]
[school.{city}-school]
name = "{school}"
[city.{city}]
name = "{name}"
"""
    for city, school, name in (
        ("a", "Art School", "Berlin"),
        ("b", "Music School", "Vienna"),
        ("c", "Film School", "Prague"),
        ("d", "Dance School", "Warsaw"),
    )
)
REST = '[city]\ne = { name = "Madrid" }\nf = { name = "Lisbon" }\n'


def test_one_response_within_another_is_complained_of(complaints: Complaints) -> None:
    def of_matching(text: str) -> list[str]:
        found = complaints("alike", text)
        return [line.partition(": the ")[2] for line in found if ": matching/" in line]

    assert of_matching(FOUNDED + REST) == []
    assert of_matching(FOUNDED.replace("Vienna", "Old Berlin") + REST) == [
        "option 'Berlin' is in the option 'Old Berlin' [alike]"
    ]
    assert of_matching(FOUNDED.replace("Music School", "New Art School") + REST) == [
        "option 'Art School' is in the option 'New Art School' [alike]"
    ]


def test_an_event_within_another_is_complained_of(complaints: Complaints) -> None:
    events = """
        [fact.met]
        topic  = "all"
        states = "The union met {on when}."
        asks   = { when = "When was it?" }
        when   = "1921"
        sources = ["atlas"]
        [fact.moved]
        topic  = "all"
        states = "The union met in Vienna {on when}."
        asks   = { when = "When was it?" }
        when   = "1923"
        sources = ["atlas"]
        """
    assert complaints("alike", events) == [
        "1: first/met+moved/when: the option 'The union met' is in the option 'The union met in Vienna' [alike]"
    ]
    assert complaints("alike", events.replace("met in V", "sat in V")) == []


def test_a_number_is_one_word(complaints: Complaints) -> None:
    text = MET.replace("met in", "had").replace("Berlin", "200 members")
    text = text.replace("Vienna", "1,200 members").replace("Paris", "900 members")
    assert complaints("alike", text) == []
    assert complaints("alike", text.replace("1,200", "nearly 200")) == [
        "1: choice/met/spot: the option '200 members' is in the option 'nearly 200 members' [alike]"
    ]
