"""Small fact files, so that a test shows all that it is about."""

from pathlib import Path
from tempfile import TemporaryDirectory

from factfile.facts import Facts, read

# It stands below a test's own text, whose first line is line 1.
REST = """
[about]
id       = "small"
title    = "A small file"
edition  = 2026-11-23
language = "en"

[topic]
all = "Everything"

[source.atlas]
short = "the Atlas (2001)"
cite  = "An Atlas. 2001."
grade = "A"
[source.diary]
short = "Anna's diary (1924)"
cite  = "A Diary. 1924."
grade = "B"
[source.bulletin]
short = "the Bulletin (1930)"
cite  = "A Bulletin. 1930."
grade = "C"
[source.chronicle]
short = "the Chronicle (1950)"
cite  = "A Chronicle. 1950."
grade = "C"
[source.reprint]
short   = "the reprinted Chronicle (1970)"
cite    = "A Chronicle, reprinted. 1970."
grade   = "C"
lineage = "chronicle"
"""


def facts(text: str) -> Facts:
    """The facts of a text, with a topic and five sources: `atlas` is of grade A,
    `diary` of grade B; of the others, of grade C, `reprint` copies `chronicle`.
    """
    with TemporaryDirectory() as folder:
        file = Path(folder) / "small.toml"
        file.write_text(text.removeprefix("\n") + REST, encoding="utf-8")
        return read(file)
