"""Items of two facts and their deck, for tests of what learners get."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from factfile.items import (
    Citation,
    Item,
    Option,
    OtherValue,
    Reference,
    Retired,
    Source,
)
from factfile.outputs.anki import deck
from factfile.outputs.anki.lock import Lock

NAME_OF_DECK = "International Workers’ Aid"

REFERENCE = Reference(
    id="iwa",
    title="International Workers’ Aid",
    edition="2026-11-23",
    as_of="23 November 2026",
    language="en",
    license="CC-BY-4.0",
    topics={"origins": "Origins", "organization": "Organization"},
    sources={
        "gse79": Source(
            "gse79",
            "the Great Soviet Encyclopedia (1979)",
            "The Great Soviet Encyclopedia, 3rd edition.",
        ),
        "riddell2021": Source(
            "riddell2021",
            "John Riddell (2021)",
            "Riddell, John: International Workers Aid. https://johnriddell.com/2021/06/09/.",
        ),
        "mzf": Source(
            "mzf", "the Münzenberg Forum", "Münzenberg Forum Berlin: Chronik."
        ),
    },
)


def item(kind: str, fact: str, role: str, stem: str, key: str, **other: Any) -> Item:
    plain = Item(
        id=f"{kind}/{fact}/{role}", kind=kind, format=kind, facts=(fact,), role=role,
        topic="organization", level="core", stem=stem, key=Option(key, key, ""),
        distractors=(), statement=f"All about {fact}.", hint=role, accept=(),
        citations=(Citation("gse79", "¶7"),), others=(), note="",
    )  # fmt: skip
    return replace(plain, **other)


AMSTERDAM = OtherValue(
    "Amsterdam",
    (Citation("mzf", "(notices)"), Citation("riddell2021", "¶12")),
    disputed=True,
)
TWELFTH = OtherValue("12 September 1921", (Citation("riddell2021"),), disputed=False)

WHEN = item(
    "short",
    "founded",
    "when",
    "When was International Workers’ Aid founded?",
    "September 1921",
    topic="origins",
    statement="International Workers’ Aid was founded in September 1921.",
    accept=("Sept. 1921", "9/1921"),
    others=(TWELFTH,),
)
CITY = item(
    "short",
    "seat-paris",
    "city",
    "In which city did the central committee sit from 1933?",
    "Paris",
    statement="The central committee sat in Paris from 1933.",
    others=(AMSTERDAM,),
    note="In exile.",
)
CITY_CLOZE = item(
    "cloze",
    "seat-paris",
    "city",
    "The central committee sat in _____ from 1933.",
    "Paris",
    statement=CITY.statement,
    others=(AMSTERDAM,),
    note="In exile.",
)
YEAR_CLOZE = item(
    "cloze",
    "seat-paris",
    "during",
    "The central committee sat in Paris from _____.",
    "1933",
    statement=CITY.statement,
    hint="year",
    level="extra",
)
ITEMS = (WHEN, CITY, CITY_CLOZE, YEAR_CLOZE)


def build(
    items: Iterable[Item], lock: Lock | None = None, **changes: Any
) -> tuple[bytes, Lock]:
    reference = replace(REFERENCE, **changes)
    made = deck(tuple(items), reference, NAME_OF_DECK, lock or Lock())
    return made.package, made.lock


def retire(reason: str = "The seat was never moved.") -> dict[str, Any]:
    return {"retired": (Retired("seat-paris", "organization", reason),)}
