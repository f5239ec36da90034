"""Things to be matched, where each response is right once and else proved wrong."""

import re
from pathlib import Path

import pytest
from small import REST, facts

from factfile.facts import read
from factfile.facts.blanks import Blank, disproof
from factfile.items import Citation, Item, Option, Part
from factfile.questions import ask

PEOPLE = (
    *("Anna Dahl", "Bert Vik", "Cato Lie", "Dina Moe", "Emil Aas"),
    *("Fred Ask", "Gina Bru", "Hans Dal", "Ines Eng", "Jens Fos"),
)
FILMS = (
    *("The Ash", "The Bay", "The Cup", "The Dew", "The Elm"),
    *("The Fog", "The Gate", "The Hill"),
)


def directed(count: int, people: int, more: dict[int, str] | None = None) -> str:
    """So many films, each with the director of its number, and people beside."""
    return "\n".join(
        (
            "[person]",
            *(
                f'p{n} = {{ name = "{name}" }}'
                for n, name in enumerate(PEOPLE[:people])
            ),
            "[film]",
            *(f'f{n} = {{ name = "{name}" }}' for n, name in enumerate(FILMS[:count])),
            *(
                f"""
                [fact.d{n}]
                topic    = "all"
                relation = "directed"
                person   = "p{n}"
                film     = "f{n}"
                sources  = ["atlas p. {n}"]
                {(more or {}).get(n, "")}
                """
                for n in range(count)
            ),
        )
    )


def asked(text: str) -> list[Item]:
    return list(ask(facts(text), ["matching"]))


def premises(text: str) -> set[str]:
    """The facts that the only question is made of; none where there is none."""
    found = asked(text)
    assert len(found) < 2
    return {id for item in found for id in item.facts}


def test_premises_have_one_response_each_and_some_are_left_over() -> None:
    (item,) = asked(directed(4, 6))
    assert item.id == "matching/d0+d3+d1+d2/person"
    assert item.facts == ("d0", "d3", "d1", "d2")
    assert (item.kind, item.format, item.role) == ("matching", "matching", "person")
    assert (item.level, item.cognition, item.topic) == ("core", "understand", "all")
    assert item.stem == "Match each film with its director."
    assert item.parts == tuple(
        Part(
            FILMS[n],
            Option(f"p{n}", PEOPLE[n], f"{PEOPLE[n]} directed the film “{FILMS[n]}”."),
        )
        for n in (0, 3, 1, 2)
    )
    assert sorted(item.distractors, key=lambda option: option.id) == [
        Option("p4", "Emil Aas", "Emil Aas goes with none of them.", proof="one"),
        Option("p5", "Fred Ask", "Fred Ask goes with none of them.", proof="one"),
    ]
    assert item.key == Option(
        "all",
        "The Ash – Anna Dahl; The Dew – Dina Moe; The Bay – Bert Vik; The Cup – Cato Lie",
        "",
    )
    assert item.points == 4
    assert item.citations == tuple(Citation("atlas", f"p. {n}") for n in (0, 3, 1, 2))
    assert item.statement.startswith("Anna Dahl directed the film “The Ash”. Dina Moe ")


def test_three_pairs_are_too_few() -> None:
    assert asked(directed(3, 10)) == []


def test_six_pairs_are_the_most() -> None:
    (item,) = asked(directed(8, 10))
    assert len(item.parts) == 6
    assert len(item.distractors) == 2


def test_where_nothing_is_left_over_there_is_no_question() -> None:
    # The last pair would be free.
    assert asked(directed(4, 4)) == []
    (item,) = asked(directed(4, 5))
    assert [option.text for option in item.distractors] == ["Emil Aas"]


@pytest.mark.parametrize("count", [4, 5, 6, 8])
def test_of_facts_that_would_give_the_same_pairs_one_asks(count: int) -> None:
    assert len(asked(directed(count, 10))) == 1


@pytest.mark.parametrize("count", [4, 6, 8])
def test_every_response_but_one_is_proved_wrong_for_every_premise(count: int) -> None:
    them = facts(directed(count, 10))
    (item,) = ask(them, ["matching"])
    responses = [part.answer.id for part in item.parts]
    responses += [option.id for option in item.distractors]
    assert len(set(responses)) == len(responses)
    for id in item.facts:
        fact = them.facts[id]
        (true,) = fact.values["person"]
        place = Blank(fact, "person", true, frozenset(["film"]), None, "")
        wrong = {
            response
            for response in responses
            if disproof(them, place, them.things[response])
        }
        assert wrong == set(responses) - {f"p{id[1:]}"}


def test_who_may_have_directed_two_of_the_films_is_not_matched_with_one() -> None:
    assert premises(directed(4, 6)) == {"d0", "d1", "d2", "d3"}
    # What was once believed is not held to be wrong.
    believed = """
        [fact.believed]
        topic    = "all"
        relation = "directed"
        person   = "p1"
        film     = "f0"
        sources  = ["diary"]
        withdrawn = "A mistake of the diary."
        """
    assert asked(directed(4, 6) + believed) == []
    more = asked(directed(5, 7) + believed)
    assert more
    assert not any({"d0", "d1"} <= set(item.facts) for item in more)


def test_whom_somebody_may_mean_for_one_film_is_not_left_over() -> None:
    # Emil Aas was once held to be the director of The Bay.
    believed = """
        [fact.believed]
        topic    = "all"
        relation = "directed"
        person   = "p4"
        film     = "f1"
        sources  = ["diary"]
        withdrawn = "A mistake of the diary."
        """
    (item,) = asked(directed(4, 6) + believed)
    assert [option.text for option in item.distractors] == ["Fred Ask"]
    assert asked(directed(4, 5) + believed) == []


@pytest.mark.parametrize(
    "more",
    [
        'rivals.person.p5 = ["diary"]',
        'voice = "atlas"',
        "denied = true",
        'withdrawn = "Nobody knows."',
    ],
)
def test_a_premise_is_what_can_be_told_without_a_source(more: str) -> None:
    assert asked(directed(4, 6, {2: more})) == []
    assert premises(directed(5, 8, {2: more})) == {"d0", "d1", "d3", "d4"}


def test_a_film_of_two_directors_is_no_premise() -> None:
    two = directed(5, 8).replace('person   = "p2"', 'person   = ["p2", "p7"]')
    assert premises(two) == {"d0", "d1", "d3", "d4"}


def test_what_one_weak_source_says_is_no_premise() -> None:
    weak = directed(5, 8).replace("atlas p. 2", "bulletin")
    assert premises(weak) == {"d0", "d1", "d3", "d4"}


def test_a_slip_is_neither_a_response_nor_a_reason_to_leave_a_film_out() -> None:
    slip = directed(4, 6, {2: 'errors.person.p4 = ["diary"]'})
    (item,) = asked(slip)
    assert set(item.facts) == {"d0", "d1", "d2", "d3"}
    assert [option.text for option in item.distractors] == ["Fred Ask"]


CITIES = """
[city]
oslo   = { name = "Oslo" }
bergen = { name = "Bergen" }
hamar  = { name = "Hamar" }
moss   = { name = "Moss" }
skien  = { name = "Skien" }
voss   = { name = "Voss" }
old    = { name = "Old Town", of = "oslo" }
[organization]
one   = { name = "One" }
two   = { name = "Two" }
three = { name = "Three" }
four  = { name = "Four" }
five  = { name = "Five" }
"""


def founded(**cities: str) -> str:
    return CITIES + "".join(
        f"""
        [fact.{id}]
        topic    = "all"
        relation = "founded"
        organization = "{id}"
        city     = "{city}"
        sources  = ["atlas"]
        """
        for id, city in cities.items()
    )


def test_bodies_are_matched_with_the_cities_of_their_founding() -> None:
    (item,) = asked(founded(one="oslo", two="bergen", three="hamar", four="moss"))
    assert item.stem == "Match each organization with the city in which it was founded."
    assert {part.prompt: part.answer.text for part in item.parts} == {
        "One": "Oslo",
        "Two": "Bergen",
        "Three": "Hamar",
        "Four": "Moss",
    }
    # Old Town is a part of Oslo, and a right answer for the first.
    assert {option.text for option in item.distractors} == {"Skien", "Voss"}


@pytest.mark.parametrize("same", ["oslo", "old"])
def test_two_premises_never_have_the_same_response_or_a_part_of_it(same: str) -> None:
    of = {"one": "oslo", "two": "bergen", "three": "hamar"}
    assert asked(founded(**of, four=same)) == []
    more = asked(founded(**of, four=same, five="moss"))
    assert more
    assert not any({"one", "four"} <= set(item.facts) for item in more)


def test_two_names_of_one_body_are_not_two_premises() -> None:
    of = {"one": "oslo", "two": "bergen", "three": "hamar", "four": "moss"}
    assert premises(founded(**of)) == {"one", "two", "three", "four"}
    named = founded(**of).replace('"Four"', '"Four", aliases = ["One"]')
    assert asked(named) == []


def test_words_are_matched_with_words() -> None:
    terms = "".join(
        f"""
        [fact.t{n}]
        topic    = "all"
        relation = "meant"
        term     = "{term}"
        meaning  = "{meaning}"
        sources  = ["atlas"]
        """
        for n, (term, meaning) in enumerate(
            (
                ("ash", "a grey tree"),
                ("bay", "a red horse"),
                ("cup", "a deep bowl"),
                ("dew", "a wet lawn"),
                ("elm", "a tall tree"),
                ("fog", "a low cloud"),
                ("gut", "a thin cord"),
            )
        )
    )
    (item,) = asked(terms)
    assert item.stem == "Match each term with its meaning."
    assert len(item.parts) == 6
    # The seventh is left over.
    assert len(item.distractors) == 1
    texts = {part.answer.text for part in item.parts} | {item.distractors[0].text}
    assert len(texts) == 7


def test_a_relation_without_directions_is_not_matched() -> None:
    made = directed(5, 8).replace('"directed"', '"made"').replace("film  ", "product")
    bodies = made.replace("[person]", "[organization]").replace(
        "person  ", "organization"
    )
    assert asked(bodies) == []


def test_a_fact_that_says_more_beside_the_pair_is_matched_all_the_same() -> None:
    dated = {n: f'when = "192{n}"' for n in range(4)}
    (item,) = asked(directed(4, 6, dated))
    assert {part.prompt for part in item.parts} == set(FILMS[:4])
    assert item.parts[0].answer.why.endswith(
        ("in 1920.", "in 1921.", "in 1922.", "in 1923.")
    )


def test_premises_of_one_topic_are_taken_before_others(tmp_path: Path) -> None:
    text = re.sub(r'(d[126]\]\s+topic    = )"all"', r'\1"late"', directed(8, 10))
    assert text.count('"late"') == 3
    file = tmp_path / "small.toml"
    topics = REST.replace("[topic]", '[topic]\nlate = "Later"')
    file.write_text(text + topics, encoding="utf-8")
    found = list(ask(read(file), ["matching"]))
    of = {"all": {"d0", "d3", "d4", "d5", "d7"}, "late": {"d1", "d2", "d6"}}
    assert found
    for item in found:
        assert len(item.facts) == 6
        assert of[item.topic] <= set(item.facts)


def test_asking_twice_and_in_another_order_gives_the_same() -> None:
    text = directed(8, 10)
    one = asked(text)
    assert one == asked(text)
    head, *told = re.split(r"(?=\[fact)", text)
    assert asked(head + "".join(reversed(told))) == one
