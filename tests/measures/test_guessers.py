"""Who knows nothing and knows how tests are made: what is planted is found."""

from collections.abc import Callable
from dataclasses import replace
from itertools import permutations
from math import sqrt

import pytest

from factfile.items import Question
from factfile.measures import Measure
from factfile.measures.guessers import measure

Ask = Callable[..., Question]

LONGEST, SHORTEST = "the longest option", "the shortest option"
FIRST, LAST = "the first in the alphabet", "the last in the alphabet"
MIDDLE, MEDOID = "the middle date or number", "the date nearest to the others"
NOT_ROUND = "the date that is not round"
CLANG, CONVERGENCE = "what sounds like the question", "what shares most with the others"
RIGHT, RARE = "what is most often right", "what is seen least often"
TRUE, LONG_TRUE = "always true", "true, of long statements"


def found(questions: list[Question]) -> dict[str, Measure]:
    return {one.name: one for one in measure(questions)}


def alarms(questions: list[Question]) -> set[str]:
    return {name for name, one in found(questions).items() if not one.fits}


def starred(texts: tuple[str, ...], key: str) -> list[str]:
    return [f"*{text}" if text == key else text for text in texts]


@pytest.fixture
def fair(choice: Ask, statement: Ask) -> list[Question]:
    """Questions in which every option is the key as often as any other."""
    asked: list[Question] = []
    names = ("Ann", "Beat Harbour", "Cecil Harbour", "Dorothea Lang")
    for n, texts in enumerate(permutations(names)):
        for key in texts:
            stem = "Who came from the mountain of Doroth?"
            asked.append(choice(f"f{n}", *starred(texts, key), stem=stem))
    years = ("1920", "1922", "1925", "1931")
    asked += [choice(f"y{n}", *starred(years, years[n % 4])) for n in range(96)]
    few = ("Ann", "Xen", "Yve", "Zoe")
    asked += [choice(f"x{n}", *starred(few, few[n % 4])) for n in range(8)]
    for n in range(96):
        stem = "It was so for " + "very " * (n // 2 % 6) + "long."
        asked.append(statement(f"s{n}", stem, n % 2 == 0))
    return asked


def test_where_nothing_is_planted_nobody_gains(fair: list[Question]) -> None:
    assert alarms(fair) == set()


def test_seventeen_guessers_are_tried(fair: list[Question]) -> None:
    assert list(found(fair)) == [
        *(LONGEST, SHORTEST),
        *(f"the letter {letter}" for letter in "ABCD"),
        *(FIRST, LAST, MIDDLE, MEDOID, NOT_ROUND, CLANG, CONVERGENCE),
        *(RIGHT, RARE, TRUE, LONG_TRUE),
    ]


def test_a_guesser_is_measured_beside_chance(fair: list[Question]) -> None:
    by = found(fair)
    # 96 questions of names, 96 of years and 8 of names, which are all of one length.
    for name in (LONGEST, SHORTEST, FIRST, LAST):
        assert by[name].value == pytest.approx(0.25), name
        assert by[name].expected == 0.25
    assert (by[LONGEST].count, by["the letter A"].count) == (96, 200)
    assert (by[MIDDLE].count, by[TRUE].count) == (96, 96)
    assert (by[TRUE].value, by[TRUE].expected) == (0.5, 0.5)


def test_the_bound_is_the_upper_end_of_what_the_share_may_be(
    statement: Ask,
) -> None:
    asked = [statement(f"s{n}", "It was so.", n < 50) for n in range(100)]
    # A share of 100 tosses has a deviation of a twentieth.
    assert found(asked)[TRUE].bound == pytest.approx(0.5 + 1.645 * 0.05)


def names(n: int, *lengths: int) -> tuple[str, ...]:
    """Names that nobody else has, of so many letters."""
    letters = "".join(chr(97 + int(digit)) for digit in f"{n:03}")
    return tuple(
        f"{chr(65 + place)}{letters}".ljust(length, "x")
        for place, length in enumerate(lengths)
    )


def test_the_longest_is_found_where_the_key_is_the_longest(choice: Ask) -> None:
    asked = []
    for n in range(40):
        texts = names(n, 5, 6, 7, 9)
        turned = texts[n % 4 :] + texts[: n % 4]
        asked.append(choice(f"f{n}", *starred(turned, texts[3])))
    assert LONGEST in alarms(asked)
    assert SHORTEST not in alarms(asked)
    assert found(asked)[LONGEST].value == 1


def test_the_shortest_is_found_where_the_key_is_the_shortest(choice: Ask) -> None:
    asked = [
        choice(f"f{n}", *starred(texts, texts[n % 4]))
        for n in range(40)
        for texts in [names(n, *(5 if place == n % 4 else 9 for place in range(4)))]
    ]
    assert alarms(asked) == {SHORTEST}


@pytest.mark.parametrize("place", range(4))
def test_a_letter_is_found_where_the_key_stands_there(choice: Ask, place: int) -> None:
    asked = []
    for n in range(40):
        texts = names(n, 5, 5, 5, 5)
        turned = texts[n % 4 :] + texts[: n % 4]
        asked.append(choice(f"f{n}", *starred(turned, turned[place])))
    assert alarms(asked) == {f"the letter {'ABCD'[place]}"}


@pytest.mark.parametrize(("place", "guesser"), [(0, FIRST), (3, LAST)])
def test_an_end_of_the_alphabet_is_found_where_the_key_stands_there(
    choice: Ask, place: int, guesser: str
) -> None:
    asked = []
    for n in range(40):
        texts = names(n, 5, 5, 5, 5)
        turned = texts[n % 4 :] + texts[: n % 4]
        asked.append(choice(f"f{n}", *starred(turned, texts[place])))
    assert alarms(asked) == {guesser}


def test_capitals_do_not_count_in_the_alphabet(choice: Ask) -> None:
    asked = [choice(f"f{n}", "Bo", "*ad", "Cy", "Di") for n in range(40)]
    assert found(asked)[FIRST].value == 1


def year_questions(choice: Ask, key: int, *years: int) -> list[Question]:
    texts = tuple(map(str, years))
    return [choice(f"y{n}", *starred(texts, texts[key])) for n in range(40)]


@pytest.mark.parametrize("key", [1, 2])
def test_the_middle_is_found_where_the_key_is_one_of_the_middle_dates(
    choice: Ask, key: int
) -> None:
    found_by = alarms(year_questions(choice, key, 1920, 1922, 1927, 1933))
    assert MIDDLE in found_by


@pytest.mark.parametrize("key", [0, 3])
def test_the_middle_gains_nothing_from_the_ends(choice: Ask, key: int) -> None:
    asked = year_questions(choice, key, 1920, 1922, 1927, 1933)
    assert found(asked)[MIDDLE].value == 0


def test_of_three_dates_one_is_the_middle(choice: Ask) -> None:
    asked = year_questions(choice, 1, 1920, 1922, 1931)
    assert found(asked)[MIDDLE].value == 1
    assert found(asked)[MIDDLE].expected == pytest.approx(1 / 3)


def test_the_nearest_date_is_found_where_the_others_lie_around_it(
    choice: Ask,
) -> None:
    asked = year_questions(choice, 2, 1910, 1912, 1921, 1922)
    # 1912 and 1921 are as near to the others as one another.
    assert found(asked)[MEDOID].value == 0.5
    asked = year_questions(choice, 1, 1910, 1919, 1922)
    assert found(asked)[MEDOID].value == 1
    assert MEDOID in alarms(asked)


def test_a_date_that_is_not_round_is_found_among_round_ones(choice: Ask) -> None:
    asked = year_questions(choice, 1, 1920, 1923, 1925, 1930)
    assert NOT_ROUND in alarms(asked)
    assert found(asked)[NOT_ROUND].value == 1
    asked = year_questions(choice, 0, 1920, 1923, 1925, 1930)
    assert found(asked)[NOT_ROUND].value == 0


def test_of_numbers_that_are_said_in_words_nobody_sees_how_round_they_are(
    choice: Ask,
) -> None:
    def said(question: Question) -> Question:
        options = tuple(replace(o, text=f"about {o.text}") for o in question.options)
        key = next(o for o in options if o.id == question.item.key.id)
        return replace(question, options=options, item=replace(question.item, key=key))

    asked = [said(q) for q in year_questions(choice, 1, 1920, 1923, 1925, 1930)]
    assert NOT_ROUND not in found(asked)
    # They ascend all the same.
    assert found(asked)[MIDDLE].value == 0.5


def test_names_have_no_middle_and_are_not_round(choice: Ask) -> None:
    asked = [choice(f"f{n}", "Ada", "*Bob", "Cyd") for n in range(40)]
    assert not {MIDDLE, MEDOID, NOT_ROUND} & found(asked).keys()


def test_what_sounds_like_the_question_is_found(choice: Ask) -> None:
    def asked(key: int) -> list[Question]:
        texts = ("Central Union", "Western League", "Eastern Bund", "Northern Club")
        stem = "Which society was led from the centre and the central office?"
        return [
            choice(f"f{n}", *starred(texts, texts[key]), stem=stem) for n in range(40)
        ]

    assert CLANG in alarms(asked(0))
    assert found(asked(1))[CLANG].value == 0


def test_what_shares_most_with_the_others_is_found(choice: Ask) -> None:
    # Writers vary the key: it has a word of each of the others.
    def asked(key: int) -> list[Question]:
        texts = ("Central Union", "Central League", "Eastern Union", "Northern Club")
        return [choice(f"f{n}", *starred(texts, texts[key])) for n in range(40)]

    assert CONVERGENCE in alarms(asked(0))
    assert found(asked(3))[CONVERGENCE].value == 0


def test_an_option_shares_nothing_with_itself(choice: Ask) -> None:
    texts = ("Grand Lodge Southern Seaport", "Central Union", "Central League")
    asked = [choice(f"f{n}", *starred(texts, texts[0])) for n in range(40)]
    assert found(asked)[CONVERGENCE].value == 0


def test_a_name_that_is_always_right_is_found(choice: Ask) -> None:
    asked = []
    for n in range(40):
        texts = ("Moscow", *names(n, 6, 6, 6))
        turned = texts[n % 4 :] + texts[: n % 4]
        asked.append(choice(f"f{n}", *starred(turned, "Moscow")))
    assert RIGHT in alarms(asked)


def test_who_learns_does_not_see_the_questions_of_the_same_fact(choice: Ask) -> None:
    # Each fact asks five times for the same name among the same others. Who had seen it
    # once would know the rest; from other facts nothing of it can be learned.
    asked = [
        choice(f"f{n}", *starred(texts, texts[n % 4]))
        for n in range(40)
        for texts in [names(n, 6, 6, 6, 6)]
        for _ in range(5)
    ]
    assert not {RIGHT, RARE} & found(asked).keys()
    # Nor how often it was seen: the key five times, each of the others once.
    asked = [
        choice(f"f{n}", *starred((key, *others), key))
        for n in range(40)
        for key in names(n, 6)
        for again in range(5)
        for others in [names(200 + 5 * n + again, 6, 6, 6)]
    ]
    assert not {RIGHT, RARE} & found(asked).keys()


def test_what_was_right_once_is_less_certain_than_what_was_right_often(
    choice: Ask,
) -> None:
    # Before the last question Often was right in 30 of 40, and Once in one of one.
    before = [
        choice(f"f{n}", *starred(("Often", *others), "Often" if n % 4 else others[0]))
        for n in range(40)
        for others in [names(n, 6, 6, 6)]
    ]
    before.append(choice("one", "*Once", *names(300, 6, 6, 6)))
    last = ("Often", "Once", *names(400, 6, 6))

    def hits(key: str) -> float:
        one = found([*before, choice("last", *starred(last, key))])[RIGHT]
        return one.value * one.count

    # It takes Often, which was right in 30 others, and is right at last.
    assert hits("Often") == pytest.approx(31)
    # It takes Often and is wrong; but what it sees of Once helps with the other one.
    assert hits("Once") == pytest.approx(31)


def test_a_name_that_is_only_seen_where_it_is_right_is_found(choice: Ask) -> None:
    wrong = ("Basel", "Celle", "Dover")
    asked = [
        choice(f"f{n}", *starred((key, *wrong), key))
        for n in range(40)
        for key in [f"A{chr(97 + n // 26)}{chr(97 + n % 26)}xx"]
    ]
    assert RARE in alarms(asked)
    # And what is right as often as it is seen betrays nothing.
    even = [
        choice(f"f{n}", *starred(("Aalen", *wrong), ("Aalen", *wrong)[n % 4]))
        for n in range(160)
    ]
    assert not {RIGHT, RARE} & alarms(even)


def test_always_true_is_found_where_most_statements_are(statement: Ask) -> None:
    asked = [statement(f"s{n}", "It was so.", n % 4 > 0) for n in range(80)]
    assert alarms(asked) == {TRUE}
    assert found(asked)[TRUE].value == 0.75


def test_long_statements_that_are_true_are_found(choice: Ask, statement: Ask) -> None:
    asked = [
        statement(f"s{n}", "It was so" + " indeed" * (n % 5) + ".", n % 5 > 2)
        for n in range(100)
    ]
    assert LONG_TRUE in alarms(asked)
    # The middle one of all lengths parts long from short.
    lengths = [(n, n > 50) for n in range(101)]
    halves = [statement(f"s{n}", "x" * (n + 9), true) for n, true in lengths]
    assert found(halves)[LONG_TRUE].value == 1
    # Questions are no statements, however long they are.
    longer = [choice(f"f{n}", "*Ann", "Bob", "Cyd", stem="x" * 200) for n in range(99)]
    assert found([*halves, *longer])[LONG_TRUE].value == 1
    # Where truth does not hang on length it gains nothing.
    even = [
        statement(f"s{n}", "It was so" + " indeed" * (n % 5) + ".", n % 2 == 0)
        for n in range(100)
    ]
    assert alarms(even) == set()


def test_among_equals_each_is_taken_as_often(choice: Ask) -> None:
    def asked(key: int) -> Measure:
        # The first two are the longest.
        texts = ("Abcdef", "Bcdefg", "Cde", "Def")
        return found([choice(f"f{n}", *starred(texts, texts[key])) for n in range(10)])[
            LONGEST
        ]

    assert (asked(0).value, asked(1).value) == (0.5, 0.5)
    assert (asked(2).value, asked(3).value) == (0, 0)
    # Half a hit where chance has a quarter of one: (1/8 - 1/16) for each of ten.
    assert asked(0).bound == pytest.approx(
        0.5 + 1.645 * sqrt(10 * (1 / 8 - 1 / 16)) / 10
    )


def test_where_all_are_equal_nothing_is_guessed(choice: Ask) -> None:
    asked = [choice(f"f{n}", "*Abc", "Bcd", "Cde") for n in range(40)]
    assert not {LONGEST, SHORTEST, CLANG, CONVERGENCE} & found(asked).keys()


def test_a_letter_that_a_question_does_not_have_is_not_tried(choice: Ask) -> None:
    asked = [choice(f"f{n}", "*Abc", "Bcd", "Cde") for n in range(40)]
    assert "the letter D" not in found(asked)
    assert found(asked)["the letter C"].expected == pytest.approx(1 / 3)


def test_of_few_questions_nothing_follows(choice: Ask) -> None:
    asked = [choice(f"f{n}", "Ann", "Bob", "*Cyddd", "Dan") for n in range(2)]
    assert alarms(asked) == set()
    assert list(measure([])) == []


def statements(statement: Ask, true: int, long: int = 0) -> list[Question]:
    """A hundred statements, so many of them true, and of those so many longer."""
    return [
        statement(f"s{n}", "It was so, and " * (n < long) + "it was.", n < true)
        for n in range(100)
    ]


def test_whoever_lets_many_guess_expects_more_of_each(statement: Ask) -> None:
    # 62 heads of 100 come once in 122 times. Of two guessers one does so twice as often.
    assert found(statements(statement, 62)).keys() == {TRUE, LONG_TRUE}
    assert alarms(statements(statement, 62)) == set()
    assert alarms(statements(statement, 63)) == {TRUE}


def test_whom_one_has_convicted_is_no_longer_counted_among_the_guessers(
    statement: Ask,
) -> None:
    # By Holm: with the other out of the way, 62 is enough for an alarm.
    assert alarms(statements(statement, 62, long=49)) == {TRUE, LONG_TRUE}
    assert alarms(statements(statement, 61, long=49)) == {LONG_TRUE}


def test_questions_of_other_formats_are_not_guessed(
    choice: Ask, statement: Ask
) -> None:
    stated = found([statement(f"s{n}", "It was so.", True) for n in range(40)])
    assert stated.keys() == {TRUE, LONG_TRUE}
    chosen = found([choice(f"f{n}", "*Abcd", "Bcd", "Cde") for n in range(40)])
    assert not {TRUE, LONG_TRUE} & chosen.keys()
