"""The fact file: what it says, how certain that is, and what it proves wrong."""

from factfile.facts.collection import Facts
from factfile.facts.fact import Fact
from factfile.facts.problems import Problem, Wrong
from factfile.facts.reading import read

__all__ = ["Fact", "Facts", "Problem", "Wrong", "read"]
