from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

LEADER = """
[fact.leader]
topic  = "all"
states = "The strike was led by {who: Anna}."
asks   = { who = "Who was the leader of the strike?" }
sources = ["atlas"]
"""


def test_a_word_that_blames_is_complained_of(complaints: Complaints) -> None:
    text = LEADER.replace("the leader", "the brutal leader")
    assert complaints("opinion", text) == [
        "1: short/leader/who: 'brutal' is an opinion: whose? [opinion]"
    ]


def test_a_word_that_praises_is_complained_of_wherever_it_stands(
    complaints: Complaints,
) -> None:
    # The short question tells it in the sentence that explains.
    assert complaints("opinion", LEADER.replace("The strike", "The famous strike")) == [
        "1: cloze/leader/who: 'famous' is an opinion: whose? [opinion]",
        "1: short/leader/who: 'famous' is an opinion: whose? [opinion]",
    ]


def test_a_sentence_may_begin_with_it(complaints: Complaints) -> None:
    assert complaints("opinion", LEADER.replace("The s", "Unfortunately, the s")) == [
        "1: cloze/leader/who: 'Unfortunately' is an opinion: whose? [opinion]",
        "1: short/leader/who: 'Unfortunately' is an opinion: whose? [opinion]",
    ]


def test_neutral_words_are_fine(complaints: Complaints) -> None:
    assert complaints("opinion", LEADER) == []


def test_a_source_may_have_opinions(complaints: Complaints) -> None:
    text = LEADER.replace("The strike", "The famous strike")
    assert complaints("opinion", text.replace("atlas", "bulletin")) == []


def test_the_sentence_that_explains_may_be_a_source_s(complaints: Complaints) -> None:
    text = """
        [fact.met]
        topic  = "all"
        states = "The famous union met in {spot: Paris}[ {on when}]."
        asks   = { spot = "Where did it meet?" }
        when   = "1921"
        sources = ["bulletin", "diary"]
        errors.when."1931" = ["diary"]
        """
    # The diary stands by the place, and the bulletin alone by the year.
    assert complaints("opinion", text) == []
    assert complaints("opinion", text.replace("errors", "# errors")) == [
        "1: cloze/met/spot: 'famous' is an opinion: whose? [opinion]",
        "1: short/met/spot: 'famous' is an opinion: whose? [opinion]",
    ]


def test_one_may_be_asked_whose_opinion_it_is(complaints: Complaints) -> None:
    text = """
        [fact.met]
        topic  = "all"
        states = "The famous union met {on when}."
        asks   = { when = "When did it meet?" }
        when   = "1921"
        sources = ["chronicle"]
        rivals.when."1922" = ["diary"]
        rivals.when."1923" = ["bulletin"]
        """
    assert complaints("opinion", text) == []


def test_a_title_a_name_or_a_compound_is_fine(complaints: Complaints) -> None:
    for subject in (
        "The strike of the “great men”",
        "The strike of the Great Eastern",
        "The strike of her great-grandmother",
        "The strike at the main building",
        "The strike against the great powers",
        "The strike at Bestwood",
    ):
        text = LEADER.replace("The strike", subject)
        assert complaints("opinion", text) == []
