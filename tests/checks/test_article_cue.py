from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

FOUNDED = """
[fact.founder]
topic  = "all"
states = "It was a {who: miner} that founded the school."
asks   = { who = "Who founded the school?" }
sources = ["atlas"]
"""


def test_an_article_before_a_blank_is_complained_of(complaints: Complaints) -> None:
    assert complaints("article-cue", FOUNDED) == [
        "1: cloze/founder/who: 'a' before the blank tells how the answer begins [article-cue]"
    ]
    assert complaints("article-cue", FOUNDED.replace("a {who: m", "an “{who: M")) == [
        "1: cloze/founder/who: 'an' before the blank tells how the answer begins [article-cue]"
    ]


def test_an_article_that_begins_the_sentence_is_complained_of(
    complaints: Complaints,
) -> None:
    assert complaints("article-cue", FOUNDED.replace("It was a", "A")) == [
        "1: cloze/founder/who: 'a' before the blank tells how the answer begins [article-cue]"
    ]


def test_an_article_in_the_answer_is_fine(complaints: Complaints) -> None:
    text = FOUNDED.replace("a {who: miner}", "{who: a miner}")
    assert complaints("article-cue", text) == []


def test_the_definite_article_is_fine(complaints: Complaints) -> None:
    assert complaints("article-cue", FOUNDED.replace("a {", "the {")) == []


def test_a_letter_is_no_article(complaints: Complaints) -> None:
    assert complaints("article-cue", FOUNDED.replace("a {", "in house A {")) == []
