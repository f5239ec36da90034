"""Reads what a recipe says of its quizzes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from factfile.facts.model import Where
from factfile.facts.problems import did_you_mean
from factfile.facts.reading.tables import NAME, Table
from factfile.forms import Cell
from factfile.outputs.quiz.layout import COLUMNS, LOOKS, PAPERS, SPACINGS, Layout
from factfile.outputs.quiz.texts import TEXTS
from factfile.questions import kinds
from factfile.recipe.blueprint import cells, size
from factfile.recipe.choice import Choice, choice
from factfile.recipe.own import Own, questions

KINDS = ("choice", "year", "number", "true_false")
"""What most teachers want on paper."""
COUNT = 20


@dataclass(frozen=True, slots=True)
class Quiz:
    """One printed quiz, and whether there is a page that marks itself beside it. `id`
    is a part of its file's name.

    `blueprint` has cells that each form meets, and where they stand. `set` is a name
    under which what was drawn is kept, so that it stays; `fresh` prefers what no set
    has asked, and the sets to `avoid` share no fact with it.

    `forms` are parallel: of the same items, or of others that are as hard. `given` are
    ids of items that it certainly has, `without` those of items and facts that it never
    has. `texts` are said on the sheet instead of the usual ones. `own` are questions of
    the teacher's own, which it certainly has. `template` is a folder of templates to be
    used instead of the usual ones.
    """

    id: str
    title: str
    count: int
    seed: str
    choice: Choice
    layout: Layout = field(default_factory=Layout)
    forms: int = 1
    same_items: bool = False
    given: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)
    own: tuple[Own, ...] = ()
    template: Path | None = None
    interactive: bool = False
    blueprint: Mapping[Cell, Where | None] = field(default_factory=dict)
    set: str = ""
    fresh: bool = False
    avoid: tuple[str, ...] = ()


def quizzes(tables: Table) -> Iterator[Quiz]:
    """The quizzes of a recipe, in its order."""
    for id, table in tables.tables():
        blueprint = cells(table.table("blueprint"))
        yield Quiz(
            id=id,
            title=table.text("title", needed=True),
            count=_number(table, "count", size(blueprint) or COUNT),
            seed=table.text("seed") or id,
            choice=choice(table, KINDS, known=kinds()),
            layout=_layout(table),
            forms=_number(table, "forms", 1),
            same_items=table.flag("same_items"),
            given=table.texts("with"),
            without=table.texts("without"),
            texts=_texts(table.table("texts")),
            own=tuple(questions(id, table)),
            template=_folder(table),
            interactive=table.flag("interactive"),
            blueprint=blueprint,
            set=_name(table),
            fresh=table.flag("fresh"),
            avoid=table.texts("avoid"),
        )
        table.done()


def _number(table: Table, key: str, default: int) -> int:
    number = table.get(key) if key in table else default
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        what = f"{key} is a number without quotes: {key} = {default}"
        table.complain(what, "type", key)
        return default
    return number


def _name(table: Table) -> str:
    name = table.text("set")
    if name and not NAME.fullmatch(name):
        what = f"the set's name '{name}' is not made of small letters, digits and -"
        table.complain(what, "id", "set")
    return name


def _layout(table: Table) -> Layout:
    columns = _number(table, "columns", 1)
    if columns not in COLUMNS:
        table.complain(f"columns is 1 or 2, not {columns}", "choice", "columns")
    return Layout(
        paper=table.choice("paper", tuple(PAPERS), "A4"),
        look=table.choice("look", LOOKS, "standard"),
        columns=columns,
        spacing=table.choice("spacing", SPACINGS, "normal"),
    )


def _folder(table: Table) -> Path | None:
    """That of a teacher's own templates, from where the recipe lies."""
    name = table.text("template")
    folder = Path(table.file).parent / name
    if name and not folder.is_dir():
        table.complain(f"template '{name}' is no folder", "file", "template")
    return folder if name else None


def _texts(table: Table) -> Mapping[str, str]:
    for name in table.data:
        if name not in TEXTS:
            what = f"there is no text '{name}'{did_you_mean(name, TEXTS)}"
            table.complain(what, "choice", name)
    return {name: table.text(name, needed=True) for name in TEXTS if name in table.data}
