"""What holds for every question that is made of the real facts."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from measure import stability

from factfile import questions
from factfile.facts import Facts, numbers, read
from factfile.facts.dates.edtf import parse
from factfile.facts.kinship import kin
from factfile.facts.model import Text, Value
from factfile.items import BLANK, FALSE, TRUE, Item, Option
from factfile.order import shuffle_key

Bank = tuple[Item, ...]

FILE = Path(__file__).parents[2] / "facts" / "international-workers-aid"


def options(item: Item) -> tuple[Option, ...]:
    return (item.key, *item.distractors)


def of(format: str, bank: Bank, least: int = 20) -> list[Item]:
    """The items of a format; a test of too few says nothing."""
    found = [item for item in bank if item.format == format]
    assert len(found) > least
    return found


def reasons(item: Item) -> Iterator[Option]:
    """The options that owe a reason: where there are lines, those in the lines."""
    yield from (part.answer for part in item.parts)
    yield from item.distractors if item.parts else options(item)


def texts(item: Item) -> Iterator[str]:
    """All of an item that is printed."""
    yield from (item.stem, item.statement, item.hint, item.note, *item.accept)
    for option in reasons(item):
        yield from (option.text, option.why)
    yield from (part.prompt for part in item.parts if part.prompt)
    for other in item.others:
        yield other.value
    for citation in (
        *item.citations,
        *(c for other in item.others for c in other.citations),
    ):
        yield citation.locator


def test_an_id_is_given_once_and_says_what_is_asked(bank: Bank) -> None:
    assert len({item.id for item in bank}) == len(bank)
    for item in bank:
        assert item.id.split("/")[:3] == [item.kind, "+".join(item.facts), item.role]
        assert re.fullmatch(r"[a-z_]+(/[\w~?%.,+-]+){2,3}", item.id), item.id


def test_every_kind_that_the_facts_allow_is_asked(bank: Bank) -> None:
    assert {item.kind for item in bank} == set(questions.kinds())
    assert set(questions.kinds()) == {
        *("choice", "claim", "cloze", "first", "matching", "number", "order", "recall"),
        *("short", "true_false", "which_not", "who_says", "year"),
    }


def test_every_item_has_sources_that_the_file_knows(iwa: Facts, bank: Bank) -> None:
    for item in bank:
        assert item.citations, item.id
        assert {citation.source for citation in item.citations} <= iwa.sources.keys()


def test_a_question_ends_with_its_mark_and_a_statement_with_a_stop(bank: Bank) -> None:
    for item in bank:
        asks = item.format in ("choice", "short")
        assert item.stem.endswith("?" if asks else "."), item.stem
        first = item.stem.removeprefix("“")[0]
        assert first.isupper() or item.stem.startswith(BLANK), item.stem
        assert item.statement.endswith("."), item.statement


def test_punctuation_is_that_of_print(bank: Bank) -> None:
    for item in bank:
        for text in texts(item):
            assert not re.search(r"""['"{}\[\]]|  |\.\.|--| [,.;?]|^\s|\s$""", text), (
                item.id,
                text,
            )


def test_only_a_cloze_has_a_blank_and_only_one(bank: Bank) -> None:
    for item in bank:
        assert item.stem.count(BLANK) == (item.format == "cloze"), item.stem
        assert all("_" not in text.replace(BLANK, "") for text in texts(item))


def test_no_option_without_a_reason(bank: Bank) -> None:
    for item in bank:
        for option in reasons(item):
            # Where there can be only one answer the right one says enough.
            said = option.why or (option.proof in ("one", "complete") and item.key.why)
            assert re.fullmatch(r"\S.*\.\)?", said or ""), (item.id, option)


def test_a_choice_has_three_or_four_options_that_differ(bank: Bank) -> None:
    for item in of("choice", bank):
        assert len(item.distractors) in ((1,) if item.kind == "first" else (2, 3))
        assert len({option.id for option in options(item)}) == len(options(item))
        assert len({option.text.casefold() for option in options(item)}) == len(
            options(item)
        )


def test_no_distractor_may_be_the_key_under_another_name(
    iwa: Facts, bank: Bank
) -> None:
    def meant(item: Item, option: Option) -> Value:
        if item.kind == "who_says":
            return Text(option.text)
        role = iwa.facts[item.facts[0]].relation.roles[item.role]
        if role.kind == "date":
            return parse(option.id)
        if role.kind == "number":
            return numbers.parse(option.text)
        return Text(option.text) if role.kind == "text" else iwa.things[option.id]

    for item in of("choice", bank):
        if item.kind == "first":
            continue
        key, *wrong = (meant(item, option) for option in options(item))
        assert not any(kin(iwa, key, one) for one in wrong), item.id


def test_years_ascend_and_are_not_equally_far_apart(bank: Bank) -> None:
    dated = [item for item in bank if item.kind == "year"]
    assert len(dated) > 10
    for item in dated:
        years = [
            int(option.text)
            for option in sorted(options(item), key=lambda option: option.rank)
        ]
        assert years == sorted(years)
        assert len({b - a for a, b in pairwise(years)}) > 1, (
            item.id,
            years,
        )


def test_no_question_says_its_answer(iwa: Facts, bank: Bank) -> None:
    def words(text: str) -> set[str]:
        return set(re.findall(r"\w{4,}", text.casefold()))

    for item in bank:
        if item.format in ("choice", "short", "cloze") and item.kind not in (
            *("who_says", "first"),
        ):
            assert not re.search(rf"\b{re.escape(item.key.text)}\b", item.stem), item.id
            if len(item.id.split("/")) > 3:
                # What members of one list share, all of them show.
                continue
            told = words(item.key.text) & words(item.stem)
            # Words of the title, and of all options, stand everywhere and tell nothing.
            others = [words(option.text) for option in item.distractors]
            shared = set.intersection(*others) if others else set()
            kind = words(item.hint)
            assert told <= words(iwa.about.title) | shared | kind, item.id


def test_what_is_disputed_is_told_by_a_source(iwa: Facts, bank: Bank) -> None:
    disputed = {
        (fact.id, other.role)
        for fact in iwa.facts.values()
        for other in fact.others
        if other.how == "rivals"
    }
    asked = [
        item
        for item in bank
        if (item.facts[0], item.role) in disputed
        # These ask as exactly as it is known, and so of what is in dispute.
        and item.kind in ("short", "cloze")
    ]
    assert len(asked) > 20
    assert all(item.stem.startswith("According to ") for item in asked)


def test_about_half_of_the_statements_are_true(bank: Bank) -> None:
    statements = of("true_false", bank)
    true = sum(item.key.id == TRUE for item in statements)
    assert 0.4 <= true / len(statements) <= 0.6


def test_asking_twice_gives_the_same(iwa: Facts) -> None:
    assert list(questions.ask(iwa)) == list(questions.ask(iwa))
    assert list(questions.ask(iwa)) == list(questions.ask(read(FILE)))


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A copy of the facts, to change."""
    shutil.copytree(FILE, tmp_path / FILE.name)
    return tmp_path / FILE.name


def asked(path: Path) -> dict[str, Item]:
    return {item.id: item for item in questions.ask(read(path))}


def test_the_order_of_the_facts_changes_nothing_but_reasons(other: Path) -> None:
    for file in other.glob("*.toml"):
        head, *facts = re.split(r"(?m)^(?=\[fact\.)", file.read_text(encoding="utf-8"))
        file.write_text(head + "".join(reversed(facts)), encoding="utf-8")
    assert list(read(other).facts) != list(read(FILE).facts)
    assert without_all_reasons(asked(other)) == without_all_reasons(asked(FILE))


def test_the_order_of_the_things_changes_nothing_of_any_item(other: Path) -> None:
    file = other / "things.toml"
    text = file.read_text(encoding="utf-8")
    runs = re.findall(r"(?m)(?:^\S+\s+= \{ name = .*\n)+", text)
    assert sum(run.count("\n") for run in runs) > 60
    for run in runs:
        text = text.replace(run, "".join(reversed(run.splitlines(keepends=True))))
    file.write_text(text, encoding="utf-8")
    assert list(read(other).things) != list(read(FILE).things)
    assert asked(other) == asked(FILE)


def test_a_fact_about_something_else_changes_no_other_item(other: Path) -> None:
    new = """
        [museum.dockers]
        name = "Museum of Dockers"
        [fact.dockers]
        topic    = "end"
        relation = "founded"
        organization = "dockers"
        when     = "1928"
        sources  = ["riddell2021"]
        """
    (other / "new.toml").write_text(new, encoding="utf-8")
    before, after = asked(FILE), asked(other)
    # Whatever is put in order with other events may have the new one among those that
    # are looked at.
    ordered = ("first/", "order/")
    came = {id for id in after if id not in before and not id.startswith(ordered)}
    assert came == {
        "year/dockers/when",
        "cloze/dockers/when",
        "short/dockers/when",
        *(id for id in after if id.startswith("true_false/dockers/when/")),
    }
    gone = before.keys() - after.keys()
    assert all(id.startswith(ordered) for id in gone)
    more = after.keys() - before.keys()
    assert all("dockers" in id or id.startswith(ordered) for id in more)
    unchanged = {id: item for id, item in after.items() if id in before}
    before = {id: item for id, item in before.items() if id in after}
    assert len(before) > 150
    assert without_all_reasons(unchanged) == without_all_reasons(before)


def without_all_reasons(items: dict[str, Item]) -> dict[str, Item]:
    return {id: without_reasons(item) for id, item in items.items()}


def without_reasons(item: Item) -> Item:
    """An item without the reasons, which may tell what the new fact tells of an option."""
    key = replace(item.key, why="")
    return replace(
        item,
        key=key,
        distractors=tuple(replace(option, why="") for option in item.distractors),
    )


def test_verdicts_stand_in_the_same_order_everywhere(bank: Bank) -> None:
    for item in of("true_false", bank):
        assert {option.id: option.rank for option in options(item)} == {
            TRUE: 0,
            FALSE: 1,
        }


def test_what_one_more_fact_changes_it_is_in(iwa: Facts) -> None:
    with_all = stability.asked(iwa)
    for new in sorted(iwa.facts, key=shuffle_key)[:4]:
        rest = {id: fact for id, fact in iwa.facts.items() if id != new}
        without = stability.asked(replace(iwa, facts=rest))
        for id in {*without, *with_all}:
            gone, come = without.get(id), with_all.get(id)
            if gone != come and new not in id.split("/")[1].split("+"):
                why = stability.cause(iwa, new, id, gone, come)
                assert why != "unknown", (new, id)
