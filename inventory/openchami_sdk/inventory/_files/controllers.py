"""The inventory of a BMC in Redfish's form, for files that have only names and addresses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from uuid import NAMESPACE_URL, uuid5

from openchami_sdk import smd

from .._wanted import ComponentEndpoint, Controller, Interface

#: The reset types of a node. The file does not have them, but power control needs them.
RESET_TYPES = [
    "On",
    "ForceOff",
    "GracefulShutdown",
    "GracefulRestart",
    "ForceRestart",
    "Nmi",
    "ForceOn",
    "PushPowerButton",
    "PowerCycle",
    "Suspend",
    "Pause",
    "Resume",
]


def controller(
    *,
    xname: str,
    name: str,
    fqdn: str,
    mac: str,
    ip: str,
    names_of: Mapping[str, str],
    interfaces: Iterable[Interface],
) -> Controller:
    """A BMC with its nodes.

    Args:
        xname, name, fqdn, mac, ip: What the file says of the BMC; empty for what it does not say.
        names_of: The nodes behind it, from n0 on, and the name of each.
        interfaces: The interfaces of the file; those of the BMC and its nodes are used.
    """
    of: dict[str, list[Interface]] = {owner: [] for owner in (xname, *names_of)}
    for one in interfaces:
        if one.component in of:
            of[one.component].append(one)
    manager = smd.InventoryManager(
        uri=f"/redfish/v1/Managers/{xname}",
        uuid=_uuid(xname),
        name=xname,
        type="NodeBMC",
        ethernet_interfaces=_nics(of[xname]),
    )
    systems = [
        smd.InventorySystem(
            uri=f"/redfish/v1/Systems/{node}",
            uuid=_uuid(node),
            name=called or None,
            actions=RESET_TYPES,
            ethernet_interfaces=_nics(of[node]),
        )
        for node, called in names_of.items()
    ]
    endpoint = smd.RedfishInventoryCreate(
        schema_version=1,
        id=xname,
        name=name or None,
        fqdn=fqdn or None,
        mac_address=mac or None,
        ip_address=ip or None,
        systems=systems or None,
        managers=[manager],
    )
    # What is made up here is not compared with what SMD holds.
    component_endpoints = [
        ComponentEndpoint(
            owner, name=names_of.get(owner, ""), macs=frozenset(one.mac for one in found)
        )
        for owner, found in of.items()
    ]
    return Controller(endpoint, tuple(component_endpoints))


def _nics(interfaces: list[Interface]) -> list[smd.InventoryEthernetInterface] | None:
    return [
        smd.InventoryEthernetInterface(
            mac=one.mac,
            ip=one.addresses[0].ip if one.addresses else None,
            name=one.component,
            description=one.description,
            enabled=True,
        )
        for one in interfaces
    ] or None


def _uuid(xname: str) -> str:
    """A UUID that is the same in each run: SMD keeps one system of those with the same UUID."""
    return str(uuid5(NAMESPACE_URL, f"urn:openchami:{xname}"))
