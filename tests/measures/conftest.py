"""Questions as they are printed, made by hand, so that a test plants its own clue."""

from collections.abc import Callable

import pytest

from factfile.items import FALSE, TRUE, Item, Option, Question

Ask = Callable[..., Question]


def question(item: Item, options: tuple[Option, ...]) -> Question:
    return Question(1, item, options)


def item(kind: str, format: str, fact: str, stem: str, key: Option) -> Item:
    return Item(
        id=f"{kind}/{fact}/place",
        kind=kind,
        format=format,
        facts=(fact,),
        role="place",
        topic="all",
        level="core",
        stem=stem,
        key=key,
        distractors=(),
        statement="It is so.",
        hint="place",
        accept=(),
        citations=(),
        others=(),
        note="",
    )


@pytest.fixture
def choice() -> Ask:
    """A question of a fact, with the options as they are printed: the key has a star.

    Options that are figures are years.
    """

    def made(fact: str, *texts: str, stem: str = "Which is it?") -> Question:
        plain = [text.removeprefix("*") for text in texts]
        years = all(text.isdecimal() for text in plain)
        options = tuple(
            Option(text, text, "Why.", int(text) if years else 0) for text in plain
        )
        (key,) = (
            option
            for option, text in zip(options, texts, strict=True)
            if text.startswith("*")
        )
        kind = "year" if years else "choice"
        return question(item(kind, "choice", fact, stem, key), options)

    return made


@pytest.fixture
def statement() -> Ask:
    """A statement of a fact that is true or false."""

    def made(fact: str, stem: str, true: bool) -> Question:
        options = (Option(TRUE, "True", "Why."), Option(FALSE, "False", "Why.", 1))
        key = options[0] if true else options[1]
        return question(item("true_false", "true_false", fact, stem, key), options)

    return made
