import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factfile.facts.reading.loading import load
from factfile.facts.reading.positions import positions
from factfile.facts.reading.tables import Table

Key = tuple[str, ...]


def test_a_key_stands_at_its_line() -> None:
    toml = """\
# a remark
title = "T"

[about]
id = "iwa"          # a = 1
  edition=2026-11-23

[fact.seat-paris]
city = "paris"
"""
    assert positions(toml) == {
        ("title",): 2,
        ("about",): 4,
        ("about", "id"): 5,
        ("about", "edition"): 6,
        ("fact",): 8,
        ("fact", "seat-paris"): 8,
        ("fact", "seat-paris", "city"): 9,
    }


# What stands before the last line must not move it or hide it.
BEFORE = {
    "a hash in a text": 'a = "# [no] = 1"',
    "a hash in a literal": "a = '# [no] = 1'",
    "an escaped quote": r'a = "\"# [no] = 1"',
    "a backslash at the end": r'a = "no\\"',
    "a backslash at the end of a literal": r"a = 'no\'",
    "quotes in the other quotes": """a = "it's"\nb = 'say "no"'""",
    "a text over lines": 'a = """\n[no]\nno = 1\n# no\n"""',
    "a literal over lines": "a = '''\n[no]\nno = 1\n# no\n'''",
    "a long text that ends with a quote": 'a = """no = "1""""',
    "a long text that begins with a quote": 'a = """"no = 1"""',
    "two quotes in a long text": 'a = """\nno ""\n= 1"""',
    "a backslash before a break": 'a = """no \\\n  = 1"""',
    "an empty long text": "a = \"\"\"\"\"\"\nb = ''''''",
    "an empty text": "a = \"\"\nb = ''",
    "a list over lines": 'a = [\n  "[no]",\n  # no = 1\n  1,\n]',
    "lists in a list": "a = [\n  [1],\n  [2, [3]],\n]",
    "tables in a list": 'a = [\n  { no = "}" },\n  { no = 2 },\n]',
    "a table in braces": 'a = { "b = [" = 1, c = { d = [2] } }',
    "an apostrophe in a remark": "a = 1  # it's \"here\nb = 2  # ]]]",
    "blanks around": "  \t a\t=\t1  \n\n",
}


@pytest.mark.parametrize("before", BEFORE.values(), ids=BEFORE)
def test_what_a_value_holds_does_not_hide_the_lines_below(before: str) -> None:
    toml = f'{before}\nlast = "here"\n[table]\nkey = 1\n'
    tomllib.loads(toml)
    found = positions(toml)
    line = before.count("\n") + 2
    assert found["last",] == line
    assert found["table",] == line + 1
    assert found["table", "key"] == line + 2
    assert not any("no" in key for key in found)


def test_dotted_and_quoted_keys_have_lines_at_every_step() -> None:
    toml = """\
[fact."a.b # c"]
rivals.city."new = york" = ["x"]
'say "it"'.b = 1
"tab\\t[" . c = 2
"""
    assert positions(toml) == {
        ("fact",): 1,
        ("fact", "a.b # c"): 1,
        ("fact", "a.b # c", "rivals"): 2,
        ("fact", "a.b # c", "rivals", "city"): 2,
        ("fact", "a.b # c", "rivals", "city", "new = york"): 2,
        ("fact", "a.b # c", 'say "it"'): 3,
        ("fact", "a.b # c", 'say "it"', "b"): 3,
        ("fact", "a.b # c", "tab\t["): 4,
        ("fact", "a.b # c", "tab\t[", "c"): 4,
    }


def test_headers_may_hold_blanks_brackets_and_remarks() -> None:
    toml = """\
[ a . "b]" ]  # [c]
d = 1
[[ e ]]
f = 1
[[e]]
f = 2
"""
    assert positions(toml) == {
        ("a",): 1,
        ("a", "b]"): 1,
        ("a", "b]", "d"): 2,
        ("e",): 3,
        ("e", "f"): 4,
    }


def test_windows_line_ends_and_a_byte_order_mark_do_not_move_lines(
    tmp_path: Path,
) -> None:
    file = tmp_path / "facts.toml"
    file.write_bytes(b'\xef\xbb\xbf[about]\r\nid = """\r\n"""\r\ntitle = "T"\r\n')
    table = load(file, "facts.toml").table("about")
    assert str(table.where()) == "facts.toml:1"
    assert str(table.where("id")) == "facts.toml:2"
    assert str(table.where("title")) == "facts.toml:4"


def test_a_key_without_a_line_of_its_own_is_at_the_table_around_it(
    tmp_path: Path,
) -> None:
    file = tmp_path / "facts.toml"
    file.write_text('\n[person]\nrosa = { name = "Rosa", life = "1871/1919" }\n')
    rosa = load(file, "facts.toml").table("person").table("rosa")
    assert str(rosa.where("life")) == "facts.toml:3"
    assert str(rosa.table("names").where("de")) == "facts.toml:3"


KEYS = st.sampled_from(["a", "b", "c-1", "x y", "#", "[", "]", "=", '"', "'", "é", "."])
WORDS = st.text(st.sampled_from("ab \"'#[]{}=,.\\\n"), max_size=8)
VALUES = st.recursive(
    st.integers() | st.booleans() | WORDS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3)
    ),
    max_leaves=8,
)
DOCUMENTS = st.dictionaries(
    KEYS, st.dictionaries(KEYS, VALUES, max_size=4) | VALUES, min_size=1, max_size=5
)


def _text(text: str, draw: st.DrawFn) -> str:
    """A text in one of the ways in which TOML writes it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    ways = ['"{}"'.format(escaped.replace("\n", "\\n")), f'"""\n{escaped}"""']
    if "'" not in text:
        ways.append(f"'''\n{text}'''")
    if not set(text) & set("'\n"):
        ways.append(f"'{text}'")
    return draw(st.sampled_from(ways))


def _value(value: object, draw: st.DrawFn) -> str:
    """A value over as many lines as TOML allows it, with remarks between them."""
    if isinstance(value, str):
        return _text(value, draw)
    if isinstance(value, list) and value:
        items = "\n  , ".join(f"{_value(one, draw)}  # it's [" for one in value)
        return f"[  # ]\n{items}\n]"
    return _flat(value)


def _flat(value: object) -> str:
    """A value on one line, as between braces, so that its keys are on that line."""
    if isinstance(value, str):
        return _name(value)
    if isinstance(value, list):
        return "[{}]".format(", ".join(map(_flat, value)))
    if isinstance(value, dict):
        pairs = (f"{_name(key)} = {_flat(one)}" for key, one in value.items())
        return "{{ {} }}".format(", ".join(pairs)) if value else "{}"
    return str(value).lower()


def _name(text: str) -> str:
    for a, b in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n")):
        text = text.replace(a, b)
    return f'"{text}"'


@st.composite
def toml(draw: st.DrawFn) -> str:
    """A document with a line for every key that its tables hold."""
    document = draw(DOCUMENTS)
    lines = [
        f"{_name(key)} = {_value(value, draw)}"
        for key, value in document.items()
        if not isinstance(value, dict)
    ]
    for key, value in document.items():
        if isinstance(value, dict):
            lines += ["# it's [a] = remark", f"[{_name(key)}]"]
            lines += [f"{_name(k)} = {_value(v, draw)}" for k, v in value.items()]
    return draw(st.sampled_from(["\n", "\n\n"])).join(lines) + "\n"


def _paths(data: Mapping[str, object], above: Key = ()) -> Iterator[Key]:
    for key, value in data.items():
        yield (*above, key)
        if isinstance(value, dict):
            yield from _paths(value, (*above, key))


@given(toml())
def test_every_key_of_any_document_is_on_the_line_that_is_given_for_it(
    text: str,
) -> None:
    data, lines = tomllib.loads(text), text.split("\n")
    file = Table(data, (), "facts.toml", positions(text), [])
    for path in _paths(data):
        line = lines[file.where(*path).line - 1]
        assert _name(path[-1]) in line
