"""Clients for a boot-service and the SMD that its nodes come from."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import httpx
import pytest

from openchami_sdk import boot, smd
from openchami_sdk.testing import serve
from openchami_sdk.testing.boot import create_app as create_boot
from openchami_sdk.testing.smd import create_app as create_smd


@pytest.fixture(scope="module")
def _urls() -> Iterator[tuple[str, str]]:
    with serve(create_smd()) as inventory, serve(create_boot(smd_url=inventory.url)) as service:
        yield inventory.url, service.url


@pytest.fixture
def inventory(_urls: tuple[str, str]) -> Iterator[smd.Client]:
    """SMD's client; both services are empty."""
    smd_url, boot_url = _urls
    for url in (boot_url, smd_url):
        httpx.post(f"{url}/_control/reset").raise_for_status()
    with smd.Client(smd_url) as client:
        yield client


@pytest.fixture
def boot_service(_urls: tuple[str, str], inventory: smd.Client) -> Iterator[boot.Client]:
    """boot-service's client."""
    with boot.Client(_urls[1]) as client:
        yield client


@pytest.fixture
def synchronise(_urls: tuple[str, str]) -> Callable[[], None]:
    """Lets boot-service read SMD's nodes now."""

    def now() -> None:
        answer = httpx.post(f"{_urls[1]}/_control/synchronise", timeout=60).raise_for_status()
        assert answer.json()["failure"] is None

    return now
