"""A discovery tool posts what it found behind a BMC; SMD makes nodes of it."""

from __future__ import annotations

from functools import partial

import pytest

from openchami_sdk import smd


def _bmc(xname: str, nodes: int) -> smd.RedfishInventoryCreate:
    """A BMC as magellan posts it, with so many nodes behind it."""
    return smd.RedfishInventoryCreate(
        id=xname,
        fqdn=f"{xname}.hmn.example",
        user="root",
        password="initial0",
        schema_version=1,
        systems=[
            smd.InventorySystem(
                uri=f"https://10.254.1.1/redfish/v1/Systems/{number}",
                uuid=f"4c4c4544-0030-5910-8052-b4c04f31000{number}",
                name=f"Node {number}",
                system_type="Physical",
                power=smd.InventoryPower(state="On"),
                actions=["On", "ForceOff", "GracefulShutdown"],
                ethernet_interfaces=[
                    smd.InventoryEthernetInterface(
                        uri=f"https://10.254.1.1/redfish/v1/Systems/{number}/EthernetInterfaces/1",
                        mac=f"B4:2E:99:AA:00:0{number}",
                        ip=f"10.1.0.{number + 1}",
                        name="nic1",
                        description="Ethernet Interface 1",
                        enabled=True,
                    )
                ],
            )
            for number in range(nodes)
        ],
    )


def test_an_inventory_post_creates_the_nodes(client: smd.Client) -> None:
    """One post creates the endpoint, its nodes, how to reach them and their interfaces."""
    created = client.redfish_endpoints.create(_bmc("x1000c0s0b0", nodes=2))
    assert [resource.uri for resource in created] == [
        "/hsm/v2/Inventory/RedfishEndpoints/x1000c0s0b0"
    ]

    found = client.components.list(type="Node").components
    assert {component.id: component.state for component in found} == {
        "x1000c0s0b0n0": "On",
        "x1000c0s0b0n1": "On",
    }
    endpoint = client.component_endpoints.get("x1000c0s0b0n1")
    assert endpoint.redfish_endpoint_id == "x1000c0s0b0"
    assert endpoint.redfish_type == "ComputerSystem"
    (interface,) = client.ethernet_interfaces.list(component_id="x1000c0s0b0n1")
    assert interface.mac_address == "b4:2e:99:aa:00:01"
    assert [address.ip_address for address in interface.ip_addresses] == ["10.1.0.2"]


def test_a_bmc_is_discovered_once(client: smd.Client) -> None:
    """The second post of the same BMC conflicts and changes nothing."""
    client.redfish_endpoints.create(_bmc("x1000c0s0b0", nodes=1))
    with pytest.raises(smd.ConflictError):
        client.redfish_endpoints.create(_bmc("x1000c0s0b0", nodes=2))
    assert len(client.components.list(type="Node").components) == 1


def _with_manager(xname: str) -> smd.RedfishInventoryCreate:
    """A BMC whose own interface was found, too, as magellan finds it."""
    interface = smd.InventoryEthernetInterface(mac="B4:2E:99:00:00:01", ip="10.254.1.1", name="bmc")
    bmc = _bmc(xname, nodes=1)
    bmc.managers = [smd.InventoryManager(name="BMC", type="BMC", ethernet_interfaces=[interface])]
    return bmc


def test_a_conflict_after_all_was_stored_says_so(client: smd.Client) -> None:
    """A manager's interface conflicts with itself; a BMC that exists is another kind of 409."""
    with pytest.raises(smd.ConflictError) as stored:
        client.redfish_endpoints.create(_with_manager("x1000c0s0b0"))
    assert stored.value.stored
    assert "component ethernet interface" in stored.value.detail
    assert client.components.get("x1000c0s0b0n0").state == "On"
    assert client.ethernet_interfaces.get("b42e99000001").component_id == "x1000c0s0b0"

    with pytest.raises(smd.ConflictError) as refused:
        client.redfish_endpoints.create(_with_manager("x1000c0s0b0"))
    assert not refused.value.stored
    assert "same FQDN or xname ID" in refused.value.detail


def test_an_inventory_can_be_sent_again(client: smd.Client) -> None:
    """`replace` stores it, the first time and later, and conflicts with nothing of its own."""
    assert client.redfish_endpoints.replace("x1000c0s0b0", _with_manager("x1000c0s0b0")) is None
    again = _with_manager("x1000c0s0b0")
    again.name = "renamed"
    endpoint = client.redfish_endpoints.replace("x1000c0s0b0", again)
    assert endpoint is not None
    assert endpoint.name == "renamed"
    assert client.component_endpoints.get("x1000c0s0b0n0").redfish_type == "ComputerSystem"
    assert len(client.ethernet_interfaces.list()) == 2


def test_an_interface_without_an_address_is_refused_alone(client: smd.Client) -> None:
    """The rest of the inventory is stored, and the error says so, new or replaced."""
    bmc = _bmc("x1000c0s0b0", nodes=2)
    assert bmc.systems
    assert bmc.systems[0].ethernet_interfaces
    bmc.systems[0].ethernet_interfaces[0].ip = ""
    endpoints = client.redfish_endpoints
    for send in (partial(endpoints.create, bmc), partial(endpoints.replace, "x1000c0s0b0", bmc)):
        with pytest.raises(smd.BadRequestError) as refused:
            send()
        assert refused.value.detail == "Invalid CompEthInterface IP Address"
        assert refused.value.stored
        (interface,) = client.ethernet_interfaces.list()
        assert interface.component_id == "x1000c0s0b0n1"


def test_removing_the_bmc_leaves_empty_places(client: smd.Client) -> None:
    """Without its endpoint a node is not reachable any more, but its place is kept."""
    client.redfish_endpoints.create(_bmc("x1000c0s0b0", nodes=1))
    client.redfish_endpoints.delete("x1000c0s0b0")
    assert client.component_endpoints.list().component_endpoints == []
    assert client.components.get("x1000c0s0b0n0").state == smd.ComponentState.EMPTY


def test_nothing_to_discover_is_no_error(client: smd.Client) -> None:
    """A post that names no endpoint creates none."""
    assert client.redfish_endpoints.create(smd.RedfishEndpointsCreate(redfish_endpoints=[])) == []
