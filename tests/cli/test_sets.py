"""Sets that were drawn, and what corrections of the facts make of them."""

import json
import re

import pytest
from lamps import ABOUT, BOAT, FACTS, HALL, KEEPER, RECIPE
from project import Project


@pytest.fixture
def drawn(project: Project) -> Project:
    """A project in which the set term-1 asks for a hall, a boat and a keeper."""
    project.write("facts/lanterns.toml", FACTS)
    project.write("decks/lanterns.toml", RECIPE)
    assert project.factfile("quiz", "--set", "term-1", "-o", "one.html").code == 0
    return project


def correct(project: Project, *changes: tuple[str, str]) -> None:
    """Change words of the facts."""
    facts = project.read("facts/lanterns.toml")
    for old, new in changes:
        assert old in facts
        facts = facts.replace(old, new)
    project.write("facts/lanterns.toml", facts)


def listed(project: Project, *options: str) -> str:
    """The list of sets, which fits the width of a terminal."""
    code, out, err = project.factfile("sets", *options)
    assert (code, err) == (0, "")
    assert max(map(len, out.splitlines())) <= 80
    return out


def corrected(project: Project) -> list[str]:
    """The corrections that are listed, each on one line."""
    part = listed(project).split("\n\n")[1]
    return re.sub(r"\n    ", " ", part).splitlines()[1:]


BERGEN_IS_HAMAR = [
    ("{home: Bergen}", "{home: Hamar}"),
    ('wrong.home."Hamar"  = "Hamar had', 'wrong.home."Bergen" = "Bergen had'),
]
WITHDRAWN = ("[fact.boat]", '[fact.boat]\nwithdrawn = "There were two boats."')
VOSS = 'wrong.home."Voss"  = "Voss built no boat for merchants."\n'


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        (
            BERGEN_IS_HAMAR,
            "question 3: the right answer is B now, C was printed [choice/hall/home]",
        ),
        (
            [("{home: Bergen}", "{home: Tromsø}")],
            "question 3: C is right as before, but reads now: Tromsø [choice/hall/home]",
        ),
        (
            [("nine windows", "ten windows")],
            "question 3: only reasons or sources in the key changed [choice/hall/home]",
        ),
        (
            [("annals p. 3", "annals p. 30")],
            "question 2: only reasons or sources in the key changed [choice/keeper/person]",
        ),
        (
            [(VOSS, "")],
            "question 1: it reads otherwise now, and the answer stays [choice/boat/home]",
        ),
        (
            [("Eva Dahl", "Eva Dal")],
            "question 2: it reads otherwise now, and the answer stays [choice/keeper/person]",
        ),
        (
            [WITHDRAWN],
            "question 1: it does not count: There were two boats. [choice/boat/home]",
        ),
        (
            [(BOAT, "")],
            "question 1: it does not count: the facts do not bear it any more [choice/boat/home]",
        ),
        (
            [
                ("[fact.hall]", '[fact.house]\nwas = ["hall"]'),
                ("nine windows", "ten windows"),
            ],
            "question 3: only reasons or sources in the key changed [choice/house/home]",
        ),
    ],
    ids=[
        *("another-option", "a-new-answer", "a-note", "a-place", "a-wrong-answer-less"),
        *("a-name", "withdrawn", "deleted", "renamed-too"),
    ],
)
def test_a_correction_is_told_in_plain_words(
    drawn: Project, changes: list[tuple[str, str]], says: str
) -> None:
    correct(drawn, *changes)

    assert corrected(drawn) == [f"  term-1, {says}"]


@pytest.mark.parametrize(
    "change",
    [
        ("", ""),
        ("[fact.hall]", '[fact.house]\nwas = ["hall"]'),
        (KEEPER, f"{KEEPER}{HALL.replace('hall', 'annex').replace('Bergen', 'Røros')}"),
        ("edition = 2026-01-31", "edition = 2026-02-28"),
    ],
    ids=["nothing", "renamed", "another-fact", "another-edition"],
)
def test_what_changes_no_question_is_no_correction(
    drawn: Project, change: tuple[str, str]
) -> None:
    correct(drawn, change)

    assert "\nNothing was corrected since.\n" in listed(drawn)
    assert drawn.factfile("sets", "--errata") == (
        0,
        "",
        "Nothing was corrected: no page was written.\n",
    )
    assert "lanterns-errata.html" not in drawn.files()


def test_a_statement_may_become_false_and_an_answer_another(drawn: Project) -> None:
    kinds = ("--kind", "true_false", "--kind", "short", "--without", "boat")
    given = ("--with", "true_false/hall/home/bergen", "--count", "2", "--forms", "2")
    same = ("--same-items", "--set", "term-2", "-o", "two.html")
    assert drawn.factfile("quiz", *kinds, *given, *same).code == 0
    correct(
        drawn,
        *BERGEN_IS_HAMAR,
        ('person  = "berg"', 'person  = "lund"'),
        ('wrong.person."lund" = "Kari Lund', 'wrong.person."berg" = "Anna Berg'),
    )

    assert corrected(drawn)[2:] == [
        "  term-2, form A, question 1: the right answer is False now, True was printed [true_false/hall/home/bergen]",
        "  term-2, form A, question 2: the right answer is Kari Lund now [short/keeper/person]",
        "  term-2, form B, question 1: the right answer is False now, True was printed [true_false/hall/home/bergen]",
        "  term-2, form B, question 2: the right answer is Kari Lund now [short/keeper/person]",
    ]


def test_events_may_be_renamed(project: Project) -> None:
    """The answers of what came first are facts themselves."""
    event = """
[fact.{0}]
topic   = "places"
states  = "The {0} was opened {{on when}}."
asks    = {{ when = "When was the {0} opened?" }}
when    = "{1}"
sources = ["annals"]
"""
    facts = ABOUT + event.format("bridge", 1901) + event.format("gate", 1920)
    project.write("facts/lanterns.toml", facts)
    project.write("decks/lanterns.toml", RECIPE.replace("choice", "first"))
    one = ("--set", "term-1", "--count", "1", "-o", "one.html")
    assert project.factfile("quiz", *one).code == 0
    before = project.files()["one.html"]

    correct(project, ("[fact.bridge]", '[fact.span]\nwas = ["bridge"]'))

    assert "Nothing was corrected since." in listed(project)
    assert project.factfile("quiz", *one).code == 0
    assert project.files()["one.html"].split(b"<main>")[1] == before.split(b"<main>")[1]


def test_a_teachers_own_question_may_be_gone(drawn: Project) -> None:
    recipe = drawn.read("decks/lanterns.toml")
    own = '[quiz.term.question.visit]\nstem = "We saw the hall."\nanswer = true\n'
    drawn.write("decks/lanterns.toml", recipe + own)
    two = ("--set", "term-2", "--count", "2", "-o", "two.html")
    assert drawn.factfile("quiz", *two).code == 0
    assert "Nothing was corrected since." in listed(drawn)

    drawn.write("decks/lanterns.toml", recipe)

    assert corrected(drawn) == [
        "  term-2, question 2: it does not count: the recipe has it no more [own/term/visit]"
    ]


EXPOSED = """\
Set                   As of            Questions  Facts  In common  Corrected
term-1                31 January 2026      1 × 3      3          ·          ·
term-2                31 January 2026      2 × 1      2      100 %          ·
a-name-that-is-very-long-indeed
                      31 January 2026      1 × 2      2       50 %          ·

Nothing was corrected since.

In all sets  asked  never  all
Questions        5     10   15
Facts            3      ·    3

Facts asked most often:
  boat, 3 sets: term-1, term-2, a-name-that-is-very-long-indeed
  keeper, 2 sets: term-1, term-2
  hall, 2 sets: term-1, a-name-that-is-very-long-indeed
"""


def exposed(project: Project) -> None:
    """Draw two sets more, one of them in two forms."""
    two = ("--set", "term-2", "--count", "1", "--forms", "2", "--without", "hall")
    long = ("--set", "a-name-that-is-very-long-indeed", "--count", "2")
    short = ("--kind", "short", "--without", "keeper")
    for options in (two, (*long, *short)):
        assert project.factfile("quiz", *options, "-o", "next.html").code == 0


def test_the_list_tells_what_sets_share_and_what_was_asked_how_often(
    drawn: Project,
) -> None:
    exposed(drawn)

    assert listed(drawn) == EXPOSED


def test_a_list_of_some_sets_counts_what_all_have_asked(drawn: Project) -> None:
    exposed(drawn)

    sets, _, asked = listed(drawn, "--set", "term-2").partition("\n\n")

    assert sets.splitlines()[1:] == [
        "term-2  31 January 2026      2 × 1      2      100 %          ·"
    ]
    assert asked == EXPOSED.partition("\n\n")[2]


def test_programs_get_the_same_as_json(drawn: Project) -> None:
    drawn.factfile("quiz", "--set", "term-2", "--count", "1", "-o", "two.html")
    correct(drawn, *BERGEN_IS_HAMAR)

    document = json.loads(listed(drawn, "--json", "--set", "term-1"))

    assert document == {
        "sets": [
            {
                "name": "term-1",
                "title": "End of term",
                "seed": "term-1",
                "edition": "2026-01-31",
                "forms": [
                    {
                        "letter": "",
                        "hash": re.findall(r"Form ([0-9a-f]{6})", drawn.read("one.html"))[0],
                        "questions": ["choice/boat/home", "choice/keeper/person", "choice/hall/home"],
                    }
                ],
                "facts": ["boat", "keeper", "hall"],
                "in_common": None,
                "corrections": [
                    {
                        "form": "",
                        "number": 3,
                        "id": "choice/hall/home",
                        "what": "answer",
                        "was": "C",
                        "says": "the right answer is B now, C was printed",
                    }
                ],
            }
        ],
        "questions": {"asked": 3, "never": 12, "all": 15},
        "facts": {"asked": 3, "never": 0, "all": 3},
        "exposed": [
            {"fact": "hall", "sets": ["term-1", "term-2"]},
            {"fact": "boat", "sets": ["term-1"]},
            {"fact": "keeper", "sets": ["term-1"]},
        ],
    }  # fmt: skip


def test_the_list_can_be_written_to_a_file(drawn: Project) -> None:
    told = listed(drawn)

    assert drawn.factfile("sets", "-o", "sets.txt") == (0, "", "wrote sets.txt\n")
    assert drawn.read("sets.txt") == told


def test_without_a_ledger_it_says_how_to_begin_one(project: Project) -> None:
    before = project.files()

    assert project.factfile("sets") == (
        0,
        "There is no set yet in decks/lanterns.sets.toml: `factfile quiz --set NAME` "
        "draws one and keeps it.\n",
        "",
    )
    assert project.factfile("sets", "--errata").err == (
        "Nothing was corrected: no page was written.\n"
    )
    assert json.loads(project.factfile("sets", "--json").out)["sets"] == []
    assert project.files() == before


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (
            ("--set", "term-l"),
            "Invalid value for --set: 'term-l': did you mean 'term-1'?",
        ),
        (("--errata", "--json"), "--errata and --json: choose one way to write it."),
        (("--paper", "A4"), "--paper is for the page: add --errata."),
        (("--errata", "-o", "my.pdf"), "--errata is a page: choose -o NAME.html."),
    ],
)
def test_says_what_cannot_be_had(
    drawn: Project, options: tuple[str, ...], says: str
) -> None:
    correct(drawn, *BERGEN_IS_HAMAR)
    before = drawn.files()

    code, out, err = drawn.factfile("sets", *options)

    assert (code, out) == (2, "")
    assert err.splitlines()[-1] == f"Error: {says}"
    assert drawn.files() == before


def questions(page: str) -> list[str]:
    """The questions of a sheet or a key, as they stand in it."""
    return re.findall(r'<li class="question".*?(?=<li class="question"|</section>)', page, re.DOTALL)  # fmt: skip


def test_a_sheet_printed_again_differs_only_where_it_was_corrected(
    drawn: Project,
) -> None:
    before = [questions(drawn.read(page)) for page in ("one.html", "one-key.html")]
    correct(drawn, *BERGEN_IS_HAMAR)

    drawn.factfile("quiz", "--set", "term-1", "-o", "one.html")

    (sheet, key), (sheet_now, key_now) = before, [
        questions(drawn.read(page)) for page in ("one.html", "one-key.html")
    ]  # fmt: skip
    assert len(sheet) == len(key) == 3
    assert sheet_now == sheet
    assert key_now[:2] == key[:2]
    assert key_now[2] != key[2]


def test_what_is_withdrawn_leaves_its_number_empty(drawn: Project) -> None:
    sheet = questions(drawn.read("one.html"))
    correct(drawn, WITHDRAWN)

    drawn.factfile("quiz", "--set", "term-1", "-o", "one.html")

    assert questions(drawn.read("one.html")) == sheet[1:]
    assert 'value="2"' in sheet[1]


def told(page: str) -> str:
    """What one reads in the page, without what is around it."""
    main = page.split("<main>")[1].split("</main>")[0]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", main)).strip()


def sign(page: str) -> str:
    """The hash at the feet of a sheet."""
    (found,) = re.findall(r"Form (?:[A-Z] )?([0-9a-f]{6})\.</p>", page)
    return str(found)


def test_the_page_says_all_that_changed_by_the_letters_in_print(
    drawn: Project,
) -> None:
    hash = sign(drawn.read("one.html"))
    correct(
        drawn,
        *BERGEN_IS_HAMAR,
        ("edition = 2026-01-31", "edition = 2026-05-01"),
        ('wrong.home."Odda"  = "Odda', 'wrong.home."Ålesund" = "Ålesund'),
        (VOSS, ""),
        ("annals p. 3", "annals p. 30"),
    )

    ran = drawn.factfile("sets", "--errata", "-o", "errata.html")

    assert ran == (0, "", "wrote errata.html\n")
    assert told(drawn.read("errata.html")) == (
        f"End of term {hash} term-1, printed with facts as of 31 January 2026. "
        "Question 1 reads now: Where was the boat of the oil merchants built? "
        "A Ålesund B Molde C Vadsø D is no answer any more. "
        "Question 3 has another answer: Where did the hall of the lamplighters stand? "
        "A Oslo B Hamar C Bergen D Narvik "
        "The right answer is B, Hamar . The key said C. "
        "For teachers Of these questions only reasons or sources in the key changed. "
        "Question and answer stay as they are. "
        f"End of term term-1 {hash} "
        "2 Who was the keeper of the first lighthouse? choice/keeper/person"
    )


def test_an_answer_that_nobody_could_choose_is_told_with_its_letter(
    drawn: Project,
) -> None:
    correct(drawn, ("{home: Bergen}", "{home: Tromsø}"))

    drawn.factfile("sets", "--errata")

    assert (
        "Question 3 reads now: Where did the hall of the lamplighters stand? "
        "A Oslo B Hamar C Tromsø D Narvik "
        "The right answer is C, Tromsø . The key said C."
    ) in told(drawn.read("lanterns-errata.html"))


def test_the_page_tells_why_a_question_does_not_count(drawn: Project) -> None:
    correct(
        drawn, ("[fact.boat]", '[fact.boat]\nwithdrawn = "Two boats, <i>says</i> one."')
    )

    drawn.factfile("sets", "--errata")

    page = drawn.read("lanterns-errata.html")
    assert "does not count: Two boats, &lt;i&gt;says&lt;/i&gt; one.</p>" in page


def test_the_page_has_the_sets_that_are_named_and_that_changed(drawn: Project) -> None:
    for name, fact in (("term-2", "hall"), ("term-3", "keeper")):
        one = ("--set", name, "--count", "1", "--with", f"choice/{fact}/{{}}")
        role = "home" if fact == "hall" else "person"
        words = [word.format(role) for word in one]
        assert drawn.factfile("quiz", *words, "-o", "next.html").code == 0
    correct(drawn, *BERGEN_IS_HAMAR)

    drawn.factfile("sets", "--errata")
    drawn.factfile("sets", "--errata", "--set", "term-2", "-o", "two.html")

    names = r"(term-\d), printed"
    every = re.findall(names, drawn.read("lanterns-errata.html"))
    assert every == ["term-1", "term-2"]
    assert re.findall(names, drawn.read("two.html")) == ["term-2"]
    assert drawn.factfile("sets", "--errata", "--set", "term-3").err == (
        "Nothing was corrected: no page was written.\n"
    )


def test_each_form_bears_the_hash_that_was_printed_if_it_is_known(
    drawn: Project,
) -> None:
    two = ("--set", "term-2", "--forms", "2", "--same-items", "--without", "boat")
    same = ("--count", "2", "--kind", "choice", "--kind", "true_false")
    assert drawn.factfile("quiz", *two, *same, "-o", "two.html").code == 0
    hashes = [sign(drawn.read(f"two-{letter}.html")) for letter in "AB"]
    correct(drawn, ("nine windows", "ten windows"), ("Eva Dahl", "Eva Dal"))

    document = json.loads(listed(drawn, "--json", "--set", "term-2"))
    assert [form["hash"] for form in document["sets"][0]["forms"]] == hashes

    # Under which of its names the fact was printed is not kept.
    correct(drawn, ("[fact.hall]", '[fact.house]\nwas = ["hall"]'))
    document = json.loads(listed(drawn, "--json", "--set", "term-2"))
    assert [form["hash"] for form in document["sets"][0]["forms"]] == ["", ""]


def test_no_page_is_written_beside_a_recipe(drawn: Project) -> None:
    correct(drawn, *BERGEN_IS_HAMAR)
    before = drawn.files()

    ran = drawn.factfile("sets", "--errata", "-o", "decks/errata.html")

    assert ran.code == 1
    assert ran.err.startswith("Error: decks/errata.html: only `factfile build` writes")
    assert drawn.files() == before


def test_the_page_is_for_the_paper_that_is_asked_for(drawn: Project) -> None:
    correct(drawn, *BERGEN_IS_HAMAR)

    drawn.factfile("sets", "--errata", "--paper", "Letter")

    assert "@page {\nsize: letter;" in drawn.read("lanterns-errata.html")
