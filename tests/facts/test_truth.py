"""Each trap on the way from "not what the file says" to "wrong"."""

import pytest
from small import facts

from factfile.facts import Facts
from factfile.facts.edtf import NotADate, parse
from factfile.facts.fitting import fits_another
from factfile.facts.kinship import kin
from factfile.facts.model import Text, Value
from factfile.facts.truth import Proof, disprove


def meant(read: Facts, words: str) -> Value:
    """The thing of an id, or else a date, or else words."""
    if words in read.things:
        return read.things[words]
    try:
        return parse(words)
    except NotADate:
        return Text(words)


def proof(
    read: Facts, place: str, value: str, said: str, voice: str = ""
) -> Proof | None:
    """What proves the value wrong in the place ("seat-paris city"), these roles being said."""
    fact, role = place.split()
    source = read.sources[voice] if voice else None
    return disprove(
        read,
        read.facts[fact],
        role,
        meant(read, value),
        frozenset(said.split()),
        source,
    )


def rule(read: Facts, place: str, value: str, said: str, voice: str = "") -> str:
    """The rule that proves the value wrong, or "unknown"."""
    found = proof(read, place, value, said, voice)
    return found.rule if found else "unknown"


SEATS = """
[committee]
cc = { name = "central committee", article = "the" }
[city]
berlin = { name = "Berlin", aliases = ["Spree-Athen"], names = { ru = "Берлин" } }
paris  = { name = "Paris" }
vienna = { name = "Vienna" }

[fact.seat-berlin]
topic    = "all"
relation = "seat"
organization = "cc"
city     = "berlin"
during   = "1921/1933"
sources  = ["atlas"]

[fact.seat-paris]
topic    = "all"
relation = "seat"
organization = "cc"
city     = "paris"
during   = "1933/1935"
sources  = ["atlas"]
"""


def test_where_there_is_one_seat_at_a_time_another_city_is_wrong() -> None:
    found = proof(facts(SEATS), "seat-paris city", "vienna", "organization during")
    assert found == Proof("one", "a body has one seat at a time")


def test_a_year_that_two_seats_share_does_not_save_the_earlier_one() -> None:
    # 1933 belongs to both, and still Berlin was not the seat from 1933 to 1935.
    read = facts(SEATS)
    assert rule(read, "seat-paris city", "berlin", "organization during") == "one"
    assert rule(read, "seat-berlin city", "paris", "organization during") == "one"


def test_a_seat_that_may_have_lasted_all_the_time_asked_about_is_unknown() -> None:
    read = facts(
        SEATS.replace("1933/1935", "1934/1935").replace("1921/1933", "1921/..")
    )
    assert rule(read, "seat-paris city", "berlin", "organization during") == "unknown"


ALONE = (
    SEATS[: SEATS.index("[fact.seat-berlin]")]
    + SEATS[SEATS.index("[fact.seat-paris]") :]
)


@pytest.mark.parametrize("during", ["1926", "1926~/1927", "../1935", "1933/.."])
def test_a_time_that_holds_no_certain_day_proves_nothing(during: str) -> None:
    # "1926" as a span means at some time in it.
    said = "organization during"
    assert rule(facts(ALONE), "seat-paris city", "vienna", said) == "one"
    read = facts(ALONE.replace("1933/1935", during))
    assert rule(read, "seat-paris city", "vienna", said) == "unknown"


def test_a_seat_of_unknown_time_may_have_been_there_then() -> None:
    timeless = SEATS.replace('during   = "1921/1933"', "")
    assert (
        rule(facts(timeless), "seat-paris city", "berlin", "organization during")
        == "unknown"
    )


def test_a_time_that_is_not_said_proves_nothing() -> None:
    assert rule(facts(SEATS), "seat-paris city", "vienna", "organization") == "unknown"


def test_a_body_that_is_not_said_proves_nothing() -> None:
    assert rule(facts(SEATS), "seat-paris city", "vienna", "during") == "unknown"


def test_a_time_that_is_not_known_proves_nothing() -> None:
    read = facts(SEATS.replace('during   = "1933/1935"', ""))
    assert rule(read, "seat-paris city", "vienna", "organization during") == "unknown"


def test_what_is_right_is_not_wrong() -> None:
    assert (
        rule(facts(SEATS), "seat-paris city", "paris", "organization during")
        == "unknown"
    )


FOUNDED = """
[organization]
aid   = { name = "Workers' Aid", aliases = ["Relief"], names = { de = "Arbeiterhilfe" } }
help  = { name = "Workers' Help" }
[city]
berlin = { name = "Berlin", aliases = ["Spree-Athen"], names = { ru = "Берлин" } }
spree  = { name = "SPREE-ATHEN" }
berlin-ru = { name = "Берлин" }
mitte  = { name = "the middle of Berlin", of = "berlin" }
house  = { name = "a house in the middle", of = "mitte" }
vienna = { name = "Vienna" }

[fact.founded]
topic    = "all"
relation = "founded"
organization = "aid"
city     = "berlin"
when     = "1921-09"
sources  = ["atlas"]
"""


@pytest.mark.parametrize("same", ["spree", "berlin-ru", "mitte", "house"])
def test_another_name_and_a_part_are_the_same_place(same: str) -> None:
    read = facts(FOUNDED)
    assert rule(read, "founded city", same, "organization") == "unknown"
    assert rule(read, "founded city", "vienna", "organization") == "one"


def test_a_whole_is_not_wrong_for_its_part() -> None:
    read = facts(FOUNDED.replace('city     = "berlin"', 'city     = "house"'))
    assert rule(read, "founded city", "berlin", "organization") == "unknown"


def test_two_parts_of_one_whole_are_two_places() -> None:
    read = facts(
        FOUNDED.replace(
            '"a house in the middle", of = "mitte"', '"Pankow", of = "berlin"'
        )
    )
    assert not kin(read, read.things["mitte"], read.things["house"])


@pytest.mark.parametrize(
    "inside", ["1921", "1921-09", "1921-09-12", "192X", "1921~", "1921/1935"]
)
def test_a_date_that_may_be_the_same_is_not_wrong(inside: str) -> None:
    assert rule(facts(FOUNDED), "founded when", inside, "organization") == "unknown"


@pytest.mark.parametrize(
    "outside", ["1920", "1921-08", "1921-08-31", "1921-10-01", "1922"]
)
def test_a_date_that_shares_no_day_with_the_true_one_is_wrong(outside: str) -> None:
    assert rule(facts(FOUNDED), "founded when", outside, "organization") == "one"


@pytest.mark.parametrize(
    ("year", "verdict"),
    [("1923", "unknown"), ("1919", "unknown"), ("1924", "one"), ("1918", "one")],
)
def test_about_a_year_leaves_two_years_on_either_side_open(
    year: str, verdict: str
) -> None:
    read = facts(FOUNDED.replace("1921-09", "1921~"))
    assert rule(read, "founded when", year, "organization") == verdict


CLAIMS = """
rivals.when."1922-03" = ["bulletin"]
errors.when."1937"    = ["chronicle"]
says.when."1921-09-12" = ["diary"]
rivals.city.vienna    = ["bulletin", "chronicle"]
"""


@pytest.mark.parametrize("value", ["1922-03", "1922", "1937", "1937-05", "1921-09-12"])
def test_a_date_that_any_source_gives_is_not_plainly_wrong(value: str) -> None:
    assert (
        rule(facts(FOUNDED + CLAIMS), "founded when", value, "organization")
        == "unknown"
    )


def test_a_place_that_some_source_defends_is_not_plainly_wrong() -> None:
    assert (
        rule(facts(FOUNDED + CLAIMS), "founded city", "vienna", "organization")
        == "unknown"
    )


def test_what_only_others_defend_is_wrong_according_to_the_source_that_is_quoted() -> (
    None
):
    read = facts(FOUNDED + CLAIMS)
    assert rule(read, "founded when", "1922", "organization", "atlas") == "one"
    assert rule(read, "founded city", "vienna", "organization", "atlas") == "one"


def test_a_source_is_never_quoted_against_its_own_rival() -> None:
    read = facts(FOUNDED + CLAIMS)
    assert rule(read, "founded when", "1922", "organization", "bulletin") == "unknown"
    assert (
        rule(read, "founded city", "vienna", "organization", "chronicle") == "unknown"
    )


def test_a_slip_or_a_refinement_is_no_wrong_answer_even_where_a_source_is_quoted() -> (
    None
):
    read = facts(FOUNDED + CLAIMS)
    assert rule(read, "founded when", "1937", "organization", "atlas") == "unknown"
    assert (
        rule(read, "founded when", "1921-09-12", "organization", "atlas") == "unknown"
    )


OCCASION = """
[organization]
aid = { name = "Workers' Aid" }

[fact.occasion]
topic   = "all"
states  = "{organization} was founded at {occasion: a conference}."
organization = "aid"
rivals.occasion."a strike" = ["bulletin"]
wrong.occasion."a wedding" = "Nobody was married there."
sources = ["atlas"]
"""


def test_a_rival_is_wrong_for_the_quoted_source_where_no_rule_says_so() -> None:
    read = facts(OCCASION)
    assert proof(
        read, "occasion occasion", "a strike", "organization", "atlas"
    ) == Proof("rival", "")
    assert proof(read, "occasion occasion", "a strike", "organization") is None


def test_a_value_that_the_author_vouches_for_is_wrong_for_the_reason_given() -> None:
    found = proof(facts(OCCASION), "occasion occasion", "A Wedding", "organization")
    assert found == Proof("wrong", "Nobody was married there.")


def test_what_no_one_speaks_of_is_unknown() -> None:
    assert (
        rule(facts(OCCASION), "occasion occasion", "a party", "organization")
        == "unknown"
    )


def test_a_source_overrules_the_author_who_vouches() -> None:
    read = facts(
        OCCASION + '\n[fact.occasion.errors]\noccasion."a wedding" = ["diary"]\n'
    )
    assert rule(read, "occasion occasion", "a wedding", "organization") == "unknown"


CONGRESSES = """
[organization]
aid = { name = "Workers' Aid", life = "1921/1935" }

[fact.congresses]
topic   = "all"
states  = "{organization} held a congress {on when}."
asks    = { when = "When did {organization} hold a congress?" }
organization = "aid"
when    = ["1921", "1922", "1925"]
complete.when = "atlas"
rivals.when."1924-10" = ["bulletin"]
sources = ["atlas"]
"""


def test_a_list_is_whole_only_in_the_voice_of_its_source() -> None:
    read = facts(CONGRESSES)
    assert rule(read, "congresses when", "1923", "organization", "atlas") == "complete"
    assert (
        rule(read, "congresses when", "1923", "organization", "bulletin") == "unknown"
    )
    assert rule(read, "congresses when", "1923", "organization") == "unknown"


def test_a_list_that_is_whole_in_the_world_needs_no_voice() -> None:
    read = facts(CONGRESSES.replace('complete.when = "atlas"', "complete.when = true"))
    assert rule(read, "congresses when", "1923", "organization") == "complete"


def test_what_others_add_is_wrong_only_where_the_list_is_quoted() -> None:
    read = facts(CONGRESSES)
    assert rule(read, "congresses when", "1924", "organization", "atlas") == "complete"
    assert (
        rule(read, "congresses when", "1924", "organization", "bulletin") == "unknown"
    )


@pytest.mark.parametrize("year", ["1921", "1922", "1925", "1922-07"])
def test_a_member_of_a_list_is_not_wrong(year: str) -> None:
    assert (
        rule(facts(CONGRESSES), "congresses when", year, "organization", "atlas")
        == "unknown"
    )


@pytest.mark.parametrize("voice", ["", "atlas", "bulletin"])
@pytest.mark.parametrize("year", ["1923", "1924", "1930"])
def test_some_of_many_prove_nobody_wrong(year: str, voice: str) -> None:
    # The atlas names some years: it does not deny the one that the bulletin adds.
    read = facts(
        CONGRESSES.replace('complete.when = "atlas"', 'complete.when = "named"')
    )
    assert rule(read, "congresses when", year, "organization", voice) == "unknown"


def test_a_list_is_not_whole_where_what_limits_it_is_not_said() -> None:
    read = facts("""
        [organization]
        aid = { name = "Workers' Aid" }
        [person]
        anna = { name = "Anna" }
        bert = { name = "Bert" }
        carl = { name = "Carl" }
        [fact.board]
        topic   = "all"
        states  = "{person} sat on the board of {organization}[ {during}]."
        organization = "aid"
        person  = ["anna", "bert"]
        during  = "1921/1923"
        complete.person = true
        sources = ["atlas"]
        """)
    assert rule(read, "board person", "carl", "organization during") == "complete"
    assert rule(read, "board person", "carl", "organization") == "unknown"


def test_that_a_thing_happens_once_says_nothing_of_a_list() -> None:
    once = 'one = { "organization -> when" = "it met once" }\n'
    read = facts(CONGRESSES + once)
    assert rule(read, "congresses when", "1923", "organization") == "unknown"


RENAMED = """
[firm]
rus    = { name = "Rus" }
later  = { name = "Later Film", aliases = ["LF"] }
branch = { name = "branch of Later", of = "later" }
ufa    = { name = "Ufa" }
studio = { name = "New Film", named = { "Old Film" = "1915/1924", "New Film" = "1924/1936" } }
[fact.renamed]
topic    = "all"
relation = "renamed"
old      = "rus"
new      = "later"
when     = "1924"
sources  = ["atlas"]
[fact.owned]
topic    = "all"
states   = "The house belonged to {firm}."
one      = { "town -> firm" = "a house has one owner" }
roles    = { firm = "firm", town = "text" }
town     = "Moscow"
firm     = "rus"
sources  = ["atlas"]
"""


def test_both_ends_of_a_renaming_are_one_body() -> None:
    read = facts(RENAMED)
    assert rule(read, "owned firm", "later", "town") == "unknown"
    assert rule(read, "owned firm", "ufa", "town") == "one"


def test_a_part_of_the_renamed_body_is_a_part_of_the_old_one() -> None:
    assert rule(facts(RENAMED), "owned firm", "branch", "town") == "unknown"


def test_the_old_name_is_not_a_wrong_new_name() -> None:
    read = facts(RENAMED)
    assert rule(read, "renamed new", "rus", "old when") == "unknown"
    assert rule(read, "renamed new", "ufa", "old when") == "one"


def test_names_by_time_are_one_body() -> None:
    read = facts(RENAMED)
    studio = read.things["studio"]
    assert kin(read, studio.called("Old Film"), studio.called("New Film"))


AGAIN = """
[fact.again]
topic    = "all"
relation = "founded"
organization = "aid"
city     = "spree"
sources  = ["bulletin"]
"""


def test_a_value_that_another_fact_gives_is_unknown_only_where_all_that_is_said_fits() -> (
    None
):
    read = facts(FOUNDED + AGAIN.replace("spree", "vienna"))
    assert rule(read, "founded city", "vienna", "organization") == "unknown"
    read = facts(FOUNDED + AGAIN.replace("spree", "vienna").replace("aid", "help"))
    assert rule(read, "founded city", "vienna", "organization") == "one"


def test_what_somebody_gives_in_another_fact_is_not_wrong() -> None:
    read = facts(FOUNDED + AGAIN)
    assert rule(read, "founded city", "vienna", "organization") == "one"
    read = facts(FOUNDED + AGAIN + 'rivals.city.vienna = ["chronicle"]\n')
    assert rule(read, "founded city", "vienna", "organization") == "unknown"


def test_a_rule_that_two_facts_break_proves_nothing_at_all() -> None:
    moscow = '[city.moscow]\nname = "Moscow"\n'
    read = facts(FOUNDED + moscow)
    assert rule(read, "founded city", "moscow", "organization") == "one"
    read = facts(FOUNDED + moscow + AGAIN.replace("spree", "vienna"))
    assert rule(read, "founded city", "moscow", "organization") == "unknown"


@pytest.mark.parametrize("retired", ["denied = true", 'withdrawn = "Nobody knows."'])
def test_a_fact_that_does_not_stand_proves_nothing(retired: str) -> None:
    assert rule(facts(FOUNDED), "founded city", "vienna", "organization") == "one"
    assert (
        rule(facts(FOUNDED + retired), "founded city", "vienna", "organization")
        == "unknown"
    )


def test_a_denied_fact_makes_nothing_else_wrong_and_nothing_unknown() -> None:
    denied = AGAIN.replace("spree", "vienna") + "denied = true\n"
    read = facts(FOUNDED + denied)
    assert rule(read, "founded city", "vienna", "organization") == "one"
    assert rule(read, "again city", "berlin", "organization") == "unknown"


def test_a_withdrawn_fact_proves_nothing_and_its_value_is_not_offered() -> None:
    withdrawn = AGAIN.replace("spree", "vienna") + 'withdrawn = "It was Berlin."\n'
    read = facts(FOUNDED + withdrawn)
    assert rule(read, "founded city", "vienna", "organization") == "unknown"
    assert rule(read, "again city", "berlin", "organization") == "unknown"


def test_a_withdrawn_fact_is_no_second_answer() -> None:
    said = frozenset(["organization"])
    standing = facts(FOUNDED + AGAIN.replace("spree", "vienna"))
    assert (
        fits_another(standing, standing.facts["founded"], "city", said)
        is standing.facts["again"]
    )
    withdrawn = facts(
        FOUNDED + AGAIN.replace("spree", "vienna") + 'withdrawn = "It was Berlin."\n'
    )
    assert fits_another(withdrawn, withdrawn.facts["founded"], "city", said) is None


def test_an_earlier_name_keeps_two_renamings_of_one_body_apart() -> None:
    read = facts("""
        [firm]
        studio = { name = "Third", named = { "First" = "1915/1924", "Second" = "1924/1928", "Third" = "1928/1936" } }
        [fact.one]
        topic = "all"
        relation = "renamed"
        old = "First"
        new = "Second"
        when = "1924"
        sources = ["atlas"]
        [fact.two]
        topic = "all"
        relation = "renamed"
        old = "Second"
        new = "Third"
        when = "1928"
        sources = ["atlas"]
        """)
    assert rule(read, "one when", "1928", "old new") == "one"
    assert rule(read, "one when", "1928", "old") == "unknown"
