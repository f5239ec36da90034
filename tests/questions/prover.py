"""A second opinion on every answer, straight from the TOML.

It is slow and simple, and it knows nothing of how the questions were made: it takes an
item as a teacher would, with the fact file beside it, and asks of each option what in
the file makes it right, or wrong.
"""

import re
import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any

from factfile.items import TRUE, Item

Toml = dict[str, Any]

NO_THINGS = ("about", "topic", "source", "kind", "relation", "fact", "words")
LONG_AGO, FAR_AHEAD = date(1, 1, 1), date(9000, 1, 1)


class Prover:
    def __init__(self, file: Path, vocabulary: Path) -> None:
        self.toml = tomllib.loads(file.read_text(encoding="utf-8"))
        self.words = tomllib.loads(vocabulary.read_text(encoding="utf-8"))
        self.things: Toml = {
            id: thing
            for top, table in self.toml.items()
            if top not in NO_THINGS
            for id, thing in table.items()
        }

    def doubts(self, item: Item) -> list[str]:
        """What speaks against the item's key and its distractors; nothing if all is
        well.
        """
        if item.kind == "true_false":
            return list(self._of_statement(item))
        return list(self._of_options(item))

    def _of_statement(self, item: Item) -> Iterator[str]:
        fact, value = self.toml["fact"][item.facts[0]], item.id.split("/")[-1]
        true = item.key.id == TRUE
        if fact.get("denied"):
            if true:
                yield "what the sources deny is taken for true"
        elif true:
            yield from self._right(item, value)
        else:
            yield from self._wrong(item, value)

    def _of_options(self, item: Item) -> Iterator[str]:
        yield from self._right(item, item.key.id)
        for option in item.distractors:
            yield from self._wrong(item, option.id)

    def _right(self, item: Item, value: str) -> Iterator[str]:
        """What speaks against the value being the fact's, and against who says so."""
        role, fact = item.role, self.toml["fact"][item.facts[0]]
        if not any(
            self._states(fact, role, mine, value) for mine in values(fact, role)
        ):
            yield f"{value} is not what the fact says"
        if fact.get("denied") or fact.get("withdrawn"):
            yield "the fact does not stand"
        said = {*self._said(item, fact), role}
        against = [
            (how, claims)
            for how in ("says", "rivals", "errors")
            for place in said
            for given, claims in fact.get(how, {}).get(place, {}).items()
            if not (place == role and self._within(fact, place, given, value))
        ]
        elsewhere = {source for _, claims in against for source in ids(claims)}
        witnesses = set(ids(fact["sources"])) - elsewhere
        disputed = any(how == "rivals" for how, _ in against)
        voices = self._voices(item)
        if voices and not voices & ({fact.get("voice")} | witnesses):
            yield "the source that is quoted does not say so"
        if not voices and (disputed or not self._enough(witnesses)):
            yield "told as certain, and it is not"

    def _states(self, fact: Toml, role: str, mine: str, value: str) -> bool:
        if self._type(fact, role) in ("date", "interval"):
            first, last = hull(mine)
            return hull(value)[0] <= first and last <= hull(value)[1]
        return value in (self._thing(mine), slug(mine))

    def _enough(self, witnesses: set[str]) -> bool:
        sources = [self.toml["source"][id] for id in sorted(witnesses)]
        lineages = {
            s.get("lineage", id)
            for id, s in zip(sorted(witnesses), sources, strict=True)
        }
        return len(lineages) >= 2 or any(s["grade"] in "AB" for s in sources)

    def _wrong(self, item: Item, value: str) -> Iterator[str]:
        """What speaks against the value being wrong; and that nothing speaks for it."""
        role, fact = item.role, self.toml["fact"][item.facts[0]]
        voices, said = self._voices(item), self._said(item, fact)
        if fact.get("denied") or fact.get("withdrawn"):
            yield "the fact does not stand"
        if any(self._same(fact, role, mine, value) for mine in values(fact, role)):
            yield f"{value} is what the fact says"
        for how in ("says", "rivals", "errors"):
            for other, claims in fact.get(how, {}).get(role, {}).items():
                fair = how == "rivals" and voices and not voices & set(ids(claims))
                if self._same(fact, role, other, value) and not fair:
                    yield f"{value} is given by {', '.join(ids(claims))}"
        for other in self._others(fact):
            gives = any(
                self._same(fact, role, theirs, value)
                for theirs in everything(other, role)
            )
            if gives and all(
                self._fits(fact, other, place, everything(other, place))
                for place in said
            ):
                yield f"{value} is what another fact gives"
        if not any(self._reasons(item, fact, value, said, voices)):
            yield f"nothing proves that {value} is wrong"

    def _reasons(
        self, item: Item, fact: Toml, value: str, said: set[str], voices: set[str]
    ) -> Iterator[str]:
        role = item.role
        if any(
            self._same(fact, role, vouched, value)
            for vouched in fact.get("wrong", {}).get(role, {})
        ):
            yield "the author vouches for it"
        whole = fact.get("complete", {}).get(role)
        if (whole is True or whole in voices) and said == self._filled(fact) - {role}:
            yield "the list is whole"
        if len(values(fact, role)) > 1:
            return
        if voices and any(
            self._same(fact, role, other, value)
            for other in fact.get("rivals", {}).get(role, {})
        ):
            yield "the source that is quoted says otherwise"
        for rule in self._relation(fact).get("one", ()):
            given, _, one = rule.partition("->")
            if one.strip() == role and self._settles(fact, role, given.split(), said):
                yield "there is only one"

    def _settles(self, fact: Toml, role: str, given: list[str], said: set[str]) -> bool:
        """Whether all that settles the place is said and certain, and no fact breaks the rule."""
        for place in given:
            if place not in said or len(values(fact, place)) != 1:
                return False
            if self._type(fact, place) == "interval" and not core(
                values(fact, place)[0]
            ):
                return False
        return not any(
            all(self._fits(fact, other, place, values(other, place)) for place in given)
            and any(
                not self._same(fact, role, a, b)
                for a in values(other, role)
                for b in values(fact, role)
            )
            for other in self._others(fact)
            if not other.get("withdrawn")
        )

    def _others(self, fact: Toml) -> list[Toml]:
        """The other facts of the same relation that are not denied."""
        return [
            other
            for other in self.toml["fact"].values()
            if other is not fact
            and "relation" in fact
            and other.get("relation") == fact["relation"]
            and not other.get("denied")
        ]

    def _fits(self, fact: Toml, other: Toml, place: str, theirs: list[str]) -> bool:
        ours = values(fact, place)
        if not ours or not theirs:
            return True
        if self._type(fact, place) == "interval":
            return any(covers(b, a) for a in ours for b in theirs)
        return any(self._may_be(fact, place, a, b) for a in ours for b in theirs)

    def _may_be(self, fact: Toml, place: str, a: str, b: str) -> bool:
        named = self.things.get(self._thing(a), {}).get("named", {})
        if a in named and b in named:
            return a == b
        return self._same(fact, place, a, b)

    def _within(self, fact: Toml, place: str, given: str, asked: str) -> bool:
        """Whether a date that is given says nothing against the longer one that is asked."""
        if self._type(fact, place) not in ("date", "interval"):
            return False
        (a, b), (c, d) = hull(given), hull(asked)
        return c <= a and b <= d

    def _same(self, fact: Toml, place: str, a: str, b: str) -> bool:
        """Whether two values may be one: as days that meet, as things that are one or part and whole, as words."""
        if self._type(fact, place) in ("date", "interval"):
            return hull(a)[0] <= hull(b)[1] and hull(b)[0] <= hull(a)[1]
        one, two = self._thing(a), self._thing(b)
        words = self._type(fact, place) == "text"
        if one in self.things and two in self.things and not words:
            return bool(
                self._whole(one) & {two} or self._whole(two) & {one}
            ) or self._body(one) == self._body(two)
        return slug(a) == slug(b)

    def _whole(self, id: str) -> set[str]:
        """The thing and all that it is part of, each with all that it is one with."""
        found: set[str] = set()
        while id:
            found |= self._body(id)
            id = self.things[id].get("of", "")
        return found

    def _body(self, id: str) -> frozenset[str]:
        return next(body for body in self._bodies if id in body)

    @cached_property
    def _bodies(self) -> list[frozenset[str]]:
        """Things by what they are one with: a name that is the same, or a renaming."""
        bodies = [{id} for id in self.things]
        pairs = [
            (a, b)
            for a in self.things
            for b in self.things
            if self._names(a) & self._names(b)
        ]
        for fact in self.toml["fact"].values():
            if self._relation(fact).get("same"):
                pairs.append((self._thing(fact["old"]), self._thing(fact["new"])))
        for a, b in pairs:
            one, two = (next(body for body in bodies if id in body) for id in (a, b))
            if one is not two:
                bodies = [body for body in bodies if body is not two]
                one |= two
        return [frozenset(body) for body in bodies]

    def _names(self, id: str) -> set[str]:
        thing = self.things[id]
        names = [
            thing["name"],
            *thing.get("aliases", ()),
            *thing.get("names", {}).values(),
            *thing.get("named", ()),
        ]
        return {name.casefold() for name in names}

    def _thing(self, name: str) -> str:
        """The id of the thing of that id or name; the name itself if there is none."""
        if name in self.things:
            return name
        return next(
            (id for id in self.things if name.casefold() in self._names(id)), name
        )

    def _said(self, item: Item, fact: Toml) -> set[str]:
        """The places whose true values stand in the question, beside the one it asks for."""
        return {
            place
            for place in self._filled(fact) - {item.role}
            if all(
                self._stands_in(item.stem, fact, place, value)
                for value in values(fact, place)
            )
        }

    def _stands_in(self, stem: str, fact: Toml, place: str, value: str) -> bool:
        if self._type(fact, place) in ("date", "interval"):
            edtf, _, words = value.partition(" ")
            return (
                words in stem
                if words
                else all(year in stem for year in re.findall(r"\d{4}", edtf))
            )
        id = self._thing(value)
        names = [value, self.things[id]["name"]] if id in self.things else [value]
        return any(name.replace("'", "’") in stem for name in names)

    def _voices(self, item: Item) -> set[str]:
        """The sources whom the question quotes: those of the name that it gives."""
        quoted = re.match(r"According to (.+?), ", item.stem)
        return {
            id
            for id, source in self.toml["source"].items()
            if quoted and source["short"].replace("'", "’") == quoted[1]
        }

    def _filled(self, fact: Toml) -> set[str]:
        roles = self._relation(fact).get("roles") or re.findall(
            r"\{(?:on )?(\w+)", fact["states"]
        )
        return {role for role in roles if values(fact, role)}

    def _relation(self, fact: Toml) -> Toml:
        if "relation" not in fact:
            return fact
        name = fact["relation"]
        return {
            **self.words["relation"].get(name, {}),
            **self.toml["relation"].get(name, {}),
        }

    def _type(self, fact: Toml, role: str) -> str:
        kinds = {**self.words["kind"], **self.toml.get("kind", {})}
        usual = {"when": "date", "during": "interval"}.get(role, "text")
        usual = role if role in kinds else usual
        return str(self._relation(fact).get("roles", {}).get(role, usual)).removesuffix(
            "?"
        )


def values(fact: Toml, role: str) -> list[str]:
    """What the fact says in a place, beside its sentence or within."""
    inline = re.search(rf"\{{(?:on )?{role}:\s+([^{{}}]+)\}}", fact.get("states", ""))
    found = fact.get(role, inline[1] if inline else [])
    return [str(one) for one in (found if isinstance(found, list) else [found])]


def everything(fact: Toml, role: str) -> list[str]:
    """What the fact says in a place, and all that others say instead."""
    others = (fact.get(how, {}).get(role, {}) for how in ("says", "rivals", "errors"))
    return [*values(fact, role), *(value for table in others for value in table)]


def ids(claims: list[str] | str) -> list[str]:
    return [
        claim.split()[0] for claim in ([claims] if isinstance(claims, str) else claims)
    ]


def slug(text: str) -> str:
    return "-".join(re.findall(r"[^\W_]+", text.casefold()))


def hull(text: str) -> tuple[date, date]:
    """The first and the last day that a date may cover."""
    first, slash, last = text.split()[0].partition("/")
    if slash:
        return (
            LONG_AGO if first == ".." else hull(first)[0],
            FAR_AHEAD if last == ".." else hull(last)[1],
        )
    year, _, rest = first.partition("-")
    month, _, day = rest.partition("-")
    if day:
        return date.fromisoformat(first), date.fromisoformat(first)
    # Numbers from 37 on are the thirds of a year.
    begin, months = (
        (int(month) * 4 - 147, 4)
        if month > "36"
        else (int(month or 1), 1 if month else 12)
    )
    over = divmod(begin + months - 1, 12)
    return date(int(year), begin, 1), date(
        int(year) + over[0], over[1] + 1, 1
    ) - timedelta(1)


def core(text: str) -> tuple[date, date] | None:
    """The days that are certainly inside a span."""
    first, slash, last = text.split()[0].partition("/")
    if not slash or ".." in (first, last):
        return None
    begin, end = hull(first)[1], hull(last)[0]
    return (begin, end) if begin <= end else None


def covers(theirs: str, ours: str) -> bool:
    """Whether one state may have lasted all that is certain of another."""
    first, last = core(ours) or hull(ours)
    begin, end = hull(theirs)
    if core(ours):
        return begin <= first and last <= end
    return begin <= last and first <= end
