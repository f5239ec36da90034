from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

SEATS = """
[fact.seat]
topic  = "all"
states = "The congress met in {spot: Berlin}."
asks   = { spot = "Where did the congress meet?" }
sources = ["atlas"]
"""


def test_a_word_of_frequency_is_complained_of(complaints: Complaints) -> None:
    text = SEATS.replace("the congress meet", "the congress often meet")
    assert complaints("vague", text) == [
        "1: short/seat/spot: 'often' is vague: how often, how many? [vague]"
    ]
    assert complaints(
        "vague", SEATS.replace("congress met", "congress usually met")
    ) == ["1: cloze/seat/spot: 'usually' is vague: how often, how many? [vague]"]


def test_a_sentence_may_begin_with_it(complaints: Complaints) -> None:
    assert complaints("vague", SEATS.replace("The c", "Nearly all c")) == [
        "1: cloze/seat/spot: 'Nearly all' is vague: how often, how many? [vague]"
    ]


def test_an_option_may_be_vague(complaints: Complaints) -> None:
    text = f"""{SEATS}
wrong.spot."Paris" = "No."
wrong.spot."partly Rome" = "No."
"""
    assert complaints("vague", text) == [
        "1: choice/seat/spot: 'partly' is vague: how often, how many? [vague]"
    ]


def test_a_line_of_several_may_be_vague(complaints: Complaints) -> None:
    events = "".join(
        f"""
[fact.event-{year}]
topic  = "all"
states = "{what} {{on when}}."
asks   = {{ when = "When was it?" }}
when   = "{year}"
sources = ["atlas"]
"""
        for year, what in {
            1921: "The congress met in Rome",
            1923: "The miners often went on strike",
            1925: "The bank was sold to a firm",
            1927: "The school moved to Vienna",
        }.items()
    )
    vague = "'often' is vague: how often, how many? [vague]"
    found = [line.partition(" ")[2] for line in complaints("vague", events)]
    assert f"order/event-1921+event-1923+event-1925+event-1927/when: {vague}" in found
    assert complaints("vague", events.replace("often ", "")) == []


def test_a_question_without_is_fine(complaints: Complaints) -> None:
    assert complaints("vague", SEATS) == []


def test_a_number_is_fine(complaints: Complaints) -> None:
    for told in ("met five times", "of nearly 300 members met"):
        assert complaints("vague", SEATS.replace("met", told)) == []


def test_a_name_or_a_title_is_fine(complaints: Complaints) -> None:
    for told in ("of “Nearly and partly” met", "of the Usually Brothers met"):
        assert complaints("vague", SEATS.replace("met", told)) == []
