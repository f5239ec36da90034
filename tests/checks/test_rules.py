"""What holds for all rules."""

import re
from importlib import import_module

import pytest
from small import facts

from factfile import checks, questions


def test_every_rule_is_found() -> None:
    assert checks.rules() == ("alike", "leak", "length", "over_claimed", "same_stem")


@pytest.mark.parametrize("rule", checks.rules())
def test_every_rule_shows_a_bad_and_a_good_example(rule: str) -> None:
    manual = import_module(f"factfile.checks.{rule}").__doc__ or ""
    assert re.search(r"(^|\s)Bad:\s", manual)
    assert re.search(r"(^|\s)Good:\s", manual)
    assert manual[0].isupper()


def test_all_rules_are_asked_and_a_complaint_rules_its_item_out() -> None:
    read = facts("""
        [fact.city]
        topic  = "all"
        states = "The congress met in {spot: Berlin}."
        asks   = { spot = "Where, if not in Berlin, did the congress meet?" }
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
