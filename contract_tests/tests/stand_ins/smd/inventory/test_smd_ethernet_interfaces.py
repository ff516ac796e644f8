"""What Ethernet interfaces remember of their addresses, and when they last changed."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

INTERFACES = "/hsm/v2/Inventory/EthernetInterfaces"
ONE = f"{INTERFACES}/b42e99000001"


@pytest.mark.parametrize("body", [{}, {"Network": None}, {"Note": "x"}])
def test_all_addresses_are_lost_when_the_network_is_left_out(
    smd: httpx.Client, body: dict[str, Any]
) -> None:
    """The service forgets every address of the interface, then crashes: 500 without a body."""
    addresses = [{"IPAddress": "10.1.0.1", "Network": "HMN"}, {"IPAddress": "10.2.0.1"}]
    interface = {"MACAddress": "b42e99000001", "IPAddresses": addresses}
    smd.post(INTERFACES, json=interface).raise_for_status()
    for address in ("10.1.0.1", "10.9.9.9"):
        answer = smd.patch(f"{ONE}/IPAddresses/{address}", json=body)
        assert (answer.status_code, answer.content) == (500, b"")
        assert "Content-Type" not in answer.headers
    assert smd.get(f"{ONE}/IPAddresses").json() == []


def test_any_text_is_an_address(smd: httpx.Client) -> None:
    """An address that no header could hold is stored, and escaped in Location."""
    smd.post(INTERFACES, json={"MACAddress": "b42e99000001"}).raise_for_status()
    answer = smd.post(f"{ONE}/IPAddresses", json={"IPAddress": "\x1eä"})
    assert answer.headers["Location"] == f"{ONE}/IPAddresses/%1E%C3%A4"
    assert smd.get(f"{ONE}/IPAddresses").json() == [{"IPAddress": "\x1eä"}]


def test_only_addresses_renew_an_interface(smd: httpx.Client) -> None:
    """The time of the last update stays when the description changes, not when addresses do."""
    smd.post(INTERFACES, json={"MACAddress": "b42e99000001"}).raise_for_status()
    made = smd.get(ONE).json()["LastUpdate"]
    described = smd.patch(ONE, json={"Description": "uplink"}).json()
    assert described["LastUpdate"] == made
    addressed = smd.patch(ONE, json={"IPAddresses": []}).json()
    assert addressed["LastUpdate"] > made
    for moment, newer, older in ((made, 1, 0), (addressed["LastUpdate"], 0, 0)):
        assert len(smd.get(INTERFACES, params={"NewerThan": moment}).json()) == newer
        assert len(smd.get(INTERFACES, params={"OlderThan": moment}).json()) == older


def test_an_interface_without_network_has_the_empty_one(smd: httpx.Client) -> None:
    """An empty Network asks for interfaces with an address outside any, or without addresses."""
    for digits, addresses in (
        ("1", []),
        ("2", [{"IPAddress": "a"}]),
        ("3", [{"IPAddress": "b", "Network": "HMN"}]),
    ):
        smd.post(INTERFACES, json={"MACAddress": f"b42e9900000{digits}", "IPAddresses": addresses})
    found = smd.get(INTERFACES, params={"Network": ""}).json()
    assert [one["ID"] for one in found] == ["b42e99000001", "b42e99000002"]
