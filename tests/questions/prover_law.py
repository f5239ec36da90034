"""What may be said, and in whose name; what is wrong, and by which rule; what came
first: the law of the manual, as the second opinion understands it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from questions.prover_dates import FAR_AHEAD, LONG_AGO, core, hull, meet, overlap
from questions.prover_facts import (
    NOT_A_THING,
    Book,
    Said,
    Toml,
    everything,
    ids,
    slug,
    texts,
    values,
)


@dataclass(frozen=True)
class Asked:
    """A question: the place of a fact that it asks for, what it says of the others, in
    whose name, and what is true then.
    """

    fact: Toml
    role: str
    said: Said
    voices: frozenset[str]
    own: tuple[str, ...]


class Law:
    def __init__(self, book: Book) -> None:
        self.book = book

    # Who says so.

    def right(self, asked: Asked, value: str) -> Iterator[str]:
        """What speaks against the value being the fact's, and against who says so."""
        if not self.states(asked, value):
            yield f"{value} is not what the fact says"
        if asked.fact.get("denied") or asked.fact.get("withdrawn"):
            yield "the fact does not stand"
        if not asked.voices and any(self.denials(asked, value)):
            yield f"{value} is denied by another fact"
        yield from self.word(asked, [value])

    def word(self, asked: Asked, true: list[str]) -> Iterator[str]:
        """What speaks against those in whose word the question stands."""
        said = {**asked.said, asked.role: true} if true else asked.said
        against = [
            (how, who)
            for place in said
            for how, given, who in self.book.told(asked.fact, place)
            if not self.says(asked, place, given, said[place])
        ]
        elsewhere = {source for _, who in against for source in who}
        voice = {asked.fact["voice"]} if "voice" in asked.fact else set()
        witnesses = {*ids(asked.fact["sources"])} - elsewhere
        if asked.voices:
            if not asked.voices & (witnesses | voice - elsewhere):
                yield "the source that is quoted does not say so"
            return
        disputed = any(how == "rivals" for how, _ in against)
        if voice or disputed or not self.book.enough(witnesses):
            yield "told as certain, and it is not"

    def states(self, asked: Asked, value: str) -> bool:
        return any(
            self.book.is_within(asked.fact, asked.role, mine, value)
            for mine in asked.own
        )

    def says(self, asked: Asked, place: str, given: str, said: Iterable[str]) -> bool:
        """Whether who gives a value says what is said in the question."""
        return any(self.book.is_within(asked.fact, place, given, one) for one in said)

    def may_be(self, asked: Asked, a: str, b: str) -> bool:
        return self.book.may_be(asked.fact, asked.role, a, b)

    # What is wrong.

    def wrong(self, asked: Asked, value: str, proof: str = "") -> Iterator[str]:
        """What speaks against the value being wrong; and that nothing speaks for it."""
        if asked.fact.get("denied") or asked.fact.get("withdrawn"):
            yield "the fact does not stand"
        if any(self.may_be(asked, mine, value) for mine in asked.own):
            yield f"{value} is what the fact says"
        if slug(value) in map(slug, self._accepted(asked)):
            yield f"{value} is accepted as right"
        if self._is_given(asked, value):
            yield f"{value} is given by a source"
        for other in self.book.others(asked.fact):
            if self._gives(asked, other, value):
                yield f"{value} is what another fact gives"
        reasons = {*self._reasons(asked, value)}
        if not reasons:
            yield f"nothing proves that {value} is wrong"
        elif proof and proof not in reasons:
            yield f"not {proof} proves that {value} is wrong"

    def _accepted(self, asked: Asked) -> list[str]:
        words = asked.fact.get("accept", {}).get(asked.role, ())
        # A list says for each of its members what else counts as right.
        members = words.values() if isinstance(words, dict) else [words]
        return [text for some in members for text in texts(some)]

    def _is_given(self, asked: Asked, value: str) -> bool:
        """Whether it is no fair wrong answer: given by any source in a bare question,
        by the one that is quoted, or by mistake.
        """
        told = [
            (how, who)
            for how, given, who in self._all_told(asked)
            if self.may_be(asked, given, value)
        ]
        if not asked.voices:
            return bool(told)
        only_errors = bool(told) and all(how == "errors" for how, _ in told)
        return only_errors or any(who & asked.voices for _, who in told)

    def _all_told(self, asked: Asked) -> Iterator[tuple[str, str, set[str]]]:
        """All that is given instead of what is true here, even if the fact says so."""
        told = [*self.book.told(asked.fact, asked.role)]
        yield from told
        elsewhere = {source for _, _, who in told for source in who}
        for main in values(asked.fact, asked.role):
            if main not in asked.own:
                yield "main", main, {*ids(asked.fact["sources"])} - elsewhere

    def _gives(self, asked: Asked, other: Toml, value: str) -> bool:
        """Whether another fact may say of the value what is said in the question."""
        theirs = everything(other, asked.role)
        gives = any(self.may_be(asked, one, value) for one in theirs)
        return gives and self.fits_all(asked, other)

    def fits_all(self, asked: Asked, other: Toml) -> bool:
        return all(
            self.book.fits(asked.fact, other, place, said)
            for place, said in asked.said.items()
        )

    def _reasons(self, asked: Asked, value: str) -> Iterator[str]:
        """The rules by which the value is wrong."""
        if any(
            self.says(asked, asked.role, value, [vouched])
            for vouched in asked.fact.get("wrong", {}).get(asked.role, {})
        ):
            yield "wrong"
        if self.is_whole(asked):
            yield "complete"
        if any(self.denials(asked, value)):
            yield "denied"
        if self._was_not_then(asked, value):
            yield "time"
        if self._is_elsewhere(asked, value):
            yield "inverse"
        if len(asked.own) == 1:
            if asked.voices and any(
                how != "errors" and self.may_be(asked, given, value)
                for how, given, _ in self._all_told(asked)
            ):
                yield "rival"
            if self._is_settled(asked):
                yield "one"

    def is_whole(self, asked: Asked) -> bool:
        """Whether all of a list is known, and no less is said than it is a list of."""
        whole = asked.fact.get("complete", {}).get(asked.role)
        says_all = {*asked.said} == self.book.filled(asked.fact) - {asked.role}
        return says_all and (whole is True or whole in asked.voices)

    def _is_settled(self, asked: Asked) -> bool:
        return any(
            role == asked.role and self._settles(asked, given)
            for given, role in self._rules(asked.fact)
        )

    def _rules(self, fact: Toml) -> Iterator[tuple[list[str], str]]:
        for rule in self.book.relation(fact).get("one", ()):
            given, _, role = rule.partition("->")
            yield given.split(), role.strip()

    def _settles(self, asked: Asked, given: list[str]) -> bool:
        """Whether all that settles the place is said and certain, and no fact breaks the rule."""
        for place in given:
            said = asked.said.get(place, ())
            if len(said) != 1:
                return False
            spans = self.book.type(asked.fact, place) == "interval"
            if spans and not core(said[0]):
                return False
        return not any(
            self._breaks(asked, other, given)
            for other in self.book.standing(asked.fact)
        )

    def _breaks(self, asked: Asked, other: Toml, given: list[str]) -> bool:
        """Whether another fact gives another value for what should have one."""
        fact, role = asked.fact, asked.role
        known = {place: values(other, place) for place in given}
        together = all(
            self.book.fits(fact, known, place, asked.said[place])
            or self._at_once(fact, known, place, asked.said[place])
            for place in given
        )
        return together and any(
            not self.may_be(asked, a, b) for a in values(other, role) for b in asked.own
        )

    def _at_once(
        self, fact: Toml, other: Toml, place: str, said: Iterable[str]
    ) -> bool:
        """Whether two states certainly lasted at the same time."""
        return self.book.type(fact, place) == "interval" and any(
            overlap(core(a), core(b)) for a in said for b in values(other, place)
        )

    def denials(self, asked: Asked, value: str) -> Iterator[Toml]:
        """The denied facts of the relation that deny just this, or less."""
        said = {**asked.said, asked.role: [value]}
        for fact in self.book.facts.values():
            if (
                fact.get("denied")
                and not fact.get("withdrawn")
                and fact.get("relation") == asked.fact.get("relation", "")
                and self._may_stand(asked, fact)
                and self._says_as_much(fact, said)
            ):
                yield fact

    def implies(self, other: Toml, denied: Toml) -> bool:
        """Whether somebody may say, not by a slip, all that is denied."""
        places = self.book.filled(denied)
        said = {place: self._defended(other, place) for place in places}
        return self._says_as_much(denied, said)

    def _says_as_much(self, denied: Toml, said: Said) -> bool:
        return all(
            any(
                self.book.is_within(denied, place, one, theirs)
                for one in said.get(place, ())
                for theirs in values(denied, place)
            )
            for place in self.book.filled(denied)
        )

    def _may_stand(self, asked: Asked, fact: Toml) -> bool:
        """Whether another fact is as sure as a proof must be: for all the world, or for
        the source that is quoted.
        """
        sources = {*ids(fact["sources"])}
        sure = "voice" not in fact and self.book.enough(sources)
        return sure or bool(asked.voices & sources)

    def _was_not_then(self, asked: Asked, value: str) -> bool:
        """Whether a thing that had this part elsewhere lived at another time."""
        life = self.book.things.get(value, {}).get("life")
        spans = [
            hull(said)
            for place, all_said in asked.said.items()
            if self.book.is_time(asked.fact, place)
            for said in all_said
        ]
        played = any(
            value in map(self.book.thing, values(other, asked.role))
            for other in self.book.standing(asked.fact)
        )
        return played and any(
            life and not meet(hull(str(life)), span) for span in spans
        )

    def _is_elsewhere(self, asked: Asked, value: str) -> bool:
        """Whether the value has its own fact, which differs and leaves room for one."""
        return any(
            self._tells_otherwise(asked, other, given, place)
            for other in self.book.standing(asked.fact)
            if self._is_about(asked, other, value) and self._may_stand(asked, other)
            for given, place in self._rules(asked.fact)
            if asked.role in given and place in asked.said
        )

    def _is_about(self, asked: Asked, other: Toml, value: str) -> bool:
        theirs = values(other, asked.role)
        if self.book.type(asked.fact, asked.role) in NOT_A_THING:
            return [*map(slug, theirs)] == [slug(value)]
        return len(theirs) == 1 and self.book.thing(theirs[0]) in self.book.body(value)

    def _tells_otherwise(
        self, asked: Asked, other: Toml, given: list[str], place: str
    ) -> bool:
        fact = asked.fact
        at_once = all(
            any(
                self._holds_at(fact, known, one, theirs)
                for one in asked.said.get(known, ())
                for theirs in values(other, known)
            )
            for known in given
            if known != asked.role
        )
        theirs = everything(other, place)
        differs = theirs and not any(
            self.book.may_be(fact, place, one, said)
            for one in theirs
            for said in asked.said[place]
        )
        said = {known: values(other, known) for known in given}
        own = tuple(values(other, place))
        turned = Asked(other, place, said, frozenset(), own)
        return bool(at_once and differs) and self._settles(turned, given)

    def _holds_at(self, fact: Toml, place: str, said: str, theirs: str) -> bool:
        """Whether what is known of another is certain of a time, or of a thing, that
        is said here.
        """
        if self.book.type(fact, place) == "interval":
            return overlap(core(said), core(theirs))
        return self.book.is_within(fact, place, theirs, said)

    # When it was.

    def time(self, fact: Toml, text: str) -> tuple[date, date]:
        """From the first to the last day that anybody gives for what a text says."""
        times = self.book.times(fact)
        said = self.book.said(text, fact, times)
        event = Asked(fact, "", said, frozenset(), ())
        spans = [
            hull(given)
            for one in [fact, *self.book.standing(fact)]
            if one is fact or self.fits_all(event, one)
            for place in times
            for given in self._defended(one, place)
        ]
        return (
            min((first for first, _ in spans), default=LONG_AGO),
            max((last for _, last in spans), default=FAR_AHEAD),
        )

    def _defended(self, fact: Toml, place: str) -> list[str]:
        """What anybody gives who may be right."""
        told = self.book.told(fact, place)
        others = [value for how, value, _ in told if how != "errors"]
        return [*values(fact, place), *others]

    def bounds(self, event: Toml, other: Toml) -> bool:
        """Whether an event begins or ends a thing that stands in the other."""
        places = self.book.relation(event).get("bounds", ())
        bounded = {
            self.book.thing(one)
            for place in texts(places)
            for one in values(event, place)
        }
        there = {*self.book.named(other)}
        wholes = {one for thing in there for one in self.book.whole(thing)}
        shared = {*self.book.named(event)} & there
        return bool(bounded & wholes) or any(
            self._is_edge(event, str(self.book.things[id]["life"]))
            for id in shared
            if "life" in self.book.things[id]
        )

    def _is_edge(self, event: Toml, life: str) -> bool:
        first, _, last = life.split()[0].partition("/")
        edges = [hull(end) for end in (first, last) if end not in ("", "..")]
        return any(
            meet(edge, hull(given))
            for edge in edges
            for place in self.book.times(event)
            for given in self._defended(event, place)
        )
