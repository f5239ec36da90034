"""All that is measured of a bank, found by lying in its folder."""

from collections.abc import Callable

from factfile.items import Question
from factfile.measures import measure, measures

Ask = Callable[..., Question]


def test_a_measure_is_found_by_lying_in_its_folder() -> None:
    assert measures() == ("guessers", "key_rank", "recycling", "statements")


def test_all_of_them_are_taken_in_the_order_of_their_names(statement: Ask) -> None:
    asked = [statement(f"s{n}", "It was so.", n % 2 == 0) for n in range(20)]
    names = [one.name for one in measure(asked)]
    assert names == [
        *("always true", "true, of long statements"),
        "key among the middle two of four dates",
        *(f"key at the letter {letter} of four" for letter in "ABCD"),
        "options seen often that are right as often as chance has it",
        *("share of true statements", "length of true by false"),
    ]
    assert len(set(names)) == len(names)


def test_what_fits_is_said_to_fit_and_what_does_not_is_not(statement: Ask) -> None:
    def alarms(true: int) -> set[str]:
        asked = [statement(f"s{n}", "It was so.", n < true) for n in range(100)]
        return {one.name for one in measure(asked) if not one.fits}

    assert alarms(50) == set()
    assert alarms(90) == {"always true", "share of true statements"}
