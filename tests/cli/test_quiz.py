import re

import pytest
from project import Project

from factfile.cli import quiz
from factfile.outputs.quiz.layout import LOOKS, PAPERS, SPACINGS


def asked(project: Project, path: str) -> list[str]:
    """The questions of a key, by their ids."""
    return re.findall(
        r"(?:choice|cloze|short|true_false)/[a-z0-9/_-]+", project.read(path)
    )


def test_makes_the_quiz_of_the_recipe_with_its_key_beside_it(project: Project) -> None:
    project.factfile("build")

    assert project.factfile("quiz", "-o", "my.html") == (
        0,
        "",
        "wrote my.html\nwrote my-key.html\n",
    )

    files = project.files()
    assert files["my.html"] == files["decks/lanterns-sample-quiz.html"]
    assert files["my-key.html"] == files["decks/lanterns-sample-key.html"]


@pytest.mark.parametrize(
    ("output", "key"),
    [
        ("spring.html", "spring-key.html"),
        ("spring-quiz.html", "spring-key.html"),
        ("facts/spring.htm", "facts/spring-key.htm"),
        ("spring", "spring-key"),
    ],
)
def test_calls_the_key_like_the_quiz(project: Project, output: str, key: str) -> None:
    ran = project.factfile("quiz", "-o", output)

    assert ran == (0, "", f"wrote {output}\nwrote {key}\n")


def test_is_called_like_the_facts_without_an_output(project: Project) -> None:
    ran = project.factfile("quiz", "facts/lanterns.toml", "--count", "1")

    assert ran == (0, "", "wrote lanterns-quiz.html\nwrote lanterns-key.html\n")


def test_the_same_seed_gives_the_same_bytes(project: Project) -> None:
    project.factfile("quiz", "--seed", "spring", "-o", "one.html")
    project.factfile("quiz", "--seed", "spring", "-o", "two.html")

    files = project.files()
    assert files["one.html"] == files["two.html"]
    assert files["one-key.html"] == files["two-key.html"]


def test_another_seed_gives_other_questions(project: Project) -> None:
    sheets = set()
    for seed in ("1", "2", "3", "4"):
        project.factfile("quiz", "--seed", seed, "--count", "1", "-o", "my.html")
        sheets.add(project.read("my.html"))

    assert len(sheets) > 1


def test_has_as_many_questions_as_are_asked_for(project: Project) -> None:
    for count in (1, 2):
        project.factfile("quiz", "--count", str(count), "-o", "my.html")

        assert project.read("my-key.html").count('class="question"') == count


def test_takes_the_kinds_topics_and_levels_that_are_asked_for(project: Project) -> None:
    words = "quiz --kind short --topic origins --level core --count 1 -o my.html"

    assert project.factfile(*words.split()).code == 0

    sheet = project.read("my.html")
    assert "founded" in sheet
    assert "have its seat" not in sheet


def test_bears_the_title_that_is_asked_for(project: Project) -> None:
    project.factfile("quiz", "--title", "Who's <who>?", "-o", "my.html")

    assert "<h1>Who’s &lt;who&gt;?</h1>" in project.read("my.html")
    assert "<title>Who’s &lt;who&gt;?" in project.read("my.html")
    assert "A first quiz" not in project.read("my.html") + project.read("my-key.html")


@pytest.mark.parametrize(
    ("options", "size"), [((), "A4"), (("--paper", "Letter"), "letter")]
)
def test_is_for_the_paper_that_is_asked_for(
    project: Project, options: tuple[str, ...], size: str
) -> None:
    project.factfile("quiz", *options, "-o", "my.html")

    for path in ("my.html", "my-key.html"):
        assert re.findall(r"@page \{\nsize: (\w+)", project.read(path)) == [size]


@pytest.mark.parametrize(
    ("options", "code", "says"),
    [
        (("--count", "3"), 1, "Error: 3 questions wanted and 2 to be had"),
        (("--count", "9" * 30), 1, f"Error: {'9' * 30} questions wanted and 2"),
        (("--count", "0"), 2, "Error: Invalid value for '--count': 0 is not"),
        (
            ("--count", "ten"),
            2,
            "Error: Invalid value for '--count': 'ten' is not a valid whole number.",
        ),
        (("--paper", "A5"), 2, "Error: Invalid value for '--paper': 'A5' is not"),
        (("--kind", "chioce"), 2, "Error: Invalid value for --kind: 'chioce': did"),
        (
            ("--seeed", "1"),
            2,
            "Error: No such option '--seeed'. (Did you mean one of: '--seed', '--set'?)",
        ),
    ],
)
def test_says_what_cannot_be_had(
    project: Project, options: tuple[str, ...], code: int, says: str
) -> None:
    before = project.files()

    ran = project.factfile("quiz", *options, "-o", "my.html")

    assert (ran.code, ran.out) == (code, "")
    assert ran.err.splitlines()[-1].startswith(says)
    assert project.files() == before


def test_neither_quiz_nor_key_is_written_beside_a_recipe(project: Project) -> None:
    project.factfile("build")
    before = project.files()

    for output in ("decks/my.html", "decks/lanterns-sample-quiz.html"):
        ran = project.factfile("quiz", "--seed", "x", "-o", output)
        assert ran.code == 1
        assert ran.err.startswith(f"Error: {output}: only `factfile build` writes")

    assert project.files() == before


@pytest.mark.parametrize("output", [".", "..", "/", "facts"])
def test_a_folder_is_no_output(project: Project, output: str) -> None:
    before = project.files()

    ran = project.factfile("quiz", "-o", output)

    assert ran == (1, "", f"Error: {output}: cannot be written: Is a directory\n")
    assert project.files() == before


def test_where_the_key_cannot_be_written_the_quiz_is_not(project: Project) -> None:
    (project.folder / "my-key.html").mkdir()

    assert project.factfile("quiz", "-o", "my.html") == (
        1,
        "",
        "Error: my-key.html: cannot be written: Is a directory\n",
    )
    assert not (project.folder / "my.html").exists()


def test_parallel_forms_are_files_with_a_page_of_all_answers(project: Project) -> None:
    ran = project.factfile("quiz", "--forms", "2", "--count", "1", "-o", "my-quiz.html")
    assert ran == (
        0,
        "",
        "wrote my-A-quiz.html\nwrote my-A-key.html\nwrote my-B-quiz.html\n"
        "wrote my-B-key.html\nwrote my-answers.html\n",
    )
    facts = [
        {id.split("/")[1] for id in asked(project, f"my-{form}-key.html")}
        for form in "AB"
    ]
    assert facts[0]
    assert not facts[0] & facts[1]


def test_forms_of_the_same_items_ask_the_same(project: Project) -> None:
    project.factfile("quiz", "--forms", "2", "--same-items", "-o", "my.html")
    ids = [asked(project, f"my-{form}-key.html") for form in "AB"]
    assert sorted(ids[0]) == sorted(ids[1])


def test_a_question_can_be_wished_for_and_a_fact_ruled_out(project: Project) -> None:
    project.factfile("quiz", "-o", "all.html")
    everything = asked(project, "all-key.html")
    wished, ruled = everything[-1], everything[0].split("/")[1]
    for seed in "123":
        some = ("quiz", "--seed", seed, "--count", "1", "-o", "my.html")
        project.factfile(*some, "--with", wished)
        assert asked(project, "my-key.html") == [wished]
        project.factfile(*some, "--without", ruled)
        assert ruled not in asked(project, "my-key.html")[0].split("/")


def test_an_unknown_question_is_named_with_the_nearest(project: Project) -> None:
    code, out, err = project.factfile(
        "quiz", "--with", "choice/lantern", "-o", "my.html"
    )
    assert (code, out) == (2, "")
    assert "Invalid value for --with: 'choice/lantern'" in err
    recipe = project.read("decks/lanterns.toml")
    project.write(
        "decks/lanterns.toml",
        recipe.replace("[quiz.sample]", '[quiz.sample]\nwithout = ["nothing-like-it"]'),
    )
    code, out, err = project.factfile("quiz", "-o", "my.html")
    assert (code, out) == (1, "")
    assert re.match(
        r"decks/lanterns\.toml:\d+: without: unknown 'nothing-like-it'", err
    )


@pytest.mark.parametrize(
    "option", [("--look", "large"), ("--columns", "2"), ("--spacing", "wide")]
)
def test_the_look_of_a_sheet_changes_no_question(
    project: Project, option: tuple[str, ...]
) -> None:
    project.factfile("quiz", "-o", "plain.html")
    project.factfile("quiz", *option, "-o", "my.html")
    assert asked(project, "my-key.html") == asked(project, "plain-key.html")
    assert project.read("my.html") != project.read("plain.html")


def test_the_looks_are_those_that_there_are() -> None:
    options = {o.name: getattr(o.type, "choices", ()) for o in quiz.command.params}
    assert options["paper"] == tuple(PAPERS)
    assert options["look"] == LOOKS
    assert options["spacing"] == SPACINGS


def test_a_pdf_is_written_where_the_name_says_so(project: Project) -> None:
    ran = project.factfile(
        "quiz", "--count", "1", "--forms", "2", "--bundle", "-o", "my.pdf"
    )
    assert ran == (0, "", "wrote my.pdf\nwrote my-key.pdf\nwrote my-answers.pdf\n")
    assert project.files()["my.pdf"].startswith(b"%PDF-1.7")


def test_a_bundle_is_a_pdf(project: Project) -> None:
    code, out, err = project.factfile("quiz", "--bundle", "-o", "my.html")
    assert (code, out) == (2, "")
    assert "--bundle and --duplex make a PDF: choose -o NAME.pdf." in err


VEILED = (
    "note: the page that marks itself has the key inside, only veiled: do not use it "
    "for a test that counts\n"
)


@pytest.mark.parametrize(
    ("options", "path"),
    [((), "lanterns-interactive.html"), (("-o", "my.html"), "my.html")],
)
def test_an_interactive_quiz_is_one_page_and_says_where_its_key_is(
    project: Project, options: tuple[str, ...], path: str
) -> None:
    before = set(project.files())

    ran = project.factfile("quiz", "--interactive", *options)

    assert ran == (0, "", f"wrote {path}\n{VEILED}")
    assert set(project.files()) - before == {path}
    assert '<script type="module">' in project.read(path)


def test_an_interactive_quiz_asks_what_the_sheet_asks(project: Project) -> None:
    for options in ((), ("--seed", "x", "--count", "1", "--title", "Who’s <who>?")):
        project.factfile("quiz", *options, "-o", "my.html")
        project.factfile("quiz", *options, "--interactive", "-o", "screen.html")

        sheet, page = project.read("my.html"), project.read("screen.html")
        stems = re.findall(r'value="\d+">\n(?:<div.*>\n)?<p>(.*)</p>', sheet)
        assert stems
        assert stems == re.findall(r'class="number">\d+</b> (.*)</legend>', page)
        (head,) = re.findall("<h1>.*</h1>", sheet)
        assert head in page


def test_no_interactive_quiz_is_written_beside_a_recipe(project: Project) -> None:
    before = project.files()

    ran = project.factfile("quiz", "--interactive", "-o", "decks/my.html")

    assert ran.code == 1
    assert ran.err.startswith("Error: decks/my.html: only `factfile build` writes")
    assert project.files() == before


def test_each_parallel_form_has_an_interactive_page(project: Project) -> None:
    ran = project.factfile(
        *("quiz", "--interactive", "--forms", "2", "--count", "1", "-o", "my.html")
    )

    assert ran == (0, "", f"wrote my-A.html\nwrote my-B.html\n{VEILED}")
    for letter in "AB":
        assert f"Form <b>{letter}</b>" in project.read(f"my-{letter}.html")


def test_an_interactive_quiz_is_no_pdf(project: Project) -> None:
    ran = project.factfile("quiz", "--interactive", "-o", "my.pdf")

    assert ran.code == 2
    assert ran.err.splitlines()[-1] == (
        "Error: --interactive is for a screen: choose -o NAME.html."
    )
