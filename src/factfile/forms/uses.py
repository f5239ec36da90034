"""What earlier sets have asked, so that a new one asks something else."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from factfile.items import Item


@dataclass(frozen=True, slots=True)
class Uses:
    """In which set an item and a fact were asked last, by their ids; sets are counted
    from 1.
    """

    items: Mapping[str, int] = field(default_factory=dict)
    facts: Mapping[str, int] = field(default_factory=dict)

    def last(self, item: Item) -> tuple[int, int]:
        """When it was asked, and when any of its facts was; 0 is never."""
        facts = (self.facts.get(fact, 0) for fact in item.facts)
        return self.items.get(item.id, 0), max(facts, default=0)

    def pools(self, bank: Sequence[Item]) -> list[Sequence[Item]]:
        """What was never asked, and then everything, for where that is too little."""
        fresh = [item for item in bank if item.id not in self.items]
        return [bank] if len(fresh) == len(bank) else [fresh, bank]


NEVER = Uses()
