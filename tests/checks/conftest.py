"""What a rule says of a small file and of all that is asked of it."""

import re
from collections.abc import Callable

import pytest
from small import facts

from factfile import checks, questions

Complaints = Callable[[str, str], list[str]]


@pytest.fixture
def complaints() -> Complaints:
    """The complaints of a rule about a text, each as "line: what [rule]".

    The rule `waive` complains of waivers themselves.
    """

    def found(rule: str, text: str) -> list[str]:
        assert rule in (*checks.rules(), "waive")
        read = facts(text)
        problems = checks.check(read, tuple(questions.ask(read)))
        told = [str(problem) for problem in problems if problem.rule == rule]
        return [re.sub(r"[^\s(]*small\.toml:", "", text) for text in told]

    return found
