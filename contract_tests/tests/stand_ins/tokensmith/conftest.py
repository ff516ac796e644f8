"""A TokenSmith for each module, emptied before each test, and requests to it."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from openchami_sdk.testing import tokensmith
from openchami_sdk.testing.tokensmith import RunningTokenSmith


@pytest.fixture(scope="module")
def _running() -> Iterator[RunningTokenSmith]:
    with tokensmith.start() as server:
        yield server


@pytest.fixture
def server(_running: RunningTokenSmith) -> RunningTokenSmith:
    """A TokenSmith that knows nothing."""
    _running.reset()
    return _running


@pytest.fixture(scope="module")
def http() -> Iterator[httpx.Client]:
    """A client that keeps its connections."""
    with httpx.Client(trust_env=False) as client:
        yield client
