from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

RENAMED = """
[fact.renamed]
topic  = "all"
states = "The film company Mezhrabpom-Rus was renamed {title: Mezhrabpomfilm}."
asks   = { title = "What was the film company Mezhrabpom-Rus renamed?" }
wrong.title."Sovkino" = "It was not."
wrong.title."Weltfilm" = "It was not."
sources = ["atlas"]
"""

MET = """
[fact.met]
topic  = "all"
states = "The union campaigned against the {threat: League against War}."
asks   = { threat = "Against which league did the union campaign?" }
wrong.threat."Red Front" = "It did not."
wrong.threat."Blue Front" = "It did not."
sources = ["atlas"]
"""


def test_an_answer_that_alone_sounds_like_the_question_is_complained_of(
    complaints: Complaints,
) -> None:
    assert complaints("clang", RENAMED) == [
        "1: choice/renamed/title: only the answer sounds like the question [clang]"
    ]
    assert complaints("clang", MET) == [
        "1: choice/met/threat: only the answer sounds like the question [clang]"
    ]


def test_options_that_all_sound_like_it_are_fine(complaints: Complaints) -> None:
    text = RENAMED.replace("Sovkino", "Mezhrabpom").replace("Weltfilm", "Mezhrabkino")
    assert complaints("clang", text) == []


def test_a_wrong_answer_that_sounds_like_it_too_is_fine(complaints: Complaints) -> None:
    assert complaints("clang", RENAMED.replace("Sovkino", "Mezhrabkino")) == []


def test_options_that_sound_like_nothing_are_fine(complaints: Complaints) -> None:
    assert complaints("clang", RENAMED.replace("{title: Mezhrabpom", "{title: ")) == []


def test_small_words_make_no_sound(complaints: Complaints) -> None:
    # "Against" is shared, and tells nothing.
    text = MET.replace("which league", "what").replace("the {threat: ", "{threat: the ")
    assert complaints("clang", text) == []


def test_which_came_first_may_begin_with_a_first_issue(complaints: Complaints) -> None:
    text = """
        [fact.issue]
        topic  = "all"
        states = "The first issue of the paper appeared {on when}."
        asks   = { when = "When was it?" }
        when   = "1921"
        sources = ["atlas"]
        [fact.congress]
        topic  = "all"
        states = "The union held a congress in Vienna {on when}."
        asks   = { when = "When was it?" }
        when   = "1923"
        sources = ["atlas"]
        """
    assert complaints("clang", text) == []


def test_a_short_name_makes_a_sound(complaints: Complaints) -> None:
    text = RENAMED.replace("Mezhrabpom-Rus was", "Rus was").replace(
        "Mezhrabpom-Rus renamed", "Rus renamed"
    )
    assert complaints("clang", text) == []
    assert complaints("clang", text.replace("Mezhrabpomfilm", "Mezhrab-Rus")) == [
        "1: choice/renamed/title: only the answer sounds like the question [clang]"
    ]


def test_a_short_name_of_the_title_makes_none(complaints: Complaints) -> None:
    # The title is "A small file".
    text = RENAMED.replace("Mezhrabpom-Rus was", "File A was").replace(
        "Mezhrabpom-Rus renamed", "File A renamed"
    )
    assert complaints("clang", text.replace("Mezhrabpomfilm", "Mezhrab-A")) == []
