"""It is not on a list that is whole, in the world or for the source that is quoted."""

from factfile.facts.truth._case import Case


def prove(case: Case) -> str | None:
    whole = case.fact.complete.get(case.role, "named")
    # The list of one year is not the list of all: what limits it must be said.
    if not case.fact.values.keys() - {case.role} <= case.said:
        return None
    source = case.source
    return "" if whole == "true" or (source and whole == source.id) else None
