from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

CHAIRS = """
[fact.first]
topic  = "all"
states = "{person} was a member of the board."
asks   = { person = "Who was a member of the board?" }
person = "anna"
sources = ["atlas"]

[fact.second]
topic  = "all"
states = "{person} was a guest of the board."
asks   = { person = "Who was a guest of the board?" }
person = "bert"
sources = ["atlas"]

[person]
anna = { name = "Anna" }
bert = { name = "Bert" }
"""


def test_one_question_with_two_answers_is_complained_of(complaints: Complaints) -> None:
    both = CHAIRS.replace('"Who was a guest', '"Who was a member')
    assert complaints("same_stem", both) == [
        "1: short/first/person: the same question has another answer [same_stem]",
        "8: short/second/person: the same question has another answer [same_stem]",
    ]


def test_one_question_with_one_answer_is_fine(complaints: Complaints) -> None:
    both = CHAIRS.replace('"Who was a guest', '"Who was a member').replace(
        'person = "bert"', 'person = "anna"'
    )
    assert complaints("same_stem", both) == []


def test_two_questions_are_fine(complaints: Complaints) -> None:
    assert complaints("same_stem", CHAIRS) == []


def test_a_choice_has_its_options_to_tell_it(complaints: Complaints) -> None:
    members = """
        [fact.board]
        topic  = "all"
        states = "{person} sat on the board."
        asks   = { person = "Who sat on the board?" }
        person = ["anna", "bert"]
        complete.person = true
        sources = ["atlas"]
        [person]
        anna = { name = "Anna" }
        bert = { name = "Bert" }
        carl = { name = "Carl" }
        dora = { name = "Dora" }
        """
    assert complaints("same_stem", members) == []
