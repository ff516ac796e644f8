"""How a Redfish endpoint is named, and what follows when it changes."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

ENDPOINTS = "/hsm/v2/Inventory/RedfishEndpoints"
CHILDREN = "/hsm/v2/Inventory/ComponentEndpoints"
BMC = "x3000c0s1b0"


@pytest.mark.parametrize(
    ("given", "names"),
    [
        ({"FQDN": "bmc.hmn.example"}, ("bmc", "hmn.example", "bmc.hmn.example")),
        ({"Hostname": "bmc", "Domain": ".hmn."}, ("bmc", "hmn", "bmc.hmn")),
        ({"Domain": "hmn"}, ("", "hmn", f"{BMC}.hmn")),
        ({"Hostname": "10.1.0.1", "Domain": "hmn"}, ("10.1.0.1", "hmn", "10.1.0.1")),
        ({"FQDN": "10.1.0.1"}, ("10.1.0.1", "", "10.1.0.1")),
        ({"Hostname": "FD00::1"}, ("[fd00::1]", "", "[fd00::1]")),
    ],
)
def test_names_complete_each_other(
    smd: httpx.Client, given: dict[str, str], names: tuple[str, ...]
) -> None:
    """Hostname, Domain and FQDN follow from what was given of them."""
    assert smd.post(ENDPOINTS, json={"ID": BMC, **given}).status_code == 201
    endpoint = smd.get(f"{ENDPOINTS}/{BMC}").json()
    assert (endpoint["Hostname"], endpoint["Domain"], endpoint["FQDN"]) == names


@pytest.mark.parametrize(
    "given",
    [
        {"Hostname": "a.b"},
        {"Hostname": "a", "FQDN": "b"},
        {"Hostname": "10.1.0.1", "IPAddress": "10.1.0.2"},
        {"ID": "x3000c0s1b0n0"},
        {"ID": None},
    ],
)
def test_contradictions_are_refused(smd: httpx.Client, given: dict[str, str]) -> None:
    """What does not fit together, or is no controller, is a bad request."""
    assert smd.post(ENDPOINTS, json={"ID": BMC} | given).status_code == 400
    assert smd.get(ENDPOINTS).json() == {"RedfishEndpoints": []}


def test_a_list_is_stored_whole_or_not_at_all(smd: httpx.Client) -> None:
    """One that conflicts keeps the others out."""
    pair = [{"ID": "x3000c0s1b0"}, {"ID": "x3000c0s2b0", "FQDN": "x3000c0s1b0"}]
    assert smd.post(ENDPOINTS, json={"RedfishEndpoints": pair}).status_code == 409
    assert smd.get(ENDPOINTS).json() == {"RedfishEndpoints": []}


@pytest.fixture
def with_node(smd: httpx.Client) -> httpx.Client:
    """An SMD with an endpoint that speaks for one node."""
    body = {"ID": BMC, "SchemaVersion": 1, "Systems": [{"uuid": "u", "uri": "/redfish/v1/S"}]}
    smd.post(ENDPOINTS, json=body).raise_for_status()
    return smd


def test_what_it_brought_follows_a_new_name(with_node: httpx.Client) -> None:
    """The URLs of component endpoints lead to where the endpoint now is."""
    change = {"Hostname": "new", "FQDN": "new"}
    assert with_node.patch(f"{ENDPOINTS}/{BMC}", json=change).status_code == 200
    child = with_node.get(f"{CHILDREN}/{BMC}n0").json()
    assert (child["RedfishEndpointFQDN"], child["RedfishURL"]) == ("new", "new/redfish/v1/S")


@pytest.mark.parametrize("method", ["PATCH", "PUT"])
def test_what_it_brought_is_empty_once_disabled(with_node: httpx.Client, method: str) -> None:
    """Disabling an endpoint sets its components Empty and its component endpoints disabled."""
    with_node.request(method, f"{ENDPOINTS}/{BMC}", json={"Enabled": False})
    node = with_node.get(f"/hsm/v2/State/Components/{BMC}n0").json()
    assert (node["State"], node["Flag"]) == ("Empty", "OK")
    assert with_node.get(f"{CHILDREN}/{BMC}n0").json()["Enabled"] is False


def test_a_new_address_renames_an_endpoint_named_by_its_address(smd: httpx.Client) -> None:
    """An endpoint that is called by its IP address is called by the new one."""
    smd.post(ENDPOINTS, json={"ID": BMC, "Hostname": "10.1.0.1"})
    endpoint = smd.patch(f"{ENDPOINTS}/{BMC}", json={"IPAddress": "10.1.0.2"}).json()
    assert (endpoint["Hostname"], endpoint["FQDN"]) == ("10.1.0.2", "10.1.0.2")


def test_of_two_endpoints_with_one_id_the_first_is_stored(smd: httpx.Client) -> None:
    """The answer names both all the same; another ID with the same FQDN is a conflict."""
    rows = [{"ID": "x1000c0s7b0", "Name": "one"}, {"ID": "X1000C0S07B0", "Name": "two"}]
    answer = smd.post(ENDPOINTS, json={"RedfishEndpoints": rows})
    uri = {"URI": f"{ENDPOINTS}/x1000c0s7b0"}
    assert (answer.status_code, answer.json()) == (201, [uri, uri])
    assert smd.get(f"{ENDPOINTS}/x1000c0s7b0").json()["Name"] == "one"

    rows = [{"ID": "x1000c0s8b0", "FQDN": "a.b"}, {"ID": "x1000c0s9b0", "FQDN": "a.b"}]
    assert smd.post(ENDPOINTS, json={"RedfishEndpoints": rows}).status_code == 409
    assert smd.get(f"{ENDPOINTS}/x1000c0s8b0").status_code == 404


@pytest.mark.parametrize(
    ("member", "width"), [("User", 128), ("UUID", 64), ("MACAddr", 32), ("Domain", 192)]
)
def test_what_no_column_has_room_for(smd: httpx.Client, member: str, width: int) -> None:
    """Each operation fails with its own sentence; POST's ends with a blank, and PUT may create."""
    path, wide = f"{ENDPOINTS}/x1000c0s7b0", "é" * (width + 1)
    created = smd.post(ENDPOINTS, json={"ID": "x1000c0s7b0", member: wide})
    assert (created.status_code, created.json()["detail"]) == (
        500,
        "operation 'POST' failed during store. ",
    )
    assert smd.put(path, json={member: wide}).json()["detail"] == created.json()["detail"]
    smd.post(ENDPOINTS, json={"ID": "x1000c0s7b0", member: wide[1:]}).raise_for_status()
    assert smd.put(path, json={member: wide}).json()["detail"] == (
        "operation 'PUT' failed during store"
    )


@pytest.mark.parametrize("how", ["delete", "disable"])
def test_hardware_is_taken_out_with_its_endpoint(with_node: httpx.Client, how: str) -> None:
    """The places of what became empty, and all inside them, go; an event each tells of it."""
    smd, hardware = with_node, "/hsm/v2/Inventory/Hardware"
    node = smd.get("/hsm/v2/Inventory/ComponentEndpoints").json()["ComponentEndpoints"][0]["ID"]
    entries: list[dict[str, Any]] = [
        {"ID": node, "NodeLocationInfo": {}, "PopulatedFRU": {"NodeFRUInfo": {}}},
        {"ID": f"{node}d1", "MemoryLocationInfo": {}, "PopulatedFRU": {"MemoryFRUInfo": {}}},
        {"ID": "x9c0s0b0n0", "NodeLocationInfo": {}, "PopulatedFRU": {"NodeFRUInfo": {}}},
    ]
    smd.post(hardware, json={"Hardware": entries}).raise_for_status()
    (endpoint,) = smd.get(ENDPOINTS).json()["RedfishEndpoints"]
    path = f"{ENDPOINTS}/{endpoint['ID']}"
    answer = smd.delete(path) if how == "delete" else smd.patch(path, json={"Enabled": False})
    assert answer.is_success

    assert [place["ID"] for place in smd.get(hardware).json()] == ["x9c0s0b0n0"]
    assert len(smd.get(f"{hardware}ByFRU").json()) == 3
    removed = smd.get(f"{hardware}/History", params={"eventtype": "removed"}).json()["Components"]
    assert [component["ID"] for component in removed] == [node, f"{node}d1"]
