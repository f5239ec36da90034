"""An item's whole story, line by line."""

import re

import pytest
from small import facts

from factfile import questions
from factfile.author.story import PROOFS, story
from factfile.checks import rules
from factfile.facts import Facts
from factfile.items import Item

FOUNDED = """
[fact.founded]
topic    = "all"
relation = "founded"
organization = "aid"
city     = "oslo"
sources  = ["atlas"]
[organization]
aid   = { name = "Workers' Aid", article = "the" }
[city]
oslo  = { name = "Oslo" }
moss  = { name = "Moss" }
hamar = { name = "Hamar" }
voss  = { name = "Voss" }
"""


def item(read: Facts, id: str) -> Item:
    (one,) = (one for one in questions.ask(read, [id.split("/")[0]]) if one.id == id)
    return one


def told(text: str, id: str) -> list[str]:
    """The story without the folder that a test writes into."""
    read = facts(text)
    return [
        re.sub(r"/\S*/small", "small", line) for line in story(read, item(read, id))
    ]


def lines(text: str, id: str, start: str) -> list[str]:
    return [line for line in told(text, id) if line.startswith(start)]


def test_a_story_tells_facts_proofs_candidates_rules_and_levels_in_this_order() -> None:
    found = told(FOUNDED, "choice/founded/city")
    assert [line.partition(":")[0] for line in found] == [
        "Fact",
        *["Wrong by there being only one (a body is founded in one place)"] * 3,
        *["Thought of"] * 3,
        "Passed",
        "Difficulty",
        "Cognitive level",
    ]
    assert found[0] == "Fact: small.toml:1: founded"
    assert found[-1] == "Cognitive level: remember"


def test_every_wrong_answer_is_told_with_its_proof() -> None:
    assert sorted(lines(FOUNDED, "choice/founded/city", "Wrong by")) == [
        "Wrong by there being only one (a body is founded in one place): Hamar",
        "Wrong by there being only one (a body is founded in one place): Moss",
        "Wrong by there being only one (a body is founded in one place): Voss",
    ]


@pytest.mark.parametrize(
    ("more", "line"),
    [
        (
            '[fact.founded.wrong]\ncity.moss = "It was not."\n',
            "Wrong by the curator's word: Moss",
        ),
        (
            '[fact.founded.rivals]\ncity.moss = ["diary"]\n',
            # It is there being one place that makes it wrong for the Atlas too.
            "Wrong by there being only one (a body is founded in one place): Moss",
        ),
    ],
)
def test_the_proof_is_the_one_that_was_used(more: str, line: str) -> None:
    assert line in told(FOUNDED + more, "choice/founded/city")


LIST = """
[fact.branches]
topic   = "all"
states  = "{city} was a seat of {organization}."
asks    = { city = "Which city was a seat of {organization}?" }
organization = "aid"
city    = ["oslo", "moss", "hamar"]
complete.city = true
sources = ["atlas"]
[organization]
aid   = { name = "Workers' Aid", article = "the" }
[city]
oslo  = { name = "Oslo" }
moss  = { name = "Moss" }
hamar = { name = "Hamar" }
voss  = { name = "Voss" }
alta  = { name = "Alta" }
"""


def test_what_is_on_a_list_and_what_is_not_is_told_so() -> None:
    found = told(LIST, "choice/branches/city/moss")
    assert sorted(line for line in found if line.startswith("Wrong by")) == [
        "Wrong by not being on a whole list: Alta",
        "Wrong by not being on a whole list: Voss",
    ]
    assert "Wrong by being on the list: Moss" in told(
        LIST, f"which_not/branches/city/{outsider()}"
    )


def outsider() -> str:
    (one,) = questions.ask(facts(LIST), ["which_not"])
    return one.key.id


EVENTS = "".join(
    f"""
    [fact.e{year}]
    topic  = "all"
    states = "The feast of {name} was held {{on when}}."
    asks   = {{ when = "When was it?" }}
    when   = "{year}"
    sources = ["atlas"]
    """
    for year, name in ((1900, "Ada"), (1903, "Bo"), (1906, "Cy"), (1909, "Dee"))
)


def edited(id: str, person: str, during: str, more: str = "") -> str:
    return f"""
        [fact.{id}]
        topic    = "all"
        relation = "edited"
        person   = "{person}"
        periodical = "star"
        during   = "{during}"
        sources  = ["atlas"]
        {more}
        """


def test_what_a_source_denies_and_what_was_of_another_time_is_told_so() -> None:
    things = """
        [periodical]
        star = { name = "Star" }
        [person]
        anna = { name = "Anna" }
        bert = { name = "Bert", life = "1850/1920" }
        carl = { name = "Carl" }
        """
    text = (
        things
        + edited("anna", "anna", "1930/1932")
        + edited("bert", "bert", "1900/1910")
        + edited("carl", "carl", "1925/1935", "denied = true")
    )
    assert sorted(lines(text, "choice/anna/person", "Wrong by")) == [
        "Wrong by a source's denying it: Carl",
        "Wrong by being of another time: Bert",
    ]


def test_what_is_known_of_a_wrong_answer_is_told_so() -> None:
    people = "".join(
        f"""
        [fact.{film}]
        topic    = "all"
        relation = "directed"
        person   = "{person}"
        film     = "{film}"
        sources  = ["atlas"]
        [person.{person}]
        name = "{person.title()}"
        [film.{film}]
        name = "{film.title()}"
        """
        for film, person in (("ash", "anna"), ("bay", "bert"), ("cup", "carl"))
    )
    assert sorted(lines(people, "choice/ash/film", "Wrong by")) == [
        "Wrong by what is known of it: Bay",
        "Wrong by what is known of it: Cup",
    ]


def test_an_item_of_several_facts_tells_them_all() -> None:
    found = told(EVENTS, "order/e1900+e1903+e1906+e1909/when")
    assert found[:4] == [
        "Fact: small.toml:1: e1900",
        "Fact: small.toml:8: e1903",
        "Fact: small.toml:15: e1906",
        "Fact: small.toml:22: e1909",
    ]
    assert found[4].startswith("Passed: ")
    assert found[-1] == "Cognitive level: understand"


def test_of_two_events_the_later_is_wrong_by_its_date() -> None:
    (first, *_) = questions.ask(facts(EVENTS), ["first"])
    (line,) = lines(EVENTS, first.id, "Wrong by")
    assert line == f"Wrong by the dates: {first.distractors[0].text}"


def test_a_question_about_sources_tells_that_another_gives_it() -> None:
    rival = '[fact.founded.rivals]\ncity.moss = ["diary"]\ncity.voss = ["bulletin"]\n'
    found = lines(FOUNDED + rival, "who_says/founded/city/moss", "Wrong by")
    assert found == [
        "Wrong by another source's giving it: The Atlas (2001)",
        "Wrong by another source's giving it: The Bulletin (1930)",
    ]


def test_what_has_no_options_tells_of_none() -> None:
    for id in ("short/founded/city", "true_false/founded/city/oslo"):
        found = told(FOUNDED, id)
        assert [line.partition(":")[0] for line in found] == [
            *("Fact", "Passed", "Difficulty", "Cognitive level"),
        ]


def fates(text: str) -> dict[str, str]:
    """What came of each value that was thought of, by its name."""
    found = lines(text, "choice/founded/city", "Thought of: ")
    matches = [
        re.fullmatch(r"Thought of: (.*) \(\d\.\d\d alike\): (.*)", line)
        for line in found
    ]
    return {match[1]: match[2] for match in matches if match}


def test_what_was_thought_of_is_told_with_what_came_of_it() -> None:
    many = "".join(f'c{n} = {{ name = "Town{chr(97 + n)}" }}\n' for n in range(6))
    slip = '[fact.founded.errors]\ncity.moss = ["diary"]\n'
    found = fates(FOUNDED + many + slip)
    assert found["Moss"] == "not proved wrong"
    assert sorted(found.values()).count("taken") == 3
    assert sorted(found.values()).count("wrong, and not needed") == len(found) - 4
    options = {
        option.text
        for option in item(
            facts(FOUNDED + many + slip), "choice/founded/city"
        ).distractors
    }
    assert {name for name, fate in found.items() if fate == "taken"} == options


def test_a_dozen_is_told_of_and_the_rest_counted() -> None:
    many = "".join(f'c{n} = {{ name = "Town{chr(97 + n)}" }}\n' for n in range(20))
    found = lines(FOUNDED + many, "choice/founded/city", "Thought of: ")
    assert len(found) == 13
    # Moss, Hamar, Voss and the twenty.
    assert found[-1] == "Thought of: 11 more"
    twelve = "".join(f'c{n} = {{ name = "Town{chr(97 + n)}" }}\n' for n in range(9))
    found = lines(FOUNDED + twelve, "choice/founded/city", "Thought of: ")
    assert len(found) == 12
    assert not found[-1].endswith(" more")


def test_of_a_list_the_candidates_of_this_member_are_told() -> None:
    found = lines(LIST, "choice/branches/city/moss", "Thought of: ")
    assert sorted(line.split()[2] for line in found) == ["Alta", "Voss"]


def test_waived_rules_are_told_with_the_reason_and_not_as_passed() -> None:
    waived = FOUNDED.replace(
        'sources  = ["atlas"]', 'sources  = ["atlas"]\nwaive.leak = "It is the town."'
    )
    found = told(waived, "choice/founded/city")
    (passed,) = (line for line in found if line.startswith("Passed: "))
    names = passed.removeprefix("Passed: ").split(", ")
    assert names == [rule for rule in rules() if rule != "leak"]
    assert found[found.index(passed) + 1] == "Waived: leak: It is the town."


def test_without_a_waiver_all_rules_were_passed() -> None:
    (passed,) = lines(FOUNDED, "choice/founded/city", "Passed: ")
    assert passed == f"Passed: {', '.join(rules())}"


def test_the_difficulty_is_told_in_a_word_a_number_and_its_parts() -> None:
    (line,) = lines(FOUNDED, "short/founded/city", "Difficulty: ")
    estimate = item(facts(FOUNDED), "short/founded/city").difficulty
    assert line.startswith(
        f"Difficulty: {estimate.band} ({estimate.value:.2f} of 1), an estimate that no learner has tried: likeness of the options 0.50, obscurity of the answer "
    )
    assert line.endswith(", length of the stem 0.27, format 1.00")


def test_every_proof_has_a_name() -> None:
    assert PROOFS.keys() == {
        # Of facts, of a list's own members, and of events.
        *("one", "complete", "wrong", "rival", "denied", "time", "inverse"),
        *("member", "order"),
    }
    assert len(set(PROOFS.values())) == len(PROOFS)
