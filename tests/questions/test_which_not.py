"""Which is NOT on the list: one outsider among members."""

import pytest
from small import facts

from factfile.items import Citation, Item, Option
from factfile.questions import ask

THINGS = """
[organization]
aid  = { name = "Workers' Aid", article = "the" }
[person]
anna = { name = "Anna Dahl", as = ["writer"] }
bert = { name = "Bert Vik", as = ["writer"] }
cato = { name = "Cato Lie", as = ["writer"] }
dina = { name = "Dina Moe", as = ["writer"] }
emil = { name = "Emil Aas", as = ["writer"], gloss = "Norwegian poet" }
"""
NAMED = """
[fact.named]
topic   = "all"
states  = "{person} was among the founders of {organization}."
asks    = { person = "Who was among the founders of {organization}?" }
organization = "aid"
person  = ["anna", "bert", "cato"]
complete.person = true
wrong.person.emil = "Emil Aas came later."
sources = ["atlas p. 3"]
"""


def asked(text: str) -> list[Item]:
    return list(ask(facts(THINGS + text), ["which_not"]))


def stems(text: str) -> list[str]:
    return [item.stem for item in asked(text)]


def test_an_outsider_is_to_be_found_among_three_members() -> None:
    (item,) = asked(NAMED)
    assert item.id == "which_not/named/person/emil"
    assert (item.kind, item.format, item.facts, item.role) == (
        *("which_not", "choice", ("named",), "person"),
    )
    assert (item.level, item.cognition, item.hint) == ("core", "understand", "person")
    assert (
        item.stem
        == "Which of these people was NOT among the founders of the Workers’ Aid?"
    )
    assert item.key == Option(
        "emil",
        "Emil Aas",
        "Anna Dahl, Bert Vik and Cato Lie were among the founders of the Workers’ Aid. Emil Aas came later.",
    )
    assert sorted(item.distractors, key=lambda option: option.id) == [
        Option(
            id,
            name,
            f"{name} was among the founders of the Workers’ Aid.",
            proof="member",
        )
        for id, name in (
            *(("anna", "Anna Dahl"), ("bert", "Bert Vik"), ("cato", "Cato Lie")),
        )
    ]
    assert (
        item.statement
        == "Anna Dahl, Bert Vik and Cato Lie were among the founders of the Workers’ Aid."
    )
    assert item.citations == (Citation("atlas", "p. 3"),)


def test_an_outsider_that_nobody_vouches_for_is_not_on_the_whole_list() -> None:
    (item,) = asked(NAMED.replace('wrong.person.emil = "Emil Aas came later."\n', ""))
    assert item.key.text in ("Dina Moe", "Emil Aas")
    assert (
        item.key.why
        == "Anna Dahl, Bert Vik and Cato Lie were among the founders of the Workers’ Aid."
    )
    # The key of other choices has no proof, which is of wrong answers; nor has this.
    assert item.key.proof == ""


@pytest.mark.parametrize(
    "members", ['["anna", "bert"]', '"anna"'], ids=["of two", "no list"]
)
def test_a_list_of_fewer_than_three_is_not_asked_so(members: str) -> None:
    assert asked(NAMED.replace('["anna", "bert", "cato"]', members)) == []


def test_of_a_longer_list_three_members_are_shown() -> None:
    longer = NAMED.replace('"cato"]', '"cato", "dina"]')
    (item,) = asked(longer)
    shown = {option.id for option in item.distractors}
    assert len(item.distractors) == len(shown) == 3
    assert shown < {"anna", "bert", "cato", "dina"}


def test_a_list_that_names_some_has_no_outsider() -> None:
    some = NAMED.replace("complete.person = true", 'complete.person = "named"')
    assert asked(some) == []
    assert asked(NAMED.replace("complete.person = true\n", "")) == []


BULLETIN = NAMED.replace("complete.person = true", 'complete.person = "bulletin"')


def test_a_list_of_one_source_is_whole_in_its_name_only() -> None:
    # The Atlas is good enough to be told bare, and does not say that its list is whole.
    assert asked(BULLETIN) == []
    assert stems(BULLETIN.replace("atlas p. 3", "bulletin")) == [
        "According to the Bulletin (1930), which of these people was NOT among the founders of the Workers’ Aid?"
    ]
    assert stems(BULLETIN.replace("atlas p. 3", "chronicle")) == []


def test_what_others_add_is_an_outsider_only_where_the_list_is_quoted() -> None:
    added = NAMED.replace(
        'wrong.person.emil = "Emil Aas came later."',
        'rivals.person.emil = ["bulletin"]',
    )
    (item,) = asked(added)
    assert (
        item.stem
        == "According to the Atlas (2001), which of these people was NOT among the founders of the Workers’ Aid?"
    )
    assert (item.key.id, item.key.why) == (
        "emil",
        "According to the Atlas (2001), Anna Dahl, Bert Vik and Cato Lie were among the founders of the Workers’ Aid. The Bulletin (1930) gives Emil Aas.",
    )


@pytest.mark.parametrize("how", ["errors", "says"])
def test_whom_somebody_adds_by_mistake_is_no_outsider(how: str) -> None:
    added = NAMED.replace(
        'wrong.person.emil = "Emil Aas came later."',
        f'{how}.person.emil = ["bulletin"]',
    )
    (item,) = asked(added)
    assert item.key.id == "dina"


def test_without_an_outsider_there_is_no_question() -> None:
    all = NAMED.replace('"cato"]', '"cato", "dina", "emil"]')
    assert asked(all.replace('wrong.person.emil = "Emil Aas came later."\n', "")) == []


def of(states: str, asks: str) -> str:
    """The same list, told by another sentence."""
    return NAMED.replace(
        '"{person} was among the founders of {organization}."', f'"{states}"'
    ).replace('"Who was among the founders of {organization}?"', f'"{asks}"')


def test_a_not_stands_behind_a_verb_that_follows_what_is_asked_for() -> None:
    assert stems(
        of(
            "{person} was elected by {organization}.",
            "Who was elected by {organization}?",
        )
    ) == ["Which of these people was NOT elected by the Workers’ Aid?"]
    assert stems(
        of(
            "In {organization} {person} was elected.",
            "In {organization}, which person was elected?",
        )
    ) == ["In the Workers’ Aid, which of these people was NOT elected?"]


@pytest.mark.parametrize(
    ("states", "asks"),
    [
        # "... joined NOT ..." is nobody's English, nor is "had NOT a seat".
        ("{person} joined {organization}.", "Who joined {organization}?"),
        (
            "{person} had a seat in {organization}.",
            "Who had a seat in {organization}?",
        ),
        # The verb stands before its subject.
        (
            "{organization} was led by {person}.",
            "By whom was {organization} led?",
        ),
        (
            "{organization} was led by {person}.",
            "By which person was {organization} led?",
        ),
        # The first verb is another.
        (
            "{person} met whoever was in {organization}.",
            "Who met whoever was in {organization}?",
        ),
    ],
)
def test_a_question_that_one_not_does_not_turn_is_not_asked(
    states: str, asks: str
) -> None:
    assert asked(of(states, asks)) == []


BANNED = """
[country]
france = { name = "France" }
spain  = { name = "Spain" }
italy  = { name = "Italy" }
japan  = { name = "Japan" }
[fact.banned]
topic    = "all"
relation = "banned"
organization = "aid"
country  = ["france", "spain", "italy"]
complete.country = true
sources  = ["atlas"]
"""


def test_where_the_verb_comes_before_its_subject_nothing_is_turned() -> None:
    # "In which of these countries was NOT the Workers' Aid banned?"
    assert asked(BANNED) == []


MET = """
[fact.met]
topic   = "all"
states  = "{organization} was in session {on when}."
asks    = { when = "When was {organization} in session?" }
organization = "aid"
when    = ["1921-06", "1921-09", "1924"]
complete.when = true
sources = ["atlas"]
"""


def test_a_question_for_dates_is_not_turned() -> None:
    assert asked(MET) == []
    assert asked(MET.replace("-06", "").replace("1921-09", "1922")) == []


@pytest.mark.parametrize("retired", ["denied = true", 'withdrawn = "Nobody knows."'])
def test_nothing_is_asked_of_withdrawn_and_denied_facts(retired: str) -> None:
    assert asked(NAMED + retired) == []


def test_what_has_no_question_is_not_asked() -> None:
    silent = of(
        "{person} was in {organization}.", "Who was in {organization}?"
    ).replace('asks    = { person = "Who was in {organization}?" }', "asks    = {}")
    assert asked(silent) == []


LED = """
[fact.led]
topic    = "all"
relation = "member_of"
organization = "aid"
person   = ["anna", "bert", "cato"]
during   = "1921/1923"
complete.person = true
sources  = ["atlas"]
"""


def test_what_limits_the_list_is_said() -> None:
    assert stems(LED) == [
        "Which of these people was NOT a member of the Workers’ Aid from 1921 to 1923?"
    ]
    # Where the time is disputed it need not be said, and the list is not that of all times.
    assert stems(LED + 'rivals.during."1924/1928" = ["bulletin"]\n') == []


def test_asking_twice_and_in_another_order_gives_the_same() -> None:
    one = asked(NAMED + LED)
    assert len(one) == 2
    assert one == asked(NAMED + LED)
    assert sorted(map(repr, asked(LED + NAMED))) == sorted(map(repr, one))
