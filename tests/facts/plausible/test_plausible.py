"""Wrong answers that a learner could believe."""

from itertools import pairwise

import pytest
from small import facts

from factfile.facts import Facts
from factfile.facts.blanks import Blank
from factfile.facts.dates import Date
from factfile.facts.plausible import wrong_values
from factfile.facts.wording.naming import name

HEAD = """
[fact.founded]
topic    = "all"
relation = "founded"
organization = "aid"
city     = "berlin"
when     = "1921-09"
sources  = ["atlas"]
[organization]
aid    = { name = "Workers' Aid", life = "1921/1935" }
[city]
berlin = { name = "Berlin" }
"""


def blank(
    read: Facts, fact: str, role: str, said: str, stem: str = "", voice: str = ""
) -> Blank:
    it = read.facts[fact]
    source = read.sources[voice] if voice else None
    return Blank(it, role, it.values[role][0], frozenset(said.split()), source, stem)


def cities(more: str, stem: str = "", most: int = 9) -> list[str]:
    """The wrong cities for the founding in Berlin, in the order of the alphabet."""
    read = facts(HEAD + more)
    found = wrong_values(
        read, blank(read, "founded", "city", "organization", stem), most
    )
    return sorted(name(read, wrong.value) for wrong in found)


def test_a_wrong_city_is_another_city() -> None:
    assert cities(
        'vienna = { name = "Vienna" }\n[port]\nhamburg = { name = "Hamburg" }\n[country]\nchina = { name = "China" }'
    ) == ["Vienna"]


def test_another_name_of_the_right_city_is_no_wrong_city() -> None:
    assert cities(
        'mitte = { name = "Mitte", of = "berlin" }\nprague = { name = "Prague" }'
    ) == ["Prague"]


@pytest.mark.parametrize(
    "odd",
    [
        "Passaic, New Jersey",
        "Vienna 2",
        "Vienna (Austria)",
        "USSR",
        "Saint Petersburg on the Neva",
    ],
)
def test_no_option_stands_out_by_its_form(odd: str) -> None:
    assert cities(f'odd = {{ name = "{odd}" }}\nprague = {{ name = "Prague" }}') == [
        "Prague"
    ]


def test_no_option_sounds_like_the_question() -> None:
    stem = "In which city was the Viennese committee founded?"
    assert cities(
        'vienna = { name = "Vienna" }\nprague = { name = "Prague" }', stem
    ) == ["Prague"]


def test_no_more_are_taken_than_wanted_and_no_two_are_one_place() -> None:
    more = 'vienna = { name = "Vienna" }\nprater = { name = "Prater", of = "vienna" }\nprague = { name = "Prague" }\nmoscow = { name = "Moscow" }'
    assert len(cities(more)) == 3
    assert len(cities(more, most=2)) == 2


def test_what_the_author_vouches_for_comes_first() -> None:
    more = "".join(f'c{n} = {{ name = "Town{chr(97 + n)}" }}\n' for n in range(9))
    vouched = '[fact.founded.wrong]\ncity."c7" = "It was not."\n'
    assert cities(more + vouched, most=1) == ["Townh"]


WROTE = """
[fact.wrote]
topic    = "all"
relation = "wrote"
person   = "anna"
work     = "storm"
when     = "1925"
sources  = ["atlas"]
[book]
storm = { name = "The Storm" }
[person]
anna  = { name = "Anna", as = ["writer", "doctor"], life = "1880/1940" }
"""


def writers(more: str) -> list[str]:
    read = facts(WROTE + more)
    return sorted(
        name(read, wrong.value)
        for wrong in wrong_values(read, blank(read, "wrote", "person", "work"), 9)
    )


def test_a_writer_is_only_mistaken_for_one_of_the_same_trade() -> None:
    assert writers(
        'bert = { name = "Bert", as = ["writer"] }\ncarl = { name = "Carl", as = ["artist"] }\ndora = { name = "Dora" }'
    ) == ["Bert"]


def test_the_dead_and_the_unborn_are_not_offered() -> None:
    assert writers(
        'bert = { name = "Bert", as = ["writer"], life = "1850/1924" }\n'
        'carl = { name = "Carl", as = ["writer"], life = "1926/1990" }\n'
        'dora = { name = "Dora", as = ["writer"], life = "1850/1925" }\n'
    ) == ["Dora"]


TOWNS = "".join(f'c{n} = {{ name = "Town{chr(97 + n)}" }}\n' for n in range(20))


def first_city(more: str) -> str:
    read = facts(HEAD + TOWNS + more)
    (first,) = wrong_values(read, blank(read, "founded", "city", "organization"), 1)
    return name(read, first.value)


def met(id: str, *towns: str) -> str:
    return f"""
        [fact.{id}]
        topic  = "all"
        states = "It met in {{city}}."
        city   = {list(towns)}
        sources = ["atlas"]
        """


@pytest.mark.parametrize(("town", "name"), [("c3", "Townd"), ("c17", "Townr")])
def test_a_thing_of_which_the_file_tells_is_likelier_than_one_that_is_only_named(
    town: str, name: str
) -> None:
    assert first_city(met("one", town)) == name


@pytest.mark.parametrize(
    ("near", "far", "name"), [("c3", "c17", "Townd"), ("c17", "c3", "Townr")]
)
def test_company_of_the_right_answer_is_likelier_than_others(
    near: str, far: str, name: str
) -> None:
    assert (
        first_city(met("one", "berlin", near) + met("two", far) + met("three", far))
        == name
    )


def years(read: Facts, fact: str, said: str, most: int = 3) -> list[int]:
    found = wrong_values(read, blank(read, fact, "when", said), most)
    return [
        wrong.value.year
        for wrong in found
        if isinstance(wrong.value, Date) and wrong.value.year
    ]


def arrivals(count: int) -> str:
    """As many facts of 1925, each with an id of its own to draw its wrong years by."""
    return "".join(
        f"""
        [fact.f{n}]
        topic  = "all"
        states = "{{person}} arrived {{on when}}."
        one    = {{ "person -> when" = "one arrives once" }}
        person = "p{n}"
        when   = "1925"
        sources = ["atlas"]
        [person.p{n}]
        name = "P{n}"
        """
        for n in range(count)
    )


def test_years_ascend_near_the_true_one_and_are_never_that() -> None:
    read = facts(arrivals(40))
    for fact in read.facts:
        found = years(read, fact, "person")
        assert found == sorted(found)
        assert len(set(found)) == 3
        assert 1925 not in found
        assert all(1921 <= year <= 1929 for year in found)


def test_the_true_year_stands_at_every_rank_about_as_often() -> None:
    read = facts(arrivals(100))
    ranks = [
        sum(year < 1925 for year in years(read, fact, "person")) for fact in read.facts
    ]
    assert all(12 <= ranks.count(rank) <= 40 for rank in range(4)), ranks


def test_years_are_not_equally_far_apart() -> None:
    read = facts(arrivals(40))
    for fact in read.facts:
        spread = sorted((*years(read, fact, "person"), 1925))
        assert len({b - a for a, b in pairwise(spread)}) > 1, spread


def test_years_in_which_something_happened_come_first() -> None:
    eventful = (1917, 1920, 1924, 1927, 1930, 1934)
    happened = "".join(
        f'[fact.h{year}]\ntopic = "all"\nstates = "Something else happened {{on when}}."\nwhen = "{year}"\nsources = ["atlas"]\n'
        for year in eventful
    )
    read = facts(arrivals(20) + happened)
    for n in range(20):
        assert set(years(read, f"f{n}", "person")) <= set(eventful)


MET = """
[organization]
aid = { name = "Workers' Aid", life = "1921/1926" }
[fact.met]
topic  = "all"
states = "{organization} met {on when}."
organization = "aid"
when   = ["1922", "1924"]
complete.when = true
sources = ["atlas"]
"""


def test_gaps_of_a_list_are_wrong_years_and_years_outside_the_life_are_not() -> None:
    assert years(facts(MET), "met", "organization", most=9) == [
        1921,
        1923,
        1925,
        1926,
    ]


def test_a_founding_year_is_not_bound_by_the_life_that_it_begins() -> None:
    found = years(facts(HEAD), "founded", "organization", most=18)
    assert found == [*range(1917, 1921), *range(1922, 1926)]


def test_a_date_that_is_not_certainly_in_one_year_has_no_wrong_years() -> None:
    assert (
        years(facts(HEAD.replace("1921-09", "1921~")), "founded", "organization") == []
    )


def test_a_year_that_somebody_gives_is_not_offered_in_a_bare_question() -> None:
    rival = '[fact.founded.rivals]\nwhen."1922" = ["bulletin"]\nwhen."1920-12" = ["diary"]\n'
    found = years(facts(HEAD + rival), "founded", "organization", most=18)
    assert found == [*range(1917, 1920), *range(1923, 1926)]
