from small import facts

from factfile.overview import Person
from factfile.survey.people import people

THINGS = """
[person]
anna = { name = "Anna Moe", sort = "Moe", gloss = "lamplighter's daughter", life = "1880/1950", names = { ru = "Анна Му", de = "Anna Mö" } }
otto = { name = "Otto Åse", sort = "Åse" }
idle = { name = "Idle Hand", sort = "Hand" }
[organization]
club = { name = "Lamp Club", article = "the" }
"""


def member(
    id: str, person: str, source: str = '["atlas"]', more: str = 'level = "core"'
) -> str:
    return f"""
[fact.{id}]
topic = "all"
relation = "member_of"
person = {person}
organization = "club"
during = "1901/1903"
sources = {source}
{more}
"""


def told(text: str) -> list[tuple[str, str]]:
    return [(one.name, one.statement) for one in people(facts(THINGS + text))]


def test_tells_who_somebody_was_and_one_thing_that_they_did() -> None:
    (anna,) = people(facts(THINGS + member("one", '"anna"')))
    assert anna == Person(
        name="Anna Moe",
        sort="Moe",
        gloss="lamplighter’s daughter",
        statement="Was a member of the Lamp Club from 1901 to 1903.",
        script=(("ru", "Анна Му"),),
        basis=anna.basis,
    )
    assert [citation.source for citation in anna.basis.citations] == ["atlas"]


def test_tells_of_a_list_only_what_it_says_of_this_one_in_the_order_of_names() -> None:
    more = 'complete.person = "named"\nlevel = "core"'
    assert told(member("one", '["anna", "otto"]', more=more)) == [
        ("Otto Åse", "Was a member of the Lamp Club from 1901 to 1903."),
        ("Anna Moe", "Was a member of the Lamp Club from 1901 to 1903."),
    ]


def test_what_one_weak_source_says_is_told_in_its_name() -> None:
    assert told(member("one", '"anna"', '["bulletin"]')) == [
        (
            "Anna Moe",
            "According to the Bulletin (1930), Anna Moe was a member of the Lamp Club from 1901 to 1903.",
        )
    ]


def test_only_core_facts_count_and_only_what_was() -> None:
    denied = 'denied = true\nnote = "No."'
    assert told(member("one", '"anna"', more='level = "extra"')) == []
    assert told(member("one", '"anna"', more=denied)) == []


def test_the_first_fact_that_tells_something_counts_in_the_order_of_learning() -> None:
    born = """
[fact.born]
topic = "all"
relation = "born"
person = "anna"
when = "1880"
sources = ["atlas"]
"""
    later = 'builds_on = ["born"]'
    assert told(member("one", '"anna"') + born) == [
        ("Anna Moe", "Was a member of the Lamp Club from 1901 to 1903.")
    ]
    assert told(member("one", '"anna"', more=later) + born) == [
        ("Anna Moe", "Was born in 1880.")
    ]
