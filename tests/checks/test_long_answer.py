from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

ELECTED = """
[fact.elected]
topic  = "all"
states = "The union was led by {who: a committee}."
asks   = { who = "By whom was the union led?" }
sources = ["atlas"]
"""

LONG = "the answer has more than 8 words or 60 letters [long-answer]"


def test_an_answer_of_nine_words_is_complained_of(complaints: Complaints) -> None:
    text = ELECTED.replace("a c", "a committee of old men who met every c")
    assert complaints("long-answer", text) == [
        f"1: cloze/elected/who: {LONG}",
        f"1: short/elected/who: {LONG}",
    ]


def test_an_answer_of_few_and_long_words_is_complained_of(
    complaints: Complaints,
) -> None:
    text = ELECTED.replace(
        "a committee", "Internationale Arbeiterhilfe, Zentralkomitee, Auslandsabteilung"
    )
    assert complaints("long-answer", text) == [
        f"1: cloze/elected/who: {LONG}",
        f"1: short/elected/who: {LONG}",
    ]


def test_a_blank_for_most_of_a_sentence_is_complained_of(
    complaints: Complaints,
) -> None:
    text = ELECTED.replace("The union was led by {who: a", "It had {who: an elected")
    assert complaints("long-answer", text) == [
        "1: cloze/elected/who: the blank stands for more than half of the sentence [long-answer]"
    ]


def test_a_long_member_of_a_list_is_complained_of(complaints: Complaints) -> None:
    text = f"""{ELECTED.replace("{who: a committee}", "{who}")}
who = ["a committee of old men who met every committee", "Anna"]
complete.who = true
"""
    assert f"1: recall/elected/who: {LONG}" in complaints("long-answer", text)
    text = text.replace(" who met every committee", "")
    assert complaints("long-answer", text) == []


def test_an_answer_of_eight_words_is_fine(complaints: Complaints) -> None:
    text = ELECTED.replace("The union", "The union of the miners of the Ruhr")
    assert (
        complaints("long-answer", text.replace("a c", "the men of a very big city c"))
        == []
    )


def test_a_name_is_fine(complaints: Complaints) -> None:
    assert complaints("long-answer", ELECTED.replace("a committee", "Anna")) == []


def test_a_list_is_as_long_as_it_is(complaints: Complaints) -> None:
    text = f"""{ELECTED.replace("{who: a committee}", "{who}")}
who = ["Anna and Bert", "Carl and Dora", "Emil and Fritz", "Gerd and Hans", "Ida and Jan"]
complete.who = true
"""
    assert complaints("long-answer", text) == []


def test_a_long_answer_may_be_chosen(complaints: Complaints) -> None:
    text = f"""{ELECTED.replace("a c", "a committee of old men who met every c")}
wrong.who."Anna" = "No."
wrong.who."Bert" = "No."
"""
    assert [line[:9] for line in complaints("long-answer", text)] == [
        "1: cloze/",
        "1: short/",
    ]
