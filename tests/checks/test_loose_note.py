from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

BUILT = """
[fact.house]
topic  = "all"
states = "The house was built in {spot: Weimar}."
asks   = {}
sources = ["atlas"]
note   = "Georg Muche designed the house."
"""


def test_a_note_that_begins_with_a_pronoun_is_complained_of(
    complaints: Complaints,
) -> None:
    assert complaints("loose-note", BUILT.replace("Georg Muche", "He")) == [
        "1: fact house: the note begins with 'He': name what it speaks of [loose-note]"
    ]
    assert complaints("loose-note", BUILT.replace("Georg Muche", "They,")) == [
        "1: fact house: the note begins with 'They': name what it speaks of [loose-note]"
    ]


def test_a_note_that_names_its_subject_is_fine(complaints: Complaints) -> None:
    assert complaints("loose-note", BUILT) == []
    assert complaints("loose-note", BUILT.replace("Georg", "Hermann and Georg")) == []
    assert complaints("loose-note", BUILT.replace("Georg Muche", "Italians")) == []


def test_what_is_denied_is_told_by_its_note(complaints: Complaints) -> None:
    text = BUILT.replace("Georg Muche designed", "It was not he who designed")
    assert complaints("loose-note", text + "denied = true\n") == []
