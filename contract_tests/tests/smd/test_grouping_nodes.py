"""Operators sort nodes into groups and partitions."""

from __future__ import annotations

import pytest

from openchami_sdk import smd


def test_a_group_of_what_a_filter_finds(client: smd.Client, nodes: list[str]) -> None:
    """What a list answers goes into a group as it is, and shows in the memberships."""
    found = [component.id for component in client.components.list(type="Node").components]
    (created,) = client.groups.create(
        smd.GroupCreate(label="Compute", tags=["boot"], members=smd.Members(ids=found))
    )
    assert created.uri == "/hsm/v2/groups/compute"
    assert sorted(client.groups.get("compute").members.ids) == nodes
    assert client.memberships.get(nodes[0]).group_labels == ["compute"]
    members = client.components.list(group="compute").components
    assert sorted(component.id for component in members) == nodes


def test_members_come_and_go(client: smd.Client, nodes: list[str]) -> None:
    """Members are added, replaced and removed; an empty list empties the group."""
    client.groups.create(smd.GroupCreate(label="blue"))
    client.groups.add_member("blue", smd.MemberAdd(id=nodes[0]))
    with pytest.raises(smd.ConflictError):
        client.groups.add_member("blue", smd.MemberAdd(id=nodes[0]))
    replaced = client.groups.replace_members("blue", smd.MembersReplace(ids=nodes[1:3]))
    assert len(replaced) == 2
    client.groups.remove_member("blue", nodes[1])
    assert client.groups.list_members("blue").ids == [nodes[2]]
    assert client.groups.replace_members("blue", smd.MembersReplace(ids=[])) == []
    assert client.groups.list_members("blue").ids == []


def test_a_group_needs_nodes_that_exist(client: smd.Client) -> None:
    """A member that is no component is refused, and the group is not created."""
    with pytest.raises(smd.BadRequestError):
        client.groups.create(smd.GroupCreate(label="blue", members=smd.Members(ids=["x9c0s0b0n0"])))
    assert client.groups.list_labels() == []


def test_exclusive_groups_share_no_node(client: smd.Client, nodes: list[str]) -> None:
    """A node moves between groups of one exclusive group only by leaving the first."""
    for label, members in (("red", nodes[:2]), ("blue", nodes[2:])):
        client.groups.create(
            smd.GroupCreate(
                label=label, exclusive_group="colours", members=smd.Members(ids=members)
            )
        )
    with pytest.raises(smd.ConflictError):
        client.groups.add_member("blue", smd.MemberAdd(id=nodes[0]))
    client.groups.remove_member("red", nodes[0])
    client.groups.add_member("blue", smd.MemberAdd(id=nodes[0]))
    assert nodes[0] in client.groups.list_members("blue").ids


def test_a_node_is_in_one_partition(client: smd.Client, nodes: list[str]) -> None:
    """Partitions divide the system: what is in one cannot be in another."""
    client.partitions.create(smd.PartitionCreate(name="p1", members=smd.Members(ids=nodes[:2])))
    client.partitions.create(smd.PartitionCreate(name="p2"))
    with pytest.raises(smd.ConflictError):
        client.partitions.add_member("p2", smd.MemberAdd(id=nodes[0]))
    client.partitions.add_member("p2", smd.MemberAdd(id=nodes[2]))
    assert client.memberships.get(nodes[2]).partition_name == "p2"
    outside = client.components.list(type="Node", partition="NULL").components
    assert [component.id for component in outside] == [nodes[3]]


def test_a_group_within_a_partition(client: smd.Client, nodes: list[str]) -> None:
    """A group shows only the members of the partition that is asked for."""
    client.groups.create(smd.GroupCreate(label="blue", members=smd.Members(ids=nodes)))
    client.partitions.create(smd.PartitionCreate(name="p1", members=smd.Members(ids=nodes[:1])))
    assert client.groups.get("blue", partition="p1").members.ids == nodes[:1]
