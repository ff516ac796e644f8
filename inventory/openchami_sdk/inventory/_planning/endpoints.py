"""Redfish endpoints, and the component endpoints that SMD makes of their inventories."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from attrs import frozen
from msgspec.structs import replace

from openchami_sdk import smd
from openchami_sdk.core import StatusError

from .._files import names
from .._wanted import ComponentEndpoint, Controller
from .changes import Change, Step
from .component_endpoints import differences_of_component_endpoint
from .endpoint_members import MEMBERS, changed_members, differences_of
from .held import Held

#: The members of components that SMD clears when it stores an inventory of their BMC.
_FORGOTTEN = ("subtype", "net_type", "arch", "class_")
#: States that a stored inventory may well overwrite.
_VAGUE = (None, "", "On", "Empty", "Unknown", "Populated")


@frozen
class PutInventory:
    """Create or replace an endpoint with its systems and managers.

    SMD then sets the state of the endpoint's components to On, and clears other members of them.
    `before` has the components that must be restored, with their earlier values.
    """

    body: smd.RedfishInventoryCreate
    before: list[smd.ComponentCreate]
    changes: tuple[Change, ...]

    def send(self, client: smd.Client) -> None:
        try:
            client.redfish_endpoints.replace(self.body.id, self.body)
        except StatusError as error:
            # SMD stores an inventory but for interfaces without an address, which come later.
            if not error.stored:
                raise
        if self.before:
            client.components.create(smd.ComponentsCreate(components=self.before, force=True))


@frozen
class UpdateEndpoint:
    """Change members of an endpoint; the inventory that SMD holds for it does not change."""

    xname: str
    body: smd.RedfishEndpointUpdate
    changes: tuple[Change, ...]

    def send(self, client: smd.Client) -> None:
        client.redfish_endpoints.update(self.xname, self.body)


def plan_endpoint(
    controller: Controller, held: Held, interfaces: Collection[Change]
) -> Step | None:
    """The step for one controller; None when SMD holds all of it.

    Args:
        controller: What the file says.
        held: What SMD holds.
        interfaces: New Ethernet interfaces that SMD makes of the inventory.
    """
    wanted = controller.endpoint
    known = held.endpoints.get(wanted.id)
    changes: list[Change] = []
    if known is None:
        changes.append(Change("Redfish endpoints", wanted.id))
    elif differences := differences_of(wanted, known):
        changes.append(Change("Redfish endpoints", wanted.id, differences))
    component_endpoints = list(_changed_component_endpoints(controller.component_endpoints, held))
    if known is not None and not component_endpoints:
        if not changes:
            return None
        update = smd.RedfishEndpointUpdate(**changed_members(wanted, known))
        return UpdateEndpoint(wanted.id, update, tuple(changes))
    return PutInventory(
        _body(wanted, known, held),
        _before(controller, held),
        (*changes, *component_endpoints, *interfaces),
    )


def needs_inventory(controller: Controller, held: Held) -> bool:
    """Whether the systems and managers are sent."""
    unknown = controller.endpoint.id not in held.endpoints
    return unknown or any(_changed_component_endpoints(controller.component_endpoints, held))


def _changed_component_endpoints(
    component_endpoints: Iterable[ComponentEndpoint], held: Held
) -> Iterable[Change]:
    for one in component_endpoints:
        known = held.component_endpoints.get(one.xname)
        if known is None:
            yield Change("component endpoints", one.xname)
        elif differences := differences_of_component_endpoint(one, known):
            yield Change("component endpoints", one.xname, differences)


def _body(
    wanted: smd.RedfishInventoryCreate, known: smd.RedfishEndpoint | None, held: Held
) -> smd.RedfishInventoryCreate:
    """The body: members that the file does not have keep the values that SMD holds."""
    kept: dict[str, Any] = {}
    if known is not None:
        kept = {name: getattr(known, name) for name in MEMBERS}
        kept |= changed_members(wanted, known)
        kept = {name: value for name, value in kept.items() if value not in ("", None)}
    systems = [
        replace(one, ethernet_interfaces=_nics(one.ethernet_interfaces, held))
        for one in wanted.systems or ()
    ]
    managers = [
        replace(one, ethernet_interfaces=_nics(one.ethernet_interfaces, held))
        for one in wanted.managers or ()
    ]
    return replace(wanted, **kept, systems=systems or None, managers=managers or None)


def _nics(
    found: list[smd.InventoryEthernetInterface] | None, held: Held
) -> list[smd.InventoryEthernetInterface] | None:
    """The interfaces to send. With an address, SMD would overwrite an interface that it holds."""
    return [one if _is_new(one, held) else replace(one, ip=None) for one in found or ()] or None


def _is_new(nic: smd.InventoryEthernetInterface, held: Held) -> bool:
    mac = names.mac(nic.mac or "")
    return mac is not None and names.interface_id(mac) not in held.interfaces


def _before(controller: Controller, held: Held) -> list[smd.ComponentCreate]:
    """The components whose state or other members must be set again."""
    known = (held.components.get(each.xname) for each in controller.component_endpoints)
    return [_restoring(one) for one in known if one is not None and _has_something(one)]


def _has_something(component: smd.Component) -> bool:
    return (
        component.state not in _VAGUE
        or component.flag not in (None, "", "OK")
        or any(getattr(component, name) for name in _FORGOTTEN)
    )


def _restoring(component: smd.Component) -> smd.ComponentCreate:
    kept = {name: getattr(component, name) for name in ("flag", *_FORGOTTEN)}
    return smd.ComponentCreate(id=component.id, state=component.state or "On", **kept)
