"""A token server that all tests share, emptied before each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from openchami_sdk.testing import tokens
from openchami_sdk.testing.tokens import RunningTokenServer


@pytest.fixture(scope="session")
def shared() -> Iterator[RunningTokenServer]:
    """It runs, and is not emptied. Use `server`."""
    with tokens.start() as server:
        yield server


@pytest.fixture
def server(shared: RunningTokenServer) -> RunningTokenServer:
    """It knows no client."""
    shared.reset()
    return shared
