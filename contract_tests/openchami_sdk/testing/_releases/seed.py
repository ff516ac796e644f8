"""Nodes that a stack starts with, as rows of SMD's tables."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

# Nodes of a cabinet: two behind each BMC, two BMCs in a slot.
_IN_A_CABINET = 256


def seed(nodes: int) -> str:
    """A fixture of SMD with *nodes* compute nodes, their BMCs and one interface for each node.

    The BMCs have Redfish endpoints, and the nodes component endpoints, as after a discovery: BSS
    gives a boot script only to a node that has one.
    """
    numbers = range(nodes)
    components = [*_bmcs(nodes), *(_node(number) for number in numbers)]
    tables = {
        "Components": components,
        "RedfishEndpoints": [_redfish_endpoint(number) for number in numbers[::2]],
        "ComponentEndpoints": [_component_endpoint(number) for number in numbers],
        "EthernetInterfaces": [_interface(number) for number in numbers],
    }
    return json.dumps(tables)


def _bmc(number: int) -> str:
    cabinet, place = divmod(number, _IN_A_CABINET)
    return f"x{3000 + cabinet}c0s{place // 4}b{place // 2 % 2}"


def _xname(number: int) -> str:
    return f"{_bmc(number)}n{number % 2}"


def _bmcs(nodes: int) -> Iterator[dict[str, Any]]:
    for number in range(0, nodes, 2):
        yield {"ID": _bmc(number), "State": "Ready"}


def _node(number: int) -> dict[str, Any]:
    return {
        "ID": _xname(number),
        "State": "Ready",
        "Role": "Compute",
        "NID": number + 1,
        "Arch": "X86",
    }


def _redfish_endpoint(number: int) -> dict[str, Any]:
    return {"ID": _bmc(number), "FQDN": f"{_bmc(number)}.example"}


def _component_endpoint(number: int) -> dict[str, Any]:
    name = f"Node{number % 2}"
    system = f"/redfish/v1/Systems/{name}"
    nic = {
        "RedfishId": "1",
        "@odata.id": f"{system}/EthernetInterfaces/1",
        "InterfaceEnabled": True,
        "MACAddress": _mac(number),
    }
    reset = {
        "ResetType@Redfish.AllowableValues": ["On", "ForceOff", "GracefulShutdown"],
        "@Redfish.ActionInfo": f"{system}/ResetActionInfo",
        "target": f"{system}/Actions/ComputerSystem.Reset",
    }
    return {
        "ID": _xname(number),
        "RedfishType": "ComputerSystem",
        "RedfishSubtype": "Physical",
        "OdataID": system,
        "RedfishEndpointID": _bmc(number),
        "RedfishSystemInfo": {
            "Name": name,
            "Actions": {"#ComputerSystem.Reset": reset},
            "EthernetNICInfo": [nic],
        },
    }


def _mac(number: int) -> str:
    high, middle, low = (number + 1).to_bytes(3)
    return f"02:00:00:{high:02x}:{middle:02x}:{low:02x}"


def _interface(number: int) -> dict[str, Any]:
    high, middle, low = (number + 1).to_bytes(3)
    return {
        "MACAddress": _mac(number),
        "ComponentID": _xname(number),
        "IPAddresses": [{"IPAddress": f"10.{high}.{middle}.{low}"}],
    }
