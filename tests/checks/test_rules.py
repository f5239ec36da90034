"""What holds for all rules."""

import re

import pytest
from small import facts

from factfile import checks, questions

# Each fact breaks the rule that it is called after.
FLAWED = """
[fact.absolute]
topic  = "all"
states = "All members were {nation: Germans}."
asks   = {}
wrong.nation."Austrians" = "They were not."
sources = ["atlas"]

[fact.alike]
topic  = "all"
states = "The congress met in {spot: Berlin}."
asks   = { spot = "Where did the congress meet?" }
wrong.spot."East Berlin" = "It did not."
wrong.spot."Vienna" = "It did not."
sources = ["atlas"]

[fact.all-of-these]
topic  = "all"
states = "The miners met in {spot: Prague}."
asks   = { spot = "Where did the miners meet?" }
wrong.spot."Vienna" = "They did not."
wrong.spot."none of these" = "They did."
sources = ["atlas"]

[fact.article-cue]
topic  = "all"
states = "It was a {who: miner} that founded the school."
asks   = { who = "Who founded the school?" }
sources = ["atlas"]

[fact.clang]
topic  = "all"
states = "The Germania union took the name {title: Germanische Union}."
asks   = { title = "What name did the Germania club take?" }
wrong.title."Alte Union" = "It did not."
wrong.title."Neue Union" = "It did not."
sources = ["atlas"]

[fact.founded-in-kiel]
topic  = "all"
relation = "founded"
organization = "guild"
city   = "kiel"
sources = ["atlas"]

[fact.contradicted]
topic  = "all"
relation = "founded"
organization = "guild"
city   = "kiel"
denied = true
sources = ["diary"]

[fact.convergence]
topic  = "all"
states = "The money went to the {who: Berlin Relief Committee}."
asks   = { who = "To whom did the money go?" }
wrong.who."Paris Relief Committee" = "It did not."
wrong.who."Berlin Trade Union" = "It did not."
sources = ["atlas"]

[fact.deictic]
topic  = "all"
states = "The archive is now in {spot: Rome}."
asks   = { spot = "Where is the archive now?" }
sources = ["atlas"]

[fact.leak]
topic  = "all"
states = "The Red Cross called its paper {title: Journal of the Red Cross}."
asks   = { title = "What did the Red Cross call its paper?" }
sources = ["atlas"]

[fact.length]
topic  = "all"
states = "It began with {start: a day of rest}."
asks   = { start = "With what did it begin?" }
wrong.start."a party" = "There was no party."
wrong.start."a dance" = "There was no dance."
sources = ["atlas"]

[fact.long-answer]
topic  = "all"
states = "The union was led by {who: some of the oldest men from the villages of Wales}."
asks   = { who = "By whom was the union led?" }
sources = ["atlas"]

[fact.long-stem]
topic  = "all"
states = "The union of the miners of the south and the north and the east and the west of the valleys of the rivers of Wales and of the hills and of the coasts of England met in {spot: Cardiff}."
asks   = {}
wrong.spot."Swansea" = "It did not."
sources = ["atlas"]

[fact.loose-note]
topic  = "all"
states = "The clock was made in {spot: Jena}."
asks   = {}
sources = ["atlas"]
note   = "It was lost."

[fact.negative]
topic  = "all"
states = "The school did not teach {what: music}."
asks   = {}
wrong.what."writing" = "It did."
sources = ["atlas"]

[fact.odd-one]
topic  = "all"
states = "The strike was in {spot: Passaic (N.J.)}."
asks   = { spot = "Where was the strike?" }
wrong.spot."Chicago" = "It was not."
wrong.spot."Philadelphia" = "It was not."
sources = ["atlas"]

[fact.one-claim]
topic  = "all"
states = "The bank, which was in Rome, went {how: bankrupt}."
asks   = {}
wrong.how."abroad" = "It did not."
sources = ["atlas"]

[fact.opinion]
topic  = "all"
states = "The brutal guards came from {spot: Genoa}."
asks   = { spot = "Where did the guards come from?" }
sources = ["atlas"]

[fact.order-cue]
topic  = "all"
states = "The committee met again {on when}."
asks   = { when = "When was it?" }
when   = "1921"
sources = ["atlas"]

[fact.later]
topic  = "all"
states = "The Soviet trade unions joined {on when}."
asks   = { when = "When was it?" }
when   = "1925"
sources = ["atlas"]

[fact.over-claimed]
topic  = "all"
relation = "founded"
organization = "aid"
when   = "1921"
sources = ["atlas"]

[fact.founded-later]
topic  = "all"
relation = "founded"
organization = "aid"
when   = "1923"
sources = ["atlas"]

[fact.same-stem]
topic  = "all"
states = "One of the guests was {who: Anna}."
asks   = { who = "Who was one of the guests?" }
sources = ["atlas"]

[fact.another-guest]
topic  = "all"
states = "One of the guests was {who: Bert}."
asks   = { who = "Who was one of the guests?" }
sources = ["atlas"]

[fact.said-first]
topic  = "all"
states = "The choir sang {what: hymns}."
asks   = {}
sources = ["atlas"]

[fact.twice]
topic  = "all"
states = "The choir sang {what: hymns}."
asks   = {}
sources = ["diary"]

[fact.vague]
topic  = "all"
states = "The visitors often came from {spot: Turin}."
asks   = { spot = "Where did the visitors often come from?" }
sources = ["atlas"]

[fact.unsupported]
topic  = "all"
states = "The house was built in {spot: Weimar}."
sources = ["atlas"]
rivals.spot."Jena" = ["atlas"]

[organization]
aid = { name = "Workers' Aid" }
guild = { name = "Guild" }

[city]
kiel = { name = "Kiel" }
"""


@pytest.fixture(scope="module")
def caught() -> set[tuple[str, str]]:
    """The rules that complain, each with the fact that it complains of."""
    read = facts(FLAWED)
    problems = checks.check(read, tuple(questions.ask(read)))
    return {(problem.rule, fact) for problem in problems for fact in problem.facts}


@pytest.mark.parametrize("rule", checks.rules())
def test_every_rule_catches_the_flaw_that_is_planted_for_it(
    rule: str, caught: set[tuple[str, str]]
) -> None:
    assert (rule, rule) in caught


@pytest.mark.parametrize("rule", checks.rules())
def test_every_rule_begins_with_a_sentence_and_shows_both_examples(rule: str) -> None:
    manual = checks.rule(rule).__doc__ or ""
    sentence = manual.splitlines()[0]
    assert sentence[0].isupper()
    assert sentence.endswith(".")
    assert re.search(r"(^|\s)Bad:\s", manual)
    assert re.search(r"(^|\s)Good:\s", manual)


@pytest.mark.parametrize("rule", checks.rules())
def test_every_rule_has_one_way_to_find_what_is_wrong(rule: str) -> None:
    ways = ("of_item", "of_fact", "of_bank")
    assert sum(hasattr(checks.rule(rule), way) for way in ways) == 1


def test_a_rule_is_called_like_its_file_with_hyphens() -> None:
    rules = checks.rules()
    assert "over-claimed" in rules
    assert not any("_" in rule for rule in rules)
    assert list(rules) == sorted(rules)


def test_all_rules_are_asked_and_a_complaint_rules_its_item_out() -> None:
    read = facts("""
        [fact.city]
        topic  = "all"
        states = "The congress met in {spot: Berlin}."
        asks   = { spot = "Where, besides Berlin, did the congress meet?" }
        wrong.spot."East Berlin" = "It never did."
        wrong.spot."West Berlin" = "It never did."
        sources = ["atlas"]
        """)
    problems = list(checks.check(read, tuple(questions.ask(read))))
    assert [(problem.rule, problem.item) for problem in problems] == [
        ("alike", "choice/city/spot"),
        ("leak", "choice/city/spot"),
        ("leak", "short/city/spot"),
    ]
