from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

MET = """
[fact.met]
topic  = "all"
states = "The congress met in {spot: Berlin}."
asks   = { spot = "Where did the congress meet?" }
sources = ["atlas"]
"""


def grown(words: int) -> str:
    """A question of so many words; its sentence has as many, with the blank."""
    more = " ".join(["and"] * (words - 5))
    return MET.replace("congress met", f"congress met {more}").replace(
        "the congress meet", f"the congress {more} meet"
    )


def test_a_question_of_36_words_is_complained_of(complaints: Complaints) -> None:
    what = "the question has 36 words: no more than 35 are read at once [long-stem]"
    assert complaints("long-stem", grown(36)) == [
        f"1: cloze/met/spot: {what}",
        f"1: short/met/spot: {what}",
    ]


def test_a_question_in_a_source_s_name_has_ten_more(complaints: Complaints) -> None:
    # "According to the Bulletin (1930)," are five of them.
    told = grown(41).replace("atlas", "bulletin")
    what = "the question has 46 words: no more than 45 are read at once [long-stem]"
    assert complaints("long-stem", told) == [
        f"1: cloze/met/spot: {what}",
        f"1: short/met/spot: {what}",
    ]
    assert complaints("long-stem", grown(40).replace("atlas", "bulletin")) == []


def test_a_statement_may_be_too_long_too(complaints: Complaints) -> None:
    text = f'{grown(36)}wrong.spot."Paris" = "No."\n'.replace("asks ", "asks = {}\n# ")
    what = "the question has 36 words: no more than 35 are read at once [long-stem]"
    assert complaints("long-stem", text) == [
        f"1: true_false/met/spot/berlin: {what}",
        f"1: true_false/met/spot/paris: {what}",
    ]


def test_a_question_of_35_words_is_fine(complaints: Complaints) -> None:
    assert complaints("long-stem", grown(35)) == []


def test_a_short_question_is_fine(complaints: Complaints) -> None:
    assert complaints("long-stem", MET) == []
