"""A small description for the tests of the tools."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

DATA = Path(__file__).parent / "data"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository that describes one small service, for the test to change."""
    shutil.copytree(DATA / "openapi", tmp_path / "openapi")
    return tmp_path
