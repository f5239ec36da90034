"""Dates as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factfile.facts.dates.edtf import NotADate, parse
from factfile.facts.dates.spoken import moment, span

LIKE = "is not a date like 1901, May 1901, 12 May 1901, about 1901 or between 1901 and 1903"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("1887", "1887"),
        ("in 1887.", "1887"),
        ("  the year  1887 ", "1887"),
        ("May 1901", "1901-05"),
        ("may of 1901", "1901-05"),
        ("Sept. 1901", "1901-09"),
        ("5.1901", "1901-05"),
        ("05/1901", "1901-05"),
        ("1901-5", "1901-05"),
        ("12 May 1901", "1901-05-12"),
        ("on the 12th of May 1901", "1901-05-12"),
        ("May 12, 1901", "1901-05-12"),
        ("12.5.1901", "1901-05-12"),
        ("1901-05-12", "1901-05-12"),
        ("1901/5/12", "1901-05-12"),
        ("13/5/1901", "1901-05-13"),
        ("5/13/1901", "1901-05-13"),
        ("5/5/1901", "1901-05-05"),
        ("about 1900", "1900~"),
        ("c. 1900", "1900~"),
        ("ca 1900", "1900~"),
        ("around May 1901", "1901-05~"),
        ("1900?", "1900?"),
        ("perhaps 1900", "1900?"),
        ("the 1880s", "188X"),
        ("19th century", "18XX"),
        ("in the 20th century", "19XX"),
        ("summer 1901", "1901-22"),
        ("mid-1901", "1901-38"),
        ("1887 or 1888", "[1887,1888]"),
        ("between 1887 and May 1889", "[1887..1889-05]"),
    ],
)
def test_a_date_is_read_as_it_is_written(text: str, edtf: str) -> None:
    assert moment(text) == edtf


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", f"'' {LIKE}"),
        ("long ago", f"'long ago' {LIKE}"),
        ("before 1900", f"'before 1900' {LIKE}"),
        ("1901-1905", f"'1901-1905' {LIKE}"),
        ("Marry 1901", f"'Marry 1901' {LIKE}"),
        ("1901-38", f"'1901-38' {LIKE}"),
        ("87", f"'87' {LIKE}"),
        (
            "12/5/1901",
            "'12/5/1901' could be two days: write 1901-12-05 or 1901-05-12",
        ),
        ("31 February 1901", "'1901-02-31' has no day 31: that month has 28"),
        ("0000", "'0000': years begin with 0001"),
        (
            "between 1889 and 1887",
            "'[1889..1887]' ends before it begins: write [1887..1889]",
        ),
    ],
)
def test_what_is_no_date_or_could_be_two_is_asked_for_again(
    text: str, says: str
) -> None:
    with pytest.raises(NotADate) as error:
        moment(text)
    assert str(error.value) == says


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("1887-1901", "1887/1901"),
        ("1887–1901", "1887/1901"),
        ("1887/1901", "1887/1901"),
        ("1887 to 1901", "1887/1901"),
        ("from May 1887 until 12.5.1901", "1887-05/1901-05-12"),
        ("about 1887 to 1901", "1887~/1901"),
        ("since 1920", "1920/.."),
        ("from 1920 on", "1920/.."),
        ("1920-", "1920/.."),
        ("1920 - today", "1920/.."),
        ("until 1901", "../1901"),
        ("1887", "1887"),
    ],
)
def test_a_time_is_read_as_it_is_written(text: str, edtf: str) -> None:
    assert span(text) == edtf


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "for ever",
            "'for ever' is not a time like 1887-1901, since 1920 or until 1901",
        ),
        ("1901-1887", "'1901/1887' ends before it begins: write 1887/1901"),
        (
            "1901-10",
            "'1901-10' could be years or a month: write 1901-1910 or May 1901",
        ),
    ],
)
def test_what_is_no_time_or_could_be_two_is_asked_for_again(
    text: str, says: str
) -> None:
    with pytest.raises(NotADate) as error:
        span(text)
    assert str(error.value) == says


@given(
    st.lists(
        st.sampled_from(
            [
                *("1901", "12", "5", "may", "september", "about", "from", "until"),
                *("-", "–", "/", ".", "~", "?", ",", "[", "]", "X", "19th", "century"),
                *("since", "or", "between", "and"),
            ]
        ),
        max_size=8,
    ).map(" ".join)
    | st.text()
)
def test_whatever_is_read_is_a_date_and_nothing_else_happens(text: str) -> None:
    for read in (moment, span):
        try:
            edtf = read(text)
        except NotADate:
            continue
        assert parse(edtf).edtf == edtf
        assert not parse(edtf).words
