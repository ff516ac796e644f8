"""The service that the processes call, and the way to the modules that they import."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from echoing_service import echoing_service


@pytest.fixture(scope="session")
def url() -> Iterator[str]:
    """The echoing service."""
    with echoing_service() as address:
        yield address
