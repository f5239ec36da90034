"""What was drawn so far: its sets, what they share, what was corrected in them since,
and how much of the bank has been asked.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from factfile.cli._facts import Bank
from factfile.cli._reference import dated
from factfile.cli._sets import facts_of, remade
from factfile.forms.errata import Erratum, errata, hash_of
from factfile.forms.sets import Asked, Set
from factfile.recipe.ledger import Ledger
from factfile.recipe.own import Own


@dataclass(frozen=True, slots=True)
class Past:
    """A set, the day in words of which its facts were, and what became of it.

    `facts` are those that it asks. `common` is the share of them that the set before it
    asks, too, from 0 to 1; None for the first. `hashes` are those at the feet of its
    sheets, empty where they cannot be known any more.
    """

    set: Set
    as_of: str
    facts: tuple[str, ...]
    common: float | None
    hashes: tuple[str, ...]
    errata: tuple[Erratum, ...]

    @property
    def size(self) -> str:
        """How many forms, and how many questions the longest of them has."""
        longest = max(len(sheet.questions) for sheet in self.set.sheets)
        return f"{len(self.set.sheets)} × {longest}"


@dataclass(frozen=True, slots=True)
class Exposure:
    """How much has been asked of how much."""

    asked: int
    all: int

    @property
    def never(self) -> int:
        return self.all - self.asked


@dataclass(frozen=True, slots=True)
class History:
    """Some sets of a ledger, and what all of them together have asked: how many of the
    questions and facts that the bank has today, and in which sets each fact, most
    often asked first.
    """

    sets: tuple[Past, ...]
    questions: Exposure
    facts: Exposure
    exposed: tuple[tuple[str, tuple[str, ...]], ...]


def history(
    bank: Bank, ledger: Ledger, own: Sequence[Own], names: Collection[str] = ()
) -> History:
    """Of the sets of these names, or else of all; `own` are the recipe's questions."""
    facts = [_facts(bank, one) for one in ledger.sets]
    before = [None, *facts[:-1]]
    exposed = _exposed(ledger, facts)
    asked = {bank.reference.today(one.id) for old in ledger.sets for one in old.asked}
    able = {fact for item in bank.items for fact in item.facts}
    return History(
        sets=tuple(
            _past(bank, old, some, others, own)
            for old, some, others in zip(ledger.sets, facts, before, strict=False)
            if not names or old.name in names
        ),
        questions=Exposure(
            sum(item.id in asked for item in bank.items), len(bank.items)
        ),
        facts=Exposure(len(able & exposed.keys()), len(able)),
        exposed=tuple(exposed.items()),
    )


def _exposed(
    ledger: Ledger, facts: Sequence[Sequence[str]]
) -> dict[str, tuple[str, ...]]:
    """The names of the sets that ask each fact, most often asked first."""
    where: dict[str, tuple[str, ...]] = {}
    for old, some in zip(ledger.sets, facts, strict=True):
        where |= {fact: (*where.get(fact, ()), old.name) for fact in some}
    return dict(sorted(where.items(), key=lambda one: -len(one[1])))


def _facts(bank: Bank, old: Set) -> tuple[str, ...]:
    """Each once, by its id of today, in the order in which they were asked."""
    ids = (bank.reference.today(asked.id) for asked in old.asked)
    return tuple(dict.fromkeys(fact for id in ids for fact in facts_of(id)))


def _past(
    bank: Bank,
    old: Set,
    facts: tuple[str, ...],
    before: tuple[str, ...] | None,
    own: Sequence[Own],
) -> Past:
    """What became of a set that asks these facts, after one that asks those before."""
    shared = [fact for fact in facts if fact in (before or ())]
    now = remade(bank, old, own)

    def sure(asked: Asked) -> bool:
        there = all(fact in bank.facts.facts for fact in facts_of(asked.id))
        return there and bank.reference.today(asked.id) == asked.id

    return Past(
        set=old,
        as_of=dated(bank.facts, old.edition).as_of,
        facts=facts,
        common=None if before is None else len(shared) / max(len(facts), 1),
        hashes=tuple(
            hash_of(sheet, form, sure)
            for sheet, form in zip(old.sheets, now, strict=True)
        ),
        errata=tuple(errata(old, now, bank.reference.lasting)),
    )


def gone(bank: Bank, id: str) -> str:
    """Why a question is asked no more, by its id of today: a clause or sentences."""
    if id.startswith("own/"):
        return "the recipe has it no more"
    retired = {one.fact: one.reason for one in bank.reference.retired}
    reasons = [retired[fact] for fact in facts_of(id) if fact in retired]
    return " ".join(reasons) or "the facts do not bear it any more"
