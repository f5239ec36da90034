from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

CHAIRS = """
[fact.first]
topic  = "all"
states = "{person} was a member of the board."
asks   = { person = "Who was a member of the board?" }
person = "anna"
sources = ["atlas"]

[fact.second]
topic  = "all"
states = "{person} was a guest of the board."
asks   = { person = "Who was a guest of the board?" }
person = "bert"
sources = ["atlas"]

[person]
anna = { name = "Anna" }
bert = { name = "Bert" }
"""


def test_one_question_with_two_answers_is_complained_of(complaints: Complaints) -> None:
    both = CHAIRS.replace('"Who was a guest', '"Who was a member')
    assert complaints("same-stem", both) == [
        "1: short/first/person: the same question has another answer [same-stem]",
        "8: short/second/person: the same question has another answer [same-stem]",
    ]


def test_one_question_with_one_answer_is_asked_once(complaints: Complaints) -> None:
    both = CHAIRS.replace('"Who was a guest', '"Who was a member').replace(
        'person = "bert"', 'person = "anna"'
    )
    assert complaints("same-stem", both) == [
        "8: short/second/person: asks the same as short/first/person [same-stem]"
    ]


def test_a_statement_is_made_once_whatever_was_changed(complaints: Complaints) -> None:
    # Ann's lamp is Ben's by a change of the name, and by a change of the thing.
    lamps = """
        [relation.built_a]
        roles  = { person = "person", thing = "text" }
        states = "{person} made the {thing}."
        asks   = { person = "Who made the {thing}?" }
        one    = { "thing -> person" = "it has one maker" }
        [fact.lamp]
        topic = "all"
        relation = "built_a"
        person = "ann"
        thing = "lamp"
        sources = ["atlas"]
        wrong.person.ben = "Ben made the lantern."
        [fact.lantern]
        topic = "all"
        relation = "built_a"
        person = "ben"
        thing = "lantern"
        sources = ["atlas"]
        wrong.thing.lamp = "The lamp was made by Ann."
        [person]
        ann = { name = "Ann Aas" }
        ben = { name = "Ben Berg" }
        """
    assert complaints("same-stem", lamps) == [
        "13: true_false/lantern/thing/lamp: asks the same as true_false/lamp/person/ben [same-stem]"
    ]


def test_two_questions_are_fine(complaints: Complaints) -> None:
    assert complaints("same-stem", CHAIRS) == []


def test_a_choice_has_its_options_to_tell_it(complaints: Complaints) -> None:
    members = """
        [fact.board]
        topic  = "all"
        states = "{person} sat on the board."
        asks   = { person = "Who sat on the board?" }
        person = ["anna", "bert"]
        complete.person = true
        sources = ["atlas"]
        [person]
        anna = { name = "Anna" }
        bert = { name = "Bert" }
        carl = { name = "Carl" }
        dora = { name = "Dora" }
        """
    assert complaints("same-stem", members) == []


def test_one_question_for_two_lists_is_complained_of(complaints: Complaints) -> None:
    lists = """
        [fact.founders]
        topic  = "all"
        states = "The founders were {who}."
        asks   = { who = "Who were the founders?" }
        who    = ["Anna", "Bert"]
        complete.who = true
        sources = ["atlas"]
        [fact.guests]
        topic  = "all"
        states = "The guests were {who}."
        asks   = { who = "Who were the founders?" }
        who    = ["Carl", "Dora"]
        complete.who = true
        sources = ["atlas"]
        """
    assert complaints("same-stem", lists) == [
        "1: recall/founders/who: the same question has another answer [same-stem]",
        "8: recall/guests/who: the same question has another answer [same-stem]",
    ]
    same = lists.replace('["Carl", "Dora"]', '["Bert", "Anna"]')
    assert complaints("same-stem", same) == [
        "8: recall/guests/who: asks the same as recall/founders/who [same-stem]"
    ]
