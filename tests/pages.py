"""The preview of fact files, made and opened, for tests of what an author sees."""

import base64
from collections.abc import Callable
from functools import cache
from pathlib import Path

from playwright.sync_api import Page

from factfile.author.preview import preview
from factfile.cli import _facts, _make, _sets, _stats
from factfile.cli._facts import Bank

ROOT = Path(__file__).parents[1]
HISTORY = ROOT / "decks" / "international-workers-aid.toml"
BAUHAUS = ROOT / "tests" / "files" / "bauhaus.toml"
ROYAL = ROOT / "tests" / "files" / "royal-society.toml"
FILES = (HISTORY, BAUHAUS, ROYAL)
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
)

Opened = Callable[..., Page]


@cache
def read(path: Path) -> Bank:
    found, _ = _facts.find(str(path))
    return _facts.bank(found)


def page_of(path: Path) -> str:
    """The page that `factfile preview` writes."""
    found, recipe = _facts.find(str(path))
    bank = _facts.bank(found, recipe)
    return preview(
        bank.facts,
        bank.reference,
        bank.items,
        bank.withheld,
        (*bank.problems, *bank.held),
        _make.cards(bank, recipe),
        _stats.gather(bank, recipe, _sets.ledger(found, recipe)),
    )


def texts(page: Page, selector: str) -> dict[str, str]:
    """What stands in each of these, by its id, with single spaces."""
    found: dict[str, str] = page.evaluate(
        "(selector) => Object.fromEntries(Array.from(document.querySelectorAll(selector),"
        "(one) => [one.id, one.textContent.replace(/\\s+/g, ' ')]))",
        selector,
    )
    return found


def shown(page: Page, selector: str) -> list[str]:
    """The ids of those that the filters leave."""
    found: list[str] = page.evaluate(
        "(selector) => Array.from(document.querySelectorAll(selector))"
        ".filter((one) => !one.closest('[hidden]')).map((one) => one.id)",
        selector,
    )
    return found


UNFOLD = """() => {
    const all = (root) => root.querySelectorAll("*").forEach((one) => {
        if (one.tagName === "DETAILS") one.open = true;
        if (one.shadowRoot) all(one.shadowRoot);
    });
    all(document);
}"""


def small(folder: Path, text: str) -> Path:
    """A fact file of two topics and two sources, and what a test writes below them."""
    head = """
[about]
id = "aid"
title = "Workers' Aid"
edition = 2026-01-31
[topic]
early = "Early years"
late = "Late years"
[source.atlas]
short = "the Atlas (2001)"
cite = "An Atlas. Oslo, 2001."
grade = "A"
[source.diary]
short = "a diary"
cite = "A Diary. Moss, 1924."
[organization]
aid = { name = "Workers' Aid" }
[city]
oslo = { name = "Oslo" }
moss = { name = "Moss" }
voss = { name = "Voss" }
"""
    path = folder / "small.toml"
    path.write_text(head + text, encoding="utf-8")
    return path


SEAT = """
[fact.seat]
topic = "early"
relation = "seat"
organization = "aid"
city = "oslo"
during = "1920/1930"
sources = ["atlas p. 7"]
"""
