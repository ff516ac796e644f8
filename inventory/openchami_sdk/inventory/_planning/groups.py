"""Groups and their members. No member is removed from a group."""

from __future__ import annotations

from attrs import frozen

from openchami_sdk import smd

from .changes import Change, Difference, Step
from .held import Held


@frozen
class CreateGroup:
    """Create a group with its members."""

    label: str
    members: tuple[str, ...]
    changes: tuple[Change, ...]

    def send(self, client: smd.Client) -> None:
        members = smd.Members(ids=list(self.members))
        client.groups.create(smd.GroupCreate(label=self.label, members=members))


@frozen
class AddMember:
    """Add a member to a group that exists; others may change the group meanwhile."""

    label: str
    member: str
    changes: tuple[Change, ...]

    def send(self, client: smd.Client) -> None:
        client.groups.add_member(self.label, smd.MemberAdd(id=self.member))


def plan_group(label: str, members: tuple[str, ...], held: Held) -> list[Step]:
    """The steps for one group; none when SMD holds it and all the members."""
    known = held.groups.get(label)
    if known is None:
        return [CreateGroup(label, members, (Change("groups", label),))]
    there = set(known.members.ids or ())
    missing = [one for one in members if one not in there]
    if not missing:
        return []
    difference = Difference("members", str(len(there)), f"{len(there)} and {', '.join(missing)}")
    change = Change("groups", label, (difference,))
    return [AddMember(label, one, (change,)) for one in missing]
