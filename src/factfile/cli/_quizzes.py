"""Makes quizzes as files, for the commands that write them."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from factfile.cli._facts import Bank
from factfile.cli._sets import Drawn
from factfile.files import CannotWrite
from factfile.outputs import pdf, quiz, record
from factfile.outputs.quiz.interactive import interactive
from factfile.outputs.quiz.templates import BadTemplate, own
from factfile.recipe.choice import Choice
from factfile.recipe.quiz import COUNT, KINDS, Quiz

VEILED = (
    "note: the page that marks itself has the key inside, only veiled: do not use it "
    "for a test that counts"
)
Pages = Iterator[tuple[Path, str]]


def default(bank: Bank) -> Quiz:
    """What most teachers want, where no recipe says what is wanted."""
    title = f"{bank.reference.title}: a quiz"
    return Quiz("quiz", title, COUNT, "1", Choice(KINDS))


def files(
    drawn: Drawn,
    recipe: Quiz,
    target: Path,
    *,
    bundled: bool = False,
    duplex: bool = False,
) -> dict[Path, bytes]:
    """The sheets of a quiz and their keys, called like the target, and for parallel
    forms a page with the answers of all; as HTML, or as PDF if the target is one. What
    is kept as a set has its form.json beside it.

    Bundled, all sheets are one PDF, and all keys another. Raises CannotWrite.
    """
    pages = _made(_pages(drawn, recipe, target))
    if target.suffix == ".pdf":
        groups: dict[Path, list[str]] = {}
        for path, page in pages.items():
            path = _bundle(path, target) if bundled else path
            groups.setdefault(path, []).append(page)
        made = _printed(groups, duplex)
    else:
        made = {path: page.encode() for path, page in pages.items()}
    if recipe.set:
        path = beside(target, "", "form").with_suffix(".json")
        made[path] = record.write(drawn.forms, drawn.about, recipe.set).encode()
    return made


def on_screen(drawn: Drawn, recipe: Quiz, target: Path) -> dict[Path, bytes]:
    """A page that marks itself for each form of a quiz. Raises CannotWrite."""
    pages = _made(_screens(drawn, recipe, target))
    return {path: page.encode() for path, page in pages.items()}


def _made(pages: Pages) -> dict[Path, str]:
    try:
        return dict(pages)
    except BadTemplate as error:
        raise CannotWrite(str(error)) from None


def _printed(groups: dict[Path, list[str]], duplex: bool) -> dict[Path, bytes]:
    """PDFs of pages; on a terminal one sees how far they are."""
    with click.progressbar(
        groups.items(),
        label="printing",
        file=sys.stderr,
        hidden=not sys.stderr.isatty(),
    ) as coming:
        try:
            return {path: pdf.pdf(pages, duplex=duplex) for path, pages in coming}
        except pdf.CannotLayOut as error:
            raise CannotWrite(str(error)) from None


def _pages(drawn: Drawn, recipe: Quiz, target: Path) -> Pages:
    about, layout, ours = drawn.about, recipe.layout, own(recipe.template)
    for form in drawn.forms:
        sheet = quiz.quiz(form, about, layout, recipe.texts, ours)
        yield beside(target, form.letter), sheet
        yield beside(target, form.letter, "key"), quiz.key(form, about, layout, ours)
    if len(drawn.forms) > 1:
        page = quiz.answers_of(drawn.forms, about, layout, ours)
        yield beside(target, "", "answers"), page


def _screens(drawn: Drawn, recipe: Quiz, target: Path) -> Pages:
    about, layout, ours = drawn.about, recipe.layout, own(recipe.template)
    for form in drawn.forms:
        page = interactive(form, about, layout, recipe.texts, ours)
        yield beside(target, form.letter), page


def beside(target: Path, letter: str, what: str = "") -> Path:
    """A file called like the target: "spring-B.html", "spring-key.html"."""
    stem = target.stem.removesuffix("-quiz")
    what = what or ("quiz" if target.stem != stem else "")
    name = "-".join(filter(None, (stem, letter, what)))
    return target.parent / (name + target.suffix)


def _bundle(path: Path, target: Path) -> Path:
    """Where a page lies if it is not a file of its own."""
    what = next((w for w in ("key", "answers") if path.stem.endswith(f"-{w}")), "")
    return beside(target, "", what)
