"""What an inventory posted with a Redfish endpoint leaves in SMD, and what is answered."""

from __future__ import annotations

import json
from typing import Any

import httpx

ENDPOINTS = "/hsm/v2/Inventory/RedfishEndpoints"
CHILDREN = "/hsm/v2/Inventory/ComponentEndpoints"
INTERFACES = "/hsm/v2/Inventory/EthernetInterfaces"
COMPONENTS = "/hsm/v2/State/Components"
NIC = {"uri": "/nic/1", "mac": "B4:2E:99:00:00:01", "ip": "10.1.0.1", "name": "eth0"}


def inventory(bmc: str = "x3000c0s1b0", **members: Any) -> dict[str, Any]:
    return {"ID": bmc, "SchemaVersion": 1, **members}


def documents(answer: httpx.Response) -> list[Any]:
    """The JSON documents in a body, one after the other."""
    return [json.loads(line) for line in answer.text.splitlines()]


def test_an_interface_of_a_manager_conflicts_with_itself(smd: httpx.Client) -> None:
    """All is stored, yet the answer is a conflict with the list of new resources behind it."""
    answer = smd.post(ENDPOINTS, json=inventory(Managers=[{"ethernet_interfaces": [NIC]}]))
    assert answer.status_code == 409
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert "Location" not in answer.headers
    problem, created = documents(answer)
    assert (problem["status"], created) == (409, [{"URI": f"{ENDPOINTS}/x3000c0s1b0"}])
    assert smd.get(f"{CHILDREN}/x3000c0s1b0").json()["RedfishManagerInfo"]["EthernetNICInfo"] == [
        {
            "RedfishId": "",
            "@odata.id": "",
            "Hostname": "eth0",
            "InterfaceEnabled": False,
            "MACAddress": NIC["mac"],
            "PermanentMACAddress": NIC["mac"],
        }
    ]
    assert smd.get(f"{INTERFACES}/b42e99000001").json()["ComponentID"] == "x3000c0s1b0"


def test_an_interface_without_address_does_not_stop_the_rest(smd: httpx.Client) -> None:
    """One interface is refused; its node and the other interface are stored all the same."""
    bare = {"mac": "B4:2E:99:00:00:02"}
    system = {"uuid": "u", "ethernet_interfaces": [bare, NIC]}
    answer = smd.post(ENDPOINTS, json=inventory(Systems=[system]))
    assert (answer.status_code, documents(answer)[0]["status"]) == (400, 400)
    assert [nic["ID"] for nic in smd.get(INTERFACES).json()] == ["b42e99000001"]
    assert smd.get(f"{COMPONENTS}/x3000c0s1b0n0").json()["State"] == "On"


def test_put_replaces_an_interface(smd: httpx.Client) -> None:
    """What would be a conflict in a POST takes the place of the old interface in a PUT."""
    path = f"{ENDPOINTS}/x3000c0s1b0"
    body = inventory(Managers=[{"ethernet_interfaces": [NIC]}])
    assert smd.put(path, json=body).json() is None
    moved = inventory(Managers=[{"ethernet_interfaces": [NIC | {"ip": "10.1.0.9"}]}])
    answer = smd.put(path, json=moved)
    assert (answer.status_code, answer.json()["ID"]) == (200, "x3000c0s1b0")
    assert smd.get(f"{INTERFACES}/b42e99000001").json()["IPAddresses"] == [
        {"IPAddress": "10.1.0.9"}
    ]


def test_an_inventory_keeps_what_a_node_has_been_given(smd: httpx.Client) -> None:
    """Of a component that is known, the inventory changes the state, not the NID or the role."""
    node = {"ID": "x3000c0s1b0n0", "State": "Ready", "Flag": "Alert", "NID": 77, "Role": "Service"}
    smd.post(COMPONENTS, json={"Components": [node]})
    smd.post(ENDPOINTS, json=inventory(Systems=[{"uuid": "u"}]))
    after = smd.get(f"{COMPONENTS}/x3000c0s1b0n0").json()
    assert (after["State"], after["NID"], after["Role"]) == ("On", 77, "Service")
    assert "Flag" not in after


def test_one_system_a_uuid(smd: httpx.Client) -> None:
    """Of two with one UUID the one counts that knows its power controls, in the first's place."""
    controls = {
        "power": {"power_control_ids": ["/Power#/PowerControl/3"]},
        "links": {"chassis": ["/redfish/v1/Chassis/Self"]},
    }
    systems = [{"uuid": "a", "name": "bare"}, {"uuid": "b"}, {"uuid": "a", "name": "a", **controls}]
    smd.post(ENDPOINTS, json=inventory(Systems=systems))
    children = smd.get(CHILDREN).json()["ComponentEndpoints"]
    assert [(one["ID"], one["UUID"]) for one in children] == [
        ("x3000c0s1b0n0", "a"),
        ("x3000c0s1b0n1", "b"),
    ]
    info = children[0]["RedfishSystemInfo"]
    assert (info["Name"], info["PowerControl"][0]["MemberId"]) == ("a", "3")


def test_an_unreadable_inventory_leaves_the_endpoint(smd: httpx.Client) -> None:
    """The endpoint is stored before the inventory is read, whatever comes of that."""
    answer = smd.post(ENDPOINTS, json=inventory(Systems="none"))
    assert answer.status_code == 500
    assert [document["status"] for document in documents(answer)[:2]] == [500, 500]
    crashed = smd.post(ENDPOINTS, json=inventory("x3000c0s2b0", SchemaVersion="1"))
    assert (crashed.status_code, crashed.content) == (500, b"")
    assert len(smd.get(ENDPOINTS).json()["RedfishEndpoints"]) == 2


def test_the_legacy_form(smd: httpx.Client) -> None:
    """Redfish documents make the endpoint itself a node, its interfaces known to the endpoint."""
    nic = {
        "Id": "1",
        "@odata.id": "/nic",
        "Description": "first",
        "MACAddress": "AA:BB",
        "InterfaceEnabled": True,
    }
    data = {"UUID": "u", "SystemType": "Physical", "@odata.id": "/s", "Status": {"State": "Off"}}
    body = {"ID": "x3000c0s1b0", "Systems": [{"Data": data, "EthernetInterfaces": [nic]}]}
    assert smd.post(ENDPOINTS, json=body).status_code == 201
    component = smd.get(f"{COMPONENTS}/x3000c0s1b0").json()
    assert component == {"ID": "x3000c0s1b0", "Type": "Node", "Enabled": False}
    child = smd.get(f"{CHILDREN}/x3000c0s1b0").json()
    assert child["RedfishSystemInfo"]["EthernetNICInfo"][0]["MACAddress"] == "aa:bb"


def test_a_pdu_enables_what_the_body_enables(smd: httpx.Client) -> None:
    """The endpoint is enabled by default, the controller's component only when the body says so."""
    outlet = {"original_id": "A1", "id_suffix": "p0v1", "state": "On", "name": "A1"}
    smd.post(ENDPOINTS, json={"ID": "x3000m0", "PDUInventory": {"Outlets": [outlet]}})
    assert smd.get(f"{ENDPOINTS}/x3000m0").json()["Enabled"] is True
    assert smd.get(f"{COMPONENTS}/x3000m0").json()["Enabled"] is False
    assert smd.get(f"{COMPONENTS}/x3000m0p0v1").json()["Enabled"] is True


def test_an_outlet_the_controller_cannot_have_is_a_component_without_endpoint(
    smd: httpx.Client,
) -> None:
    """It is stored under a name that is no xname, with whatever state was said."""
    outlets = [
        {"original_id": "AA1", "id_suffix": suffix, "state": "Dim"}
        for suffix in ("p0v1", "n0", "p0v2")
    ]
    body = {"ID": "x3000m0", "PDUInventory": {"Outlets": outlets}}
    assert smd.post(ENDPOINTS, json=body).status_code == 201

    components = smd.get(COMPONENTS).json()["Components"]
    states = {one["ID"]: one["State"] for one in components if one["ID"].startswith("x3000")}
    assert states == {"x3000m0": "On"} | dict.fromkeys(
        ("x3000m0p0v1", "x3000m0n0", "x3000m0p0v2"), "Dim"
    )
    children = [one["ID"] for one in smd.get(CHILDREN).json()["ComponentEndpoints"]]
    assert children == ["x3000m0", "x3000m0p0v1", "x3000m0p0v2"]


def test_a_switch_has_no_nodes(smd: httpx.Client) -> None:
    """The endpoint and one component are stored, the inventory given up at the first system."""
    answer = smd.post(ENDPOINTS, json=inventory("x3000c0w1", Systems=[{"uuid": "u"}, {}]))
    assert answer.status_code == 500
    refusal = "failed to upsert component endpoint: Argument was not a valid xname ID"
    first, second, created = documents(answer)
    assert first["detail"] == refusal
    assert second["detail"] == f"failed parsing post data (V2): {refusal}"
    assert created == [{"URI": f"{ENDPOINTS}/x3000c0w1"}]
    assert smd.get(f"{ENDPOINTS}/x3000c0w1").is_success
    assert smd.get(f"{COMPONENTS}/x3000c0w1n0").json()["NID"] == 1
    assert smd.get(CHILDREN).text.count("x3000") == 0


def test_an_inventory_without_an_id_leaves_a_component_without_a_place(smd: httpx.Client) -> None:
    """The endpoint gets the ID that its host name gives, the inventory does not."""
    body = {"Hostname": "x3000c0s9b0", "SchemaVersion": 1, "Systems": [{"uuid": "u"}]}
    answer = smd.post(ENDPOINTS, json=body)
    assert (answer.status_code, len(documents(answer))) == (500, 3)
    assert smd.get(f"{ENDPOINTS}/x3000c0s9b0").is_success
    ids = [one["ID"] for one in smd.get(COMPONENTS).json()["Components"]]
    assert "n0" in ids
    assert "x3000c0s9b0n0" not in ids


def test_an_inventory_names_its_endpoint_as_it_is_stored(smd: httpx.Client) -> None:
    """In another spelling the components are stored, but no endpoints for them."""
    answer = smd.post(ENDPOINTS, json=inventory("X3000C0S9B0", Systems=[{"uuid": "u"}]))
    first, second, created = documents(answer)
    assert "violates foreign key constraint" in first["detail"]
    assert second["detail"].startswith("failed parsing post data (V2): failed to upsert")
    assert created == [{"URI": f"{ENDPOINTS}/x3000c0s9b0"}]
    assert smd.get(f"{COMPONENTS}/x3000c0s9b0n0").json()["State"] == "On"
    assert smd.get(f"{CHILDREN}/x3000c0s9b0n0").status_code == 404


def test_put_of_an_inventory_stores_it_and_answers_the_endpoint(smd: httpx.Client) -> None:
    """First null, for it was created, then the endpoint; nothing conflicts with itself."""
    path = f"{ENDPOINTS}/x3000c0s9b0"
    system = {"uuid": "u", "ethernet_interfaces": [NIC]}
    body = inventory("x3000c0s9b0", Systems=[system], Managers=[{"ethernet_interfaces": [NIC]}])
    for expected in (None, "x3000c0s9b0"):
        answer = smd.put(path, json=body)
        assert answer.status_code == 200
        endpoint: dict[str, Any] = answer.json() or {}
        assert endpoint.get("ID") == expected
    assert smd.get(f"{CHILDREN}/x3000c0s9b0n0").is_success
    assert smd.get(f"{INTERFACES}/b42e99000001").json()["ComponentID"] == "x3000c0s9b0n0"


def test_put_ends_where_an_inventory_ends(smd: httpx.Client) -> None:
    """Without an ID in the body: two problems, and no endpoint behind them."""
    body = {"SchemaVersion": 1, "Systems": [{"uuid": "u"}]}
    answer = smd.put(f"{ENDPOINTS}/x3000c0s9b0", json=body)
    assert [document["status"] for document in documents(answer)] == [500, 500]
    assert smd.get(f"{ENDPOINTS}/x3000c0s9b0").is_success


def test_a_wrong_type_in_an_inventory_is_found_after_the_endpoint_is_stored(
    smd: httpx.Client,
) -> None:
    """The same reason twice, then what was created."""
    first, second, created = documents(smd.post(ENDPOINTS, json=inventory(Systems={})))
    reason = first["detail"]
    assert reason.startswith("failed to unmarshal Redfish data: json: cannot unmarshal object")
    assert second["detail"] == f"failed parsing post data (V2): {reason}"
    assert created == [{"URI": f"{ENDPOINTS}/x3000c0s1b0"}]


def test_outlets_in_a_put_are_ignored(smd: httpx.Client) -> None:
    """Only a POST looks at them."""
    body = {"ID": "x3000m0", "PDUInventory": {"Outlets": [{"id_suffix": "p0v1"}]}}
    assert smd.put(f"{ENDPOINTS}/x3000m0", json=body).json() is None
    assert smd.get(CHILDREN).json() == {"ComponentEndpoints": []}
