from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

JOURNAL = """

[fact.journal]
topic  = "all"
states = "The Red Cross called its journal {title: Journal of the Red Cross}."
asks   = { title = "What did the Red Cross call its journal?" }
sources = ["atlas"]
"""

MUSEUM = """
[fact.museum]
topic  = "all"
states = "{museum} was in {city}."
asks   = { museum = "Which {museum:kind} was in {city}?", city = "In which city was {museum}?" }
museum = "pergamon"
city   = "berlin"
sources = ["atlas"]
[museum]
pergamon = { name = "Pergamon Museum", article = "the" }
[city]
berlin = { name = "Berlin" }
"""


def test_a_word_of_the_answer_in_the_question_is_complained_of(
    complaints: Complaints,
) -> None:
    assert complaints("leak", JOURNAL) == [
        "2: cloze/journal/title: 'cross' of the answer stands in the question [leak]",
        "2: short/journal/title: 'cross' of the answer stands in the question [leak]",
    ]


def test_a_short_answer_is_found_in_the_question_as_a_word(
    complaints: Complaints,
) -> None:
    renamed = """
        [fact.name]
        topic  = "all"
        states = "The studio of the Rus brothers was called {title: Rus}."
        asks   = { title = "What was the studio of the Rus-brothers called?" }
        sources = ["atlas"]
        """
    assert complaints("leak", renamed) == [
        "1: cloze/name/title: the answer 'Rus' stands in the question [leak]",
        "1: short/name/title: the answer 'Rus' stands in the question [leak]",
    ]
    russians = renamed.replace("Rus brothers", "Russians")
    russians = russians.replace("Rus-brothers", "Russians")
    assert complaints("leak", russians) == []


def test_an_answer_in_the_title_is_complained_of(complaints: Complaints) -> None:
    known = """
        [organization]
        file = { name = "Small Files" }
        [fact.known]
        topic  = "all"
        states = "{organization} was known as {short: SF}."
        asks   = { organization = "Which organization was known as {short}?" }
        organization = "file"
        sources = ["atlas"]
        """
    what = "the answer stands in the title or the topic, which cards show [leak]"
    assert complaints("leak", known) == []
    titled = known.replace("Small Files", "Small File")
    assert complaints("leak", titled) == [
        f"3: cloze/known/organization: {what}",
        f"3: short/known/organization: {what}",
    ]
    assert complaints("leak", known.replace("Small Files", "Every")) == []


def test_a_place_in_the_name_that_it_is_matched_with_is_complained_of(
    complaints: Complaints,
) -> None:
    schools = "".join(
        f"""
[fact.{city}]
topic = "all"
relation = "founded"
organization = "{city}-school"
city  = "{city}"
sources = ["atlas"]
[school.{city}-school]
name = "{name}"
[city.{city}]
name = "{city.capitalize()}"
"""
        for city, name in {
            "berlin": "Art School",
            "moscow": "Music School",
            "vienna": "Mining School",
            "prague": "School of Prague",
        }.items()
    )
    rest = '[city]\nrome = { name = "Rome" }\nturin = { name = "Turin" }\n'
    [complaint] = [
        line for line in complaints("leak", schools + rest) if ": matching/" in line
    ]
    assert complaint.endswith("'prague' of the answer stands in the question [leak]")
    # That the title shows one of them, tells not where it belongs.
    plain = (
        schools.replace("of Prague", "of Life").replace('"Vienna"', '"Small"') + rest
    )
    assert [line for line in complaints("leak", plain) if ": matching/" in line] == []


def test_a_member_of_a_list_in_the_question_is_complained_of(
    complaints: Complaints,
) -> None:
    seats = """
        [fact.seats]
        topic  = "all"
        states = "The Berlin congress met in {spot}."
        asks   = { spot = "Where did the Berlin congress meet?" }
        spot   = ["Berlin", "Vienna"]
        complete.spot = true
        sources = ["atlas"]
        """
    assert [line for line in complaints("leak", seats) if ": recall/" in line] == [
        "1: recall/seats/spot: 'berlin' of the answer stands in the question [leak]"
    ]
    small = seats.replace("Berlin congress", "congress").replace('"Berlin"', '"Small"')
    assert [line for line in complaints("leak", small) if ": recall/" in line] == [
        "1: recall/seats/spot: the answer stands in the title or the topic, which cards show [leak]"
    ]


def test_a_question_that_keeps_its_secret_is_fine(complaints: Complaints) -> None:
    assert complaints("leak", JOURNAL.replace("Journal of the Red Cross", "Help")) == []


def test_the_kind_that_is_asked_for_is_no_secret(complaints: Complaints) -> None:
    # "Which museum was in Berlin?"
    assert complaints("leak", MUSEUM) == []
    assert complaints("leak", MUSEUM.replace("Pergamon", "Berlin")) == [
        "1: cloze/museum/museum: 'berlin' of the answer stands in the question [leak]",
        "1: cloze/museum/city: 'berlin' of the answer stands in the question [leak]",
        "1: short/museum/museum: 'berlin' of the answer stands in the question [leak]",
        "1: short/museum/city: 'berlin' of the answer stands in the question [leak]",
    ]


def test_another_member_of_the_list_may_share_a_name(complaints: Complaints) -> None:
    homes = """
        [fact.homes]
        topic  = "all"
        states = "The society met in {spot}."
        asks   = { spot = "Where did the society meet?" }
        spot   = ["Arundel House", "Somerset House", "Crane Court"]
        complete.spot = true
        sources = ["atlas"]
        """
    assert complaints("leak", homes) == []
    assert complaints("leak", homes.replace("The society", "The Arundel club")) == [
        "1: cloze/homes/spot/arundel-house: 'arundel' of the answer stands in the question [leak]"
    ]


def test_small_words_tell_nothing(complaints: Complaints) -> None:
    text = """
        [fact.help]
        topic  = "all"
        states = "The help was from {who: a union from abroad}."
        asks   = { who = "From whom was the help?" }
        sources = ["atlas"]
        """
    assert complaints("leak", text) == []
    assert complaints("leak", text.replace("the help", "the help from abroad")) == [
        "1: short/help/who: 'abroad' of the answer stands in the question [leak]"
    ]


def test_a_word_that_a_wrong_answer_has_too_tells_nothing(
    complaints: Complaints,
) -> None:
    paper = JOURNAL.replace("Journal of", "Paper of")
    choice = f"""{paper}
wrong.title."Post of the Red Cross" = "No."
wrong.title."Voice of the Red Cross" = "No."
"""
    assert [line[:12] for line in complaints("leak", choice)] == [
        "2: cloze/jou",
        "2: short/jou",
    ]


def test_a_source_may_be_called_after_what_it_tells_of(complaints: Complaints) -> None:
    views = """
        [fact.diaries]
        topic  = "all"
        states = "The diaries of the union appeared {on when}."
        asks   = { when = "When did the diaries of the union appear?" }
        when   = "1921"
        sources = ["bulletin"]
        rivals.when."1922" = ["diary", "chronicle"]
        rivals.when."1923" = ["atlas"]
        """
    assert complaints("leak", views.replace("diaries of", "diary of")) == []


def test_a_question_for_about_which_year_tells_no_year(
    complaints: Complaints,
) -> None:
    shown = """
        [fact.shown]
        topic  = "all"
        states = "The first film was shown {on when}."
        asks   = { when = "When was the first film shown?" }
        when   = "1900~"
        sources = ["atlas"]
        """
    assert complaints("leak", shown) == []
