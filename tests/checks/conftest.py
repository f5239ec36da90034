"""What a rule says of a small file and of all that is asked of it."""

from collections.abc import Callable
from importlib import import_module

import pytest
from small import facts

from factfile import questions

Complaints = Callable[[str, str], list[str]]


@pytest.fixture
def complaints() -> Complaints:
    """The complaints of a rule about a text, each as "line: what [rule]"."""

    def found(rule: str, text: str) -> list[str]:
        read = facts(text)
        check = import_module(f"factfile.checks.{rule}").check
        problems = check(read, tuple(questions.ask(read)))
        return [str(problem).rpartition("small.toml:")[2] for problem in problems]

    return found
