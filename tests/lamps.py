"""Three facts, each with a choice of four, and a recipe of a quiz that asks them."""

ABOUT = """\
[about]
id      = "lamps"
title   = "Lamp Society"
edition = 2026-01-31

[topic]
places = "Places"

[source.annals]
short = "the Annals"
cite  = "Annals of Bergen. 1960."
grade = "A"

[person]
berg  = { name = "Anna Berg" }
dahl  = { name = "Eva Dahl" }
holm  = { name = "Ida Holm" }
lund  = { name = "Kari Lund" }
"""

HALL = """
[fact.hall]
topic   = "places"
states  = "The hall of the lamplighters stood in {home: Bergen}."
asks    = { home = "Where did the hall of the lamplighters stand?" }
sources = ["annals p. 1"]
note    = "It had nine windows."
wrong.home."Oslo"   = "Oslo had no hall of lamplighters."
wrong.home."Narvik" = "Narvik had no hall of lamplighters."
wrong.home."Hamar"  = "Hamar had no hall of lamplighters."
"""

BOAT = """
[fact.boat]
topic   = "places"
states  = "The boat of the oil merchants was built in {home: Molde}."
asks    = { home = "Where was the boat of the oil merchants built?" }
sources = ["annals p. 2"]
wrong.home."Odda"  = "Odda built no boat for merchants."
wrong.home."Voss"  = "Voss built no boat for merchants."
wrong.home."Vadsø" = "Vadsø built no boat for merchants."
"""

KEEPER = """
[fact.keeper]
topic   = "places"
states  = "The keeper of the first lighthouse was {person}."
asks    = { person = "Who was the keeper of the first lighthouse?" }
person  = "berg"
sources = ["annals p. 3"]
wrong.person."dahl" = "Eva Dahl kept a garden."
wrong.person."holm" = "Ida Holm kept an inn."
wrong.person."lund" = "Kari Lund kept a school."
"""

FACTS = ABOUT + HALL + BOAT + KEEPER

RECIPE = """\
facts = "../facts/lanterns.toml"

[quiz.term]
title = "End of term"
kinds = ["choice"]
count = 3
"""
