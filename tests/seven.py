"""A form with a question of each of the seven formats, for pages that show them all."""

from dataclasses import replace

from factfile.items import (
    BLANK,
    FALSE,
    TRUE,
    Citation,
    Form,
    Item,
    Option,
    OtherValue,
    Part,
    Question,
    Reference,
    Section,
    Source,
)

__all__ = [
    *("CHOICE", "CLOZE", "FORM", "MATCHING", "ORDER", "RECALL", "REFERENCE", "SHORT"),
    *("STATEMENT", "form", "question"),
]

REFERENCE = Reference(
    id="lanterns",
    title="Lantern Society",
    edition="2026-01-31",
    as_of="31 January 2026",
    language="en",
    license="CC-BY-4.0",
    topics={"work": "Work"},
    sources={
        "annals": Source("annals", "the Annals", "Annals of Bergen. 1960."),
        "leaflet": Source("leaflet", "a leaflet", "Ten Years of Lanterns. 1911."),
        "ledger": Source("ledger", "the ledger", "Ledger of the Keepers. 1903."),
    },
)


def question(
    number: int,
    format: str,
    stem: str,
    key: Option,
    *wrong: Option,
    parts: tuple[Part, ...] = (),
    accept: tuple[str, ...] = (),
) -> Question:
    """A question whose options are printed as they come, the right one second."""
    item = Item(
        id=f"{format}/fact-{number}/role",
        kind=format,
        format=format,
        facts=(f"fact-{number}",),
        role="role",
        topic="work",
        level="core",
        stem=stem,
        key=key,
        distractors=wrong,
        statement="",
        hint="town",
        accept=accept,
        citations=(Citation("annals", f"p. {number}"),),
        others=(),
        note="",
        parts=parts,
    )
    options = (*wrong[:1], key, *wrong[1:]) if wrong else ()
    return Question(number, item, options, parts)


def form(*questions: Question, title: str = "Lanterns", seed: str = "a-seed") -> Form:
    """A form with a section for each of the questions."""
    sections = (Section(one.item.format, (one,)) for one in questions)
    return Form(title, seed, tuple(sections))


CHOICE = question(
    *(1, "choice", "Where did the society sit?"),
    Option("bodo", "Bodø", "It sat in Bodø until 1930."),
    Option("oslo", "Oslo", "Only its bank was there."),
    Option("narvik", "Narvik", "It left for Narvik later."),
)
CHOICE = replace(
    CHOICE,
    item=replace(
        CHOICE.item,
        others=(OtherValue("Tromsø", (Citation("leaflet"),), disputed=True),),
        note="Its paper stayed behind.",
    ),
)
STATEMENT = question(
    *(2, "true_false", "It lit two hundred lanterns."),
    Option(FALSE, "False", "It lit three hundred."),
    Option(TRUE, "True", ""),
)
MEN = {
    "ada": Option("ada", "Ada", "She wrote the song."),
    "bo": Option("bo", "Bo", "He cast the bell."),
    "cy": Option("cy", "Cy", "He did none of it."),
    "di": Option("di", "Di", "She sewed the flag."),
}
MATCHING = replace(
    question(
        *(3, "matching", "Match works with makers."),
        *(Option("all", "", ""), MEN["cy"]),
        parts=(
            Part("the flag", MEN["di"]),
            Part("the song", MEN["ada"]),
            Part("the bell", MEN["bo"]),
        ),
    ),
    options=tuple(MEN.values()),
)
ORDER = question(
    *(4, "order", "Number the events.", Option("order", "", "")),
    parts=(
        Part("The oil ran out", Option("oil", "2", "That was in 1912.", 2)),
        Part("Power came", Option("power", "3", "That was in 1920.", 3)),
        Part("Lamps were lit", Option("lamps", "1", "That was in 1901.", 1)),
    ),
)
SHORT = question(
    *(5, "short", "Where was the boathouse?"),
    Option("bergen", "Bergen", "The boathouse was in Bergen."),
    accept=("Bjørgvin",),
)
CLOZE = question(
    *(6, "cloze", f"It sailed to {BLANK} at last."),
    Option("hamar", "Hamar", "It sailed to Hamar at last."),
)
RECALL = question(
    *(7, "recall", "Where were its branches? Name both."),
    Option("all", "Moss and Voss", "It had branches in Moss and Voss."),
    parts=(
        Part("", Option("moss", "Moss", "It had a branch in Moss.")),
        Part("", Option("voss", "Voss", "It had a branch in Voss.")),
    ),
)
FORM = form(CHOICE, STATEMENT, MATCHING, ORDER, SHORT, CLOZE, RECALL)
