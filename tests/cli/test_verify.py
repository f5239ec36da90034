from project import Project


def test_says_what_a_package_does_to_learners(project: Project) -> None:
    assert project.factfile("build").code == 0
    code, out, err = project.factfile("verify", "decks/lanterns.apkg")
    assert (code, err) == (0, "")
    assert out == (
        "2 notes new, 0 updated, 0 untouched, 0 conflicting; 6 cards, 0 of them empty\n"
        "Nothing is lost.\n"
    )


def test_over_itself_nothing_changes(project: Project) -> None:
    assert project.factfile("build").code == 0
    deck = "decks/lanterns.apkg"
    code, out, err = project.factfile("verify", deck, "--over", deck)
    assert (code, err) == (0, "")
    assert out.startswith("0 notes new, 0 updated, 2 untouched, 0 conflicting; ")
    assert out.endswith("Nothing is lost.\n")


def test_what_is_no_package_is_named(project: Project) -> None:
    code, out, err = project.factfile("verify", "facts/lanterns.toml")
    assert (code, out) == (1, "")
    assert err == "Error: facts/lanterns.toml: not an Anki package (.apkg)\n"
    code, out, err = project.factfile("verify", "nothing.apkg")
    assert (code, out) == (1, "")
    assert err == "Error: nothing.apkg: cannot be read: No such file or directory\n"
