"""Nodes that a stack starts with, as rows of SMD's tables."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

# Nodes of a cabinet: two behind each BMC, two BMCs in a slot.
_IN_A_CABINET = 256


def seed(nodes: int) -> str:
    """A fixture of SMD with *nodes* compute nodes, their BMCs and one interface for each node."""
    numbers = range(nodes)
    components = [*_bmcs(nodes), *(_node(number) for number in numbers)]
    interfaces = [_interface(number) for number in numbers]
    return json.dumps({"Components": components, "EthernetInterfaces": interfaces})


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


def _interface(number: int) -> dict[str, Any]:
    high, middle, low = (number + 1).to_bytes(3)
    return {
        "MACAddress": f"02:00:00:{high:02x}:{middle:02x}:{low:02x}",
        "ComponentID": _xname(number),
        "IPAddresses": [{"IPAddress": f"10.{high}.{middle}.{low}"}],
    }
