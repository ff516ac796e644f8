"""A client of BSS that meets boot-service says so at its first call, whatever that is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from openchami_sdk import bss
from openchami_sdk.testing import serve
from openchami_sdk.testing.boot import create_app

NODE = "x1000c0s0b0n0"
REQUEST = bss.BootParametersRequest(hosts=[NODE], kernel="http://10.0.0.2/boot/vmlinuz")
CALLS: dict[str, Callable[[Any], Any]] = {
    "list": lambda client: client.bootparameters.list(),
    "list some": lambda client: client.bootparameters.list(name=[NODE]),
    "create": lambda client: client.bootparameters.create(REQUEST),
    "set": lambda client: client.bootparameters.set(REQUEST),
    "update": lambda client: client.bootparameters.update(REQUEST),
    "delete": lambda client: client.bootparameters.delete(
        bss.BootParametersSelection(hosts=[NODE])
    ),
    "script": lambda client: client.bootscript.get(mac="02:00:00:00:01:00"),
    "script by name": lambda client: client.bootscript.get(name=NODE),
    "data of a script": lambda client: client.bootscript.get_data(nid=1),
    "status": lambda client: client.service.status(),
    "hosts": lambda client: client.hosts.list(),
    "state": lambda client: client.dumpstate.get(),
    "history": lambda client: client.endpoint_history.list(),
    "meta data": lambda client: client.cloud_init.get_meta_data(),
}


@pytest.fixture(scope="module", params=["with the legacy API", "without it"])
def url(request: pytest.FixtureRequest) -> Iterator[str]:
    """A boot-service as it is started by itself, and as the release starts it."""
    with serve(create_app(legacy_api=request.param == "with the legacy API")) as server:
        yield server.url


@pytest.fixture
def legacy_url() -> Iterator[str]:
    """A fresh boot-service with the legacy API."""
    with serve(create_app(legacy_api=True)) as server:
        yield server.url


@pytest.mark.parametrize("name", CALLS)
def test_every_call_names_the_right_client(url: str, name: str) -> None:
    """Whether the service answers with a success or an error."""
    with bss.Client(url) as client, pytest.raises(bss.ApiError, match=r"openchami_sdk\.boot"):
        CALLS[name](client)


def test_an_answer_that_only_boot_service_gives(legacy_url: str) -> None:
    """It is an error of its own, and says what was done; the same mistake elsewhere is a 404."""
    with bss.Client(legacy_url) as client:
        with pytest.raises(bss.WrongServiceError, match=r"carried out there\.$"):
            client.bootparameters.create(REQUEST)
        with pytest.raises(bss.WrongServiceError, match=r"use openchami_sdk\.boot\.$"):
            client.bootparameters.list()
        with pytest.raises(bss.WrongServiceError):
            client.bootparameters.update(REQUEST)
        with pytest.raises(bss.NotFoundError, match="check that the base URL is that of BSS"):
            client.hosts.list()


def test_the_async_client_says_so_too(url: str) -> None:
    """By the same rule."""

    async def run() -> None:
        async with bss.AsyncClient(url) as client:
            await client.bootparameters.list()

    with pytest.raises(bss.ApiError, match=r"openchami_sdk\.boot"):
        asyncio.run(run())
