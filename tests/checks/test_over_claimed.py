from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

SEATS = """
[fact.seat-berlin]
topic    = "all"
relation = "seat"
organization = "aid"
city     = "berlin"
during   = "1921/1933"
sources  = ["atlas"]

[fact.seat-paris]
topic    = "all"
relation = "seat"
organization = "aid"
city     = "paris"
during   = "1933/1935"
sources  = ["atlas"]

[organization]
aid = { name = "Workers' Aid" }
[city]
berlin = { name = "Berlin" }
paris  = { name = "Paris" }
spree  = { name = "Spree-Athen", of = "berlin" }
"""


def test_two_values_where_there_can_be_one_are_complained_of(
    complaints: Complaints,
) -> None:
    assert complaints("over-claimed", SEATS.replace("1933/1935", "1921/1935")) == [
        "1: fact seat-berlin: 'Paris' of seat-paris fits too: `organization during -> city` proves nothing here [over-claimed]",
        "9: fact seat-paris: 'Berlin' of seat-berlin fits too: `organization during -> city` proves nothing here [over-claimed]",
    ]


def test_two_states_at_once_are_complained_of(complaints: Complaints) -> None:
    at_once = SEATS.replace("1921/1933", "1905/1915").replace("1933/1935", "1912/1920")
    assert len(complaints("over-claimed", at_once)) == 2


def test_one_day_on_which_one_follows_the_other_is_fine(complaints: Complaints) -> None:
    on_a_day = SEATS.replace("1921/1933", "1921-05-01/1933-03-12")
    assert (
        complaints("over-claimed", on_a_day.replace("1933/1935", "1933-03-12/1935"))
        == []
    )


def test_both_facts_are_named_where_each_fits_the_other(complaints: Complaints) -> None:
    assert [
        line[:21]
        for line in complaints("over-claimed", SEATS.replace("1933/1935", "1921/1933"))
    ] == [
        "1: fact seat-berlin: ",
        "9: fact seat-paris: '",
    ]


def test_two_times_that_only_meet_are_fine(complaints: Complaints) -> None:
    assert complaints("over-claimed", SEATS) == []


def test_two_names_of_one_place_are_fine(complaints: Complaints) -> None:
    assert (
        complaints(
            "over-claimed",
            SEATS.replace("1933/1935", "1921/1935").replace('"paris"', '"spree"'),
        )
        == []
    )


def test_a_fact_that_is_denied_or_withdrawn_breaks_no_rule(
    complaints: Complaints,
) -> None:
    both = SEATS.replace("1933/1935", "1921/1933")
    assert (
        complaints(
            "over-claimed",
            both.replace("[fact.seat-paris]", "[fact.seat-paris]\ndenied = true"),
        )
        == []
    )
    assert (
        complaints(
            "over-claimed",
            both.replace("[fact.seat-paris]", '[fact.seat-paris]\nwithdrawn = "No."'),
        )
        == []
    )
