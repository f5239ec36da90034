"""What is different between two releases of a deck, in words for those who learn it."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from factfile.outputs.anki.released import Released

KINDS = {
    "new": "New",
    "corrected": "Corrected",
    "reworded": "Asked in other words",
    "sourced": "Other sources or notes",
    "withdrawn": "Withdrawn",
    "back": "Asked again",
    "changed": "Changed",
    "gone": "No longer in the deck",
}
"""What became of a note, and how release notes head it.

Corrected is a note on which an answer is another; reworded one that asks or states the
same in other words. From two locks it is only known that a note changed.
"""

STEPS = {
    "withdrawn": "Tools > Empty Cards removes the cards of what was withdrawn.",
    "gone": "What is no longer in the deck stays in your collection as it is.",
}
"""What learners may do beside importing, where there is anything."""


@dataclass(frozen=True, slots=True)
class Change:
    """A note that is not what it was; `texts` are old and new by field, as plain text,
    empty where a field was.
    """

    kind: str
    guid: str
    about: str
    texts: Mapping[str, tuple[str, str]]
    sources: str = ""


def changes(old: Mapping[str, Released], new: Mapping[str, Released]) -> list[Change]:
    """All that is different, by kind and by guid."""
    found = [
        _change(guid, old.get(guid), new.get(guid))
        for guid in sorted(old.keys() | new.keys())
        if guid not in old or guid not in new or old[guid].hash != new[guid].hash
    ]
    return sorted(found, key=lambda change: [*KINDS].index(change.kind))


def _change(guid: str, old: Released | None, new: Released | None) -> Change:
    before, after = (old.texts if old else {}), (new.texts if new else {})
    texts = {
        name: (before.get(name, ""), after.get(name, ""))
        for name in dict.fromkeys((*before, *after))
        if before.get(name) != after.get(name)
    }
    about = after.get("Statement") or before.get("Statement", "")
    return Change(_kind(old, new, texts), guid, about, texts, after.get("Sources", ""))


def _kind(
    old: Released | None, new: Released | None, texts: Mapping[str, tuple[str, str]]
) -> str:
    if not old or not new:
        return "gone" if old else "new"
    if not (old.texts and new.texts):
        return "changed"
    if "Status" in texts:
        return "withdrawn" if texts["Status"][1] else "back"
    names = {re.sub(r" \d+$", "", name) for name in texts}
    # An answer that only moved or came with a new question corrects nothing.
    answers = (pair for name, pair in texts.items() if name.startswith("Answer"))
    if any(all(pair) for pair in answers):
        return "corrected"
    asked = names & {"Question", "Answer", "Statement"}
    return "reworded" if asked else "sourced"


def text(found: Iterable[Change], untouched: int) -> str:
    """For eyes: a paragraph for each change, and a line that counts them."""
    listed = [*found]
    blocks = ["\n".join(_lines(change)) for change in listed]
    return "\n\n".join([*blocks, _summary(listed, untouched)]) + "\n"


def _lines(change: Change) -> Iterator[str]:
    yield f"{change.kind} {change.guid}: {change.about}".rstrip(": ")
    if change.kind in ("new", "gone"):
        return
    for name, (before, after) in change.texts.items():
        yield f"  {name}: {_inline(before) or '–'} → {_inline(after) or '–'}"


def _inline(text: str) -> str:
    return " / ".join(text.split("\n"))


def _summary(found: Iterable[Change], untouched: int) -> str:
    kinds = [change.kind for change in found]
    counts = [f"{kinds.count(kind)} {kind}" for kind in KINDS if kind in kinds]
    return f"{', '.join([*counts, f'{untouched} as they were'])}."


def as_json(found: Iterable[Change], untouched: int) -> str:
    """For programs."""
    listed = [
        {
            "kind": change.kind,
            "note": change.guid,
            "statement": change.about,
            "fields": {name: list(pair) for name, pair in change.texts.items()},
            "sources": change.sources,
        }
        for change in found
    ]
    document = {"changes": listed, "untouched": untouched}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def notes(found: Iterable[Change], untouched: int) -> str:
    """Release notes in Markdown: what to do, and what is different."""
    listed = [*found]
    kinds = {change.kind for change in listed}
    parts = [
        "Import the new package with File > Import: that is all. Your reviews, your "
        "tags and your changes to the other "
        f"{untouched} notes stay as they are.",
        *(step for kind, step in STEPS.items() if kind in kinds),
    ]
    for kind, heading in KINDS.items():
        of_kind = [change for change in listed if change.kind == kind]
        if of_kind:
            lines = (f"- {_told(change)}" for change in of_kind)
            parts += [f"## {heading}", "\n".join(lines)]
    return "\n\n".join(parts) + "\n"


def _told(change: Change) -> str:
    """A change as a learner hears of it: from what, to what, and who says so."""
    if change.kind == "withdrawn":
        before = change.texts.get("Statement", ("", ""))[0]
        return _marked(f"{before} {_inline(change.texts['Status'][1])}".strip())
    if change.kind != "corrected":
        return _marked(change.about or change.guid)
    old, new = change.texts.get("Statement") or next(
        pair
        for name, pair in change.texts.items()
        if name.startswith("Answer") and all(pair)
    )
    source = f" ({change.sources})" if change.sources else ""
    return _marked(f"{_inline(old)} → {_inline(new)}{source}")


def _marked(text: str) -> str:
    """Text that stays text in Markdown."""
    return re.sub(r"([\\`*_{}\[\]<>#|~])", r"\\\1", text)
