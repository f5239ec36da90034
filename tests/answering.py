"""A learner at the page that marks itself."""

from collections.abc import Callable

from playwright.sync_api import Page

Open = Callable[..., Page]
"""Opens a form's page from the disk."""


def press(page: Page, keys: str) -> None:
    """Keys by their names, and words in quotes."""
    for key in keys.split():
        if key.startswith("'"):
            page.keyboard.type(key.strip("'"))
        else:
            page.keyboard.press(key)


def mark_all(page: Page) -> None:
    """Whatever is answered."""
    page.once("dialog", lambda dialog: dialog.accept())
    page.locator("#mark").click()
    page.locator("#mark").wait_for(state="hidden")
