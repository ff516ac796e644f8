"""The two versions that the stand-in can behave as differ as the real ones do."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from openchami_sdk.testing import bss, smd
from openchami_sdk.testing._serving.serve import Server, serve

PARAMETERS = "/boot/v1/bootparameters"
MAC = "02:00:00:00:0A:BC"
ADDED = "BOOTIF=01-02-00-00-00-01-00"
A = "x1000c0s0b0n0"


@pytest.fixture(scope="module")
def inventory() -> Iterator[Server]:
    with serve(smd.create_app()) as server:
        yield server


@pytest.fixture(params=["1.32.2-7-ge4894b0", "1.32.2"])
def version(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def boot(version: str, inventory: Server) -> Iterator[httpx.Client]:
    """An empty BSS of the version, with Postgres."""
    app = bss.create_app(smd_url=inventory.url, version=version)
    with serve(app) as server, httpx.Client(base_url=server.url) as client:
        fixtures = {"fixtures": ["nodes: the recordings'"]}
        client.post("/_control/reset", json=fixtures).raise_for_status()
        yield client


def test_the_boot_interface(boot: httpx.Client, version: str) -> None:
    """Only after the release a node that asks by MAC address finds it in its command line."""
    mac = "02:00:00:00:01:00"
    boot.post(PARAMETERS, json={"macs": [mac], "kernel": "k"})
    for query in ({"mac": mac}, {"mac": mac, "json": "1"}):
        answer = boot.get("/boot/v1/bootscript", params=query)
        assert answer.status_code == 200
        assert (ADDED in answer.text) == (version != "1.32.2")


def test_addresses_in_another_case(boot: httpx.Client, version: str) -> None:
    """Up to the release PUT and PATCH miss a node whose MAC address is not in lower case."""
    assert boot.post(PARAMETERS, json={"macs": [MAC], "kernel": "k"}).status_code == 201
    changed = {"macs": [MAC], "params": "p"}
    statuses = [boot.request(m, PARAMETERS, json=changed).status_code for m in ("PUT", "PATCH")]
    assert statuses == ([400, 404] if version == "1.32.2" else [200, 200])
    lower = {"macs": [MAC.lower()], "params": "p"}
    assert boot.patch(PARAMETERS, json=lower).status_code == 200


def test_no_such_version(inventory: Server) -> None:
    """Another version is a mistake that is told before anything starts."""
    with pytest.raises(ValueError, match=r"no version '1\.31\.0': use 1\.32\.2-7-ge4894b0 or"):
        bss.create_app(smd_url=inventory.url, version="1.31.0")
