"""The answer is written in another way than all other options.

Alone with a digit, a comma, a bracket, an article or a small first letter it is found
without knowing anything; and so it is where all others share a word. Bad: "Passaic, New
Jersey" among "Chicago" and "Boston"; "a congress" among "Party meeting" and "Strike";
"Sovkino" among "Lenin Works", "Kirov Works" and "Baku Works". Good: one form for all;
"1,200" among "900" and "800"; "The Hague", whose article is part of the name.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator

from factfile.checks._options import telling
from factfile.facts import Facts
from factfile.facts.wording.typography import words_of
from factfile.items import Item


def _foreign(text: str) -> bool:
    names = (unicodedata.name(c, "LATIN") for c in text if c.isalpha())
    return not all(name.startswith(("LATIN", "MODIFIER")) for name in names)


MARKS: dict[str, Callable[[str], bool]] = {
    "a digit": lambda text: bool(re.search(r"\d", text)),
    "a comma or a bracket": lambda text: bool(re.search(r",(?!\d)|[(\[]", text)),
    "an article": lambda text: bool(re.match(r"(an?|the)\s", text)),
    "a capital": lambda text: text[:1].isupper(),
    "letters of another script": _foreign,
}


def of_item(facts: Facts, item: Item) -> Iterator[str]:
    texts = telling(item)
    if len(texts) < 3:
        return
    for mark, has in MARKS.items():
        key, *others = map(has, texts)
        if key not in others:
            yield f"the answer alone {'has' if key else 'lacks'} {mark}"
            return
    key_words, *all_words = map(words_of, texts)
    if frozenset.intersection(*all_words) - key_words:
        yield "all other options share a word that the answer lacks"
