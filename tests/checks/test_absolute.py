from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

MEMBERS = """
[fact.members]
topic  = "all"
states = "It took {who: workers} as members."
asks   = { who = "Whom did it take as members?" }
wrong.who."students" = "It did not."
wrong.who."only communists" = "It did not."
sources = ["atlas"]
"""

STATED = """
[fact.stated]
topic  = "all"
states = "All members were {nation: Germans}."
asks   = {}
sources = ["atlas"]
wrong.nation."Austrians" = "They were not."
"""


def test_one_option_that_allows_no_exception_is_complained_of(
    complaints: Complaints,
) -> None:
    assert complaints("absolute", MEMBERS) == [
        "1: choice/members/who: only one option says 'only' [absolute]"
    ]


def test_a_right_answer_may_give_itself_away_too(complaints: Complaints) -> None:
    text = MEMBERS.replace("only communists", "peasants")
    assert complaints("absolute", text.replace(": workers", ": every worker")) == [
        "1: choice/members/who: only one option says 'every' [absolute]",
        "1: true_false/members/who/every-worker: the statement says 'every', which tells that it is false [absolute]",
    ]


def test_a_statement_is_complained_of_though_it_begins_with_a_capital(
    complaints: Complaints,
) -> None:
    assert complaints("absolute", STATED) == [
        "1: true_false/stated/nation/germans: the statement says 'All', which tells that it is false [absolute]",
        "1: true_false/stated/nation/austrians: the statement says 'All', which tells that it is false [absolute]",
    ]


def test_options_that_are_all_as_absolute_are_fine(complaints: Complaints) -> None:
    text = MEMBERS.replace('"students"', '"only students"')
    assert complaints("absolute", text.replace(": workers", ": only workers")) == [
        # But the statements are not.
        "1: true_false/members/who/only-workers: the statement says 'only', which tells that it is false [absolute]",
        "1: true_false/members/who/only-students: the statement says 'only', which tells that it is false [absolute]",
    ]


def test_options_without_such_words_are_fine(complaints: Complaints) -> None:
    assert complaints("absolute", MEMBERS.replace("only communists", "peasants")) == []


def test_a_name_or_a_compound_with_such_a_word_is_fine(complaints: Complaints) -> None:
    for subject in (
        "All Saints",
        "A small wall",
        "The school of All Saints",
        "The all-German union",
        "A committee called “All for one”",
        "The Italian Aiuto all’estero",
    ):
        text = STATED.replace("All members were", f"{subject} was for")
        assert complaints("absolute", text) == []


def test_every_two_years_is_a_number(complaints: Complaints) -> None:
    text = STATED.replace("All members were", "Every two years it invited")
    assert complaints("absolute", text) == []
    text = STATED.replace("All members were", "In every town it invited")
    assert len(complaints("absolute", text)) == 2


def test_titles_say_what_they_like(complaints: Complaints) -> None:
    film = """
        [fact.film]
        topic  = "all"
        states = "Anna directed the film “{title: Mother and her son}”."
        asks   = { title = "Which film did Anna direct?" }
        wrong.title."Once and never again" = "She did not."
        wrong.title."Father and his dog" = "She did not."
        sources = ["atlas"]
        """
    assert complaints("absolute", film) == []
    assert len(complaints("absolute", film.replace("“", "").replace("”", ""))) == 2


def test_the_name_of_a_thing_is_a_name_though_it_has_small_words(
    complaints: Complaints,
) -> None:
    text = """
        [fact.worked]
        topic  = "all"
        states = "{person} worked for {organization}."
        asks   = {}
        person = "anna"
        organization = "bank"
        wrong.organization."aid" = "She did not."
        sources = ["atlas"]
        [person]
        anna = { name = "Anna" }
        [organization]
        aid  = { name = "Aid for all Prisoners", article = "the" }
        bank = { name = "Bank of Vienna", article = "the" }
        """
    assert complaints("absolute", text) == []
    assert complaints("absolute", text.replace('"Aid for', '"aid for')) == [
        "1: true_false/worked/organization/aid: the statement says 'all', which tells that it is false [absolute]"
    ]
