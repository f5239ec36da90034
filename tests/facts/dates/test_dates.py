from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factfile.facts.dates import BEGIN, FOREVER, Date, Span
from factfile.facts.dates.edtf import NotADate, parse


def days(span: Span | None) -> str:
    """ "1921-09-01 1921-09-30"; ".." stands for an open end."""
    return f"{day(span.lo)} {day(span.hi)}" if span else "nothing"


def day(number: int) -> str:
    return ".." if number in (BEGIN, FOREVER) else date.fromordinal(number).isoformat()


# What is written, its grain, all that it may cover.
POINTS = [
    ("1921-09-12", "day", "1921-09-12 1921-09-12"),
    ("0001-01-01", "day", "0001-01-01 0001-01-01"),
    ("9999-12-31", "day", "9999-12-31 9999-12-31"),
    ("1924-02-29", "day", "1924-02-29 1924-02-29"),
    ("2000-02-29", "day", "2000-02-29 2000-02-29"),
    ("1921-09", "month", "1921-09-01 1921-09-30"),
    ("1921-12", "month", "1921-12-01 1921-12-31"),
    ("1923-02", "month", "1923-02-01 1923-02-28"),
    ("1924-02", "month", "1924-02-01 1924-02-29"),
    ("1900-02", "month", "1900-02-01 1900-02-28"),
    ("9999-12", "month", "9999-12-01 9999-12-31"),
    ("1921-09-XX", "month", "1921-09-01 1921-09-30"),
    ("1921", "year", "1921-01-01 1921-12-31"),
    ("0001", "year", "0001-01-01 0001-12-31"),
    ("9999", "year", "9999-01-01 9999-12-31"),
    ("1921-XX", "year", "1921-01-01 1921-12-31"),
    ("1921-XX-XX", "year", "1921-01-01 1921-12-31"),
    ("192X", "decade", "1920-01-01 1929-12-31"),
    ("999X", "decade", "9990-01-01 9999-12-31"),
    ("19XX", "century", "1900-01-01 1999-12-31"),
    ("01XX", "century", "0100-01-01 0199-12-31"),
    ("  1921 ", "year", "1921-01-01 1921-12-31"),
]

PARTS_OF_A_YEAR = [
    ("1922-21", "1922-03-01 1922-05-31"),  # spring
    ("1922-22", "1922-06-01 1922-08-31"),
    ("1922-23", "1922-09-01 1922-11-30"),
    ("1922-24", "1922-01-01 1923-02-28"),  # winter: that of January or of December
    ("1923-24", "1923-01-01 1924-02-29"),
    ("9999-24", "9999-01-01 9999-12-31"),
    ("1922-33", "1922-01-01 1922-03-31"),  # quarters
    ("1922-34", "1922-04-01 1922-06-30"),
    ("1922-35", "1922-07-01 1922-09-30"),
    ("1922-36", "1922-10-01 1922-12-31"),
    ("1922-37", "1922-01-01 1922-04-30"),  # thirds: early, mid-, late
    ("1922-38", "1922-05-01 1922-08-31"),
    ("1922-39", "1922-09-01 1922-12-31"),
    ("1922-40", "1922-01-01 1922-06-30"),  # halves
    ("1922-41", "1922-07-01 1922-12-31"),
]

# "~" about, "?" perhaps, "%" both, which reaches twice as far.
MARKED = [
    ("1936~", "year", "~", "1934-01-01 1938-12-31"),
    ("1936?", "year", "?", "1934-01-01 1938-12-31"),
    ("1936%", "year", "%", "1932-01-01 1940-12-31"),
    ("1936-06~", "month", "~", "1936-05-01 1936-07-31"),
    ("1936-01?", "month", "?", "1935-12-01 1936-02-29"),
    ("1936-12%", "month", "%", "1936-10-01 1937-02-28"),
    ("1936-06-11~", "day", "~", "1936-06-04 1936-06-18"),
    ("1936-06-11%", "day", "%", "1936-05-28 1936-06-25"),
    ("1922-38~", "part", "~", "1922-02-01 1922-11-30"),
    ("192X~", "decade", "~", "1910-01-01 1939-12-31"),
    ("19XX?", "century", "?", "1800-01-01 2099-12-31"),
    ("0001~", "year", "~", "0001-01-01 0003-12-31"),
    ("0001-01-01~", "day", "~", "0001-01-01 0001-01-08"),
    ("9999~", "year", "~", "9997-01-01 9999-12-31"),
]

# What is written, all that it may cover, what is certainly inside.
INTERVALS = [
    ("1933/1935", "1933-01-01 1935-12-31", "1933-12-31 1935-01-01"),
    ("1933-05-10/1935-06-01", "1933-05-10 1935-06-01", "1933-05-10 1935-06-01"),
    ("1933-05/1935", "1933-05-01 1935-12-31", "1933-05-31 1935-01-01"),
    ("1933/1934", "1933-01-01 1934-12-31", "1933-12-31 1934-01-01"),
    ("1933/1933", "1933-01-01 1933-12-31", "nothing"),
    ("1936/1936-06", "1936-01-01 1936-06-30", "nothing"),
    ("1933~/1940", "1931-01-01 1940-12-31", "1935-12-31 1940-01-01"),
    ("1933~/1935", "1931-01-01 1935-12-31", "nothing"),
    ("1922-21/1922-23", "1922-03-01 1922-11-30", "1922-05-31 1922-09-01"),
    ("190X/193X", "1900-01-01 1939-12-31", "1909-12-31 1930-01-01"),
    ("1922-06/..", "1922-06-01 ..", "nothing"),
    ("1922-06-05/..", "1922-06-05 ..", "1922-06-05 1922-06-05"),
    ("1922-06/", "1922-06-01 ..", "nothing"),
    ("../1922-06", ".. 1922-06-30", "nothing"),
    ("/1922", ".. 1922-12-31", "nothing"),
    ("1930/1933 in the early 1930s", "1930-01-01 1933-12-31", "1930-12-31 1933-01-01"),
]

CHOICES = [
    ("[1936,1937]", "either", "1936-01-01 1937-12-31"),
    ("[1937,1936]", "either", "1936-01-01 1937-12-31"),
    ("[1936,1938,1940]", "either", "1936-01-01 1940-12-31"),
    ("[1936-06-12,1936-07]", "either", "1936-06-12 1936-07-31"),
    ("[1936..1938]", "between", "1936-01-01 1938-12-31"),
    ("[1921-08-12..1921-09]", "between", "1921-08-12 1921-09-30"),
]

POINT = "is not a date like 1921, 1921-09 or 1921-09-12"
CHOICE = "is not a choice like [1936,1937] or [1936..1938]"
SPOKEN = "is not a date like 1933/1935 or [1936,1937]"

WRONG = [
    ("", f"'' {POINT}"),
    ("   ", f"'' {POINT}"),
    ("yesterday", f"'yesterday' {POINT}"),
    ("21-09", f"'21-09' {POINT}"),
    ("1921-9", f"'1921-9' {POINT}"),
    ("1921-", f"'1921-' {POINT}"),
    ("12.9.1921", f"'12.9.1921' {POINT}"),
    ("1921.5", f"'1921.5' {POINT}"),
    ("1921-09-12T10:00", f"'1921-09-12T10:00' {POINT}"),
    ("-0044", f"'-0044' {POINT}"),
    ("Y17000", f"'Y17000' {POINT}"),
    ("1921~~", f"'1921~~' {POINT}"),
    ("~1921", f"'~1921' {POINT}"),
    ("{1936,1937}", f"'{{1936,1937}}' {POINT}"),
    ("١٩٢١", f"'١٩٢١' {POINT}"),
    ("1921/sometime", f"'sometime' {POINT}"),
    ("1921-00", "'1921-00' has no month 00: months are 01 to 12"),
    ("1921-13", "'1921-13' has no month 13: months are 01 to 12"),
    ("1921-25", "'1921-25' has no month 25: months are 01 to 12"),
    ("1921-42", "'1921-42' has no month 42: months are 01 to 12"),
    ("1922-38-01", "'1922-38-01' has no month 38: months are 01 to 12"),
    ("1921-09-00", "'1921-09-00' has no day 00: that month has 30"),
    ("1921-09-31", "'1921-09-31' has no day 31: that month has 30"),
    ("1900-02-29", "'1900-02-29' has no day 29: that month has 28"),
    ("1923-02-29~", "'1923-02-29~' has no day 29: that month has 28"),
    ("0000", "'0000': years begin with 0001"),
    ("00XX", "'00XX': years begin with 0001"),
    ("1921-XX-12", "'1921-XX-12' has a day in a month that is not known"),
    ("192X-09", "'192X-09' has a month in a year that is not known"),
    ("/", "'/' has no end that is known: write one like 1933/.."),
    ("../..", "'../..' has no end that is known: write one like 1933/.."),
    (
        "1933/1934/1935",
        "'1933/1934/1935' has more than two ends: write one like 1933/1935",
    ),
    ("1935/1933", "'1935/1933' ends before it begins: write 1933/1935"),
    (
        "1933-12/1933-01",
        "'1933-12/1933-01' ends before it begins: write 1933-01/1933-12",
    ),
    ("[1938..1936]", "'[1938..1936]' ends before it begins: write [1936..1938]"),
    ("[1936]", f"'[1936]' {CHOICE}"),
    ("[]", f"'[]' {CHOICE}"),
    ("[1936,]", f"'[1936,]' {CHOICE}"),
    ("[1936..]", f"'[1936..]' {CHOICE}"),
    ("[..1936]", f"'[..1936]' {CHOICE}"),
    ("[1936..1937..1938]", f"'[1936..1937..1938]' {CHOICE}"),
    ("[1936,1937", f"'[1936,1937' {CHOICE}"),
    ("[1936, 1937]", f"'[1936,' {CHOICE}"),
    ("[1936,1937]/1938", f"'[1936,1937]/1938' {CHOICE}"),
    ("[1936,soon]", f"'soon' {POINT}"),
    ("1933 to 1935", f"'1933 to 1935' {SPOKEN}"),
    ("1933  To 1935", f"'1933  To 1935' {SPOKEN}"),
    ("1933 until the war", f"'1933 until the war' {SPOKEN}"),
    ("1921 and 1922", f"'1921 and 1922' {SPOKEN}"),
    ("1921 or", f"'1921 or' {SPOKEN}"),
    ("1933 - 1935", f"'1933 - 1935' {SPOKEN}"),
    ("1933-1935", f"'1933-1935' {SPOKEN}"),
    ("1933–1935", f"'1933–1935' {SPOKEN}"),
]


@pytest.mark.parametrize(("text", "grain", "hull"), POINTS)
def test_a_date_covers_all_days_that_it_may_mean(
    text: str, grain: str, hull: str
) -> None:
    read = parse(text)
    assert (read.grain, read.mark, days(read.hull)) == (grain, "", hull)


@pytest.mark.parametrize(("text", "hull"), PARTS_OF_A_YEAR)
def test_a_part_of_a_year_covers_its_months(text: str, hull: str) -> None:
    read = parse(text)
    assert (read.grain, days(read.hull), days(read.core)) == ("part", hull, "nothing")


@pytest.mark.parametrize(("text", "grain", "mark", "hull"), MARKED)
def test_a_mark_widens_what_a_date_covers_and_leaves_nothing_certain(
    text: str, grain: str, mark: str, hull: str
) -> None:
    read = parse(text)
    assert (read.grain, read.mark, days(read.hull)) == (grain, mark, hull)
    assert read.core is None


def test_about_the_last_day_that_can_be_written_has_an_open_end() -> None:
    assert days(parse("9999-12-31~").hull) == "9999-12-24 .."
    assert parse("9999-12-31~").year is None


@pytest.mark.parametrize(("text", "hull", "core"), INTERVALS)
def test_an_interval_is_certain_between_the_latest_begin_and_the_earliest_end(
    text: str, hull: str, core: str
) -> None:
    read = parse(text)
    assert (read.grain, days(read.hull), days(read.core)) == ("interval", hull, core)


@pytest.mark.parametrize(("text", "grain", "hull"), CHOICES)
def test_a_choice_covers_everything_from_its_first_day_to_its_last(
    text: str, grain: str, hull: str
) -> None:
    read = parse(text)
    assert (read.grain, days(read.hull), days(read.core)) == (grain, hull, "nothing")


def test_of_a_date_only_a_day_is_certain() -> None:
    assert days(parse("1921-09-12").core) == "1921-09-12 1921-09-12"
    assert parse("1921-09").core is None
    assert parse("1921").core is None
    assert parse("192X").core is None


@pytest.mark.parametrize(("text", "complaint"), WRONG)
def test_what_is_no_date_is_named_with_what_would_be_right(
    text: str, complaint: str
) -> None:
    with pytest.raises(NotADate) as refused:
        parse(text)
    assert str(refused.value) == complaint


@pytest.mark.parametrize(
    ("text", "edtf", "words"),
    [
        (
            "1930/1933 in the early 1930s",
            "1930/1933",
            "in the early 1930s",
        ),
        ("1924/1935 to the end", "1924/1935", "to the end"),
        ("1921 together with others", "1921", "together with others"),
        ("[1921..1923]  after the war ", "[1921..1923]", "after the war"),
    ],
)
def test_words_after_a_date_change_what_is_printed_and_not_what_is_known(
    text: str, edtf: str, words: str
) -> None:
    assert parse(text).words == words
    assert parse(text).hull == parse(edtf).hull
    assert parse(text).core == parse(edtf).core


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("1921-09-12", 1921),
        ("1921-09", 1921),
        ("1921-38", 1921),
        ("1921", 1921),
        ("1921-03/1921-05", 1921),
        ("[1921-03,1921-05]", 1921),
        ("1921-09~", 1921),
        ("1921-12~", None),
        ("1921-24", None),
        ("1921~", None),
        ("192X", None),
        ("1921/1922", None),
        ("1921/..", None),
        ("../1921", None),
    ],
)
def test_the_year_is_known_only_where_it_is_certainly_one(
    text: str, year: int | None
) -> None:
    assert parse(text).year == year


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("1936", "1937", "before"),
        ("1936", "1936-06", "unknown"),
        ("1936-06", "1936", "unknown"),
        ("1936-06", "1936-07", "before"),
        ("1936-06-30", "1936-07", "before"),
        ("1936-06-11", "1936-06-12", "before"),
        ("1936-06-11", "1936-06-11", "unknown"),
        ("1936", "1936", "unknown"),
        ("192X", "1925", "unknown"),
        ("192X", "1930", "before"),
        ("19XX", "2000", "before"),
        ("1936~", "1937", "unknown"),
        ("1936~", "1938", "unknown"),
        ("1936~", "1939", "before"),
        ("1936?", "1939-01-01", "before"),
        ("1936%", "1940", "unknown"),
        ("1936%", "1941", "before"),
        ("1922-37", "1922-38", "before"),
        ("1922-21", "1922-06", "before"),
        ("1922-24", "1922-12", "unknown"),
        ("1921-05-31", "1922-06/..", "before"),
        ("1922-07", "1922-06/..", "unknown"),
        ("../1922", "1923", "before"),
        ("../1922", "1922", "unknown"),
        ("1921/1933", "1933/1935", "unknown"),
        ("1921/1932", "1933/1935", "before"),
        ("[1936,1940]", "1938", "unknown"),
        ("[1936..1937]", "1938", "before"),
        ("1921/..", "../1920", "after"),
    ],
)
def test_before_is_said_only_of_what_is_certainly_over(
    a: str, b: str, relation: str
) -> None:
    one, other = parse(a), parse(b)
    assert one.before(other) == (relation == "before")
    assert other.before(one) == (relation == "after")
    assert one.differs(other) == other.differs(one) == (relation != "unknown")


def test_a_span_holds_and_meets_others_with_its_first_and_last_day() -> None:
    june = parse("1936-06").hull
    assert parse("1936-06-01").hull in june
    assert parse("1936-06-30").hull in june
    assert june in june
    assert parse("1936").hull not in june
    assert june.meets(parse("1936-06-30/1936-08").hull)
    assert not june.meets(parse("1936-07").hull)


MARKS = st.sampled_from(["", "", "", "~", "?", "%"])
CALENDAR = st.dates().map(date.isoformat)
TEXTS = st.one_of(
    st.builds("{}{}".format, CALENDAR, MARKS),
    st.builds("{:.7}{}".format, CALENDAR, MARKS),
    st.builds("{:.4}{}".format, CALENDAR, MARKS),
    st.builds("{:.4}-{}{}".format, CALENDAR, st.integers(21, 24), MARKS),
    st.builds("{:.4}-{}{}".format, CALENDAR, st.integers(33, 41), MARKS),
    st.builds("{:03}X{}".format, st.integers(1, 999), MARKS),
    st.builds("{:02}XX{}".format, st.integers(1, 99), MARKS),
)


def _read(texts: tuple[str, str]) -> list[Date]:
    """All ways to make a date of two; a choice works in any order, a span in one."""
    patterns = ["{}", "[{},{}]", "{}/..", "../{}"]
    if not parse(texts[1]).before(parse(texts[0])):
        patterns += ["{}/{}", "[{}..{}]"]
    return [parse(pattern.format(*texts)) for pattern in patterns]


DATES = st.tuples(TEXTS, TEXTS).map(_read).flatmap(st.sampled_from)


@given(DATES)
def test_what_is_certain_lies_inside_what_is_possible(date: Date) -> None:
    assert date.hull.lo <= date.hull.hi
    assert date.core is None or date.core in date.hull


@given(DATES, DATES, DATES)
def test_before_is_an_order(a: Date, b: Date, c: Date) -> None:
    assert not a.before(a)
    assert not (a.before(b) and b.before(a))
    assert not a.before(b) or a.differs(b)
    assert a.before(c) or not (a.before(b) and b.before(c))


@given(st.dates())
def test_a_day_lies_in_its_month_year_decade_and_century(day: date) -> None:
    text = day.isoformat()
    spans = [parse(text[:size]).hull for size in (10, 7, 4)]
    if day.year >= 10:
        spans.append(parse(f"{text[:3]}X").hull)
    if day.year >= 100:
        spans.append(parse(f"{text[:2]}XX").hull)
    for inner, outer in pairwise(spans):
        assert inner in outer


@given(st.text() | st.text("0123456789X-/~?%[],. to"))
def test_any_text_is_a_date_or_refused_in_words(text: str) -> None:
    try:
        read = parse(text)
    except NotADate:
        return
    assert text.strip() == f"{read.edtf} {read.words}".strip()
