import pytest

from factfile.facts.wording.templates import BadTemplate, Gap, parse


def test_a_template_is_text_and_places_in_order() -> None:
    template = parse("{organization} sat in {city}.")
    assert template.parts == (Gap("organization"), " sat in ", Gap("city"), ".")
    assert template.required == template.roles == {"organization", "city"}


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("{city}", Gap("city")),
        ("{on when}", Gap("when", on=True)),
        ("{new:name}", Gap("new", form="name")),
        ("{partner:kind}", Gap("partner", form="kind")),
        ("{first-ship_2}", Gap("first-ship_2")),
    ],
)
def test_a_place_says_how_its_value_is_put(text: str, gap: Gap) -> None:
    assert parse(text).parts == (gap,)


def test_a_group_is_given_when_all_its_places_are() -> None:
    template = parse("{a} sat[ in {b}][ from {c} to {d}].")
    assert template.required == {"a"}
    assert template.roles == {"a", "b", "c", "d"}

    def given(*roles: str) -> str:
        parts = template.given(frozenset(roles))
        return "".join(p if isinstance(p, str) else p.role.upper() for p in parts)

    assert given("a") == "A sat."
    assert given("a", "b") == "A sat in B."
    assert given("a", "c") == "A sat."
    assert given("a", "c", "d") == "A sat from C to D."
    assert given("a", "b", "c", "d") == "A sat in B from C to D."


@pytest.mark.parametrize(
    ("text", "role", "value"),
    [
        ("It left {port: Stettin}.", "port", "Stettin"),
        ("It left {on when: 1921-10-15}.", "when", "1921-10-15"),
        ("It left {on when: [1921,1922]}.", "when", "[1921,1922]"),
        ("It left[ {on when: [1921..1922]}].", "when", "[1921..1922]"),
        ("It cost {cost:  3: 4 or 5 }.", "cost", "3: 4 or 5"),
        ("It was {name: name}.", "name", "name"),
    ],
)
def test_a_value_may_stand_in_its_place(text: str, role: str, value: str) -> None:
    template = parse(text)
    assert template.values == ((role, value),)
    assert template.roles == {role}


NO_PLACE = "is not a place like {city} or {on when}"
PAIRS = "brackets [...] come in pairs and not one inside another"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("{City} sat.", f"'{{City}}' {NO_PLACE}"),
        ("{the city} sat.", f"'{{the city}}' {NO_PLACE}"),
        ("{city:Name} sat.", f"'{{city:Name}}' {NO_PLACE}"),
        ("{port:Stettin} sat.", f"'{{port:Stettin}}' {NO_PLACE}"),
        ("It sat in {}.", f"'{{}}' {NO_PLACE}"),
        ("It sat in {city.", f"'{{city.' {NO_PLACE}"),
        ("It sat in city} then.", f"'}}' {NO_PLACE}"),
        ("{{city}} sat.", f"'{{' {NO_PLACE}"),
        ("[{city}", PAIRS),
        ("{city}]", PAIRS),
        ("]{city}[", PAIRS),
        ("[in [{city}]]", PAIRS),
        ("{city} [sic].", "'[sic]' holds no place, so it would never be missing"),
        ("{city}[].", "'[]' holds no place, so it would never be missing"),
    ],
)
def test_a_broken_template_is_named_with_what_is_wrong(
    text: str, complaint: str
) -> None:
    with pytest.raises(BadTemplate) as refused:
        parse(text)
    assert str(refused.value) == complaint


def test_a_template_without_places_is_its_text() -> None:
    assert parse("It rained.").parts == ("It rained.",)
    assert parse("").parts == ()
