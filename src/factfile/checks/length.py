"""The key stands out by its length.

Bad: "an international conference of relief committees" among "a party" and "a strike".
Good: options of about the same length. A key of four words or more may be a third
longer than the longest distractor; no option may be two and a half times as long as
another unless they differ by ten letters or less.
"""

from collections.abc import Iterator

from factfile.checks._options import telling
from factfile.facts import Facts
from factfile.items import Item


def of_item(facts: Facts, item: Item) -> Iterator[str]:
    texts = telling(item)
    # Of two options neither can stand out.
    if len(texts) < 3:
        return
    key, *others = map(len, texts)
    long_key = len(texts[0].split()) >= 4 and key > 1.33 * max(others)
    short, long = min(key, *others), max(key, *others)
    if long_key or (long > 2.5 * short and long - short > 10):
        yield "an option stands out by its length"
