"""Reads what the inventory needs from SMD, with one call for each list."""

from __future__ import annotations

from typing import Any, TypedDict

import msgspec

from openchami_sdk import smd

SHOWN = (
    *("nid", "type", "role", "sub_role", "state", "flag", "enabled", "arch", "class", "subtype"),
    *("net_type", "software_status", "locked", "reservation_disabled"),
)


class System(TypedDict):
    """What SMD knows, in values that JSON has.

    Attributes:
        hosts: The variables of the hosts, by xname.
        groups: The labels of all groups.
        partitions: The names of all partitions.
    """

    hosts: dict[str, dict[str, Any]]
    groups: list[str]
    partitions: list[str]


def read_system(client: smd.Client, filters: dict[str, Any], *, interfaces: bool) -> System:
    """Read components, groups, partitions and, where wanted, interfaces.

    Args:
        client: The client to read with.
        filters: Those of `client.components.list`; `class` for its `class_`.
        interfaces: Whether the Ethernet interfaces are read.

    Raises OpenCHAMIError when SMD or the token server does not answer or refuses.
    """
    chosen = {_attribute(name): value for name, value in filters.items()}
    hosts = {node.id: _variables(node) for node in client.components.list(**chosen)}
    groups = sorted(client.groups.list(), key=lambda group: group.label)
    for group in groups:
        for xname in hosts.keys() & group.members.ids:
            hosts[xname]["smd_groups"].append(group.label)
    partitions = client.partitions.list()
    for partition in partitions:
        for xname in hosts.keys() & partition.members.ids:
            hosts[xname]["smd_partition"] = partition.name
    if interfaces:
        for interface in sorted(client.ethernet_interfaces.list(), key=lambda one: one.id):
            if interface.component_id in hosts:
                _add_interface(hosts[interface.component_id], interface)
    return {
        "hosts": hosts,
        "groups": [group.label for group in groups],
        "partitions": sorted(partition.name for partition in partitions),
    }


def _variables(component: smd.Component) -> dict[str, Any]:
    values = {name: getattr(component, _attribute(name)) for name in SHOWN}
    shown = {
        f"smd_{name}": msgspec.to_builtins(value)
        for name, value in values.items()
        if value not in (None, "")
    }
    return {
        "smd_xname": component.id,
        **shown,
        "smd_groups": [],
        "smd_interfaces": [],
        "smd_mac_addresses": [],
        "smd_ip_addresses": [],
    }


def _add_interface(host: dict[str, Any], interface: smd.EthernetInterface) -> None:
    addresses = [
        {"ip_address": address.ip_address, "network": address.network or ""}
        for address in interface.ip_addresses
    ]
    host["smd_interfaces"].append(
        {
            "mac_address": interface.mac_address,
            "description": interface.description,
            "ip_addresses": addresses,
        }
    )
    host["smd_mac_addresses"].append(interface.mac_address)
    host["smd_ip_addresses"] += [address["ip_address"] for address in addresses]


def _attribute(name: str) -> str:
    """The name in Python; `class` is a keyword there."""
    return "class_" if name == "class" else name
