"""What is wrong, where, and what would be right: data that the command line prints."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from factfile.facts.model import Where


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A complaint about a line; `item` is the question that it rules out, if any.

    `facts` are the ids of the facts that it is about, where it is about such.
    """

    where: Where
    what: str
    rule: str
    item: str = ""
    facts: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.where}: {self.what} [{self.rule}]"


class Wrong(Exception):
    """A file could not be used. Carries every problem in it, in order of lines."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint to put behind a complaint: ": did you mean 'directed'?", or what there is.

    Nothing where there is too much to tell.
    """
    known = sorted(known)
    if found := near(word, known):
        return f": did you mean '{found}'?"
    # An id and a name that differ in their capitals alone are one word.
    few = {word.casefold(): word for word in known}.values()
    if not 0 < len(few) <= 12:
        return ""
    *most, last = few
    return f": there are {', '.join(most)} and {last}" if most else f": there is {last}"


def near(word: str, known: Iterable[str]) -> str:
    """The known word that this one is a slip of; empty where it would be a guess.

    A letter that is wrong counts twice, once in each word; one in six may be.
    """
    word = word.casefold()
    for found in difflib.get_close_matches(word, sorted(known), n=1, cutoff=0.6):
        size = len(word) + len(found)
        other = size * (1 - difflib.SequenceMatcher(None, found, word).ratio())
        if round(other) <= max(2, len(word) // 3):
            return found
    return ""
