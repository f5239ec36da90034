import pytest
from small import facts

THINGS = """
[organization]
iwa    = { name = "Workers' Aid", aliases = ["IWA", "the Aid", "WORKERS' AID"], names = { de = "Arbeiterhilfe" } }
relief = { name = "Workers' Relief", aliases = ["the Aid"] }
[firm]
studio = { name = "Mezhrabpomfilm", named = { "Rus" = "1915/1924" } }
[city]
aid = { name = "Aid" }
"""


@pytest.mark.parametrize(
    ("written", "thing", "name"),
    [
        ("iwa", "iwa", "Workers' Aid"),
        ("Workers' Aid", "iwa", "Workers' Aid"),
        ("workers' AID", "iwa", "Workers' Aid"),
        ("IWA", "iwa", "IWA"),
        ("Arbeiterhilfe", "iwa", "Arbeiterhilfe"),
        ("studio", "studio", "Mezhrabpomfilm"),
        ("Rus", "studio", "Rus"),
    ],
)
def test_a_thing_is_found_by_its_id_and_goes_by_the_name_that_is_written(
    written: str, thing: str, name: str
) -> None:
    read = facts(
        THINGS
        + f"""
[fact.founded]
topic        = "all"
relation     = "founded"
organization = "{written}"
when         = "1921"
sources      = ["atlas"]
"""
    )
    found = read.facts["founded"].one("organization")
    assert found == read.things[thing].called(name)
