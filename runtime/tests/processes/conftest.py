"""The service that the processes call, and the way to the modules that they import."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from runtime.tests.processes.echoing_service import echoing_service


@pytest.fixture(scope="session")
def url() -> Iterator[str]:
    """The echoing service."""
    with echoing_service() as address:
        yield address
