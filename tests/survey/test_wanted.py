from pathlib import Path

import pytest

from factfile.facts import Wrong
from factfile.facts.model import Where
from factfile.recipe import read
from factfile.survey.wanted import Line, Wanted


def written(folder: Path, text: str) -> Path:
    path = folder / "lamps.toml"
    path.write_text(f'facts = "x"\n{text}', encoding="utf-8")
    return path


def test_says_what_stands_on_the_handout_and_on_which_line(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        """\
[handout]
title = "Lamps"
paper = "Letter"
chains = ["renamed"]

[[handout.row]]
title = "Seat"
facts = ["seat-oslo", "seat-bergen"]
# [[handout.row]] is the next
  [[ handout.row ]]
title = "Club"
thing = "club"
""",
    )
    at = [Where(str(path), line) for line in range(20)]

    assert read(path).handout == Wanted(
        title="Lamps",
        paper="Letter",
        rows=(
            Line("Seat", ("seat-oslo", "seat-bergen"), "", (at[9], at[7], at[7])),
            Line("Club", (), "club", (at[11], at[13], at[11])),
        ),
        chains=("renamed",),
        where=at[5],
    )


def test_a_title_is_enough(tmp_path: Path) -> None:
    path = written(tmp_path, '[handout]\ntitle = "Lamps"\n')

    assert read(path).handout == Wanted("Lamps", "A4", (), None, Where(str(path), 2))


def test_a_recipe_without_it_wants_none(tmp_path: Path) -> None:
    assert read(written(tmp_path, '[deck]\nname = "L"\n')).handout is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[handout]\n", ['2: handout: title is missing: write title = "..." [missing]']),
        (
            '[handout]\ntitle = "L"\npaper = "A5"\n',
            ["4: handout: paper 'A5' is unknown: there are A4 and Letter [choice]"],
        ),
        (
            '[handout]\ntitle = "L"\nrows = 5\n',
            ["4: handout: unknown key 'rows': did you mean 'row'? [key]"],
        ),
        (
            '[handout]\ntitle = "L"\n[handout.row.one]\ntitle = "R"\n',
            ["4: handout: row is a list of tables: write [[handout.row]] [type]"],
        ),
        (
            '[handout]\ntitle = "L"\n[[handout.row]]\ntitle = "R"\nthing = "a"\n[[handout.row]]\nthing = "a"\nfacts = ["b"]\nfact = "c"\n',
            [
                '7: handout.row: title is missing: write title = "..." [missing]',
                '7: handout.row: write facts = ["..."] or thing = "...", one of the two [missing]',
                "10: handout.row: unknown key 'fact': did you mean 'facts'? [key]",
            ],
        ),
        (
            '[handout]\ntitle = "L"\n[[handout.row]]\ntitle = "R"\n',
            ['4: handout.row: write facts = ["..."] or thing = "...", one of the two [missing]'],
        ),
        (
            'handout = "L"\n',
            [
                "2: handout is a table: write [handout] [type]",
                '2: handout: title is missing: write title = "..." [missing]',
            ],
        ),
    ],
)  # fmt: skip
def test_complains_at_the_line(tmp_path: Path, text: str, expected: list[str]) -> None:
    path = written(tmp_path, text)
    with pytest.raises(Wrong) as wrong:
        read(path)
    assert [str(p).removeprefix(f"{path}:") for p in wrong.value.problems] == expected
