"""Which of these sources says so: one that gives the value, others that give another."""

import pytest
from small import facts

from factfile.items import Citation, Item, Option
from factfile.questions import ask

THINGS = """
[organization]
aid    = { name = "Workers' Aid", article = "the", life = "1921/1935" }
[city]
berlin = { name = "Berlin" }
vienna = { name = "Vienna" }
geneva = { name = "Geneva" }
[ship.hope]
name = "Hope"
article = "the"
"""
FOUNDED = """
[fact.founded]
topic    = "all"
relation = "founded"
organization = "aid"
city     = "berlin"
when     = "1921-09"
sources  = ["atlas", "diary p. 2"]
"""
VIENNA = 'rivals.city.vienna = ["bulletin p. 7"]\n'


def asked(text: str) -> list[Item]:
    return list(ask(facts(THINGS + text), ["who_says"]))


def ids(text: str) -> list[str]:
    return [item.id for item in asked(text)]


def options(item: Item) -> list[str]:
    return [item.key.text, *sorted(option.text for option in item.distractors)]


def test_the_key_gives_the_value_and_each_wrong_answer_another() -> None:
    (item,) = asked(FOUNDED + VIENNA)
    assert item.id == "who_says/founded/city/vienna"
    assert (item.kind, item.format, item.facts, item.role) == (
        *("who_says", "choice", ("founded",), "city"),
    )
    assert (item.level, item.cognition, item.hint) == ("extra", "analyze", "source")
    assert (
        item.stem
        == "Which of these sources says that the Workers’ Aid was founded in Vienna?"
    )
    assert item.key == Option(
        "bulletin", "The Bulletin (1930)", "The Bulletin (1930) gives Vienna."
    )
    assert item.distractors == (
        Option(
            "atlas",
            "The Atlas (2001)",
            "The Atlas (2001) gives Berlin.",
            proof="rival",
        ),
        Option(
            "diary",
            "Anna’s diary (1924)",
            "Anna’s diary (1924) gives Berlin.",
            proof="rival",
        ),
    )
    assert (
        item.statement
        == "According to the Bulletin (1930), the Workers’ Aid was founded in Vienna."
    )
    assert item.citations == (Citation("bulletin", "p. 7"),)
    # Each option says what it gives, and nothing is left to tell.
    assert item.others == ()


def test_where_nobody_differs_nobody_is_asked_about() -> None:
    assert asked(FOUNDED) == []


@pytest.mark.parametrize("how", ["errors", "says"])
def test_slips_and_more_exact_values_are_no_views(how: str) -> None:
    given = f'{how}.city.vienna = ["bulletin", "chronicle", "reprint"]\n'
    assert asked(FOUNDED + given) == []


def test_each_view_is_asked_that_two_sources_differ_from() -> None:
    # Against Vienna there are two, against Berlin only one.
    assert ids(FOUNDED + VIENNA) == ["who_says/founded/city/vienna"]
    third = 'rivals.city.geneva = ["chronicle"]\n'
    berlin, vienna, geneva = asked(FOUNDED + VIENNA + third)
    assert (
        berlin.stem
        == "Which of these sources says that the Workers’ Aid was founded in Berlin?"
    )
    assert options(berlin) == [
        *("The Atlas (2001)", "The Bulletin (1930)", "The Chronicle (1950)"),
    ]
    assert options(vienna) == [
        "The Bulletin (1930)",
        *("Anna’s diary (1924)", "The Atlas (2001)", "The Chronicle (1950)"),
    ]
    assert options(geneva) == [
        "The Chronicle (1950)",
        *("Anna’s diary (1924)", "The Atlas (2001)", "The Bulletin (1930)"),
    ]


def test_of_two_who_say_so_one_is_the_key_and_none_a_wrong_answer() -> None:
    both = 'rivals.city.vienna = ["bulletin", "chronicle"]\n'
    berlin, vienna = asked(FOUNDED + both)
    assert options(vienna) == [
        *("The Bulletin (1930)", "Anna’s diary (1924)", "The Atlas (2001)"),
    ]
    assert options(berlin) == [
        *("The Atlas (2001)", "The Bulletin (1930)", "The Chronicle (1950)"),
    ]


def test_there_are_four_options_at_most() -> None:
    many = 'rivals.city.vienna = ["bulletin", "chronicle", "reprint"]\n'
    also = 'rivals.city.geneva = ["leaflet"]\n'
    leaflet = '[source.leaflet]\nshort = "a leaflet (1922)"\ncite = "A leaflet."\n'
    berlin = asked(FOUNDED + many + also + leaflet)[0]
    assert berlin.id == "who_says/founded/city/berlin"
    assert len(berlin.distractors) == 3


def test_a_source_that_gives_both_is_left_out() -> None:
    both = 'rivals.city.geneva = ["bulletin", "chronicle", "reprint"]\n'
    berlin, geneva = asked(FOUNDED + VIENNA + both)
    assert options(berlin) == [
        *("The Atlas (2001)", "The Chronicle (1950)", "The reprinted Chronicle (1970)"),
    ]
    assert options(geneva) == [
        *("The Chronicle (1950)", "Anna’s diary (1924)", "The Atlas (2001)"),
    ]


def test_a_source_that_made_a_slip_as_well_is_left_out() -> None:
    third = 'rivals.city.geneva = ["chronicle"]\n'
    slip = 'errors.city.geneva = ["bulletin"]\n'
    (geneva,) = asked(FOUNDED + VIENNA + third + slip)
    assert options(geneva) == [
        *("The Chronicle (1950)", "Anna’s diary (1924)", "The Atlas (2001)"),
    ]


def test_a_source_that_is_more_exact_is_no_wrong_answer_and_no_key() -> None:
    part = '[city.prater]\nname = "Prater"\nof = "berlin"\n'
    says = 'says.city.prater = ["diary"]\n'
    third = 'rivals.city.geneva = ["chronicle"]\n'
    assert [
        options(item) for item in asked(FOUNDED + VIENNA + third + says + part)
    ] == [
        ["The Atlas (2001)", "The Bulletin (1930)", "The Chronicle (1950)"],
        ["The Bulletin (1930)", "The Atlas (2001)", "The Chronicle (1950)"],
        ["The Chronicle (1950)", "The Atlas (2001)", "The Bulletin (1930)"],
    ]


def test_a_value_with_a_remark_in_brackets_is_not_just_this_one() -> None:
    remark = VIENNA.replace("p. 7", "(the branch there)")
    assert asked(FOUNDED + remark) == []
    third = 'rivals.city.geneva = ["chronicle"]\n'
    (geneva,) = asked(FOUNDED + remark + third)
    assert options(geneva) == [
        *("The Chronicle (1950)", "Anna’s diary (1924)", "The Atlas (2001)"),
    ]


def test_articles_of_one_work_that_go_by_one_name_are_one_option() -> None:
    again = '[source.second]\nshort = "the Atlas (2001)"\ncite = "An Atlas, vol. 2."\n'
    two = FOUNDED.replace('"diary p. 2"', '"second"')
    assert asked(two + VIENNA + again) == []
    # And a work of which one article says this, and another that, says neither.
    both = 'rivals.city.vienna = ["bulletin", "second"]\n'
    geneva = 'rivals.city.geneva = ["chronicle"]\n'
    assert [options(item) for item in asked(FOUNDED + both + geneva + again)] == [
        ["Anna’s diary (1924)", "The Bulletin (1930)", "The Chronicle (1950)"],
        ["The Bulletin (1930)", "Anna’s diary (1924)", "The Chronicle (1950)"],
        ["The Chronicle (1950)", "Anna’s diary (1924)", "The Bulletin (1930)"],
    ]


def test_what_is_kept_for_its_errors_is_neither_key_nor_wrong() -> None:
    leaflet = """
        [source.leaflet]
        short = "a leaflet (1922)"
        cite  = "A leaflet."
        grade = "D"
        """
    third = 'rivals.city.geneva = ["leaflet"]\n'
    assert [options(item) for item in asked(FOUNDED + VIENNA + third + leaflet)] == [
        ["The Bulletin (1930)", "Anna’s diary (1924)", "The Atlas (2001)"],
    ]
    assert len(asked(FOUNDED + VIENNA + third + leaflet.replace('"D"', '"C"'))) == 3


def test_dates_count_by_their_year() -> None:
    three = (
        'rivals.when."1921-11" = ["chronicle"]\nrivals.when."1923-05" = ["bulletin"]\n'
    )
    (item,) = asked(FOUNDED + three)
    assert item.id == "who_says/founded/when/1923"
    assert (
        item.stem
        == "Which of these sources says that the Workers’ Aid was founded in 1923?"
    )
    assert [option.why for option in (item.key, *item.distractors)] == [
        "The Bulletin (1930) gives 1923.",
        "The Atlas (2001) gives 1921.",
        "Anna’s diary (1924) gives 1921.",
    ]


def test_where_all_years_are_one_nobody_differs() -> None:
    near = 'rivals.when."1921-11" = ["bulletin", "chronicle", "reprint"]\n'
    assert asked(FOUNDED + near) == []


SAILED = """
[fact.sailed]
topic    = "all"
relation = "sailed"
ship     = "hope"
port     = "berlin"
when     = "1921"
sources  = ["atlas", "diary"]
rivals.port.vienna = ["bulletin", "chronicle"]
"""


def test_the_key_says_all_that_the_question_says() -> None:
    berlin = asked(SAILED)[0]
    assert (
        berlin.stem == "Which of these sources says that the Hope left Berlin in 1921?"
    )
    assert berlin.key.text == "The Atlas (2001)"
    # If the Atlas gives another year it does not say this.
    berlin = asked(SAILED + 'rivals.when."1923" = ["atlas"]\n')[0]
    assert (
        berlin.stem == "Which of these sources says that the Hope left Berlin in 1921?"
    )
    assert berlin.key.text == "Anna’s diary (1924)"


def test_what_need_not_be_said_of_a_rival_is_not_said() -> None:
    motto = """
        [fact.joined]
        topic   = "all"
        states  = "{organization} met in {city}[ {on when}]."
        asks    = { city = "In which city did {organization} meet?" }
        organization = "aid"
        city    = "berlin"
        when    = "1924"
        sources = ["atlas", "diary"]
        rivals.city.vienna = ["bulletin", "chronicle"]
        """
    assert [item.stem for item in asked(motto)] == [
        "Which of these sources says that the Workers’ Aid met in Berlin in 1924?",
        # Nobody knows whether they give the year.
        "Which of these sources says that the Workers’ Aid met in Vienna?",
    ]


def test_words_are_told_apart_like_things() -> None:
    text = """
        [fact.began]
        topic   = "all"
        states  = "{organization} began at {occasion: a strike}."
        asks    = { occasion = "At what did {organization} begin?" }
        organization = "aid"
        sources = ["atlas", "diary"]
        rivals.occasion."a lockout" = ["bulletin"]
        """
    (item,) = asked(text)
    assert item.id == "who_says/began/occasion/a-lockout"
    assert (
        item.stem
        == "Which of these sources says that the Workers’ Aid began at a lockout?"
    )
    assert item.key.why == "The Bulletin (1930) gives a lockout."


def test_a_fact_that_is_always_told_by_a_source_is_asked_about_like_others() -> None:
    third = 'rivals.city.geneva = ["chronicle"]\n'
    berlin = asked(FOUNDED + VIENNA + third + 'voice = "diary"\n')[0]
    assert (
        berlin.stem
        == "Which of these sources says that the Workers’ Aid was founded in Berlin?"
    )


def test_a_name_that_stands_out_by_its_length_is_no_option() -> None:
    long = "the Complete and Revised Register of All Committees and Branches (1962)"
    register = f'[source.register]\nshort = "{long}"\ncite = "A Register."\n'
    two = FOUNDED.replace('"diary p. 2"', '"register"')
    assert asked(two + VIENNA + register) == []


def test_nothing_is_asked_of_a_place_without_a_question() -> None:
    own = """
        [fact.met]
        topic   = "all"
        states  = "{organization} met in {city}."
        asks    = {}
        organization = "aid"
        city    = "berlin"
        sources = ["atlas", "diary"]
        rivals.city.vienna = ["bulletin", "chronicle"]
        """
    assert asked(own) == []
    ask_it = 'asks    = { city = "In which city did {organization} meet?" }'
    assert len(asked(own.replace("asks    = {}", ask_it))) == 2


def test_nothing_is_asked_of_a_list() -> None:
    listed = """
        [fact.met]
        topic   = "all"
        states  = "{organization} met in {city}."
        asks    = { city = "In which city did {organization} meet?" }
        organization = "aid"
        city    = ["berlin", "geneva"]
        sources = ["atlas", "diary"]
        rivals.city.vienna = ["bulletin", "chronicle"]
        """
    assert asked(listed) == []


@pytest.mark.parametrize("retired", ["denied = true", 'withdrawn = "Nobody knows."'])
def test_nothing_is_asked_of_withdrawn_and_denied_facts(retired: str) -> None:
    assert asked(FOUNDED + VIENNA + retired) == []


def test_asking_twice_and_in_another_order_gives_the_same() -> None:
    one = asked(FOUNDED + VIENNA + SAILED)
    assert len(one) == 3
    assert one == asked(FOUNDED + VIENNA + SAILED)
    assert sorted(map(repr, asked(SAILED + FOUNDED + VIENNA))) == sorted(map(repr, one))
