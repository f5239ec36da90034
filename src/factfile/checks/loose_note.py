"""A note begins with a pronoun, and stands where that means something else.

Notes are printed below the explanations of all options, and behind what is said of a
wrong one "It was built by Meyer" is false. Bad: "It was built in 1923." Good: "Haus am
Horn was built in 1923."
"""

from collections.abc import Iterator

from factfile.facts import Fact, Facts


def of_fact(facts: Facts, fact: Fact) -> Iterator[str]:
    first = fact.note.split(" ", 1)[0].rstrip(",.;:")
    if first.casefold() in facts.words["rules"]["pronoun"] and not fact.denied:
        yield f"the note begins with '{first}': name what it speaks of"
