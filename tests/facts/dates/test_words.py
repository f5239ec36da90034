import tomllib
from collections.abc import Mapping
from typing import Any

import pytest

from factfile.facts.dates.edtf import parse
from factfile.facts.dates.words import bare, grain, placed, to_year
from factfile.facts.reading import vocabulary_path


@pytest.fixture(scope="module")
def english() -> Mapping[str, Any]:
    """The words of the vocabulary that every fact file is told in."""
    words = tomllib.loads(vocabulary_path("en").read_text("utf-8"))["words"]
    assert isinstance(words, dict)
    return words


# What is written, the date alone, the date in a sentence.
SAID = [
    ("1921-09-12", "12 September 1921", "on 12 September 1921"),
    ("1921-09-02", "2 September 1921", "on 2 September 1921"),
    ("1921-09", "September 1921", "in September 1921"),
    ("1921-09-XX", "September 1921", "in September 1921"),
    ("1921", "1921", "in 1921"),
    ("1921-XX", "1921", "in 1921"),
    ("0843", "843", "in 843"),
    ("192X", "the 1920s", "in the 1920s"),
    ("19XX", "the 20th century", "in the 20th century"),
    ("1922-21", "the spring of 1922", "in the spring of 1922"),
    ("1922-22", "the summer of 1922", "in the summer of 1922"),
    ("1922-23", "the autumn of 1922", "in the autumn of 1922"),
    ("1922-24", "the winter of 1922", "in the winter of 1922"),
    ("1922-33", "the first quarter of 1922", "in the first quarter of 1922"),
    ("1922-34", "the second quarter of 1922", "in the second quarter of 1922"),
    ("1922-35", "the third quarter of 1922", "in the third quarter of 1922"),
    ("1922-36", "the fourth quarter of 1922", "in the fourth quarter of 1922"),
    ("1922-37", "early 1922", "in early 1922"),
    ("1922-38", "mid-1922", "in mid-1922"),
    ("1922-39", "late 1922", "in late 1922"),
    ("1922-40", "the first half of 1922", "in the first half of 1922"),
    ("1922-41", "the second half of 1922", "in the second half of 1922"),
]

MARKED = [
    ("1936~", "about 1936", "in about 1936"),
    ("1936%", "about 1936", "in about 1936"),
    ("1936?", "perhaps 1936", "perhaps in 1936"),
    ("1936-06~", "about June 1936", "in about June 1936"),
    ("1936-06?", "perhaps June 1936", "perhaps in June 1936"),
    ("1936-06-11?", "perhaps 11 June 1936", "perhaps on 11 June 1936"),
    ("1922-38~", "about mid-1922", "in about mid-1922"),
]

# A span needs no preposition: it brings its own.
SPANS = [
    ("1933/1935", "from 1933 to 1935"),
    ("1933-05-10/1935-06", "from 10 May 1933 to June 1935"),
    ("1922-38/192X", "from mid-1922 to the 1920s"),
    ("1936~/1938?", "from about 1936 to perhaps 1938"),
    ("1922-06/..", "from June 1922 on"),
    ("1922/", "from 1922 on"),
    ("../1922-06", "until June 1922"),
    ("/1922", "until 1922"),
    ("[1936..1938]", "between 1936 and 1938"),
    (
        "[1921-08-12..1921-09-12]",
        "between 12 August 1921 and 12 September 1921",
    ),
]

CHOICES = [
    ("[1936,1937]", "1936 or 1937", "in 1936 or 1937"),
    ("[1936,1937,1938]", "1936, 1937 or 1938", "in 1936, 1937 or 1938"),
    (
        "[1921-09-12,1921-09-13]",
        "12 September 1921 or 13 September 1921",
        "on 12 September 1921 or 13 September 1921",
    ),
    ("[1936~,1939]", "about 1936 or 1939", "in about 1936 or 1939"),
]

OWN_WORDS = [
    ("1930/1933 in the early 1930s", "the early 1930s", "in the early 1930s"),
    ("1921-09-12 on a Monday", "a Monday", "on a Monday"),
    ("1921 at the congress", "the congress", "at the congress"),
    ("1921~ around the harvest", "the harvest", "around the harvest"),
    ("1923/1935 after 1923", "after 1923", "after 1923"),
]


@pytest.mark.parametrize(("text", "alone", "in_a_sentence"), SAID + MARKED + CHOICES)
def test_a_date_is_said_in_english(
    english: Mapping[str, Any], text: str, alone: str, in_a_sentence: str
) -> None:
    date = parse(text)
    assert (bare(date, english), placed(date, english)) == (alone, in_a_sentence)


@pytest.mark.parametrize(("text", "said"), SPANS)
def test_a_span_is_said_with_its_own_prepositions(
    english: Mapping[str, Any], text: str, said: str
) -> None:
    date = parse(text)
    assert bare(date, english) == placed(date, english) == said


@pytest.mark.parametrize(("text", "alone", "in_a_sentence"), OWN_WORDS)
def test_the_words_of_the_fact_file_stand_instead_of_the_date(
    english: Mapping[str, Any], text: str, alone: str, in_a_sentence: str
) -> None:
    date = parse(text)
    assert (bare(date, english), placed(date, english)) == (alone, in_a_sentence)


@pytest.mark.parametrize(
    ("text", "century"),
    [
        ("01XX", "the 2nd century"),
        ("02XX", "the 3rd century"),
        ("03XX", "the 4th century"),
        ("10XX", "the 11th century"),
        ("11XX", "the 12th century"),
        ("12XX", "the 13th century"),
        ("20XX", "the 21st century"),
        ("21XX", "the 22nd century"),
        ("22XX", "the 23rd century"),
        ("23XX", "the 24th century"),
        ("99XX", "the 100th century"),
    ],
)
def test_a_century_is_an_ordinal_number(
    english: Mapping[str, Any], text: str, century: str
) -> None:
    assert bare(parse(text), english) == century


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_has_its_name(english: Mapping[str, Any], month: int) -> None:
    name = english["months"][month - 1]
    assert bare(parse(f"1921-{month:02}"), english) == f"{name} 1921"
    assert placed(parse(f"1921-{month:02}-03"), english) == f"on 3 {name} 1921"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("1921-09-12", "day"),
        ("1921-09", "month"),
        ("1921", "year"),
        ("1936~", "about"),
        ("1936?", ""),
        ("1936%", ""),
        ("1936-06~", ""),
        ("192X", ""),
        ("1922-38", ""),
        ("1933/1935", ""),
        ("[1936,1937]", ""),
        ("1921 in the year of the famine", ""),
    ],
)
def test_a_question_asks_for_a_date_as_exactly_as_it_is_known(
    text: str, asked: str
) -> None:
    assert grain(parse(text)) == asked


@pytest.mark.parametrize(
    ("text", "year"),
    [("1921-09-12", "1921"), ("0843-08", "0843"), ("1921~", None), ("192X", None)],
)
def test_a_date_is_cut_to_its_year_where_that_is_certain(
    text: str, year: str | None
) -> None:
    assert to_year(parse(text)) == (parse(year) if year else None)
