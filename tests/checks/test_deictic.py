from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

ARCHIVE = """
[fact.archive]
topic  = "all"
states = "The archive was in {spot: Berlin} in 2020."
asks   = { spot = "Where was the archive in 2020?" }
sources = ["atlas"]
"""


def test_a_word_that_means_the_day_of_reading_is_complained_of(
    complaints: Complaints,
) -> None:
    text = ARCHIVE.replace("was the archive in 2020?", "is the archive now?")
    assert complaints("deictic", text) == [
        "1: short/archive/spot: 'now' means the day of reading: say as of when [deictic]"
    ]


def test_a_word_in_the_sentence_that_explains_is_complained_of(
    complaints: Complaints,
) -> None:
    text = ARCHIVE.replace("The archive was", "The current archive was")
    assert complaints("deictic", text) == [
        "1: cloze/archive/spot: 'current' means the day of reading: say as of when [deictic]",
        "1: short/archive/spot: 'current' means the day of reading: say as of when [deictic]",
    ]


def test_a_sentence_may_begin_with_it(complaints: Complaints) -> None:
    text = ARCHIVE.replace("The archive was", "Today’s archive is")
    assert complaints("deictic", text) == []
    text = ARCHIVE.replace("The archive was", "Today the archive is")
    assert [line.partition(" means")[0] for line in complaints("deictic", text)] == [
        "1: cloze/archive/spot: 'Today'",
        "1: short/archive/spot: 'Today'",
    ]


def test_a_year_says_when(complaints: Complaints) -> None:
    assert complaints("deictic", ARCHIVE) == []


def test_a_word_that_means_then_is_fine(complaints: Complaints) -> None:
    for told in (
        "still was in",
        "in the last year of the war was in",
        "sold its current account in",
        "that Knowles kept was in",
    ):
        text = ARCHIVE.replace("The archive was in", f"The archive {told}")
        assert complaints("deictic", text) == []


def test_a_title_or_a_name_is_fine(complaints: Complaints) -> None:
    for name in ("“The world today”", "“Today”", "The Recent Past"):
        text = ARCHIVE.replace("The archive was", f"The archive of {name} was")
        assert complaints("deictic", text) == []
