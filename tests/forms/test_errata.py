"""What is known of a printed sheet once its questions have changed."""

from dataclasses import replace

from factfile.forms import draw
from factfile.forms.errata import Erratum, errata, hash_of
from factfile.forms.sets import Set, again, keep
from factfile.items import FALSE, TRUE, Form, Item, Option, Part

YEARS = {
    year: Option(str(year), str(year), "", year) for year in (1919, 1922, 1925, 1930)
}


def item(
    format: str, key: Option, *wrong: Option, parts: tuple[Part, ...] = ()
) -> Item:
    return Item(
        id=f"{format}/hall/when",
        kind=format,
        format=format,
        facts=("hall",),
        role="when",
        topic="places",
        level="core",
        stem="When was it built?",
        key=key,
        distractors=wrong,
        statement="",
        hint="year",
        accept=(),
        citations=(),
        others=(),
        note="",
        parts=parts,
    )


def printed(item: Item) -> tuple[Form, Set]:
    """A sheet with one question, and the set that it is kept as."""
    form = draw([item], "A quiz", "1", 1)
    return form, keep("term-1", [form], "2026-01-31", str)


def corrected(old: Set, item: Item) -> list[Erratum]:
    return [*errata(old, again(old, lambda _: item), str)]


def test_dates_keep_their_letters_though_a_new_sheet_has_them_in_order() -> None:
    _, old = printed(item("choice", YEARS[1925], YEARS[1919], YEARS[1922]))

    (found,) = corrected(old, item("choice", YEARS[1925], YEARS[1919], YEARS[1930]))

    assert (found.what, found.was, found.dropped) == ("question", "C", ())
    assert found.options == (
        ("A", YEARS[1919]),
        ("B", YEARS[1930]),
        ("C", YEARS[1925]),
    )
    assert found.now
    assert [option.text for option in found.now.options] == ["1919", "1925", "1930"]


def test_an_option_more_has_the_next_letter() -> None:
    _, old = printed(item("choice", YEARS[1925], YEARS[1922], YEARS[1930]))

    years = (YEARS[year] for year in (1919, 1922, 1930))
    (found,) = corrected(old, item("choice", YEARS[1925], *years))

    assert [letter for letter, _ in found.options] == ["A", "B", "C", "D"]
    assert found.options[3] == ("D", YEARS[1919])


def test_the_hash_in_print_outlives_every_correction_of_a_choice() -> None:
    form, old = printed(item("choice", YEARS[1925], YEARS[1919], YEARS[1922]))
    for now in (item("choice", YEARS[1922], YEARS[1930], YEARS[1919]), None):
        (again_form,) = again(old, lambda _, now=now: now)  # type: ignore[misc]
        assert hash_of(old.sheets[0], again_form, lambda _: True) == form.hash
        assert hash_of(old.sheets[0], again_form, lambda _: False) == ""


def test_the_hash_of_verdicts_and_of_lines_is_known_while_they_are_the_same() -> None:
    yes, no = Option(TRUE, "True", "", 0), Option(FALSE, "False", "", 1)
    events = tuple(
        Part(f"The {name}", Option(name, str(place), "", place))
        for place, name in enumerate(("hall", "gate", "lamp"), 1)
    )
    order = item("order", Option("order", "", ""), parts=events)
    for asked in (item("true_false", yes, no), order):
        form, old = printed(asked)
        assert hash_of(old.sheets[0], form, lambda _: True) == form.hash

    other = replace(order, parts=(replace(events[0], prompt="The inn"), *events[1:]))
    (form_now,) = again(old, lambda _: other)
    assert hash_of(old.sheets[0], form_now, lambda _: True) == ""
