"""Questions with options, each proved right or wrong."""

from small import facts

from factfile.facts import Facts
from factfile.items import Item, Option
from factfile.questions.choice import ask

FOUNDED = """
[fact.founded]
topic    = "all"
relation = "founded"
organization = "aid"
city     = "berlin"
sources  = ["atlas"]
[organization]
aid    = { name = "Workers' Aid", article = "the", life = "1921/1935" }
[city]
berlin = { name = "Berlin" }
vienna = { name = "Vienna" }
geneva = { name = "Geneva", gloss = "city in Switzerland" }
"""
SEAT = """
[fact.seat]
topic    = "all"
relation = "seat"
organization = "aid"
city     = "vienna"
during   = "1922/1924"
sources  = ["bulletin"]
"""


def choices(text: str) -> list[Item]:
    return list(ask(facts(text)))


def options(item: Item) -> list[str]:
    return [item.key.text, *sorted(option.text for option in item.distractors)]


def test_a_choice_has_a_key_and_wrong_answers_that_say_why() -> None:
    founded, seat = choices(FOUNDED + SEAT)
    assert founded.id == "choice/founded/city"
    assert founded.stem == "In which city was the Workers’ Aid founded?"
    assert founded.key == Option(
        "berlin", "Berlin", "The Workers’ Aid was founded in Berlin."
    )
    assert founded.distractors == (
        Option(
            "vienna",
            "Vienna",
            "A body is founded in one place: Berlin. According to the Bulletin (1930), the Workers’ Aid had its seat in Vienna from 1922 to 1924.",
        ),
        Option(
            "geneva",
            "Geneva",
            "A body is founded in one place: Berlin. (Geneva: city in Switzerland.)",
        ),
    )
    assert seat.id == "choice/seat/city"
    assert (
        seat.stem
        == "According to the Bulletin (1930), in which city did the Workers’ Aid have its seat from 1922 to 1924?"
    )
    assert options(seat) == ["Vienna", "Berlin", "Geneva"]


def test_with_one_wrong_answer_there_is_no_question() -> None:
    assert choices(FOUNDED.replace("geneva = ", "[port]\ngeneva = ")) == []


def test_there_are_four_options_at_most() -> None:
    more = "".join(
        f'{name.lower()} = {{ name = "{name}" }}\n'
        for name in ("Moscow", "Prague", "Zurich")
    )
    (founded,) = choices(FOUNDED + more)
    assert len(founded.distractors) == 3


DATED = FOUNDED.replace('city     = "berlin"', 'when     = "1921-09-12"')


def test_dates_are_compared_by_the_year_and_ascend() -> None:
    (founded,) = choices(DATED)
    assert founded.id == "choice/founded/when"
    assert founded.stem == "In which year was the Workers’ Aid founded?"
    assert (founded.key.id, founded.key.text, founded.hint) == ("1921", "1921", "year")
    years = [int(option.text) for option in founded.distractors]
    assert years == sorted(years)
    ranks = sorted((founded.key, *founded.distractors), key=lambda option: option.rank)
    assert [option.text for option in ranks] == sorted(option.text for option in ranks)
    assert founded.distractors[0].why == "A body is founded once: in 1921."


def test_a_date_of_uncertain_year_has_no_options() -> None:
    assert choices(DATED.replace("1921-09-12", "1921~")) == []


def test_a_rival_is_an_option_only_where_another_source_is_quoted() -> None:
    rival = '[fact.founded.rivals]\ncity.geneva = ["diary"]\n[city.moscow]\nname = "Moscow"\n'
    (founded,) = choices(FOUNDED + rival)
    assert (
        founded.stem
        == "According to the Atlas (2001), in which city was the Workers’ Aid founded?"
    )
    assert founded.distractors[0] == Option(
        "geneva",
        "Geneva",
        "The Atlas (2001) gives Berlin. Anna’s diary (1924) gives Geneva.",
    )


def test_a_slip_is_no_option() -> None:
    slip = '[fact.founded.errors]\ncity.geneva = ["diary"]\n[city.moscow]\nname = "Moscow"\n'
    (founded,) = choices(FOUNDED + slip)
    assert options(founded) == ["Berlin", "Moscow", "Vienna"]


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
    asked = choices(CONGRESSES)
    assert [item.id for item in asked] == [
        "choice/congresses/when/1921",
        "choice/congresses/when/1922",
        "choice/congresses/when/1925",
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
    for option in asked[1].distractors:
        assert (
            option.why
            == f"{option.text} is not on the list, which has June 1921, September 1921, 1922 and 1925."
        )
    assert (
        asked[1].key.why
        == "According to the Bulletin (1930), the Workers’ Aid held a congress in 1922."
    )


def test_a_list_that_names_some_has_only_the_wrong_answers_of_its_author() -> None:
    some = CONGRESSES.replace('complete.when = "bulletin"', 'complete.when = "named"')
    assert choices(some) == []


def test_people_of_a_list_are_asked_as_one_of_these() -> None:
    text = """
        [organization]
        aid  = { name = "Workers' Aid", article = "the" }
        [person]
        anna = { name = "Anna", as = ["writer"] }
        bert = { name = "Bert", as = ["artist"] }
        carl = { name = "Carl", as = ["writer"] }
        dora = { name = "Dora", as = ["writer"] }
        emil = { name = "Emil", as = ["artist"] }
        [fact.named]
        topic   = "all"
        states  = "{person} was among the founders of {organization}."
        asks    = { person = "Who was among the founders of {organization}?" }
        organization = "aid"
        person  = ["anna", "bert"]
        complete.person = true
        sources = ["atlas"]
        """
    # Bert has one artist to be mistaken for, which is not enough.
    (anna,) = choices(text)
    assert anna.id == "choice/named/person/anna"
    assert (
        anna.stem == "Which of these people was among the founders of the Workers’ Aid?"
    )
    assert options(anna) == ["Anna", "Carl", "Dora"]


VOUCHED = """
[organization]
aid   = { name = "Workers' Aid", article = "the" }
[fact.help]
topic  = "all"
states = "{organization} first helped {people: famine victims}."
asks   = { people = "Whom did {organization} help first?" }
organization = "aid"
wrong.people."striking miners" = "Striking miners were helped later."
wrong.people."political prisoners" = "Prisoners were not its field."
sources = ["atlas"]
"""


def test_words_are_only_told_from_words_that_the_author_vouches_for() -> None:
    (help,) = choices(VOUCHED)
    assert help.stem == "Whom did the Workers’ Aid help first?"
    assert help.key == Option(
        "famine-victims",
        "famine victims",
        "The Workers’ Aid first helped famine victims.",
    )
    assert help.distractors == (
        Option(
            "striking-miners", "striking miners", "Striking miners were helped later."
        ),
        Option(
            "political-prisoners",
            "political prisoners",
            "Prisoners were not its field.",
        ),
    )


def test_nothing_is_asked_of_withdrawn_and_denied_facts() -> None:
    assert choices(VOUCHED + "denied = true") == []
    assert choices(VOUCHED + 'withdrawn = "Nobody knows."') == []


def test_what_a_wrong_year_was_is_told_only_where_it_is_beyond_dispute() -> None:
    def reason(more: str) -> str:
        event = '[fact.event]\ntopic = "all"\nstates = "Red Aid began {on when}."\nwhen = "1923-02"\nsources = ["atlas"]\n'
        read: Facts = facts(CONGRESSES + event + more)
        found = {
            option.text: option.why for item in ask(read) for option in item.distractors
        }
        return (
            found["1923"]
            .removeprefix(
                "1923 is not on the list, which has June 1921, September 1921, 1922 and 1925."
            )
            .strip()
        )

    assert (
        reason("")
        == "1923 is the year of something else: Red Aid began in February 1923."
    )
    assert reason("denied = true\n") == ""
    assert reason('withdrawn = "It did not."\n') == ""
    assert reason('rivals.when."1922" = ["diary"]\n') == ""
