"""Plain text as HTML that shows it literally, in Anki as in a browser."""

import re
import unicodedata
from functools import lru_cache
from html import unescape

# "[" opens sounds, speech and LaTeX for Anki, and "{{" its fields.
_ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "[": "&#91;",
    "]": "&#93;",
    "{": "&#123;",
    "}": "&#125;",
    "\n": "<br>",
}
# Anki drops control characters, and stops at the one that separates its fields.
_PICTURES = {chr(code): chr(0x2400 + code) for code in range(32) if code not in (9, 10)}
_LITERAL = str.maketrans(_ENTITIES | _PICTURES | {"\x7f": "\u2421"})
_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_END = re.compile("\r\n?")
_MATH = re.compile(r"\\(?=\(|&#91;)")
_BREAK = re.compile("<(?:br|hr|/div|/li|/summary|/p)[^>]*>")
_TAG = re.compile("<[^>]*>")
_ADDRESS = re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:!?)\]]")


@lru_cache(4096)  # The same sources stand on every second note.
def literal(text: str) -> str:
    """`text` as the HTML of an Anki field, in the form that Anki itself would store."""
    text = _SURROGATE.sub("\ufffd", _LINE_END.sub("\n", text))
    escaped = unicodedata.normalize("NFC", text).translate(_LITERAL)
    # MathJax looks at the page, after entities are gone; an element breaks its "\(".
    return _MATH.sub(r"\\<span></span>", escaped)


def linked(text: str) -> str:
    """`text` literally, its web addresses as links."""
    html, end = "", 0
    for match in _ADDRESS.finditer(text):
        address = literal(match[0])
        html += literal(text[end : match.start()])
        html += f'<a href="{address}">{address}</a>'
        end = match.end()
    return html + literal(text[end:])


def plain(html: str) -> str:
    """What a reader sees of a field that was made here, line by line."""
    text = _TAG.sub("", _BREAK.sub("\n", html))
    lines = (" ".join(line.split()) for line in unescape(text).split("\n"))
    return "\n".join(line for line in lines if line)
