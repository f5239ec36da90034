"""A fact file as the second opinion reads it: straight from the TOML, by its manual.

It knows what a fact says in a place and who says otherwise, which things are one, and
what of a fact stands in a text.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from questions.prover_dates import (
    apart,
    covers,
    hull,
    inside,
    means_no_more,
    meet,
    ways_to_say,
)

Toml = dict[str, Any]

NO_THINGS = ("about", "topic", "source", "kind", "relation", "fact", "words")
NOT_A_THING = ("date", "interval", "text", "number")
OTHERS = ("says", "rivals", "errors")


class Book:
    """Everything in a fact file, or in a folder of them, beside the vocabulary."""

    def __init__(self, path: Path, vocabulary: Path) -> None:
        files = sorted(path.glob("*.toml")) if path.is_dir() else [path]
        self.toml: Toml = {}
        for file in files:
            for top, table in load(file).items():
                self.toml.setdefault(top, {}).update(table)
        builtin = load(vocabulary)
        self.words: Toml = builtin["words"]
        self.kinds = layers(builtin, self.toml, "kind")
        self.relations = layers(builtin, self.toml, "relation")
        self.facts: dict[str, Toml] = self.toml["fact"]
        self.sources: dict[str, Toml] = self.toml["source"]
        self.things: dict[str, Toml] = {
            id: thing
            for top, table in self.toml.items()
            if top not in NO_THINGS
            for id, thing in table.items()
        }

    # What facts say.

    def relation(self, fact: Toml) -> Toml:
        return self.relations[fact["relation"]] if "relation" in fact else fact

    def type(self, fact: Toml, place: str) -> str:
        usual = {"when": "date", "during": "interval"}.get(place, "text")
        usual = place if place in self.kinds else usual
        declared = self.relation(fact).get("roles", {}).get(place, usual)
        return str(declared).removesuffix("?")

    def is_time(self, fact: Toml, place: str) -> bool:
        return self.type(fact, place) in ("date", "interval")

    def filled(self, fact: Toml) -> set[str]:
        """The places in which the fact says something."""
        states = self.relation(fact)["states"]
        places = re.findall(r"\{(?:on )?([a-z][\w-]*)", states)
        return {place for place in places if values(fact, place)}

    def times(self, fact: Toml) -> set[str]:
        return {place for place in self.filled(fact) if self.is_time(fact, place)}

    def others(self, fact: Toml) -> Iterator[Toml]:
        """The other facts of the same relation that are not denied."""
        for other in self.facts.values():
            same = "relation" in fact and other.get("relation") == fact["relation"]
            if same and other is not fact and not other.get("denied"):
                yield other

    def standing(self, fact: Toml) -> Iterator[Toml]:
        """Those of the others that nobody took back."""
        return (other for other in self.others(fact) if not other.get("withdrawn"))

    # Which things are one.

    def thing(self, name: str) -> str:
        """The id of the thing of that id or name; the name itself if there is none."""
        return name if name in self.things else self._ids.get(name.casefold(), name)

    @cached_property
    def _ids(self) -> dict[str, str]:
        return {n: id for id in reversed(self.things) for n in self.small_names(id)}

    def names(self, id: str) -> list[str]:
        thing = self.things[id]
        return [
            thing["name"],
            *texts(thing.get("aliases", ())),
            *thing.get("names", {}).values(),
            *thing.get("named", ()),
        ]

    def small_names(self, id: str) -> set[str]:
        return {name.casefold() for name in self.names(id)}

    def body(self, id: str) -> frozenset[str]:
        """The thing and all that it is one with."""
        return self._bodies[id]

    def whole(self, id: str) -> set[str]:
        """The thing and all that it is part of, each with all that it is one with."""
        found: set[str] = set()
        ahead = {id}
        while ahead:
            found |= {one for part in ahead for one in self.body(part)}
            above = {self.things[part].get("of", "") for part in found}
            ahead = above - found - {""}
        return found

    @cached_property
    def _bodies(self) -> dict[str, frozenset[str]]:
        """Things by what they are one with: a name that is the same, or a renaming."""
        bodies = {id: {id} for id in self.things}
        for a, b in self._pairs():
            one = bodies[a] | bodies[b]
            bodies.update(dict.fromkeys(one, one))
        return {id: frozenset(body) for id, body in bodies.items()}

    def _pairs(self) -> Iterator[tuple[str, str]]:
        first: dict[str, str] = {}
        for id in self.things:
            for name in self.small_names(id):
                yield first.setdefault(name, id), id
        for fact in self.facts.values():
            named = self.named(fact) if self.relation(fact).get("same") else []
            if len(named) == 2:
                yield named[0], named[1]

    def named(self, fact: Toml) -> list[str]:
        """The ids of all things that a fact names."""
        return [
            self.thing(value)
            for place in sorted(self.filled(fact))
            if self.type(fact, place) not in NOT_A_THING
            for value in values(fact, place)
        ]

    # Whether two values may be one.

    def may_be(self, fact: Toml, place: str, a: str, b: str) -> bool:
        """As days that meet, as things that are one or part and whole, as words."""
        match self.type(fact, place):
            case "date" | "interval":
                return meet(hull(a), hull(b))
            case "number":
                return not apart(a, b)
            case "text":
                return slug(a) == slug(b)
        one, two = self.thing(a), self.thing(b)
        if one not in self.things or two not in self.things:
            return slug(a) == slug(b)
        return bool(self.whole(one) & {two} or self.whole(two) & {one})

    def is_within(self, fact: Toml, place: str, given: str, said: str) -> bool:
        """Whether whoever gives the one value says what is said as well."""
        match self.type(fact, place):
            case "date" | "interval":
                return inside(hull(given), hull(said))
            case "number":
                return means_no_more(given, said)
            case "text":
                return slug(given) == slug(said)
        one, two = self.thing(given), self.thing(said)
        return one == two or (one in self.things and two in self.body(one))

    def fits(self, fact: Toml, other: Toml, place: str, said: Iterable[str]) -> bool:
        """Whether another fact may speak of what is said here."""
        theirs = everything(other, place)
        return not theirs or any(
            self.may_speak_of(fact, place, a, b) for a in said for b in theirs
        )

    def may_speak_of(self, fact: Toml, place: str, said: str, theirs: str) -> bool:
        if self.type(fact, place) == "interval":
            return covers(theirs, said)
        return self._same_name(fact, place, said, theirs) and self.may_be(
            fact, place, said, theirs
        )

    def _same_name(self, fact: Toml, place: str, a: str, b: str) -> bool:
        """Not where two names of one body are told apart: by time, or by a renaming."""
        one, two = self.thing(a), self.thing(b)
        named = self.things.get(one, {}).get("named", {})
        if a in named and b in named:
            return a == b
        renaming = self.relation(fact).get("same") and one in self.things
        return one == two or not renaming or two not in self.body(one)

    # Who says what.

    def told(self, fact: Toml, place: str) -> Iterator[tuple[str, str, set[str]]]:
        """What is told of a place beside the fact's own: how, which value, by whom."""
        for how in OTHERS:
            for value, claims in fact.get(how, {}).get(place, {}).items():
                yield how, value, set(ids(claims))

    def given_by(self, fact: Toml, place: str, source: str) -> list[str]:
        """The values that a source gives in a place of a fact."""
        told = [v for _, v, who in self.told(fact, place) if source in who]
        main = source in ids(fact["sources"]) and not told
        return values(fact, place) if main else told

    def enough(self, witnesses: set[str]) -> bool:
        """Whether what these sources say may stand bare."""
        sources = {id: self.sources[id] for id in witnesses}
        lineages = {source.get("lineage", id) for id, source in sources.items()}
        grades = {source.get("grade", "C") for source in sources.values()}
        return len(lineages) >= 2 or bool(grades & {"A", "B"})

    # What stands in a text.

    def said(self, text: str, fact: Toml, but: Iterable[str]) -> dict[str, list[str]]:
        """The places of a fact whose true values stand in a text, and as what.

        Long names are looked for first, and a word counts once, so that Berlin is not
        found in the Berlin Committee.
        """
        left, found = plain(text), dict[tuple[str, int], str]()
        for way, place, number, value in sorted(
            self._ways(fact, self.filled(fact) - {*but}), key=lambda way: -len(way[0])
        ):
            if (place, number) not in found:
                left, count = whole_word(way).subn("\0", left, count=1)
                found |= {(place, number): value} if count else {}
        return {
            place: [found[place, n] for n in range(len(values(fact, place)))]
            for place, _ in found
            if all((place, n) in found for n in range(len(values(fact, place))))
        }

    def _ways(
        self, fact: Toml, places: Iterable[str]
    ) -> Iterator[tuple[str, str, int, str]]:
        for place in places:
            for number, value in enumerate(values(fact, place)):
                for way, said in self.ways(fact, place, value):
                    yield plain(way), place, number, said

    def ways(self, fact: Toml, place: str, value: str) -> Iterator[tuple[str, str]]:
        """How a text may put a value, each with what is said then."""
        if self.is_time(fact, place):
            yield from ways_to_say(value, self.words)
        elif value in self.things:
            # By any of its names, for the fact may use one of another time.
            yield from ((name, value) for name in self.names(value))
        elif self.type(fact, place) == "number":
            yield with_commas(value), value
        else:
            yield value, value

    def stands_in(self, text: str, fact: Toml, place: str, value: str) -> bool:
        return any(
            whole_word(plain(way)).search(plain(text))
            for way, _ in self.ways(fact, place, value)
        )

    def voices(self, stem: str) -> tuple[set[str], str]:
        """The sources that a question quotes, which may share a name, and what is left."""
        starts = {
            id: plain(f"According to {source['short']},")
            for id, source in self.sources.items()
        }
        stem = plain(stem)
        quoted = max(filter(stem.startswith, starts.values()), key=len, default="")
        return {id for id, s in starts.items() if s == quoted}, stem[len(quoted) :]


def load(file: Path) -> Toml:
    return tomllib.loads(file.read_text(encoding="utf-8-sig"))


def layers(builtin: Toml, own: Toml, top: str) -> dict[str, Toml]:
    """What is built in, reworded key by key."""
    tables = builtin.get(top, {}), own.get(top, {})
    return {
        id: {**tables[0].get(id, {}), **tables[1].get(id, {})}
        for id in {**tables[0], **tables[1]}
    }


def texts(found: Any) -> list[str]:
    return [str(one) for one in (found if isinstance(found, list | tuple) else [found])]


def values(fact: Toml, place: str) -> list[str]:
    """What the fact says in a place, beside its sentence or within."""
    inline = re.search(rf"\{{(?:on )?{place}:\s+([^{{}}]+)\}}", fact.get("states", ""))
    return texts(fact.get(place, inline[1].strip() if inline else []))


def everything(fact: Toml, place: str) -> list[str]:
    """What the fact says in a place, and all that others say instead."""
    others = (fact.get(how, {}).get(place, {}) for how in OTHERS)
    return [*values(fact, place), *(value for table in others for value in table)]


def ids(claims: Any) -> list[str]:
    return [claim.split()[0] for claim in texts(claims)]


def required(wording: str) -> set[str]:
    """The places that a sentence always says: those outside brackets."""
    outside = re.sub(r"\[[^\]]*\]", "", wording)
    return {*re.findall(r"\{(?:on )?([a-z][\w-]*)(?!:kind)[:}]", outside)}


def slug(text: str) -> str:
    return "-".join(re.findall(r"[^\W_]+", text.casefold()))


def plain(text: str) -> str:
    """A text in small letters, without a printer's punctuation."""
    text = unicodedata.normalize("NFC", text)
    text = re.sub('[’‘“”"]', "'", re.sub("[–—]", "-", text))
    return " ".join(text.replace("…", "...").casefold().split())


def with_commas(number: str) -> str:
    """A number as it is printed."""
    return re.sub(r"\d{4,}", lambda digits: f"{int(digits[0]):,}", number, count=1)


def whole_word(text: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(text)}(?!\w)")


Said = Mapping[str, list[str]]
