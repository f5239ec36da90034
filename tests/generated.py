"""Fact files that nobody wrote: the same for the same seed, and as nasty as real ones.

A world of people, bodies, places and works is made up, and then told of as history is:
with dates of every precision, sources that copy one another, rivals, slips, denials,
lists that are whole or not, and now and then two facts that cannot both be true.
"""

import json
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from random import Random
from typing import Any

from factfile.facts.reading import vocabulary_path

Fact = dict[str, Any]

VOCABULARY = tomllib.loads(vocabulary_path("en").read_text(encoding="utf-8"))

TOPICS = ("origins", "people", "work", "press", "end")

NAMES = {
    **{"country": "{}ia", "city": "{}", "port": "{}haven", "building": "{} House"},
    **{"organization": "{} Society", "firm": "{} Works", "committee": "{} Committee"},
    **{"union": "{} Union", "school": "{} School", "person": "{} {}"},
    **{"book": "{}", "play": "{} {}", "film": "{}", "painting": "{} {}"},
    **{"poster": "{}", "periodical": "L'{}", "ship": "{}", "document": "{} Charter"},
    **{"award": "{} Prize", "congress": "{} Congress", "event": "{} Rising"},
    "exhibition": "{} Exhibition",
}
MANY = {"person": 28, "city": 14, "organization": 7, "building": 7, "film": 8}
BODIES = ("organization", "firm", "committee", "union", "school")
CAPITALIZED = ("organization", "firm", "committee", "union", "school", "award")
PROFESSIONS = ("writer", "painter", "engineer", "politician")

# What a place of a kind or of a name holds, where its kind alone does not tell.
KINDS = {
    "organization": BODIES,
    "place": ("city", "port", "country"),
    "city": ("city", "port"),
    "event": ("event", "congress", "exhibition"),
    "thing": ("building", "exhibition"),
}
OF_RELATION = {
    **{("wrote", "work"): ("book", "play"), ("created", "work"): ("painting",)},
    **{("published", "work"): ("book", "play"), ("shown", "work"): ("film",)},
    **{("designed", "thing"): ("building", "poster"), ("made", "product"): ("film",)},
    **{("acquired", "property"): ("ship",), ("sailed", "port"): ("port",)},
    **{("succeeded", "before"): BODIES[:2], ("succeeded", "after"): BODIES[:2]},
    **{("called", "thing"): BODIES, ("stands_for", "thing"): BODIES},
    ("organized", "event"): ("congress",),
}
TEXTS = {
    "office": ("president", "treasurer", "secretary", "librarian"),
    "what": ("members", "branches", "teachers", "engines"),
    "purpose": ("schools", "strikers", "hospitals", "orphans"),
    "subject": ("chemistry", "geometry", "botany", "drawing"),
    "language": ("Danish", "Polish", "Basque", "Welsh"),
    "electors": ("its members", "the delegates", "the citizens"),
    "occasion": ("a flood", "an earthquake", "a famine"),
}

SINGLE = (
    *("founded", "founder", "ended", "merged", "split_from", "succeeded", "joined"),
    *("partner", "moved", "banned", "section_of", "opened", "acquired", "appointed"),
    *("followed", "elected", "received", "organized", "signed", "issued", "sailed"),
    *("helped", "wrote", "created", "directed", "made", "published", "shown"),
    *("first_issue", "last_issue", "numbered", "raised", "born", "died"),
    *("called", "stands_for", "motto"),
)
IN_TURN = {"seat": "city", "led": "person", "taught": "subject", "edited": "person"}
TOGETHER = {
    **{"built": "building", "took_place": "event", "wrote": "work", "died": "person"},
    **{"directed": "film", "created": "work", "designed": "thing", "meant": "term"},
}
LISTED = {
    **{"founder": "person", "member_of": "person", "received": "person"},
    **{"made": "product", "took_part": "person"},
}
GRADES = "AABBCCCCCCD"
GOOD, COPIES, POOR = ("s0", "s1", "s2", "s3"), ("s4", "s5", "s6"), ("s7", "s8", "s9")
"""Sources by their grades; the last of them is full of slips and no witness at all."""

LAST = ("ended", "merged", "died", "last_issue")
"""Relations whose event ends what it tells of."""


class World:
    """Things with names like no others, and the years through which they lasted."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.beginnings: set[str] = set()
        self.things: dict[str, dict[str, Fact]] = {}
        self.years: dict[str, tuple[int, int]] = {}
        for kind in NAMES:
            for _ in range(MANY.get(kind, 5)):
                self._add(kind)
        self._part()
        self.turns = self._named_by_time()

    def maybe(self, share: float) -> bool:
        return self.chance.random() < share

    def word(self) -> str:
        """A word of which not even the first four letters stand in another."""
        pick = self.chance.choice
        while True:
            syllables = [
                pick("bdfgklmnprstvz") + pick("aeiou") for _ in range(pick((2, 3)))
            ]
            word = "".join(syllables).capitalize() + pick("lmnrstké")
            if word[:4] not in self.beginnings:
                self.beginnings.add(word[:4])
                return word

    def _add(self, kind: str) -> None:
        first = self.word()
        if kind in BODIES and self.maybe(0.1):
            # Named after a place that is there as well.
            first = self.chance.choice([*self.things["city"].values()])["name"]
        name = NAMES[kind].format(first, self.word())
        if kind == "city" and self.maybe(0.1):
            name = f"The {name}"
        id = f"{kind}-{len(self.things.get(kind, ()))}"
        thing = {"name": name, **self._more(kind), **self._life(kind, id)}
        self.things.setdefault(kind, {})[id] = thing

    def _more(self, kind: str) -> Fact:
        """What makes things hard to tell from one another."""
        more: Fact = {}
        if self.maybe(0.15):
            more["aliases"] = [self.word() for _ in range(self.chance.choice((1, 2)))]
        if self.maybe(0.1):
            more["names"] = {
                "de": f"{self.word()}'s {self.word()}",
                "ru": "Я" + self.word(),
            }
        if kind == "person":
            count = 2 if self.maybe(0.1) else 1
            more["as"] = self.chance.sample(PROFESSIONS, count)
        if kind == "city" and self.maybe(0.2):
            more["of"] = self.chance.choice([*self.things["country"]])
        if kind in CAPITALIZED and self.maybe(0.5):
            more["article"] = "the"
        if kind == "union" and self.maybe(0.2):
            more["number"] = "plural"
        return more

    def _life(self, kind: str, id: str) -> Fact:
        if kind == "person":
            begin, length = self.chance.randint(1840, 1900), self.chance.randint(30, 80)
        elif kind in BODIES:
            begin, length = self.chance.randint(1885, 1925), self.chance.randint(8, 50)
        else:
            return {}
        self.years[id] = begin, begin + length
        return {"life": self.span(*self.years[id])} if self.maybe(0.8) else {}

    def _part(self) -> None:
        """A committee with a common noun for a name, which is part of a body."""
        whole = self.some("organization")
        part = {"name": "central committee", "article": "the", "of": whole}
        self.things["committee"]["committee-cc"] = part
        self.years["committee-cc"] = self.years[whole]

    def _named_by_time(self) -> list[tuple[str, str, int]]:
        """One body under three names: which followed which, and when."""
        a, b, c = (self.word() for _ in range(3))
        named = {a: "1905/1914", b: "1914/1927", c: "1927/1941"}
        self.things["firm"]["firm-named"] = {"name": c, "named": named}
        self.years["firm-named"] = 1905, 1941
        return [(a, b, 1914), (b, c, 1927)]

    def several(self, count: int, *kinds: str) -> list[str]:
        known = [id for kind in kinds for id in self.things[kind]]
        return self.chance.sample(known, min(count, len(known)))

    def some(self, *kinds: str) -> str:
        return self.several(1, *kinds)[0]

    def called(self, value: str) -> str:
        """The name of the thing of that id; other words as they are."""
        known = (things[value] for things in self.things.values() if value in things)
        return str(next(known, {"name": value})["name"])

    # When it was.

    def year(self, ids: Iterable[str], *, last: bool) -> int:
        """A year in which all of them were there, mostly early, or late."""
        known = [self.years[id] for id in ids if id in self.years]
        first = max((begin for begin, _ in known), default=1895)
        end = max(first, min((end for _, end in known), default=1945))
        if self.maybe(0.6) and known:
            return end if last else first
        return self.chance.randint(first, end)

    def span(self, first: int, last: int) -> str:
        """From one year to another, known more or less exactly."""
        begin, end = self._edge(first), self._edge(max(first + 1, last))
        if self.maybe(0.06):
            begin = self.chance.choice(("..", "..", ""))
        elif self.maybe(0.08):
            end = self.chance.choice(("..", ""))
        return f"{begin}/{end}"

    def _edge(self, year: int) -> str:
        month, day = self.chance.randint(1, 12), self.chance.randint(1, 28)
        exact = f"{year}-{month:02}", f"{year}-{month:02}-{day:02}"
        return self.chance.choice((*[f"{year}"] * 12, *exact * 3, f"{year}~"))

    def date(self, year: int) -> str:
        """A date of some year, known to the day, or to the century, or hardly."""
        month, day = self.chance.randint(1, 12), self.chance.randint(1, 28)
        to_month, to_day = f"{year}-{month:02}", f"{year}-{month:02}-{day:02}"
        part = f"{year}-{self.chance.choice((21, 22, 23, 24, *range(33, 42)))}"
        common = (*[f"{year}"] * 16, *[to_month] * 6, *[to_day] * 8, part, part)
        marked = (f"{year}~", f"{year}?", f"{year}%", f"{to_month}~", f"{to_day}?")
        rare = (f"{part}~", f"{year}-XX", f"{year // 10}X", f"{year // 100}XX")
        either = (
            f"[{year},{year + 1}]",
            f"[{year},{year + 5}]",
            f"[{year}..{year + 3}]",
        )
        words = (f"[{year}..{year + 3}] in those years", f"{year} in the wet spring")
        return self.chance.choice((*common, *marked, *rare, *either, *words))


class Teller:
    """Tells of a world: facts with their sources, and what speaks against them."""

    def __init__(self, world: World) -> None:
        self.world, self.chance, self.maybe = world, world.chance, world.maybe
        self.facts: dict[str, Fact] = {}
        self.next = self.chance.sample(SINGLE, len(SINGLE))
        self.sources = {f"s{n}": self._source(n) for n in range(len(GRADES))}
        if self.maybe(0.3):
            self.sources["s9"]["short"] = self.sources["s8"]["short"]

    def _source(self, number: int) -> Fact:
        name = f"{self.world.word()} {self.world.word()}"
        source = {"short": name, "cite": f"{name}. 1950.", "grade": GRADES[number]}
        return source | ({"lineage": "copies"} if f"s{number}" in COPIES else {})

    # One fact.

    def filled(self, relation: str, **given: Any) -> Fact:
        """A relation with a value in each place, but for some that may be missing."""
        roles: dict[str, str] = VOCABULARY["relation"][relation]["roles"]
        fact: Fact = {"relation": relation}
        times = {place for place in roles if roles[place][:4] in ("date", "inte")}
        for place in sorted(roles, key=lambda place: place in times):
            if place not in given and roles[place].endswith("?") and self.maybe(0.2):
                continue
            kind = roles[place].removesuffix("?")
            fact[place] = given.get(place) or self._value(relation, place, kind, fact)
        return fact

    def _value(self, relation: str, place: str, kind: str, fact: Fact) -> str:
        if kind in ("date", "interval"):
            year = self.world.year(map(str, fact.values()), last=relation in LAST)
            if kind == "date":
                return self.world.date(year)
            return self.world.span(year, year + self.chance.randint(2, 15))
        if kind == "number":
            unit = " dollars" if place == "amount" else ""
            return self._number() + unit
        if kind == "text":
            return self.chance.choice(TEXTS.get(place, (self.world.word(),)))
        kinds = OF_RELATION.get((relation, place), KINDS.get(kind, (kind,)))
        found = self.world.several(3, *kinds)
        return next(id for id in found if id not in fact.values())

    def _number(self) -> str:
        many = f"{self.chance.choice((100, 250, 1200, 3000, 18_000, 65_500)):,}"
        marks = ("", "", "about ", "about ", "more than ", "up to ", "nearly ")
        exact = str(self.chance.randint(3, 2900))
        rounded = self.chance.choice(marks) + many
        return self.chance.choice((exact, rounded, rounded, "2.5 million"))

    def tell(self, fact: Fact) -> None:
        """A fact with its evidence, and with what a curator may add."""
        number = len(self.facts)
        told = {"topic": TOPICS[number % len(TOPICS)], **fact}
        told.setdefault("sources", self._witnesses())
        if str(told.get("when")).isdigit() and self.maybe(0.1):
            told["when"] = int(told["when"])
        if self.maybe(0.15):
            told["level"] = "extra"
        if self.maybe(0.2):
            told["note"] = f"See the {self.world.word()} papers."
        if self.maybe(0.1):
            told["voice"] = told["sources"][0].split()[0]
        if self.maybe(0.1) and self.facts:
            told["builds_on"] = [self.chance.choice([*self.facts])]
        if self.maybe(0.03):
            told["waive"] = {"leak": "The name cannot be avoided here."}
        if self.maybe(0.03) and not told.get("denied"):
            told["withdrawn"] = "It was a mistake of the archive."
        self.facts[f"{fact.get('relation', 'own').replace('_', '-')}-{number}"] = told

    def _witnesses(self) -> list[str]:
        pick, sample = self.chance.choice, self.chance.sample
        few = ([pick(GOOD)], [pick(POOR)], [pick(POOR), pick(COPIES)])
        more = (sample(GOOD, 2), sample(POOR, 2), sample(COPIES, 2))
        ids = pick((*[few[0]] * 3, *few, *more, sample(COPIES, 2) + sample(GOOD, 2)))
        return [self._claim(id) for id in ids]

    def _claim(self, id: str) -> str:
        return id + self.chance.choice(("", "", " p. 12", " ¶3", " (in a note)"))

    # What speaks against it.

    def unsettled(self, fact: Fact) -> Fact:
        """Now and then the fact with what others give in one of its places, or with
        what its author vouches for.
        """
        roles: dict[str, str] = VOCABULARY["relation"][fact["relation"]]["roles"]
        place = self.chance.choice([place for place in roles if place in fact])
        kind = roles[place].removesuffix("?")
        if isinstance(fact[place], list) or not self.maybe(0.5):
            return fact
        if kind in ("date", "interval"):
            return self._disputed(fact, place, self._other_dates(fact[place], kind))
        found = [self._value(fact["relation"], place, kind, fact) for _ in range(3)]
        others = [one for one in dict.fromkeys(found) if one != fact[place]]
        if kind != "number" and others and self.maybe(0.3):
            return {**fact, **self._judged(place, others)}
        return self._disputed(fact, place, others[: self.chance.choice((1, 1, 2))])

    def _judged(self, place: str, others: Sequence[str]) -> Fact:
        """Values that count as right all the same, or that are vouched to be wrong."""
        if self.maybe(0.2):
            return {"accept": {place: [self.world.called(one) for one in others]}}
        reason = f"The {self.world.word()} ledger rules it out."
        return {"wrong": {place: dict.fromkeys(others, reason)}}

    def _other_dates(self, date: str, kind: str) -> list[str]:
        if not date[:4].isdigit():
            return []
        count = self.chance.choice((0, 1, 1, 2, 3))
        shifts = self.chance.sample((-9, -4, -2, -1, 1, 2, 3, 7), count)
        years = [int(date[:4]) + shift for shift in shifts]
        if kind == "interval":
            return [self.world.span(year, year + 6) for year in years]
        return [self.world.date(year).split()[0] for year in years]

    def _disputed(self, fact: Fact, place: str, others: Sequence[str]) -> Fact:
        """The fact with rivals and slips, and with the same said more exactly."""
        told: Fact = {**fact, "sources": self._witnesses()}
        for value in others:
            how = self.chance.choice(("rivals", "rivals", "errors"))
            who = self.chance.sample([*self.sources], self.chance.choice((1, 1, 2)))
            table = told.setdefault(how, {}).setdefault(place, {})
            table[value] = [self._claim(id) for id in who]
        if fact[place].isdigit() and place == "when" and self.maybe(0.5):
            by = self.chance.choice([*told["sources"], "s1", "s4"])
            finer = f"{fact[place]}-{self.chance.randint(1, 12):02}"
            told["says"] = {place: {finer: [by]}}
        return told

    # What there is to tell.

    def single(self) -> None:
        """A fact of the relation whose turn it is."""
        self.next = self.next or self.chance.sample(SINGLE, len(SINGLE))
        fact = self.filled(self.next.pop())
        self.tell(self.unsettled(fact))
        if self.maybe(0.08):
            # The same again, and something else in one place: both cannot be true.
            place = self.chance.choice([*fact][1:])
            again = self.filled(**{**fact, place: None})
            self.tell(again)

    def in_turn(self) -> None:
        """One after another, with times that touch, overlap or leave a gap."""
        relation = self.chance.choice([*IN_TURN])
        fact = self.filled(relation)
        year = self.world.year(map(str, fact.values()), last=False)
        for _ in range(self.chance.choice((1, 2, 2, 3))):
            end = year + self.chance.randint(2, 12)
            during = str(year) if self.maybe(0.05) else self.world.span(year, end)
            given = {**fact, IN_TURN[relation]: None, "during": during}
            self.tell(self.unsettled(self.filled(**given)))
            year = max(year + 1, end + self.chance.choice((0, 0, 0, 1, -2)))

    def together(self) -> None:
        """Several of a kind, which can be matched."""
        relation = self.chance.choice([*TOGETHER])
        seen: set[str] = set()
        for _ in range(self.chance.choice((2, 5, 6))):
            fact = self.filled(relation)
            if fact[TOGETHER[relation]] not in seen or self.maybe(0.05):
                self.tell(self.unsettled(fact) if self.maybe(0.5) else fact)
            seen.add(fact[TOGETHER[relation]])

    def renamed(self) -> None:
        """A chain of names, of one body or of things that are one by it."""
        chain = self.world.turns
        if self.maybe(0.5):
            a, b, c = self.world.several(3, "organization", "union")
            chain = [(a, b, 1911), (b, c, 1926)]
        for old, new, year in chain:
            when = self.world.date(year) if self.maybe(0.5) else str(year)
            fact = self.filled("renamed", old=old, new=new, when=when)
            self.tell(self.unsettled(fact))

    def listed(self) -> None:
        """Several who did the same, and whether that is all of them."""
        relation = self.chance.choice([*LISTED])
        place, fact = LISTED[relation], self.filled(relation)
        kind = "film" if place == "product" else "person"
        members = self.world.several(self.chance.choice((2, 3, 4, 6)), kind)
        outside = [id for id in self.world.several(9, kind) if id not in members][:3]
        fact |= {place: members, **self._wholeness(place)}
        if fact["complete"][place] == "named" or self.maybe(0.2):
            reasons = dict.fromkeys(outside, "The minutes do not know of it.")
            fact["wrong"] = {place: reasons}
        self.tell(fact)

    def _wholeness(self, place: str) -> Fact:
        sources = self._witnesses()
        whole = self.chance.choice((True, sources[0].split()[0], "named"))
        return {"sources": sources, "complete": {place: whole}}

    def years_of(self) -> None:
        """A statement like no other, about a list of years."""
        word, body = self.world.word().lower(), self.world.some(*BODIES)
        year = self.world.year([body], last=False)
        fact = {
            "states": f"{{organization}} held a {word} assembly {{on when}}.",
            "asks": {"when": f"When did {{organization}} hold a {word} assembly?"},
            "organization": body,
            "when": [str(year + n) for n in (0, 1, 3, 6)],
        }
        self.tell({**fact, **self._wholeness("when")})

    def own_words(self) -> None:
        """A statement like no other, with its values in place."""
        word, town = self.world.word().lower(), self.world.word()
        others = [self.world.word() for _ in range(3)]
        year = self.world.date(self.chance.randint(1895, 1940))
        fact = {
            "states": f"The {word} train left {{station: {town}}}[ {{on when: {year}}}].",
            "asks": {"station": f"From which station did the {word} train leave?"},
            "accept": {"station": [f"{town} North"]},
            "wrong": {"station": {name: f"{name} had no rails." for name in others}},
        }
        self.tell(fact)

    def denied(self) -> None:
        """What did not happen, sometimes against a fact that says it did."""
        fact = self.chance.choice(
            [fact for fact in self.facts.values() if fact.get("relation") in SINGLE]
        )
        roles = VOCABULARY["relation"][fact["relation"]]["roles"]
        places = [place for place in roles if place in fact]
        place = self.chance.choice(places)
        given = {one: fact[one] for one in places if one != place or self.maybe(0.1)}
        if any(isinstance(one, list) for one in given.values()):
            return
        if self.maybe(0.5) and roles.get("when") == "date?":
            given.pop("when", None)
        false = self.filled(fact["relation"], **given)
        note = {"note": "The archive has a letter that says so."}
        self.tell({**false, "denied": True, **note})


def fact_file(seed: int, facts: int = 40) -> str:
    """A fact file with about so many facts, the same whenever it is asked for."""
    teller = Teller(World(Random(seed)))
    recipes = [
        *[teller.single] * 6,
        *(teller.in_turn, teller.together, teller.listed, teller.listed),
        *(teller.renamed, teller.years_of, teller.own_words, teller.denied),
    ]
    # First many relations, then whatever comes.
    opening = [*[teller.single] * 14, teller.in_turn, teller.together]
    while len(teller.facts) < facts:
        recipe = opening.pop(0) if opening else teller.chance.choice(recipes)
        recipe()
    return "\n".join(written(seed, teller))


def written(seed: int, teller: Teller) -> Iterable[str]:
    """All of it as TOML."""
    yield f'[about]\nid = "made-{seed}"\ntitle = "Made-up History"'
    yield 'edition = 2026-01-31\nlanguage = "en"\n\n[topic]'
    yield from (f'{topic} = "{topic.capitalize()}"' for topic in TOPICS)
    for kind, things in teller.world.things.items():
        yield f"\n[{kind}]"
        yield from (f"{id} = {toml(thing)}" for id, thing in things.items())
    for top, tables in {"source": teller.sources, "fact": teller.facts}.items():
        for id, table in tables.items():
            yield f"\n[{top}.{id}]"
            yield from (f"{key} = {toml(value)}" for key, value in table.items())
    yield ""


def toml(value: Any) -> str:
    """A value as TOML writes it."""
    if isinstance(value, Mapping):
        pairs = (f"{toml(key)} = {toml(one)}" for key, one in value.items())
        return f"{{ {', '.join(pairs)} }}"
    if isinstance(value, list):
        return f"[{', '.join(map(toml, value))}]"
    return json.dumps(value, ensure_ascii=False)
