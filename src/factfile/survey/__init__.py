"""Looks over a whole fact file, and tells what one would pin to a wall."""

from factfile.facts import Facts, Wrong
from factfile.facts.wording.typography import typeset
from factfile.overview import Overview
from factfile.survey.chains import chains, chosen
from factfile.survey.glossary import glossary
from factfile.survey.people import people
from factfile.survey.timeline import timeline
from factfile.survey.wanted import Wanted


def overview(facts: Facts, wanted: Wanted) -> Overview:
    """What the facts give of all that is wanted. Raises Wrong."""
    rows, problems = timeline(facts, wanted.rows)
    relations, more = chosen(facts, wanted)
    if problems or more:
        raise Wrong([*problems, *more])
    return Overview(
        title=typeset(wanted.title),
        rows=rows,
        chains=chains(facts, relations),
        people=people(facts),
        terms=glossary(facts),
    )
