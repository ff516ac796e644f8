"""How a Redfish endpoint is named, and what follows when it changes."""

from __future__ import annotations

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
