"""What the tests of the page that marks itself share."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from answering import Open
from playwright.sync_api import Browser, BrowserContext, Page
from seven import REFERENCE

from factfile.items import Form, Reference
from factfile.outputs.quiz.interactive import interactive
from factfile.outputs.quiz.layout import Layout


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Opens a form's page from the disk, without a network; an error fails the test."""
    contexts: list[BrowserContext] = []
    errors: list[str] = []

    def open(
        form: Form,
        reference: Reference = REFERENCE,
        layout: Layout | None = None,
        context: BrowserContext | None = None,
        **how: Any,
    ) -> Page:
        file = tmp_path / "quiz.html"
        file.write_text(interactive(form, reference, layout), encoding="utf-8")
        if context is None:
            context = browser.new_context(offline=True, **how)
            contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda message: errors.append(message.text))
        page.goto(file.as_uri())
        return page

    yield open
    for context in contexts:
        context.close()
    assert errors == []
