"""Every mistake in a fact file is named at its line, in words, all in one run."""

import re
from pathlib import Path

import pytest

from factfile.facts import Wrong, read

# A file without mistakes. The mistakes are made in another one beside it.
BASE = """\
[about]
id       = "small"
title    = "A small file"
edition  = 2026-11-23
language = "en"

[topic]
origins      = "Origins"
organization = "Organization"

[source.gse79]
short = "the Great Soviet Encyclopedia (1979)"
cite  = "The Great Soviet Encyclopedia."

[organization]
iwa    = { name = "International Workers' Aid", article = "the" }
relief = { name = "Relief", aliases = ["the Aid"] }
help   = { name = "Help", aliases = ["the Aid"] }
[city]
berlin    = { name = "Berlin" }
amsterdam = { name = "Amsterdam" }
[port]
stettin = { name = "Stettin" }
[film]
mother = { name = "Mother" }

[fact.founded]
topic        = "origins"
relation     = "founded"
organization = "iwa"
when         = "1921-09"
sources      = ["gse79 ¶4"]
"""

SEAT = """\
[fact.seat]
topic        = "organization"
relation     = "seat"
organization = "iwa"
city         = "berlin"
during       = "1921/1933"
sources      = ["gse79"]
"""

OWN = """\
[fact.ship]
topic        = "origins"
states       = "{organization} sent a ship from {port: Stettin}."
organization = "iwa"
sources      = ["gse79"]
"""

SOURCE = """\
[source.sie]
short = "an older encyclopedia"
cite  = "An Encyclopedia."
"""

RELATION = """\
[relation.wandered]
roles  = { organization = "organization", city = "city", when = "date?" }
states = "{organization} moved to {city}[ {on when}]."
asks   = { city = "To which city did {organization} move[ {on when}]?" }
one    = ["organization when -> city"]
"""

PERSON = """\
[person]
anna = { name = "Anna", life = "1871/1919" }
"""


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Complaints name a file as it was given: here, by its name alone."""
    monkeypatch.chdir(tmp_path)


def complaints(path: str) -> list[str]:
    with pytest.raises(Wrong) as wrong:
        read(Path(path))
    return [str(problem) for problem in wrong.value.problems]


def more(toml: str) -> list[str]:
    """What is wrong with a file beside the one without mistakes, from its lines on."""
    Path("facts").mkdir()
    Path("facts/base.toml").write_text(BASE, encoding="utf-8")
    Path("facts/more.toml").write_text(toml, encoding="utf-8")
    return [said.removeprefix("facts/more.toml:") for said in complaints("facts")]


def changed(toml: str, line: str) -> str:
    """The text with a line instead of the first one for the same key, or at the end."""
    key = re.escape(line.split("=")[0].strip())
    text, found = re.subn(rf"(?m)^{key} *=.*$", lambda _: line, toml, count=1)
    return text if found else f"{toml}{line}\n"


PICTURES = [
    ('file = "a.png", credit = "B", license = "CC0"', 'alt is missing: write alt = "..." [missing]'),
    ('file = "a.png", credit = "B", licence = "CC0", alt = "A", license = "x"', "unknown key 'licence': did you mean 'license'? [key]"),
    ('file = "b.png", credit = "B", license = "CC0", alt = "A"', "file 'b.png' cannot be read beside this file: No such file or directory [image]"),
    ('file = "no.png", credit = "B", license = "CC0", alt = "A"', "file 'no.png' is not what its name says: save the picture again [image]"),
    ('file = "../a.png", credit = "B", license = "CC0", alt = "A"', "file '../a.png' is a path: put the picture beside this file [image]"),
    ('file = "a.svg", credit = "B", license = "CC0", alt = "A"', "file 'a.svg' is no picture whose name ends in .png, .jpg, .jpeg, .gif, .webp [image]"),
    ('file = "a\\u0000.png", credit = "B", license = "CC0", alt = "A"', "file holds the character U+0000, which cannot be printed [text]"),
]  # fmt: skip


@pytest.mark.parametrize(("image", "complaint"), PICTURES)
def test_a_mistake_in_a_picture_is_named(image: str, complaint: str) -> None:
    Path("facts").mkdir()
    Path("facts/a.png").write_bytes(b"\x89PNG\r\n\x1a\n and so on")
    Path("facts/no.png").write_bytes(b"<svg>")
    Path("facts/base.toml").write_text(BASE, encoding="utf-8")
    line = f"image = {{ {image} }}"
    Path("facts/more.toml").write_text(changed(SEAT, line), encoding="utf-8")

    said = f"facts/more.toml:8: fact seat image: {complaint}"
    assert complaints("facts") == [said]


# Files that cannot be read ------------------------------------------------------------


def test_a_file_that_is_not_there_is_named() -> None:
    assert complaints("facts.toml") == [
        "facts.toml:1: cannot be read: No such file or directory [file]"
    ]


def test_a_folder_without_fact_files_is_named() -> None:
    Path("facts").mkdir()
    Path("facts/notes.txt").write_text("nothing")
    assert complaints("facts") == [
        "facts:1: the folder holds no fact file: put one with the suffix .toml there [file]"
    ]


def test_a_folder_that_is_called_like_a_file_is_named() -> None:
    Path("facts/old.toml").mkdir(parents=True)
    assert complaints("facts") == [
        "facts/old.toml:1: cannot be read: Is a directory [file]"
    ]


def test_a_file_over_20_mb_is_not_read() -> None:
    with Path("facts.toml").open("wb") as file:
        file.truncate(20_000_001)
    assert complaints("facts.toml") == [
        "facts.toml:1: the file is over 20 MB: a fact file is one that people wrote [file]"
    ]


@pytest.mark.parametrize("nothing", [b"", b"\n\n", b"\xef\xbb\xbf", b"# a remark\n"])
def test_an_empty_file_is_told_what_it_needs(nothing: bytes) -> None:
    Path("facts.toml").write_bytes(nothing)
    assert complaints("facts.toml") == [
        "facts.toml:1: the file is empty: it needs [about] and at least one [fact...] [file]"
    ]


@pytest.mark.parametrize(
    ("bytes", "line"),
    [
        ('[about]\n\ntitle = "Münzenberg"\n'.encode("latin-1"), 3),
        ('[about]\r\ntitle = "Münzenberg"\r\n'.encode("cp1252"), 2),
        (b'\xef\xbb\xbf[about]\ntitle = "M\xfcnzenberg"\n', 2),
        ('[about]\ntitle = "T"\n'.encode("utf-16"), 1),
        (b"\x89PNG\r\n\x1a\n", 1),
    ],
)
def test_a_file_in_another_encoding_is_named_with_the_line_of_it(
    bytes: bytes, line: int
) -> None:
    Path("facts.toml").write_bytes(bytes)
    assert complaints("facts.toml") == [
        f"facts.toml:{line}: the file is not UTF-8: save it as UTF-8 [file]"
    ]


NOT_TOML = [
    ("[about]\nid = \n", '2: words stand in straight double quotes: city = "berlin"'),
    ("[about]\nid = “iwa”\n", '2: “ is curly: write straight "'),
    ("[about]\nid = ‘iwa’\n", '2: ‘ is curly: write straight "'),
    ('[about]\nid = "iwa”\n', '2: ” is curly: write straight "'),
    ('[about]\nid = "iwa\n', "2: the line ends inside quotes"),
    ('[about]\nid = "a", "b"\n', '2: several values stand in square brackets: sources = ["annals", "leaflet"]'),
    ("[about]\nid = iwa\n", '2: words stand in straight double quotes: city = "berlin"'),
    ("when = 1868-05\n", '1: a date stands in quotes: when = "1868-05"'),
    ("when = 12.05.1868 # a remark\n", '1: a date stands in quotes: when = "1868-05-12"'),
    ("during = 1868/1870\n", '1: a date stands in quotes: during = "1868/1870"'),
    ("number = 14 people\n", '1: words stand in straight double quotes: number = "14 people"'),
    ("edition = 26 November 2026\n", "1: a day is written year-month-day: edition = 2026-11-26"),
    ('topic = "events",\n', "1: no comma at the end of the line"),
    ('topic = "events", # a remark\n', "1: no comma at the end of the line"),
    ('topic = "events";\n', "1: no semicolon at the end of the line"),
    ('cite = "The "Kerrow Parish Magazine"."\n', '1: a " inside the quotes ends them: write “ ” inside'),
    ("cite = 'The Society's book.'\n", "1: a ' inside ' ' ends them: write straight \" around"),
    ('sources = ["a",,]\n', "1: there is one comma too much"),
    ('sources = ["a", “b”]\n', '1: “ is curly: write straight "'),
    ("complete.person = True\n", "1: write true or false, in small letters"),
    ('cite = "C:\\papers"\n', r"1: a \ inside quotes is written \\"),
    ('kerrow = { name = "Kerrow", }\n', "1: no comma before }"),
    ('kerrow = { name = "Kerrow",\n', "1: what stands in { } is one line"),
    ("kerrow = {\n", "1: what stands in { } is one line"),
    ('kerrow = { name = "Kerrow"\n', "1: } or a comma is missing"),
    ('kerrow = { name = "Kerrow" article = "the" }\n', "1: } or a comma is missing"),
    ('kerrow = { name = "Kerrow", name = "K" }\n', "1: in { } the same word stands twice before ="),
    ('sources = ["a" "b"]\n', "1: ] or a comma is missing, here or in the line above"),
    ('sources = ["a"\na = 1\n', "2: ] or a comma is missing, here or in the line above"),
    ("[fact.first boat]\n", "1: an id is made of small letters, digits and -: write [fact.first-boat]"),
    ("[fact.first-boat\n", "1: ] is missing"),
    ("[about\n", "1: ] is missing"),
    ("[town],\n", "1: no comma at the end of the line"),
    ("[town]]\n", "1: nothing follows the ] of a line like [town]"),
    ('when: "1868"\n', '1: write when = "1868"'),
    ("when: 1868 # a remark\n", '1: write when = "1868"'),
    ('sources: ["a"]\n', '1: write sources = ["a"]'),
    ('kerrow = { name: "Kerrow" }\n', '1: write name = "Kerrow"'),
    ('first boat = { name = "Hope" }\n', "1: an id is made of small letters, digits and -: write first-boat"),
    ('when "1868"\n', '1: = is missing, as in when = "1868"; a remark begins with #'),
    ("Who says so\n", '1: = is missing, as in when = "1868"; a remark begins with #'),
    ("<html>\n", '1: a line is like [town] or when = "1868"; a remark begins with #'),
    ('a = """\nx\n\n', "2: three quotes open a text that nothing closes"),
    ("a = 1\na = 2\n", "2: a is already in line 1"),
    ("[town]\na = {}\n\nb = {}\na = {}\n", "5: a is already in line 2"),
    ('a.b = [\n  "x",\n]\n"a".b = [\n  "y",\n]\n', "6: b is already in line 1"),
    ("[fact.seat]\n[fact.seat]\n", "2: [fact.seat] is already in line 1"),
    ("[city]\n\n[city]\n", "3: [city] is already in line 1"),
    ("[quiz.x]\ntopic = { a = 1 }\n[quiz.x.topic.b]\n", "3: what { } opens is closed: write b into topic in line 2"),
    ("topic = { a = 1 }\ntopic.b = 2\n", "2: what { } opens is closed: write b into topic in line 1"),
    ("a = 1900-02-29\n", "1: the line cannot be read: invalid date or datetime"),
    ("a = " + "[" * 5000, "1: it is nested too deeply"),
    ("a = " + "{ a = " * 5000, "1: it is nested too deeply"),
    ("a = " + "9" * 5000, "1: a number in it has too many digits"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "complaint"), NOT_TOML)
def test_a_file_that_is_not_toml_is_named_with_the_line_of_it(
    text: str, complaint: str
) -> None:
    Path("facts.toml").write_text(text, encoding="utf-8")
    assert complaints("facts.toml") == [f"facts.toml:{complaint} [file]"]


OWN_SENTENCES = [
    ('states = "{organisation} sailed."\norganisation = "iwa"', """3: fact sailed: organisation 'iwa' is an id of kind organization, and {organisation} takes words: write {organization}, or roles = { organisation = "organization" } [kind]"""),
    ('states = "{film} sailed."\nfilm = "mother"\norganization = "iwa"', "4: fact sailed: unknown key 'organization': the sentence in states has no {organization} [key]"),
    ('states = "{organisation} sailed."\norganization = "iwa"', "2: fact sailed: states: {organisation} is no kind: did you mean {organization}? [template]"),
    ('states = "{film} sailed."\nfilm = "mother"\nsuorces = 1', "4: fact sailed: unknown key 'suorces': did you mean 'sources'? [key]"),
    ('states = "{film} sailed {on when}."\nfilm = "mother"\nwhen = "1921"\nasks = "When did {film} sail?"', '5: fact sailed: asks is a table: write asks = { when = "When did {film} sail?" } [type]'),
    ('states = "{film} sailed {on when}."\nfilm = "mother"\ndate = "1921"', "4: fact sailed: unknown key 'date': did you mean 'when'? [key]"),
]  # fmt: skip


@pytest.mark.parametrize(("own", "complaint"), OWN_SENTENCES)
def test_a_sentence_of_ones_own_is_told_what_does_not_fit_it(
    own: str, complaint: str
) -> None:
    fact = f'[fact.sailed]\n{own}\ntopic = "origins"\nsources = ["gse79"]\n'
    assert complaint in more(fact)


FALSE = [
    ('wrong.when."1921" = "x"', "6: fact left: wrong when: '1921' is the right answer [wrong]"),
    ('wrong.when."192X" = "x"', "6: fact left: wrong when: '192X' is the right answer [wrong]"),
    ('wrong.film."Mother" = "x"', "6: fact left: wrong film: 'mother' is the right answer [wrong]"),
    ('when = "2026-11-24"', "4: fact left: when '2026-11-24' lies after the edition, 2026-11-23: nobody can know it yet [date]"),
    ('states = "{film} was shown {when}."', "2: fact left: states: write {on when} for {when}: it says in or on itself [template]"),
    ('states = "In {when}, {film} was shown."', "2: fact left: states: write {on when} for In {when}: it says in or on itself [template]"),
    ('states = "{film} was shown[ on {when}]."\nwhen = "1921"', "2: fact left: states: write {on when} for on {when}: it says in or on itself [template]"),
]  # fmt: skip

TRUE = [
    'wrong.when."1922" = "It was shown again."',
    'says.when."1921-09-04" = ["gse79"]',
    'rivals.when."1922" = ["gse79"]',
    'states = "{film} was shown by {when}."',
    'states = "{film} was shown {on when}."',
    'states = "{film} was shown on {when}."',
    'when = "2026-11-23"',
]

LEFT = """\
[fact.left]
states  = "{film} was shown {on when}."
film    = "mother"
when    = "1921-09-04"
sources = ["gse79"]
"""


def left(line: str) -> str:
    first, *more = line.split("\n")
    toml = changed(LEFT, first)
    for other in more:
        toml = changed(toml, other)
    return f'{toml}topic = "origins"\n'


@pytest.mark.parametrize(("line", "complaint"), FALSE)
def test_what_a_fact_says_against_itself_is_named_at_its_line(
    line: str, complaint: str
) -> None:
    assert more(left(line)) == [complaint]


@pytest.mark.parametrize("line", TRUE)
def test_what_only_looks_like_it_is_none(line: str) -> None:
    Path("facts").mkdir()
    Path("facts/base.toml").write_text(BASE, encoding="utf-8")
    Path("facts/more.toml").write_text(left(line), encoding="utf-8")
    assert "left" in read(Path("facts")).facts


def test_a_relation_or_kind_of_ones_own_stands_in_one_file() -> None:
    Path("facts").mkdir()
    own = '[kind.guild]\nplural = "guilds"\n' + RELATION
    Path("facts/a.toml").write_text(own)
    Path("facts/b.toml").write_text(own)
    Path("facts/c.toml").write_text(BASE)
    assert complaints("facts") == [
        "facts/b.toml:1: kind guild: the id is taken at facts/a.toml:1 [id]",
        "facts/b.toml:3: relation wandered: the id is taken at facts/a.toml:3 [id]",
    ]


def test_all_files_of_a_folder_that_cannot_be_read_are_named() -> None:
    Path("facts").mkdir()
    Path("facts/a.toml").write_text("a = \n")
    Path("facts/b.toml").write_text(BASE)
    Path("facts/c.toml").write_bytes(b"\n\xff")
    assert complaints("facts") == [
        'facts/a.toml:1: words stand in straight double quotes: city = "berlin" [file]',
        "facts/c.toml:2: the file is not UTF-8: save it as UTF-8 [file]",
    ]


# All in one run -----------------------------------------------------------------------


def test_all_mistakes_of_all_files_of_a_folder_come_in_one_run() -> None:
    Path("facts").mkdir()
    Path("facts/base.toml").write_text(changed(BASE, 'when = "1921-13"'))
    Path("facts/more.toml").write_text(
        """\
[fact.seat-berlin]
topic        = "organisation"
relation     = "seat"
organization = "iwo"
city         = "berlin"
during       = "1921 to 1933"
sources      = ["gse97 ¶7"]

[fact.seat-paris]
topic    = "orgins"
relation = "seet"
sources  = ["sie"]

[persn]
anna = { name = "Anna" }
"""
    )
    assert complaints("facts") == [
        "facts/base.toml:31: fact founded: when '1921-13' has no month 13: months are 01 to 12 [date]",
        "facts/more.toml:2: fact seat-berlin: unknown topic 'organisation': did you mean 'organization'? [topic]",
        "facts/more.toml:4: fact seat-berlin: organization: unknown organization 'iwo': did you mean 'iwa'? [thing]",
        "facts/more.toml:6: fact seat-berlin: during '1921 to 1933' is not a date like 1933/1935 or [1936,1937]: write 1921/1933 [date]",
        "facts/more.toml:7: fact seat-berlin: sources: unknown source 'gse97': did you mean 'gse79'? [source]",
        "facts/more.toml:10: fact seat-paris: unknown topic 'orgins': did you mean 'origins'? [topic]",
        "facts/more.toml:11: fact seat-paris: unknown relation 'seet': did you mean 'seat'? [relation]",
        "facts/more.toml:12: fact seat-paris: sources: unknown source 'sie': there is gse79 [source]",
        "facts/more.toml:14: unknown table [persn]: did you mean 'person'? [kind]",
    ]


def test_a_fact_with_a_mistake_is_still_one_that_others_build_on() -> None:
    assert more(
        changed(SEAT, 'relation = "seet"')
        + '[fact.later]\ntopic = "origins"\nrelation = "founded"\norganization = "help"\n'
        'sources = ["gse79"]\nbuilds_on = ["seat"]\n'
    ) == ["3: fact seat: unknown relation 'seet': did you mean 'seat'? [relation]"]


@pytest.mark.parametrize(
    ("toml", "complaint"),
    [
        (
            '[fact.founded]\ntopic = "origins"\nrelation = "founded"\n'
            'organization = "iwa"\nsources = ["gse79"]\n',
            "1: fact founded: the id is taken at facts/base.toml:27 [id]",
        ),
        (
            '\n[source.gse79]\nshort = "a"\ncite = "b"\n',
            "2: source gse79: the id is taken at facts/base.toml:11 [id]",
        ),
        (
            '[city]\niwa = { name = "Iwa" }\n',
            "2: city iwa: the id is taken at facts/base.toml:16 [id]",
        ),
        (
            '[about]\nid = "b"\n',
            "1: [about] stands in one file of a folder only [about]",
        ),
    ],
)
def test_what_stands_in_two_files_is_named_at_the_second(
    toml: str, complaint: str
) -> None:
    assert more(toml) == [complaint]


# Facts --------------------------------------------------------------------------------


IN_A_FACT = [
    ('topic = "organisation"', "2: fact seat: unknown topic 'organisation': did you mean 'organization'? [topic]"),
    ("topic = 5", "2: fact seat: topic is not a text in quotes [type]"),
    ('topic = ""', '2: fact seat: topic is missing: write topic = "..." [missing]'),
    ('relation = "seet"', "3: fact seat: unknown relation 'seet': did you mean 'seat'? [relation]"),
    ('relation = ""', '3: fact seat: relation is missing: write relation = "..." [missing]'),
    ('relation = ["seat"]', "3: fact seat: relation is not a text in quotes [type]"),
    ('organization = "iwo"', "4: fact seat: organization: unknown organization 'iwo': did you mean 'iwa'? [thing]"),
    ('organization = "the Aid"', "4: fact seat: organization 'the Aid' is the name of help, relief: write the id [thing]"),
    ("organization = true", "4: fact seat: organization is not a text in quotes [type]"),
    ('city = "amsterdm"', "5: fact seat: city: unknown city 'amsterdm': did you mean 'amsterdam'? [thing]"),
    ('city = "Amsterdm"', "5: fact seat: city: unknown city 'Amsterdm': did you mean 'amsterdam'? [thing]"),
    ('city = "pariss"', '5: fact seat: city: unknown city \'pariss\': add pariss = { name = "Pariss" } below [city] [thing]'),
    ('city = "Oslo Øst"', '5: fact seat: city: unknown city \'Oslo Øst\': add oslo-ost = { name = "Oslo Øst" } below [city] [thing]'),
    ('city = "mother"', "5: fact seat: city 'mother' is of kind film, not city [kind]"),
    ('city = "iwa"', "5: fact seat: city 'iwa' is of kind organization, not city [kind]"),
    ('city = "  "', '5: fact seat: city is missing: write city = "..." [missing]'),
    ("city = []", '5: fact seat: city is missing: write city = "..." [missing]'),
    ('city = ["berlin", ""]', '5: fact seat: city is missing: write city = "..." [missing]'),
    ("city = 5", "5: fact seat: city is not a text in quotes [type]"),
    ("city = { berlin = 1 }", "5: fact seat: city is not a text in quotes [type]"),
    ('city = [["berlin"]]', "5: fact seat: city is not a text in quotes [type]"),
    ('during = "1933 to 1935"', "6: fact seat: during '1933 to 1935' is not a date like 1933/1935 or [1936,1937]: write 1933/1935 [date]"),
    ('during = "1935/1933"', "6: fact seat: during '1935/1933' ends before it begins: write 1933/1935 [date]"),
    ('during = "in 1921"', "6: fact seat: during 'in' is not a date like 1921, 1921-09 or 1921-09-12: write 1921 [date]"),
    ('during = "May 1921"', "6: fact seat: during 'May' is not a date like 1921, 1921-09 or 1921-09-12: write 1921-05 [date]"),
    ("during = 21", "6: fact seat: during '21' is not a date like 1921, 1921-09 or 1921-09-12 [date]"),
    ("during = 1921.5", "6: fact seat: during '1921.5' is not a date like 1921, 1921-09 or 1921-09-12 [date]"),
    ("during = true", "6: fact seat: during is not a text in quotes [type]"),
    ("during = 1921-09-12T10:00:00", "6: fact seat: during is not a text in quotes [type]"),
    ('during = ["1921", "1922-13"]', "6: fact seat: during '1922-13' has no month 13: months are 01 to 12 [date]"),
    ('during = ""', '6: fact seat: during is missing: write during = "..." [missing]'),
    (r'during = "1921 in the\u0007 spring"', "6: fact seat: during holds the character U+0007, which cannot be printed [text]"),
    ("sources = []", '7: fact seat: sources is missing: say who says so, sources = ["..."] [missing]'),
    ('sources = ""', '7: fact seat: sources is missing: write sources = "..." [missing]'),
    ("sources = 5", "7: fact seat: sources is not a text in quotes [type]"),
    ("sources = [1]", "7: fact seat: sources is not a text in quotes [type]"),
    ('sources = ["gse97 ¶7"]', "7: fact seat: sources: unknown source 'gse97': did you mean 'gse79'? [source]"),
    ('sources = "sie"', "7: fact seat: sources: unknown source 'sie': there is gse79 [source]"),
    ('voice = "gse97"', "8: fact seat: voice: unknown source 'gse97': did you mean 'gse79'? [source]"),
    ('level = "cor"', "8: fact seat: level 'cor' is unknown: did you mean 'core'? [choice]"),
    ('level = "main"', "8: fact seat: level 'main' is unknown: there are core and extra [choice]"),
    ('builds_on = ["foundet"]', "8: fact seat: builds_on unknown fact 'foundet': did you mean 'founded'? [fact]"),
    ("builds_on = 1", "8: fact seat: builds_on is not a text in quotes [type]"),
    ('was = "founded"', "8: fact seat: was 'founded' belongs to fact founded: an id has one owner [id]"),
    ('denied = "yes"', "8: fact seat: denied is true or false [type]"),
    ("denied = 1", "8: fact seat: denied is true or false [type]"),
    ("withdrawn = true", "8: fact seat: withdrawn is not a text in quotes [type]"),
    ("note = 5", "8: fact seat: note is not a text in quotes [type]"),
    (r'note = "a\u0000b"', "8: fact seat: note holds the character U+0000, which cannot be printed [text]"),
    (r'note = "a\u009bb"', "8: fact seat: note holds the character U+009B, which cannot be printed [text]"),
    ('note = "It was _____."', "8: fact seat: note holds a blank of five underscores, which cannot be printed [text]"),
    ('nota = "x"', "8: fact seat: unknown key 'nota': did you mean 'note'? [key]"),
    ('Note = "x"', "8: fact seat: unknown key 'Note': did you mean 'note'? [key]"),
    ('when = "1921"', "8: fact seat: unknown key 'when': did you mean 'during'? [key]"),
    ('date = "1921"', "8: fact seat: unknown key 'date': did you mean 'during'? [key]"),
    ('town = "berlin"', "8: fact seat: unknown key 'town': did you mean 'city'? [key]"),
    ('film = "mother"', "8: fact seat: unknown key 'film' [key]"),
    ('relation = "relocated"', "3: fact seat: unknown relation 'relocated': docs/reference.md lists them; or write your own sentence under states [relation]"),
    (r'"a\u000ab\u001b" = 1', r"8: fact seat: unknown key 'a\u000ab\u001b' [key]"),
    ('states = "{city} sat."', "8: fact seat: states belongs to the relation: reword it there, for all facts [relation]"),
    ("asks = {}", "8: fact seat: asks belongs to the relation: reword it there, for all facts [relation]"),
    ("one = []", "8: fact seat: one belongs to the relation: reword it there, for all facts [relation]"),
    ("same = true", "8: fact seat: same belongs to the relation: reword it there, for all facts [relation]"),
    ("rivals = 5", "8: fact seat: rivals is a table: write [fact.seat.rivals] [type]"),
    ('rivals.city = "amsterdam"', "8: fact seat rivals: city is a table: write [fact.seat.rivals.city] [type]"),
    ('rivals.citi."amsterdam" = ["gse79"]', "8: fact seat rivals: there is no role 'citi': did you mean 'city'? [role]"),
    ('rivals.city."amsterdm" = ["gse79"]', "8: fact seat rivals city: city: unknown city 'amsterdm': did you mean 'amsterdam'? [thing]"),
    ('rivals.city."mother" = ["gse79"]', "8: fact seat rivals city: city 'mother' is of kind film, not city [kind]"),
    ('rivals.city."amsterdam" = ["gse"]', "8: fact seat rivals city: amsterdam: unknown source 'gse': did you mean 'gse79'? [source]"),
    ('rivals.city."amsterdam" = []', "8: fact seat rivals city: 'amsterdam' is missing its sources: who says so? [missing]"),
    ('rivals.during."1921-13" = ["gse79"]', "8: fact seat rivals during: during '1921-13' has no month 13: months are 01 to 12 [date]"),
    ('errors.city."amsterdam" = true', "8: fact seat errors city: amsterdam is not a text in quotes [type]"),
    ('errors.during."1931 to 1935" = ["gse79"]', "8: fact seat errors during: during '1931 to 1935' is not a date like 1933/1935 or [1936,1937]: write 1931/1935 [date]"),
    ('says.during."1921-09-31" = ["gse79"]', "8: fact seat says during: during '1921-09-31' has no day 31: that month has 30 [date]"),
    ('accept.city = [5]', "8: fact seat accept: city is not a text in quotes [type]"),
    ('accept.town = ["Spree"]', "8: fact seat accept: there is no role 'town': there are city, during and organization [role]"),
    ('city = ["berlin", "stettin"]\naccept.city = ["Spree"]', "6: fact seat accept: city is a table: write [fact.seat.accept.city] [type]"),
    ('city = ["berlin", "stettin"]\naccept.city."amsterdam" = ["A"]', "6: fact seat accept city: 'amsterdam' is not in the list [value]"),
    ("wrong = []", "8: fact seat: wrong is a table: write [fact.seat.wrong] [type]"),
    ('wrong.city."amsterdm" = "It was not there."', "8: fact seat wrong city: city: unknown city 'amsterdm': did you mean 'amsterdam'? [thing]"),
    ('wrong.city."amsterdam" = ""', '8: fact seat wrong city: amsterdam is missing: write amsterdam = "..." [missing]'),
    ('wrong.city."amsterdam" = ["no"]', "8: fact seat wrong city: amsterdam is not a text in quotes [type]"),
    ('wrong.town."amsterdam" = "no"', "8: fact seat wrong: there is no role 'town': there are city, during and organization [role]"),
    ("complete = true", "8: fact seat: complete is a table: write [fact.seat.complete] [type]"),
    ('complete.city = "gse"', "8: fact seat complete: city: unknown source 'gse': did you mean 'gse79'? [source]"),
    ("complete.city = 1", "8: fact seat complete: city is not a text in quotes [type]"),
    ("complete.citi = true", "8: fact seat complete: there is no role 'citi': did you mean 'city'? [role]"),
    ('image = "seat.png"', "8: fact seat: image is a table: write [fact.seat.image] [type]"),
    ('image = { file = "", credit = "B", license = "CC0", alt = "A" }', '8: fact seat image: file is missing: write file = "..." [missing]'),
]  # fmt: skip


@pytest.mark.parametrize(("line", "complaint"), IN_A_FACT)
def test_a_mistake_in_a_fact_is_named_at_its_line(line: str, complaint: str) -> None:
    assert more(changed(SEAT, line)) == [complaint]


@pytest.mark.parametrize(
    ("key", "complaint"),
    [
        (
            "relation",
            '1: fact seat: relation is missing: write relation = "..." or states = "..." [missing]',
        ),
        ("topic", '1: fact seat: topic is missing: write topic = "..." [missing]'),
        ("city", '1: fact seat: city is missing: write city = "..." [missing]'),
        (
            "sources",
            '1: fact seat: sources is missing: say who says so, sources = ["..."] [missing]',
        ),
    ],
)
def test_what_a_fact_lacks_is_named_at_its_head(key: str, complaint: str) -> None:
    assert more(re.sub(rf"(?m)^{key} .*\n", "", SEAT)) == [complaint]


def test_a_place_for_a_moment_takes_no_span() -> None:
    assert more(
        """\
[fact.end]
topic        = "organization"
relation     = "ended"
organization = "iwa"
when         = "1933/1935"
sources      = ["gse79"]
"""
    ) == [
        "5: fact end: when '1933/1935' lasts, and this place takes a moment: write 1921, or [1921..1923] [date]"
    ]


def test_a_former_id_has_one_owner() -> None:
    assert more(
        changed(SEAT, 'was = ["base", "founded"]') + OWN + 'was = "base"\n'
    ) == [
        "8: fact seat: was 'founded' belongs to fact founded: an id has one owner [id]",
        "14: fact ship: was 'base' belongs to fact seat: an id has one owner [id]",
    ]


# Statements of a fact's own -----------------------------------------------------------


IN_OWN_WORDS = [
    ("states = 5", "3: fact ship: states is not a text in quotes [type]"),
    ('states = ""', '3: fact ship: states is missing: write states = "..." [missing]'),
    ('states = "{organization} sent a ship"', "3: fact ship: states is a sentence and ends with a full stop [template]"),
    ('states = "{organization sent a ship."', "3: fact ship: states: '{organization sent a ship.' is not a place like {city} or {on when} [template]"),
    ('states = "{Organization} sent a ship."', "3: fact ship: states: '{Organization}' is not a place like {city} or {on when} [template]"),
    ('states = "[{organization} sent a ship."', "3: fact ship: states: brackets [...] come in pairs and not one inside another [template]"),
    ('states = "{organization} sent a ship [sic]."', "3: fact ship: states: '[sic]' holds no place, so it would never be missing [template]"),
    ("states = \"{organization}'s ship sank.\"", "3: fact ship: states: reword it without a possessive after {...} [template]"),
    ('states = "{organization}’s ship sank."', "3: fact ship: states: reword it without a possessive after {...} [template]"),
    ('states = "{organization} sent {note: word}."', "3: fact ship: a role cannot be called 'note': facts use it [role]"),
    ('states = "{organization} sent it {on when: 1921 to 1922}."', "3: fact ship: when '1921 to 1922' is not a date like 1933/1935 or [1936,1937]: write 1921/1922 [date]"),
    ('states = "{organization} sent it {on when: 1921/1922}."', "3: fact ship: when '1921/1922' lasts, and this place takes a moment: write 1921, or [1921..1923] [date]"),
    ('states = "{organization} sent {port: Stetin}."', "3: fact ship: port: unknown port 'Stetin': did you mean 'stettin'? [thing]"),
    ('states = "{organization} sent it {during}."', '1: fact ship: during is missing: write during = "1933/1935" [missing]'),
    ('states = "{organization} sent {on port: Stettin}."', "3: fact ship: states: '{on port}' is for dates: write '{port}' [template]"),
    ('states = "{organization} sent {during:kind: 1921}."', "3: fact ship: states: '{during:kind: 1921}' is not a place like {city} or {on when} [template]"),
    ('port = "stettin"', "6: fact ship: port is given in states already [role]"),
    ('film = "mother"', "6: fact ship: unknown key 'film': the sentence in states has no {film} [key]"),
    ('asks = "Who sent a ship?"', '6: fact ship: asks is a table: write asks = { organization = "Who sent a ship?" } [type]'),
    ("asks = 5", "6: fact ship: asks is a table: write [fact.ship.asks] [type]"),
    ("asks = { port = 5 }", "6: fact ship asks: port is not a text in quotes [type]"),
    ('asks = { port = "" }', '6: fact ship asks: port is missing: write port = "..." [missing]'),
    ('asks = { port = "From which port did it sail" }', "6: fact ship asks: port is a question and ends with '?' [template]"),
    ('asks = { port = "Who sailed from {port:name}?" }', "6: fact ship asks: port gives away its answer [template]"),
    ('asks = { prot = "From which port?" }', "6: fact ship asks: there is no role 'prot': did you mean 'port'? [template]"),
    ('asks = { port = "From which port did {organisation} sail?" }', "6: fact ship asks: port: there is no role 'organisation': did you mean 'organization'? [template]"),
    ('asks = { port = "From which port {organization: iwa}?" }', "6: fact ship asks: port: '{organization: iwa}' stands only where a fact states itself [template]"),
    ('asks = { port = "From which port[ {at when}]?" }', "6: fact ship asks: port: '{at when}' is not a place like {city} or {on when} [template]"),
    ("one = 5", "6: fact ship: one is not a text in quotes [type]"),
    ('one = ""', '6: fact ship: one is missing: write one = "..." [missing]'),
    ('one = ["organization -> prot"]', "6: fact ship: one: there is no role 'prot': did you mean 'port'? [one]"),
    ('one = ["organisation -> port"]', "6: fact ship: one: there is no role 'organisation': did you mean 'organization'? [one]"),
    ('one = ["organization"]', "6: fact ship: one: 'organization' is not like 'organization during -> city' [one]"),
    ('one = ["-> port"]', "6: fact ship: one: '-> port' is not like 'organization during -> city' [one]"),
    ('one = ["organization ->"]', "6: fact ship: one: 'organization ->' is not like 'organization during -> city' [one]"),
    ('one = ["port -> port"]', "6: fact ship: one: 'port -> port' is not like 'organization during -> city' [one]"),
    ('one = { "organization -> port" = "" }', '6: fact ship one: organization -> port is missing: write organization -> port = "..." [missing]'),
    ('one = { "organization -> port" = 5 }', "6: fact ship one: organization -> port is not a text in quotes [type]"),
    ("roles = 1", "6: fact ship: roles is a table: write [fact.ship.roles] [type]"),
    ('roles = { organization = "organisation" }', "6: fact ship roles: organization is of no known kind 'organisation': did you mean 'organization'? [kind]"),
    ('roles = { organization = "organization", port = "" }', '6: fact ship roles: port is missing: write port = "..." [missing]'),
    ("roles = { port = 5 }", "6: fact ship roles: port is not a text in quotes [type]"),
    ('roles = { sources = "text" }', "6: fact ship: a role cannot be called 'sources': facts use it [role]"),
    ('roles = { ship = "text" }', '1: fact ship: ship is missing: write ship = "..." [missing]'),
    ('chain = ["organization", "prot"]', "6: fact ship: chain: there is no role 'prot': did you mean 'port'? [role]"),
    ('same = "yes"', "6: fact ship: same is true or false [type]"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "complaint"), IN_OWN_WORDS)
def test_a_mistake_in_a_facts_own_words_is_named_at_its_line(
    line: str, complaint: str
) -> None:
    assert more(changed(OWN, line)) == [complaint]


# Sources, relations, kinds and things -------------------------------------------------


IN_A_SOURCE = [
    ('short = ""', '2: source sie: short is missing: write short = "..." [missing]'),
    ("short = 5", "2: source sie: short is not a text in quotes [type]"),
    ("cite = []", "3: source sie: cite is not a text in quotes [type]"),
    ('year = "1979"', "4: source sie: year is a number without quotes: year = 1979 [type]"),
    ("year = true", "4: source sie: year is a number without quotes: year = 1979 [type]"),
    ("year = 1979.5", "4: source sie: year is a number without quotes: year = 1979 [type]"),
    ('stance = "aligned"', "4: source sie: stance 'aligned' is unknown: there are allied, independent, opposed and own [choice]"),
    ('stance = "neutral"', "4: source sie: stance 'neutral' is unknown: there are allied, independent, opposed and own [choice]"),
    ('grade = "E"', "4: source sie: grade 'E' is unknown: there are A, B, C and D [choice]"),
    ("grade = 1", "4: source sie: grade is not a text in quotes [type]"),
    ("lineage = 5", "4: source sie: lineage is not a text in quotes [type]"),
    ("yaer = 1979", "4: source sie: unknown key 'yaer': did you mean 'year'? [key]"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "complaint"), IN_A_SOURCE)
def test_a_mistake_in_a_source_is_named_at_its_line(line: str, complaint: str) -> None:
    assert more(changed(SOURCE, line)) == [complaint]


IN_A_RELATION = [
    ('roles = { organization = "organization", city = "citty", when = "date?" }', "2: relation wandered roles: city is of no known kind 'citty': did you mean 'city'? [kind]"),
    ('roles = { organization = "organization", city = "city", when = "date?", note = "text" }', "2: relation wandered: a role cannot be called 'note': facts use it [role]"),
    ('states = "{organization} moved to {city} {on when}."', "3: relation wandered: states: 'when' may be missing, so it stands in brackets [...] [template]"),
    ('states = "{organization} moved to {town}[ {on when}]."', "3: relation wandered: states: there is no role 'town': there are city, organization and when [template]"),
    ('states = "{organization} moved to {city: berlin}[ {on when}]."', "3: relation wandered: states: '{city: berlin}' stands only where a fact states itself [template]"),
    ("states = \"{organization}'s seat was {city}.\"", "3: relation wandered: states: reword it without a possessive after {...} [template]"),
    ('asks = { when = "In which year did {organization} move to {city}?" }', "4: relation wandered asks: when asks for a date: begin with When [template]"),
    ('asks = { city = "Where did {organization} move[ {on whem}]?" }', "4: relation wandered asks: city: there is no role 'whem': did you mean 'when'? [template]"),
    ('one = ["organisation when -> city"]', "5: relation wandered: one: there is no role 'organisation': did you mean 'organization'? [one]"),
    ('chain = ["organization", "town"]', "6: relation wandered: chain: there is no role 'town': there are city, organization and when [role]"),
    ('chian = ["organization", "city"]', "6: relation wandered: unknown key 'chian': did you mean 'chain'? [key]"),
    ("same = 1", "6: relation wandered: same is true or false [type]"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "complaint"), IN_A_RELATION)
def test_a_mistake_in_a_relation_is_named_at_its_line(
    line: str, complaint: str
) -> None:
    assert more(changed(RELATION, line)) == [complaint]


def test_a_relation_that_is_reworded_is_complained_of_where_that_is_done() -> None:
    assert more(
        """\

[relation.ended]
roles = { organization = "organization", year = "date" }
"""
    ) == [
        "2: relation ended asks: organization: there is no role 'when': there are organization and year [template]",
        "2: relation ended asks: there is no role 'when': there are organization and year [template]",
        "2: relation ended: one: there is no role 'when': there are organization and year [one]",
        "2: relation ended: states: there is no role 'when': there are organization and year [template]",
    ]


IN_A_THING = [
    ('anna = "Anna"', '2: person: anna is a table: write anna = { name = "Anna" } [type]'),
    ("anna = 5", "2: person: anna is a table: write [person.anna] [type]"),
    ("anna = {}", '2: person anna: name is missing: write name = "..." [missing]'),
    ('anna = { name = "" }', '2: person anna: name is missing: write name = "..." [missing]'),
    ("anna = { name = 5 }", "2: person anna: name is not a text in quotes [type]"),
    ('anna = { name = "Anna", life = "1871 to 1919" }', "2: person anna: life '1871 to 1919' is not a date like 1933/1935 or [1936,1937]: write 1871/1919 [date]"),
    ('anna = { name = "Anna", life = 18 }', "2: person anna: life '18' is not a date like 1921, 1921-09 or 1921-09-12 [date]"),
    ('anna = { name = "Anna", life = [] }', "2: person anna: life is not a text in quotes [type]"),
    ('anna = { name = "Anna", lief = "1871/1919" }', "2: person anna: unknown key 'lief': did you mean 'life'? [key]"),
    ('anna = { name = "Anna", number = "many" }', "2: person anna: number 'many' is unknown: there are plural and singular [choice]"),
    ('anna = { name = "Anna", quoted = "no" }', "2: person anna: quoted is true or false [type]"),
    ('anna = { name = "Anna", aliases = [1] }', "2: person anna: aliases is not a text in quotes [type]"),
    ('anna = { name = "Anna", as = [""] }', '2: person anna: as is missing: write as = "..." [missing]'),
    ('anna = { name = "Anna", names = "Анна" }', "2: person anna: names is a table: write [person.anna.names] [type]"),
    ('anna = { name = "Anna", names = { de = 1 } }', "2: person anna names: de is not a text in quotes [type]"),
    ('anna = { name = "Anna", named = { "Ann" = "1915 to 1924" } }', "2: person anna named: Ann '1915 to 1924' is not a date like 1933/1935 or [1936,1937]: write 1915/1924 [date]"),
    (r'anna = { name = "Anna", named = { "A\u0001nn" = "1915" } }', r"2: person anna named: A\u0001nn holds the character U+0001, which cannot be printed [text]"),
    ('anna = { name = "Anna", of = "iwaa" }', "2: person anna: of 'iwaa' is not a thing: did you mean 'iwa'? [thing]"),
    ('anna = { name = "Anna", of = "anna" }', "2: person anna: of 'anna' makes it a part of itself [thing]"),
    (r'anna = { name = "Anna	\u0007" }', "2: person anna: name holds the character U+0007, which cannot be printed [text]"),
    ('"Anna B." = { name = "Anna" }', "3: person: the id 'Anna B.' is not made of small letters, digits and - [id]"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "complaint"), IN_A_THING)
def test_a_mistake_in_a_thing_is_named_at_its_line(line: str, complaint: str) -> None:
    assert more(changed(PERSON, line)) == [complaint]


def test_a_thing_is_not_part_of_itself_by_way_of_others() -> None:
    assert more(
        """\
[committee]
one = { name = "One", of = "two" }
two = { name = "Two", of = "one" }
"""
    ) == [
        "2: committee one: of 'two' makes it a part of itself [thing]",
        "3: committee two: of 'one' makes it a part of itself [thing]",
    ]


IN_A_TABLE = [
    ('[persn]\nanna = { name = "Anna" }', "1: unknown table [persn]: did you mean 'person'? [kind]"),
    ('[[person]]\nanna = { name = "Anna" }', "1: person is a table: write [person] [type]"),
    ("person = 5", "1: person is a table: write [person] [type]"),
    ('title = "T"', "1: unknown table [title]: docs/reference.md lists the kinds; [kind.title] adds one [kind]"),
    ('[harbour]\nkerrow = {}', "1: unknown table [harbour]: docs/reference.md lists the kinds; [kind.harbour] adds one [kind]"),
    ("fact = []", "1: fact is a table: write [fact] [type]"),
    ("fact.seat = 5", "1: fact: seat is a table: write [fact.seat] [type]"),
    ('[fact."Seat A"]\ntopic = "origins"\nrelation = "founded"\norganization = "help"\nsources = ["gse79"]\n', "1: fact: the id 'Seat A' is not made of small letters, digits and - [id]"),
    ('source = "gse79"', "1: source is a table: write [source] [type]"),
    ("topic = 1", "1: topic is a table: write [topic] [type]"),
    ('[topic]\nend = ""', '2: topic: end is missing: write end = "..." [missing]'),
    ('[topic]\nend = 5', "2: topic: end is not a text in quotes [type]"),
    ('[topic]\n"The end" = "The end"', "2: topic: the id 'The end' is not made of small letters, digits and - [id]"),
    ('[words]\nsmall = []', "1: unknown key 'words': there are about, fact, kind, relation, source and topic [key]"),
    ('kind = "person"', "1: kind is a table: write [kind] [type]"),
    ("[kind.guild]", '1: kind guild: plural is missing: write plural = "..." [missing]'),
    ('[kind.guild]\nplural = 5', "2: kind guild: plural is not a text in quotes [type]"),
    ('[kind.guild]\nplural = "guilds"\nplurals = "guilds"', "3: kind guild: unknown key 'plurals': did you mean 'plural'? [key]"),
    ('[kind.guild]\nplural = "guilds"\nis = "organisation"', "3: kind guild: is 'organisation' is not another kind: did you mean 'organization'? [kind]"),
    ('[kind.guild]\nplural = "guilds"\nis = "guild"', "3: kind guild: is 'guild' is not another kind [kind]"),
    ('[kind.guild]\nplural = "guilds"\nquoted = "no"', "3: kind guild: quoted is true or false [type]"),
    ('[kind.fact]\nplural = "facts"', "1: kind fact: a kind needs another name: this one has a meaning already [kind]"),
    ('[kind.date]\nplural = "dates"', "1: kind date: a kind needs another name: this one has a meaning already [kind]"),
    ("relation = []", "1: relation is a table: write [relation] [type]"),
    ("[relation.wandered]", '1: relation wandered: states is missing: write states = "..." [missing]'),
    ('[relation.seat]\nstates = "{organization} was in {town}."', "2: relation seat: states: there is no role 'town': there are city, during and organization [template]"),
    ('[relation.seat]\nask = {}', "2: relation seat: unknown key 'ask': did you mean 'asks'? [key]"),
]  # fmt: skip


@pytest.mark.parametrize(("toml", "complaint"), IN_A_TABLE)
def test_a_mistake_in_a_table_is_named_at_its_line(toml: str, complaint: str) -> None:
    assert more(toml) == [complaint]


# About --------------------------------------------------------------------------------


IN_ABOUT = [
    ('id = ""', '2: about: id is missing: write id = "..." [missing]'),
    ('id = "The File"', "2: about: the id 'The File' is not made of small letters, digits and - [id]"),
    ("id = 5", "2: about: id is not a text in quotes [type]"),
    ('title = ""', '3: about: title is missing: write title = "..." [missing]'),
    ('edition = "2026-11-23"', "4: about: edition is a day, without quotes: edition = 2026-11-23 [date]"),
    ("edition = 2026-11-23T10:00:00", "4: about: edition is a day, without quotes: edition = 2026-11-23 [date]"),
    ("edition = 2026", "4: about: edition is a day, without quotes: edition = 2026-11-23 [date]"),
    ('language = "de"', "5: about: language 'de' is unknown: there is en [choice]"),
    ('language = "en"\nlicence = "CC0"', "6: about: unknown key 'licence': did you mean 'license'? [key]"),
    ('title = ["T"]', "3: about: title is not a text in quotes [type]"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "complaint"), IN_ABOUT)
def test_a_mistake_about_the_file_is_named_at_its_line(
    line: str, complaint: str
) -> None:
    Path("facts.toml").write_text(changed(BASE, line), encoding="utf-8")
    assert complaints("facts.toml") == [f"facts.toml:{complaint}"]


def test_a_file_needs_about() -> None:
    Path("facts.toml").write_text(BASE.partition("\n\n")[2], encoding="utf-8")
    assert complaints("facts.toml") == [
        "facts.toml:1: [about] is missing: it gives id, title and edition [about]"
    ]


def test_a_file_needs_facts() -> None:
    Path("facts.toml").write_text(BASE.partition("[fact")[0], encoding="utf-8")
    assert complaints("facts.toml") == [
        "facts.toml:1: there is no fact: write [fact.some-id] with its relation [missing]"
    ]
