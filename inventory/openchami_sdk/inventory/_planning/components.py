"""Components of nodes, and their NIDs."""

from __future__ import annotations

from attrs import frozen

from openchami_sdk import core, smd

from .._wanted import Inventory
from .changes import Change, Difference, Refusals, Step
from .held import Held

#: Components in a call.
BATCH = 500


@frozen
class CreateComponents:
    """Create components; SMD does not change a component that exists."""

    components: list[tuple[smd.ComponentCreate, Change]]

    @property
    def changes(self) -> tuple[Change, ...]:
        return tuple(change for _, change in self.components)

    def send(self, client: smd.Client) -> Refusals:
        def create(part: list[tuple[smd.ComponentCreate, Change]]) -> None:
            client.components.create(smd.ComponentsCreate(components=[body for body, _ in part]))

        try:
            result = core.send_in_batches(create, self.components, size=BATCH)
        except core.BatchError as error:
            raise error.__cause__ or error from None
        return {one.item[1]: one.error for one in result.refused}


@frozen
class SetNids:
    """Set the NIDs of components that exist."""

    components: list[tuple[smd.ComponentNidAssignment, Change]]

    @property
    def changes(self) -> tuple[Change, ...]:
        return tuple(change for _, change in self.components)

    def send(self, client: smd.Client) -> None:
        nids = [body for body, _ in self.components]
        client.components.bulk_update_nid(smd.ComponentsNidUpdate(components=nids))


def plan_components(wanted: Inventory, held: Held) -> list[Step]:
    """The steps for the nodes' components."""
    new: list[tuple[smd.ComponentCreate, Change]] = []
    nids: list[tuple[smd.ComponentNidAssignment, Change]] = []
    for node in wanted.nodes:
        known = held.components.get(node.xname)
        if known is None:
            body = smd.ComponentCreate(id=node.xname, state="On", enabled=True, nid=node.nid)
            new.append((body, Change("components", node.xname)))
        elif node.nid is not None and node.nid != known.nid:
            before = "none" if known.nid is None else str(known.nid)
            difference = Difference("NID", before, str(node.nid))
            change = Change("components", node.xname, (difference,))
            nids.append((smd.ComponentNidAssignment(id=node.xname, nid=node.nid), change))
    steps: list[Step] = []
    steps += [CreateComponents(new[at : at + BATCH]) for at in range(0, len(new), BATCH)]
    steps += [SetNids(nids[at : at + BATCH]) for at in range(0, len(nids), BATCH)]
    return steps


def notes_on_nids(wanted: Inventory, held: Held) -> list[str]:
    """Notes about NIDs of the file that other components in SMD have."""
    mine = {node.nid: node.xname for node in wanted.nodes if node.nid is not None}
    ours = {node.xname for node in wanted.nodes}
    return [
        f"{mine[one.nid]}: {one.id} has the same NID {one.nid}, and is not in the file."
        for one in held.components.values()
        if one.nid in mine and one.id not in ours
    ]
