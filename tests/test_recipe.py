from pathlib import Path

import pytest

from factfile.facts import Wrong
from factfile.facts.model import Where
from factfile.forms import Cell
from factfile.outputs.quiz.layout import Layout
from factfile.recipe import Deck, Flashcards, Recipe, check, is_recipe, read
from factfile.recipe.choice import Choice
from factfile.recipe.quiz import Quiz


def written(folder: Path, text: str) -> Path:
    path = folder / "decks" / "lamps.toml"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    return path


def complaints(folder: Path, text: str) -> list[str]:
    """What is wrong with a recipe: "LINE: what [rule]"."""
    path = written(folder, text)
    with pytest.raises(Wrong) as wrong:
        read(path)
    return [str(p).removeprefix(f"{path}:") for p in wrong.value.problems]


def test_says_what_to_make_of_which_facts(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        """\
        facts = "../facts/lamps.toml"
        [deck]
        name   = "Lamps"
        kinds  = ["cloze"]
        topics = ["origins", "work"]
        levels = ["core"]
        [quiz.spring]
        title  = "Spring"
        count  = 12
        seed   = "april"
        paper  = "Letter"
        look   = "large"
        forms  = 4
        same_items = true
        with   = ["choice/lit/city"]
        without = ["dim"]
        texts.name = "Nom"
        kinds  = ["short", "choice"]
        topics = "work"
        levels = "extra"
        interactive = true
        set    = "spring-2026"
        fresh  = true
        avoid  = ["autumn"]
        [quiz.spring.blueprint]
        kind   = { choice = 4, short = "8-" }
        topic.origins = { count = "2-3", level.core = "-2" }
        [flashcards]
        title  = "To cut"
        paper  = "Letter"
        kinds  = "short"
        topics = "origins"
        levels = "core"
        """,
    )

    recipe = read(path)

    assert recipe.name == "lamps"
    assert recipe.facts == tmp_path / "facts" / "lamps.toml"
    assert recipe.deck == Deck(
        "Lamps", Choice(("cloze",), ("origins", "work"), ("core",))
    )
    assert recipe.quizzes == (
        Quiz(
            id="spring",
            title="Spring",
            count=12,
            seed="april",
            choice=Choice(("short", "choice"), ("work",), ("extra",)),
            layout=Layout("Letter", "large"),
            forms=4,
            same_items=True,
            given=("choice/lit/city",),
            without=("dim",),
            texts={"name": "Nom"},
            interactive=True,
            blueprint={
                Cell(kind="choice", least=4, most=4): Where(str(path), 26),
                Cell(kind="short", least=8): Where(str(path), 26),
                Cell(topic="origins", least=2, most=3): Where(str(path), 27),
                Cell(topic="origins", level="core", most=2): Where(str(path), 27),
            },
            set="spring-2026",
            fresh=True,
            avoid=("autumn",),
        ),
    )
    assert recipe.flashcards == Flashcards(
        "To cut", "Letter", Choice(("short",), ("origins",), ("core",))
    )
    named = {
        key: [(where.line, id) for where, id in ids]
        for key, ids in recipe.named.items()
    }
    assert named == {
        "topics": [
            (5, "origins"),
            (5, "work"),
            (19, "work"),
            (32, "origins"),
            (27, "origins"),
            (27, "origins"),
        ],
        "with": [(15, "choice/lit/city")],
        "without": [(16, "dim")],
        "avoid": [(24, "autumn")],
    }


def test_what_it_leaves_out_is_what_most_people_want(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        """\
        facts = "lamps"
        [deck]
        name = "Lamps"
        [quiz.one]
        title = "One"
        [quiz.two]
        title = "Two"
        """,
    )

    deck, quiz = (
        Choice(("short", "cloze")),
        Choice(("choice", "year", "number", "true_false")),
    )
    assert read(path) == Recipe(
        path=path,
        facts=tmp_path / "decks" / "lamps",
        deck=Deck("Lamps", deck),
        quizzes=(
            Quiz("one", "One", 20, "one", quiz),
            Quiz("two", "Two", 20, "two", quiz),
        ),
        named={"topics": (), "with": (), "without": (), "avoid": ()},
    )


def test_makes_only_what_it_names(tmp_path: Path) -> None:
    path = written(tmp_path, 'facts = "x"\n[quiz.one]\ntitle = "One"\n')

    assert read(path).deck is None

    path.write_text('facts = "x"\n[deck]\nname = "Lamps"\n', encoding="utf-8")

    assert read(path).quizzes == ()


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        ("../facts/lamps.toml", "facts/lamps.toml"),
        ("lamps.toml", "decks/lamps.toml"),
        ("./../facts", "facts"),
    ],
)
def test_finds_its_facts_from_where_it_lies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, facts: str, found: str
) -> None:
    written(tmp_path, f'facts = "{facts}"\n[deck]\nname = "Lamps"\n')
    monkeypatch.chdir(tmp_path)

    assert read(Path("decks/lamps.toml")).facts == Path(found)


def test_facts_may_lie_anywhere(tmp_path: Path) -> None:
    path = written(tmp_path, 'facts = "/srv/lamps.toml"\n[deck]\nname = "Lamps"\n')

    assert read(path).facts == Path("/srv/lamps.toml")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'facts = "x"\n',
            [
                "1: nothing to make: write [deck], [quiz.some-name], [flashcards] or [handout] [missing]"
            ],
        ),
        (
            'facts = 5\n[deck]\nname = "Lamps"\n',
            ["1: facts is not a text in quotes [type]"],
        ),
        (
            'facts = "x"\n[deck]\n',
            ['2: deck: name is missing: write name = "..." [missing]'],
        ),
        (
            'facts = "x"\ndeck = "Lamps"\n',
            [
                "2: deck is a table: write [deck] [type]",
                '2: deck: name is missing: write name = "..." [missing]',
            ],
        ),
        (
            'facts = "x"\n\n[deck]\nname = "L"\nkinds = ["shrot", "short"]\n',
            ["5: deck: kinds: unknown 'shrot': did you mean 'short'? [choice]"],
        ),
        (
            'facts = "x"\n[deck]\nname = "L"\nkinds = ["order"]\n',
            [
                "4: deck: kinds: unknown 'order': there are choice, cloze, first, recall, short and year [choice]"
            ],
        ),
        (
            'facts = "x"\n[deck]\nname = "L"\nlevels = ["cor"]\n',
            ["4: deck: levels: unknown 'cor': did you mean 'core'? [choice]"],
        ),
        (
            'facts = "x"\n[deck]\nname = "L"\ntopics = [5]\n',
            ["4: deck: topics is not a text in quotes [type]"],
        ),
        (
            'facts = "x"\n[deck]\nname = "L"\ncolour = "red"\n',
            [
                "4: deck: unknown key 'colour': there are kinds, levels, name and topics [key]"
            ],
        ),
        (
            'facts = "x"\n[dekc]\nname = "L"\n[quiz.one]\ntitle = "One"\n',
            ["2: unknown key 'dekc': did you mean 'deck'? [key]"],
        ),
        (
            'facts = "x"\n[quiz.one]\n',
            ['2: quiz one: title is missing: write title = "..." [missing]'],
        ),
        (
            'facts = "x"\n[quiz.one]\ntitle = "One"\npaper = "letter"\n',
            ["4: quiz one: paper 'letter' is unknown: did you mean 'Letter'? [choice]"],
        ),
        (
            'facts = "x"\n[quiz.one]\ntitle = "One"\nkinds = ["chioce"]\n',
            ["4: quiz one: kinds: unknown 'chioce': did you mean 'choice'? [choice]"],
        ),
        (
            'facts = "x"\n[quiz.one]\ntitle = "One"\ncolumns = 3\nlook = "big"\n',
            [
                "4: quiz one: columns is 1 or 2, not 3 [choice]",
                "5: quiz one: look 'big' is unknown: there are contrast, dyslexia, large and standard [choice]",
            ],
        ),
        (
            'facts = "x"\n[quiz.one]\ntitle = "One"\nsame_items = 1\ntexts.nome = "Nom"\n',
            [
                "4: quiz one: same_items is true or false [type]",
                "5: quiz one texts: there is no text 'nome': did you mean 'name'? [choice]",
            ],
        ),
        (
            'facts = "x"\n[quiz.one]\ntitle = "One"\ninteractive = "yes"\n',
            ["4: quiz one: interactive is true or false [type]"],
        ),
        (
            'facts = "x"\n[flashcards]\npaper = "A5"\nkinds = ["order"]\ncount = 3\n',
            [
                '2: flashcards: title is missing: write title = "..." [missing]',
                "3: flashcards: paper 'A5' is unknown: there are A4 and Letter [choice]",
                "4: flashcards: kinds: unknown 'order': there are choice, cloze, first, recall, short and year [choice]",
                "5: flashcards: unknown key 'count': there are kinds, levels, paper, title and topics [key]",
            ],
        ),
        (
            'facts = "x"\n[quiz.One]\ntitle = "One"\n',
            ["2: quiz: the id 'One' is not made of small letters, digits and - [id]"],
        ),
    ],
)
def test_complains_at_the_line(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert complaints(tmp_path, text) == expected


@pytest.mark.parametrize("count", ['"20"', "0", "-1", "2.5", "true", "[20]"])
def test_a_count_is_a_number_from_one_on(tmp_path: Path, count: str) -> None:
    text = f'facts = "x"\n[quiz.one]\ntitle = "One"\ncount = {count}\n'

    assert complaints(tmp_path, text) == [
        "4: quiz one: count is a number without quotes: count = 20 [type]"
    ]


def test_names_every_mistake_in_one_run(tmp_path: Path) -> None:
    text = 'facts = "x"\nfoo = 1\n[deck]\nkinds = ["x"]\n[quiz.one]\ncount = 0\n'

    assert [line.split(":")[0] for line in complaints(tmp_path, text)] == [
        "2",
        "3",
        "4",
        "5",
        "6",
    ]


def test_topics_are_held_against_those_of_the_facts(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        'facts = "x"\n[deck]\nname = "L"\ntopics = ["orgins", "work"]\n[quiz.one]\ntitle = "One"\ntopics = "end"\n',
    )
    recipe = read(path)

    with pytest.raises(Wrong) as wrong:
        check(recipe, "topics", ["origins", "work"])
    check(recipe, "topics", ["orgins", "work", "end"])

    assert [str(problem) for problem in wrong.value.problems] == [
        f"{path}:4: topics: unknown 'orgins': did you mean 'origins'? [topics]",
        f"{path}:7: topics: unknown 'end': there are origins and work [topics]",
    ]


def test_a_recipe_is_a_file_that_names_facts(tmp_path: Path) -> None:
    recipe = written(tmp_path, 'facts = "x"\n')
    facts = tmp_path / "facts.toml"
    facts.write_text('[about]\nid = "x"\n[fact.facts]\n', encoding="utf-8")

    assert is_recipe(recipe)
    assert not is_recipe(facts)
    assert not is_recipe(tmp_path)
    with pytest.raises(Wrong, match="cannot be read: No such file or directory"):
        is_recipe(tmp_path / "no.toml")
