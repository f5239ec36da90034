from project import FACTS, Project


def test_shows_the_sentence_and_every_question_of_a_fact(project: Project) -> None:
    code, out, err = project.factfile("show", "seat")

    assert (code, err) == (0, "")
    assert out.splitlines()[:4] == [
        "facts/lanterns.toml:38: fact seat",
        "",
        "The Lantern Society had its seat in Bodø from 1920 to 1930.",
        "",
    ]
    ids = [line.strip() for line in out.splitlines() if line.startswith("       [")]
    assert ids == [
        "[choice/seat/city]",
        "[cloze/seat/city]",
        "[short/seat/city]",
        "[true_false/seat/city/bodo]",
        "[true_false/seat/city/bergen]",
    ]


def test_tells_what_was_held_back_and_why(project: Project) -> None:
    told = """
[fact.boats]
topic   = "work"
states  = "The boat of the lamplighters was called {title: Lamplighters Boat}."
asks    = { title = "What was the boat of the lamplighters called?" }
sources = ["annals"]
"""
    project.write("facts/lanterns.toml", FACTS + told)

    code, out, _ = project.factfile("show", "boats")

    assert code == 0
    assert out.splitlines()[2:] == [
        "Nothing is asked of it: its questions are held back.",
        "",
        "Held back:",
        "facts/lanterns.toml:47: cloze/boats/title: 'boat' of the answer stands in the question [leak]",
        "facts/lanterns.toml:47: short/boats/title: 'boat' of the answer stands in the question [leak]",
    ]


def test_an_unknown_fact_is_wrong_usage_and_met_with_a_hint(project: Project) -> None:
    code, out, err = project.factfile("show", "saet")

    assert (code, out) == (2, "")
    assert err.endswith("Error: Invalid value for FACT: 'saet': did you mean 'seat'?\n")


def test_a_fact_that_asks_nothing_has_its_reason(project: Project) -> None:
    told = """
[fact.hall]
topic   = "work"
states  = "The hall stood in {spot: the old harbour}."
sources = ["annals"]
"""
    project.write("facts/lanterns.toml", FACTS + told)
    code, out, _ = project.factfile("show", "hall")
    assert code == 0
    assert "Nothing is asked of it: " in out

    project.write("facts/lanterns.toml", f'{FACTS}{told}withdrawn = "It was a barn."\n')
    _, out, _ = project.factfile("show", "hall")
    assert "Nothing is asked of it: it is withdrawn.\n" in out
