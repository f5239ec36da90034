"""No rule that looks for words finds one in what the vocabulary itself says."""

from collections.abc import Iterator

import pytest
from small import facts

from factfile import questions
from factfile.checks._words import found
from factfile.facts.model import Relation
from factfile.facts.wording.templates import Gap, Template

READ = facts("""
    [fact.met]
    topic  = "all"
    states = "The union met in {spot: Berlin}."
    asks   = { spot = "Where did the union meet?" }
    sources = ["atlas"]
    """)

LISTS = sorted(READ.words["rules"].keys() - {"article", "filler", "exempt", "pronoun"})
"""Articles count only before a blank, and the last two are complained of by nobody."""

EXCEPTIONS = {
    # A place in a row tells nothing of other events where all facts of a relation have
    # it; and those about the same thing are never put in order (`bounds`).
    ("published", "ordinal"): "first",
    ("shown", "ordinal"): "first",
    ("first_issue", "ordinal"): "first",
    ("last_issue", "ordinal"): "last",
}


def literal(template: Template) -> str:
    """What a template says of itself, with a letter in each gap and all groups."""
    groups = (part if isinstance(part, tuple) else (part,) for part in template.parts)
    return "".join(
        "X" if isinstance(part, Gap) else part for group in groups for part in group
    )


def said(relation: Relation) -> Iterator[str]:
    for template in (relation.states, *relation.asks.values()):
        yield literal(template)
    yield from relation.match.values()


def test_what_the_vocabulary_says_is_filled_as_it_should_be() -> None:
    assert list(said(READ.relations["founded"]))[:2] == [
        "X was founded in X X.",
        "When was X founded?",
    ]


@pytest.mark.parametrize("words", LISTS)
def test_the_sentences_and_questions_of_the_vocabulary_are_fine(words: str) -> None:
    item = next(iter(questions.ask(READ)))
    heard = {
        (relation.id, words): word
        for relation in READ.relations.values()
        if not relation.own
        for text in said(relation)
        if (word := found(READ, words, item, text))
    }
    assert heard == {key: word for key, word in EXCEPTIONS.items() if key[1] == words}


def test_the_kinds_of_things_are_fine() -> None:
    item = next(iter(questions.ask(READ)))
    for kind in READ.kinds.values():
        for words in LISTS:
            assert found(READ, words, item, kind.noun, kind.plural, kind.lead) == ""


def test_words_that_one_may_say_are_told_from_those_that_one_may_not() -> None:
    # Otherwise the tests above would find nothing whatever stood there.
    item = next(iter(questions.ask(READ)))
    assert found(READ, "order", item, "X was founded again in X.") == "again"
    assert found(READ, "absolute", item, "All X were founded.") == ""
    assert found(READ, "absolute", item, "All of X were founded.") == "All"
