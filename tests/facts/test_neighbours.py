"""What stands near in a row, in the middle of it and at both ends."""

import pytest
from small import facts

from factfile.facts import Facts
from factfile.facts.neighbours import Neighbours


def cities(founded: list[str]) -> Facts:
    """Cities of these years, "" for one of unknown age."""
    lives = (f', life = "{year}/.."' if year else "" for year in founded)
    rows = (
        f'c{n:02} = {{ name = "Town{n}"{life} }}\n' for n, life in enumerate(lives, 1)
    )
    return facts(
        f"""
        [city]
        {"".join(rows)}
        [port]
        p = {{ name = "Port", life = "1903/.." }}
        [fact.met]
        topic = "all"
        states = "It met in {{city}}."
        city = "c01"
        sources = ["atlas"]
        """
    )


def near(read: Facts, id: str, most: int) -> list[str]:
    found = read.contemporaries.near(read.things[id], most)
    return [thing.id for thing in found]


NINE = [str(1900 + n) for n in range(9)]


@pytest.mark.parametrize(
    ("id", "most", "expected"),
    [
        ("c05", 2, "c04 c06"),
        ("c05", 4, "c03 c04 c06 c07"),
        # Where one side has too few the other gives more.
        ("c01", 4, "c02 c03 c04 c05"),
        ("c02", 4, "c01 c03 c04 c05"),
        ("c08", 4, "c05 c06 c07 c09"),
        ("c09", 4, "c05 c06 c07 c08"),
        ("c05", 8, "c01 c02 c03 c04 c06 c07 c08 c09"),
        ("c01", 8, "c02 c03 c04 c05 c06 c07 c08 c09"),
        ("c09", 60, "c01 c02 c03 c04 c05 c06 c07 c08"),
        ("c05", 0, ""),
    ],
)
def test_so_many_are_had_as_are_wanted_or_there_are(
    id: str, most: int, expected: str
) -> None:
    assert near(cities(NINE), id, most) == expected.split()


@pytest.mark.parametrize("id", ["c01", "c02", "c05", "c08", "c09"])
@pytest.mark.parametrize("most", [1, 2, 3, 5, 7])
def test_a_window_is_as_wide_at_the_ends_as_in_the_middle(id: str, most: int) -> None:
    found = near(cities(NINE), id, most)
    assert len(found) == most
    assert id not in found


def test_a_row_holds_one_kind_in_the_order_of_time_and_not_of_the_file() -> None:
    read = cities(["1950", "1900", "1930", "1910", "1940"])
    assert near(read, "c03", 2) == ["c04", "c05"]
    assert near(read, "c02", 2) == ["c04", "c03"]
    assert near(read, "p", 60) == []


def test_those_of_unknown_age_stand_together_before_all_others() -> None:
    read = cities(["1950", "", "1900", "", ""])
    assert set(near(read, "c02", 2)) == {"c04", "c05"}
    assert near(read, "c01", 2)[-1] == "c03"


def test_what_is_added_moves_neighbours_only_where_it_comes_to_stand() -> None:
    before, after = cities(NINE), cities([*NINE, "1900"])
    # A tenth city, as old as the first, is far from the last.
    assert near(before, "c09", 4) == near(after, "c09", 4)
    assert "c10" in near(after, "c01", 4)


@pytest.mark.parametrize(
    ("id", "most", "expected"),
    [
        ("c02", 2, "c03 c04"),
        ("c08", 3, "c09 c01 c02"),
        ("c09", 2, "c01 c02"),
        # Once round, and not itself.
        ("c05", 60, "c06 c07 c08 c09 c01 c02 c03 c04"),
        # What is not in the row sees it from its start.
        ("p", 2, "c01 c02"),
        ("c05", 0, ""),
    ],
)
def test_what_comes_after_goes_round_as_in_a_ring(
    id: str, most: int, expected: str
) -> None:
    things = cities(NINE).things.values()
    rows = Neighbours(
        [thing for thing in things if thing.kind.id == "city"],
        lambda t: t.kind.id,
        lambda t: (0, t.id),
    )
    assert [thing.id for thing in rows.after("city", id, most)] == expected.split()


def test_neighbours_are_those_of_the_same_row() -> None:
    things = list(cities(NINE).things.values())
    rows = Neighbours(things, lambda t: t.id[-1], lambda t: (0, t.id))
    assert [thing.id for thing in rows.near(things[0], 60)] == []
