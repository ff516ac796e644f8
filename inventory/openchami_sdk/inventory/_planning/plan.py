"""The plan: every change, and the steps that make them."""

from __future__ import annotations

from openchami_sdk import smd

from .._files import names
from .._wanted import Inventory
from .changes import KINDS, Change, Kind, Plan, Step
from .components import notes_on_nids, plan_components
from .endpoints import needs_inventory, plan_endpoint
from .groups import plan_group
from .held import read_held
from .interfaces import is_whole, plan_interface


def plan(client: smd.Client, inventory: Inventory) -> Plan:
    """Compare a file with what SMD holds. Five calls read SMD; nothing is written.

    The plan keeps what the file does not mention: it deletes nothing, keeps the addresses of other
    components, and removes no member from a group.

    Args:
        client: A client of SMD.
        inventory: What `read` returned.

    Raises:
        ApiError: SMD cannot be read.
        AuthError: There is no token.
    """
    held = read_held(client)
    sent = {one.endpoint.id for one in inventory.controllers if needs_inventory(one, held)}
    component_endpoints = {
        endpoint.xname for one in inventory.controllers for endpoint in one.component_endpoints
    }
    interfaces: list[Step] = []
    made: dict[str, list[Change]] = {}
    for wanted in inventory.interfaces:
        bmc = names.bmc_of(wanted.component) or wanted.component
        of_inventory = bmc in sent and wanted.component in component_endpoints
        step = plan_interface(wanted, held, of_inventory=of_inventory)
        if step is None:
            continue
        if of_inventory and step.changes[0].is_new and is_whole(wanted):
            made.setdefault(bmc, []).extend(step.changes)
        else:
            interfaces.append(step)
    endpoints = [
        plan_endpoint(one, held, made.get(one.endpoint.id, ())) for one in inventory.controllers
    ]
    phases: tuple[tuple[Step, ...], ...] = (
        tuple(plan_components(inventory, held)),
        tuple(step for step in endpoints if step is not None),
        tuple(interfaces),
        tuple(step for g, m in inventory.groups.items() for step in plan_group(g, m, held)),
    )
    changes = _changes(phases)
    return Plan(
        file=inventory.file,
        changes=changes,
        same=_same(inventory, changes),
        notes=(*inventory.notes, *notes_on_nids(inventory, held)),
        phases=phases,
        inventory=inventory,
    )


def _changes(phases: tuple[tuple[Step, ...], ...]) -> tuple[Change, ...]:
    found = dict.fromkeys(change for phase in phases for step in phase for change in step.changes)
    return tuple(sorted(found, key=lambda one: KINDS.index(one.kind)))


def _same(inventory: Inventory, changes: tuple[Change, ...]) -> dict[Kind, int]:
    wanted: dict[Kind, int] = {
        "components": len(inventory.nodes),
        "Redfish endpoints": len(inventory.controllers),
        "component endpoints": sum(len(one.component_endpoints) for one in inventory.controllers),
        "Ethernet interfaces": len(inventory.interfaces),
        "groups": len(inventory.groups),
    }
    return {kind: total - sum(c.kind == kind for c in changes) for kind, total in wanted.items()}


plan.__module__ = "openchami_sdk.inventory"
