"""SMD's groups, from creation to deletion."""

from __future__ import annotations

import pytest

from openchami_sdk import smd
from openchami_sdk.contract.guard.ledger import Undo
from openchami_sdk.contract.session.assertions import lists, reads_back, refusal, selects, the_one
from openchami_sdk.contract.session.session import Session

pytestmark = [
    pytest.mark.about("smd.groups_*", "smd.memberships_*", "smd.components_list"),
    pytest.mark.needs("create"),
]


def _undo(label: str) -> Undo:
    return Undo("smd", "DELETE", f"/hsm/v2/groups/{label}")


def test_created_group_reads_back(session: Session, own_nodes: list[str]) -> None:
    """A group is found under its label, in the list and by its tag, and is gone when deleted."""
    groups, label, other = session.smd.groups, session.name("group"), session.name("other")
    wanted = smd.GroupCreate(
        label=label,
        description="contract",
        tags=[session.name("tag")],
        exclusive_group=session.name("exclusive"),
        members=smd.Members(ids=own_nodes[:1]),
    )
    with session.owning(_undo(label), _undo(other)):
        with session.check("state", "smd.groups_create"):
            groups.create(wanted)
            reads_back(wanted, groups.get(label))
        groups_plain = smd.GroupCreate(label=other)
        with session.check("state", "smd.groups_create"):
            groups.create(groups_plain)
            assert groups.get(other).members.ids == [], "a new group is not empty by default"
        with session.check("valid", "smd.groups_list_labels"):
            assert {label, other} <= set(groups.list_labels()), "a created label is not listed"
        with session.check("valid", "smd.groups_list"):
            selects((g.label for g in groups.list(group=label)), label, other, "the filter group")
            found = groups.list(tag=session.name("tag"))
            selects((g.label for g in found), label, other, "the filter tag")
            everything = groups.list()
            lists((group.label for group in everything), label, other)
            reads_back(wanted, the_one(group for group in everything if group.label == label))
        with (
            session.check("errors", "smd.groups_create"),
            refusal(409, "a label can be used twice"),
        ):
            groups.create(smd.GroupCreate(label=label))
        with session.check("state", "smd.groups_delete"):
            groups.delete(label)
            with refusal(404, "the deleted group can still be read"):
                groups.get(label)
            assert groups.get(other).label == other, "a different group is deleted"


def test_members(session: Session, own_nodes: list[str]) -> None:
    """An added component is a member once, in this group only; a removed one is not a member."""
    groups, label, other = session.smd.groups, session.name("members"), session.name("none")
    exclusive, (one, two) = session.name("exclusive"), own_nodes[:2]
    with session.owning(_undo(label), _undo(other)):
        with session.check("valid", "smd.groups_create"):
            for name in (label, other):
                groups.create(smd.GroupCreate(label=name, exclusive_group=exclusive))
        with session.check("state", "smd.groups_add_member"):
            groups.add_member(label, smd.MemberAdd(id=one))
            groups.add_member(label, smd.MemberAdd(id=two))
            found = sorted(groups.get(label).members.ids)
            assert found == [one, two], f"the members read back as {found}"
            assert groups.get(other).members.ids == [], "the members appear in another group"
        with session.check("valid", "smd.groups_list_members"):
            found = sorted(groups.list_members(label).ids)
            assert found == [one, two], f"the list of members is {found}, not {[one, two]}"
            assert groups.list_members(other).ids == [], "an empty group has members"
        with session.check("errors", "smd.groups_add_member"):
            with refusal(409, "a member can be added twice"):
                groups.add_member(label, smd.MemberAdd(id=one))
            with refusal(409, "a component joins two groups that exclude each other"):
                groups.add_member(other, smd.MemberAdd(id=one))
        _memberships(session, label, one, own_nodes[2])
        member = Undo("smd", "DELETE", f"{_undo(label).path}/members/{one}")
        with session.owning(member), session.check("state", "smd.groups_remove_member"):
            groups.remove_member(label, one)
            assert groups.get(label).members.ids == [two], "the removed member is still a member"
            with refusal(404, "a member that was removed can be removed again"):
                groups.remove_member(label, one)


def _memberships(session: Session, label: str, member: str, outsider: str) -> None:
    """The member's groups, and the lists filtered by the group."""
    memberships, components = session.smd.memberships, session.smd.components
    with session.check("valid", "smd.memberships_get"):
        found = memberships.get(member).group_labels
        assert found == [label], f"a member's groups are {found}, not its own"
        found = memberships.get(outsider).group_labels
        assert found == [], f"a component in no group has the groups {found}"
    with session.check("valid", "smd.memberships_list"):
        inside = [one.id for one in memberships.list(group=label)]
        selects(inside, member, outsider, "the filter group")
        lists((one.id for one in memberships.list()), member, outsider)
    with session.check("valid", "smd.components_list"):
        inside = [one.id for one in components.list(group=label).components]
        selects(inside, member, outsider, "the filter group")


@pytest.mark.needs("disruptive")
def test_changed_group_reads_back(session: Session, own_nodes: list[str]) -> None:
    """Changed fields read back, other fields stay; new members replace the old ones."""
    groups, label, tag = session.smd.groups, session.name("changed"), session.name("tag")
    members = smd.Members(ids=own_nodes[:2])
    with session.owning(_undo(label)):
        with session.check("valid", "smd.groups_create"):
            groups.create(smd.GroupCreate(label=label, description="old", members=members))
        with session.check("state", "smd.groups_update"):
            groups.update(label, smd.GroupUpdate(tags=[tag]))
            found = groups.get(label)
            assert found.tags == [tag], f"the tags read back as {found.tags}, not {[tag]}"
            assert found.description == "old", "a change of the tags changes the description"
            groups.update(label, smd.GroupUpdate(description="new"))
            found = groups.get(label)
            assert found.description == "new", "the changed description does not read back"
            assert found.members.ids == own_nodes[:2], "a new description changes the members"
        with session.check("state", "smd.groups_replace_members"):
            groups.replace_members(label, smd.MembersReplace(ids=own_nodes[2:4]))
            found_ids = sorted(groups.get(label).members.ids)
            assert found_ids == own_nodes[2:4], f"the new members read back as {found_ids}"
            groups.replace_members(label, smd.MembersReplace(ids=[]))
            assert groups.get(label).members.ids == [], "an empty list of members can't be set"
