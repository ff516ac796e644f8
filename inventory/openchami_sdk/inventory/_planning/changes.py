"""What a plan consists of: changes, for people and programs, and the steps that make them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Protocol

from attrs import field, frozen

from openchami_sdk import smd

from .._wanted import Inventory

Kind = Literal[
    "components", "Redfish endpoints", "component endpoints", "Ethernet interfaces", "groups"
]
#: In the order in which they are stored.
KINDS: tuple[Kind, ...] = (
    "components",
    "Redfish endpoints",
    "component endpoints",
    "Ethernet interfaces",
    "groups",
)


@frozen
class Difference:
    """A member that changes.

    Attributes:
        name: The member.
        before: What SMD holds; ``***`` for a password.
        after: What the file says; ``***`` for a password.
    """

    name: str
    before: str
    after: str


@frozen
class Change:
    """An object that SMD does not hold, or holds with other values.

    Attributes:
        kind: The collection of SMD that it belongs to.
        name: The xname, MAC address or label.
        differences: What changes; empty when the object is new.
    """

    kind: Kind
    name: str
    differences: tuple[Difference, ...] = ()

    @property
    def is_new(self) -> bool:
        """Whether SMD does not hold the object at all."""
        return not self.differences


#: Changes that SMD refused, and why.
Refusals = Mapping[Change, Exception]


class Step(Protocol):
    """One or a few calls that make some of the changes."""

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes that are made when it and the other steps with them are done."""
        ...

    def send(self, client: smd.Client) -> Refusals | None:
        """Make the calls. Returns what was refused of several changes; raises for all of them."""
        ...


@frozen
class Plan:
    """The changes that make SMD hold what a file says.

    Attributes:
        file: The name of the file.
        changes: The objects that are new or change.
        same: How many objects of each kind SMD already holds as the file says.
        notes: Notes for the operator, one sentence each.
    """

    file: str
    changes: tuple[Change, ...]
    same: Mapping[Kind, int]
    notes: tuple[str, ...]
    phases: tuple[tuple[Step, ...], ...] = field(repr=False)
    """The steps in phases; each phase needs all phases before it."""
    inventory: Inventory = field(repr=False)
    """What the file says."""

    def count(self, kind: Kind, *, new: bool) -> int:
        """How many objects of a kind are new (`new=True`), or change (`new=False`)."""
        return sum(one.kind == kind and one.is_new == new for one in self.changes)


for _public in (Change, Difference, Plan):
    _public.__module__ = "openchami_sdk.inventory"
