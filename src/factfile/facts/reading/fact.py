"""Reads facts: every place filled, every source found, every rival named."""

from collections.abc import Mapping

from factfile.facts.fact import Fact
from factfile.facts.model import Relation
from factfile.facts.problems import did_you_mean, near
from factfile.facts.reading.contradictions import contradictions
from factfile.facts.reading.evidence import (
    accept,
    claims,
    complete,
    others,
    source,
    wrong,
)
from factfile.facts.reading.image import image
from factfile.facts.reading.relations import FACT_KEYS, RELATION_KEYS, own
from factfile.facts.reading.tables import Table
from factfile.facts.reading.values import Known, values

TIMES = ("when", "during", "date", "day", "year", "years", "time")
"""What people call the time of a fact."""

LEVELS = ("core", "extra")

NO_RELATION = ": docs/reference.md lists them; or write your own sentence under states"


def fact(id: str, table: Table, known: Known) -> Fact | None:
    """One fact; None when not even its relation can be made out."""
    relation = _relation(id, table, known)
    if relation is None:
        # Nothing else of the fact can be judged, but what hangs on no relation can.
        _topic(table, known)
        tuple(claims(table, "sources", known))
        return None
    filled = dict(values(table, relation, known))
    read = Fact(
        id=id,
        where=table.where(),
        topic=_topic(table, known),
        relation=relation,
        values=filled,
        claims=tuple(claims(table, "sources", known)),
        others=tuple(others(table, relation, known)),
        wrong=tuple(wrong(table.table("wrong"), relation, known)),
        accept=tuple(accept(table.table("accept"), relation, known, filled)),
        complete=dict(complete(table.table("complete"), relation, known)),
        voice=source(table.text("voice"), table, "voice", known),
        note=table.text("note"),
        level=table.choice("level", LEVELS, "core"),
        builds_on=table.texts("builds_on"),
        denied=table.flag("denied"),
        was=table.texts("was"),
        withdrawn=table.text("withdrawn"),
        waive=_waivers(table.table("waive")),
        image=image(table.table("image")),
    )
    if table.get("sources") in (None, []):
        what = 'sources is missing: say who says so, sources = ["..."]'
        table.complain(what, "missing", "sources")
    contradictions(read, table, known.edition)
    _misplaced(table, relation, known)
    table.done((*FACT_KEYS, *relation.roles))
    return read


def _misplaced(table: Table, relation: Relation, known: Known) -> None:
    """Complain of what a sentence may say, but this one does not."""
    for key in table.data.keys() - table.asked:
        meant = _meant(key, relation, known)
        if meant:
            hint = f"did you mean '{meant}'?"
        elif relation.own and not near(key, (*FACT_KEYS, *relation.roles)):
            hint = f"the sentence in states has no {{{key}}}"
        else:
            continue
        table.complain(f"unknown key '{key}': {hint}", "key", key)
        table.asked.add(key)


def _meant(key: str, relation: Relation, known: Known) -> str:
    """The role that is called otherwise than by this word: 'when' and not 'date'."""
    kinds = known.kinds[key].line if key in known.kinds else ()
    if key in TIMES:
        kinds = ("date", "interval")
    roles = (role.name for role in relation.roles.values() if role.kind in kinds)
    return next(roles, "")


def _relation(id: str, table: Table, known: Known) -> Relation | None:
    if "states" in table and "relation" not in table:
        return own(id, table, known.kinds)
    if "relation" not in table:
        table.complain(
            'relation is missing: write relation = "..." or states = "..."', "missing"
        )
        return None
    name = table.text("relation", needed=True)
    if name and name not in known.relations:
        hint = did_you_mean(name, known.relations) or NO_RELATION
        table.complain(f"unknown relation '{name}'{hint}", "relation", "relation")
    elif name:
        for key in RELATION_KEYS:
            if table.get(key) is not None:
                what = f"{key} belongs to the relation: reword it there, for all facts"
                table.complain(what, "relation", key)
        return known.relations[name]
    return None


def _topic(table: Table, known: Known) -> str:
    topic = table.text("topic", needed=True)
    if topic and topic not in known.topics:
        hint = did_you_mean(topic, known.topics)
        table.complain(f"unknown topic '{topic}'{hint}", "topic", "topic")
    return topic


def _waivers(table: Table) -> Mapping[str, str]:
    """Rules that the fact may break; which there are, only the checks know."""
    return {rule: table.text(rule, needed=True) for rule in table.data}
