"""Direct questions: who is asked what, and what counts as right."""

from small import facts

from factfile.items import Citation, OtherValue
from factfile.questions import ask

FOUNDED = """
[organization]
aid    = { name = "Workers' Aid", article = "the", aliases = ["WA"], names = { de = "Arbeiterhilfe" } }
[city]
berlin = { name = "Berlin" }

[fact.founded]
topic    = "all"
relation = "founded"
organization = "aid"
city     = "berlin"
when     = "1921-09"
sources  = ["atlas p. 3", "bulletin"]
"""


def asked(text: str) -> list[tuple[str, str, str]]:
    return [(item.id, item.stem, item.key.text) for item in ask(facts(text), ["short"])]


def test_every_place_with_a_question_and_one_answer_is_asked() -> None:
    assert asked(FOUNDED) == [
        (
            "short/founded/when",
            "In which month and year was the Workers’ Aid founded?",
            "September 1921",
        ),
        ("short/founded/city", "In which city was the Workers’ Aid founded?", "Berlin"),
    ]


def test_an_item_carries_its_evidence() -> None:
    more = """
        rivals.when."1922" = ["bulletin p. 7"]
        says.when."1921-09-12" = ["diary"]
        errors.when."1937" = ["reprint"]
        note  = "It met in Anna's house."
        level = "extra"
        """
    when = next(ask(facts(FOUNDED + more), ["short"]))
    assert (
        when.stem
        == "According to the Atlas (2001), in which month and year was the Workers’ Aid founded?"
    )
    assert (
        when.statement
        == "According to the Atlas (2001), the Workers’ Aid was founded in Berlin in September 1921."
    )
    assert when.key.why == when.statement
    assert (when.kind, when.facts, when.role, when.topic, when.level) == (
        "short",
        ("founded",),
        "when",
        "all",
        "extra",
    )
    assert when.hint == "month and year"
    # The diary's day is no answer to what the Atlas says.
    assert when.accept == ()
    assert when.distractors == ()
    assert when.citations == (Citation("atlas", "p. 3"), Citation("bulletin"))
    # The refinement and the rival, and not the slip.
    assert when.others == (
        OtherValue("12 September 1921", (Citation("diary"),), disputed=False),
        OtherValue("1922", (Citation("bulletin", "p. 7"),), disputed=True),
    )
    assert when.note == "It met in Anna’s house."


def test_what_is_disputed_is_never_asked_as_certain() -> None:
    # Two good sources, and still each is quoted only for what it says itself.
    assert asked(FOUNDED + 'rivals.when."1922" = ["diary"]') == [
        (
            "short/founded/when",
            "According to the Atlas (2001), in which month and year was the Workers’ Aid founded?",
            "September 1921",
        ),
        ("short/founded/city", "In which city was the Workers’ Aid founded?", "Berlin"),
    ]


def test_what_is_disputed_and_not_asked_is_left_out() -> None:
    _, city = ask(facts(FOUNDED + 'rivals.when."1922" = ["diary"]'), ["short"])
    assert city.statement == city.key.why == "The Workers’ Aid was founded in Berlin."
    text = """
        [organization]
        red = { name = "Red Aid" }
        [fact.kinds]
        topic  = "all"
        states = "{organization} had {type: collective} members[ {on when}]."
        asks   = { type = "Which type of members did {organization} have[ {on when}]?" }
        roles  = { organization = "organization", type = "text", when = "date?" }
        organization = "red"
        when   = "1922"
        sources = ["atlas"]
        """
    assert asked(text) == [
        (
            "short/kinds/type",
            "Which type of members did Red Aid have in 1922?",
            "collective",
        )
    ]
    assert asked(text + 'rivals.when."1924" = ["diary"]') == [
        ("short/kinds/type", "Which type of members did Red Aid have?", "collective")
    ]


def test_a_question_never_says_a_list() -> None:
    text = """
        [person]
        anna = { name = "Anna" }
        bert = { name = "Bert" }
        [fact.met]
        topic  = "all"
        states = "{person} met in {spot: Berlin}."
        asks   = { spot = "In which spot did {person} meet?" }
        person = ["anna", "bert"]
        sources = ["atlas"]
        """
    assert asked(text) == []
    assert len(asked(text.replace('["anna", "bert"]', '"anna"'))) == 1


def test_what_no_source_stands_by_is_not_asked() -> None:
    text = FOUNDED.replace('"atlas p. 3", "bulletin"', '"bulletin"')
    assert [id for id, _, _ in asked(text + 'rivals.when."1922" = ["bulletin"]')] == [
        "short/founded/city"
    ]


WENT = """
[organization]
aid    = { name = "Workers' Aid", article = "the", aliases = ["WA"], names = { de = "Arbeiterhilfe" } }
studio = { name = "New Film", aliases = ["NF"], names = { de = "Neuer Film" }, named = { "Old Film" = "1915/1924", "New Film" = "1924/1936" } }
[fact.went]
topic    = "all"
states   = "{organization} went to Moscow."
asks     = { organization = "Which organization went to Moscow?" }
sources  = ["atlas"]
"""


def spellings(organization: str) -> tuple[str, ...]:
    return next(
        ask(facts(f'{WENT}\norganization = "{organization}"'), ["short"])
    ).accept


def test_every_name_of_the_answer_counts_as_right() -> None:
    assert spellings("aid") == ("WA", "Arbeiterhilfe")
    assert spellings("WA") == ("Workers’ Aid", "Arbeiterhilfe")


def test_a_name_that_the_question_says_does_not_count() -> None:
    text = WENT.replace("Which organization went", "Which organization, WA, went")
    asked = next(ask(facts(f'{text}\norganization = "aid"'), ["short"]))
    assert asked.accept == ("Arbeiterhilfe",)


def test_a_name_of_another_time_does_not_count() -> None:
    assert spellings("New Film") == ("NF", "Neuer Film")
    assert spellings("Old Film") == ()


def test_a_statement_of_its_own_is_asked_as_its_author_wrote() -> None:
    text = """
        [organization]
        red = { name = "Red Aid" }
        [fact.kinds]
        topic  = "all"
        states = "{organization} had {member_type: collective} members[ {on when}]."
        asks   = { member_type = "Which type of members did {organization} have[ {on when}]?" }
        organization = "red"
        roles  = { organization = "organization", member_type = "text", when = "date?" }
        sources = ["bulletin"]
        """
    (item,) = ask(facts(text), ["short"])
    assert item.id == "short/kinds/member_type"
    assert (
        item.stem
        == "According to the Bulletin (1930), which type of members did Red Aid have?"
    )
    assert (item.key.id, item.key.text, item.hint) == (
        "collective",
        "collective",
        "member type",
    )


SEAT = """
[organization]
red    = { name = "Red Aid" }
[city]
berlin = { name = "Berlin" }
vienna = { name = "Vienna" }
[fact.seat]
topic    = "all"
relation = "seat"
organization = "red"
city     = "berlin"
during   = "1922/1924"
sources  = ["atlas"]
"""


def test_what_makes_the_answer_the_only_one_is_said() -> None:
    assert asked(SEAT) == [
        (
            "short/seat/city",
            "In which city did Red Aid have its seat from 1922 to 1924?",
            "Berlin",
        )
    ]


def test_a_place_without_which_there_are_several_answers_is_not_left_out() -> None:
    assert asked(SEAT.replace('during   = "1922/1924"', "")) == []


def test_nothing_is_asked_that_another_fact_answers_otherwise() -> None:
    again = (
        SEAT[SEAT.index("[fact.seat]") :]
        .replace("fact.seat", "fact.again")
        .replace("berlin", "vienna")
    )
    assert asked(SEAT + again) == []
    assert len(asked(SEAT + again.replace("1922/1924", "1924/1926"))) == 2


def test_a_list_is_no_answer_in_a_word() -> None:
    assert (
        asked(SEAT.replace('city     = "berlin"', 'city = ["berlin", "vienna"]')) == []
    )


def test_withdrawn_and_denied_facts_are_not_asked() -> None:
    assert asked(SEAT + "denied = true") == []
    assert asked(SEAT + 'withdrawn = "It had none."') == []


def test_a_date_is_asked_as_exactly_as_it_is_known() -> None:
    stems = {
        when: asked(FOUNDED.replace("1921-09", when))[0][1:]
        for when in (
            "1921",
            "1921-09-12",
            "1921~",
            "1921?",
            "1921-38",
            "192X",
            "1921 in the autumn of 1921",
        )
    }
    assert stems == {
        "1921": ("In which year was the Workers’ Aid founded?", "1921"),
        "1921-09-12": (
            "On which date was the Workers’ Aid founded?",
            "12 September 1921",
        ),
        "1921~": ("In about which year was the Workers’ Aid founded?", "about 1921"),
        "1921?": ("When was the Workers’ Aid founded?", "perhaps 1921"),
        "1921-38": ("When was the Workers’ Aid founded?", "mid-1921"),
        "192X": ("When was the Workers’ Aid founded?", "the 1920s"),
        "1921 in the autumn of 1921": (
            "When was the Workers’ Aid founded?",
            "the autumn of 1921",
        ),
    }
