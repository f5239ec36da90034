"""Sentences and questions as they are printed."""

import pytest
from small import facts

from factfile.facts.dates.edtf import parse
from factfile.facts.model import Value
from factfile.facts.wording.naming import Hidden, mention, name
from factfile.facts.wording.sentences import question, sentence
from factfile.facts.wording.typography import capital, joined, typeset

THINGS = """
[organization]
aid     = { name = "International Workers' Aid", article = "the" }
friends = { name = "Friends of Soviet Russia", article = "the", number = "plural" }
red     = { name = "International Red Aid" }
[committee]
cc      = { name = "central committee", article = "the", of = "aid" }
bureau  = { name = "Western Bureau", article = "the", of = "aid" }
[firm]
studio  = { name = "New Film", lead = "the film company", named = { "Rus" = "1915/1924", "New Film" = "1924/1936" } }
ufa     = { name = "Ufa", lead = "the film company" }
[film]
mother  = { name = "Mother" }
storm   = { name = "Storm over Asia" }
[book]
hague-book = { name = "The Hague" }
[periodical]
worker  = { name = "Daily Worker" }
[city]
berlin  = { name = "Berlin" }
hague   = { name = "The Hague" }
[person]
anna    = { name = "Anna O'Hara" }
bert    = { name = "Bert" }
"""


def says(fact: str, *, without: str = "", voice: str = "") -> str:
    """The sentence that a fact makes, without the roles that are left unsaid."""
    read = facts(f'{THINGS}\n[fact.it]\ntopic = "all"\nsources = ["atlas"]\n{fact}')
    it = read.facts["it"]
    shown = {
        role: values
        for role, values in it.values.items()
        if role not in without.split()
    }
    return sentence(read, it.relation, shown, read.sources[voice] if voice else None)


def asks(
    fact: str, role: str, *, grain: str = "", these: bool = False, voice: str = ""
) -> str:
    """The question that a fact makes for a role."""
    read = facts(f'{THINGS}\n[fact.it]\ntopic = "all"\nsources = ["atlas"]\n{fact}')
    it = read.facts["it"]
    source = read.sources[voice] if voice else None
    return question(
        read, it.relation, role, it.values, source, grain=grain, these=these
    )


FOUNDED = (
    'relation = "founded"\norganization = "aid"\ncity = "berlin"\nwhen = "1921-09-12"'
)


def test_a_name_has_its_article() -> None:
    assert (
        says(FOUNDED)
        == "The International Workers’ Aid was founded in Berlin on 12 September 1921."
    )
    assert (
        asks(FOUNDED, "city")
        == "In which city was the International Workers’ Aid founded?"
    )


def test_what_is_not_said_leaves_no_gap() -> None:
    assert (
        says(FOUNDED, without="when")
        == "The International Workers’ Aid was founded in Berlin."
    )
    assert (
        says(FOUNDED, without="city when")
        == "The International Workers’ Aid was founded."
    )


def test_a_name_without_an_article_opens_the_sentence_as_it_is() -> None:
    assert (
        says('relation = "founded"\norganization = "red"')
        == "International Red Aid was founded."
    )


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("1921", "in 1921"),
        ("1921-09", "in September 1921"),
        ("1921-09-02", "on 2 September 1921"),
        ("1936-38", "in mid-1936"),
        ("192X", "in the 1920s"),
        ("1936~", "in about 1936"),
        ("1936?", "perhaps in 1936"),
        ("1936-06-06?", "perhaps on 6 June 1936"),
        ("[1936,1937]", "in 1936 or 1937"),
        ("1924 at the end of 1924", "at the end of 1924"),
    ],
)
def test_a_date_has_its_preposition(when: str, words: str) -> None:
    assert (
        says(f'relation = "founded"\norganization = "red"\nwhen = "{when}"')
        == f"International Red Aid was founded {words}."
    )


@pytest.mark.parametrize(
    ("during", "words"),
    [
        ("1933/1935", "from 1933 to 1935"),
        ("1933/..", "from 1933 on"),
        ("../1935", "until 1935"),
        ("1924/1935 after 1923", "after 1923"),
    ],
)
def test_a_span_is_said_from_end_to_end(during: str, words: str) -> None:
    assert (
        says(
            f'states = "{{person}} sat[ {{during}}]."\nperson = "bert"\nduring = "{during}"'
        )
        == f"Bert sat {words}."
    )


def test_several_dates_share_a_preposition() -> None:
    congress = 'states = "{organization} met {on when}."\norganization = "aid"\nwhen = ["1921", "1922", "1923"]'
    assert (
        says(congress) == "The International Workers’ Aid met in 1921, 1922 and 1923."
    )


@pytest.mark.parametrize(
    ("when", "rest"),
    [
        ("1921", "in _____"),
        ("1921-09-02", "on _____"),
        ("1936?", "perhaps in _____"),
        ("1936~", "in _____"),
    ],
)
def test_a_blank_keeps_the_preposition_and_no_part_of_the_date(
    when: str, rest: str
) -> None:
    read = facts(
        f'{THINGS}\n[fact.it]\ntopic = "all"\nsources = ["atlas"]\nrelation = "founded"\norganization = "red"\nwhen = "{when}"'
    )
    it = read.facts["it"]
    shown = {**it.values, "when": (Hidden(it.values["when"][0], "_____"),)}
    assert (
        sentence(read, it.relation, shown, None)
        == f"International Red Aid was founded {rest}."
    )


def test_a_lead_stands_before_a_name_once() -> None:
    merged = 'roles = { firm = "firm", other = "firm" }\nstates = "{firm} bought {other}."\nfirm = "studio"\nother = "ufa"'
    assert says(merged) == "The film company New Film bought Ufa."


def test_a_lead_is_not_said_where_the_sentence_says_it() -> None:
    assert (
        says(
            'states = "The film company that {person} led was {firm}."\nperson = "bert"\nfirm = "ufa"'
        )
        == "The film company that Bert led was Ufa."
    )


def test_a_film_and_a_periodical_are_quoted_and_led() -> None:
    assert (
        says('states = "{person} saw {film}."\nperson = "bert"\nfilm = "mother"')
        == "Bert saw the film “Mother”."
    )
    assert (
        says('states = "{film} was shown."\nfilm = "mother"')
        == "The film “Mother” was shown."
    )
    assert (
        says(
            'states = "{person} read {periodical}."\nperson = "bert"\nperiodical = "worker"'
        )
        == "Bert read the periodical “Daily Worker”."
    )


def test_a_bare_name_has_neither_article_nor_lead() -> None:
    renamed = 'relation = "renamed"\nold = "aid"\nnew = "friends"\nwhen = "1924"'
    assert (
        says(renamed)
        == "The International Workers’ Aid was renamed Friends of Soviet Russia in 1924."
    )


def test_a_body_goes_by_the_name_of_its_time() -> None:
    renamed = 'relation = "renamed"\nold = "Rus"\nnew = "New Film"\nwhen = "1924"'
    assert says(renamed) == "The film company Rus was renamed New Film in 1924."
    assert asks(renamed, "new") == "What was the film company Rus renamed in 1924?"


def test_a_common_noun_says_what_it_is_part_of() -> None:
    seat = (
        'relation = "seat"\norganization = "cc"\ncity = "berlin"\nduring = "1921/1933"'
    )
    assert asks(seat, "city") == (
        "In which city did the central committee of the International Workers’ Aid have its seat from 1921 to 1933?"
    )


def test_a_proper_name_does_not_say_what_it_is_part_of() -> None:
    assert (
        says('relation = "founded"\norganization = "bureau"')
        == "The Western Bureau was founded."
    )


def test_a_part_does_not_name_the_whole_that_the_sentence_names() -> None:
    joined = 'relation = "joined"\nmember = "cc"\norganization = "aid"'
    assert (
        says(joined) == "The central committee joined the International Workers’ Aid."
    )


def test_a_plural_name_has_a_plural_verb() -> None:
    founded = (
        'relation = "founded"\norganization = "friends"\ncity = "berlin"\nwhen = "1921"'
    )
    assert (
        says(founded) == "The Friends of Soviet Russia were founded in Berlin in 1921."
    )
    assert (
        asks(founded, "city")
        == "In which city were the Friends of Soviet Russia founded?"
    )
    assert (
        asks(founded, "when", grain="year")
        == "In which year were the Friends of Soviet Russia founded?"
    )


def test_a_verb_that_belongs_to_something_else_stays_singular() -> None:
    called = (
        'relation = "called"\nthing = "friends"\nlanguage = "German"\nname = "Freunde"'
    )
    assert (
        says(called) == "The German name of the Friends of Soviet Russia was Freunde."
    )
    assert (
        asks(called, "name")
        == "What was the German name of the Friends of Soviet Russia?"
    )
    assert (
        says(
            'states = "The first to help was {organization}."\norganization = "friends"'
        )
        == "The first to help was the Friends of Soviet Russia."
    )


def test_several_subjects_have_a_plural_verb_even_where_one_is_blank() -> None:
    read = facts(
        f'{THINGS}\n[fact.it]\ntopic = "all"\nsources = ["atlas"]\nstates = "{{person}} was there."\nperson = ["anna", "bert"]'
    )
    it = read.facts["it"]
    anna, bert = it.values["person"]
    assert (
        sentence(read, it.relation, {"person": (anna, bert)}, None)
        == "Anna O’Hara and Bert were there."
    )
    assert (
        sentence(read, it.relation, {"person": (Hidden(anna, "_____"), bert)}, None)
        == "_____ and Bert were there."
    )
    assert sentence(read, it.relation, {"person": (bert,)}, None) == "Bert was there."


WROTE = 'relation = "wrote"\nperson = "anna"\nwork = "hague-book"'


def test_who_becomes_which_of_these_people_where_several_are_right() -> None:
    assert asks(WROTE, "person") == "Who wrote the book “The Hague”?"
    assert (
        asks(WROTE, "person", these=True)
        == "Which of these people wrote the book “The Hague”?"
    )


def test_by_whom_becomes_by_which_of_these_people() -> None:
    made = 'states = "{film} was made by {person}."\nasks = { person = "By whom was {film} made?", film = "What did {person} make?" }\nfilm = "storm"\nperson = "anna"'
    assert asks(made, "person") == "By whom was the film “Storm over Asia” made?"
    assert (
        asks(made, "person", these=True)
        == "By which of these people was the film “Storm over Asia” made?"
    )
    assert (
        asks(made, "person", voice="atlas")
        == "According to the Atlas (2001), by whom was the film “Storm over Asia” made?"
    )
    assert asks(made, "film", these=True) == "Which of these did Anna O’Hara make?"


def test_whom_becomes_which_of_these_people() -> None:
    helped = 'states = "{organization} helped {person}."\nasks = { person = "Whom did {organization} help?" }\norganization = "red"\nperson = ["anna", "bert"]'
    assert (
        asks(helped, "person", these=True)
        == "Which of these people did International Red Aid help?"
    )


def test_which_city_becomes_which_of_these_cities() -> None:
    assert (
        asks(FOUNDED, "city", these=True)
        == "In which of these cities was the International Workers’ Aid founded?"
    )


def test_a_question_for_a_wider_kind_names_that_kind_of_these() -> None:
    known = 'states = "{firm} was known as {name}."\nasks = { firm = "Which organization was known as {name}?" }\nfirm = "ufa"\nname = "UFA"'
    assert (
        asks(known, "firm", these=True)
        == "Which of these organizations was known as UFA?"
    )


@pytest.mark.parametrize(
    ("grain", "words"),
    [
        ("day", "On which date was"),
        ("month", "In which month and year was"),
        ("year", "In which year was"),
        ("about", "In about which year was"),
        ("", "When was"),
    ],
)
def test_when_becomes_as_exact_as_the_date_is_known(grain: str, words: str) -> None:
    assert (
        asks(FOUNDED, "when", grain=grain)
        == f"{words} the International Workers’ Aid founded?"
    )


def test_when_becomes_which_of_these_years_for_several() -> None:
    assert (
        asks(FOUNDED, "when", grain="year", these=True)
        == "In which of these years was the International Workers’ Aid founded?"
    )


def test_a_question_may_name_the_kind_of_its_answer() -> None:
    partner = (
        'relation = "partner"\norganization = "aid"\npartner = "Rus"\nwhen = "1924"'
    )
    assert (
        asks(partner, "partner")
        == "Of which firm did the International Workers’ Aid become a partner in 1924?"
    )


def test_a_quoted_sentence_goes_on_in_lower_case() -> None:
    assert (
        says(FOUNDED, without="when", voice="diary")
        == "According to Anna’s diary (1924), the International Workers’ Aid was founded in Berlin."
    )
    assert (
        asks(FOUNDED, "when", grain="year", voice="atlas")
        == "According to the Atlas (2001), in which year was the International Workers’ Aid founded?"
    )
    called = (
        'relation = "called"\nthing = "red"\nlanguage = "German"\nname = "Rote Hilfe"'
    )
    assert (
        says(called, voice="atlas")
        == "According to the Atlas (2001), the German name of International Red Aid was Rote Hilfe."
    )


def test_a_name_keeps_its_capital_after_according_to() -> None:
    assert (
        says('relation = "founded"\norganization = "red"', voice="atlas")
        == "According to the Atlas (2001), International Red Aid was founded."
    )
    assert (
        says('states = "{city} lies by the sea."\ncity = "hague"', voice="atlas")
        == "According to the Atlas (2001), The Hague lies by the sea."
    )
    assert (
        says(
            'states = "Soviet films were shown in {city}."\ncity = "hague"',
            voice="atlas",
        )
        == "According to the Atlas (2001), Soviet films were shown in The Hague."
    )


def test_a_name_as_an_option_stands_alone() -> None:
    read = facts(THINGS + f'\n[fact.it]\ntopic = "all"\nsources = ["atlas"]\n{FOUNDED}')
    values: list[Value] = [
        read.things["aid"],
        read.things["mother"],
        read.things["cc"],
        read.things["ufa"],
        parse("1921-09"),
    ]
    assert [name(read, value) for value in values] == [
        "International Workers’ Aid",
        "Mother",
        "central committee",
        "Ufa",
        "September 1921",
    ]
    assert [mention(read, read.things["cc"]), mention(read, parse("1921-09"))] == [
        "the central committee",
        "in September 1921",
    ]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("the workers' aid", "the workers’ aid"),
        ("Anna's 'party' of '24", "Anna’s ‘party’ of ’24"),
        ('"Mother" and "Storm"', "“Mother” and “Storm”"),
        ('a ("so-called") party', "a (“so-called”) party"),
        ("in 1921-1935", "in 1921–1935"),
        ("pages 21-35, and 1921-09", "pages 21-35, and 1921-09"),
        ("Aid - a history", "Aid – a history"),
        ("and so on...", "and so on…"),
        ("“Aid” – a ‘history’…", "“Aid” – a ‘history’…"),
    ],
)
def test_typed_punctuation_becomes_print(typed: str, printed: str) -> None:
    assert typeset(typed) == printed
    assert typeset(printed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("“mother” ran", "“Mother” ran"),
        ("the aid", "The aid"),
        ("ärzte", "Ärzte"),
        ("", ""),
        ("—", "—"),
    ],
)
def test_a_sentence_begins_with_a_capital_even_behind_quotes(
    typed: str, printed: str
) -> None:
    assert capital(typed) == printed


def test_several_are_joined_with_and() -> None:
    assert [joined(["a"]), joined(["a", "b"]), joined(["a", "b", "c"])] == [
        "a",
        "a and b",
        "a, b and c",
    ]
