"""Questions for a number, among numbers that are proved wrong."""

import pytest
from small import facts

from factfile.items import Citation, Item, Option
from factfile.questions import ask

AID = """
[organization]
aid = { name = "Workers' Aid", article = "the", life = "1921/1935" }
"""
MEMBERS = """
[fact.members]
topic    = "all"
relation = "numbered"
organization = "aid"
number   = "105"
what     = "members"
when     = "1924"
sources  = ["atlas p. 9"]
"""


def numbers(text: str) -> list[Item]:
    return list(ask(facts(text), ["number"]))


def options(item: Item) -> list[str]:
    """The options as they are printed."""
    ranked = sorted((item.key, *item.distractors), key=lambda option: option.rank)
    return [option.text for option in ranked]


def test_a_number_is_asked_among_others_that_are_proved_wrong() -> None:
    (item,) = numbers(AID + MEMBERS)
    assert item.id == "number/members/number"
    assert (item.kind, item.format, item.facts, item.role) == (
        *("number", "choice", ("members",), "number"),
    )
    assert (item.level, item.cognition, item.hint) == ("core", "remember", "number")
    assert item.stem == "How many members did the Workers’ Aid have in 1924?"
    assert (item.key.id, item.key.text, item.key.proof) == ("105", "105", "")
    assert item.key.why == "The Workers’ Aid had 105 members in 1924."
    assert item.statement == item.key.why
    assert item.citations == (Citation("atlas", "p. 9"),)
    assert len(item.distractors) == 3
    for option in item.distractors:
        assert option.why == ""
        assert option.proof == "one"
        assert option.id == option.text
        assert int(option.text) != 105


@pytest.mark.parametrize(
    "number", ["105", "12", "about 18,000", "2.5 million", "1,234,567 gold marks"]
)
def test_numbers_ascend_like_years(number: str) -> None:
    (item,) = numbers(AID + MEMBERS.replace("105", number))
    written = options(item)
    assert number in written
    words = [text.removeprefix("about ").replace(",", "") for text in written]
    amounts = [float(text.split()[0]) for text in words]
    assert amounts == sorted(amounts)
    assert len({option.rank for option in item.distractors} | {item.key.rank}) == 4


def test_parts_of_one_count_ascend_too() -> None:
    vouched = "".join(
        f'wrong.number."2.{n} tons" = "That was later."\n' for n in (3, 4, 7)
    )
    (item,) = numbers(AID + MEMBERS.replace("105", "2.5 tons") + vouched)
    assert set(options(item)) <= {"2.3 tons", "2.4 tons", "2.5 tons", "2.7 tons"} | {
        f"{n}.5 tons" for n in (1, 3, 4, 5, 6, 7)
    }
    assert options(item) == sorted(options(item))


def test_the_id_of_an_option_is_its_words() -> None:
    (item,) = numbers(AID + MEMBERS.replace("105", "about 2.5 million"))
    assert item.key.id == "about-2-5-million"


@pytest.mark.parametrize(
    "number", ["more than 105", "at least 105", "up to 105", "fewer than 105"]
)
def test_what_is_only_known_from_one_side_is_not_asked(number: str) -> None:
    assert numbers(AID + MEMBERS.replace("105", number)) == []


def test_a_count_whose_time_is_not_known_is_not_asked() -> None:
    # At another time it may have been another.
    assert numbers(AID + MEMBERS.replace('when     = "1924"', "")) == []


RAISED = """
[fact.raised]
topic    = "all"
relation = "raised"
organization = "aid"
amount   = "700,000 dollars"
purpose  = "the strike"
when     = "1926"
sources  = ["atlas"]
"""


def test_a_sum_keeps_its_unit_and_is_asked_with_its_purpose() -> None:
    (item,) = numbers(AID + RAISED)
    assert item.id == "number/raised/amount"
    assert item.stem == "How much did the Workers’ Aid raise for the strike in 1926?"
    assert item.hint == "amount"
    assert all(text.endswith("00,000 dollars") for text in options(item))


def test_without_a_rule_or_a_vouched_answer_there_is_no_question() -> None:
    own = """
        [fact.own]
        topic   = "all"
        states  = "{organization} owned {count} lorries."
        asks    = { count = "How many lorries did {organization} own?" }
        roles   = { organization = "organization", count = "number" }
        organization = "aid"
        count   = "40"
        sources = ["atlas"]
        """
    assert numbers(AID + own) == []
    one = 'wrong.count."90" = "Ninety were hired."\n'
    assert numbers(AID + own + one) == []
    (item,) = numbers(AID + own + one + 'wrong.count."12" = "Twelve were lost."\n')
    assert [(o.text, o.why, o.proof) for o in item.distractors] == [
        ("12", "Twelve were lost.", "wrong"),
        ("90", "Ninety were hired.", "wrong"),
    ]


@pytest.mark.parametrize("retired", ["denied = true", 'withdrawn = "Nobody knows."'])
def test_nothing_is_asked_of_withdrawn_and_denied_facts(retired: str) -> None:
    assert numbers(AID + MEMBERS + retired) == []


def test_another_count_of_the_same_time_leaves_the_answer_open() -> None:
    other = MEMBERS.replace("fact.members", "fact.again").replace("105", "230")
    assert numbers(AID + MEMBERS + other) == []
    assert [
        item.id for item in numbers(AID + MEMBERS + other.replace("1924", "1926"))
    ] == [
        "number/members/number",
        "number/again/number",
    ]


def test_a_count_of_another_time_is_told_where_it_is_an_option() -> None:
    other = MEMBERS.replace("fact.members", "fact.again").replace("105", "230")
    vouched = 'wrong.number."230" = "So many were there in 1926."\n'
    item, _ = numbers(AID + MEMBERS + vouched + other.replace("1924", "1926"))
    (wrong,) = (option for option in item.distractors if option.id == "230")
    assert wrong.why == "So many were there in 1926."


RIVAL = 'rivals.number."150" = ["bulletin p. 2"]\n'


def test_a_disputed_number_is_asked_in_a_source_s_name_and_the_rival_offered() -> None:
    (item,) = numbers(AID + MEMBERS + RIVAL)
    assert (
        item.stem
        == "According to the Atlas (2001), how many members did the Workers’ Aid have in 1924?"
    )
    (rival,) = (option for option in item.distractors if option.text == "150")
    assert rival == Option(
        "150",
        "150",
        "The Bulletin (1930) gives 150.",
        rank=150 * 10**6,
        proof="one",
    )
    # Who gives a wrong answer is told with it, and not once more.
    assert item.others == ()


@pytest.mark.parametrize("how", ["errors", "says"])
def test_a_slip_and_a_more_exact_number_are_no_options(how: str) -> None:
    about = MEMBERS.replace("105", "about 105")
    (item,) = numbers(AID + about + f'{how}.number."120" = ["bulletin"]\n')
    assert item.stem == "How many members did the Workers’ Aid have in 1924?"
    assert not {"120", "about 120"} & set(options(item))


def test_a_weak_source_alone_is_quoted() -> None:
    (item,) = numbers(AID + MEMBERS.replace("atlas p. 9", "bulletin"))
    assert item.stem.startswith("According to the Bulletin (1930), how many members")
    assert item.key.why == item.statement
    assert item.distractors[0].why == ""


def test_other_kinds_ask_for_no_number_with_options() -> None:
    assert list(ask(facts(AID + MEMBERS), ["choice", "year"])) == []


def test_asking_twice_and_in_another_order_gives_the_same() -> None:
    one = numbers(AID + MEMBERS + RAISED)
    assert one == numbers(AID + MEMBERS + RAISED)
    assert {item.id: item for item in one} == {
        item.id: item for item in numbers(RAISED + MEMBERS + AID)
    }
