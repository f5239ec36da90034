from small import facts

from factfile.overview import Term
from factfile.survey.glossary import glossary

THINGS = """
[organization]
club = { name = "Lamp Club", gloss = "lighters' club", names = { de = "Lampenklub", xx = "Lampok", ru = "Лампа" } }
other = { name = "Wick Club", names = { de = "Dochtklub" } }
plain = { name = "Plain Club" }
[person]
anna = { name = "Anna", names = { ru = "Анна" } }
[city]
oslo = { name = "Oslo", names = { de = "Ösel" } }
[film]
light = { name = "Light", names = { de = "Licht" } }
"""


def fact(id: str, text: str, sources: str = '["atlas"]') -> str:
    return f'[fact.{id}]\ntopic = "all"\nsources = {sources}\n{text}\n'


def naming(id: str, language: str, name: str, more: str = "") -> str:
    return fact(
        id,
        f'relation = "called"\nthing = "club"\nlanguage = "{language}"\nname = "{name}"\n{more}',
    )


def terms(text: str) -> tuple[Term, ...]:
    return glossary(facts(THINGS + text))


def names(text: str) -> list[tuple[str, str, str]]:
    (term,) = terms(text)
    return [(name.language, name.code, name.text) for name in term.names]


def test_names_of_facts_come_first_and_those_of_a_language_together_each_once() -> None:
    assert names(
        naming("ru", "Russian", "Lampa", 'accept.name = ["Лампа", "Lamp"]')
        + naming("de", "German", "Lampenklub")
        + naming("no", "Old Norse", "Ljos")
    ) == [
        ("Russian", "ru", "Lampa"),
        ("Russian", "ru", "Лампа"),
        ("German", "de", "Lampenklub"),
        ("Old Norse", "", "Ljos"),
        ("xx", "xx", "Lampok"),
    ]


def test_short_names_and_mottoes_are_names_too() -> None:
    assert names(
        fact("short", 'relation = "stands_for"\nthing = "club"\nlanguage = "German"\nshort = "LK"')
        + fact("motto", 'relation = "motto"\norganization = "club"\nlanguage = "German"\nmotto = "Licht!"')
    ) == [
        ("German", "de", "LK"),
        ("German", "de", "Lampenklub"),
        ("German motto", "", "“Licht!”"),
        ("xx", "xx", "Lampok"),
        ("Russian", "ru", "Лампа"),
    ]  # fmt: skip


def test_things_that_core_facts_name_stand_there_but_no_people_and_no_places() -> None:
    told = terms(
        fact("directed", 'relation = "directed"\nperson = "anna"\nfilm = "light"')
        + fact("seat", 'relation = "seat"\norganization = "club"\ncity = "oslo"')
        + fact("plain", 'relation = "seat"\norganization = "plain"\ncity = "oslo"')
        + fact("extra", 'relation = "seat"\norganization = "other"\ncity = "oslo"\nlevel = "extra"')
    )  # fmt: skip
    assert [(term.term, term.gloss) for term in told] == [
        ("Lamp Club", "lighters’ club"),
        ("“Light”", ""),
    ]


def test_terms_are_told_by_what_they_meant() -> None:
    (term,) = terms(
        fact("term", 'relation = "meant"\nterm = "wick"\nmeaning = "the thread of a lamp"')
    )  # fmt: skip
    assert (term.term, term.gloss, term.names) == ("“wick”", "the thread of a lamp", ())
    assert [citation.source for citation in term.basis.citations] == ["atlas"]


def test_a_name_that_one_weak_source_gives_is_its_own() -> None:
    text = naming("de", "German", "Lichtklub").replace("atlas", "bulletin")
    (term,) = terms(text)
    assert [(name.text, name.basis.speaker) for name in term.names][:2] == [
        ("Lichtklub", "bulletin"),
        ("Lampenklub", ""),
    ]
