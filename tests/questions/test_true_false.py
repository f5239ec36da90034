"""Statements in pairs, one true and one false, and those that the sources deny."""

from small import facts

from factfile.items import FALSE, TRUE
from factfile.questions import ask


def asked(text: str) -> list[tuple[str, str, str]]:
    return [
        (item.id, item.stem, item.key.id) for item in ask(facts(text), ["true_false"])
    ]


FOUNDED = """
[fact.founded]
topic    = "all"
relation = "founded"
organization = "aid"
city     = "berlin"
sources  = ["atlas"]
[organization]
aid    = { name = "Workers' Aid", article = "the" }
[city]
berlin = { name = "Berlin" }
vienna = { name = "Vienna", gloss = "city on the Danube" }
"""


def test_a_true_statement_has_a_false_twin() -> None:
    assert asked(FOUNDED) == [
        (
            "true_false/founded/city/berlin",
            "The Workers’ Aid was founded in Berlin.",
            TRUE,
        ),
        (
            "true_false/founded/city/vienna",
            "The Workers’ Aid was founded in Vienna.",
            FALSE,
        ),
    ]


def test_either_verdict_says_what_is_true_and_what_the_wrong_value_is() -> None:
    true, false = ask(facts(FOUNDED), ["true_false"])
    assert {option.why for option in (true.key, *true.distractors)} == {
        "The Workers’ Aid was founded in Berlin."
    }
    assert {option.why for option in (false.key, *false.distractors)} == {
        "The Workers’ Aid was founded in Berlin."
    }
    assert false.statement == "The Workers’ Aid was founded in Berlin."


def test_true_stands_before_false() -> None:
    for item in ask(facts(FOUNDED), ["true_false"]):
        assert [
            option.text
            for option in sorted(
                (item.key, *item.distractors), key=lambda option: option.rank
            )
        ] == ["True", "False"]


def test_both_twins_give_a_date_to_the_year() -> None:
    (_, true, _), (_, false, _) = asked(
        FOUNDED.replace('city     = "berlin"', 'when     = "1921-09-12"')
    )
    assert true == "The Workers’ Aid was founded in 1921."
    assert false.startswith("The Workers’ Aid was founded in 19")
    assert len(false) == len(true)


def test_what_cannot_be_made_false_is_not_stated() -> None:
    assert asked(FOUNDED.replace("vienna =", "[port]\nvienna =")) == []


def test_the_subject_of_the_whole_file_is_not_swapped() -> None:
    known = """
        [organization]
        aid = { name = "Workers' Aid" }
        red = { name = "Red Aid" }
        [fact.known]
        topic    = "all"
        relation = "stands_for"
        thing    = "aid"
        language = "German"
        short    = "WA"
        sources  = ["atlas"]
        """
    assert [stem for _, stem, truth in asked(known) if truth == FALSE] == [
        "The usual German short name of Red Aid was WA."
    ]
    assert asked(known.replace("Workers' Aid", "A small file")) == []


def test_the_same_true_sentence_is_stated_once() -> None:
    text = """
        [fact.renamed]
        topic    = "all"
        relation = "renamed"
        old      = "first"
        new      = "second"
        when     = "1924"
        sources  = ["atlas"]
        [firm]
        first    = { name = "First" }
        second   = { name = "Second" }
        other    = { name = "Other" }
        """
    found = asked(text)
    assert [stem for _, stem, truth in found if truth == TRUE] == [
        "First was renamed Second in 1924."
    ]
    # The rule is that a body takes a name once; whether another took it too is not known.
    assert [id.rpartition("/")[0] for id, _, truth in found if truth == FALSE] == [
        "true_false/renamed/new",
        "true_false/renamed/when",
    ]


def test_a_quoted_statement_is_false_for_the_source_that_is_quoted() -> None:
    rival = '[fact.founded.rivals]\ncity.vienna = ["diary"]\n'
    assert [stem for _, stem, _ in asked(FOUNDED + rival)] == [
        "According to the Atlas (2001), the Workers’ Aid was founded in Berlin.",
        "According to the Atlas (2001), the Workers’ Aid was founded in Vienna.",
    ]


CONGRESSES = """
[organization]
aid = { name = "Workers' Aid", article = "the", life = "1921/1924" }
[fact.congresses]
topic   = "all"
states  = "{organization} held a congress {on when}."
organization = "aid"
when    = ["1921-07", "1922-08"]
complete.when = "bulletin"
voice   = "bulletin"
sources = ["bulletin"]
"""


def test_each_member_of_a_list_has_a_twin_of_its_own() -> None:
    found = asked(CONGRESSES)
    assert [(id, truth) for id, _, truth in found] == [
        ("true_false/congresses/when/1921", TRUE),
        ("true_false/congresses/when/1923", FALSE),
        ("true_false/congresses/when/1922", TRUE),
        ("true_false/congresses/when/1924", FALSE),
    ]
    assert (
        found[1][1]
        == "According to the Bulletin (1930), the Workers’ Aid held a congress in 1923."
    )
    assert (
        list(ask(facts(CONGRESSES), ["true_false"]))[1].key.why
        == "According to the Bulletin (1930), the Workers’ Aid held a congress in July 1921 and August 1922."
    )


def test_a_member_has_no_twin_where_the_list_is_not_whole() -> None:
    assert (
        asked(
            CONGRESSES.replace('complete.when = "bulletin"', 'complete.when = "named"')
        )
        == []
    )


DENIED = """
[fact.signed]
topic   = "all"
states  = "{person} signed the appeal {on when}."
person  = "anna"
when    = "1928-04"
denied  = true
note    = "Anna didn't sign: she was away."
[person]
anna = { name = "Anna" }
bert = { name = "Bert" }
"""


def test_what_the_sources_deny_is_false_as_it_stands() -> None:
    text = DENIED.replace("denied", 'sources = ["atlas"]\ndenied')
    (item,) = ask(facts(text), ["true_false"])
    assert item.id == "true_false/signed/person/anna"
    assert item.stem == "Anna signed the appeal in April 1928."
    assert item.key.id == FALSE
    assert item.key.why == item.statement == "Anna didn’t sign: she was away."
    assert item.note == ""


def test_what_one_weak_source_denies_is_told_in_its_name() -> None:
    assert asked(DENIED.replace("denied", 'sources = ["bulletin"]\ndenied')) == [
        (
            "true_false/signed/person/anna",
            "According to the Bulletin (1930), Anna signed the appeal in April 1928.",
            FALSE,
        )
    ]


def test_a_denial_that_says_nothing_instead_is_not_stated() -> None:
    silent = DENIED.replace("denied", 'sources = ["atlas"]\ndenied').replace(
        "note ", "# note "
    )
    assert asked(silent) == []


def test_a_withdrawn_fact_states_nothing() -> None:
    assert asked(FOUNDED.replace("sources", 'withdrawn = "It was not."\nsources')) == []
    assert (
        asked(
            DENIED.replace(
                "denied", 'withdrawn = "Unclear."\nsources = ["atlas"]\ndenied'
            )
        )
        == []
    )
