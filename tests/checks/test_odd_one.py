from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

STRIKE = """
[fact.strike]
topic  = "all"
states = "The strike was in {spot: Passaic}."
asks   = { spot = "Where was the strike?" }
wrong.spot."Chicago" = "It was not."
wrong.spot."Boston" = "It was not."
sources = ["atlas"]
"""


def test_an_answer_alone_with_a_comma_is_complained_of(complaints: Complaints) -> None:
    assert complaints("odd-one", STRIKE.replace("Passaic", "Passaic, New Jersey")) == [
        "1: choice/strike/spot: the answer alone has a comma or a bracket [odd-one]"
    ]


def test_an_answer_alone_with_an_article_is_complained_of(
    complaints: Complaints,
) -> None:
    assert complaints("odd-one", STRIKE.replace("Passaic", "a town")) == [
        "1: choice/strike/spot: the answer alone has an article [odd-one]"
    ]


def test_an_answer_alone_without_is_as_odd(complaints: Complaints) -> None:
    text = STRIKE.replace("Chicago", "the north").replace("Boston", "the south")
    assert complaints("odd-one", text.replace("Passaic", "town")) == [
        "1: choice/strike/spot: the answer alone lacks an article [odd-one]"
    ]
    assert complaints("odd-one", STRIKE.replace("Passaic", "town")) == [
        "1: choice/strike/spot: the answer alone lacks a capital [odd-one]"
    ]
    text = STRIKE.replace("Chicago", "House 1").replace("Boston", "House 2")
    assert complaints("odd-one", text) == [
        "1: choice/strike/spot: the answer alone lacks a digit [odd-one]"
    ]


def test_an_answer_alone_in_another_script_is_complained_of(
    complaints: Complaints,
) -> None:
    assert complaints("odd-one", STRIKE.replace("Passaic", "Москва")) == [
        "1: choice/strike/spot: the answer alone has letters of another script [odd-one]"
    ]


def test_one_form_for_all_is_fine(complaints: Complaints) -> None:
    assert complaints("odd-one", STRIKE) == []


def test_an_answer_like_one_other_is_fine(complaints: Complaints) -> None:
    text = STRIKE.replace("Passaic", "Passaic, New Jersey")
    assert complaints("odd-one", text.replace("Boston", "Boston (Mass.)")) == []


def test_a_wrong_answer_may_be_odd(complaints: Complaints) -> None:
    assert complaints("odd-one", STRIKE.replace("Boston", "Boston, Mass.")) == []


def test_sources_have_the_names_that_they_have(complaints: Complaints) -> None:
    views = """
        [fact.met]
        topic  = "all"
        states = "The union met {on when}."
        asks   = { when = "When did the union meet?" }
        when   = "1921"
        sources = ["forum"]
        rivals.when."1922" = ["diary"]
        rivals.when."1923" = ["bulletin"]
        [source.forum]
        short = "the Miners' Forum"
        cite  = "A Forum."
        grade = "A"
        """
    assert complaints("odd-one", views) == []


def test_an_article_in_a_name_is_fine(complaints: Complaints) -> None:
    assert complaints("odd-one", STRIKE.replace("Passaic", "The Hague")) == []


def test_the_comma_of_a_thousand_is_fine(complaints: Complaints) -> None:
    text = STRIKE.replace("Passaic", "1,200").replace("Chicago", "900")
    assert complaints("odd-one", text.replace("Boston", "800")) == []


def test_latin_letters_with_accents_are_latin(complaints: Complaints) -> None:
    assert complaints("odd-one", STRIKE.replace("Passaic", "Điện Biên Phủ")) == []


def test_a_word_that_all_others_share_is_complained_of(complaints: Complaints) -> None:
    works = STRIKE.replace("Chicago", "Lenin Works").replace("Boston", "Kirov Works")
    assert complaints("odd-one", works) == [
        "1: choice/strike/spot: all other options share a word that the answer lacks [odd-one]"
    ]
    street = STRIKE.replace("Chicago", "Dock Street").replace("Boston", "Mill Street")
    assert complaints("odd-one", street) == [
        "1: choice/strike/spot: all other options share a word that the answer lacks [odd-one]"
    ]


def test_a_word_that_all_options_or_some_share_is_fine(complaints: Complaints) -> None:
    works = STRIKE.replace("Chicago", "Lenin Works")
    assert complaints("odd-one", works) == []
    all_of_them = works.replace("Boston", "Kirov Works").replace(
        "Passaic", "Baku Works"
    )
    assert complaints("odd-one", all_of_them) == []
