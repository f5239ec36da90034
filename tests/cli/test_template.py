"""A teacher's own templates instead of those of the same name."""

import pytest
from project import Project


def test_one_template_of_ones_own_replaces_that_one_alone(project: Project) -> None:
    project.factfile(
        "quiz",
        "--kind",
        "choice",
        "--kind",
        "short",
        "--count",
        "2",
        "-o",
        "plain.html",
    )
    project.write(
        "mine/choice.html.j2",
        "{% for question in section.questions %}<li>Hm: {{ question.stem | join }}{% endfor %}\n",
    )
    ran = project.factfile("quiz", "--kind", "choice", "--kind", "short", "--count", "2", "--template", "mine", "-o", "my.html")  # fmt: skip
    assert ran[0] == 0
    mine, plain = project.read("my.html"), project.read("plain.html")
    assert "<li>Hm: " in mine
    assert "Hm: " not in plain
    assert mine.split("<main>")[0] == plain.split("<main>")[0]
    assert project.read("my-key.html") == project.read("plain-key.html")


def test_a_recipe_may_name_the_folder(project: Project) -> None:
    project.write("decks/mine/quiz.css", "/* Ours. */\n")
    recipe = project.read("decks/lanterns.toml")
    project.write(
        "decks/lanterns.toml",
        recipe.replace("[quiz.sample]", '[quiz.sample]\ntemplate = "mine"'),
    )
    project.factfile("quiz", "-o", "my.html")
    assert "/* Ours. */" in project.read("my.html")


@pytest.mark.parametrize(
    ("file", "text", "complaint"),
    [
        ("short.html.j2", "<p>\n{{ section.questions[0].key }}\n</p>", "mine/short.html.j2:2: 'factfile.outputs.quiz.sheet.Asked object' has no attribute 'key'"),
        ("short.html.j2", "<p>\n{{ answer }}\n</p>", "mine/short.html.j2:2: 'answer' is undefined"),
        ("short.html.j2", "{% if %}", "mine/short.html.j2:1: Expected an expression, got 'end of statement block'"),
        ("shorts.html.j2", "x", "mine/shorts.html.j2:1: is none of the templates: choice.html.j2, cloze.html.j2,"),
        ("quiz.html.j2", '{% extends "nothing.j2" %}', "mine/quiz.html.j2:1: there is no template nothing.j2"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_template_stands_at_its_line(
    project: Project, file: str, text: str, complaint: str
) -> None:
    project.write(f"mine/{file}", text)
    code, out, err = project.factfile(
        "quiz", "--kind", "short", "--count", "1", "--template", "mine", "-o", "my.html"
    )
    assert (code, out) == (1, "")
    assert complaint in err
    assert "Traceback" not in err
    assert "my.html" not in project.files()


def test_a_sheet_never_gets_what_the_key_knows(project: Project) -> None:
    """Whatever a template asks for, the answer is not among what it is given."""
    project.write(
        "mine/short.html.j2",
        "{% for name in section.questions[0].__slots__ %}{{ name }} {% endfor %}",
    )
    project.factfile("quiz", "--kind", "short", "--count", "1", "--template", "mine", "-o", "my.html")  # fmt: skip
    assert "number stem hint options columns prompts why" in project.read("my.html")


def test_a_folder_that_is_not_there_is_named(project: Project) -> None:
    code, _, err = project.factfile("quiz", "--template", "nowhere", "-o", "my.html")
    assert code == 2
    assert "Directory 'nowhere' does not exist" in err
    recipe = project.read("decks/lanterns.toml")
    project.write(
        "decks/lanterns.toml",
        recipe.replace("[quiz.sample]", '[quiz.sample]\ntemplate = "nowhere"'),
    )
    code, _, err = project.factfile("quiz", "-o", "my.html")
    assert code == 1
    assert "quiz sample: template 'nowhere' is no folder [file]" in err
