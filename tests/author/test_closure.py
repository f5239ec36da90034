"""Why a fact makes no multiple choice, and which one line would open how many."""

import pytest
from small import facts

from factfile import checks, questions
from factfile.author.closure import Opening, openings, silent

THINGS = """
[organization]
aid   = { name = "Workers' Aid", article = "the" }
[city]
oslo  = { name = "Oslo" }
moss  = { name = "Moss" }
hamar = { name = "Hamar" }
voss  = { name = "Voss" }
[person]
anna  = { name = "Anna Dahl", as = ["writer"] }
bert  = { name = "Bert Vik", as = ["writer"] }
cato  = { name = "Cato Lie", as = ["writer"] }
dina  = { name = "Dina Moe", as = ["writer"] }
"""


def silences(text: str) -> list[tuple[str, str]]:
    """The facts without a multiple choice, and why, after all checks."""
    read = facts(THINGS + text)
    asked = tuple(questions.ask(read))
    out = {problem.item for problem in checks.check(read, asked)}
    bank = [item for item in asked if item.id not in out]
    return [(one.fact.id, one.why) for one in silent(read, bank)]


def opened(text: str) -> list[Opening]:
    return openings(facts(THINGS + text))


OFFICE = """
[fact.office]
topic   = "all"
states  = "{organization} opened an office in {city}."
asks    = { city = "In which city did {organization} open an office?" }
organization = "aid"
city    = "oslo"
sources = ["atlas"]
"""
ONE = 'one = { "organization -> city" = "it had one office" }\n'


def test_a_fact_with_a_choice_is_not_silent() -> None:
    assert silences(OFFICE + ONE) == []


def test_a_fact_of_which_there_may_be_several_says_so() -> None:
    assert silences(OFFICE) == [
        (
            "office",
            'there may be another city: name two wrong answers, each like wrong.city."..." = "the reason"',
        )
    ]


def test_a_fact_without_others_like_it_says_so() -> None:
    alone = OFFICE.replace('"oslo"', '"rome"') + '[port.rome]\nname = "Rome"\n'
    with_one = alone.replace("[port.rome]", ONE + "[port.rome]")
    assert silences(with_one) == [
        (
            "office",
            'no other city is known to be wrong: add two others of kind city, or name two wrong answers, each like wrong.city."..." = "the reason"',
        )
    ]


@pytest.mark.parametrize(
    ("name", "how"),
    [
        ("Rev. Edvard Moe", "with a full stop"),
        ("J. W. Moe", "with a full stop"),
        ("Edvard Moe, the elder", "with a comma"),
        ("de Moe", "with a small letter"),
    ],
)
def test_a_name_that_would_stand_out_says_so(name: str, how: str) -> None:
    one = 'one = { "organization -> person" = "it had one agent" }\n'
    agent = OFFICE.replace("city", "person").replace("In which person", "With whom")
    text = f'{agent.replace("oslo", "edvard")}{one}[person.edvard]\nname = "{name}"\n'
    assert silences(text) == [
        (
            "office",
            f'other names are written otherwise: no other is written like “{name}”, {how}: add two others that are, or name two wrong answers, each like wrong.person."..." = "the reason"',
        )
    ]
    two = '[person.f]\nname = "St. Olav"\n[person.g]\nname = "St. Sunniva"\n'
    if name == "Rev. Edvard Moe":
        assert silences(text + two) == []


def test_a_fact_that_asks_nothing_says_so() -> None:
    quiet = OFFICE.replace(
        'asks    = { city = "In which city did {organization} open an office?" }',
        "asks    = {}",
    )
    assert silences(quiet) == [
        ("office", "it asks nothing: write a question under asks")
    ]


def test_what_did_not_happen_says_so() -> None:
    assert silences(OFFICE + ONE + "denied = true\n") == [
        ("office", "it says what did not happen")
    ]


def test_what_was_withdrawn_is_not_silent_but_gone() -> None:
    assert silences(OFFICE + 'withdrawn = "There was none."\n') == []


def test_a_value_that_no_source_stands_by_says_so() -> None:
    # The only source gives another city, and who gives that one is no source of the fact.
    torn = OFFICE + ONE + 'rivals.city.moss = ["atlas"]\n'
    assert silences(torn) == [
        ("office", "none of its sources gives this city: name one that does")
    ]


def test_questions_that_break_a_rule_are_told_from_those_that_are_not_there() -> None:
    leak = OFFICE + ONE
    named = leak.replace("aid ", "oslo_aid ").replace(
        'organization = "aid"', 'organization = "oslo-aid"'
    )
    town = '[organization.oslo-aid]\nname = "Oslo Aid"\n'
    assert silences(named + town) == [
        ("office", "its questions are held back: check --items says why")
    ]


LIST = """
[fact.members]
topic    = "all"
relation = "member_of"
person   = ["anna", "bert"]
organization = "aid"
sources  = ["atlas"]
"""


@pytest.mark.parametrize("named", ["", 'complete.person = "named"\n'])
def test_a_list_that_may_go_on_says_so(named: str) -> None:
    assert silences(LIST + named) == [
        (
            "members",
            'there may be more under person than stand there: name two wrong answers, each like wrong.person."..." = "the reason"',
        )
    ]


def test_each_place_that_is_asked_for_has_its_reason() -> None:
    renamed = """
        [fact.joined]
        topic    = "all"
        relation = "joined"
        member   = "aid"
        organization = "league"
        sources  = ["atlas"]
        [organization.league]
        name = "League"
        """
    assert silences(renamed) == [
        (
            "joined",
            'there may be another organization: name two wrong answers, each like wrong.organization."..." = "the reason"',
        )
    ]
    dated = renamed.replace('member   = "aid"', 'member   = "aid"\nwhen = "1924~"')
    assert silences(dated) == [
        (
            "joined",
            'no other date is known to be wrong: name two wrong answers, each like wrong.when."..." = "the reason"; there may be another organization: name two wrong answers, each like wrong.organization."..." = "the reason"',
        )
    ]


def test_silent_facts_come_in_the_order_of_the_file() -> None:
    second = OFFICE.replace("fact.office", "fact.again").replace('"oslo"', '"moss"')
    assert [id for id, _ in silences(OFFICE + second + LIST)] == [
        *("office", "again", "members"),
    ]
    assert [id for id, _ in silences(LIST + second + OFFICE)] == [
        *("members", "again", "office"),
    ]


def test_a_line_that_settles_a_place_opens_its_questions() -> None:
    (one,) = opened(OFFICE)
    assert (
        one.what
        == 'fact office: can there be only one city for the same organization? Then write one = { "organization -> city" = "the reason" }'
    )
    assert set(one.items) >= {"choice/office/city"}
    assert all("/office/city" in id for id in one.items)
    # Once it is written there is no more to open.
    assert opened(OFFICE + ONE) == []


def test_what_is_promised_is_what_the_line_gives() -> None:
    (one,) = opened(OFFICE)
    kinds = ("choice", "year", "number", "true_false")
    before = {item.id for item in questions.ask(facts(THINGS + OFFICE), kinds)}
    after = {item.id for item in questions.ask(facts(THINGS + OFFICE + ONE), kinds)}
    assert set(one.items) == after - before


def test_a_list_that_is_whole_opens_its_questions() -> None:
    (one,) = opened(LIST)
    assert (
        one.what
        == "fact members: are the 2 under person all? Then write complete.person = true"
    )
    assert set(one.items) >= {
        "choice/members/person/anna",
        "choice/members/person/bert",
    }
    kinds = ("choice", "year", "number", "true_false")
    whole = LIST + "complete.person = true\n"
    before = {item.id for item in questions.ask(facts(THINGS + LIST), kinds)}
    after = {item.id for item in questions.ask(facts(THINGS + whole), kinds)}
    assert set(one.items) == after - before
    assert opened(whole) == []


def test_a_list_told_by_a_source_is_whole_for_that_source() -> None:
    (one,) = opened(LIST.replace('"atlas"', '"bulletin"') + 'voice = "bulletin"\n')
    assert (
        one.what
        == 'fact members: are the 2 under person all that the Bulletin (1930) names? Then write complete.person = "bulletin"'
    )


def test_a_list_that_was_withdrawn_or_denied_opens_nothing() -> None:
    assert opened(LIST + 'withdrawn = "Nobody knows."\n') == []
    assert opened(LIST + "denied = true\n") == []


def shared(id: str, body: str, city: str) -> str:
    return f"""
        [fact.{id}]
        topic    = "all"
        relation = "housed"
        organization = "{body}"
        city     = "{city}"
        sources  = ["atlas"]
        """


HOUSED = """
[relation.housed]
roles  = { organization = "organization", city = "city" }
states = "{organization} was housed in {city}."
asks   = { city = "In which city was {organization} housed?" }
[organization.red]
name = "Red Aid"
"""


def test_of_a_relation_one_line_opens_questions_of_all_its_facts() -> None:
    two = shared("one", "aid", "oslo") + shared("two", "red", "moss")
    (one,) = opened(HOUSED + two)
    assert (
        one.what
        == 'relation housed: can there be only one city for the same organization? Then write below [relation.housed] one = { "organization -> city" = "the reason" }'
    )
    assert {"choice/one/city", "choice/two/city"} <= set(one.items)


def test_a_line_that_two_facts_would_break_opens_nothing() -> None:
    two = shared("one", "aid", "oslo") + shared("two", "aid", "moss")
    assert opened(HOUSED + two) == []


def test_several_places_leave_one_together() -> None:
    timed = (
        HOUSED.replace(
            '{ organization = "organization", city = "city" }',
            '{ organization = "organization", city = "city", during = "interval?" }',
        )
        .replace("housed in {city}.", "housed in {city}[ {during}].")
        .replace("was {organization} housed?", "was {organization} housed[ {during}]?")
    )
    fact = shared("one", "aid", "oslo") + 'during = "1921/1924"\n'
    (one,) = opened(timed + fact)
    assert (
        one.what
        == 'relation housed: can there be only one city for the same organization and time? Then write below [relation.housed] one = { "organization during -> city" = "the reason" }'
    )


def test_what_opens_most_comes_first() -> None:
    two = shared("one", "aid", "oslo") + shared("two", "red", "moss")
    found = opened(OFFICE + HOUSED + two)
    counts = [len(one.items) for one in found]
    assert counts == sorted(counts, reverse=True)
    assert found[0].what.startswith("relation housed: ")
    assert found[1].what.startswith("fact office: ")


def test_a_line_stands_where_the_relation_or_the_fact_is_written() -> None:
    two = shared("one", "aid", "oslo") + shared("two", "red", "moss")
    text = (THINGS + OFFICE + HOUSED + two).removeprefix("\n").splitlines()
    relation, fact = opened(OFFICE + HOUSED + two)
    assert text[relation.where.line - 1].startswith("states = ")
    assert "[relation.housed]" in text[relation.where.line - 3]
    assert text[fact.where.line - 1] == "[fact.office]"


JOINED = """
[fact.joined]
topic    = "all"
relation = "joined"
member   = "aid"
organization = "league"
when     = "1924"
sources  = ["atlas"]
[organization.league]
name = "League"
[organization.union]
name = "Union"
[organization.front]
name = "Front"
"""


def test_what_comes_with_the_tool_is_reworded_in_the_file_that_uses_it() -> None:
    (one,) = opened(JOINED)
    assert (
        one.what
        == 'relation joined: can there be only one organization for the same organization (member) and date? Then write [relation.joined] and below it one = { "member organization -> when" = "a body joins another once", "member when -> organization" = "the reason" }'
    )
    text = (THINGS + JOINED).removeprefix("\n").splitlines()
    assert text[one.where.line - 1] == "[fact.joined]"


def test_what_is_told_to_be_written_can_be_written() -> None:
    (one,) = opened(JOINED)
    written = one.what.partition("write ")[2].replace(" and below it ", "\n")
    kinds = ("choice", "year", "number", "true_false")
    before = {item.id for item in questions.ask(facts(THINGS + JOINED), kinds)}
    wider = facts(f"{THINGS}{JOINED}\n{written}\n")
    after = {item.id for item in questions.ask(wider, kinds)}
    assert set(one.items) == after - before
