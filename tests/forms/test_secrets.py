"""What one item gives away of another, in its stem and in its options."""

from dataclasses import replace

import pytest
from forms.test_draw import NO, YES, item

from factfile.forms._secrets import Secrets
from factfile.items import Item, Option


def fact(stem: str) -> str:
    """One for each stem."""
    return stem.casefold().replace(" ", "-")


def asks(
    stem: str, answer: str, *wrong: str, kind: str = "short", topic: str = "a"
) -> Item:
    asked = item(
        "choice" if wrong else kind,
        f"fact-{stem.casefold().replace(' ', '-')}",
        Option("key", answer, ""),
        *(Option(f"wrong-{text}", text, "") for text in wrong),
        stem=stem,
    )
    return replace(asked, topic=topic)


def states(stem: str, true: bool, topic: str = "b") -> Item:
    key, other = (YES, NO) if true else (NO, YES)
    return replace(
        item(
            "true_false",
            f"fact-{stem.casefold().replace(' ', '-')}",
            key,
            other,
            stem=stem,
        ),
        topic=topic,
    )


COMMON = [
    asks(f"How did the Workers of Berlin in {n} meet the Relief of 1933?", f"Thus {n}")
    for n in range(60)
]
"""So that what stands in them is nothing rare."""


def enemies(*two: Item) -> bool:
    return Secrets([*COMMON, *two]).enemies(*two) or Secrets([*COMMON, *two]).enemies(
        *reversed(two)
    )


GIVEN_AWAY = {
    "a rare answer in a stem, whatever the topic": (
        asks("What was it called in Britain?", "Workers’ Relief League", topic="names"),
        asks("Who became secretary of Workers' Relief League?", "Anna", topic="people"),
    ),
    "a rare answer among the options": (
        asks("Which country had an earthquake?", "Japan"),
        asks("Who was helped?", "the poor", "survivors in Japan", "miners", topic="b"),
    ),
    "a common answer in a stem of the topic": (
        asks("Where did it sit?", "Berlin"),
        asks("In which street of Berlin did it sit?", "Wilhelmstrasse"),
    ),
    "the same question of the first and of the third": (
        asks("In which city did the first conference of the Relief take place?", "Rome"),
        asks("In which city did the third conference of the Relief, by its own count, take place?", "Oslo", topic="b"),
    ),
    "two statements of one rare name": (
        states("The company Mezhrabpom-Rus was founded by Misiano.", False),
        states("In 1924 the company took the name Mezhrabpom-Rus.", True),
    ),
    "the reason why an option of the other is wrong": (
        states("Trofimov founded the studio.", True),
        replace(
            asks("Who founded the company?", "Aleinikov", topic="a"),
            format="choice",
            distractors=(Option("t", "Trofimov", "Trofimov founded the studio."),),
        ),
    ),
    "two rare names in both": (
        asks("When did Pudovkin film the Storm?", "1928"),
        asks("What did Pudovkin make of the Storm?", "a film", topic="b"),
    ),
}  # fmt: skip

KEPT = {
    "a common answer in a stem of another topic": (
        asks("Where did it sit?", "Berlin"),
        asks("In which street of Berlin did she live?", "Linkstrasse", topic="b"),
    ),
    "a part of a word": (
        asks("What was the studio called?", "Rus"),
        asks("What did Russia send?", "grain"),
    ),
    "the same question of somebody else": (
        asks("In which year was the great Alto Club of the town founded?", "1901"),
        asks("In which year was the great Balto Club of the town founded?", "1902"),
    ),
    "one rare name in two questions": (
        asks("When did Pudovkin film the Storm?", "1928"),
        asks("Where was Pudovkin born?", "Penza", topic="b"),
    ),
    "a verdict is no answer": (
        states("It was True.", True),
        states("It was not so.", False),
    ),
}


@pytest.mark.parametrize("case", GIVEN_AWAY)
def test_gives_away(case: str) -> None:
    assert enemies(*GIVEN_AWAY[case])


@pytest.mark.parametrize("case", KEPT)
def test_gives_nothing_away(case: str) -> None:
    assert not enemies(*KEPT[case])
