"""A second opinion on every answer, straight from the TOML.

It is slow and simple, and it knows nothing of how the questions were made: it takes an
item as a teacher would, with the fact file beside it, and asks of each option what in
the file makes it right, or wrong. What it cannot follow it doubts.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

from questions.prover_dates import hull, meet, numbers_in, year
from questions.prover_facts import (
    OTHERS,
    Book,
    Toml,
    everything,
    ids,
    plain,
    required,
    slug,
    texts,
    values,
    with_commas,
)
from questions.prover_law import Asked, Law

from factfile.items import TRUE, Item, Option, Part

OF_ONE_PLACE = ("choice", "year", "number", "short", "cloze", "claim", "which_not")
"""Kinds whose options are values of one place."""

YEAR_APART = 365
"""Days between two events whose order is asked."""


class Prover:
    def __init__(self, file: Path, vocabulary: Path) -> None:
        self.book = Book(file, vocabulary)
        self.law = Law(self.book)
        self.judges = {
            **dict.fromkeys(("choice", "year", "number"), self._of_options),
            **dict.fromkeys(("short", "cloze"), self._of_answer),
            "true_false": self._of_statement,
            "claim": self._of_claim,
            "who_says": self._of_sources,
            "which_not": self._of_outsider,
            "recall": self._of_list,
            "first": self._of_two,
            "order": self._of_row,
            "matching": self._of_pairs,
        }

    def doubts(self, item: Item) -> list[str]:
        """What speaks against the item's key and its distractors; nothing if all is
        well.
        """
        if item.kind not in self.judges:
            return [f"nobody knows how to judge the kind {item.kind}"]
        return [*self._of_any(item), *self.judges[item.kind](item)]

    # Kinds of questions.

    def _of_any(self, item: Item) -> Iterator[str]:
        if not item.id.startswith(f"{item.kind}/{'+'.join(item.facts)}/{item.role}"):
            yield "the id is not that of its kind, its facts and its role"
        if any(self.book.facts[id].get("withdrawn") for id in item.facts):
            yield "it was taken back"
        options = [item.key, *item.distractors]
        if len({option.id for option in options}) < len(options):
            yield "two options are one"
        if item.kind in (*OF_ONE_PLACE, "recall", "matching"):
            lines = [part.answer for part in item.parts]
            for option in [*(lines or [item.key]), *item.distractors]:
                if not self._is_printed(self._asked(item), option):
                    yield f"{option.id} is printed as {option.text}"
        if item.kind in (*OF_ONE_PLACE, "recall", "true_false", "who_says"):
            yield from self._unsaid(item)

    def _is_printed(self, asked: Asked, option: Option) -> bool:
        """Whether the words of an option are those of its id."""
        match self.book.type(asked.fact, asked.role):
            case "text" | "number":
                return slug(option.text) == option.id
            case "date" | "interval":
                return any(
                    plain(option.text).endswith(plain(way))
                    for way in self._written(asked, option.id)
                )
        if option.id not in self.book.things:
            return False
        # A country may stand there as "the Netherlands".
        article = f"{self.book.things[option.id].get('article', '')} "
        names = {plain(name) for name in self.book.names(option.id)}
        return bool(
            {plain(option.text), plain(option.text.removeprefix(article))} & names
        )

    def _written(self, asked: Asked, edtf: str) -> Iterator[str]:
        """How a date may be put, without a mark and without a preposition."""
        fact, role = asked.fact, asked.role
        for value in (edtf, *everything(fact, role)):
            if value.split()[0] == edtf:
                for way, _ in self.book.ways(fact, role, value):
                    yield re.sub("^(in|on|at|around) ", "", way)

    def _unsaid(self, item: Item) -> Iterator[str]:
        """What the sentence or the question should say, and does not."""
        fact = self.book.facts[item.facts[0]]
        relation = self.book.relation(fact)
        whole = item.kind in ("cloze", "true_false", "who_says")
        wording = relation["states"] if whole else relation["asks"].get(item.role, "")
        for place in required(wording) - {*self._asked(item).said, item.role}:
            yield f"it does not say its {place}"

    def _of_options(self, item: Item) -> Iterator[str]:
        asked = self._asked(item)
        yield from self.law.right(asked, self._meant(asked, item.key))
        for option in item.distractors:
            yield from self.law.wrong(asked, self._meant(asked, option), option.proof)
            if option.proof == "complete" and not self._was_there(asked, option.id):
                yield f"{option.id} is no year in which there was anything to list"

    def _was_there(self, asked: Asked, value: str) -> bool:
        """Whether a date may lie in the lives of all that the question names."""
        lives = [
            str(self.book.things[id]["life"])
            for id in self.book.named(asked.fact)
            if "life" in self.book.things.get(id, {})
        ]
        is_time = self.book.is_time(asked.fact, asked.role)
        return not is_time or all(meet(hull(value), hull(life)) for life in lives)

    def _of_answer(self, item: Item) -> Iterator[str]:
        """A line or a blank, to be filled with one answer and no other."""
        asked = self._asked(item)
        yield from self.law.right(asked, self._meant(asked, item.key))
        for other in self.book.standing(asked.fact):
            theirs = values(other, asked.role)
            if self.law.is_whole(asked):
                continue
            if asked.voices and not asked.voices & {*ids(other["sources"])}:
                continue
            known = {place: values(other, place) for place in asked.said}
            if self.law.fits_all(asked, known) and not all(
                self.law.may_be(asked, mine, one)
                for mine in asked.own
                for one in theirs
            ):
                yield f"{', '.join(theirs)} would be as right"

    def _of_statement(self, item: Item) -> Iterator[str]:
        asked = self._asked(item)
        value = self._element(asked, item)
        if not self._stands_in(item, asked, value):
            yield f"{value} does not stand in the statement"
        if asked.fact.get("denied"):
            yield from self._denied(asked, value, item.key.id == TRUE)
        elif item.key.id == TRUE:
            yield from self.law.right(asked, value)
        else:
            yield from self.law.word(asked, self._as_exact(asked, value))
            yield from self.law.wrong(asked, value)

    def _denied(self, asked: Asked, value: str, called_true: bool) -> Iterator[str]:
        """A statement of which the sources say that it is false as it stands."""
        if called_true:
            yield "what the sources deny is taken for true"
        if not self.law.states(asked, value):
            yield f"not {value} is denied, but something else"
        if {*asked.said} != self.book.filled(asked.fact) - {asked.role}:
            yield "more is denied than the sources deny"
        yield from self.law.word(asked, [value])
        for other in self.book.standing(asked.fact):
            heard = not asked.voices or asked.voices & {*ids(other["sources"])}
            if heard and self.law.implies(other, asked.fact):
                yield "what is denied is said by another fact"

    def _of_claim(self, item: Item) -> Iterator[str]:
        """In the name of a source that differs from the fact."""
        asked = self._asked(item)
        element = self._element(asked, item)
        rivals = [
            (value, who & asked.voices)
            for how, value, who in self.book.told(asked.fact, asked.role)
            if how == "rivals" and self._is_element(asked, value, element)
        ]
        if not asked.voices or not any(who for _, who in rivals):
            yield "the source that is quoted does not say so"
        asked = replace(asked, own=tuple(value for value, _ in rivals))
        yield from self._says_all(asked)
        key = self._meant(asked, item.key)
        if not self.law.states(asked, key):
            yield f"{key} is not what the source says"
        for option in item.distractors:
            yield from self.law.wrong(asked, self._meant(asked, option), option.proof)

    def _is_element(self, asked: Asked, value: str, element: str) -> bool:
        """Whether the end of an item's id means the value; of a date it is the year."""
        if self.book.is_time(asked.fact, asked.role):
            return self.law.says(asked, asked.role, value, [element])
        return element in (self.book.thing(value), slug(with_commas(value)))

    def _says_all(self, asked: Asked) -> Iterator[str]:
        """What the quoted source says against the rest of the question, or against
        itself.
        """
        for place, said in {**asked.said, asked.role: asked.own}.items():
            for _, value, who in self.book.told(asked.fact, place):
                if who & asked.voices and not self.law.says(asked, place, value, said):
                    yield f"the source that is quoted gives {value} as well"

    def _of_sources(self, item: Item) -> Iterator[str]:
        """Which source says so: one does, each of the others says something else."""
        asked = self._asked(item)
        value = self._element(asked, item)
        if not self._stands_in(item, asked, value):
            yield f"{value} does not stand in the question"
        if asked.fact.get("denied"):
            yield "the fact does not stand"
        for option in (item.key, *item.distractors):
            yield from self._of_source(asked, value, option.id, option is item.key)

    def _of_source(
        self, asked: Asked, value: str, source: str, is_key: bool
    ) -> Iterator[str]:
        given = self.book.given_by(asked.fact, asked.role, source)
        if len(given) != 1 or any("(" in one for one in self._claims(asked, source)):
            yield f"{source} says more than one thing, or not quite this"
        if is_key:
            says = any(self.law.says(asked, asked.role, one, [value]) for one in given)
            if not says or source in self._against(asked):
                yield f"{source} does not say {value}"
            return
        # Whoever reads a name takes it for every source of that name.
        short = self.book.sources[source]["short"]
        for id, other in self.book.sources.items():
            theirs = self.book.given_by(asked.fact, asked.role, id)
            may_say = any(self.law.may_be(asked, one, value) for one in theirs)
            if other["short"] == short and may_say:
                yield f"{id} may say {value}"

    def _against(self, asked: Asked) -> set[str]:
        """The sources that say something else of what is said beside the answer."""
        return {
            source
            for place, said in asked.said.items()
            for _, value, who in self.book.told(asked.fact, place)
            for source in who
            if not self.law.says(asked, place, value, said)
        }

    def _claims(self, asked: Asked, source: str) -> list[str]:
        """The references to a source where it speaks of a place: with a remark, if any."""
        told = [
            claim
            for how in OTHERS
            for claims in asked.fact.get(how, {}).get(asked.role, {}).values()
            for claim in texts(claims)
            if claim.split()[0] == source
        ]
        main = texts(asked.fact["sources"])
        return told or [claim for claim in main if claim.split()[0] == source]

    def _of_outsider(self, item: Item) -> Iterator[str]:
        """Which is not on the list: the key; all others are."""
        asked = self._asked(item)
        if " NOT " not in item.stem:
            yield "the question does not say NOT"
        yield from self.law.wrong(asked, self._meant(asked, item.key), "complete")
        for option in item.distractors:
            yield from self.law.right(asked, self._meant(asked, option))

    def _of_list(self, item: Item) -> Iterator[str]:
        """All members of a list, each once."""
        asked = self._asked(item)
        members = [self._meant(asked, part.answer) for part in item.parts]
        for value in members:
            yield from self.law.right(asked, value)
        missing = [
            mine
            for mine in asked.own
            if not any(self.law.says(asked, asked.role, mine, [one]) for one in members)
        ]
        if missing or len(members) != len(asked.own):
            yield f"the list has {len(asked.own)} members"
        if not self.law.is_whole(asked):
            yield "nobody says that the list is whole"
        numbers = self.book.words["ask"]["all"]
        if not item.stem.endswith(numbers[len(asked.own) - 2]):
            yield "the question asks for another number"

    def _of_two(self, item: Item) -> Iterator[str]:
        """Which came first: the key, the other a year later at least."""
        options = (item.key, *item.distractors)
        if {option.id for option in options} != {*item.facts} or len(options) != 2:
            yield "the options are not the two events"
        yield from self._in_order([(option.id, option.text) for option in options])

    def _of_row(self, item: Item) -> Iterator[str]:
        """Events with their places in the order of time."""
        if [part.answer.text for part in item.parts] != [
            str(place) for place in range(1, len(item.parts) + 1)
        ]:
            yield "the places are not in order"
        if {part.answer.id for part in item.parts} != {*item.facts}:
            yield "the lines are not the events"
        yield from self._in_order([(p.answer.id, p.prompt) for p in item.parts])

    def _in_order(self, events: list[tuple[str, str]]) -> Iterator[str]:
        for id, text in events:
            yield from self._as_event(self.book.facts[id], text)
        for (a, before), (b, after) in combinations(events, 2):
            one, two = self.book.facts[a], self.book.facts[b]
            apart = self.law.time(two, after)[0] - self.law.time(one, before)[1]
            if apart.days < YEAR_APART:
                yield f"{a} was not certainly a year before {b}"
            if self.law.bounds(one, two) or self.law.bounds(two, one):
                yield f"one of {a} and {b} begins or ends a thing in the other"

    def _as_event(self, fact: Toml, text: str) -> Iterator[str]:
        """What speaks against telling it as a fact, without its date."""
        times = self.book.times(fact)
        if fact.get("denied"):
            yield "it did not happen"
        if any(len(values(fact, place)) > 1 for place in times) or not times:
            yield "it has no one date"
        said = self.book.said(text, fact, times)
        if required(self.book.relation(fact)["states"]) - {*said} - times:
            yield f"the line does not tell what happened: {text}"
        event = Asked(fact, "", said, frozenset(), ())
        yield from self.law.word(event, [])
        dated = replace(event, said={**said, **{t: values(fact, t) for t in times}})
        if any(self.law.denials(dated, "")):
            yield "another fact says that it did not happen"

    def _of_pairs(self, item: Item) -> Iterator[str]:
        """Each premise with its response, and with no other."""
        facts = {id: self.book.facts[id] for id in item.facts}
        relation = self.book.relation(facts[item.facts[0]])
        if not plain(item.stem).startswith(
            plain(relation.get("match", {}).get(item.role, "?"))
        ):
            yield "the relation knows no such pairs"
        if len(facts) != len(item.parts):
            yield "the premises are not the facts"
        responses = [part.answer for part in item.parts] + [*item.distractors]
        for fact, part in zip(facts.values(), item.parts, strict=False):
            yield from self._of_pair(item, fact, part, responses)

    def _of_pair(
        self, item: Item, fact: Toml, part: Part, responses: list[Option]
    ) -> Iterator[str]:
        voices, _ = self.book.voices(item.stem)
        own = tuple(values(fact, item.role))
        said = self.book.said(part.prompt, fact, {item.role})
        asked = Asked(fact, item.role, said, frozenset(voices), own)
        if not said:
            yield f"{part.prompt} is not what the fact speaks of"
        yield from self.law.right(asked, self._meant(asked, part.answer))
        for option in responses:
            if option.id != part.answer.id:
                proof = option.proof if option in item.distractors else ""
                yield from self.law.wrong(asked, self._meant(asked, option), proof)
        if responses.count(part.answer) > 1:
            yield f"{part.answer.text} stands there twice"

    # What a question asks.

    def _asked(self, item: Item) -> Asked:
        fact = self.book.facts[item.facts[0]]
        voices, rest = self.book.voices(item.stem)
        said = self.book.said(rest, fact, {item.role})
        own = tuple(values(fact, item.role))
        return Asked(fact, item.role, said, frozenset(voices), own)

    def _meant(self, asked: Asked, option: Option) -> str:
        """The value that an option stands for."""
        kind = self.book.type(asked.fact, asked.role)
        return option.text if kind in ("text", "number") else option.id

    def _element(self, asked: Asked, item: Item) -> str:
        """The value whose id ends the item's id."""
        element = item.id.split("/", 3)[3]
        if self.book.type(asked.fact, asked.role) == "number":
            found = numbers_in(item.stem)
            return next((text for text in found if slug(text) == element), element)
        return element

    def _stands_in(self, item: Item, asked: Asked, value: str) -> bool:
        if self.book.type(asked.fact, asked.role) == "text":
            return f"-{slug(value)}-" in f"-{slug(item.stem)}-"
        return self.book.stands_in(item.stem, asked.fact, asked.role, value)

    def _as_exact(self, asked: Asked, value: str) -> list[str]:
        """The truth, as exactly as a date is given that may be wrong."""
        if self.book.is_time(asked.fact, asked.role) and re.fullmatch(r"\d+", value):
            return [year(mine) or mine for mine in asked.own]
        return [*asked.own]
