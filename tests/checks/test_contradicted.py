from collections.abc import Callable

Complaints = Callable[[str, str], list[str]]

KIEL = """
[fact.founded]
topic    = "all"
relation = "founded"
organization = "guild"
city     = "kiel"
when     = "1905-03"
sources  = ["atlas"]
[organization]
guild = { name = "Guild" }
union = { name = "Union" }
[city]
kiel  = { name = "Kiel" }
lund  = { name = "Lund" }
"""
DENIED = """
[fact.not-so]
topic    = "all"
relation = "founded"
organization = "guild"
city     = "kiel"
denied   = true
sources  = ["diary"]
"""


def test_what_another_fact_denies_is_complained_of(complaints: Complaints) -> None:
    found = complaints("contradicted", KIEL + DENIED)
    assert len(found) == 1
    assert found[0].startswith("15: fact not-so: denies what founded says (")


def test_a_denial_of_a_time_denies_what_may_be_in_it(complaints: Complaints) -> None:
    in_1905 = DENIED + 'when = "1905"\n'
    assert len(complaints("contradicted", KIEL + in_1905)) == 1
    assert complaints("contradicted", KIEL + in_1905.replace("1905", "1906")) == []


def test_a_denial_of_something_else_is_fine(complaints: Complaints) -> None:
    assert complaints("contradicted", KIEL + DENIED.replace("kiel", "lund")) == []
    assert complaints("contradicted", KIEL + DENIED.replace("guild", "union")) == []


def test_a_denial_that_was_withdrawn_is_fine(complaints: Complaints) -> None:
    withdrawn = DENIED + 'withdrawn = "It was so."\n'
    assert complaints("contradicted", KIEL + withdrawn) == []
