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
    text = BEGAN.replace("a strike", "a day of rest")
    assert complaints("length", text) == STANDS_OUT
    text = BEGAN.replace("a strike", "an international conference of relief committees")
    assert complaints("length", text) == STANDS_OUT


def test_a_wrong_answer_far_longer_than_the_others_is_complained_of(
    complaints: Complaints,
) -> None:
    members = """
        [fact.seats]
        topic  = "all"
        states = "The union met in {spot}."
        asks   = { spot = "Which spot was a meeting place of the union?" }
        spot   = ["Ulm", "Bonn", "the industrial city of Magnitogorsk"]
        complete.spot = true
        wrong.spot."Paris" = "It never did."
        sources = ["atlas"]
        """
    assert complaints("length", members) == [
        "1: which_not/seats/spot/paris: an option stands out by its length [length]"
    ]


def test_a_key_of_three_words_may_be_a_little_longer(complaints: Complaints) -> None:
    assert complaints("length", BEGAN.replace("a strike", "a rainy day")) == []


def test_ten_letters_more_are_no_matter(complaints: Complaints) -> None:
    text = BEGAN.replace("a strike", "war").replace("a dance", "a short dance")
    assert complaints("length", text) == []


def test_options_of_a_length_are_fine(complaints: Complaints) -> None:
    assert complaints("length", BEGAN) == []


def test_what_is_matched_stands_beside_nothing_shorter(complaints: Complaints) -> None:
    films = "".join(
        f"""
[fact.film-{n}]
topic = "all"
relation = "directed"
person = "p{n}"
film = "f{n}"
sources = ["atlas"]
[person.p{n}]
name = "Person {n}"
[film.f{n}]
name = "Film {n}"
"""
        for n in "abcd"
    )
    rest = '[person]\ne = { name = "Person e" }\nf = { name = "Person f" }\n'
    assert complaints("length", films + rest) == []


def test_sources_have_the_names_that_they_have(complaints: Complaints) -> None:
    views = """
        [fact.met]
        topic  = "all"
        states = "The union met {on when}."
        asks   = { when = "When did the union meet?" }
        when   = "1921"
        sources = ["yearbook"]
        rivals.when."1922" = ["diary"]
        rivals.when."1923" = ["bulletin"]
        [source.yearbook]
        short = "the Yearbook of the Trade Unions (1930)"
        cite  = "A Yearbook."
        grade = "A"
        """
    assert complaints("length", views) == []
