"""A word that praises or blames, in nobody's name.

Bad: "Who was the brutal leader of the strike?"; "Which famous poster did she draw?"
Good: neutral words, or the same as the word of a source: "According to ..."; the title
“The Great Strike”.
"""

from collections.abc import Iterator

from factfile.checks._options import said
from factfile.checks._words import attributed, found
from factfile.facts import Facts
from factfile.items import Item


def of_item(facts: Facts, item: Item) -> Iterator[str]:
    # "Which of these sources says that ..." is told in somebody's name too.
    if item.kind == "who_says" or attributed(facts, item.stem):
        return
    bare = () if attributed(facts, item.statement) else (item.statement,)
    if word := found(facts, "opinion", item, *said(item), *bare):
        yield f"'{word}' is an opinion: whose?"
