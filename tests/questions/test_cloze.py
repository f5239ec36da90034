"""Sentences with a blank."""

from small import facts

from factfile.questions import ask


def asked(text: str) -> list[tuple[str, str, str, str]]:
    return [
        (item.id, item.stem, item.key.text, item.hint)
        for item in ask(facts(text), ["cloze"])
    ]


FOUNDED = """
[organization]
aid    = { name = "Workers' Aid", article = "the" }
[city]
berlin = { name = "Berlin" }
[fact.founded]
topic    = "all"
relation = "founded"
organization = "aid"
city     = "berlin"
when     = "1921-09-12"
sources  = ["atlas"]
"""


def test_a_blank_stands_for_each_place_that_has_a_question() -> None:
    assert asked(FOUNDED) == [
        (
            "cloze/founded/when",
            "The Workers’ Aid was founded on _____.",
            "12 September 1921",
            "date",
        ),
        (
            "cloze/founded/city",
            "The Workers’ Aid was founded in _____.",
            "Berlin",
            "city",
        ),
    ]


def test_the_key_says_the_whole_sentence() -> None:
    when, _ = ask(facts(FOUNDED), ["cloze"])
    assert (
        when.key.why == "The Workers’ Aid was founded in Berlin on 12 September 1921."
    )
    assert when.distractors == ()


def test_a_sentence_may_begin_with_its_blank() -> None:
    text = """
        [person]
        anna = { name = "Anna" }
        [book]
        storm = { name = "The Storm" }
        [fact.wrote]
        topic    = "all"
        relation = "wrote"
        person   = "anna"
        work     = "storm"
        sources  = ["atlas"]
        """
    assert asked(text) == [
        ("cloze/wrote/person", "_____ wrote the book “The Storm”.", "Anna", "person")
    ]


CONGRESSES = """
[organization]
aid = { name = "Workers' Aid", article = "the" }
[fact.congresses]
topic   = "all"
states  = "{organization} held a congress {on when}."
asks    = { when = "When did {organization} hold a congress?" }
organization = "aid"
when    = ["1921", "1922-07", "1925"]
complete.when = "bulletin"
voice   = "bulletin"
sources = ["bulletin", "atlas"]
"""


def test_each_member_of_a_whole_list_is_a_blank_among_the_others() -> None:
    assert asked(CONGRESSES) == [
        (
            "cloze/congresses/when/1921",
            "According to the Bulletin (1930), the Workers’ Aid held a congress in _____, July 1922 and 1925.",
            "1921",
            "year",
        ),
        (
            "cloze/congresses/when/1922-07",
            "According to the Bulletin (1930), the Workers’ Aid held a congress in 1921, _____ and 1925.",
            "July 1922",
            "month and year",
        ),
        (
            "cloze/congresses/when/1925",
            "According to the Bulletin (1930), the Workers’ Aid held a congress in 1921, July 1922 and _____.",
            "1925",
            "year",
        ),
    ]
    assert (
        next(ask(facts(CONGRESSES), ["cloze"])).key.why
        == "According to the Bulletin (1930), the Workers’ Aid held a congress in 1921, July 1922 and 1925."
    )


def test_a_year_midway_between_those_next_to_it_is_no_blank() -> None:
    years = CONGRESSES.replace('"1922-07", "1925"', '"1923", "1925", "1930"')
    assert [key for _, _, key, _ in asked(years)] == ["1921", "1925", "1930"]


def test_what_counts_as_right_for_a_member_counts_for_no_other() -> None:
    text = CONGRESSES + 'accept.when."1925" = ["25"]'
    accepted = {i.key.text: i.accept for i in ask(facts(text), ["cloze"])}
    assert accepted == {"1921": (), "July 1922": (), "1925": ("25",)}


def test_a_list_of_some_has_no_blanks() -> None:
    assert (
        asked(
            CONGRESSES.replace('complete.when = "bulletin"', 'complete.when = "named"')
        )
        == []
    )


def test_a_list_is_whole_only_in_its_own_voice() -> None:
    bare = CONGRESSES.replace('voice   = "bulletin"', "")
    assert asked(bare) == []
    assert (
        asked(bare.replace('"bulletin"\n', "true\n", 1))[0][1]
        == "The Workers’ Aid held a congress in _____, July 1922 and 1925."
    )


def test_a_long_list_has_no_blanks() -> None:
    assert (
        len(
            asked(
                CONGRESSES.replace('"1925"]', '"1925", "1926", "1927", "1928", "1929"]')
            )
        )
        # 1926 to 1928 stand each between the years beside them, and give themselves away.
        == 4
    )
    assert (
        asked(
            CONGRESSES.replace(
                '"1925"]', '"1925", "1926", "1927", "1928", "1929", "1930"]'
            )
        )
        == []
    )


def test_what_is_disputed_is_left_out_or_quoted() -> None:
    rival = FOUNDED + 'rivals.when."1922" = ["bulletin"]'
    assert [stem for _, stem, _, _ in asked(rival)] == [
        "According to the Atlas (2001), the Workers’ Aid was founded on _____.",
        "The Workers’ Aid was founded in _____.",
    ]


def test_withdrawn_and_denied_facts_have_no_blanks() -> None:
    assert asked(FOUNDED + "denied = true") == []
    assert asked(FOUNDED + 'withdrawn = "It was not."') == []
