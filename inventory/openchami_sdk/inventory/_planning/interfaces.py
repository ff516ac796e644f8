"""Ethernet interfaces."""

from __future__ import annotations

from attrs import frozen

from openchami_sdk import smd
from openchami_sdk.core import ConflictError

from .._files import names
from .._wanted import Address, Interface
from .changes import Change, Difference
from .held import Held


@frozen
class WriteInterface:
    """Create an interface, or change one that exists.

    Attributes:
        interface: What the file says.
        update: The change, if the interface exists.
        exists: Whether the interface exists when the step runs: SMD held it before, or has created
            it from an inventory.
    """

    interface: Interface
    update: smd.EthernetInterfaceUpdate
    exists: bool
    changes: tuple[Change, ...]

    def send(self, client: smd.Client) -> None:
        # For an interface that it does not have, SMD answers with an empty one.
        if self.exists and self._change(client).id:
            return
        try:
            client.ethernet_interfaces.create(_body(self.interface))
        except ConflictError:
            self._change(client)

    def _change(self, client: smd.Client) -> smd.EthernetInterface:
        return client.ethernet_interfaces.update(
            names.interface_id(self.interface.mac), self.update
        )


def plan_interface(wanted: Interface, held: Held, *, of_inventory: bool) -> WriteInterface | None:
    """The step for one interface; None when SMD holds it.

    Args:
        wanted: What the file says.
        held: What SMD holds.
        of_inventory: Whether the inventory that has the interface is sent.
    """
    known = held.interfaces.get(names.interface_id(wanted.mac))
    if known is None:
        made = of_inventory and bool(wanted.addresses)
        change = Change("Ethernet interfaces", wanted.mac)
        return WriteInterface(wanted, _whole(wanted), made, (change,))
    addresses = _merged(wanted, known)
    differences: list[Difference] = []
    update = smd.EthernetInterfaceUpdate()
    if known.component_id != wanted.component:
        update.component_id = wanted.component
        differences.append(Difference("component", known.component_id or "none", wanted.component))
    if addresses and set(addresses) != set(_addresses(known)):
        update.ip_addresses = [_ip_address(one) for one in addresses]
        differences.append(
            Difference("IP addresses", _shown(_addresses(known)) or "none", _shown(addresses))
        )
    if wanted.described and wanted.description and known.description != wanted.description:
        update.description = wanted.description
        differences.append(
            Difference("description", known.description or "none", wanted.description)
        )
    if not differences:
        return None
    change = Change("Ethernet interfaces", wanted.mac, tuple(differences))
    return WriteInterface(wanted, update, True, (change,))


def is_whole(wanted: Interface) -> bool:
    """Whether SMD creates all of an interface from an inventory: one address, no network."""
    return len(wanted.addresses) == 1 and wanted.addresses[0].network is None


def _whole(wanted: Interface) -> smd.EthernetInterfaceUpdate:
    return smd.EthernetInterfaceUpdate(
        component_id=wanted.component,
        description=wanted.description,
        ip_addresses=[_ip_address(one) for one in wanted.addresses],
    )


def _body(wanted: Interface) -> smd.EthernetInterfaceCreate:
    return smd.EthernetInterfaceCreate(
        mac_address=wanted.mac,
        component_id=wanted.component,
        description=wanted.description,
        ip_addresses=[_ip_address(one) for one in wanted.addresses],
    )


def _merged(wanted: Interface, known: smd.EthernetInterface) -> tuple[Address, ...]:
    """The file's addresses, with SMD's networks where the file names none."""
    networks = {one.ip: one.network for one in _addresses(known)}
    return tuple(Address(one.ip, one.network or networks.get(one.ip)) for one in wanted.addresses)


def _addresses(known: smd.EthernetInterface) -> tuple[Address, ...]:
    return tuple(
        Address(names.ip(one.ip_address) or one.ip_address, one.network or None)
        for one in known.ip_addresses or ()
    )


def _ip_address(address: Address) -> smd.IpAddress:
    return smd.IpAddress(ip_address=address.ip, network=address.network)


def _shown(addresses: tuple[Address, ...]) -> str:
    each = (f"{one.ip} ({one.network})" if one.network else one.ip for one in addresses)
    return ", ".join(each)
