"""What readers sent back is not made again, and what they found clean is not held back."""

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from factfile.cli import _facts
from factfile.items import BLANK, Item

ROOT = Path(__file__).parents[2]
FACTS = {
    "international-workers-aid": ROOT / "facts" / "international-workers-aid",
    **{path.stem: path for path in (ROOT / "tests" / "files").glob("*.toml")},
}
FAULTY = tomllib.loads(
    Path(__file__).with_name("faulty.toml").read_text(encoding="utf-8")
)["item"]


@cache
def bank(facts: str) -> tuple[Item, ...]:
    return _facts.bank(FACTS[facts]).items


def printed(item: Item) -> Iterator[str]:
    yield item.stem.replace(BLANK, f"{BLANK} ({item.hint})")
    yield from (item.statement, item.note, *item.accept)
    for option in (item.key, *item.distractors, *(p.answer for p in item.parts)):
        yield from (option.text, option.why)
    for part in item.parts:
        yield from (part.prompt, f"{part.prompt} {part.answer.why}")


def still_there(faulty: dict[str, str], items: tuple[Item, ...]) -> list[str]:
    """The items that print the words: that item, or if it is gone those of its fact."""
    same = [item for item in items if item.id == faulty["id"]]
    facts = set(faulty["id"].split("/")[1].split("+"))
    of_fact = [item for item in items if set(item.facts) == facts]
    return [
        item.id
        for item in same or of_fact
        if any(faulty["was"] in text for text in printed(item))
    ]


@pytest.mark.parametrize("facts", FACTS)
def test_no_item_that_was_sent_back_is_made_again(facts: str) -> None:
    back = [faulty for faulty in FAULTY if faulty["facts"] == facts]
    assert len(back) > 9
    found = {f["id"]: still_there(f, bank(facts)) for f in back}
    assert not {id: items for id, items in found.items() if items}


def test_words_that_are_there_would_be_found() -> None:
    item = bank("bauhaus")[0]
    assert still_there({"id": item.id, "was": item.stem[5:30]}, (item,)) == [item.id]


def test_no_rule_holds_back_what_readers_found_clean() -> None:
    lines = Path(__file__).with_name("clean.txt").read_text(encoding="utf-8")
    clean = [line.split() for line in lines.splitlines() if line[0] != "#"]
    assert len(clean) == 200
    asked = {facts: {item.id for item in bank(facts)} for facts in FACTS}
    assert [(facts, id) for facts, id in clean if id not in asked[facts]] == []
