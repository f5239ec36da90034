"""What is different in each first fact file: its source, its things and its facts."""

from collections.abc import Iterator, Mapping
from datetime import date

from factfile.author.beginning.story import Source, Story
from factfile.author.beginning.words import free, ids, quoted
from factfile.facts.dates.edtf import parse
from factfile.facts.ids import simple

GRADES = {"document": "A", "book": "B"}
"""How far a source may be trusted of which only the kind is known; else C."""
GRADING = "A: scholarship, or a document of the time; B: careful; C: the rest"

FOUNDED = """\
# As exactly as the source has it: 1887, 1887-05 or 1887-05-12; about 1887 is 1887~.
# Another source has another year? Then the card tells both, and the question says whose
# year it asks for:
# rivals.when."{rival}" = ["gazette"]
# A wrong answer that learners might give, and the reason, which the key prints:
# wrong.when."{wrong}" = "In {wrong} the first concert was given."\
"""
FOUNDED_IN = """\
# Not {town}, because ...: a wrong answer, and the reason, which the key prints:
# wrong.city.elsewhere = "{town} was where the founders had met before."\
"""
TOWNS = ("Oslo", "Bergen", "Hamar")
PERSON = """\
# Somebody else; born and died, which keeps her out of other times:
# anna-berg = { name = "Anna Berg", life = "1850/1921" }
# nils-aas = { name = "Nils Aas" }\
"""
EVENT = """\
# Something else; it is told as "the jubilee of ...":
# jubilee = { name = "jubilee", article = "the", of = %s }\
"""
EXAMPLES = ("elsewhere", "anna-berg", "nils-aas", "jubilee", "founders", "uniforms")
"""The ids of the examples, so that each can be used beside what was told."""


def blocks(story: Story) -> Mapping[str, str]:
    """The text for each place in the template of the fact file."""
    taken = {story.id, *EXAMPLES}
    places = ids(filter(None, (story.place, *story.nearby)), "place", taken)
    people = ids((one.name for one in story.leaders), "person", taken)
    events = ids((one.name for one in story.events), "event", taken)
    named = story.source.author or story.source.title
    source = free(simple(named) or "source", {"gazette"})
    facts = (
        *_founding(story, places.get(story.place, ""), source),
        *_leading(story, people, source),
        *_happening(story, events, source),
    )
    return {
        "id": quoted(story.id),
        "title": quoted(story.title),
        "edition": story.edition.isoformat(),
        "source": "\n".join(_source(source, story.source)),
        "sources": f'["{source}"]',
        "organization": f"{story.id} = {_thing(story.title, article=story.article)}",
        "places": "\n".join(_places(story, places)),
        "people": "\n".join(_people(people)),
        "happenings": "\n".join(_events(story, events)),
        "facts": "\n".join(facts).lstrip(),
    }


def _source(id: str, source: Source) -> Iterator[str]:
    yield f"[source.{id}]"
    yield f"short = {quoted(source.short)}"
    yield f"cite  = {quoted(source.cite)}"
    if source.year:
        yield f"year  = {source.year}"
    if source.kind == "own":
        yield 'stance = "own"                                # it speaks of itself'
    elif source.kind:
        yield f"kind  = {quoted(source.kind)}"
    grade = GRADES.get(source.kind, "C")
    yield f'grade = "{grade}"                                   # {GRADING}'


def _places(story: Story, ids: Mapping[str, str]) -> Iterator[str]:
    yield f"{'' if ids else '# '}[{story.place_kind}]"
    for name, id in ids.items():
        yield f"{id} = {_thing(name)}"
    if story.nearby:
        yield "# Those in which nothing happened may serve as wrong answers."
    yield f'# elsewhere = {{ name = "{_town(story)}" }}'


def _town(story: Story) -> str:
    """One for the examples, of which nothing was told."""
    told = {name.casefold() for name in (story.place, *story.nearby)}
    return next(town for town in (*TOWNS, "Elsewhere") if town.casefold() not in told)


def _people(ids: Mapping[str, str]) -> Iterator[str]:
    yield f"{'' if ids else '# '}[person]"
    for name, id in ids.items():
        yield f"{id} = {_thing(name)}"
    yield PERSON


def _events(story: Story, ids: Mapping[str, str]) -> Iterator[str]:
    yield f"{'' if ids else '# '}[event]"
    articles = {one.name: one.article for one in story.events}
    for name, id in ids.items():
        of = "" if story.title in name else story.id
        yield f"{id} = {_thing(name, article=articles[name], of=of)}"
    yield EVENT % quoted(story.id)


def _thing(name: str, **more: str) -> str:
    said = {"name": name, **more}
    pairs = (f"{key} = {quoted(text)}" for key, text in said.items() if text)
    return f"{{ {', '.join(pairs)} }}"


def _founding(story: Story, city: str, source: str) -> Iterator[str]:
    us = {"topic": "beginnings", "relation": "founded", "organization": story.id}
    if story.founded:
        rest = {"when": story.founded, "city": "" if story.tells_place else city}
        yield _fact("founded", source, us | rest)
        yield _years(story.founded)
    if city and (story.tells_place or not story.founded):
        yield _fact("founded-in", source, us | {"city": city})
        yield FOUNDED_IN.format(town=_town(story))


def _leading(story: Story, ids: Mapping[str, str], source: str) -> Iterator[str]:
    taken = set[str]()
    for leader in story.leaders:
        id = free(f"led-{ids[leader.name]}", taken)
        begun, _, end = leader.during.partition("/")
        # Of a time without an end only its beginning can be asked for.
        relation, time = ("led", "during") if end != ".." else ("appointed", "when")
        rows = {
            "topic": "people",
            "relation": relation,
            "person": ids[leader.name],
            "office": story.office or "chair",
            "organization": story.id,
            time: leader.during if end != ".." else begun,
        }
        yield _fact(id, source, rows)


def _happening(story: Story, ids: Mapping[str, str], source: str) -> Iterator[str]:
    taken = {"founded", "founded-in", *EXAMPLES}
    for event in story.events:
        us = {"topic": "events", "relation": "took_place"}
        rest = {"event": ids[event.name], "when": event.when}
        yield _fact(free(ids[event.name], taken), source, us | rest)


def _fact(id: str, source: str, rows: Mapping[str, str]) -> str:
    lines = (f"{key:12} = {quoted(text)}" for key, text in rows.items() if text)
    return "\n".join((f"\n[fact.{id}]", *lines, f'sources      = ["{source}"]'))


def _years(founded: str) -> str:
    """The examples with years that are neither the true one nor could be."""
    last = date.fromordinal(parse(founded).hull.hi).year
    return FOUNDED.format(rival=last + 1, wrong=last + 3)
