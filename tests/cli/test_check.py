import json
import os
from pathlib import Path

import pytest
from project import FACTS, Project

GOOD = (
    "2 facts, 2 sources; 16 questions: 2 choice, 1 claim, 3 cloze, 3 short, "
    "6 true_false, 1 year.\n"
)


@pytest.mark.parametrize(
    "facts",
    [(), ("decks/lanterns.toml",), ("facts/lanterns.toml",), ("facts",)],
    ids=["nothing", "recipe", "file", "folder"],
)
def test_says_what_the_facts_support(project: Project, facts: tuple[str, ...]) -> None:
    assert project.factfile("check", *facts) == (0, GOOD, "")


def test_prints_every_mistake_at_its_line_as_a_result(project: Project) -> None:
    wrong = FACTS.replace('"founded"\n', '"fuonded"\n').replace(
        '["annals"]', '["anals"]'
    )
    project.write("facts/lanterns.toml", wrong)

    code, out, err = project.factfile("check")

    assert (code, err) == (1, "")
    assert out.splitlines() == [
        "facts/lanterns.toml:30: fact founded: unknown relation 'fuonded': did you mean 'founded'? [relation]",
        "facts/lanterns.toml:44: fact seat: sources: unknown source 'anals': did you mean 'annals'? [source]",
    ]


def test_prints_mistakes_in_a_recipe_as_a_result(project: Project) -> None:
    project.write("decks/lanterns.toml", 'facts = "../facts/lanterns.toml"\ndek = 1\n')

    assert project.factfile("check") == (
        1,
        "decks/lanterns.toml:1: nothing to make: write [deck], [quiz.some-name], [flashcards] or [handout] [missing]\n"
        "decks/lanterns.toml:2: unknown key 'dek': did you mean 'deck'? [key]\n",
        "",
    )


def test_says_which_rule_of_a_relation_the_facts_break(project: Project) -> None:
    second = '[fact.again]\ntopic = "origins"\nrelation = "founded"\norganization = "society"\ncity = "oslo"\nsources = ["annals"]\n'
    project.write("facts/lanterns.toml", f"{FACTS}\n{second}")

    code, out, err = project.factfile("check")

    assert (code, err) == (1, "")
    assert "facts/lanterns.toml:28: fact founded: 'Oslo' of again fits too" in out
    assert out.splitlines()[-1].startswith("3 facts, 2 sources; ")


def test_lists_what_was_held_back_only_when_asked(project: Project) -> None:
    leak = FACTS.replace('name = "Lantern Society"', 'name = "Bodø Lantern Society"')
    project.write("facts/lanterns.toml", leak)

    code, short, _ = project.factfile("check")
    assert code == 0
    assert "Held back: " in short
    assert "(see --items)" in short
    assert "[leak]" not in short

    code, long, _ = project.factfile("check", "--items")
    assert code == 0
    assert "[leak]" in long
    assert long.endswith(short)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "1: the file is empty: it needs [about] and at least one [fact...]"),
        (b'[about]\nid = "x\xe9"\n', "2: the file is not UTF-8: save it as UTF-8"),
        (
            b"# a remark\nthis is no TOML\n",
            '2: = is missing, as in when = "1868"; a remark begins with #',
        ),
        (b"\n" * 20_000_001, "1: the file is over 20 MB"),
        (b"x = " + b"[" * 9999, "1: it is nested too deeply"),
        (b"\x89PNG\r\n\x1a\n\x00", "1: the file is not UTF-8"),
    ],
    ids=["empty", "latin-1", "not TOML", "too large", "too deep", "a picture"],
)
def test_says_what_is_wrong_with_what_is_no_fact_file(
    project: Project, content: bytes, says: str
) -> None:
    project.write("bad.toml", content)

    code, out, err = project.factfile("check", "bad.toml")

    assert (code, err) == (1, "")
    assert out.startswith(f"bad.toml:{says}")
    assert out.count("\n") == 1


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("no.toml", "no.toml:1: cannot be read: No such file or directory [file]"),
        (
            "facts/lanterns.toml/x",
            "facts/lanterns.toml/x:1: cannot be read: Not a directory [file]",
        ),
        (
            "empty",
            "empty:1: the folder holds no fact file: put one with the suffix .toml there [file]",
        ),
        ("loop.toml", "loop.toml:1: cannot be read: Too many levels of symbolic links"),
    ],
)
def test_says_what_is_wrong_with_a_path(project: Project, path: str, says: str) -> None:
    (project.folder / "empty").mkdir()
    (project.folder / "loop.toml").symlink_to("loop.toml")

    code, out, err = project.factfile("check", path)

    assert (code, err) == (1, "")
    assert out.startswith(says)
    assert out.count("\n") == 1


def test_a_name_that_is_too_long_or_no_text_ends_in_a_line(project: Project) -> None:
    assert project.process("check", "a" * 300) == (
        1,
        "",
        f"Error: {'a' * 300}: File name too long\n",
    )
    bad = os.fsdecode(b"\xff.toml")
    assert project.factfile("check", bad).code == 1


@pytest.mark.parametrize(
    ("recipes", "says"),
    [
        (
            (),
            "there is no recipe in decks/; write facts/lanterns.toml behind the command.",
        ),
        (("one.toml", "two.toml"), "decks/ holds one.toml, two.toml."),
    ],
    ids=["none", "two"],
)
def test_asks_which_facts_where_there_is_not_one_recipe(
    project: Project, recipes: tuple[str, ...], says: str
) -> None:
    Path(project.folder / "decks" / "lanterns.toml").unlink()
    for name in recipes:
        project.write(f"decks/{name}", 'facts = "../facts/lanterns.toml"\n')

    code, out, err = project.factfile("check")

    assert (code, out) == (2, "")
    assert err.splitlines()[-1] == (
        f"Error: Which facts? Name a fact file, a folder or a recipe: {says}"
    )


@pytest.mark.parametrize(
    ("folder", "says"),
    [
        ("facts", "write ../decks/lanterns.toml behind"),
        ("decks", "write ../decks/lanterns.toml behind"),
        ("many", "write . behind"),
    ],
)
def test_says_what_to_write_in_another_folder_of_the_project(
    project: Project, folder: str, says: str
) -> None:
    (project.folder / "many").mkdir()
    project.write("many/one.toml", FACTS)
    project.write("many/two.toml", FACTS)
    if folder == "many":
        (project.folder / "decks" / "lanterns.toml").unlink()

    project.folder /= folder
    code, _, err = project.factfile("check")

    assert code == 2
    assert f"there is no recipe in decks/; {says} the command." in err


def test_counts_nothing_where_nothing_can_be_asked(project: Project) -> None:
    silent = FACTS.split("[fact.founded]")[0] + (
        '[fact.motto]\ntopic = "origins"\nstates = "{organization} had the motto {motto: Light}."\n'
        'asks = {}\norganization = "society"\nsources = ["annals"]\n'
    )
    project.write("facts/lanterns.toml", silent)

    code, out, _ = project.factfile("check")

    assert code == 0
    assert out == "1 fact, 2 sources; 0 questions.\n"


def test_explains_a_rule_by_the_name_that_it_prints(project: Project) -> None:
    code, out, err = project.factfile("check", "--explain", "over-claimed")

    assert (code, err) == (0, "")
    first = (
        "A relation says that there is one value, and two facts of the file give two."
    )
    assert out.splitlines()[0] == first
    assert "Bad: " in out
    assert "Good: " in out


def test_a_rule_that_is_not_there_is_wrong_usage(project: Project) -> None:
    code, out, err = project.factfile("check", "--explain", "leek")

    assert (code, out) == (2, "")
    assert err.endswith("Invalid value for --explain: 'leek': did you mean 'leak'?\n")


def test_json_says_the_same_for_programs(project: Project) -> None:
    leak = FACTS.replace('name = "Lantern Society"', 'name = "Bodø Lantern Society"')
    project.write("facts/lanterns.toml", leak)

    code, out, err = project.factfile("check", "--items", "--json")

    assert (code, err) == (0, "")
    said = json.loads(out)
    assert said["problems"] == []
    assert {
        "file": "facts/lanterns.toml",
        "line": 38,
        "rule": "leak",
        "what": "short/seat/city: 'bodø' of the answer stands in the question",
        "item": "short/seat/city",
        "facts": ["seat"],
    } in said["held"]
    assert said["questions"]["year"] == 1


def test_json_holds_what_cannot_be_read(project: Project) -> None:
    project.write("facts/lanterns.toml", FACTS.replace('"seat"\n', '"saet"\n'))

    code, out, err = project.factfile("check", "--json")

    assert (code, err) == (1, "")
    (problem,) = json.loads(out)["problems"]
    assert (problem["line"], problem["rule"]) == (40, "relation")


def test_closure_names_what_makes_no_choice_and_what_would_open_more(
    project: Project,
) -> None:
    more = """
[person]
anna = { name = "Anna Dahl", as = ["writer"] }
bert = { name = "Bert Vik", as = ["writer"] }
cato = { name = "Cato Lie", as = ["writer"] }
dina = { name = "Dina Moe", as = ["writer"] }
[fact.members]
topic        = "work"
relation     = "member_of"
person       = ["anna", "bert"]
organization = "society"
sources      = ["annals"]
"""
    project.write("facts/lanterns.toml", FACTS + more)

    code, out, err = project.factfile("check", "--closure")

    assert (code, err) == (0, "")
    assert out.splitlines()[:2] == [
        'facts/lanterns.toml:52: fact members: no multiple choice: there may be more under person than stand there: name two wrong answers, each like wrong.person."..." = "the reason"',
        "facts/lanterns.toml:52: fact members: are the 2 under person all? Then write complete.person = true, and 6 more questions can be asked",
    ]
    project.write("facts/lanterns.toml", FACTS + more + "complete.person = true\n")
    assert (
        "members: no multiple choice" not in project.factfile("check", "--closure").out
    )


def test_a_relation_that_would_open_more_is_told_in_plain_words(
    project: Project,
) -> None:
    more = """
[fact.office]
topic        = "work"
states       = "{organization} opened an office in {city}."
asks         = { city = "In which city did {organization} open an office?" }
organization = "society"
city         = "oslo"
sources      = ["annals"]
"""
    project.write("facts/lanterns.toml", FACTS + more)
    assert project.factfile("check", "--closure").out.splitlines()[:2] == [
        'facts/lanterns.toml:47: fact office: no multiple choice: there may be another city: name two wrong answers, each like wrong.city."..." = "the reason"',
        'facts/lanterns.toml:47: fact office: can there be only one city for the same organization? Then write one = { "organization -> city" = "the reason" }, and 3 more questions can be asked',
    ]


OFFICE = """
[fact.office{0}]
topic        = "work"
states       = "{{organization}} opened an office in {{city}}."
asks         = {{ city = "In which city did {{organization}} open an office?" }}
organization = "society"
city         = "oslo"
sources      = ["annals"]
"""


def test_a_small_file_ends_with_what_a_line_could_open(project: Project) -> None:
    project.write("facts/lanterns.toml", FACTS + OFFICE.format(""))
    hint = "3 more questions could be asked: check --closure says how."
    assert project.factfile("check").out.splitlines()[-1] == hint
    assert hint not in project.factfile("check", "--closure").out

    one = 'one = { "organization -> city" = "it had one office" }\n'
    project.write("facts/lanterns.toml", FACTS + OFFICE.format("") + one)
    assert "more question" not in project.factfile("check").out


def test_in_a_large_file_nobody_waits_for_such_a_hint(project: Project) -> None:
    many = "".join(OFFICE.format(f"-{number}") for number in range(48))
    project.write("facts/lanterns.toml", FACTS + many)
    assert "could be asked" in project.factfile("check").out
    project.write("facts/lanterns.toml", FACTS + many + OFFICE.format("-last"))
    assert "could be asked" not in project.factfile("check").out


def test_the_bank_is_measured_beside_what_chance_would_do(project: Project) -> None:
    code, out, err = project.factfile("check", "--bank")

    assert (code, err) == (0, "")
    lines = {line[:60].strip(): line[60:].split() for line in out.splitlines()}
    assert lines["always true"][:2] == ["0.500", "0.500"]
    assert lines["share of true statements"] == ["0.500", "0.500", "0.550", "6"]


def test_a_waiver_lets_a_question_through(project: Project) -> None:
    leak = FACTS.replace('name = "Lantern Society"', 'name = "Bodø Lantern Society"')
    project.write("facts/lanterns.toml", leak)
    assert "Held back: " in project.factfile("check").out

    waived = leak.replace('level        = "extra"', 'waive.leak = "It is the town."')
    project.write("facts/lanterns.toml", waived)

    assert "leak" not in project.factfile("check").out
