"""What the tests share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from learner import Learner
from playwright.sync_api import Browser, sync_playwright

# How long an example takes says how busy the machine is.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The browser that people print with, without its window."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path="/usr/bin/chromium",
            # Containers often lack both the sandbox's rights and a large /dev/shm.
            args=["--no-sandbox", "--disable-dev-shm-usage"],
        )
        yield chromium
        chromium.close()


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[Learner]:
    learner = Learner(tmp_path)
    yield learner
    learner.anki.close()
