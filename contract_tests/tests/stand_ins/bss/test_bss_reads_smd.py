"""When BSS reads SMD again: once in a second of the clock, and when SMD tells of a change."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from openchami_sdk.testing import bss, smd
from openchami_sdk.testing._serving.serve import serve
from openchami_sdk.testing.bss import _smd

NODE = "x3000c0s7b0n0"
ADDRESS = "10.7.0.1"
WAIT = "#!ipxe\nsleep 10\nchain "


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.25

    def time(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock by which BSS counts seconds."""
    clock = Clock()
    monkeypatch.setattr(_smd, "time", clock)
    return clock


@pytest.fixture
def inventory() -> Iterator[httpx.Client]:
    with serve(smd.create_app()) as server, httpx.Client(base_url=server.url) as client:
        yield client


@pytest.fixture
def boot(inventory: httpx.Client, clock: Clock) -> Iterator[httpx.Client]:
    """A BSS with etcd's store that has read an SMD without nodes."""
    app = bss.create_app(smd_url=str(inventory.base_url).rstrip("/"), profile="memory")
    with serve(app) as server, httpx.Client(base_url=server.url) as client:
        assert client.get("/boot/v1/hosts").json() is None
        yield client


def add(inventory: httpx.Client) -> None:
    component = {"ID": NODE, "State": "On", "Role": "Compute", "NID": 7}
    interface: dict[str, Any] = {
        "MACAddress": "02:00:00:00:70:01",
        "ComponentID": NODE,
        "IPAddresses": [{"IPAddress": ADDRESS}],
    }
    inventory.post("/hsm/v2/State/Components", json={"Components": [component]}).raise_for_status()
    inventory.post("/hsm/v2/Inventory/EthernetInterfaces", json=interface).raise_for_status()


def hosts(boot: httpx.Client) -> list[str]:
    found: list[dict[str, Any]] = boot.get("/boot/v1/hosts").json() or []
    return [host["ID"] for host in found]


def test_a_refresh_reads_once_in_a_second(
    boot: httpx.Client, inventory: httpx.Client, clock: Clock
) -> None:
    """In the second of the last reading a refresh is 204 and changes nothing."""
    add(inventory)
    clock.now += 0.7
    assert boot.post("/boot/v1/hosts").status_code == 204
    assert hosts(boot) == []
    clock.now += 0.1
    assert boot.post("/boot/v1/hosts").status_code == 204
    assert hosts(boot) == [NODE]


def test_a_new_node_s_meta_data(boot: httpx.Client, inventory: httpx.Client, clock: Clock) -> None:
    """A caller that nobody knew a moment ago is looked up again, a second later."""
    add(inventory)
    key, caller = {"key": "local-hostname"}, {"X-Forwarded-For": ADDRESS}
    assert boot.get("/meta-data", params=key, headers=caller).status_code == 404
    clock.now += 1
    answer = boot.get("/meta-data", params=key, headers=caller)
    assert (answer.status_code, answer.json()) == (200, NODE)


def test_a_stranger_s_script_reads_at_once(boot: httpx.Client, inventory: httpx.Client) -> None:
    """A node that nobody knows waits, and BSS reads SMD whatever the clock says."""
    add(inventory)
    assert boot.get("/boot/v1/bootscript", params={"name": NODE}).text.startswith(WAIT)
    # A refresh waits for the reading that is under way.
    boot.post("/boot/v1/hosts")
    assert hosts(boot) == [NODE]


def test_a_change_that_smd_tells_of(
    boot: httpx.Client, inventory: httpx.Client, clock: Clock
) -> None:
    """The next node to ask waits while BSS reads SMD; then all is as before."""
    add(inventory)
    endpoint: dict[str, Any] = {
        "ID": "x3000c0s7b0",
        "FQDN": "bmc",
        "User": "u",
        "Password": "p",
        "Systems": [{"URI": "https://bmc/redfish/v1/Systems/0"}],
        "SchemaVersion": 1,
    }
    answer = inventory.post("/hsm/v2/Inventory/RedfishEndpoints", json=endpoint)
    assert answer.status_code == 201, answer.text
    clock.now += 1
    boot.post("/boot/v1/hosts")
    boot.put("/boot/v1/bootparameters", json={"hosts": [NODE], "kernel": "k"})
    asked: dict[str, Any] = {"name": NODE, "retry": 4}
    script = boot.get("/boot/v1/bootscript", params=asked).text
    assert "kernel --name kernel k " in script

    change = {"Components": [NODE], "State": "Ready"}
    boot.post("/boot/v1/scn", json=change).raise_for_status()
    assert boot.get("/boot/v1/bootscript", params=asked).text == script, "in the same second"
    clock.now += 1
    boot.post("/boot/v1/scn", json=change).raise_for_status()
    delayed = boot.get("/boot/v1/bootscript", params=asked).text
    assert delayed.startswith(WAIT)
    assert delayed.endswith("retry=5\n\n")
    assert boot.get("/boot/v1/bootscript", params=asked).text == script
