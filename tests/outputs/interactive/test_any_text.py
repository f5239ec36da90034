"""Whatever facts hold or learners type stays text."""

from dataclasses import replace

from answering import Open, mark_all
from playwright.sync_api import Page
from seven import FORM, REFERENCE, form

from factfile.items import Citation, Option, OtherValue, Part, Question, Source

NAUGHTY = (
    "</script><script>window.hit = 1</script><img src=x onerror='window.hit = 1'>"
    '<b>&amp;"</b> {{ 7*7 }}{% x %}${1}` --> 🏮 جمعية'
)


def written(option: Option) -> Option:
    return replace(option, text=f"{option.id} {NAUGHTY}", why=f"why {NAUGHTY}")


def naughty(question: Question) -> Question:
    """With the text wherever a text of facts may stand."""
    item = question.item
    numbered = item.format == "order"
    parts = tuple(
        Part(f"prompt {NAUGHTY}", part.answer if numbered else written(part.answer))
        for part in question.parts
    )
    item = replace(
        item,
        stem=f"{item.stem} {NAUGHTY}",
        hint=f"hint {NAUGHTY}",
        key=written(item.key),
        distractors=tuple(map(written, item.distractors)),
        accept=(f"accept {NAUGHTY}",),
        citations=(Citation("annals", f"place {NAUGHTY}"),),
        others=(OtherValue(NAUGHTY, (Citation("ledger"),), True, f"of {NAUGHTY}"),),
        note=f"note {NAUGHTY}",
        parts=parts,
    )
    return Question(question.number, item, tuple(map(written, question.options)), parts)


def test_what_looks_like_code_is_shown_and_does_nothing(opened: Open) -> None:
    sources = {
        id: Source(id, f"short {NAUGHTY}", f"cite {NAUGHTY}")
        for id in REFERENCE.sources
    }
    reference = replace(
        REFERENCE, sources=sources, title=NAUGHTY, license=NAUGHTY, as_of=NAUGHTY
    )
    quiz = form(*map(naughty, FORM.questions), title=f"head {NAUGHTY}", seed=NAUGHTY)

    page = opened(quiz, reference)
    for line in page.locator("[type=text]").all():
        line.fill(NAUGHTY)
    mark_all(page)
    looked_at(page)
    page.reload()
    looked_at(page)


def looked_at(page: Page) -> None:
    text = " ".join((page.locator("main").text_content() or "").split())
    for word in ("why", "hint", "prompt", "accept", "place", "of", "note"):
        assert f"{word} {NAUGHTY}" in text
    for word in ("short", "cite", "oslo", "di", "all", "I was right: “"):
        assert f"{word} {NAUGHTY}".replace("“ ", "“") in text
    assert page.locator("h1").inner_text() == page.title() == f"head {NAUGHTY}"
    assert page.evaluate("window.hit") is None
    assert page.locator("img, script:not(#veiled, [type=module])").count() == 0
