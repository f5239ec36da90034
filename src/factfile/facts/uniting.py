"""Unites what belongs together, however long the chain between."""

from collections.abc import Iterable


def united(members: Iterable[str], pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For each member the one that stands for all that pairs connect it with."""
    root = {member: member for member in members}

    def find(member: str) -> str:
        while root[member] != member:
            root[member] = root[root[member]]
            member = root[member]
        return member

    for a, b in pairs:
        root[find(a)] = find(b)
    return {member: find(member) for member in root}
