from small import facts

from factfile.facts import Facts
from factfile.facts.model import Where
from factfile.overview import Chain
from factfile.survey.chains import chains, chosen
from factfile.survey.wanted import Wanted

THINGS = """
[organization]
a = { name = "A" }
b = { name = "B" }
c = { name = "C", named = { "C" = "1903/1905", "C2" = "1905/1907", "C3" = "1907/.." } }
d = { name = "D" }
[person]
anna = { name = "Anna Moe", named = { "Anna" = "1900/1902", "Anna Moe" = "1902/.." } }
"""


def link(id: str, relation: str, first: str, last: str, when: str, more: str = "") -> str:  # fmt: skip
    roles = {"merged": ("part", "whole"), "succeeded": ("before", "after"), "renamed": ("old", "new")}[relation]  # fmt: skip
    return f"""
[fact.{id}]
topic = "all"
relation = "{relation}"
{roles[0]} = "{first}"
{roles[1]} = "{last}"
when = "{when}"
sources = ["atlas"]
{more}
"""


ALL = "merged", "succeeded", "renamed"


def told(read: Facts, *relations: str) -> list[list[str]]:
    def line(chain: Chain) -> list[str]:
        steps = (f"{step.how} {step.when} {step.name}" for step in chain.steps)
        return [chain.name, *steps]

    return [line(chain) for chain in chains(read, relations or ALL)]


def test_what_came_of_a_body_is_one_chain_in_order_of_time() -> None:
    read = facts(
        THINGS
        + link("two", "succeeded", "b", "d", "1902-05-01")
        + link("one", "succeeded", "a", "b", "1901~")
    )
    assert told(read) == [["A", "succeeded about 1901 B", "succeeded 1902 D"]]


def test_a_thing_that_facts_name_goes_on_under_its_later_names() -> None:
    read = facts(THINGS + link("one", "succeeded", "a", "C", "1903"))
    assert told(read) == [["A", "succeeded 1903 C", "renamed 1905 C2", "renamed 1907 C3"]]  # fmt: skip
    assert told(facts(THINGS + link("one", "succeeded", "a", "b", "1903"))) == [["A", "succeeded 1903 B"]]  # fmt: skip


def test_a_fact_that_says_the_same_as_the_names_comes_first() -> None:
    read = facts(THINGS + link("one", "renamed", "C", "C2", "1906"))
    assert told(read) == [["C", "renamed 1906 C2", "renamed 1907 C3"]]


def test_people_and_places_have_names_but_no_successors() -> None:
    read = facts(
        THINGS
        + """
[fact.born]
topic = "all"
relation = "born"
person = "anna"
when = "1880"
sources = ["atlas"]
"""
    )
    assert told(read) == []


def test_what_merges_is_told_once_and_known_the_second_time() -> None:
    read = facts(
        THINGS
        + link("one", "merged", "a", "d", "1901")
        + link("two", "merged", "b", "d", "1902")
    )
    assert told(read) == [["A", "merged 1901 D"], ["B", "merged 1902 D"]]
    assert [chain.known for chain in chains(read, ALL)] == [set(), {"D"}]


def test_a_circle_ends() -> None:
    read = facts(
        THINGS
        + link("one", "succeeded", "a", "b", "1901")
        + link("two", "succeeded", "b", "a", "1902")
    )
    assert told(read) == [["A", "succeeded 1901 B", "succeeded 1902 A"]]


def test_what_did_not_happen_is_in_no_chain() -> None:
    denied = 'denied = true\nnote = "No."'
    read = facts(THINGS + link("one", "succeeded", "a", "b", "1901", denied))
    assert told(read) == []


def test_only_the_chosen_relations_are_drawn() -> None:
    read = facts(
        THINGS
        + link("one", "merged", "a", "b", "1901")
        + link("two", "succeeded", "b", "C", "1902")
    )
    assert told(read, "merged") == [["A", "merged 1901 B"]]
    assert told(read, "renamed") == [["C", "renamed 1905 C2", "renamed 1907 C3"]]


def test_a_disputed_step_is_in_the_voice_of_a_source() -> None:
    rival = 'rivals.when."1903" = ["diary"]'
    read = facts(THINGS + link("one", "succeeded", "a", "b", "1901", rival))
    ((step,),) = (chain.steps for chain in chains(read, ALL))
    assert step.basis.speaker == "atlas"
    assert [other.value for other in step.basis.others] == ["1903"]


def test_all_relations_with_an_order_are_chosen_or_those_of_the_recipe() -> None:
    read, where = facts(THINGS + link("one", "merged", "a", "b", "1901")), Where("lamps.toml", 3)  # fmt: skip

    def wanted(ids: tuple[str, ...] | None) -> tuple[tuple[str, ...], list[str]]:
        found, problems = chosen(read, Wanted("", "A4", (), ids, where))
        return found, [str(problem) for problem in problems]

    assert wanted(None) == (("renamed", "merged", "succeeded"), [])
    assert wanted(()) == ((), [])
    assert wanted(("merged",)) == (("merged",), [])
    assert wanted(("mergd", "seat"))[1] == [
        "lamps.toml:3: handout: chains: unknown 'mergd': did you mean 'merged'? [relation]",
        "lamps.toml:3: handout: chains: unknown 'seat': there are merged, renamed and succeeded [relation]",
    ]
