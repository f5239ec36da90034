"""Questions for a year, among years that are proved wrong."""

from small import facts

from factfile.facts import Facts
from factfile.items import Item
from factfile.questions import ask


def years(text: str) -> list[Item]:
    return list(ask(facts(text), ["year"]))


FOUNDED = """
[fact.founded]
topic    = "all"
relation = "founded"
organization = "aid"
when     = "1921-09-12"
sources  = ["atlas"]
[organization]
aid    = { name = "Workers' Aid", article = "the", life = "1921/1935" }
"""


def test_dates_are_compared_by_the_year_and_ascend() -> None:
    (founded,) = years(FOUNDED)
    assert founded.id == "year/founded/when"
    assert founded.stem == "In which year was the Workers’ Aid founded?"
    assert (founded.key.id, founded.key.text, founded.hint) == ("1921", "1921", "year")
    ranks = sorted((founded.key, *founded.distractors), key=lambda option: option.rank)
    assert [option.text for option in ranks] == sorted(option.text for option in ranks)
    assert founded.key.why == "The Workers’ Aid was founded on 12 September 1921."


def test_a_date_of_uncertain_year_has_no_options() -> None:
    assert years(FOUNDED.replace("1921-09-12", "1921~")) == []


CONGRESSES = """
[organization]
aid = { name = "Workers' Aid", article = "the", life = "1921/1927" }
[fact.congresses]
topic   = "all"
states  = "{organization} held a congress {on when}."
asks    = { when = "When did {organization} hold a congress?" }
organization = "aid"
when    = ["1921-06", "1921-09", "1922", "1925"]
complete.when = "bulletin"
voice   = "bulletin"
sources = ["bulletin"]
"""


def test_each_member_of_a_whole_list_is_asked_among_its_gaps() -> None:
    asked = years(CONGRESSES)
    assert [item.id for item in asked] == [
        "year/congresses/when/1921",
        "year/congresses/when/1922",
        "year/congresses/when/1925",
    ]
    assert {item.stem for item in asked} == {
        "According to the Bulletin (1930), in which of these years did the Workers’ Aid hold a congress?"
    }
    assert {option.text for item in asked for option in item.distractors} == {
        "1923",
        "1924",
        "1926",
        "1927",
    }
    assert (
        asked[1].key.why
        == "According to the Bulletin (1930), the Workers’ Aid held a congress in June 1921, September 1921, 1922 and 1925."
    )


def test_a_list_that_names_some_has_only_the_wrong_answers_of_its_author() -> None:
    some = CONGRESSES.replace('complete.when = "bulletin"', 'complete.when = "named"')
    assert years(some) == []


def test_what_a_wrong_year_was_is_told_only_where_it_is_beyond_dispute() -> None:
    def reason(more: str) -> str:
        event = '[fact.event]\ntopic = "all"\nstates = "{organization} opened an office {on when}."\norganization = "aid"\nwhen = "1923-02"\nsources = ["atlas"]\n'
        read: Facts = facts(CONGRESSES + event + more)
        found = {
            option.text: option.why
            for item in ask(read, ["year"])
            for option in item.distractors
        }
        return found["1923"]

    assert reason("") == "The Workers’ Aid opened an office in February 1923."
    assert reason("denied = true\n") == ""
    assert reason('withdrawn = "It did not."\n') == ""
    assert reason('rivals.when."1922" = ["diary"]\n') == ""
