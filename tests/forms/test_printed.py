"""How a question is printed: its options and lines in an order that tells nothing."""

from collections import Counter
from itertools import combinations

import pytest

from factfile.forms import listed
from factfile.items import Citation, Item, Option, Part, Question

SEEDS = [str(number) for number in range(200)]


def item(format: str, parts: tuple[Part, ...], *left_over: Option) -> Item:
    return Item(
        id=f"{format}/{'+'.join(part.answer.id for part in parts)}/when",
        kind=format,
        format=format,
        facts=tuple(part.answer.id for part in parts),
        role="when",
        topic="all",
        level="core",
        stem="Put this right.",
        key=Option("all", "all of it", ""),
        distractors=left_over,
        statement="",
        hint="",
        accept=(),
        citations=(Citation("atlas"),),
        others=(),
        note="",
        parts=parts,
    )


def events(count: int) -> Item:
    return item(
        "order",
        tuple(
            Part(f"event {place}", Option(f"fact-{place}", str(place), "", place))
            for place in range(1, count + 1)
        ),
    )


def pairs(*responses: str) -> Item:
    """Premises 1, 2 and so on with their responses, and Zoe left over."""
    parts = (
        Part(f"premise {number}", Option(text.lower(), text, ""))
        for number, text in enumerate(responses, 1)
    )
    return item("matching", tuple(parts), Option("zoe", "Zoe", ""))


def printed(item: Item, seed: str) -> Question:
    (question,) = listed([item], "A quiz", seed).questions
    return question


def places(item: Item) -> Counter[tuple[int, Part]]:
    """How often each line stands at each place."""
    return Counter(
        line for seed in SEEDS for line in enumerate(printed(item, seed).parts)
    )


@pytest.mark.parametrize(
    ("count", "inversions"),
    [
        (3, {1, 2}),
        (4, {2, 3, 4}),
        (5, {3, 4, 5, 6, 7}),
        (6, {4, 5, 6, 7, 8, 9, 10, 11}),
    ],
)
def test_events_are_never_printed_nearly_in_order_or_nearly_the_other_way_round(
    count: int, inversions: set[int]
) -> None:
    # Of 6 pairs of 4 events 2 to 4 stand the wrong way round: a tau from -1/3 to 1/3.
    seen = set()
    for seed in SEEDS:
        ranks = [part.answer.rank for part in printed(events(count), seed).parts]
        assert sorted(ranks) == list(range(1, count + 1))
        seen.add(sum(a > b for a, b in combinations(ranks, 2)))
    assert seen == inversions


@pytest.mark.parametrize("count", [4, 5])
def test_every_event_stands_at_every_place_about_as_often(count: int) -> None:
    often = places(events(count))
    assert len(often) == count * count
    # Where most orders are ruled out, the first event stands at the edges less often.
    even = len(SEEDS) / count
    assert 0.6 * even < min(often.values())
    assert max(often.values()) < 1.5 * even


def test_every_premise_stands_at_every_place_about_as_often() -> None:
    often = places(pairs("Ada", "Ben", "Cem", "Dov", "Eva", "Fay"))
    assert len(often) == 36
    even = len(SEEDS) / 6
    chi_square = sum((count - even) ** 2 / even for count in often.values())
    assert chi_square < 52.62, often  # 25 degrees of freedom, p = 0.001


def test_responses_stand_in_the_alphabet_whatever_the_seed() -> None:
    matching = pairs("Örn", "Fritz", "émile", "Zorn", "Dora")
    for seed in SEEDS[:20]:
        assert [option.text for option in printed(matching, seed).options] == [
            *("Dora", "émile", "Fritz", "Örn", "Zoe", "Zorn")
        ]


def test_the_answer_is_a_letter_or_a_number_for_each_line_as_printed() -> None:
    matching = printed(pairs("Eva", "Ada", "Ben", "Dov"), "1")
    assert [part.answer.text for part in matching.parts] == ["Ben", "Ada", "Eva", "Dov"]
    assert matching.answer == "B A D C"
    order = printed(events(4), "1")
    assert [part.prompt for part in order.parts] == [
        *("event 2", "event 3", "event 1", "event 4")
    ]
    assert order.answer == "2 3 1 4"


def test_a_list_is_printed_as_it_comes_and_has_no_options() -> None:
    bread, milk = (
        Part("", Option("bread", "bread", "")),
        Part("", Option("m", "milk", "")),
    )
    for seed in SEEDS[:20]:
        question = printed(item("recall", (milk, bread)), seed)
        assert (question.parts, question.options) == ((milk, bread), ())


def test_another_seed_prints_another_order_and_the_same_seed_the_same() -> None:
    for one in pairs("Ada", "Ben", "Cem", "Dov", "Eva"), events(5):
        assert printed(one, "spring") == printed(one, "spring")
        assert len({printed(one, seed).parts for seed in SEEDS}) > 50
