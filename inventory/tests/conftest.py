"""An empty SMD, a client of it, and the variables that lead to it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from inventory.tests.counting_smd import CountingSmd
from openchami_sdk import smd
from openchami_sdk.testing import serve
from openchami_sdk.testing.smd import create_app


@pytest.fixture
def counting() -> Iterator[CountingSmd]:
    """An empty SMD on loopback that checks no tokens."""
    counting = CountingSmd()
    with serve(counting.around(create_app())) as server:
        counting.url = server.url
        yield counting


@pytest.fixture
def client(counting: CountingSmd) -> Iterator[smd.Client]:
    """A client of it."""
    with smd.Client(counting.url) as client:
        yield client


@pytest.fixture
def environment(counting: CountingSmd, tmp_path: Path) -> dict[str, str]:
    """The variables of a shell that knows where the SMD is."""
    plain = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("OPENCHAMI_") and not name.endswith("ACCESS_TOKEN")
    }
    return {
        **plain,
        "HOME": str(tmp_path),
        "OPENCHAMI_SMD_URI": counting.url,
        "ACCESS_TOKEN": "a-token-of-the-tests",
    }
