import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from project import FACTS, Project

ONE = """\
  1. In which city did the Lantern Society have its seat from 1920 to 1930?
     = Bodø
       The Lantern Society had its seat in Bodø from 1920 to 1930.
       Sources: the Annals of Bergen.
       [short/seat/city]
"""

ALL = [
    "choice/founded/city",
    "claim/founded/when/1902",
    "cloze/founded/when",
    "cloze/founded/city",
    "short/founded/when",
    "short/founded/city",
    "true_false/founded/when/1901",
    "true_false/founded/when/1902",
    "true_false/founded/city/bergen",
    "true_false/founded/city/bodo",
    "year/founded/when",
    "choice/seat/city",
    "cloze/seat/city",
    "short/seat/city",
    "true_false/seat/city/bodo",
    "true_false/seat/city/bergen",
]


def ids(text: str) -> list[str]:
    lines = [line.strip() for line in text.splitlines()]
    return [line[1:-1] for line in lines if line.startswith("[")]


def test_prints_a_question_with_its_key_reason_and_sources(project: Project) -> None:
    assert project.factfile("questions", "--kind", "short", "--topic", "work") == (
        0,
        ONE,
        "",
    )


def test_lists_all_in_learning_order(project: Project) -> None:
    code, out, err = project.factfile("questions")

    assert (code, err) == (0, "")
    assert ids(out) == ALL


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ("--kind cloze", [id for id in ALL if id.startswith("cloze/")]),
        (
            "--kind short --kind cloze --topic work",
            ["short/seat/city", "cloze/seat/city"],
        ),
        ("--level extra", ["claim/founded/when/1902", *ALL[11:]]),
        ("--topic origins", ALL[:11]),
    ],
)
def test_lists_the_kinds_topics_and_levels_that_are_asked_for(
    project: Project, options: str, expected: list[str]
) -> None:
    assert ids(project.factfile("questions", *options.split()).out) == expected


def test_a_recipe_does_not_narrow_the_list(project: Project) -> None:
    listed = project.factfile("questions", "decks/lanterns.toml")

    assert listed == project.factfile("questions", "facts/lanterns.toml")


def test_draws_so_many_and_asks_no_fact_twice(project: Project) -> None:
    facts = [
        id.split("/")[1]
        for id in ids(project.factfile("questions", "--count", "2").out)
    ]

    assert sorted(facts) == ["founded", "seat"]


def test_the_same_seed_draws_the_same_and_another_others(project: Project) -> None:
    def drawn(seed: str) -> str:
        return project.factfile("questions", "--count", "2", "--seed", seed).out

    assert drawn("spring") == drawn("spring")
    assert len({drawn(str(seed)) for seed in range(8)}) > 1


def test_a_process_of_its_own_prints_the_same(project: Project) -> None:
    here = project.factfile("questions", "--count", "2")

    assert project.process("questions", "--count", "2") == here
    assert (
        project.process("questions", "--count", "2", env={"PYTHONHASHSEED": "7"})
        == here
    )


def test_json_holds_the_whole_question(project: Project) -> None:
    code, out, err = project.factfile(
        "questions", "--json", "--kind", "choice", "--topic", "work"
    )

    assert (code, err) == (0, "")
    assert json.loads(out) == {
        "facts": "lanterns",
        "title": "Lantern Society",
        "edition": "2026-01-31",
        "license": "",
        "seed": "1",
        "questions": [
            {
                "number": 1,
                "id": "choice/seat/city",
                "kind": "choice",
                "format": "choice",
                "facts": ["seat"],
                "topic": "work",
                "level": "extra",
                "cognition": "remember",
                "difficulty": 0.534,
                "stem": "In which city did the Lantern Society have its seat from 1920 to 1930?",
                "hint": "city",
                "options": [
                    {
                        "id": "narvik",
                        "text": "Narvik",
                        "why": "",
                        "right": False,
                        "proof": "one",
                    },
                    {
                        "id": "bodo",
                        "text": "Bodø",
                        "why": "The Lantern Society had its seat in Bodø from 1920 to 1930.",
                        "right": True,
                        "proof": "",
                    },
                    {
                        "id": "bergen",
                        "text": "Bergen",
                        "right": False,
                        "proof": "one",
                        "why": "",
                    },
                    {
                        "id": "oslo",
                        "text": "Oslo",
                        "why": "",
                        "right": False,
                        "proof": "one",
                    },
                ],
                "lines": [],
                "answer": "Bodø",
                "accept": [],
                "statement": "The Lantern Society had its seat in Bodø from 1920 to 1930.",
                "note": "",
                "sources": [
                    {
                        "id": "annals",
                        "locator": "",
                        "cite": "Annals of Bergen, vol. 3. Bergen, 1960.",
                    }
                ],
                "others": [],
            }
        ],
    }


@pytest.mark.parametrize("options", [(), ("--json",)], ids=["text", "JSON"])
def test_writes_to_a_file_what_it_would_print(
    project: Project, options: tuple[str, ...]
) -> None:
    printed = project.factfile("questions", *options).out

    ran = project.factfile("questions", *options, "-o", "questions.txt")

    assert ran == (0, "", "wrote questions.txt\n")
    assert project.read("questions.txt") == printed


def test_prints_utf_8_whatever_the_locale(project: Project) -> None:
    here = project.factfile("questions")

    for encoding in ("ascii", "latin-1", "cp1252"):
        assert project.process("questions", env={"PYTHONIOENCODING": encoding}) == here


def test_says_so_where_nothing_can_be_asked(project: Project) -> None:
    for options in ((), ("--json",)):
        assert project.factfile(
            "questions", "--topic", "work", "--level", "core", *options
        ) == (1, "", "Error: no questions: choose other kinds, topics or levels\n")


def test_says_why_a_set_is_too_large(project: Project) -> None:
    code, out, err = project.factfile("questions", "--count", "3")

    assert (code, out) == (1, "")
    assert err == (
        "Error: 3 questions wanted and 2 to be had without asking a fact twice: "
        "ask for fewer, or of more kinds, topics or levels\n"
    )


@pytest.mark.parametrize("output", ["decks/my.txt", "decks/lanterns.toml"])
def test_never_writes_beside_a_recipe(project: Project, output: str) -> None:
    before = project.files()

    ran = project.factfile("questions", "-o", output)

    assert ran.code == 1
    assert ran.err.startswith(f"Error: {output}: only `factfile build` writes there")
    assert project.files() == before


def test_mistakes_in_facts_go_to_stderr(project: Project) -> None:
    project.write("facts/lanterns.toml", "")

    assert project.factfile("questions", "--json") == (
        1,
        "",
        "facts/lanterns.toml:1: the file is empty: it needs [about] and at least one [fact...] [file]\n",
    )


def test_ends_quietly_when_nobody_reads_on(project: Project) -> None:
    reader, writer = os.pipe()
    os.close(reader)

    ran = subprocess.run(
        [sys.executable, "-m", "factfile", "questions"],
        cwd=project.folder,
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writer)

    assert (ran.returncode, ran.stderr) == (1, b"")


def test_says_so_when_there_is_no_room_for_the_output(project: Project) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "factfile", "questions"],
            cwd=project.folder,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )

    assert ran.returncode == 1
    assert ran.stderr == (
        b"Error: the output cannot be written: No space left on device\n"
    )


def test_writes_into_a_device_and_does_not_replace_it(project: Project) -> None:
    assert project.factfile("questions", "-o", "/dev/full") == (
        1,
        "",
        "Error: /dev/full: cannot be written: No space left on device\n",
    )
    assert project.factfile("questions", "-o", "/dev/null").code == 0
    assert not Path("/dev/null").is_file()

    ran = project.process("questions", "-o", "/dev/stdout")
    assert ran == (0, project.factfile("questions").out, "wrote /dev/stdout\n")


def test_tells_the_whole_story_of_a_question(project: Project) -> None:
    code, out, err = project.factfile("questions", "--explain", "choice/seat/city")

    assert (code, err) == (0, "")
    asked, _, story = out.partition("[choice/seat/city]\n\n")
    assert "* B Bodø" in asked
    lines = story.splitlines()
    assert lines[:4] == [
        "Fact: facts/lanterns.toml:38: seat",
        "Wrong by there being only one (a body has one seat at a time): Bergen",
        "Wrong by there being only one (a body has one seat at a time): Oslo",
        "Wrong by there being only one (a body has one seat at a time): Narvik",
    ]
    assert lines[4:7] == [
        "Thought of: Bergen (0.28 alike): taken",
        "Thought of: Oslo (0.35 alike): taken",
        "Thought of: Narvik (0.28 alike): taken",
    ]
    assert lines[7].startswith("Passed: absolute, alike, all-of-these, ")
    assert re.match(
        r"Difficulty: (easy|medium|hard) \(0\.\d\d of 1\), an estimate that no learner has tried: likeness of the options 0\.\d\d, ",
        lines[8],
    )
    assert lines[9:] == ["Cognitive level: remember"]


def test_tells_the_story_of_what_was_held_back_too(project: Project) -> None:
    leak = FACTS.replace('name = "Lantern Society"', 'name = "Bodø Lantern Society"')
    project.write("facts/lanterns.toml", leak)

    code, out, _ = project.factfile("questions", "--explain", "short/seat/city")

    assert code == 0
    assert "Held back: short/seat/city: 'bodø' of the answer stands" in out


def test_tells_of_no_question_that_is_not_there(project: Project) -> None:
    code, out, err = project.factfile("questions", "--explain", "choice/seat/citty")

    assert (code, out) == (2, "")
    assert "did you mean 'choice/seat/city'?" in err
