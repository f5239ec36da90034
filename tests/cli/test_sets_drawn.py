"""Sets of questions: drawn, kept in a ledger, and given again as they were."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from project import Project

from factfile.recipe.ledger import read

TOWNS = ("Bergen", "Molde", "Narvik", "Oslo", "Tromsø", "Drammen", "Moss", "Hamar")


def clubs(numbers: range, start: int = 1900) -> str:
    """So many clubs, each founded in a year and a town of its own kind."""
    return "".join(
        f"""
[organization.club-{n}]
name    = "{"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[n % 26]}{"abcdefgh"[n // 26]}lto Club"
article = "the"

[fact.founded-{n}]
topic        = "{("origins", "work")[n % 2]}"
relation     = "founded"
organization = "club-{n}"
when         = "{start + n % 37}"
city         = "{TOWNS[n % 8].lower().replace("ø", "o")}"
sources      = ["annals"]
level        = "{("core", "extra")[n % 3 == 0]}"
"""
        for n in numbers
    )


HEAD = """\
[about]
id      = "clubs"
title   = "Clubs of Norway"
edition = 2026-01-31

[topic]
origins = "Origins"
work    = "Work"

[source.annals]
short = "the Annals of Bergen"
cite  = "Annals of Bergen, vol. 3. Bergen, 1960."
grade = "A"

[city]
""" + "".join(f'{t.lower().replace("ø", "o")} = {{ name = "{t}" }}\n' for t in TOWNS)

RECIPE = """\
facts = "../facts/clubs.toml"
[quiz.term]
title = "Clubs"
count = 8
"""


@pytest.fixture
def clubbing(project: Project) -> Project:
    for path in ("facts/lanterns.toml", "decks/lanterns.toml"):
        (project.folder / path).unlink()
    project.write("facts/clubs.toml", HEAD + clubs(range(60)))
    project.write("decks/clubs.toml", RECIPE)
    return project


def quiz(project: Project, *options: str, says: int = 0) -> str:
    ran = project.factfile("quiz", *options)
    assert ran.code == says, ran
    return ran.err


def ids(project: Project, path: str) -> list[str]:
    """The items that a form.json names."""
    forms = json.loads(project.read(path))["forms"]
    return [question["id"] for form in forms for question in form["questions"]]


def facts(project: Project, path: str) -> set[str]:
    return {id.split("/")[1] for id in ids(project, path)}


def questions(project: Project, path: str) -> list[dict[str, Any]]:
    """Those of a form.json, without what is only estimated."""
    (form,) = json.loads(project.read(path))["forms"]
    return [{**question, "difficulty": 0} for question in form["questions"]]


LEDGER = "decks/clubs.sets.toml"


def test_a_name_gives_the_same_set_again(clubbing: Project) -> None:
    said = quiz(clubbing, "--set", "spring", "--forms", "2", "-o", "spring.html")
    assert said.splitlines()[-2:] == ["wrote spring-form.json", f"wrote {LEDGER}"]
    first, ledger = clubbing.files(), clubbing.read(LEDGER)

    said = quiz(clubbing, "--set", "spring", "-o", "spring.html")
    assert LEDGER not in said
    assert said.endswith("\nspring: as it was drawn on 31 January 2026\n")
    assert clubbing.files() == first
    assert clubbing.read(LEDGER) == ledger


def test_it_is_the_same_after_fifty_more_facts_and_on_another_day(
    clubbing: Project,
) -> None:
    quiz(clubbing, "--set", "spring", "--forms", "3", "-o", "spring.html")
    before = {n: b for n, b in clubbing.files().items() if n.startswith("spring")}
    grown = HEAD.replace("2026-01-31", "2031-12-01") + clubs(range(110))
    clubbing.write("facts/clubs.toml", grown)
    for name in before:
        (clubbing.folder / name).unlink()

    quiz(clubbing, "--set", "spring", "-o", "spring.html")
    after = {n: b for n, b in clubbing.files().items() if n.startswith("spring")}
    assert after == before
    # While what is drawn now is something else.
    quiz(clubbing, "--seed", "spring", "-o", "new.html")
    assert clubbing.read("new.html") != clubbing.read("spring-A.html")


def test_a_corrected_fact_corrects_its_item_and_moves_nothing_else(
    clubbing: Project,
) -> None:
    quiz(clubbing, "--kind", "choice", "--set", "spring", "-o", "spring.html")
    before = questions(clubbing, "spring-form.json")
    asked = next(q for q in before if q["id"].endswith("/city"))
    fact, right = asked["facts"][0], asked["answer"]["right"][0][0]
    town = next(o["id"] for o in asked["options"] if o["letter"] == right)
    wrong = next(o["id"] for o in asked["options"] if o["letter"] != right)

    text = clubbing.read("facts/clubs.toml")
    start = text.index(f"[fact.{fact}]")
    clubbing.write(
        "facts/clubs.toml",
        text[:start] + text[start:].replace(f'"{town}"', f'"{wrong}"', 1),
    )
    said = quiz(clubbing, "--set", "spring", "-o", "spring.html")
    after = questions(clubbing, "spring-form.json")

    now = next(q for q in after if q["id"] == asked["id"])
    assert [q for q in after if q != now] == [q for q in before if q != asked]
    # Each option stands where it stood, and another letter is right.
    assert now["options"] == asked["options"]
    letter = next(o["letter"] for o in asked["options"] if o["id"] == wrong)
    assert now["answer"]["right"] == [[letter]]
    assert said.splitlines()[-2:] == [
        "spring: as it was drawn, and corrected:",
        f"spring, question {now['number']}: the right answer is {letter} now, {right} was printed",
    ]


def test_a_withdrawn_fact_leaves_its_number_empty(clubbing: Project) -> None:
    quiz(clubbing, "--set", "spring", "-o", "spring.html")
    gone = ids(clubbing, "spring-form.json")[2]
    text, fact = clubbing.read("facts/clubs.toml"), gone.split("/")[1]
    withdrawn = f'[fact.{fact}]\nwithdrawn = "It never was."'
    clubbing.write("facts/clubs.toml", text.replace(f"[fact.{fact}]", withdrawn))

    said = quiz(clubbing, "--set", "spring", "-o", "spring.html")
    assert said.endswith("spring, question 3: it does not count: It never was.\n")
    (form,) = json.loads(clubbing.read("spring-form.json"))["forms"]
    assert [q["number"] for q in form["questions"]] == [1, 2, 4, 5, 6, 7, 8]


def test_a_renamed_fact_keeps_its_place(clubbing: Project) -> None:
    quiz(clubbing, "--set", "spring", "-o", "spring.html")
    before, page = ids(clubbing, "spring-form.json"), clubbing.read("spring.html")
    text, fact = clubbing.read("facts/clubs.toml"), before[0].split("/")[1]
    renamed = f'[fact.begun]\nwas = ["{fact}"]'
    clubbing.write("facts/clubs.toml", text.replace(f"[fact.{fact}]", renamed))

    quiz(clubbing, "--set", "spring", "-o", "spring.html")
    assert ids(clubbing, "spring-form.json") == before
    assert clubbing.read("spring.html") == page
    # And it counts as asked.
    quiz(clubbing, "--set", "next", "--avoid", "spring", "-o", "next.html")
    assert not facts(clubbing, "next-form.json") & facts(clubbing, "spring-form.json")


def test_fresh_sets_ask_what_no_set_has_asked(clubbing: Project) -> None:
    for n in range(4):
        quiz(clubbing, "--set", f"s{n}", "--fresh", "-o", f"s{n}.html")
    about = [facts(clubbing, f"s{n}-form.json") for n in range(4)]
    assert len(set().union(*about)) == 32


def test_what_is_to_be_avoided_is(clubbing: Project) -> None:
    quiz(clubbing, "--set", "one", "--forms", "3", "-o", "one.html")
    quiz(clubbing, "--set", "two", "-o", "two.html")
    quiz(clubbing, "--avoid", "one", "--avoid", "two", "--set", "x", "-o", "x.html")
    before = facts(clubbing, "one-form.json") | facts(clubbing, "two-form.json")
    assert not facts(clubbing, "x-form.json") & before


def test_there_may_be_too_little_left(clubbing: Project) -> None:
    quiz(clubbing, "--set", "most", "--forms", "7", "-o", "most.html")
    before = clubbing.files()
    said = quiz(clubbing, "--avoid", "most", "--set", "x", "-o", "x.html", says=1)
    assert "8 questions wanted and 4 to be had without asking a fact twice" in said
    assert clubbing.files() == before


def test_a_blueprint_is_met_from_the_command_line(clubbing: Project) -> None:
    clubbing.write("plan.toml", 'kind = { choice = 2, year = "2-3" }\nlevel.core = 5')
    quiz(clubbing, "--blueprint", "plan.toml", "--cell", "topic=work:4", "--cell",
         "period=1900/1910:3-", "--set", "s", "-o", "s.html")  # fmt: skip
    asked = ids(clubbing, "s-form.json")
    kinds = [id.split("/")[0] for id in asked]
    numbers = [int(id.split("/")[1].removeprefix("founded-")) for id in asked]
    assert kinds.count("choice") == 2
    assert kinds.count("year") in (2, 3)
    assert sum(n % 3 != 0 for n in numbers) == 5
    assert sum(n % 2 for n in numbers) == 4
    assert sum(n % 37 <= 10 for n in numbers) >= 3


@pytest.mark.parametrize(
    ("table", "count"),
    [
        ("topic = { origins = 4, work = 3 }", 7),
        ("topic = { origins = 4 }\nkind = { choice = 5, year = 5 }", 10),
        ('topic = { origins = 4, work = "3-" }', 8),
        ("topic.work = { count = 4, kind = { choice = 2 } }\ntopic.origins = 1", 5),
    ],
)
def test_a_whole_table_says_how_many_there_are(
    clubbing: Project, table: str, count: int
) -> None:
    clubbing.write("plan.toml", table)
    quiz(clubbing, "--blueprint", "plan.toml", "--set", "s", "-o", "s.html")
    assert len(ids(clubbing, "s-form.json")) == count
    # And in a recipe, where nothing else does.
    lines = [f"blueprint.{line}" for line in table.split("\n")]
    said = "\n".join([*RECIPE.split("\n")[:3], *lines, 'set = "t"'])
    clubbing.write("decks/clubs.toml", said)
    assert clubbing.factfile("build").code == 0
    built = ids(clubbing, "decks/clubs-term-form.json")
    assert len(built) == (count if count != 8 else 20)


REFUSED = [
    (("--cell", "topic=wrok:4"), 2, "Invalid value for --cell: 'wrok': did you mean 'work'?"),
    (("--cell", "kind=chioce:4"), 2, "Invalid value for --cell: unknown kind 'chioce': did you mean 'choice'?"),
    (("--cell", "work"), 2, "Invalid value for --cell: 'work' is not like topic=origins,kind=choice:3"),
    (("--cell", "topic=work"), 2, "Invalid value for --cell: 'topic=work' is not like topic=origins,kind=choice:3"),
    (("--cell", "topic=work:many"), 2, "Invalid value for --cell: a count is 4, \"2-4\", \"2-\" or \"-4\", not 'many'"),
    (("--cell", "topic=work:5-2"), 2, "Invalid value for --cell: 5 at least is more than 2 at most"),
    (("--cell", "topic=work,topic=origins:5"), 2, "Invalid value for --cell: topic stands there twice"),
    (("--cell", "colour=red:5"), 2, "Invalid value for --cell: a blueprint knows no 'colour': there are cognition, difficulty, kind, level, period and topic"),
    (("--cell", "period=1900/..:5"), 2, "Invalid value for --cell: the period '1900/..' needs a beginning and an end: 1921/1925"),
    (("--cell", "period=lately:5"), 2, "Invalid value for --cell: 'lately' is not a date like"),
    (("--cell", "topic=work:9"), 1, "Error: topic work: 9 wanted of 8 questions in all"),
    (("--cell", "kind=short:1"), 1, "Error: kind short: 1 wanted, and 0 to be had without asking a fact twice: leave it out"),
    (("--blueprint", "plan.toml"), 1, "plan.toml:2: topic work, kind short: 1 wanted, and 0 to be had"),
    (("--blueprint", "none.toml"), 2, "Invalid value for '--blueprint': File 'none.toml' does not exist."),
    (("--blueprint", "bad.toml"), 1, "bad.toml:1: a blueprint knows no 'topics': did you mean 'topic'? [key]"),
    (("--blueprint", "worse.toml"), 1, "worse.toml:1: topic: unknown 'wrok': did you mean 'work'? [topic]"),
    (("--avoid", "autumn"), 2, "Invalid value for --avoid: 'autumn': there is spring"),
    (("--set", "Spring"), 2, "Invalid value for --set: 'Spring' is not made of small letters, digits and -"),
    (("--set", "spring", "--count", "9"), 1, "Error: the set spring has 8 questions, and 9 questions are wanted: choose another name for it"),
    (("--set", "spring", "--forms", "2"), 1, "Error: the set spring has 8 questions, and 8 questions in 2 forms are wanted: choose another name for it"),
]  # fmt: skip


@pytest.mark.parametrize(("options", "code", "says"), REFUSED)
def test_what_cannot_be_had_is_refused_and_nothing_is_written(
    clubbing: Project, options: tuple[str, ...], code: int, says: str
) -> None:
    quiz(clubbing, "--set", "spring", "-o", "spring.html")
    clubbing.write("plan.toml", "level.core = 0\ntopic.work.kind.short = 1")
    clubbing.write("bad.toml", "topics.work = 3")
    clubbing.write("worse.toml", "topic.wrok = 3")
    before = clubbing.files()

    ran = clubbing.factfile("quiz", *options, "-o", "x.html")

    assert ran.code == code
    said = re.sub(r"(?s)^Usage: .*\n\nError: ", "", ran.err)
    assert said.startswith(says), said
    assert clubbing.files() == before


def test_questions_draws_the_same_sets(clubbing: Project) -> None:
    listed = clubbing.factfile("questions", "--set", "s", "--count", "5").out
    assert len(re.findall(r"^ +\[", listed, re.MULTILINE)) == 5
    assert clubbing.factfile("questions", "--set", "s").out == listed
    quiz(clubbing, "--set", "s", "-o", "s.html")
    asked = ids(clubbing, "s-form.json")
    assert sorted(re.findall(r"^ +\[(.+)\]$", listed, re.MULTILINE)) == sorted(asked)


def test_a_damaged_ledger_stops_everything_that_would_add_to_it(
    clubbing: Project,
) -> None:
    quiz(clubbing, "--set", "spring", "-o", "spring.html")
    text = clubbing.read(LEDGER)
    clubbing.write(LEDGER, text.replace('"spring/3"', '"spring/33"'))
    before = clubbing.files()

    said = quiz(clubbing, "--set", "autumn", "-o", "x.html", says=1)
    assert said.startswith(f"{LEDGER}:10: sets: lines of spring were lost or changed")
    assert clubbing.files() == before


def test_without_a_recipe_the_ledger_lies_beside_the_facts(clubbing: Project) -> None:
    quiz(clubbing, "facts/clubs.toml", "--set", "s", "-o", "s.html")
    assert [
        one.name for one in read(clubbing.folder / "facts/clubs.sets.toml").sets
    ] == ["s"]
    # Which is no recipe, and no facts.
    assert clubbing.factfile("check").code == 0


def test_a_recipe_keeps_its_set_whatever_is_built(clubbing: Project) -> None:
    clubbing.write(
        "decks/clubs.toml",
        RECIPE + 'set = "term-2026"\nforms = 2\n[quiz.make-up]\ntitle = "Once more"\n'
        'count = 6\nset = "make-up-2026"\navoid = ["term-2026"]\nfresh = true\n',
    )
    assert clubbing.factfile("build").code == 0
    built = clubbing.files("decks")
    assert {
        "clubs-term-form.json",
        "clubs-make-up-form.json",
        "clubs.sets.toml",
    } <= set(built)
    assert not facts(clubbing, "decks/clubs-term-form.json") & facts(
        clubbing, "decks/clubs-make-up-form.json"
    )
    clubbing.write("facts/clubs.toml", HEAD + clubs(range(90)))
    assert clubbing.factfile("build").code == 0
    assert clubbing.files("decks") == built


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("count = 8", "count = 9", "quiz term: the set s has 8 questions, and 9 questions are wanted"),
        ("count = 8", 'count = 8\navoid = ["t"]', "decks/clubs.toml:5: avoid: unknown 't': there is s [avoid]"),
        ('set = "s"', 'set = "S"', "decks/clubs.toml:5: quiz term: the set's name 'S' is not made of small letters, digits and - [id]"),
        ('set = "s"', 'set = "n"\nblueprint.topic.work = 9', "decks/clubs.toml:6: topic work: 9 wanted of 8 questions in all [blueprint]"),
        ('set = "s"', 'set = "n"\nblueprint.topic.work = "x"', "decks/clubs.toml:6: quiz term blueprint topic: topic work: a count is 4,"),
        ('set = "s"', 'set = "n"\nblueprint.topic.work = true', "decks/clubs.toml:6: quiz term blueprint topic: topic work: a count is 4,"),
        ('set = "s"', 'set = "n"\nblueprint.topic.wrok = 1', "decks/clubs.toml:6: topics: unknown 'wrok': did you mean 'work'? [topics]"),
        ('set = "s"', 'set = "n"\nblueprint.count = 1', "decks/clubs.toml:6: quiz term blueprint: a blueprint knows no 'count'"),
    ],
)  # fmt: skip
def test_a_recipe_that_cannot_be_had_is_refused(
    clubbing: Project, old: str, new: str, says: str
) -> None:
    clubbing.write("decks/clubs.toml", RECIPE + 'set = "s"\n')
    assert clubbing.factfile("build").code == 0
    clubbing.write("decks/clubs.toml", (RECIPE + 'set = "s"\n').replace(old, new))
    before = clubbing.files()

    ran = clubbing.factfile("build")

    assert ran.code == 1
    assert says in ran.err
    assert clubbing.files() == before


@pytest.mark.parametrize("path", ["decks/clubs.toml", LEDGER])
def test_nobody_writes_over_what_people_keep(clubbing: Project, path: str) -> None:
    quiz(clubbing, "--set", "s", "-o", "s.html")
    before = clubbing.files()
    assert quiz(clubbing, "--set", "t", "-o", path, says=1).startswith("Error: ")
    assert clubbing.files() == before
    assert Path(clubbing.folder, LEDGER).exists()
