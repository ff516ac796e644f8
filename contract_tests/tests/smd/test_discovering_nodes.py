"""A discovery tool posts what it found behind a BMC; SMD makes nodes of it."""

from __future__ import annotations

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


def test_removing_the_bmc_leaves_empty_places(client: smd.Client) -> None:
    """Without its endpoint a node is not reachable any more, but its place is kept."""
    client.redfish_endpoints.create(_bmc("x1000c0s0b0", nodes=1))
    client.redfish_endpoints.delete("x1000c0s0b0")
    assert client.component_endpoints.list().component_endpoints == []
    assert client.components.get("x1000c0s0b0n0").state == smd.ComponentState.EMPTY


def test_nothing_to_discover_is_no_error(client: smd.Client) -> None:
    """A post that names no endpoint creates none."""
    assert client.redfish_endpoints.create(smd.RedfishEndpointsCreate(redfish_endpoints=[])) == []
