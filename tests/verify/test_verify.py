"""A package tried in the real Anki, before a learner does."""

import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import genanki
import pytest
from cards import REFERENCE, item

from factfile.items import Item, Option, Retired
from factfile.outputs.anki import deck
from factfile.outputs.anki.lock import Lock
from factfile.verify import Report, rehearse

MANY = tuple(
    replace(
        item("short", f"f{n:03}", "when", f"When was {n}?", f"In {1000 + n}"),
        topic="origins" if n < 150 else "organization",
    )
    for n in range(300)
)


def release(
    folder: Path, items: tuple[Item, ...], lock: Lock, **changes: Any
) -> tuple[Path, Lock]:
    reference = replace(REFERENCE, **changes)
    made = deck(items, reference, "Aid", lock)
    path = folder / f"{reference.edition}.apkg"
    path.write_bytes(made.package)
    return path, made.lock


@pytest.fixture
def first(tmp_path: Path) -> tuple[Path, Lock]:
    return release(tmp_path, MANY, Lock())


def next_edition() -> tuple[Item, ...]:
    """Ten corrected, five new, three withdrawn, one renamed."""
    corrected = [replace(one, key=Option("x", "In 1900", "")) for one in MANY[100:110]]
    renamed = replace(MANY[299], id="short/other/when", facts=("other",))
    new = [item("short", f"n{n}", "when", f"New {n}?", "Yes") for n in range(5)]
    return (*MANY[3:100], *corrected, *MANY[110:299], renamed, *new)


RETIRED = tuple(Retired(f"f00{n}", "origins", "It never was.") for n in range(3))


def test_a_learner_s_life_goes_on(first: tuple[Path, Lock]) -> None:
    old, lock = first
    new, _ = release(
        old.parent,
        next_edition(),
        lock,
        edition="2027-05-01",
        retired=RETIRED,
        former={"other": "f299"},
    )
    report = rehearse(new, old)
    assert (report.updated, report.new, report.untouched) == (13, 5, 287)
    assert (report.conflicting, report.empty) == (0, 3)
    assert report.fine, report
    assert (report.lost, report.unrenderable, report.missing) == ((), (), ())
    # What was withdrawn stood among the edited.
    assert len(report.replaced) == 3


def test_an_empty_collection_takes_everything(first: tuple[Path, Lock]) -> None:
    assert rehearse(first[0]) == Report(300, 0, 0, 0, cards=300, empty=0)


def test_growing_from_the_core_to_the_whole_loses_nothing(tmp_path: Path) -> None:
    core, lock = release(tmp_path, MANY[:200], Lock())
    whole, _ = release(tmp_path, MANY, lock, edition="2027-05-01")
    report = rehearse(whole, core)
    assert (report.new, report.updated, report.untouched) == (100, 0, 200)
    assert report.fine
    assert report.replaced == ()


def test_a_package_with_one_time_for_all_is_caught(tmp_path: Path) -> None:
    """As plain genanki makes it: every release rewrites every note."""

    def plain(name: str, time: float) -> Path:
        model = genanki.Model(
            1_607_392_319,
            "factfile",
            fields=[{"name": "Question"}, {"name": "Answer"}, {"name": "Note"}],
            templates=[
                {"name": "Card", "qfmt": "{{Question}}", "afmt": "{{Answer}}"},
            ],
        )
        made = genanki.Deck(1_607_392_320, "Plain")
        for n in range(60):
            fields = [f"When was {n}?", f"In {n}", ""]
            made.add_note(genanki.Note(model, fields, guid=f"plain/{n:02}"))
        path = tmp_path / name
        genanki.Package(made).write_to_file(path, timestamp=time)
        return path

    report = rehearse(plain("new", 1_800_000_000), plain("old", 1_700_000_000))
    assert (report.updated, report.untouched) == (60, 0)
    assert not report.fine
    assert len(report.lost) == 41
    assert "plain/00: what the learner wrote is gone" in report.lost
    assert "plain/20: the learner's tag is gone" in report.lost
    assert "the learner's own style is gone" in report.lost


def test_another_schema_is_caught(
    first: tuple[Path, Lock], monkeypatch: pytest.MonkeyPatch
) -> None:
    from factfile.outputs.anki import apkg, notetype

    old, lock = first
    monkeypatch.setitem(notetype.FIELD_IDS, "One more", 999)
    monkeypatch.setitem(apkg._PLACES, "One more", len(apkg._PLACES))
    new, _ = release(old.parent, MANY, lock, edition="2027-05-01")
    report = rehearse(new, old)
    assert (report.conflicting, report.fine) == (300, False)


def test_what_anki_does_not_take_is_said(
    first: tuple[Path, Lock], tmp_path: Path
) -> None:
    bad = tmp_path / "bad.apkg"
    bad.write_bytes(b"PK")
    with pytest.raises(ValueError, match=r"bad\.apkg: not an Anki package"):
        rehearse(bad)
    with zipfile.ZipFile(bad, "w") as package:
        package.writestr("collection.anki2", "no database")
    with pytest.raises(ValueError, match=r"bad\.apkg: Anki does not take it: "):
        rehearse(bad)
    with pytest.raises(ValueError, match=r"bad\.apkg: Anki does not take it: "):
        rehearse(first[0], bad)
