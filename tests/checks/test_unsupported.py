from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

BUILT = """
[fact.house]
topic  = "all"
states = "The house was built in {spot: Weimar}."
asks   = {}
sources = ["atlas"]
"""


def test_a_fact_of_which_all_sources_say_otherwise_is_complained_of(
    complaints: Complaints,
) -> None:
    assert complaints("unsupported", BUILT + 'rivals.spot."Jena" = ["atlas"]\n') == [
        "1: fact house: rivals spot: 'jena' is what atlas says: name a source that says what stands in the fact [unsupported]"
    ]
    assert complaints("unsupported", BUILT + 'errors.spot."Jena" = ["atlas"]\n') != []


def test_a_fact_that_one_source_stands_by_is_fine(complaints: Complaints) -> None:
    two = BUILT.replace('["atlas"]', '["atlas", "diary"]')
    assert complaints("unsupported", two + 'rivals.spot."Jena" = ["diary"]\n') == []
    assert complaints("unsupported", BUILT + 'says.spot."Weimar" = ["atlas"]\n') == []
