"""An SMD stand-in of its own for each module, and a client for it."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from openchami_sdk.testing._serving.serve import serve
from openchami_sdk.testing.smd import create_app

NODES = ["x1000c0s0b0n0", "x1000c0s1b0n0", "x1000c0s2b0n0"]


@pytest.fixture(scope="module")
def _server() -> Iterator[httpx.Client]:
    with serve(create_app()) as server, httpx.Client(base_url=server.url) as client:
        yield client


@pytest.fixture
def smd(_server: httpx.Client) -> httpx.Client:
    """An SMD without authentication that knows three nodes, all On."""
    _server.post("/_control/reset").raise_for_status()
    nodes = [{"ID": xname, "State": "On"} for xname in NODES]
    _server.post("/hsm/v2/State/Components", json={"Components": nodes}).raise_for_status()
    return _server
