"""What one source gives where sources differ, in its own name."""

import pytest
from small import facts

from factfile.items import Citation, Item, Option
from factfile.questions import ask

THINGS = """
[organization]
aid    = { name = "Workers' Aid", article = "the", life = "1921/1935" }
[city]
berlin = { name = "Berlin" }
vienna = { name = "Vienna" }
geneva = { name = "Geneva" }
moscow = { name = "Moscow" }
prague = { name = "Prague" }
"""
FOUNDED = """
[fact.founded]
topic    = "all"
relation = "founded"
organization = "aid"
city     = "berlin"
when     = "1921-09"
sources  = ["atlas", "diary p. 2"]
"""
VIENNA = 'rivals.city.vienna = ["bulletin p. 7"]\n'


def claims(text: str) -> list[Item]:
    return list(ask(facts(THINGS + text), ["claim"]))


def ids(text: str) -> list[str]:
    return [item.id for item in claims(text)]


def options(item: Item) -> set[str]:
    return {option.text for option in item.distractors}


def test_what_a_rival_source_gives_is_asked_in_its_name() -> None:
    (item,) = claims(FOUNDED + VIENNA)
    assert item.id == "claim/founded/city/vienna"
    assert (item.kind, item.format, item.facts, item.role) == (
        *("claim", "choice", ("founded",), "city"),
    )
    assert (item.level, item.cognition, item.hint) == ("extra", "analyze", "city")
    assert (
        item.stem
        == "According to the Bulletin (1930), in which city was the Workers’ Aid founded?"
    )
    assert item.key == Option(
        "vienna",
        "Vienna",
        "According to the Bulletin (1930), the Workers’ Aid was founded in Vienna.",
    )
    assert item.distractors[0] == Option(
        "berlin",
        "Berlin",
        "The Atlas (2001) and Anna’s diary (1924) give Berlin.",
        proof="one",
    )
    for made in item.distractors[1:]:
        assert made.text in ("Geneva", "Moscow", "Prague")
        # That the source gives Vienna stands with the key.
        assert made.why == ""
    assert len(item.distractors) == 3
    assert item.statement == item.key.why
    assert item.citations == (Citation("bulletin", "p. 7"),)
    # Who gives a wrong answer is told with it, and not once more.
    assert item.others == ()


def test_where_nobody_differs_there_is_no_claim() -> None:
    assert claims(FOUNDED) == []


@pytest.mark.parametrize("how", ["errors", "says"])
def test_a_slip_and_a_more_exact_value_are_no_claims(how: str) -> None:
    assert claims(FOUNDED + f'{how}.city.vienna = ["bulletin"]\n') == []


def test_only_what_a_source_says_is_said_in_its_name() -> None:
    # The bulletin speaks of the city; of the day nobody knows what it says.
    (item,) = claims(FOUNDED + VIENNA)
    assert not any("1921" in text for text in (item.stem, item.key.why, item.statement))


JOINED = """
[organization.union]
name = "Union"
article = "the"
[organization.league]
name = "League"
article = "the"
[fact.joined]
topic    = "all"
relation = "joined"
member   = "union"
organization = "league"
when     = "1924"
sources  = ["atlas"]
rivals.when."1926" = ["bulletin"]
"""


def test_what_must_be_said_so_that_there_is_one_answer_is_said() -> None:
    (item,) = claims(JOINED)
    assert item.id == "claim/joined/when/1926"
    assert (
        item.stem
        == "According to the Bulletin (1930), in which year did the Union join the League?"
    )
    assert (
        item.key.why
        == "According to the Bulletin (1930), the Union joined the League in 1926."
    )


def test_each_value_that_is_defended_is_asked_and_the_others_are_options() -> None:
    more = VIENNA + 'rivals.city.geneva = ["chronicle", "reprint"]\n'
    vienna, geneva = claims(FOUNDED + more)
    assert vienna.id == "claim/founded/city/vienna"
    assert geneva.id == "claim/founded/city/geneva"
    assert (
        geneva.stem
        == "According to the Chronicle (1950), in which city was the Workers’ Aid founded?"
    )
    assert [(o.text, o.why) for o in vienna.distractors[:2]] == [
        (
            "Berlin",
            "The Atlas (2001) and Anna’s diary (1924) give Berlin.",
        ),
        (
            "Geneva",
            "The Chronicle (1950) and the reprinted Chronicle (1970) give Geneva.",
        ),
    ]
    assert [(o.text, o.why) for o in geneva.distractors[:2]] == [
        (
            "Berlin",
            "The Atlas (2001) and Anna’s diary (1924) give Berlin.",
        ),
        (
            "Vienna",
            "The Bulletin (1930) gives Vienna.",
        ),
    ]
    assert geneva.citations == (Citation("chronicle"), Citation("reprint"))


def test_what_is_kept_for_its_errors_is_worth_no_claim() -> None:
    for grade, asked in (("B", True), ("C", True), ("D", False)):
        leaflet = f"""
            [source.leaflet]
            short = "a leaflet (1922)"
            cite  = "A leaflet."
            grade = "{grade}"
            """
        rival = 'rivals.city.vienna = ["leaflet"]\n'
        assert bool(claims(FOUNDED + rival + leaflet)) == asked


def test_the_fact_s_own_value_is_left_to_other_kinds() -> None:
    assert not any("berlin" in id for id in ids(FOUNDED + VIENNA))


def test_a_source_of_the_fact_that_gives_another_value_speaks_for_that() -> None:
    # It supports the rest of the sentence, and not this place.
    three = FOUNDED.replace('"atlas"', '"bulletin", "atlas"')
    (item,) = claims(three + VIENNA)
    assert item.id == "claim/founded/city/vienna"
    assert item.stem.startswith("According to the Bulletin (1930), ")
    (berlin,) = (option for option in item.distractors if option.id == "berlin")
    assert berlin.why == "The Atlas (2001) and Anna’s diary (1924) give Berlin."


def test_whoever_gives_two_values_speaks_for_none() -> None:
    geneva = 'rivals.city.geneva = ["bulletin"]\n'
    assert claims(FOUNDED + VIENNA + geneva) == []
    # Another who gives one of the two may.
    also = 'rivals.city.geneva = ["bulletin", "chronicle"]\n'
    (item,) = claims(FOUNDED + VIENNA + also)
    assert item.id == "claim/founded/city/geneva"
    assert item.stem.startswith("According to the Chronicle (1950), ")


def test_who_made_a_slip_as_well_speaks_for_none() -> None:
    slip = 'errors.city.geneva = ["bulletin"]\n'
    assert claims(FOUNDED + VIENNA + slip) == []


def test_a_slip_is_no_option_whoever_made_it() -> None:
    both = 'rivals.city.vienna = ["bulletin", "chronicle"]\n'
    for slipped in ("bulletin", "diary", "reprint"):
        (item,) = claims(FOUNDED + both + f'errors.city.geneva = ["{slipped}"]\n')
        assert options(item) == {"Berlin", "Moscow", "Prague"}


def test_a_value_with_a_remark_in_brackets_is_not_just_this_one() -> None:
    assert claims(FOUNDED + VIENNA.replace("p. 7", "(the branch there)")) == []
    assert ids(FOUNDED + VIENNA.replace("p. 7", "p. 7 (below)")) == [
        "claim/founded/city/vienna"
    ]


def test_a_remark_is_told_where_the_value_is_an_option() -> None:
    more = VIENNA + 'rivals.city.geneva = ["chronicle (the branch there)"]\n'
    (item,) = claims(FOUNDED + more)
    assert item.id == "claim/founded/city/vienna"
    (geneva,) = (option for option in item.distractors if option.id == "geneva")
    assert geneva.why == "The Chronicle (1950) gives Geneva (the branch there)."


def test_dates_are_claimed_to_the_year() -> None:
    (item,) = claims(FOUNDED + 'rivals.when."1923-05-04" = ["bulletin"]\n')
    assert item.id == "claim/founded/when/1923"
    assert (
        item.stem
        == "According to the Bulletin (1930), in which year was the Workers’ Aid founded?"
    )
    assert (item.key.text, item.hint) == ("1923", "year")
    (own,) = (option for option in item.distractors if option.text == "1921")
    assert own.why == "The Atlas (2001) and Anna’s diary (1924) give 1921."
    assert [o.text for o in item.distractors] == sorted(options(item))


@pytest.mark.parametrize("rival", ["1921-11", "1921-09-30", "1921~"])
def test_a_rival_within_the_same_year_is_no_claim(rival: str) -> None:
    assert claims(FOUNDED + f'rivals.when."{rival}" = ["bulletin"]\n') == []


@pytest.mark.parametrize("rival", ["1926~", "[1924,1925]", "192X"])
def test_a_rival_of_no_certain_year_is_no_claim(rival: str) -> None:
    assert claims(FOUNDED + f'rivals.when."{rival}" = ["bulletin"]\n') == []


def test_who_says_the_fact_s_value_more_exactly_is_told_against_the_claim() -> None:
    says = 'says.when."1921-09-12" = ["diary"]\n'
    (item,) = claims(FOUNDED + 'rivals.when."1923" = ["bulletin"]\n' + says)
    (own,) = (option for option in item.distractors if option.text == "1921")
    assert own.why == "The Atlas (2001) and Anna’s diary (1924) give 1921."
    # The twelfth of September is no more exact 1923.
    assert item.others == ()


def test_a_number_is_claimed_like_any_other_value() -> None:
    text = """
        [fact.members]
        topic    = "all"
        relation = "numbered"
        organization = "aid"
        number   = "about 500"
        what     = "members"
        when     = "1924"
        sources  = ["atlas"]
        rivals.number."700" = ["bulletin"]
        """
    (item,) = claims(text)
    assert item.id == "claim/members/number/700"
    assert (
        item.stem
        == "According to the Bulletin (1930), how many members did the Workers’ Aid have in 1924?"
    )
    assert "about 500" in options(item)


def test_a_source_that_gives_another_value_for_what_is_said_is_not_quoted() -> None:
    seat = """
        [fact.seat]
        topic    = "all"
        relation = "seat"
        organization = "aid"
        city     = "berlin"
        during   = "1922/1930"
        sources  = ["atlas"]
        rivals.city.vienna = ["bulletin"]
        """
    assert ids(seat) == ["claim/seat/city/vienna"]
    assert ids(seat + 'rivals.during."1924/1928" = ["bulletin"]\n') == []
    assert ids(seat + 'rivals.during."1924/1928" = ["chronicle"]\n') == [
        "claim/seat/city/vienna"
    ]


def test_a_claim_is_asked_beside_a_fact_that_is_always_told_by_a_source() -> None:
    (item,) = claims(FOUNDED + VIENNA + 'voice = "atlas"\n')
    assert item.stem.startswith("According to the Bulletin (1930), ")


def test_what_the_curator_vouches_for_says_nothing_of_a_claim() -> None:
    vouched = 'wrong.city.geneva = "The founders were all in Berlin."\n'
    (item,) = claims(FOUNDED + VIENNA + vouched)
    assert not any("founders" in option.why for option in item.distractors)


def test_the_fact_s_own_value_is_the_answer_of_no_claim_even_by_another_name() -> None:
    part = '[city.mitte]\nname = "Mitte"\nof = "berlin"\n'
    rival = 'rivals.city.mitte = ["bulletin"]\n'
    assert claims(FOUNDED + rival + part) == []


LISTED = """
[fact.met]
topic   = "all"
states  = "{organization} met in {city}."
asks    = { city = "In which city did {organization} meet?" }
organization = "aid"
city    = ["berlin", "vienna"]
complete.city = true
sources = ["atlas"]
rivals.city.geneva = ["bulletin"]
"""


def test_what_somebody_adds_to_a_list_is_no_claim() -> None:
    assert claims(LISTED) == []


def test_there_must_be_two_wrong_answers() -> None:
    two = FOUNDED + VIENNA
    few = THINGS.split("geneva")[0]
    assert list(ask(facts(few + two), ["claim"])) == []
    (item,) = ask(facts(few + 'geneva = { name = "Geneva" }\n' + two), ["claim"])
    assert options(item) == {"Berlin", "Geneva"}


@pytest.mark.parametrize("retired", ["denied = true", 'withdrawn = "Nobody knows."'])
def test_nothing_is_claimed_of_withdrawn_and_denied_facts(retired: str) -> None:
    assert claims(FOUNDED + VIENNA + retired) == []


def test_asking_twice_and_in_another_order_gives_the_same() -> None:
    text = FOUNDED + VIENNA + 'rivals.when."1923" = ["bulletin"]\n'
    one = claims(text + JOINED)
    assert len(one) == 3
    assert one == claims(text + JOINED)
    # Only the order of the questions is that of the file.
    assert sorted(map(repr, claims(JOINED + text))) == sorted(map(repr, one))
