from small import facts

from factfile.facts.learning import learning_order


def fact(id: str, *builds_on: str) -> str:
    return f"""
[fact.{id}]
topic     = "all"
states    = "It happened {{on when: 1921}}."
builds_on = {list(builds_on)}
sources   = ["atlas"]
"""


def test_a_fact_comes_after_what_it_builds_on() -> None:
    read = facts(fact("c", "b") + fact("b", "a") + fact("d") + fact("a"))
    assert learning_order(read) == ["a", "b", "c", "d"]


def test_facts_that_build_on_one_another_come_once_each() -> None:
    read = facts(fact("a", "b") + fact("b", "a") + fact("c", "c"))
    assert learning_order(read) == ["b", "a", "c"]


def test_a_long_way_of_learning_is_walked_to_its_end() -> None:
    steps = [fact("f0")] + [fact(f"f{n}", f"f{n - 1}") for n in range(1, 1500)]
    read = facts("".join(reversed(steps)))
    assert learning_order(read) == [f"f{n}" for n in range(1500)]
