"""SMD's partitions, from creation to deletion."""

from __future__ import annotations

import pytest

from openchami_sdk import smd
from openchami_sdk.contract.guard.ledger import Undo
from openchami_sdk.contract.session.assertions import lists, reads_back, refusal, selects, the_one
from openchami_sdk.contract.session.session import Session

pytestmark = [
    pytest.mark.about(
        "smd.partitions_*", "smd.memberships_*", "smd.components_list", "smd.groups_*"
    ),
    pytest.mark.needs("create"),
]


def _undo(name: str) -> Undo:
    return Undo("smd", "DELETE", f"/hsm/v2/partitions/{name}")


def _create(session: Session, *names: str) -> None:
    for name in names:
        body = smd.PartitionCreate(name=name, description=session.run_id)
        session.smd.partitions.create(body)


def test_created_partition_reads_back(session: Session, own_nodes: list[str]) -> None:
    """A partition is found under its name, in the list and by its tag, and is gone when deleted."""
    partitions, name, other = session.smd.partitions, session.partition(1), session.partition(2)
    wanted = smd.PartitionCreate(
        name=name,
        description=session.run_id,
        tags=[session.name("tag")],
        members=smd.Members(ids=own_nodes[:1]),
    )
    with session.owning(_undo(name), _undo(other)):
        with session.check("state", "smd.partitions_create"):
            partitions.create(wanted)
            reads_back(wanted, partitions.get(name))
        with session.check("state", "smd.partitions_create"):
            _create(session, other)
            assert partitions.get(other).members.ids == [], "a new partition is not empty"
        with session.check("valid", "smd.partitions_list_names"):
            assert {name, other} <= set(partitions.list_names()), "a created name is not listed"
        with session.check("valid", "smd.partitions_list"):
            found = partitions.list(partition=name)
            selects((one.name for one in found), name, other, "the filter partition")
            found = partitions.list(tag=session.name("tag"))
            selects((one.name for one in found), name, other, "the filter tag")
            everything = partitions.list()
            lists((one.name for one in everything), name, other)
            reads_back(wanted, the_one(one for one in everything if one.name == name))
        with (
            session.check("errors", "smd.partitions_create"),
            refusal(409, "a name can be used twice"),
        ):
            _create(session, name)
        with session.check("state", "smd.partitions_delete"):
            partitions.delete(name)
            with refusal(404, "the deleted partition can still be read"):
                partitions.get(name)
            assert partitions.get(other).name == other, "a different partition is deleted"


def test_members(session: Session, own_nodes: list[str]) -> None:
    """An added component is a member of this partition only; a removed one is not a member."""
    partitions, name, other = session.smd.partitions, session.partition(1), session.partition(2)
    one, two = own_nodes[:2]
    with session.owning(_undo(name), _undo(other)):
        with session.check("valid", "smd.partitions_create"):
            _create(session, name, other)
        with session.check("state", "smd.partitions_add_member"):
            for node in (one, two):
                partitions.add_member(name, smd.MemberAdd(id=node))
            found = sorted(partitions.get(name).members.ids)
            assert found == [one, two], f"the members read back as {found}"
        with session.check("valid", "smd.partitions_list_members"):
            found = sorted(partitions.list_members(name).ids)
            assert found == [one, two], f"the list of members is {found}, not {[one, two]}"
            assert partitions.list_members(other).ids == [], "an empty partition has members"
        with session.check("errors", "smd.partitions_add_member"):
            with refusal(409, "a member can be added twice"):
                partitions.add_member(name, smd.MemberAdd(id=one))
            with refusal(409, "a component joins a second partition"):
                partitions.add_member(other, smd.MemberAdd(id=one))
        _memberships(session, name, one, own_nodes[2])
        member = Undo("smd", "DELETE", f"{_undo(name).path}/members/{one}")
        with session.owning(member), session.check("state", "smd.partitions_remove_member"):
            partitions.remove_member(name, one)
            assert partitions.get(name).members.ids == [two], "the removed member is still a member"
            with refusal(404, "a member that was removed can be removed again"):
                partitions.remove_member(name, one)


def _memberships(session: Session, name: str, member: str, outsider: str) -> None:
    """The member's partition, and the lists filtered by it."""
    memberships, components = session.smd.memberships, session.smd.components
    with session.check("valid", "smd.memberships_get"):
        found = memberships.get(member).partition_name
        assert found == name, f"a member's partition is {found!r}, not {name!r}"
        found = memberships.get(outsider).partition_name
        assert found == "", f"a component in no partition has the partition {found!r}"
    with session.check("valid", "smd.memberships_list"):
        inside = [one.id for one in memberships.list(partition=name)]
        selects(inside, member, outsider, "the filter partition")
    with session.check("valid", "smd.components_list"):
        inside = [one.id for one in components.list(partition=name).components]
        selects(inside, member, outsider, "the filter partition")


def test_groups_within(session: Session, own_nodes: list[str]) -> None:
    """With the filter partition, a group has only the members that are also in the partition."""
    name, label, (one, two) = session.partition(1), session.name("within"), own_nodes[:2]
    groups = session.smd.groups
    group = Undo("smd", "DELETE", f"/hsm/v2/groups/{label}")
    with session.owning(_undo(name), group):
        with session.check("valid", "smd.groups_create"):
            _create(session, name)
            session.smd.partitions.add_member(name, smd.MemberAdd(id=one))
            groups.create(smd.GroupCreate(label=label, members=smd.Members(ids=[one, two])))
        with session.check("valid", "smd.groups_get"):
            found = groups.get(label, partition=name).members.ids
            selects(found, one, two, "the filter partition")
        with session.check("valid", "smd.groups_list_members"):
            found = groups.list_members(label, partition=name).ids
            selects(found, one, two, "the filter partition")
        with session.check("valid", "smd.groups_list"):
            listed = the_one(groups.list(group=label, partition=name))
            selects(listed.members.ids, one, two, "the filter partition")


@pytest.mark.needs("disruptive")
def test_changed_partition_reads_back(session: Session, own_nodes: list[str]) -> None:
    """Changed fields read back, and other fields stay."""
    partitions, name, tag = session.smd.partitions, session.partition(1), session.name("tag")
    with session.owning(_undo(name)):
        with session.check("valid", "smd.partitions_create"):
            _create(session, name)
        with session.check("state", "smd.partitions_update"):
            partitions.update(name, smd.PartitionUpdate(tags=[tag]))
            found = partitions.get(name)
            assert found.tags == [tag], f"the tags read back as {found.tags}, not {[tag]}"
            assert found.description == session.run_id, "new tags change the description"
            partitions.update(name, smd.PartitionUpdate(description="new"))
            assert partitions.get(name).description == "new", "the description does not read back"
