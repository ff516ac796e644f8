"""What a file says that SMD should hold, in one form for the files of both tools."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from openchami_sdk import smd


@frozen
class Address:
    """An IP address of an interface.

    Attributes:
        ip: The address.
        network: The name of its network; None when the file does not say.
    """

    ip: str
    network: str | None = None


@frozen
class Interface:
    """An Ethernet interface; `None` and `()` are what the file does not say.

    Attributes:
        mac: Its MAC address, in lower case with colons.
        component: The xname of the node or BMC that has it.
        addresses: Its IP addresses.
        description: What to store with a new interface.
        described: Whether the description is from the file, and so compared with SMD's.
    """

    mac: str
    component: str
    addresses: tuple[Address, ...] = ()
    description: str | None = None
    described: bool = False


@frozen
class ComponentEndpoint:
    """What SMD's component endpoint of a node or BMC is compared with; empty is not compared.

    Attributes:
        xname: The xname of the node or BMC.
        name: Its name in Redfish.
        uuid: Its UUID in Redfish.
        kind: Its Redfish subtype, such as `Physical`.
        path: Its path at the controller (`@odata.id`).
        actions: The reset types that it allows.
        shells: The command shells that it has.
        macs: The MAC addresses of its Ethernet interfaces.
        power_controls: The paths of its power controls.
    """

    xname: str
    name: str = ""
    uuid: str = ""
    kind: str = ""
    path: str = ""
    actions: tuple[str, ...] = ()
    shells: tuple[str, ...] = ()
    macs: frozenset[str] = frozenset()
    power_controls: tuple[str, ...] = ()


@frozen
class Controller:
    """A BMC, or another controller that supports Redfish.

    Attributes:
        endpoint: What is sent to SMD: the Redfish endpoint, with the systems and managers.
        component_endpoints: The component endpoints that SMD makes of them.
    """

    endpoint: smd.RedfishInventoryCreate
    component_endpoints: tuple[ComponentEndpoint, ...] = ()


@frozen
class Node:
    """A node.

    Attributes:
        xname: Its xname.
        nid: Its NID; None when the file does not say.
    """

    xname: str
    nid: int | None = None


@frozen
class Inventory:
    """What a file says that SMD should hold.

    Attributes:
        file: The name of the file.
        nodes: Its nodes.
        controllers: Their BMCs, and other controllers.
        interfaces: Their Ethernet interfaces.
        groups: The members of each group, by its label.
        notes: Notes for the operator, one sentence each.
    """

    file: str
    nodes: tuple[Node, ...] = ()
    controllers: tuple[Controller, ...] = ()
    interfaces: tuple[Interface, ...] = ()
    groups: Mapping[str, tuple[str, ...]] = field(factory=dict[str, tuple[str, ...]])
    notes: tuple[str, ...] = ()

    def masked(self, text: str) -> str:
        """Return a text, such as an answer of SMD, with `***` for each password of the file."""
        for one in self.controllers:
            if one.endpoint.password:
                text = text.replace(one.endpoint.password, "***")
        return text


for _public in (Address, ComponentEndpoint, Controller, Interface, Inventory, Node):
    _public.__module__ = "openchami_sdk.inventory"
