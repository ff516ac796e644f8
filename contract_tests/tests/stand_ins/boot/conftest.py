"""A boot-service stand-in that reads its nodes from an SMD stand-in, for each module."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from openchami_sdk.testing._serving.serve import serve
from openchami_sdk.testing.boot import create_app
from openchami_sdk.testing.smd import create_app as create_smd


@pytest.fixture(scope="module")
def smd_client() -> Iterator[httpx.Client]:
    """An SMD without authentication."""
    with serve(create_smd()) as server, httpx.Client(base_url=server.url) as client:
        yield client


@pytest.fixture(scope="module")
def _boot_server(smd_client: httpx.Client) -> Iterator[httpx.Client]:
    app = create_app(smd_url=str(smd_client.base_url))
    with serve(app) as server, httpx.Client(base_url=server.url) as client:
        yield client


@pytest.fixture
def boot(_boot_server: httpx.Client, smd_client: httpx.Client) -> httpx.Client:
    """A boot-service with no resources, whose SMD has none either."""
    smd_client.post("/_control/reset").raise_for_status()
    _boot_server.post("/_control/reset").raise_for_status()
    return _boot_server
