"""What the tests of commands share."""

from pathlib import Path

import pytest
from project import Project


@pytest.fixture
def project(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> Project:
    """A folder with a few facts and a recipe, and the command line in it."""
    return Project(tmp_path, monkeypatch, capfd)
