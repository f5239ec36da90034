"""A fact may break a rule if it says why."""

from collections.abc import Callable

from small import facts

from factfile import checks, questions

Complaints = Callable[[str, str], list[str]]

GUARDS = """
[fact.guards]
topic  = "all"
states = "The brutal guards came from {spot: Genoa}."
asks   = {}
wrong.spot."Turin" = "They did not."
sources = ["atlas"]
"""

ABOUT_THE_FIRST = [
    "1: true_false/guards/spot/genoa: 'brutal' is an opinion: whose? [opinion]",
    "1: true_false/guards/spot/turin: 'brutal' is an opinion: whose? [opinion]",
]

CAMPS = """
[fact.camps]
topic  = "all"
states = "The terrible camps were in {spot: Rome}."
asks   = {}
wrong.spot."Turin" = "They were not."
sources = ["atlas"]
"""

EVENTS = """
[fact.met]
topic  = "all"
states = "The committee met again {on when}."
asks   = { when = "When was it?" }
when   = "1921"
sources = ["atlas"]

[fact.joined]
topic  = "all"
states = "The Soviet trade unions joined {on when}."
asks   = { when = "When was it?" }
when   = "1925"
sources = ["atlas"]
"""


def waiving(rule: str) -> str:
    return f'waive.{rule} = "So the verdict calls them."\n'


def test_what_is_waived_is_not_complained_of(complaints: Complaints) -> None:
    assert complaints("opinion", GUARDS) == ABOUT_THE_FIRST
    assert complaints("opinion", GUARDS + waiving("opinion")) == []
    assert complaints("waive", GUARDS + waiving("opinion")) == []


def test_what_is_waived_is_asked() -> None:
    def held(text: str) -> set[str]:
        read = facts(text)
        bank = tuple(questions.ask(read))
        assert {item.id for item in bank} == {
            "true_false/guards/spot/genoa",
            "true_false/guards/spot/turin",
        }
        return {problem.item for problem in checks.check(read, bank)}

    assert held(GUARDS) == {
        "true_false/guards/spot/genoa",
        "true_false/guards/spot/turin",
    }
    assert held(GUARDS + waiving("opinion")) == set()


def test_a_waiver_is_for_its_rule_alone(complaints: Complaints) -> None:
    text = GUARDS + waiving("vague")
    assert complaints("opinion", text) == ABOUT_THE_FIRST
    often = text.replace("guards came", "guards often came")
    assert complaints("opinion", often) == ABOUT_THE_FIRST
    assert complaints("vague", often) == []


def test_a_waiver_is_for_its_fact_alone(complaints: Complaints) -> None:
    assert complaints("opinion", GUARDS + CAMPS + waiving("opinion")) == ABOUT_THE_FIRST


def test_one_of_the_facts_of_an_item_may_waive_for_all(complaints: Complaints) -> None:
    assert complaints("order-cue", EVENTS) == [
        "1: first/met+joined/when: 'again' tells when it was: 'The committee met again' [order-cue]"
    ]
    for id in ("met", "joined"):
        text = EVENTS.replace(f"[fact.{id}]\n", f"[fact.{id}]\n{waiving('order-cue')}")
        assert complaints("order-cue", text) == []
        assert complaints("waive", text) == []


def test_what_a_fact_breaks_itself_may_be_waived(complaints: Complaints) -> None:
    text = GUARDS + GUARDS.replace("fact.guards", "fact.again").replace(
        "[fact.again]\n", f"[fact.again]\n{waiving('twice')}"
    )
    assert complaints("twice", text) == []
    assert complaints("waive", text) == []


def test_a_waiver_that_waives_nothing_is_complained_of(complaints: Complaints) -> None:
    assert complaints("waive", GUARDS + waiving("length")) == [
        "1: fact guards: waive: nothing here breaks the rule length: take it out [waive]"
    ]
    assert complaints("waive", GUARDS + CAMPS + waiving("opinion")) == []


def test_a_waiver_that_names_no_rule_is_complained_of(complaints: Complaints) -> None:
    assert complaints("waive", GUARDS + waiving("opnion")) == [
        "1: fact guards: waive: there is no rule 'opnion': did you mean 'opinion'? [waive]"
    ]
    assert complaints("waive", GUARDS + waiving("over_claimed")) == [
        "1: fact guards: waive: there is no rule 'over_claimed': did you mean 'over-claimed'? [waive]"
    ]


def test_a_waiver_is_complained_of_but_holds_nothing_back() -> None:
    read = facts(GUARDS.replace("brutal ", "") + waiving("opinion"))
    [problem] = checks.check(read, tuple(questions.ask(read)))
    assert problem.item == ""
