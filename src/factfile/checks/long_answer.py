"""An answer to be written or recalled is too long for one way to put it.

Bad: a blank for "the committee that the congress had elected the year before". Good: a
name, a place, a date; at most eight words and 60 letters, and in a sentence with a
blank no more than half of it. A longer answer may still be chosen among options.
"""

from collections.abc import Iterator

from factfile.facts import Facts
from factfile.items import BLANK, Item

WORDS, LETTERS = 8, 60


def of_item(facts: Facts, item: Item) -> Iterator[str]:
    if item.format not in ("short", "cloze", "recall"):
        return
    answers = [part.answer.text for part in item.parts] or [item.key.text]
    long = max(answers, key=len)
    if len(long) > LETTERS or any(len(answer.split()) > WORDS for answer in answers):
        yield f"the answer has more than {WORDS} words or {LETTERS} letters"
    elif item.format == "cloze" and len(long) > len(item.stem.replace(BLANK, "")):
        yield "the blank stands for more than half of the sentence"
