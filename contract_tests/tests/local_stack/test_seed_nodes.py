"""A stack that has nodes from the start."""

from __future__ import annotations

import json
from typing import Literal

import httpx
import pytest

from openchami_sdk.testing import Stack
from openchami_sdk.testing.__main__ import main


def nodes_of(stack: Stack) -> list[dict[str, object]]:
    """SMD's nodes; the list needs no token."""
    answer = httpx.get(f"{stack.smd_url}/hsm/v2/State/Components", params={"type": "Node"})
    nodes: list[dict[str, object]] = answer.raise_for_status().json()["Components"]
    return sorted(nodes, key=lambda node: int(str(node["NID"])))


def test_nodes_have_places_nids_and_interfaces() -> None:
    """Two behind a BMC, 256 in a cabinet."""
    with Stack(seed_nodes=300) as stack:
        nodes = nodes_of(stack)
        assert [node["NID"] for node in nodes] == list(range(1, 301))
        xnames = [node["ID"] for node in nodes]
        assert xnames[:5] == [
            *("x3000c0s0b0n0", "x3000c0s0b0n1", "x3000c0s0b1n0", "x3000c0s0b1n1", "x3000c0s1b0n0"),
        ]
        assert xnames[255:257] == ["x3000c0s63b1n1", "x3001c0s0b0n0"]
        assert {(node["State"], node["Role"], node["Arch"]) for node in nodes} == {
            ("Ready", "Compute", "X86")
        }
        root = f"{stack.smd_url}/hsm/v2"
        bmcs = httpx.get(f"{root}/State/Components", params={"type": "NodeBMC"}).json()
        assert len(bmcs["Components"]) == 150
        interfaces = httpx.get(f"{root}/Inventory/EthernetInterfaces").json()
        assert len(interfaces) == 300
        (last,) = [one for one in interfaces if one["ComponentID"] == xnames[-1]]
        assert last["MACAddress"] == "02:00:00:00:01:2c"
        assert last["IPAddresses"] == [{"IPAddress": "10.0.1.44"}]


@pytest.mark.parametrize("profile", ["postgres", "memory"])
def test_nodes_boot_as_discovered_ones_do(profile: Literal["postgres", "memory"]) -> None:
    """They have component endpoints: without one BSS tells a node to wait."""
    with Stack(profile=profile, seed_nodes=3) as stack:
        headers = {"Authorization": f"Bearer {stack.mint()}"}
        boot = f"{stack.bss_url}/boot/v1"
        mac = "02:00:00:00:00:03"
        wanted = {"macs": [mac], "kernel": "http://images.example/vmlinuz"}
        stored = httpx.post(f"{boot}/bootparameters", json=wanted, headers=headers)
        stored.raise_for_status()
        script = httpx.get(f"{boot}/bootscript", params={"mac": mac}).text
        assert "\nkernel --name kernel http://images.example/vmlinuz " in script
        assert " xname=x3000c0s0b1n0 nid=3 " in script
        root = f"{stack.smd_url}/hsm/v2/Inventory"
        endpoints = httpx.get(f"{root}/ComponentEndpoints", headers=headers).json()
        assert [(one["ID"], one["RedfishURL"]) for one in endpoints["ComponentEndpoints"]] == [
            ("x3000c0s0b0n0", "x3000c0s0b0.example/redfish/v1/Systems/Node0"),
            ("x3000c0s0b0n1", "x3000c0s0b0.example/redfish/v1/Systems/Node1"),
            ("x3000c0s0b1n0", "x3000c0s0b1.example/redfish/v1/Systems/Node0"),
        ]


@pytest.mark.parametrize("release", ["v0.1", "v0.2"])
def test_a_reset_brings_them_back(release: str) -> None:
    """And takes away what a test added; boot-service has read them again."""
    with Stack(release=release, seed_nodes=3) as stack:  # type: ignore[arg-type]
        headers = {"Authorization": f"Bearer {stack.mint()}"}
        url = f"{stack.smd_url}/hsm/v2/State/Components"
        httpx.delete(f"{url}/x3000c0s0b0n1", headers=headers).raise_for_status()
        assert [node["NID"] for node in nodes_of(stack)] == [1, 3]
        stack.reset()
        assert [node["NID"] for node in nodes_of(stack)] == [1, 2, 3]
        if release == "v0.2":
            booted = httpx.get(f"{stack.boot_url}/nodes").json()
            assert sorted(node["spec"]["nid"] for node in booted) == [1, 2, 3]


def test_boot_service_reads_them_at_its_start() -> None:
    """Without being asked to."""
    with Stack(release="v0.2", seed_nodes=2) as stack:
        booted = json.loads(httpx.get(f"{stack.boot_url}/nodes").text)
        assert sorted(node["spec"]["xname"] for node in booted) == [
            "x3000c0s0b0n0",
            "x3000c0s0b0n1",
        ]


def test_a_number_that_is_none() -> None:
    """Neither by keyword nor on the command line."""
    with pytest.raises(ValueError, match="seed_nodes is -1: use 0 or more"):
        Stack(seed_nodes=-1)
    with pytest.raises(SystemExit):
        main(["stack", "--seed-nodes", "some"])
