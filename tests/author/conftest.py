"""What the tests of the preview share."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pages import Opened, page_of
from playwright.sync_api import Browser, Page, Request


@pytest.fixture(scope="package")
def made(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], Path]:
    """The page of a fact file as a file, made once."""
    folder, pages = tmp_path_factory.mktemp("pages"), dict[Path, Path]()

    def page(path: Path) -> Path:
        if path not in pages:
            pages[path] = folder / f"{len(pages)}.html"
            pages[path].write_text(page_of(path), encoding="utf-8")
        return pages[path]

    return page


@pytest.fixture
def opened(browser: Browser, made: Callable[[Path], Path]) -> Iterator[Opened]:
    """The page of a fact file in the browser: it asks for nothing and never fails."""
    pages: list[Page] = []
    wrong: list[str] = []

    def show(path: Path, fragment: str = "", width: int = 1000, **more: Any) -> Page:
        own = made(path).as_uri()

        def asked(request: Request) -> None:
            if not request.url.startswith((own, "data:image/")):
                wrong.append(request.url)

        page = browser.new_page(viewport={"width": width, "height": 800}, **more)
        pages.append(page)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda said: wrong.append(said.text))
        page.on("request", asked)
        page.goto(f"{own}{fragment}")
        return page

    yield show
    for page in pages:
        page.close()
    assert wrong == []
