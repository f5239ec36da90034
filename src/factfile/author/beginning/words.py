"""Words made into ids, and into texts that TOML reads as they are."""

from collections.abc import Iterable
from itertools import chain, count

from factfile.facts.ids import simple


def proper(text: str) -> tuple[str, str]:
    """The article and the name: "The Lom Band" is "the" and "Lom Band"."""
    first, _, rest = text.partition(" ")
    return ("the", rest) if rest and first.casefold() == "the" else ("", text)


def noun(text: str) -> tuple[str, str]:
    """The article and the words for what happened: "First concert" is "the" and "first
    concert". What has an article, or capitals throughout, stays as it is.
    """
    first, _, rest = text.partition(" ")
    if rest and first.casefold() in ("the", "a", "an"):
        return "the", rest
    is_name = rest and not any(word[:1].islower() for word in rest.split())
    if not is_name and first[1:] == first[1:].lower():
        first = first.lower()
    return "the", f"{first} {rest}".rstrip()


def ids(names: Iterable[str], word: str, taken: set[str]) -> dict[str, str]:
    """An id for each name: its own words, or else the word. Each is taken then."""
    return {name: free(simple(name) or word, taken) for name in dict.fromkeys(names)}


def free(id: str, taken: set[str]) -> str:
    """The id, with a number if it is taken. It is taken then."""
    numbers = (f"{id}-{number}" for number in count(2))
    found = next(one for one in chain([id], numbers) if one not in taken)
    taken.add(found)
    return found


def quoted(text: str) -> str:
    """The text as TOML writes it."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
