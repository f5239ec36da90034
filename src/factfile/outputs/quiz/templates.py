"""The templates of quizzes: those that lie here, and a teacher's own instead of any."""

import traceback
from collections.abc import Mapping
from pathlib import Path

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PackageLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)

HERE = Path(__file__).parent
NAMES = sorted(path.name for path in HERE.iterdir() if path.suffix in (".j2", ".css"))
"""The files that may be replaced; the pages are quiz, key and crosswalk."""


class BadTemplate(ValueError):
    """A teacher's own template that cannot be used: `file:line: what is wrong`."""


def environment(package: str = "", folder: Path | None = None) -> Environment:
    """The templates here, which hold what all pages share; before them those of a
    package or a folder.
    """
    loaders: list[BaseLoader] = [PackageLoader("factfile.outputs.quiz", "")]
    if package:
        loaders.insert(0, PackageLoader(package, ""))
    if folder:
        loaders.insert(0, FileSystemLoader(folder))
    return Environment(
        loader=ChoiceLoader(loaders),
        autoescape=True,
        undefined=StrictUndefined,
        # Nobody edits a template while a page is made of it.
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )


PAGES = environment()


def own(folder: Path | None) -> Environment:
    """The templates with those of a teacher's folder before them.

    Raises BadTemplate where a file there is none that could be replaced.
    """
    if folder is None:
        return PAGES
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.name not in NAMES:
            known = ", ".join(NAMES)
            raise BadTemplate(f"{path}:1: is none of the templates: {known}")
    return environment(folder=folder)


def render(pages: Environment, name: str, objects: Mapping[str, object]) -> str:
    """A page. Raises BadTemplate with the line at which a template is wrong."""
    try:
        return pages.get_template(name).render(objects)
    except TemplateSyntaxError as error:
        raise BadTemplate(f"{error.filename}:{error.lineno}: {error.message}") from None
    except (TemplateError, TypeError) as error:
        # Jinja puts the lines of templates into the traceback, the deepest last.
        at = [
            frame
            for frame in traceback.extract_tb(error.__traceback__)
            if Path(frame.filename).name in NAMES
        ]
        if not at:
            raise
        what = "there is no template" if isinstance(error, TemplateNotFound) else ""
        raise BadTemplate(
            f"{at[-1].filename}:{at[-1].lineno}: {f'{what} {error}'.strip()}"
        ) from None
