from pathlib import Path
from typing import NamedTuple

import pytest

from factfile.facts import Fact, Facts, read
from factfile.facts.dates import Date
from factfile.facts.model import Text, Thing, Value

PATH = Path(__file__).parents[2] / "facts" / "international-workers-aid"
ENTRY = "gse79"


class Statement(NamedTuple):
    """What the encyclopedia's entry says, in our words; who carries it, or why nobody does."""

    says: str
    facts: tuple[str, ...] = ()
    left_out: str = ""


STATEMENTS = {
    # The page around the entry
    1: Statement("may be dated or biased, warns the website", left_out="it concerns the page, and stands in a note"),
    2: Statement("the edition, and whose copyright it is", left_out="it concerns the page"),
    # Name, kind, founding
    3: Statement("its German name", ("german-name",)),
    4: Statement("its Russian short name", ("russian-short-name",)),
    5: Statement("it worked in many countries, and stood for the solidarity of workers", ("definition",)),
    6: Statement("it was founded in September 1921", ("founded",)),
    7: Statement("it was founded in Berlin", ("founded",)),
    8: Statement("committees from several countries met to found it", ("founding-conference",)),
    9: Statement("they were there to help the starving", ("committees-purpose",)),
    10: Statement("there was a famine in Soviet Russia", ("famine-began", "famine-volga", "committees-purpose")),
    # Aid for Soviet Russia
    11: Statement("its aid went to Soviet Russia", ("first-help",)),
    12: Statement("its aid went to those who work", left_out="most of the starving were peasants, so: famine victims"),
    13: Statement("it gave much", left_out="praise without a figure"),
    14: Statement("it gave things to eat, medicines and machines", left_out="an open list, so nothing is wrong; a note has it"),
    15: Statement("from mid-1922 it gave above all help for industry", ("industrial-aid",)),
    16: Statement("this help was to make the economy recover and grow", left_out="no wrong answer would be believed; a note has it"),
    17: Statement("groups from abroad that wished to work there were helped", ("tractor-unit",)),
    # Film
    18: Statement("in 1924 it joined Rus as a partner", ("rus-partner",)),
    19: Statement("Rus made films", ("rus-renamed",)),
    20: Statement("together they were called Mezhrabpom-Rus", ("rus-renamed",)),
    21: Statement("from 1928 the company was called Mezhrabpomfilm", ("mezhrabpomfilm",)),
    22: Statement("the company existed until the middle of 1936", ("studio-ended",)),
    # Work elsewhere
    23: Statement("after 1923 it turned mainly to workers in other countries", ("struggles-abroad",)),
    24: Statement("it helped in strikes, and where colonies wanted to be free", ("struggles-abroad", "passaic-1926", "britain-1926", "hands-off-china")),
    25: Statement("of two kinds were the countries where it did so", left_out="a Soviet division of the world, not a fact about the organization"),
    26: Statement("it helped after natural disasters", ("japan-1923", "ireland-1925")),
    27: Statement("it opposed fascism", ("campaigned-against",)),
    28: Statement("it opposed another war", ("campaigned-against",)),
    29: Statement("it wanted the parties of workers to stand together", left_out="a slogan that passes over the years of quarrel"),
    30: Statement("it wanted a wider alliance against fascism", left_out="adopted in Moscow only in 1935, when the organization was closing"),
    # People
    31: Statement("Clara Zetkin founded it or worked for it", ("supporters", "president")),
    32: Statement("Albert Einstein founded it or worked for it", ("supporters", "einstein-signed", "einstein-1928")),
    33: Statement("Romain Rolland founded it or worked for it", ("supporters",)),
    34: Statement("Martin Andersen Nexø founded it or worked for it", ("supporters", "nexo-orphans")),
    35: Statement("Anatole France founded it or worked for it", ("supporters",)),
    36: Statement("Henri Barbusse founded it or worked for it", ("supporters",)),
    37: Statement("George Bernard Shaw founded it or worked for it", ("supporters",)),
    38: Statement("Willi Münzenberg founded it or worked for it", ("supporters", "organizer", "gse-order")),
    39: Statement("there were more, in politics, science and literature", ("gse-groups",)),
    # Structure, seats, congresses
    40: Statement("it consisted of national sections", ("sections",)),
    41: Statement("people could be members, and so could whole bodies", ("member-kinds",)),
    42: Statement("the trade unions of the Soviet Union joined in 1926", ("soviet-unions",)),
    43: Statement("a central committee coordinated it", ("coordination",)),
    44: Statement("the committee sat in Berlin up to 1933", ("seat-berlin", "base-lost")),
    45: Statement("from then on it sat in Paris", ("seat-paris",)),
    46: Statement("congresses elected the committee", left_out="no wrong answer would be believed; a note has it"),
    47: Statement("the years of its congresses", ("congresses",)),
    # The end
    48: Statement("in 1935 it stopped working across borders", ("ended",)),
    49: Statement("some sections entered alliances that existed", left_out="nobody else confirms it; what is known: sections-merged"),
    50: Statement("the other sections helped to bring such alliances about", left_out="nobody else confirms it; what is known: sections-merged"),
    # The book to which it refers
    51: Statement("a book on the years 1921 to 1935 treats it", ("michev",)),
    52: Statement("the book is by D. Michev and came out in Moscow in 1971", left_out="no one learns anything from it; a note has it"),
    53: Statement("the book was translated from Bulgarian", ("michev",)),
}  # fmt: skip

# They carry a statement and do not cite the entry.
OTHER_WITNESSES = {
    "famine-began": "it says only that there was one",
    "famine-volga": "it says only that there was one",
    "tractor-unit": "a case of what it says in general",
    "passaic-1926": "a case of what it says in general",
    "britain-1926": "a case of what it says in general",
    "hands-off-china": "a case of what it says in general",
    "japan-1923": "a case of what it says in general",
    "ireland-1925": "a case of what it says in general",
    "nexo-orphans": "it does not say what he did",
    "president": "it does not say what she was",
    "organizer": "it does not say what he did",
    "einstein-signed": "it does not say what he did",
    "einstein-1928": "it passes over what he did not do",
}

# What sources disagree on, and the facts that tell it.
DISPUTES = {
    "on which day it was founded": ("founded", "foreign-committee", "first-conference", "coordination-task"),
    "who started it": ("initiative", "lenin-request", "organizer"),
    "whether Einstein was a founder": ("supporters", "einstein-signed", "einstein-1928", "signatories"),
    "in which years it held congresses": ("congresses", "second-conference", "third-conference", "congress-1923"),
    "whether the Soviet trade unions joined in 1926": ("soviet-unions",),
    "where its seat was after 1933": ("seat-paris", "base-lost"),
    "when it ended": ("ended", "winding-up"),
    "what became of its sections": ("sections-merged",),
    "when Mezhrabpom-Rus began": ("rus-partner", "meeting-1923", "rus-contract"),
    "when it was named Mezhrabpomfilm": ("mezhrabpomfilm",),
    "when the studio ended": ("studio-ended", "rot-front"),
    "who founded the studio": ("studio-founder",),
    "when Prometheus-Film began and ended": ("prometheus-register", "prometheus-bankrupt"),
    "since when the AIZ existed": ("aiz-after-sichel", "svb-first"),
    "how many copies the AIZ had": ("aiz-copies",),
    "how many members it had": ("members", "members-1926"),
    "how many starved": ("famine-affected", "famine-deaths"),
    "in which currency it raised five million": ("collected-roubles",),
    "when Kollwitz wrote of her poster": ("kollwitz-diary",),
    "what Zetkin's office was called": ("president",),
    "what Münzenberg's office was called": ("organizer",),
    "when Münzenberg broke with his party": ("munzenberg-break",),
    "when Münzenberg's body was found": ("munzenberg-found",),
    "how long the congress of Brussels lasted, and which Senghor spoke": ("lai", "brussels-participants"),
    "whether Road to Life was the first sound film, and since when it was shown": ("first-sound", "shown-road"),
    "when Salamandra was first shown": ("directed-salamandra",),
    "when the worker photographers united": ("photographers-founded", "photo-contest"),
    "when the artists' committee was formed": ("artists-aid-founded", "artists-aid-secretary"),
}  # fmt: skip


@pytest.fixture(scope="module")
def facts() -> Facts:
    return read(PATH)


def sources(fact: Fact) -> set[str]:
    return {claim.source.id for claim in fact.claims}


def written(value: Value | None) -> str:
    match value:
        case Date():
            return value.edtf
        case Thing():
            return value.id
        case Text():
            return value.words
    return str(value)


def test_each_statement_has_its_facts_or_a_reason() -> None:
    assert list(STATEMENTS) == list(range(1, len(STATEMENTS) + 1))
    for number, statement in STATEMENTS.items():
        assert bool(statement.facts) != bool(statement.left_out), number


def test_the_facts_of_each_statement_cite_the_entry(facts: Facts) -> None:
    carry = {id for statement in STATEMENTS.values() for id in statement.facts}

    assert carry <= set(facts.facts)
    # As a source, or as the document that is spoken of.
    entry = {ENTRY, "gse-entry"}
    assert {id for id in carry if not entry & set(sources(facts.facts[id]))} == set(
        OTHER_WITNESSES
    )
    assert {
        number
        for number, statement in STATEMENTS.items()
        if statement.facts and OTHER_WITNESSES.keys() >= set(statement.facts)
    } == {17, 26}, "what it says in general, and cases of it"


def test_every_fact_that_cites_the_entry_is_among_the_statements(facts: Facts) -> None:
    cite = {id for id, fact in facts.facts.items() if ENTRY in sources(fact)}
    carry = {id for statement in STATEMENTS.values() for id in statement.facts}

    assert cite - carry == {"gse-silent"}, "it says what the entry does not"


def test_the_names_that_the_entry_misprints_are_put_right(facts: Facts) -> None:
    things = facts.things

    assert things["munzenberg"].name == "Willi Münzenberg"  # an umlaut read as two i
    assert things["nexo"].name == "Martin Andersen Nexø"  # without its stroke
    assert things["studio"].name == "Mezhrabpomfilm"  # with a sign for the soft l
    assert things["iwa"].names["de"] == "Internationale Arbeiterhilfe"  # a small i
    german = facts.facts["german-name"].one("name")
    assert written(german) == "Internationale Arbeiterhilfe"


def test_every_dispute_is_told(facts: Facts) -> None:
    assert len(DISPUTES) == 28
    for dispute, ids in DISPUTES.items():
        tell = [facts.facts[id] for id in ids]
        assert any(fact.others or fact.voice or fact.note for fact in tell), dispute


def test_who_speaks_where_sources_disagree(facts: Facts) -> None:
    def others(id: str, how: str) -> set[str]:
        return {written(o.value) for o in facts.facts[id].others if o.how == how}

    assert others("founded", "errors") == {"1922", "1921-01-22"}
    assert others("ended", "rivals") == {"1933", "1936"}
    assert others("ended", "errors") == {"1937"}
    assert others("kollwitz-diary", "errors") == {"1921-09-21"}
    assert others("brussels-participants", "errors") == {"senghor-leopold"}
    for id in ("congresses", "seat-paris", "rus-partner", "definition"):
        assert getattr(facts.facts[id].voice, "id", "") == ENTRY, id
