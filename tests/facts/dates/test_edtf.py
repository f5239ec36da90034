import math
import warnings
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factfile.facts.dates import BEGIN, FOREVER, Span
from factfile.facts.dates.edtf import NotADate, parse

# Another reader of EDTF is the oracle. Its grammar warns as it is imported.
with warnings.catch_warnings():
    warnings.filterwarnings("ignore", module=r"edtf\.parser\.grammar")
    import edtf


def days(span: Span | None) -> str:
    """ "1921-09-01 1921-09-30"; ".." stands for an open end."""
    return f"{day(span.lo)} {day(span.hi)}" if span else "nothing"


def day(number: int) -> str:
    return ".." if number in (BEGIN, FOREVER) else date.fromordinal(number).isoformat()


def ours(text: str) -> str:
    """The first and the last possible day, as we read them."""
    try:
        return days(parse(text).hull)
    except NotADate:
        return "refused"


def strict(text: str) -> str:
    """The oracle's first and last day, which pass over every mark."""
    read = edtf.parse_edtf(text)
    return f"{its_day(read.lower_strict())} {its_day(read.upper_strict())}"


def fuzzy(text: str) -> str:
    """The widest bounds that the oracle gives, or how it fails."""
    try:
        read = edtf.parse_edtf(text)
        return f"{its_day(read.lower_fuzzy())} {its_day(read.upper_fuzzy())}"
    except edtf.EDTFParseException:
        return "refused"
    except (AttributeError, TypeError) as error:
        return type(error).__name__


def its_day(moment: Any) -> str:
    if moment in (-math.inf, math.inf):
        return ".."
    return f"{moment.tm_year:04}-{moment.tm_mon:02}-{moment.tm_mday:02}"


# What is written, its first and last possible day, its grain, what is certainly inside,
# its year.
AGREED = [
    # Days
    ("1936-06-11", "1936-06-11 1936-06-11", "day", "1936-06-11 1936-06-11", 1936),
    ("1936-01-01", "1936-01-01 1936-01-01", "day", "1936-01-01 1936-01-01", 1936),
    ("1936-12-31", "1936-12-31 1936-12-31", "day", "1936-12-31 1936-12-31", 1936),
    ("2000-02-29", "2000-02-29 2000-02-29", "day", "2000-02-29 2000-02-29", 2000),
    ("1904-02-29", "1904-02-29 1904-02-29", "day", "1904-02-29 1904-02-29", 1904),
    ("0400-02-29", "0400-02-29 0400-02-29", "day", "0400-02-29 0400-02-29", 400),
    ("0004-02-29", "0004-02-29 0004-02-29", "day", "0004-02-29 0004-02-29", 4),
    ("0044-03-15", "0044-03-15 0044-03-15", "day", "0044-03-15 0044-03-15", 44),
    ("0001-01-01", "0001-01-01 0001-01-01", "day", "0001-01-01 0001-01-01", 1),
    ("9999-12-31", "9999-12-31 9999-12-31", "day", "9999-12-31 9999-12-31", 9999),
    # Months
    ("1936-06", "1936-06-01 1936-06-30", "month", "nothing", 1936),
    ("1936-12", "1936-12-01 1936-12-31", "month", "nothing", 1936),
    ("1900-02", "1900-02-01 1900-02-28", "month", "nothing", 1900),
    ("2000-02", "2000-02-01 2000-02-29", "month", "nothing", 2000),
    ("2024-02", "2024-02-01 2024-02-29", "month", "nothing", 2024),
    ("2100-02", "2100-02-01 2100-02-28", "month", "nothing", 2100),
    ("0999-12", "0999-12-01 0999-12-31", "month", "nothing", 999),
    # Years
    ("1936", "1936-01-01 1936-12-31", "year", "nothing", 1936),
    ("0999", "0999-01-01 0999-12-31", "year", "nothing", 999),
    ("0044", "0044-01-01 0044-12-31", "year", "nothing", 44),
    ("0007", "0007-01-01 0007-12-31", "year", "nothing", 7),
    # Seasons
    ("1936-21", "1936-03-01 1936-05-31", "part", "nothing", 1936),
    ("1936-22", "1936-06-01 1936-08-31", "part", "nothing", 1936),
    ("1936-23", "1936-09-01 1936-11-30", "part", "nothing", 1936),
    ("0999-21", "0999-03-01 0999-05-31", "part", "nothing", 999),
    # Quarters
    ("1936-33", "1936-01-01 1936-03-31", "part", "nothing", 1936),
    ("1936-34", "1936-04-01 1936-06-30", "part", "nothing", 1936),
    ("1936-35", "1936-07-01 1936-09-30", "part", "nothing", 1936),
    ("1936-36", "1936-10-01 1936-12-31", "part", "nothing", 1936),
    ("0999-36", "0999-10-01 0999-12-31", "part", "nothing", 999),
    # Thirds
    ("1936-37", "1936-01-01 1936-04-30", "part", "nothing", 1936),
    ("1936-38", "1936-05-01 1936-08-31", "part", "nothing", 1936),
    ("1936-39", "1936-09-01 1936-12-31", "part", "nothing", 1936),
    # Halves
    ("1936-40", "1936-01-01 1936-06-30", "part", "nothing", 1936),
    ("1936-41", "1936-07-01 1936-12-31", "part", "nothing", 1936),
    # Decades and centuries
    ("193X", "1930-01-01 1939-12-31", "decade", "nothing", None),
    ("099X", "0990-01-01 0999-12-31", "decade", "nothing", None),
    ("001X", "0010-01-01 0019-12-31", "decade", "nothing", None),
    ("19XX", "1900-01-01 1999-12-31", "century", "nothing", None),
    ("09XX", "0900-01-01 0999-12-31", "century", "nothing", None),
    ("99XX", "9900-01-01 9999-12-31", "century", "nothing", None),
    # Months and days that are not known
    ("1936-XX", "1936-01-01 1936-12-31", "year", "nothing", 1936),
    ("1936-XX-XX", "1936-01-01 1936-12-31", "year", "nothing", 1936),
    ("1936-06-XX", "1936-06-01 1936-06-30", "month", "nothing", 1936),
    ("1900-02-XX", "1900-02-01 1900-02-28", "month", "nothing", 1900),
    ("0999-XX", "0999-01-01 0999-12-31", "year", "nothing", 999),
    # Intervals
    ("1936/1938", "1936-01-01 1938-12-31", "interval", "1936-12-31 1938-01-01", None),
    ("1936/1937", "1936-01-01 1937-12-31", "interval", "1936-12-31 1937-01-01", None),
    ("1936/1936", "1936-01-01 1936-12-31", "interval", "nothing", 1936),
    ("1936-06/1936-08", "1936-06-01 1936-08-31", "interval", "1936-06-30 1936-08-01", 1936),
    ("1936-06-12/1936-06-14", "1936-06-12 1936-06-14", "interval", "1936-06-12 1936-06-14", 1936),
    ("1936-06-11/1936-06-11", "1936-06-11 1936-06-11", "interval", "1936-06-11 1936-06-11", 1936),
    ("1936-12-31/1937-01-01", "1936-12-31 1937-01-01", "interval", "1936-12-31 1937-01-01", None),
    ("1936-21/1936-23", "1936-03-01 1936-11-30", "interval", "1936-05-31 1936-09-01", 1936),
    ("193X/195X", "1930-01-01 1959-12-31", "interval", "1939-12-31 1950-01-01", None),
    ("19XX/20XX", "1900-01-01 2099-12-31", "interval", "1999-12-31 2000-01-01", None),
    ("0036/0038", "0036-01-01 0038-12-31", "interval", "0036-12-31 0038-01-01", None),
    ("0999/1000", "0999-01-01 1000-12-31", "interval", "0999-12-31 1000-01-01", None),
    # Intervals of mixed precision
    ("1936-06/1938", "1936-06-01 1938-12-31", "interval", "1936-06-30 1938-01-01", None),
    ("1936-06-11/1938", "1936-06-11 1938-12-31", "interval", "1936-06-11 1938-01-01", None),
    ("1936/1938-06-11", "1936-01-01 1938-06-11", "interval", "1936-12-31 1938-06-11", None),
    ("1936/1936-06", "1936-01-01 1936-06-30", "interval", "nothing", 1936),
    ("1936-06/1936", "1936-06-01 1936-12-31", "interval", "nothing", 1936),
    ("1936-06-11/1936-06", "1936-06-11 1936-06-30", "interval", "nothing", 1936),
    ("1936-22/1937", "1936-06-01 1937-12-31", "interval", "1936-08-31 1937-01-01", None),
    ("1936/1937-22", "1936-01-01 1937-08-31", "interval", "1936-12-31 1937-06-01", None),
    ("193X/1945", "1930-01-01 1945-12-31", "interval", "1939-12-31 1945-01-01", None),
    ("1936-06/194X", "1936-06-01 1949-12-31", "interval", "1936-06-30 1940-01-01", None),
    ("1936-06-XX/1937", "1936-06-01 1937-12-31", "interval", "1936-06-30 1937-01-01", None),
    ("1938/1939-XX-XX", "1938-01-01 1939-12-31", "interval", "1938-12-31 1939-01-01", None),
    # Open intervals
    ("1936/..", "1936-01-01 ..", "interval", "nothing", None),
    ("1936-06/..", "1936-06-01 ..", "interval", "nothing", None),
    ("1936-06-11/..", "1936-06-11 ..", "interval", "1936-06-11 1936-06-11", None),
    ("1936-22/..", "1936-06-01 ..", "interval", "nothing", None),
    ("../1936", ".. 1936-12-31", "interval", "nothing", None),
    ("../1936-06", ".. 1936-06-30", "interval", "nothing", None),
    ("../1936-06-11", ".. 1936-06-11", "interval", "1936-06-11 1936-06-11", None),
    ("../1936-22", ".. 1936-08-31", "interval", "nothing", None),
    ("../0036", ".. 0036-12-31", "interval", "nothing", None),
    # One of several, or one between two
    ("[1936,1937]", "1936-01-01 1937-12-31", "either", "nothing", None),
    ("[1937,1936]", "1936-01-01 1937-12-31", "either", "nothing", None),
    ("[1936,1938,1940]", "1936-01-01 1940-12-31", "either", "nothing", None),
    ("[1936-05,1937]", "1936-05-01 1937-12-31", "either", "nothing", None),
    ("[1936,1936-06]", "1936-01-01 1936-12-31", "either", "nothing", 1936),
    ("[1936-06-12,1936-07]", "1936-06-12 1936-07-31", "either", "nothing", 1936),
    ("[1936-06-11,1936-06-12]", "1936-06-11 1936-06-12", "either", "nothing", 1936),
    ("[1936-06-XX,1937]", "1936-06-01 1937-12-31", "either", "nothing", None),
    ("[193X,1950]", "1930-01-01 1950-12-31", "either", "nothing", None),
    ("[0099,0100]", "0099-01-01 0100-12-31", "either", "nothing", None),
    ("[1936..1938]", "1936-01-01 1938-12-31", "between", "nothing", None),
    ("[1936-06..1936-08]", "1936-06-01 1936-08-31", "between", "nothing", 1936),
    ("[1936-12..1937-01]", "1936-12-01 1937-01-31", "between", "nothing", None),
    ("[1936-06-11..1936-06-13]", "1936-06-11 1936-06-13", "between", "nothing", 1936),
]  # fmt: skip

# What is written; its bounds without the marks, as the oracle gives them; ours with them.
MARKED = [
    ("1936~", "1936-01-01 1936-12-31", "1934-01-01 1938-12-31"),
    ("1936?", "1936-01-01 1936-12-31", "1934-01-01 1938-12-31"),
    ("1936%", "1936-01-01 1936-12-31", "1932-01-01 1940-12-31"),
    ("1936-06~", "1936-06-01 1936-06-30", "1936-05-01 1936-07-31"),
    ("1936-01?", "1936-01-01 1936-01-31", "1935-12-01 1936-02-29"),
    ("1936-06%", "1936-06-01 1936-06-30", "1936-04-01 1936-08-31"),
    ("1936-06-11~", "1936-06-11 1936-06-11", "1936-06-04 1936-06-18"),
    ("1936-06-11?", "1936-06-11 1936-06-11", "1936-06-04 1936-06-18"),
    ("1936-06-11%", "1936-06-11 1936-06-11", "1936-05-28 1936-06-25"),
    ("1936-01-01~", "1936-01-01 1936-01-01", "1935-12-25 1936-01-08"),
    ("2000-02-29~", "2000-02-29 2000-02-29", "2000-02-22 2000-03-07"),
    ("1936-XX~", "1936-01-01 1936-12-31", "1934-01-01 1938-12-31"),
    ("1936-06-XX~", "1936-06-01 1936-06-30", "1936-05-01 1936-07-31"),
    ("0044~", "0044-01-01 0044-12-31", "0042-01-01 0046-12-31"),
    ("1936~/1940", "1936-01-01 1940-12-31", "1934-01-01 1940-12-31"),
    ("1936/1940?", "1936-01-01 1940-12-31", "1936-01-01 1942-12-31"),
    ("1936%/1938?", "1936-01-01 1938-12-31", "1932-01-01 1940-12-31"),
    ("1936-06~/1936-08", "1936-06-01 1936-08-31", "1936-05-01 1936-08-31"),
    ("1936~/..", "1936-01-01 ..", "1934-01-01 .."),
    ("../1936~", ".. 1936-12-31", ".. 1938-12-31"),
    ("[1936~,1938]", "1936-01-01 1938-12-31", "1934-01-01 1938-12-31"),
    ("193X~", "1930-01-01 1939-12-31", "1920-01-01 1949-12-31"),
    ("193X%", "1930-01-01 1939-12-31", "1910-01-01 1959-12-31"),
    ("19XX~", "1900-01-01 1999-12-31", "1800-01-01 2099-12-31"),
    ("19XX?", "1900-01-01 1999-12-31", "1800-01-01 2099-12-31"),
    ("19XX%", "1900-01-01 1999-12-31", "1700-01-01 2199-12-31"),
]

# Where the oracle is wrong or has no answer: what is written, what is right, what the
# oracle makes of it, and why that is wrong.
DEVIATIONS = [
    # Days that never were
    ("1900-02-29", "refused", "1900-02-29 1900-02-29", "1900 was no leap year"),
    ("1700-02-29", "refused", "1700-02-29 1700-02-29", "1700 was none in the calendar that EDTF counts in"),
    ("1937-02-29", "refused", "1937-02-29 1937-02-29", "1937 was no leap year"),
    ("0100-02-29", "refused", "0100-02-29 0100-02-29", "the calendar reaches back before it was made"),
    # Backwards
    ("1938/1936", "refused", "1938-01-01 1936-12-31", "an interval cannot end before it begins"),
    ("1936-06-12/1936-06-11", "refused", "1936-06-12 1936-06-11", "nor can it by a day"),
    ("[1938..1936]", "refused", "1938-01-01 1936-12-31", "no date lies between 1938 and an earlier year"),
    # Ends that are not known
    ("1922-06/", "1922-06-01 ..", "1922-06-01 1932-06-01", "nobody said that it ended within ten years"),
    ("1936/", "1936-01-01 ..", "1936-01-01 1946-01-01", "nor here, and 1 January is no year's end"),
    ("1936-06-11/", "1936-06-11 ..", "1936-06-11 1946-06-11", "nor for a day"),
    ("/1936", ".. 1936-12-31", "1926-12-31 1936-12-31", "nobody said that it began within ten years before"),
    ("/1936-06", ".. 1936-06-30", "1926-06-30 1936-06-30", "nor for a month"),
    ("/1936~", ".. 1938-12-31", "1926-12-31 1937-12-31", "nor for about a year"),
    ("/..", "refused", "TypeError", "what is no date should be refused, and not break the reader"),
    # Winters
    ("1936-24", "1936-01-01 1937-02-28", "1936-12-01 1936-12-31", "winter has more months than December, and may be that of January"),
    ("1935-24", "1935-01-01 1936-02-29", "1935-12-01 1935-12-31", "and its last day may be a leap day"),
    ("1936-24/1937-24", "1936-01-01 1938-02-28", "1936-12-01 1937-12-31", "nor does an interval of winters begin or end in December"),
    # Marks
    ("1936-06-11?", "1936-06-04 1936-06-18", "1935-05-10 1937-07-12", "a date that may be wrong by a day is not also wrong by a month and a year"),
    ("1936-06-11%", "1936-05-28 1936-06-25", "1934-04-09 1938-08-13", "nor wrong by two of each"),
    ("1936-06~", "1936-05-01 1936-07-31", "1935-05-01 1937-07-30", "about June is no other year's June, and July has 31 days"),
    ("1936-01?", "1935-12-01 1936-02-29", "1934-12-01 1937-02-28", "perhaps January is not perhaps another year's February"),
    ("1936~", "1934-01-01 1938-12-31", "1935-01-01 1937-12-31", "a year said roughly may be two years off, not one"),
    ("1936?", "1934-01-01 1938-12-31", "1935-01-01 1937-12-31", "nor is a doubtful year only one year off"),
    ("1936%", "1932-01-01 1940-12-31", "1934-01-01 1938-12-31", "one that is both may be four years off"),
    ("1936-XX~", "1934-01-01 1938-12-31", "1935-12-01 1937-01-31", "a year is no narrower for a month that is not known"),
    ("1936-06-XX~", "1936-05-01 1936-07-31", "1936-04-30 1936-07-31", "a month less than 1 June is no day in April"),
    ("0001~", "0001-01-01 0003-12-31", "0000-01-01 0002-12-31", "our calendar begins with the year 1"),
    ("9999~", "9997-01-01 9999-12-31", "9998-01-01 10000-12-31", "no year of five digits can be written without a Y"),
    ("1936-22~", "1936-03-01 1936-11-30", "refused", "a season may be marked like any date of level 1"),
    ("1936-33?", "1935-10-01 1936-06-30", "refused", "so may a quarter"),
    ("1936-22~/1937", "1936-03-01 1937-12-31", "AttributeError", "a marked season may begin an interval"),
    # Dates of two kinds
    ("193X~/194X", "1920-01-01 1949-12-31", "refused", "a decade may begin an interval, marked or not"),
    ("193X/..", "1930-01-01 ..", "refused", "even where no end is known"),
    ("../193X", ".. 1939-12-31", "TypeError", "or where no beginning is"),
    ("1936-37/1936-39", "1936-01-01 1936-12-31", "refused", "a part of a year may begin an interval as a season may"),
    ("1936-XX/1937", "1936-01-01 1937-12-31", "AttributeError", "so may a year whose month is not known"),
    ("[1936-22,1937]", "1936-06-01 1937-12-31", "refused", "a season is a date to choose from"),
    ("[1936-XX,1937]", "1936-01-01 1937-12-31", "AttributeError", "so is a year whose month is not known"),
    ("[1936-06..1938]", "1936-06-01 1938-12-31", "refused", "a choice between two dates may be of mixed precision"),
    ("[193X..195X]", "1930-01-01 1959-12-31", "refused", "or between two decades"),
    ("[1936~..1938]", "1934-01-01 1938-12-31", "refused", "or begin with a marked year"),
    ("[1936~,1938]", "1934-01-01 1938-12-31", "1936-01-01 1938-12-31", "a mark counts inside a choice too"),
]  # fmt: skip

# Neither reads these.
GARBAGE = [
    *("June", "11.06.1936", "19", "193", "193x", "1936-xx", "1936-W23", "1936-164"),
    *("36-06-11", "1936-6", "1936-06-1", "1936--06", "1936-06-11-12", "1936-13"),
    *("1936-42", "1936-00", "1936-06-00", "1936-06-31", "1936-11-31", "1936-02-30"),
    *("1936~?", "1936%%", "1936/x", "1936/38", "1936-06-11/06-13", "1936/1938/1940"),
    *("/", "..", "1936..", "..1936", "1936,1937", "[]", "[1936]", "[1936,]", "[,1936]"),
]

# EDTF that the oracle reads and that we refuse on purpose: a history that begins with
# the year 1 in whole days has no use for it.
BEYOND = [
    # Level 0
    ("0000", "'0000': years begin with 0001"),
    ("1936-06-11T10:00:00", "'1936-06-11T10:00:00' is not a date"),
    # Level 1
    ("-0044", "'-0044' is not a date"),
    ("Y17000", "'Y17000' is not a date"),
    ("000X", "'000X': years begin with 0001"),
    ("../..", "'../..' has no end that is known"),
    # Level 2
    ("1XXX", "'1XXX' is not a date"),
    ("193X-06", "'193X-06' has a month in a year that is not known"),
    ("1936-XX-11", "'1936-XX-11' has a day in a month that is not known"),
    ("1936-25", "'1936-25' has no month 25"),
    ("~1936", "'~1936' is not a date"),
    ("1936?-06", "'1936?-06' is not a date"),
    ("1950S2", "'1950S2' is not a date"),
    ("{1936,1937}", "'{1936,1937}' is not a date"),
    ("[1936..]", "'[1936..]' is not a choice"),
    ("[..1936]", "'[..1936]' is not a choice"),
    ("[1936..1938,1940]", "'1938,1940' is not a date"),
]

# The first is certainly over before the second begins, and the oracle says so too.
BEFORE = [
    ("1936", "1937"),
    ("1936-06", "1936-07"),
    ("1936-05-31", "1936-06"),
    ("1936-06-11", "1936-06-12"),
    ("0999", "1000"),
    ("0044-03-15", "0044-04"),
    ("193X", "1940"),
    ("19XX", "2000-01-01"),
    ("1936-22", "1936-23"),
    ("1936-40", "1936-35"),
    ("1936?", "1939"),
    ("1933/1935", "1936/.."),
    ("[1936,1938]", "1939"),
]

# Nothing is certain between the two, whatever the oracle says of first < second.
UNDECIDED = [
    ("1936", "1936-06", "True", "June 1936 is in 1936, not after it"),
    ("1936-06", "1936-06-11", "True", "11 June is in June"),
    ("193X", "1935", "True", "1935 is one of the 1930s"),
    ("19XX", "1936-06", "True", "June 1936 is in the century"),
    ("1936~", "1937", "True", "about 1936 may be 1937 or 1938"),
    ("1936?", "1938-12-31", "True", "perhaps 1936 may be all of 1938"),
    ("1921/1933", "1933/1935", "True", "both may cover days of 1933"),
    ("1921/..", "1936", "True", "what began in 1921 may go on in 1936"),
    ("1936/", "1950", "True", "its end is not known"),
    ("[1936,1940]", "1938", "True", "it may have been in 1940"),
    ("1936-06", "1936-24", "True", "the winter may be that of January"),
    ("../1922", "1922", "TypeError", "an open beginning can still be compared"),
]

# What is written, and whether the second is certainly inside the first.
INSIDE = [
    ("1933/1935", "1934", True),
    ("1933/1935", "1934-06-11", True),
    ("1933/1935", "1933-12", False),  # It may have begun on 31 December 1933.
    ("1933/1935", "1933-12-31", True),
    ("1933-12/1935", "1934/1934", True),
    ("1933~/1940", "1935", False),  # It may have begun on 31 December 1935.
    ("1933~/1940", "1936/1939", True),
    ("190X/193X", "192X", True),
    ("1936-06-11/..", "1936-06-11", True),
    ("1936-06-11/..", "1936-06-12", False),  # It may have ended at once.
]

WORDS = [
    ("1930/1933 in the early 1930s", "1930-01-01 1933-12-31", "in the early 1930s"),
    ("193X before the war", "1930-01-01 1939-12-31", "before the war"),
    ("1936-06-11 11 June (Old Style 29 May)", "1936-06-11 1936-06-11", "11 June (Old Style 29 May)"),
    ("[1936..1938]   at some time", "1936-01-01 1938-12-31", "at some time"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "hull", "grain", "core", "year"), AGREED)
def test_a_date_is_known_by_its_possible_days_its_grain_its_core_and_its_year(
    text: str, hull: str, grain: str, core: str, year: int | None
) -> None:
    read = parse(text)
    assert (days(read.hull), read.grain) == (hull, grain)
    assert (days(read.core), read.year) == (core, year)
    assert (read.edtf, read.mark, read.words) == (text, "", "")


@pytest.mark.parametrize("text", [text for text, *_ in AGREED])
def test_the_oracle_finds_the_same_first_and_last_day(text: str) -> None:
    assert days(parse(text).hull) == strict(text)


@pytest.mark.parametrize(("text", "plain", "hull"), MARKED)
def test_a_mark_widens_the_bounds_that_the_oracle_gives_without_it(
    text: str, plain: str, hull: str
) -> None:
    unmarked = parse(text.translate(dict.fromkeys(map(ord, "~?%"))))
    assert days(unmarked.hull) == strict(text) == plain
    assert days(parse(text).hull) == hull
    assert unmarked.hull in parse(text).hull


@pytest.mark.parametrize("text", ["193X~", "193X?", "193X%", "19XX~", "19XX?", "19XX%"])
def test_a_mark_at_a_decade_or_century_means_as_much_to_the_oracle(text: str) -> None:
    assert ours(text) == fuzzy(text)


@pytest.mark.parametrize(("text", "right", "wrong", "why"), DEVIATIONS)
def test_the_oracle_is_not_followed_where_it_is_wrong(
    text: str, right: str, wrong: str, why: str
) -> None:
    assert ours(text) == right, why
    assert fuzzy(text) == wrong, "the oracle has changed: does it agree now?"


@pytest.mark.parametrize("text", GARBAGE)
def test_what_is_no_date_is_refused_as_the_oracle_does(text: str) -> None:
    assert ours(text) == fuzzy(text) == "refused"


@pytest.mark.parametrize(("text", "complaint"), BEYOND)
def test_dates_that_no_fact_needs_are_refused_in_words(
    text: str, complaint: str
) -> None:
    with pytest.raises(NotADate) as refused:
        parse(text)
    assert str(refused.value).startswith(complaint)
    assert edtf.is_valid_edtf(text)


@pytest.mark.parametrize(("a", "b"), BEFORE)
def test_what_is_certainly_before_differs_and_the_oracle_has_it_before(
    a: str, b: str
) -> None:
    one, other = parse(a), parse(b)
    assert one.before(other)
    assert not other.before(one)
    assert one.differs(other)
    assert other.differs(one)
    assert edtf.parse_edtf(a) < edtf.parse_edtf(b)


@pytest.mark.parametrize(("a", "b", "less", "why"), UNDECIDED)
def test_what_may_share_a_day_is_not_before_whatever_the_oracle_says(
    a: str, b: str, less: str, why: str
) -> None:
    one, other = parse(a), parse(b)
    assert not one.before(other), why
    assert not other.before(one), why
    assert not one.differs(other), why
    assert not other.differs(one), why
    try:
        says = str(edtf.parse_edtf(a) < edtf.parse_edtf(b))
    except TypeError as error:
        says = type(error).__name__
    assert says == less, "the oracle has changed: does it agree now?"


@pytest.mark.parametrize(
    "text", ["1936-XX", "1936-01/1936-12", "1936-01-01/1936-12-31"]
)
def test_the_same_days_are_no_other_time_though_the_oracle_finds_them_unequal(
    text: str,
) -> None:
    assert parse(text).hull == parse("1936").hull
    assert not parse(text).differs(parse("1936"))
    assert edtf.parse_edtf(text) != edtf.parse_edtf("1936")


@pytest.mark.parametrize(("outer", "inner", "certain"), INSIDE)
def test_only_what_lies_in_the_core_is_certainly_inside(
    outer: str, inner: str, certain: bool
) -> None:
    core = parse(outer).core
    assert core
    assert (parse(inner).hull in core) is certain
    assert parse(inner).hull in parse(outer).hull


@pytest.mark.parametrize(("text", "hull", "words"), WORDS)
def test_words_are_kept_and_the_oracle_reads_the_rest_alike(
    text: str, hull: str, words: str
) -> None:
    read = parse(text)
    assert read.words == words
    assert days(read.hull) == strict(read.edtf) == hull


@pytest.mark.parametrize(
    "text",
    [
        *("1933 / 1935", "1933 /1935", "1933/ 1935", "1933/ ..", ".. / 1935"),
        *("1933 .. 1935", "1936 ?", "1936-06 ~", "1933/1935 %"),
    ],
)
def test_a_space_in_a_date_does_not_make_words_of_its_rest(text: str) -> None:
    with pytest.raises(NotADate) as refused:
        parse(text)
    assert str(refused.value) == (
        f"'{text}' has a space in its date: write one like 1933/1935 or 1936?"
    )


def texts(of: date) -> list[str]:
    """The day, its month, year, decade and century."""
    text = of.isoformat()
    found = [text, text[:7], text[:4]]
    if of.year >= 10:
        found.append(f"{text[:3]}X")
    if of.year >= 100:
        found.append(f"{text[:2]}XX")
    return found


POINTS = st.dates().map(texts).flatmap(st.sampled_from)
PARTS = st.builds(
    "{:04}-{}".format,
    st.integers(1, 9999),
    st.sampled_from([21, 22, 23, *range(33, 42)]),
)
PAIRS = st.lists(st.dates(), min_size=2, max_size=2).flatmap(
    lambda pair: st.tuples(*(st.sampled_from(texts(day)) for day in sorted(pair)))
)
INTERVALS = PAIRS.map("/".join)
CHOICES = PAIRS.map(lambda pair: f"[{pair[0]},{pair[1]}]")


@settings(deadline=None)
@given(POINTS | PARTS | INTERVALS | CHOICES)
def test_any_date_has_the_first_and_last_day_that_the_oracle_finds(text: str) -> None:
    assert ours(text) == strict(text)
