"""Every answer that is printed, proved a second time."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import pytest
from generated import fact_file
from questions.prover import Prover
from questions.prover_dates import apart, core, days, hull, ways_to_say
from questions.prover_facts import load

from factfile import checks, questions
from factfile.facts import read
from factfile.facts.reading import vocabulary_path
from factfile.items import FALSE, TRUE, Item, Option, Part

TESTS = Path(__file__).parents[1]
IWA = TESTS.parent / "facts" / "international-workers-aid"
FILES = (IWA, *sorted((TESTS / "files").glob("*.toml")))

SEEDS = range(25)
"""Generated files for every run; tests/measure/proofs.py takes hundreds."""
MUTATED = range(3)

Bank = tuple[Item, ...]


class Made(NamedTuple):
    """A fact file with a second opinion on it, and the items that no check rules out."""

    prover: Prover
    bank: Bank


@cache
def made(path: Path) -> Made:
    facts = read(path)
    asked = tuple(questions.ask(facts))
    out = {problem.item for problem in checks.check(facts, asked)}
    bank = tuple(item for item in asked if item.id not in out)
    return Made(Prover(path, vocabulary_path("en")), bank)


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> tuple[Made, ...]:
    folder = tmp_path_factory.mktemp("generated")
    for seed in SEEDS:
        path = folder / f"{seed:03}.toml"
        path.write_text(fact_file(seed), encoding="utf-8")
    return tuple(made(path) for path in sorted(folder.iterdir()))


@pytest.fixture(scope="module")
def prover() -> Prover:
    return Prover(IWA, vocabulary_path("en"))


def doubts(made: Made) -> list[str]:
    return [f"{i.id}: {d}" for i in made.bank for d in made.prover.doubts(i)]


# No doubts.


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_key_is_right_and_every_distractor_wrong(path: Path) -> None:
    assert doubts(made(path)) == []


def test_nothing_is_doubted_in_files_that_nobody_wrote(
    generated: tuple[Made, ...],
) -> None:
    found = [f"{n}: {d}" for n, one in enumerate(generated) for d in doubts(one)]
    assert found == []


def test_generated_files_ask_questions_of_every_kind(
    generated: tuple[Made, ...],
) -> None:
    items = [item for one in generated for item in one.bank]
    assert {item.kind for item in items} == {*generated[0].prover.judges}
    choices = [item for item in items if item.format == "choice"]
    assert len(choices) >= 12 * len(generated)


def test_a_generated_file_is_the_same_whenever_it_is_made() -> None:
    assert fact_file(7) == fact_file(7)
    assert fact_file(7) != fact_file(8)


# Whatever is changed about an item is doubted.


def mutants(item: Item, prover: Prover) -> Iterator[Item]:
    """The item with one thing in it made wrong, in every way that its format allows."""
    match item.format:
        case "choice":
            yield from flipped(item)
        case "true_false":
            yield replace(item, key=item.distractors[0], distractors=(item.key,))
        case "matching" | "order":
            yield from swapped(item)
        case "recall":
            yield from short_of_one(item, prover)


def flipped(item: Item) -> Iterator[Item]:
    """Each distractor as the key, and the key among the distractors."""
    for wrong in item.distractors:
        rest = tuple(one for one in item.distractors if one != wrong)
        yield replace(item, key=wrong, distractors=(*rest, item.key))


def swapped(item: Item) -> Iterator[Item]:
    """Two lines with one another's answers; a line with an answer that is left over."""
    for a, b in combinations(range(len(item.parts)), 2):
        parts = [*item.parts]
        one, two = parts[a], parts[b]
        if item.format == "matching":
            parts[a] = Part(one.prompt, two.answer)
            parts[b] = Part(two.prompt, one.answer)
        else:
            # The places stay, and the events change them.
            parts[a] = Part(two.prompt, replace(two.answer, text=one.answer.text))
            parts[b] = Part(one.prompt, replace(one.answer, text=two.answer.text))
        yield replace(item, parts=tuple(parts))
    for wrong in item.distractors:
        first, *others = item.parts
        parts = [Part(first.prompt, wrong), *others]
        yield replace(item, parts=tuple(parts), distractors=(first.answer,))


def short_of_one(item: Item, prover: Prover) -> Iterator[Item]:
    """A list without one of its members, or with somebody else instead."""
    outside = outsider(item, prover)
    for place, part in enumerate(item.parts):
        before, after = item.parts[:place], item.parts[place + 1 :]
        yield replace(item, parts=(*before, *after))
        yield replace(item, parts=(*before, replace(part, answer=outside), *after))
        yield replace(item, parts=(*before, *before[-1:], *after))


def outsider(item: Item, prover: Prover) -> Option:
    """Something of the same sort that is not on the list."""
    members = {part.answer.id for part in item.parts}
    member = item.parts[0].answer
    things = prover.book.things
    if member.id not in things:
        return replace(member, id="1234", text="1234")
    tables = prover.book.toml.values()
    # Of the same kind if there is another one, and else whatever there is.
    alike = next(table for table in tables if member.id in table)
    id = next(id for id in (*alike, *things) if id not in members)
    return replace(member, id=id, text=things[id]["name"])


def undoubted(made: Made) -> list[str]:
    """The items of which a mutant passes for sound."""
    return [
        item.id
        for item in made.bank
        for mutant in mutants(item, made.prover)
        if mutant != item and not made.prover.doubts(mutant)
    ]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_item_could_be_another(path: Path) -> None:
    assert undoubted(made(path)) == []


def test_no_item_of_a_generated_file_could_be_another(
    generated: tuple[Made, ...],
) -> None:
    for seed in MUTATED:
        assert undoubted(generated[seed]) == []


def test_every_format_with_options_or_lines_is_changed(
    prover: Prover, bank: Bank, generated: tuple[Made, ...]
) -> None:
    items = [*bank, *(item for seed in MUTATED for item in generated[seed].bank)]
    changed = {item.format: 0 for item in items}
    for item in items:
        changed[item.format] += len([*mutants(item, generated[0].prover)])
    assert {format for format in changed if not changed[format]} == {"short", "cloze"}


def test_what_is_wrong_among_options_is_no_answer_on_a_line(
    prover: Prover, bank: Bank
) -> None:
    by_place = {(item.facts, item.role): item for item in bank if item.kind == "choice"}
    lines = [
        replace(item, key=wrong)
        for item in bank
        if item.kind in ("short", "cloze") and (item.facts, item.role) in by_place
        for wrong in by_place[item.facts, item.role].distractors
    ]
    assert len(lines) > 50
    assert [item.id for item in lines if not prover.doubts(item)] == []


def test_no_distractor_could_be_the_truth_beside_it(prover: Prover, bank: Bank) -> None:
    # The true answer among the wrong ones is found out, whatever the key says.
    doubled = [
        replace(item, distractors=(*item.distractors, item.key))
        for item in bank
        if item.kind == "choice"
    ]
    assert [item.id for item in doubled if not prover.doubts(item)] == []


def test_statements_are_true_and_false(bank: Bank) -> None:
    verdicts = {item.key.id for item in bank if item.kind == "true_false"}
    assert verdicts == {TRUE, FALSE}


def test_a_kind_that_nobody_knows_is_doubted(prover: Prover, bank: Bank) -> None:
    riddle = replace(bank[0], kind="riddle")
    assert prover.doubts(riddle) == ["nobody knows how to judge the kind riddle"]


def test_a_question_that_says_less_proves_less(prover: Prover, bank: Bank) -> None:
    seat = next(item for item in bank if item.id == "choice/seat-berlin/city")
    shorter = replace(seat, stem="In which city was the central committee based?")
    assert "paris" in {option.id for option in seat.distractors}
    found = prover.doubts(shorter)
    assert "paris is what another fact gives" in found
    for option in seat.distractors:
        assert f"nothing proves that {option.id} is wrong" in found


def test_a_question_that_names_something_else_is_doubted(
    prover: Prover, bank: Bank
) -> None:
    seat = next(item for item in bank if item.id == "choice/seat-berlin/city")
    other = replace(seat, stem="In which city was Weltfilm based from 1921 to 1933?")
    assert "it does not say its organization" in prover.doubts(other)


def test_where_nothing_is_single_nothing_is_settled() -> None:
    path = next(path for path in FILES if path.stem == "bauhaus")
    lawless = Prover(path, vocabulary_path("en"))
    for relation in lawless.book.relations.values():
        relation["one"] = {}
    for item in made(path).bank:
        own = "relation" not in lawless.book.facts[item.facts[0]]
        settled = [o for o in item.distractors if o.proof in ("one", "inverse")]
        if settled and not own:
            assert len(lawless.doubts(item)) >= len(settled)


def test_a_quoted_list_proves_nothing_without_its_source(
    prover: Prover, bank: Bank
) -> None:
    congress = next(item for item in bank if item.id.startswith("year/congresses/"))
    bare = replace(
        congress,
        stem="When did the International Workers’ Aid hold an international congress?",
    )
    assert len(prover.doubts(bare)) > len(congress.distractors)


# What the second opinion reads.


def test_a_folder_is_read_as_one_file(tmp_path: Path) -> None:
    top, facts = fact_file(1).split("\n[fact.", 1)
    (tmp_path / "a.toml").write_text(top, encoding="utf-8")
    (tmp_path / "b.toml").write_text("[fact." + facts, encoding="utf-8")
    whole = tmp_path / "whole"
    whole.mkdir()
    (whole / "one.toml").write_text(fact_file(1), encoding="utf-8")
    vocabulary = vocabulary_path("en")
    assert Prover(tmp_path, vocabulary).book.toml == load(whole / "one.toml")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1921", "1921-01-01", "1921-12-31"),
        ("1921-XX", "1921-01-01", "1921-12-31"),
        ("1921-09", "1921-09-01", "1921-09-30"),
        ("1921-09-XX", "1921-09-01", "1921-09-30"),
        ("1921-12", "1921-12-01", "1921-12-31"),
        ("1921-09-12", "1921-09-12", "1921-09-12"),
        ("192X", "1920-01-01", "1929-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("1922-21", "1922-03-01", "1922-05-31"),
        ("1922-24", "1922-01-01", "1923-02-28"),
        ("1922-36", "1922-10-01", "1922-12-31"),
        ("1922-38", "1922-05-01", "1922-08-31"),
        ("1922-39", "1922-09-01", "1922-12-31"),
        ("1922-41", "1922-07-01", "1922-12-31"),
        ("1922~", "1920-01-01", "1924-12-31"),
        ("1922%", "1918-01-01", "1926-12-31"),
        ("1922-09?", "1922-08-01", "1922-10-31"),
        ("1922-09-12%", "1922-08-29", "1922-09-26"),
        ("[1921,1924-05]", "1921-01-01", "1924-05-31"),
        ("[1921..1924]", "1921-01-01", "1924-12-31"),
        ("1924/1935 after 1923", "1924-01-01", "1935-12-31"),
        ("1921/..", "1921-01-01", "9999-12-31"),
        ("/1933", "0001-01-01", "1933-12-31"),
        ("1923~/1930", "1921-01-01", "1930-12-31"),
    ],
)
def test_the_prover_reads_dates(text: str, first: str, last: str) -> None:
    assert [str(day) for day in hull(text)] == [first, last]


def test_the_prover_knows_what_is_certain_of_a_span() -> None:
    assert [str(day) for day in core("1921/1933") or ()] == ["1921-12-31", "1933-01-01"]
    assert core("1926") is None
    assert core("1921/..") is None
    assert core("1926~/1927") is None
    assert str(days("1921/..").begin[1]) == "1921-12-31"


def test_the_prover_knows_how_a_date_may_be_put(prover: Prover) -> None:
    ways = [*ways_to_say("1921-09-12", prover.book.words)]
    assert ways == [
        ("12 September 1921", "1921-09-12"),
        ("September 1921", "1921-09"),
        ("1921", "1921"),
    ]


@pytest.mark.parametrize(
    ("a", "b", "differ"),
    [
        ("105", "106", True),
        ("about 18,000", "16,500", False),
        ("about 18,000", "16,000", True),
        ("more than 2.5 million dollars", "2 million dollars", True),
        ("more than 2.5 million dollars", "3 million dollars", False),
        ("up to 100", "101", True),
        ("2 million dollars", "3 million marks", False),
    ],
)
def test_numbers_are_two_if_no_number_may_be_both(a: str, b: str, differ: bool) -> None:
    assert apart(a, b) is differ
