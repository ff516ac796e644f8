"""What the fixtures of `conftest.py` give to tests."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from openchami_sdk.auth import ClientCredentialsAuth
from openchami_sdk.core import http

MakeAuth = Callable[..., ClientCredentialsAuth]
"""Makes an authentication, with settings as keywords."""
Call = Callable[..., http.Response]
"""Makes one call: `call(auth, url, method)`, with keywords of the client's `request`."""


def records(log: pytest.LogCaptureFixture) -> list[Any]:
    """What was logged. The fields of an audit record are attributes of it."""
    return [*log.records]


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds
