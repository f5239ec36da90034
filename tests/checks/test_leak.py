from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

JOURNAL = """

[fact.journal]
topic  = "all"
states = "The Red Cross called its journal {title: Journal of the Red Cross}."
asks   = { title = "What did the Red Cross call its journal?" }
sources = ["atlas"]
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
    assert (
        complaints(
            "leak",
            renamed.replace("Rus brothers", "Russians").replace(
                "Rus-brothers", "Russians"
            ),
        )
        == []
    )


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


def test_an_answer_that_alone_sounds_like_the_question_is_complained_of(
    complaints: Complaints,
) -> None:
    renamed = """
        [fact.renamed]
        topic  = "all"
        states = "The Germania union was renamed {title: Germanische Union}."
        asks   = { title = "What was the club of Germania renamed?" }
        wrong.title."Alte Union" = "It was not."
        wrong.title."Neue Union" = "It was not."
        sources = ["atlas"]
        """
    what = "choice/renamed/title: only the answer sounds like the question [leak]"
    assert f"1: {what}" in complaints("leak", renamed)
    assert f"1: {what}" not in complaints(
        "leak", renamed.replace("Alte", "Alte germanische")
    )


def test_a_question_that_keeps_its_secret_is_fine(complaints: Complaints) -> None:
    assert complaints("leak", JOURNAL.replace("Journal of the Red Cross", "Help")) == []
