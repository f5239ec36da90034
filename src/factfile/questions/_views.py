"""What is given for one place where sources differ, and who gives it."""

from dataclasses import dataclass

from factfile.facts import Fact, Facts
from factfile.facts.dates import words as date_words
from factfile.facts.fact import Claim
from factfile.facts.kinship import kin
from factfile.facts.model import Value
from factfile.facts.voice import supporting


@dataclass(frozen=True, slots=True)
class View:
    """A value, and the sources that give it and no other."""

    value: Value
    claims: tuple[Claim, ...]


def views(facts: Facts, fact: Fact, role: str) -> list[View]:
    """The fact's own value and then its rivals; none where nobody differs.

    Dates count by their year. Whoever gives several values speaks for none, and whose
    value needs a remark, as "(in Germany)", does not give just this one. What is kept
    for its errors is not worth a question.
    """
    main = fact.one(role)
    rivals = [o for o in fact.others if o.role == role and o.how == "rivals"]
    if main is None or not rivals:
        return []
    given = [View(main, supporting(fact, frozenset([role])))]
    given += [View(other.value, other.claims) for other in rivals]
    found: list[View] = []
    for view in given:
        value = date_words.as_asked(view.value)
        if not any(kin(facts, value, other.value) for other in found):
            plain = (c for c in view.claims if _plain(fact, role, c))
            found.append(View(value, tuple(plain)))
    return found if len(found) > 1 else []


def _plain(fact: Fact, role: str, claim: Claim) -> bool:
    """Whether the source gives one value, in so many words, and is worth asking of.

    By its name, which is all that a question tells: articles of one work are one.
    """
    name = claim.source.short
    others = [o for o in fact.others if o.role == role]
    elsewhere = {c.source.id for other in others for c in other.claims}
    given = [
        {c.source.short for c in fact.claims if c.source.id not in elsewhere},
        *({c.source.short for c in other.claims} for other in others),
    ]
    once = sum(name in names for names in given) == 1
    return once and claim.source.grade != "D" and not claim.locator.startswith("(")
