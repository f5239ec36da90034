"""The bank at a glance, for eyes and for programs."""

import json
import re
from pathlib import Path

import pytest
from project import FACTS, Project

ROOT = Path(__file__).parents[2]

SMALL = """\
2 facts, 2 sources; 16 questions.

Questions  all  choice  claim  cloze  short  true_false  year
Origins     11       1      1      2      2           4     1
Work         5       1      ·      1      1           2     ·
All         16       2      1      3      3           6     1

The facts behind them, of which a form asks each only once:

Facts    all  choice  claim  cloze  short  true_false  year
Origins    1       1      1      1      1           1     1
Work       1       1      ·      1      1           1     ·
All        2       2      1      2      2           2     1

The questions by level, estimated difficulty and cognitive level:

Questions  core  extra  easy  medium  hard  remember  analyze
Origins      10      1     2       7     2        10        1
Work          ·      5     ·       2     3         5        ·
All          10      6     2       9     5        15        1

Forms of “A first quiz” that share no fact, each of 2 questions: at least 1.

Every fact is asked.
"""
MOTTO = """
[fact.motto]
topic = "work"
states = "{organization} had the motto {motto: Light}."
asks = {}
organization = "society"
sources = ["annals"]
"""


def test_shows_what_there_is_and_how_long_it_lasts(project: Project) -> None:
    assert project.factfile("stats") == (0, SMALL, "")


def test_counts_what_is_chosen(project: Project) -> None:
    code, out, err = project.factfile(
        *("stats", "--topic", "work", "--kind", "cloze", "--kind", "short")
    )

    assert (code, err) == (0, "")
    assert out.startswith("""\
2 facts, 2 sources; 16 questions, of which 2 are counted here.

Questions  all  cloze  short
Work         2      1      1
All          2      1      1
""")
    assert "each of 2 questions: none found." in out


def test_of_what_is_not_there_it_counts_nothing(project: Project) -> None:
    code, out, _ = project.factfile("stats", "--topic", "work", "--level", "core")

    assert code == 0
    assert "\nQuestions  all\nWork         ·\nAll          ·\n" in out


def test_names_facts_that_no_question_asks_by_the_reason(project: Project) -> None:
    more = MOTTO + MOTTO.replace("fact.motto", "fact.song")
    gone = MOTTO.replace("fact.motto", "fact.hoax") + 'withdrawn = "A hoax."\n'
    project.write("facts/lanterns.toml", FACTS + more + gone)

    out = project.factfile("stats").out

    assert (
        out.partition("Never asked: ")[2]
        == """\
3 facts:
  it asks nothing: write a question under asks
    motto, song
  it is withdrawn
    hoax
"""
    )


def test_says_how_many_questions_are_held_back(project: Project) -> None:
    leak = FACTS.replace('name = "Lantern Society"', 'name = "Bodø Lantern Society"')
    project.write("facts/lanterns.toml", leak)

    first = project.factfile("stats").out.splitlines()[0]

    assert re.fullmatch(
        r"2 facts, 2 sources; \d+ questions; \d more held back\.", first
    )


@pytest.mark.parametrize("facts", ["facts/lanterns.toml", "decks/lanterns.toml"])
def test_the_forms_are_of_the_first_quiz_of_the_recipe(
    project: Project, facts: str
) -> None:
    recipe = project.read("decks/lanterns.toml")
    project.write("decks/lanterns.toml", recipe.replace("count = 2", "count = 1"))

    out = project.factfile("stats", facts).out

    assert (
        "“A first quiz” that share no fact, each of 1 question: at least 2."
        if facts.startswith("decks")
        else "“Lantern Society: a quiz” that share no fact, each of 20 questions: none found."
    ) in " ".join(out.split())


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('without = ["seat"]', "each of 1 question: at least 1."),
        ('without = ["choice/seat/city"]', "each of 1 question: at least 2."),
        ('with = ["short/seat/city"]', "1 of them in every form: at least 1."),
    ],
)
def test_the_forms_have_what_the_recipe_puts_in_and_lack_what_it_rules_out(
    project: Project, line: str, says: str
) -> None:
    recipe = project.read("decks/lanterns.toml").replace("count = 2", "count = 1")
    project.write("decks/lanterns.toml", f"{recipe}{line}\n")

    assert says in " ".join(project.factfile("stats").out.split())


def test_a_table_is_no_wider_than_eighty_columns_however_long_titles_are(
    project: Project,
) -> None:
    long = "From the boathouse to the great hall, and what became of it afterwards"
    project.write("facts/lanterns.toml", FACTS.replace('"Origins"', f'"{long}"'))

    lines = project.factfile("stats").out.splitlines()

    assert max(map(len, lines)) <= 80
    at = next(n for n, line in enumerate(lines) if line.startswith("From the"))
    assert lines[at].split()[-7:] == ["11", "1", "1", "2", "2", "4", "1"]
    assert lines[at + 1].startswith("  ")
    assert lines[at + 1].endswith("…")


def test_names_of_many_columns_stand_above_one_another_each_at_its_numbers(
    project: Project,
) -> None:
    lines = project.factfile("stats", str(ROOT / "tests/files/bauhaus.toml")).out
    head, row = lines.splitlines()[2:5], lines.splitlines()[5]

    ends = {m.group(): m.end() for line in head for m in re.finditer(r"\S+", line)}

    assert {m.end() for m in re.finditer(r"(\d+|·)(?= |$)", row)} == {
        end for name, end in ends.items() if name != "Questions"
    }
    kinds = sorted(ends, key=ends.__getitem__)[1:]
    assert kinds[0] == "all"
    assert kinds[1:] == sorted(kinds[1:])


def numbers(table: str) -> dict[str, dict[str, int]]:
    """The rows of a table, by their titles, with a number for each name."""
    head, *rows = table.splitlines()
    _, *names = head.split()
    return {
        cells[0]: dict(
            zip(names, (int(n.replace("·", "0")) for n in cells[1:]), strict=True)
        )
        for cells in (row.split() for row in rows)
    }


def test_json_says_what_the_tables_say(project: Project) -> None:
    code, out, err = project.factfile("stats", "--json")

    assert (code, err) == (0, "")
    said = json.loads(out)
    blocks = SMALL.split("\n\n")
    rows = {"All": said["all"], **{of["title"]: of for of in said["topics"].values()}}
    for block, what, names in (
        (blocks[1], "questions", ["kind"]),
        (blocks[3], "facts", ["kind"]),
        (blocks[5], "questions", ["level", "difficulty", "cognition"]),
    ):
        shown = numbers(block)
        assert shown.keys() == rows.keys()
        for title, of in rows.items():
            found = {
                v: n[what] for name in names for v, n in of[name].items() if n[what]
            }
            row = {value: number for value, number in shown[title].items() if number}
            assert row.pop("all", of[what]) == of[what]
            assert row == found
    forms = {
        "quiz": "A first quiz",
        "questions": 2,
        "given": 0,
        "at_least": 1,
        "sets": 0,
    }
    assert said["forms"] == forms
    assert (said["facts"], said["sources"], said["questions"]) == (2, 2, 16)
    assert (said["withheld"], said["unasked"]) == (0, [])


def test_every_key_of_the_json_is_told_to_teachers(project: Project) -> None:
    project.write("facts/lanterns.toml", FACTS + MOTTO)
    page = (ROOT / "docs" / "teachers.md").read_text(encoding="utf-8")
    said = json.loads(project.factfile("stats", "--json").out)

    keys = {*said, *said["all"], *said["forms"], *said["unasked"][0]}

    assert said["unasked"] == [
        {"why": "it asks nothing: write a question under asks", "facts": ["motto"]}
    ]
    assert [key for key in sorted(keys) if f"`{key}`" not in page] == []


def test_json_has_every_value_also_where_there_is_none(project: Project) -> None:
    said = json.loads(project.factfile("stats", "--json", "--kind", "year").out)

    assert said["topics"]["work"]["kind"]["matching"] == {"questions": 0, "facts": 0}
    assert said["topics"]["work"]["cognition"].keys() == {
        *("remember", "understand", "analyze")
    }


def test_writes_into_a_file(project: Project) -> None:
    assert project.factfile("stats", "-o", "stats.txt") == (0, "", "wrote stats.txt\n")
    assert project.read("stats.txt") == SMALL


def test_a_topic_that_is_not_there_is_wrong_usage(project: Project) -> None:
    code, out, err = project.factfile("stats", "--topic", "orgins")

    assert (code, out) == (2, "")
    assert err.endswith("for --topic: 'orgins': did you mean 'origins'?\n")


def test_what_sets_have_asked_is_gone_and_said_so(project: Project) -> None:
    assert "that share no fact, each of 2 questions: at least 1." in " ".join(
        project.factfile("stats").out.split()
    )
    project.factfile("quiz", "--set", "spring", "-o", "s.html")
    said = " ".join(project.factfile("stats").out.split())
    what = "that share no fact with each other or the set drawn so far, each of 2"
    assert f"{what} questions: none found." in said
