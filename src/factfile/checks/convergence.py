"""The answer is among the few options that have most in common with the others.

Who cannot decide looks for the option that the others were made from. Bad: "Berlin
Relief Committee", "Paris Relief Committee", "Berlin Trade Union" and "Vienna Bank":
the first shares words with two of the others, and no other does. Bad: "Mezhrabpom-Rus",
"Mezhrabpomfilm", "Sovkino" and "Ufa", where one need only choose between the two that
go together. Good: options that share the same words, or none.
"""

from collections.abc import Iterator

from factfile.checks._options import telling
from factfile.checks._words import sounds
from factfile.facts import Facts
from factfile.items import Item


def of_item(facts: Facts, item: Item) -> Iterator[str]:
    words = [sounds(facts, text) for text in telling(item)]
    if len(words) < 3:
        return
    shared = [
        sum(len(one & other) for other in words if other is not one) for one in words
    ]
    # A pair among four leaves one guess in two; a pair among three is most of them.
    few = shared.count(max(shared)) <= len(words) / 2
    if shared[0] == max(shared) > 0 and few:
        yield "the answer has more words in common with the others than most have"
