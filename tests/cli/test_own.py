"""Questions of a teacher's own, beside those that facts make."""

import re

import pytest
from project import Project

OWN = """
[quiz.sample.question.hall]
stem   = "In which hall of our museum does the lantern hang?"
answer = "Hall 3"
wrong  = ["Hall 1", "Hall 2"]
note   = "It was lent <b>to us</b>."
source = "our guide, p. 4"
[quiz.sample.question.visit]
stem   = "We visited the archive in March."
answer = false
[quiz.sample.question.guide]
stem   = "Who showed us round?"
answer = "Mrs Lindner"
accept = ["Anna Lindner"]
hint   = "person"
"""


def with_own(project: Project, own: str) -> str:
    recipe = project.read("decks/lanterns.toml")
    project.write("decks/lanterns.toml", f"{recipe}\n{own}")
    return project.read("decks/lanterns.toml")


def test_own_questions_are_in_every_form_and_explained_in_its_key(
    project: Project,
) -> None:
    with_own(project, OWN)
    for seed in "12":
        ran = project.factfile("quiz", "--seed", seed, "--count", "4", "-o", "my.html")
        assert ran == (0, "", "wrote my.html\nwrote my-key.html\n")
        sheet, key = project.read("my.html"), project.read("my-key.html")
        for stem in (
            "does the lantern hang",
            "We visited the archive",
            "Who showed us",
        ):
            assert stem in sheet
            assert stem in key
        assert "Anna Lindner" in key
        assert "It was lent &lt;b&gt;to us&lt;/b&gt;. Source: our guide, p. 4" in key
        assert re.findall(r"own/sample/\w+", key) == [
            "own/sample/hall", "own/sample/visit", "own/sample/guide",
        ]  # fmt: skip
        assert "Lindner" not in sheet
        assert "own/" not in sheet


@pytest.mark.parametrize(
    ("own", "complaint"),
    [
        ('stem = "Who?"', r'question who: answer is missing: write answer = "..." [missing]'),
        ('stem = "Which lamp is it, the Blue Lamp?"\nanswer = "Blue Lamp"', "own/sample/who: 'blue' of the answer stands in the question [leak]"),
        ('stem = "Which is it?"\nanswer = "One"\nwrong = ["Two", "None of these"]', "own/sample/who: 'None of these' is no answer of its own"),
        ('stem = "Which is it?"\nanswer = "A"\nwrong = ["B", "C", "D", "E", "F", "G"]', "question who: wrong has 6 answers: 5 at most [length]"),
        ('stem = "Who?"\nanswer = "A"\nanswers = "B"', "question who: unknown key 'answers': did you mean 'answer'? [key]"),
    ],
)  # fmt: skip
def test_the_same_rules_hold_for_them(
    project: Project, own: str, complaint: str
) -> None:
    recipe = with_own(project, f"[quiz.sample.question.who]\n{own}")
    code, out, err = project.factfile("quiz", "-o", "my.html")
    assert (code, out) == (1, "")
    line = recipe.splitlines().index("[quiz.sample.question.who]") + 1
    assert re.match(
        rf"decks/lanterns\.toml:({line}|{line + 1}|{line + 2}|{line + 3}): ", err
    )
    assert complaint in err
    # Whoever asks what is wrong is told so, too.
    assert project.factfile("check") == (1, err, "")
    assert "my.html" not in project.files()


def test_a_rule_may_be_waived_with_a_reason(project: Project) -> None:
    with_own(
        project,
        '[quiz.sample.question.who]\nstem = "Which lamp is it, the Blue Lamp?"\n'
        'answer = "Blue Lamp"\nwaive.leak = "a question to warm up"\n',
    )
    assert project.factfile("quiz", "--count", "2", "-o", "my.html")[0] == 0
