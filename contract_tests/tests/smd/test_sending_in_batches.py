"""A site loads a file into SMD, which takes a call as a whole or not at all."""

from __future__ import annotations

from openchami_sdk import core, smd


def test_components_with_a_mistyped_xname(client: smd.Client) -> None:
    """SMD stores all others, and says what is wrong with the one."""
    xnames = [f"x1000c0s{slot}b0n0" for slot in range(40)]
    xnames[17] = "x1000c0s17b0m0"

    def create(some: list[str]) -> None:
        components = [smd.ComponentCreate(id=xname, state="Off") for xname in some]
        client.components.create(smd.ComponentsCreate(components=components))

    result = core.send_in_batches(create, xnames, size=25)
    assert [refused.item for refused in result.refused] == ["x1000c0s17b0m0"]
    assert "x1000c0s17b0m0" in result.refused[0].error.detail
    assert result.accepted == xnames[:17] + xnames[18:]
    assert {one.id for one in client.components.list()} == set(result.accepted)


def test_endpoints_that_exist_already(client: smd.Client) -> None:
    """SMD refuses a list for one endpoint that it knows; the new ones are added."""

    def create(some: list[smd.RedfishEndpointCreate]) -> None:
        client.redfish_endpoints.create(smd.RedfishEndpointsCreate(redfish_endpoints=some))

    def bmc(slot: int) -> smd.RedfishEndpointCreate:
        return smd.RedfishEndpointCreate(id=f"x1000c0s{slot}b0", fqdn=f"bmc{slot}.hmn.example")

    create([bmc(3), bmc(7)])
    result = core.send_in_batches(create, [bmc(slot) for slot in range(10)])
    assert [refused.item.id for refused in result.refused] == ["x1000c0s3b0", "x1000c0s7b0"]
    assert {type(refused.error) for refused in result.refused} == {smd.ConflictError}
    assert len(client.redfish_endpoints.list()) == 10


def test_node_maps_with_one_nid_twice(client: smd.Client) -> None:
    """The first of two node maps gets the NID."""

    def create(some: list[smd.NodeMap]) -> None:
        client.node_maps.create(smd.NodeMapsCreate(node_maps=some))

    nids = [1, 2, 3, 2, 5]
    maps = [smd.NodeMap(id=f"x1000c0s{slot}b0n0", nid=nid) for slot, nid in enumerate(nids)]
    result = core.send_in_batches(create, maps)
    assert [refused.item.id for refused in result.refused] == ["x1000c0s3b0n0"]
    assert sorted(one.nid for one in client.node_maps.list()) == [1, 2, 3, 5]


def test_locks_of_which_one_is_taken(client: smd.Client, nodes: list[str]) -> None:
    """The rigid model locks nothing when one component is locked; the others get their locks."""

    def lock(some: list[str]) -> None:
        client.locks.lock(smd.LockSelection(component_ids=some))

    lock(nodes[1:2])
    result = core.send_in_batches(lock, nodes)
    assert [refused.item for refused in result.refused] == nodes[1:2]
    assert "Component is Locked" in result.refused[0].error.detail
    assert result.accepted == [nodes[0], *nodes[2:]]
    assert all(one.locked for one in client.locks.status(type="Node").components)
