"""A bank made for drawing forms: its items have topics, kinds, enemies and lures."""

from factfile.items import FALSE, TRUE, Difficulty, Item, Option, Period
from factfile.order import pick

TOPICS = ("origins", "film", "press", "relief", "congresses", "people")
KINDS = {
    "choice": "choice",
    "year": "choice",
    "true_false": "true_false",
    "short": "short",
    "cloze": "cloze",
}
YES, NO = Option(TRUE, "True", "", 0), Option(FALSE, "False", "", 1)


def pool(seed: str, size: int = 400, facts: int = 160, told: int = 24) -> list[Item]:
    """So many items of so many facts. A stem names up to `told` answers, by which it
    gives away those of its topic.
    """
    return [_item(seed, number, facts, told) for number in range(size)]


def _item(seed: str, number: int, facts: int, told: int) -> Item:
    def lot(count: int, *what: str) -> int:
        return pick(count, seed, str(number), *what)

    fact = f"f{lot(facts, 'fact')}"
    topic = TOPICS[pick(len(TOPICS), seed, fact, "topic")]
    kind = [*KINDS][lot(len(KINDS), "kind")]
    names = [
        f"<{seed} f{lot(facts, 'told', str(n))}>" for n in range(lot(told, "told"))
    ]
    key, wrong = Option(f"{fact}-key", f"<{seed} {fact}>", ""), list[Option]()
    if kind == "true_false":
        key, *wrong = (YES, NO) if lot(2, "verdict") else (NO, YES)
    elif KINDS[kind] == "choice":
        lures = {lot(80, "lure", str(n)) for n in range(3)}
        wrong = [Option(f"lure-{n}", f"Lure {n}", "") for n in sorted(lures)]
    year = 1900 + pick(40, seed, fact, "year")
    return Item(
        id=f"{kind}/{fact}/name/{number}",
        kind=kind,
        format=KINDS[kind],
        facts=(fact,),
        role="name",
        topic=topic,
        level="core" if pick(3, seed, fact, "level") else "extra",
        stem=f"Question {number}? {' '.join(names)}",
        key=key,
        distractors=tuple(wrong),
        statement="",
        hint="name",
        accept=(),
        citations=(),
        others=(),
        note="",
        difficulty=Difficulty(lot(1000, "difficulty") / 1000),
        time=Period(year, year + 1, str(year)),
    )
