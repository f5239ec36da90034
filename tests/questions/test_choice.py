"""Questions with options, each proved right or wrong."""

from small import facts

from factfile.items import Item, Option
from factfile.questions import ask

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
    return list(ask(facts(text), ["choice"]))


def options(item: Item) -> list[str]:
    return [item.key.text, *sorted(option.text for option in item.distractors)]


def test_a_choice_has_a_key_and_wrong_answers_that_say_why() -> None:
    founded, seat = choices(FOUNDED + SEAT)
    assert founded.id == "choice/founded/city"
    assert founded.stem == "In which city was the Workers’ Aid founded?"
    assert founded.key == Option(
        "berlin",
        "Berlin",
        "The Workers’ Aid was founded in Berlin.",
    )
    assert founded.distractors == (
        Option(
            "vienna",
            "Vienna",
            "According to the Bulletin (1930), the Workers’ Aid had its seat in Vienna from 1922 to 1924.",
            proof="one",
        ),
        Option(
            "geneva",
            "Geneva",
            "",
            proof="one",
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
        "Anna’s diary (1924) gives Geneva.",
        proof="one",
    )


def test_a_slip_is_no_option() -> None:
    slip = '[fact.founded.errors]\ncity.geneva = ["diary"]\n[city.moscow]\nname = "Moscow"\n'
    (founded,) = choices(FOUNDED + slip)
    assert options(founded) == ["Berlin", "Moscow", "Vienna"]


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
            "striking-miners",
            "striking miners",
            "Striking miners were helped later.",
            proof="wrong",
        ),
        Option(
            "political-prisoners",
            "political prisoners",
            "Prisoners were not its field.",
            proof="wrong",
        ),
    )


def test_nothing_is_asked_of_withdrawn_and_denied_facts() -> None:
    assert choices(VOUCHED + "denied = true") == []
    assert choices(VOUCHED + 'withdrawn = "Nobody knows."') == []


def test_what_two_did_together_is_told_of_both() -> None:
    films = """
[fact.lamp]
topic    = "all"
relation = "directed"
person   = "anna"
film     = "lamp"
sources  = ["atlas"]
[fact.rope]
topic    = "all"
relation = "directed"
person   = ["bruno", "carla"]
complete.person = true
film     = "rope"
sources  = ["atlas"]
[person]
anna  = { name = "Anna Arber" }
bruno = { name = "Bruno Kolm" }
carla = { name = "Carla Dietz" }
[film]
lamp = { name = "The Lamp" }
rope = { name = "A Rope" }
"""
    (lamp,) = (item for item in choices(films) if item.id == "choice/lamp/person")
    both = "Bruno Kolm and Carla Dietz directed the film “A Rope”."
    assert {option.why for option in lamp.distractors} == {both}
    alone = films.replace("complete.person = true\n", "")
    (lamp,) = (item for item in choices(alone) if item.id == "choice/lamp/person")
    assert both not in {option.why for option in lamp.distractors}
