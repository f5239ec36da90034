"""What people mostly did where a line is not TOML, and what would be right."""

import re
import tomllib
from collections.abc import Callable, Mapping

from factfile.facts.dates import spoken
from factfile.facts.dates.edtf import NotADate, parse
from factfile.facts.reading.positions import Key, statements

ID = r"""[\w."'-]+"""
REST = r"\s*(?:#.*)?$"
BEFORE = r"(?:^|[{,])\s*"
SEVERAL = 'sources = ["annals", "leaflet"]'

Advice = str | Callable[[re.Match[str]], str]


def _quoted(found: re.Match[str]) -> str:
    """A value without quotes that is more than a number."""
    key, value = found.groups()
    date = _date(value)
    if not date:
        return f'words stand in straight double quotes: {key} = "{value}"'
    if key == "edition":
        return f"a day is written year-month-day: edition = {date}"
    return f'a date stands in quotes: {key} = "{date}"'


def _date(text: str) -> str:
    """A date as a fact file writes it, whichever way it is written; empty if none."""
    for reading in (lambda text: parse(text).edtf, spoken.span):
        try:
            return reading(text)
        except NotADate:
            continue
    return ""


def _id(found: re.Match[str]) -> str:
    id = re.sub(r"[^\w.-]+", "-", found[2].strip()).lower()
    return (
        f"an id is made of small letters, digits and -: write {found[1]}{id}{found[3]}"
    )


MISTAKES: Mapping[str, tuple[tuple[str, Advice], ...]] = {
    "Expected newline": (
        (rf"^\s*({ID})\s*=\s*(\d[^\"',;#]*?){REST}", _quoted),
        (rf",{REST}", "no comma at the end of the line"),
        (rf";{REST}", "no semicolon at the end of the line"),
        (r'=\s*"[^"]*"\s*\w', 'a " inside the quotes ends them: write “ ” inside'),
        (r"=\s*'[^']*'\s*\w", "a ' inside ' ' ends them: write straight \" around"),
        (r"^\s*\[", "nothing follows the ] of a line like [town]"),
        ("", f"several values stand in square brackets: {SEVERAL}"),
    ),
    "Invalid value": (
        (r",\s*,", "there is one comma too much"),
        (r"[=[,{]\s*([“”„‘’])", r'\1 is curly: write straight "'),
        (r"=\s*(True|False|TRUE|FALSE)\b", "write true or false, in small letters"),
        ("", 'words stand in straight double quotes: city = "berlin"'),
    ),
    "Illegal character '\\n'": (
        (rf"([“”]){REST}", r'\1 is curly: write straight "'),
        ("", "the line ends inside quotes"),
    ),
    "Unescaped '\\'": (("", r"a \\ inside quotes is written \\\\"),),
    "Unterminated string": (("", "three quotes open a text that nothing closes"),),
    "Invalid initial character": (
        (r",\s*\}", "no comma before }"),
        (rf"[{{,]{REST}", "what stands in { } is one line"),
    ),
    "Duplicate inline table key": (("", "in { } the same word stands twice before ="),),
    "Unclosed inline table": (("", "} or a comma is missing"),),
    "Unclosed array": (("", "] or a comma is missing, here or in the line above"),),
    "Expected ']' at the end of a table": (
        (r"^\s*(\[)([^][]*)(\])", _id),
        ("", "] is missing"),
    ),
    "Expected '=' after a key": (
        (rf"{BEFORE}({ID})\s*:\s*(\"[^\"]*\"|\[.*\]|\{{.*\}})", r"write \1 = \2"),
        (rf"{BEFORE}({ID})\s*:\s*([^\s,}}#\"]+)", r'write \1 = "\2"'),
        (r"^\s*()(\w+(?: +[\w-]+)+)()\s*=", _id),
        ("", '= is missing, as in when = "1868"; a remark begins with #'),
    ),
    "Invalid statement": (
        ("", 'a line is like [town] or when = "1868"; a remark begins with #'),
    ),
}
"""What TOML says, and then the first pattern that fits the line, with its advice.

In the advice, the groups of the pattern stand for themselves.
"""

TWICE = ("Cannot overwrite", "Cannot declare", "Cannot mutate")


def meant(said: str, text: str, line: int) -> str:
    """What would be right in a line of which TOML says this; empty if nobody knows."""
    if said.startswith(TWICE):
        return _twice("\n".join(text.split("\n")[:line]))
    wrong = text.split("\n")[line - 1]
    for begins, mistakes in MISTAKES.items():
        for pattern, advice in mistakes if said.startswith(begins) else ():
            if found := re.search(pattern, wrong):
                return advice(found) if callable(advice) else found.expand(advice)
    return ""


def _twice(text: str) -> str:
    """Where the first is of what the last statement of the text makes again."""
    try:
        *earlier, (path, last) = statements(text)
    except tomllib.TOMLDecodeError:
        return ""
    first: dict[Key, int] = {}
    for other, line in earlier:
        for size in range(1, len(other) + 1):
            first.setdefault(other[:size], line)
    there = path
    while there and there not in first:
        there = there[:-1]
    if not there:
        return ""
    lines = text.split("\n")
    if there != path and re.search(r"=\s*\{", lines[first[there] - 1]):
        return (
            f"what {{ }} opens is closed: write {path[-1]} into {there[-1]} in line "
            f"{first[there]}"
        )
    is_table = lines[last - 1].lstrip().startswith("[")
    name = f"[{'.'.join(there)}]" if is_table else there[-1]
    return f"{name} is already in line {first[there]}"
